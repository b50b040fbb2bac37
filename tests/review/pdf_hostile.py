"""PDF files made to keep a reader busy: cycles, bombs, thousands of pages, broken tables."""

import io
import zlib
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from review.pdf_places import pdf


def _saved(opened: Pdf) -> bytes:
    out = io.BytesIO()
    opened.save(out)
    return out.getvalue()


def _changed(change: Callable[[Pdf], None]) -> bytes:
    with pikepdf.open(io.BytesIO(pdf())) as opened:
        change(opened)
        return _saved(opened)


def _page_cycle() -> bytes:
    """A page tree that is its own child, written by hand since no library would."""
    return _plain([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>"])


def _plain(bodies: list[bytes]) -> bytes:
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    trailer = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, start)
    return data + head + table + trailer


def _outline_cycle(opened: Pdf) -> None:
    first = opened.make_indirect(Dictionary(Title=String("甲")))
    first.Next, first.First, first.Parent = first, first, first
    opened.Root.Outlines = opened.make_indirect(Dictionary(First=first, Last=first))


def _content_bomb() -> bytes:
    """A page of a gigabyte of blanks in a megabyte."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * (1 << 24)) for _ in range(64)) + packer.flush()
    return _with_content(packed)


def _operator_bomb() -> bytes:
    """A page of thirty million operators."""
    return _with_content(zlib.compress(b"q Q " * 15_000_000, 9))


def _with_content(packed: bytes) -> bytes:
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>"
    pages = b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>"
    return _plain([b"<< /Type /Catalog /Pages 2 0 R >>", pages, page, stream])


def _object_bomb() -> bytes:
    """Objects packed into a stream that unpacks to a gigabyte."""
    packer = zlib.compressobj(9)
    head = b"5 0 "
    packed = packer.compress(head + b"<< >>") + b"".join(packer.compress(b" " * (1 << 24)) for _ in range(64))
    packed += packer.flush()
    data = pdf()
    stream = b"<< /Type /ObjStm /N 1 /First 4 /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream"
    place = data.rindex(b"xref\n")
    body = b"90 0 obj\n" + stream % (len(packed), packed) + b"\nendobj\n"
    return data[:place] + body + b"garbage"


def _nested_forms(opened: Pdf) -> None:
    """Forms that draw forms ten times over, ten deep."""
    below = opened.make_stream(b"0 0 1 1 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    for _ in range(10):
        above = opened.make_stream(b"/F Do " * 10, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
        above.Resources = Dictionary(XObject=Dictionary(F=below))
        below = above
    opened.pages[0].obj.Resources.XObject = Dictionary(F=below)
    opened.pages[0].contents_add(opened.make_stream(b"/F Do"))


def _form_cycle(opened: Pdf) -> None:
    form = opened.make_stream(b"/F Do", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    form.Resources = Dictionary(XObject=Dictionary(F=form))
    opened.pages[0].obj.Resources.XObject = Dictionary(F=form)
    opened.pages[0].contents_add(opened.make_stream(b"/F Do"))


def many_pages(count: int = 10_000) -> bytes:
    """A file of so many pages with one line each."""
    with pikepdf.open(io.BytesIO(pdf())) as opened:
        page = opened.pages[0]
        for _ in range(count - 1):
            opened.pages.append(page)
        return _saved(opened)


def _covers(opened: Pdf) -> None:
    """Fifty thousand areas over twenty thousand letters."""
    text = b"BT /F1 9 Tf 1 0 0 1 50 50 Tm " + b"(abcdefghij) Tj 0 1 Td " * 2000 + b"ET "
    opened.pages[0].contents_add(opened.make_stream(text + b"0 0 500 800 re f " * 50_000))


def _wide_map(opened: Pdf) -> None:
    """A character map that claims four thousand million characters."""
    table = b"1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange 1 begincidrange <00> <FFFFFFFF> 1 endcidrange"
    for font in opened.pages[0].obj.Resources.Font.values():
        font.ToUnicode = opened.make_stream(table * 50)
    opened.pages[0].contents_add(opened.make_stream(b"BT /F1 9 Tf (abc) Tj ET"))


def _rules(opened: Pdf) -> None:
    """A drawing of a hundred thousand lines."""
    opened.pages[0].contents_add(opened.make_stream(b"10 10 m 500 10 l S " * 40_000))


def _deep(opened: Pdf) -> None:
    """Brackets in brackets."""
    opened.pages[0].contents_add(opened.make_stream(b"[" * 200_000 + b"]" * 200_000 + b" TJ"))


HOSTILE: dict[str, Callable[[], bytes]] = {
    "page_cycle": _page_cycle,
    "outline_cycle": lambda: _changed(_outline_cycle),
    "content_bomb": _content_bomb,
    "operator_bomb": _operator_bomb,
    "object_bomb": _object_bomb,
    "nested_forms": lambda: _changed(_nested_forms),
    "form_cycle": lambda: _changed(_form_cycle),
    "many_pages": many_pages,
    "covers": lambda: _changed(_covers),
    "wide_map": lambda: _changed(_wide_map),
    "rules": lambda: _changed(_rules),
    "deep": lambda: _changed(_deep),
    "broken_table": lambda: pdf().replace(b"startxref", b"startxxxx"),
    "cut": lambda: pdf()[:3000],
    "only_a_head": lambda: b"%PDF-1.7",
}

HEAVY = frozenset({"nested_forms", "many_pages", "covers"})
"""Those that take seconds; a benchmark reads them."""
