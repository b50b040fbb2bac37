"""A PDF held open in memory: read page by page, rid of what nobody sees, written again without its history."""

import io
import warnings
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
from pikepdf import Dictionary, Object, Pdf, PdfError, Stream

from gongkai.review.files.bounds import Bounds
from gongkai.review.files.pdf.annotations import all_appearances, annotations, appearance, is_unseen, placing, redacted
from gongkai.review.files.pdf.drawer import Drawer
from gongkai.review.files.pdf.drawing import WHOLE, Drawing, Paint, Spot
from gongkai.review.files.pdf.geometry import Box, area, box_from, common
from gongkai.review.files.pdf.hiding import Hiding
from gongkai.review.files.pdf.layers import Layers
from gongkai.review.files.pdf.passages import Leaf, remove
from gongkai.review.files.pdf.pictures import Album, rendered
from gongkai.review.files.pdf.reading import Reader
from gongkai.review.files.pdf.revisions import earlier_revisions, lines_of
from gongkai.review.files.pdf.rewriting import STAR_FONT, Rewriter, star_font
from gongkai.review.files.pdf.sources import Sources
from gongkai.review.files.pdf.strings import Home, strings
from gongkai.review.files.pdf.stripping import strip_leftovers
from gongkai.review.ocr.watch import on_page
from gongkai.review.passages import Content, Oddity, Passage, Piece, UnreadableError

_PAPER: Box = (0.0, 0.0, 595.0, 842.0)
_MOST_PAGES = 10_000


class PdfFile:
    """One PDF file."""

    def __init__(self, data: bytes, bounds: Bounds) -> None:
        """Opens the file; UnreadableError where it is broken, too large or asks for a password."""
        bounds.unpack(len(data))
        self._data, self._bounds = data, bounds
        self._pdf = open_pdf(data)
        self._sources = Sources()
        self._layers = Layers(self._pdf.Root)
        self._marks: dict[tuple[str, int], dict[int, str]] = defaultdict(dict)
        self._wiped: list[list[Box]] = []
        self._pages = _pages(self._pdf)

    def contents(self) -> Iterator[Content]:
        """Page after page, then what stands outside the pages, then what earlier revisions said."""
        with _damage():
            yield from self._contents()

    def _contents(self) -> Iterator[Content]:
        reader, album = Reader(self._mark), Album(self._pdf, _render)
        self._sources.seen.clear()
        told: set[str] = set()
        for number, page in enumerate(self._pages, 1):
            leaf = _leaf(page, number)
            try:
                drawing = self._drawing(page, number)
            except UnreadableError as error:
                yield Oddity(error.rule, leaf.name if error.rule == "broken" else f"{leaf.name}及以后")
                if error.rule != "broken":
                    return
                continue
            for item in reader.read(drawing, leaf):
                if isinstance(item, Passage):
                    told.update(lines_of(item.text))
                yield item
            with on_page(number, len(self._pages)):
                yield from album.read(page, drawing, leaf)
        yield from self._unused(reader)
        yield from strings(self._pdf, self._home())
        yield from self._history(told)

    def strip(self) -> None:
        """Takes out what nobody sees, and all that stands beside the pages."""
        with _damage():
            self._strip()

    def _strip(self) -> None:
        self._sources.seen.clear()
        for number, page in enumerate(self._pages, 1):
            drawing = self._drawing(page, number)
            for glyph in drawing.glyphs:
                if glyph.hidden:
                    remove(glyph, self._mark, "drop")
            for at in drawing.dead:
                self._mark((*at, WHOLE), "drop")
            self._wiped.append([box for note in annotations(page) for box in redacted(note)])
        strip_leftovers(self._pdf, self._pages, self._sources.seen)
        self._data = b""

    def save(self) -> bytes:
        """The file anew, without what was taken out and without history; the same content gives the same bytes."""
        with _damage():
            self._rewrite()
            return self._saved()

    def _saved(self) -> bytes:
        out = io.BytesIO()
        self._pdf.remove_unreferenced_resources()
        self._pdf.save(
            out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, encryption=False,
            fix_metadata_version=False,
        )  # fmt: skip
        return out.getvalue()

    def _mark(self, spot: Spot, how: str) -> None:
        stream, operator, code = spot
        self._marks[stream, operator].setdefault(code, how)

    def _drawing(self, page: Object, number: int) -> Drawing:
        """What a page and its annotations draw, each character judged."""
        drawing = Drawing(_box(page))
        drawer = Drawer(drawing, self._sources, self._layers, self._marks)
        drawer.draw(page, f"page{number}", page.get("/Resources", Dictionary()))
        for note in annotations(page):
            form = appearance(note)
            for box in redacted(note):
                drawing.paints.append(Paint(box, None, drawing.next_order()))
            if form is not None and note.get("/Subtype") not in ("/Redact", "/Popup"):
                shown = not is_unseen(note) and self._layers.is_on(note.get("/OC"))
                drawer.form(form, Dictionary(), placing(note, form), is_on=shown)
        Hiding(drawing, self._sources.spend).judge()
        return drawing

    def _unused(self, reader: Reader) -> Iterator[Content]:
        """Content that no page shows: pages out of the page tree, forms that nothing draws, looks of other states."""
        states = {form.objgen for page in self._pages for note in annotations(page) for form in all_appearances(note)}
        shown = {page.objgen for page in self._pages}
        for item in self._pdf.objects:
            if isinstance(item, Dictionary) and item.get("/Type") == "/Page" and item.objgen not in shown:
                yield from self._unseen_part(item, reader, is_used=False)
            elif isinstance(item, Dictionary) and item.get("/Subtype") == "/Type3":
                procedures = item.get("/CharProcs")
                for part in procedures.values() if isinstance(procedures, Dictionary) else ():
                    if isinstance(part, Stream):
                        yield from self._unseen_part(part, reader, is_used=True)
            elif isinstance(item, Stream) and self._is_undrawn(item):
                is_used = item.objgen in states or "/PatternType" in item
                yield from self._unseen_part(item, reader, is_used=is_used)

    def _is_undrawn(self, item: Stream) -> bool:
        draws = item.get("/Subtype") == "/Form" or item.get("/PatternType") == 1
        return draws and self._sources.key(item) not in self._sources.seen

    def _unseen_part(self, item: Object, reader: Reader, *, is_used: bool) -> Iterator[Content]:
        drawing = Drawing((-1e9, -1e9, 1e9, 1e9))
        drawer = Drawer(drawing, self._sources, self._layers, self._marks)
        key = self._sources.key(item)
        drawer.draw(item, key, item.get("/Resources", Dictionary()), is_used=is_used)
        Hiding(drawing, self._sources.spend).judge()
        yield from reader.read(drawing, Leaf(0, _PAPER))

    def _home(self) -> Home:
        pages = {
            note.objgen: number
            for number, page in enumerate(self._pages, 1)
            for note in annotations(page)
            if note.is_indirect
        }
        info = self._pdf.trailer.get("/Info")
        return Home(pages, self._sources.spend, info.objgen if isinstance(info, Dictionary) else (0, 0))

    def _history(self, told: set[str]) -> Iterator[Content]:
        """What earlier revisions of the file still say and the present one does not."""
        for number, data in enumerate(earlier_revisions(self._data), 1):
            try:
                before = PdfFile(data, self._bounds)
            except UnreadableError:
                continue
            before._sources, before._data = self._sources, b""
            gone: dict[str, None] = {}
            for item in before.contents():
                if isinstance(item, Passage):
                    gone.update(dict.fromkeys(line for line in lines_of(item.text) if line not in told))
            told.update(gone)
            if gone:
                where = f"历史版本{number}"
                yield Oddity("old_revision", where, "\n".join(gone)[:200])
                yield Passage(where, (Piece("\n".join(gone)),))

    def _rewrite(self) -> None:
        """Writes the streams anew that lost something."""
        streams: dict[str, dict[int, dict[int, str]]] = defaultdict(dict)
        for (key, operator), gone in self._marks.items():
            streams[key][operator] = gone
        for number, page in enumerate(self._pages, 1):
            gone_here = streams.get(f"page{number}")
            if gone_here is not None:
                rewriter = self._rewriter(page, gone_here)
                page.Contents = self._pdf.make_stream(rewriter.rewrite(page))
                self._add_star_font(page, rewriter)
        for key, gone_here in streams.items():
            if not key.startswith("page"):
                form = self._pdf.get_object(*map(int, key.split(",")))
                rewriter = self._rewriter(form, gone_here)
                form.write(rewriter.rewrite(form))
                self._add_star_font(form, rewriter)
        for page, boxes in zip(self._pages, self._wiped, strict=False):
            _blacken(self._pdf, page, boxes)
        self._marks.clear()
        self._wiped.clear()

    def _rewriter(self, owner: Object, gone: dict[int, dict[int, str]]) -> Rewriter:
        return Rewriter(owner.get("/Resources", Dictionary()), self._sources, gone)

    def _add_star_font(self, owner: Object, rewriter: Rewriter) -> None:
        if not rewriter.has_stars:
            return
        if "/Resources" not in owner:
            owner.Resources = Dictionary()
        if "/Font" not in owner.Resources:
            owner.Resources.Font = Dictionary()
        if STAR_FONT not in owner.Resources.Font:
            owner.Resources.Font[STAR_FONT] = self._pdf.make_indirect(star_font())


@contextmanager
def _damage() -> Iterator[None]:
    """Takes what a damaged file does to its reader for what it is."""
    try:
        yield
    except (PdfError, ValueError, TypeError, KeyError, AttributeError, RuntimeError) as error:
        raise UnreadableError("broken") from error


def _render(page: Object) -> bytes:
    """A page as a picture, as it stands now."""
    with warnings.catch_warnings(), pikepdf.new() as alone:
        warnings.simplefilter("ignore")  # fields without their form: they are only drawn
        alone.pages.append(pikepdf.Page(page))
        out = io.BytesIO()
        alone.save(out)
    return rendered(out.getvalue())


def open_pdf(data: bytes) -> Pdf:
    """The file as qpdf opens it; one that only its owner may change can be read."""
    try:
        return pikepdf.open(io.BytesIO(data))
    except pikepdf.PasswordError as error:
        raise UnreadableError("encrypted") from error
    except (PdfError, ValueError, RuntimeError) as error:
        raise UnreadableError("broken") from error


def _pages(pdf: Pdf) -> list[Object]:
    try:
        pages: list[Object] = [page.obj for page in pdf.pages]
    except (PdfError, RuntimeError, ValueError) as error:
        raise UnreadableError("broken") from error
    if len(pages) > _MOST_PAGES:
        raise UnreadableError("too_large")
    if not pages:
        raise UnreadableError("broken")
    return pages


def _box(page: Object) -> Box:
    """What of a page is shown: its crop box within its paper."""
    paper = box_from(page.get("/MediaBox"), _PAPER)
    shown = common(paper, box_from(page.get("/CropBox"), paper))
    return shown if area(shown) > 0 else paper


def _leaf(page: Object, number: int) -> Leaf:
    turn = page.get("/Rotate", 0)
    return Leaf(number, _box(page), int(turn) if isinstance(turn, int) else 0)


def _blacken(pdf: Pdf, page: Object, boxes: list[Box]) -> None:
    """Carries out the redactions that were only marked: what lay under them is gone, a black box takes its place."""
    if not boxes:
        return
    drawn = "".join(f"{x:.2f} {y:.2f} {u - x:.2f} {v - y:.2f} re " for x, y, u, v in boxes)
    pikepdf.Page(page).contents_add(pdf.make_stream(b"q"), prepend=True)
    pikepdf.Page(page).contents_add(pdf.make_stream(f"Q q 0 g {drawn} f Q".encode()))
