"""Pages → PDF/A-2b with tags and bookmarks: draws what the layout placed, and decides nothing."""

import io
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from math import cos, radians, sin
from typing import TYPE_CHECKING

from gongkai.notices import faces
from gongkai.notices.faces import Face
from gongkai.notices.measures import PAPER_HEIGHT, PAPER_WIDTH, PT
from gongkai.notices.outline import Entry, outline
from gongkai.notices.pages import Page, Pages, Picture, Rule, Run
from gongkai.notices.pdf_archive import archive
from gongkai.notices.pdf_tags import END, RULES, Structure, code_of, document_of, put

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


def write_pdf(pages: Pages) -> bytes:
    """The pages as a PDF with embedded subsets; the same pages give the same bytes.

    Title, author (the organ), subject, language and dates (成文日期) come from the document, nothing from the clock.
    """
    with faces.drawing:
        buffer = io.BytesIO()
        canvas, structure = _canvas(buffer), Structure()
        document = document_of(canvas)
        archive(document, pages)
        entries = outline(pages)
        for number, page in enumerate(pages.pages):
            structure.begin_page()
            _draw(canvas, page, structure)
            _bookmark(canvas, [entry for entry in entries if entry.page == number])
            document.updateSignature(code_of(canvas))  # the file's ID comes from what it shows
            canvas.showPage()
        structure.write(document)
        canvas.save()
        return buffer.getvalue()


def _canvas(buffer: io.BytesIO) -> "Canvas":
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0  # streams as bytes: a quarter smaller and sooner written than in letters
    faces.font(Face.FANGSONG)  # registered first, or the canvas would name Helvetica, which is not embedded
    return Canvas(
        buffer,
        pagesize=(PAPER_WIDTH / PT, PAPER_HEIGHT / PT),
        pageCompression=1,
        invariant=1,
        lang="zh-CN",
        initialFontName=Face.FANGSONG.value,  # type: ignore[arg-type]  # the stubs call it a number
        pdfVersion=(1, 7),
    )


def _bookmark(canvas: "Canvas", entries: Sequence[Entry]) -> None:
    for place, entry in enumerate(entries):
        key = f"{entry.page}-{place}"
        canvas.bookmarkPage(key, "XYZ", left=0, top=(PAPER_HEIGHT - entry.y) / PT)
        canvas.addOutlineEntry(entry.title, key, entry.depth)


def _draw(canvas: "Canvas", page: Page, structure: Structure) -> None:
    for angle, runs in groupby(page.runs, key=lambda run: run.angle):
        if angle:
            _draw_turned(canvas, tuple(runs), structure)
        else:
            _draw_text(canvas, tuple(runs), structure)
    if page.rules:
        _draw_rules(canvas, page.rules)
    for picture in page.pictures:
        _draw_picture(canvas, picture, structure)


def _draw_turned(canvas: "Canvas", runs: Sequence[Run], structure: Structure) -> None:
    """Runs of one angle, drawn level on a paper that is turned about its top left corner."""
    canvas.saveState()
    canvas.translate(0, PAPER_HEIGHT / PT)
    canvas.rotate(runs[0].angle)
    _draw_text(canvas, [_level(run) for run in runs], structure)
    canvas.restoreState()


def _level(run: Run) -> Run:
    """The run as it lies on the turned paper."""
    angle = radians(run.angle)
    x = run.x * cos(angle) - run.y * sin(angle)
    return replace(run, x=x, y=run.x * sin(angle) + run.y * cos(angle) + PAPER_HEIGHT)


def _draw_text(canvas: "Canvas", runs: Sequence[Run], structure: Structure) -> None:
    """One text object for all runs; face, spacing and colour are named only where they change, as are tags."""
    text = canvas.beginText()
    before = None
    for run in runs:
        if before is None or run.tag is not before.tag or run.role is not before.role:
            put(text, *[END] * (before is not None), structure.mark_run(run))
        if before is None or run.colour != before.colour:
            text.setFillColorRGB(*_rgb(run.colour))
        if before is None or (run.face, run.size) != (before.face, before.size):
            text.setFont(run.face.value, run.size)
        if before is None or run.spacing != before.spacing:
            text.setCharSpace(run.spacing / PT)
        text.setTextOrigin(run.x / PT, (PAPER_HEIGHT - run.y) / PT)
        text.textOut(run.text)
        before = run
    put(text, END)
    canvas.drawText(text)


def _draw_rules(canvas: "Canvas", rules: Sequence[Rule]) -> None:
    """Colour and width are named only where they change; to a reader aloud rules are nothing."""
    put(canvas, RULES)
    for (colour, width), alike in groupby(rules, key=lambda rule: (rule.colour, rule.width)):
        canvas.setStrokeColorRGB(*_rgb(colour))
        canvas.setLineWidth(width / PT)
        for rule in alike:
            canvas.line(rule.x1 / PT, (PAPER_HEIGHT - rule.y1) / PT, rule.x2 / PT, (PAPER_HEIGHT - rule.y2) / PT)
    put(canvas, END)


def _draw_picture(canvas: "Canvas", picture: Picture, structure: Structure) -> None:
    from reportlab.lib.utils import ImageReader

    left, bottom = picture.x / PT, (PAPER_HEIGHT - picture.y - picture.height) / PT
    image = ImageReader(io.BytesIO(picture.data))
    put(canvas, structure.mark(picture.tag))
    canvas.drawImage(image, left, bottom, picture.width / PT, picture.height / PT, mask="auto")
    put(canvas, END)


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (channel / 255 for channel in bytes.fromhex(colour))
    return red, green, blue
