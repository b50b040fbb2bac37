"""The PDF as an archive and a reader aloud meet it: PDF/A-2b as far as it can be read off the file, tags, bookmarks."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from lxml import etree

from gongkai.domain.notice import Annex, Content, Paragraph, Table, TableColumn
from gongkai.notices.profile import Profile
from gongkai.notices.render import render
from gongkai.notices.typed import read_text
from notices.every_format import FORMATS
from notices.reading import opened

_DC, _RDF = "{http://purl.org/dc/elements/1.1/}", "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XMP, _PDFA = "{http://ns.adobe.com/xap/1.0/}", "{http://www.aiim.org/pdfa/ns/id/}"


def _seal() -> bytes:
    """A round red picture, clear around it."""
    from PIL import Image, ImageDraw

    image = Image.new("RGBA", (200, 200))
    ImageDraw.Draw(image).ellipse((4, 4, 196, 196), outline=(255, 0, 0, 255), width=8)
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


@pytest.fixture(scope="module")
def founding(founding_text: str, profile: Profile) -> Iterator[pikepdf.Pdf]:
    with _open(render(read_text(founding_text), "pdf", profile)) as pdf:
        yield pdf


def _open(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def _packet(pdf: pikepdf.Pdf) -> Any:
    return etree.fromstring(pdf.Root.Metadata.read_bytes())


def _said(packet: Any, name: str) -> str:
    return "".join(packet.find(f".//{name}").itertext()).strip()


def test_it_says_that_it_is_pdf_a_and_the_packet_says_what_the_info_says(founding: pikepdf.Pdf) -> None:
    packet, info = _packet(founding), founding.docinfo
    assert (_said(packet, f"{_PDFA}part"), _said(packet, f"{_PDFA}conformance")) == ("2", "B")
    for name, entry in ((f"{_DC}title", "/Title"), (f"{_DC}creator", "/Author"), (f"{_DC}description", "/Subject")):
        assert _said(packet, name) == str(info[entry])
    assert _said(packet, f"{_XMP}CreateDate") == _said(packet, f"{_XMP}ModifyDate") == "2015-07-31T00:00:00+08:00"
    assert set(info) == {"/Title", "/Author", "/Subject", "/Creator", "/Producer", "/CreationDate", "/ModDate"}
    assert "/Filter" not in founding.Root.Metadata


def test_what_a_title_holds_never_breaks_the_packet(profile: Profile) -> None:
    with _open(render(Content("公告", "关于<b>&“甲”]]>的公告", (), ""), "pdf", profile)) as pdf:
        packet = _packet(pdf)
        assert _said(packet, f"{_DC}title") == str(pdf.docinfo.Title) == "关于<b>&“甲”]]>的公告"
        assert packet.find(f".//{_DC}creator") is None
        assert "/Author" not in pdf.docinfo


def test_its_colours_are_those_of_srgb_and_every_face_is_embedded(disclosure: Content, profile: Profile) -> None:
    with _open(render(disclosure, "pdf", profile)) as pdf:
        intent = pdf.Root.OutputIntents[0]
        assert intent.S == "/GTS_PDFA1"
        assert intent.DestOutputProfile.N == 3
        assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"
        for page in pdf.pages:
            operators = {str(step.operator) for step in pikepdf.parse_content_stream(page)}
            assert not operators & {"k", "K", "cs", "CS", "gs"}
            for face in page.Resources.Font.values():
                assert "/FontFile2" in face.FontDescriptor
                assert "/ToUnicode" in face
        assert not {"/AcroForm", "/Names", "/OpenAction"} & set(pdf.Root.keys())


def test_every_stream_ends_on_a_line_of_its_own(founding_text: str, profile: Profile) -> None:
    data = render(read_text(founding_text), "pdf", profile)
    assert data.startswith(b"%PDF-1.7\n%")
    assert data.count(b"endstream") == data.count(b"\nendstream\n")
    with _open(data) as pdf:
        assert not pdf.check_pdf_syntax()
        assert pdf.trailer.ID[0] == pdf.trailer.ID[1]


def test_another_text_has_another_id(founding_text: str, profile: Profile) -> None:
    texts = (founding_text, founding_text.replace("重点领域", "重大领域", 1).replace("二、加强", "二、推进"))
    first, second = (_open(render(read_text(text), "pdf", profile)).trailer.ID[0] for text in texts)
    assert bytes(first) != bytes(second)


def _elements(pdf: pikepdf.Pdf) -> list[tuple[int, Any]]:
    """Every node of the tree with its depth, in reading order."""

    def below(node: Any, depth: int) -> Iterator[tuple[int, Any]]:
        yield depth, node
        for kid in node.K:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from below(kid, depth + 1)

    return list(below(pdf.Root.StructTreeRoot.K, 0))


def _kinds(pdf: pikepdf.Pdf) -> list[str]:
    return [str(node.S)[1:] for _, node in _elements(pdf)]


def _read_aloud(data: bytes) -> list[tuple[str, str]]:
    """What each node says, from pdfium's own structure tree and the text of its marks."""
    import ctypes

    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

    said: dict[tuple[int, int], str] = {}
    with opened(data) as document:
        for number, page in enumerate(document):
            textpage = page.get_textpage()
            for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
                mark = pdfium.FPDFPageObj_GetMarkedContentID(thing)
                length = pdfium.FPDFTextObj_GetText(thing, textpage, None, 0)
                buffer = (ctypes.c_ushort * (length // 2))()
                pdfium.FPDFTextObj_GetText(thing, textpage, buffer, length)
                words = bytes(buffer).decode("utf-16-le").rstrip("\0")
                if mark >= 0:
                    said[number, mark] = said.get((number, mark), "") + words
    with _open(data) as pdf:
        numbers: dict[Any, int] = {page.objgen: number for number, page in enumerate(pdf.pages)}
        return [(str(node.S)[1:], _words(node, numbers, said)) for _, node in _elements(pdf)]


def _words(node: Any, numbers: dict[Any, int], said: dict[tuple[int, int], str]) -> str:
    pieces = []
    for kid in node.K:
        if isinstance(kid, int):
            pieces.append(said[numbers[node.Pg.objgen], kid])
        elif "/MCID" in kid:
            pieces.append(said[numbers[kid.Pg.objgen], int(kid.MCID)])
    return "".join("".join(pieces).split())


def test_read_aloud_it_is_the_input_in_order_paragraph_by_paragraph(founding_text: str, profile: Profile) -> None:
    told = [(kind, words) for kind, words in _read_aloud(render(read_text(founding_text), "pdf", profile)) if words]
    assert "".join(words for _, words in told) == "".join(founding_text.split())
    assert [kind for kind, _ in told if kind != "P"] == ["H1", "H2", "H2", *["H3"] * 9, "H2"]
    assert dict(told)["H1"] == "武清区人民政府办公室关于推进重点领域政府信息公开工作的通知"
    assert told[-2:] == [("P", "武清区人民政府办公室"), ("P", "2015年7月31日")]


@pytest.mark.parametrize("name", FORMATS)
def test_every_word_of_every_format_is_read_aloud_and_nothing_twice(name: str, profile: Profile) -> None:
    data = render(FORMATS[name], "pdf", profile)
    told = "".join(words for _, words in _read_aloud(data))
    with opened(data) as document:
        pages = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    assert sorted(told) == sorted("".join(re.sub(r"—\d+—$", "", page) for page in pages))


def test_a_table_is_read_as_one_with_its_headings_once(disclosure: Content, profile: Profile) -> None:
    data = render(disclosure, "pdf", profile)
    with _open(data) as pdf:
        kinds = _kinds(pdf)
        heads = [node for _, node in _elements(pdf) if node.S == "/TH"]
    tables = [block for block in disclosure.blocks if isinstance(block, Table)]
    assert [kinds.count(kind) for kind in ("Table", "Caption")] == [3, 3]
    assert kinds.count("TR") == sum(len(table.rows) + 1 for table in tables)
    assert kinds.count("TD") == sum(len(table.rows) * len(table.columns) for table in tables)
    assert kinds.count("TH") == len(heads) == sum(len(table.columns) for table in tables)
    assert {str(head.A.Scope) for head in heads} == {"/Column"}
    assert [words for kind, words in _read_aloud(data) if kind == "TD"][:3] == ["因公出国（境）费用", "0.00", "0.00"]


def test_a_merged_heading_says_how_much_it_spans_and_an_empty_cell_keeps_its_place(profile: Profile) -> None:
    columns = (TableColumn("项目"), TableColumn("预算", group="2026年"), TableColumn("决算", group="2026年"))
    table = Table("表", columns, (("甲", "", "1"),))
    with _open(render(Content("公告", "关于决算的公告", (table,), ""), "pdf", profile)) as pdf:
        heads = [(int(n.A.ColSpan), int(n.A.RowSpan)) for _, n in _elements(pdf) if n.S == "/TH"]
        rows = [len(n.K) for _, n in _elements(pdf) if n.S == "/TR"]
    assert heads == [(1, 2), (2, 1), (1, 1), (1, 1)]
    assert rows == [2, 2, 3]


def test_bookmarks_lead_to_the_headings(founding: pikepdf.Pdf) -> None:
    with founding.open_outline() as outline:
        title, *more = outline.root
        chapters = list(title.children)
    assert not more
    assert title.title == str(founding.docinfo.Title)
    assert [chapter.title[:2] for chapter in chapters] == ["一、", "二、", "三、"]
    assert len(chapters[1].children) == 9


def test_a_skipped_level_has_a_bookmark_all_the_same(profile: Profile) -> None:
    content = read_text("关于公开的公告\n\n1.先说。正文。\n一、后说\n（一）再说。正文。\n")
    with _open(render(content, "pdf", profile)) as pdf, pdf.open_outline() as outline:
        assert [[part.title for part in item.children] for item in outline.root]


def test_what_the_layout_adds_is_an_artifact(disclosure: Content, profile: Profile) -> None:
    with _open(render(disclosure, "pdf", profile, draft=True)) as pdf:
        for page in pdf.pages:
            marks = [
                (str(step.operator), str(step.operands[0]))
                for step in pikepdf.parse_content_stream(page)
                if str(step.operator) in ("BDC", "EMC", "Tj") and step.operands
            ]
            assert ("BDC", "/Artifact") in marks
            assert marks[0] == ("BDC", "/Artifact")
        kinds = {name for name, _ in _read_aloud(render(disclosure, "pdf", profile, draft=True))}
    assert "Figure" not in kinds


def test_marks_open_and_close_in_turn(disclosure: Content, profile: Profile) -> None:
    with _open(render(disclosure, "pdf", profile)) as pdf:
        for page in pdf.pages:
            steps = [str(step.operator) for step in pikepdf.parse_content_stream(page)]
            marks = [step for step in steps if step in ("BDC", "EMC")]
            assert all(one != other for one, other in pairwise(marks))
            assert marks.count("BDC") == marks.count("EMC")


def test_a_seal_is_a_figure_with_words_for_it(profile: Profile) -> None:
    sealed = replace(profile, seal_diameter=42.0)
    with _open(render(FORMATS["document"], "pdf", sealed, seals=(_seal(),))) as pdf:
        figures = [str(node.Alt) for _, node in _elements(pdf) if node.S == "/Figure"]
    assert figures == ["武清区财政局印章"]


def test_an_annex_has_a_heading(profile: Profile) -> None:
    content = replace(FORMATS["document"], annexes=(Annex("分工表", (Paragraph("内容。"),)),))
    with _open(render(content, "pdf", profile)) as pdf, pdf.open_outline() as outline:
        assert outline.root[0].children[-1].title == "分工表"
