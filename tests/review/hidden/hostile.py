"""Files made to exhaust whoever reads them: bombs, lies, depth, and words that keep patterns busy."""

import struct
from collections.abc import Callable

from review.hidden.in_others import zipped
from review.hidden.in_pages import page
from review.hidden.in_pptx import pptx, shape
from review.hidden.parts import book, document_with, edited, nothing, sheet_with, styled
from review.hidden_places import docx, with_members

_MEGA = 1 << 20
_SHEET = "xl/worksheets/sheet1.xml"


def _bomb() -> bytes:
    inner = zipped({f"{number}.txt": bytes(60 * _MEGA) for number in range(4)})
    return zipped({f"{number}.zip": inner for number in range(16)})


def _nest(levels: int) -> bytes:
    data = b"13812345678"
    for _ in range(levels):
        data = zipped({"a.zip" if data.startswith(b"PK") else "a.txt": data})
    return data


def _lying() -> bytes:
    data = bytearray(zipped({"a.txt": bytes(30 * _MEGA)}))
    place = data.rfind(b"PK\x01\x02") + 24
    data[place : place + 4] = struct.pack("<I", 5)
    return bytes(data)


def _twice() -> bytes:
    return zipped({"a.txt": "甲".encode(), "b.txt": "乙".encode()}).replace(b"b.txt", b"a.txt")


def _laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "哈">{entities}]><document>&l11;</document>'
    return with_members(docx(nothing), {"word/document.xml": bomb.encode()})


def _sheet(rows: str) -> bytes:
    return edited(book(), _SHEET, "</sheetData>", f"{rows}</sheetData>")


def _numbers(row: str, count: int) -> str:
    return "".join(row.format(n=number) for number in range(2, count))


HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "bomb of bombs": ("a.zip", _bomb),
    "zips in zips": ("a.zip", lambda: _nest(40)),
    "a size that lies": ("a.zip", _lying),
    "two members of one name": ("a.zip", _twice),
    "billion laughs": ("a.docx", _laughs),
    "sparse sheet of 1 GB": ("a.xlsx", lambda: with_members(book(), {_SHEET: bytes(65 * _MEGA)})),
    "a million empty rows": ("a.xlsx", lambda: _sheet(_numbers('<row r="{n}"/>', 1_000_000))),
    "300,000 cells": ("a.xlsx", lambda: _sheet(_numbers('<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>', 300_000))),
    "merged rows": (
        "a.xlsx",
        lambda: sheet_with("<mergeCells>" + _numbers('<mergeCell ref="A1:B{n}"/>', 100_000) + "</mergeCells>"),
    ),
    "deep elements": ("a.docx", lambda: document_with("<w:p>" * 100_000 + "</w:p>" * 100_000)),
    "a chain of styles": ("a.docx", lambda: _chain(20_000)),
    "a paragraph of 60,000 runs": ("a.docx", lambda: document_with(f"<w:p>{'<w:r><w:t>1</w:t></w:r>' * 60_000}</w:p>")),
    "one long word": ("a.docx", lambda: styled("", "1 3 8-" * 1_500_000)),
    "shapes over shapes": ("a.pptx", lambda: pptx(shape("甲") * 20_000)),
    "deep page": ("a.html", lambda: page("<div>" * 100_000 + "13812345678")),
    "braces": ("a.html", lambda: page("<style>" + "@a{" * 2_000_000 + "</style>")),
    "selectors": ("a.html", lambda: page("<style>" + ".a .b" * 1_500_000 + "</style>")),
    "rules and elements": ("a.html", lambda: page(_rules(50_000) + "<p class='a'>甲</p>" * 50_000)),
    "quotes": ("a.html", lambda: page("<script>" + "'\"`/*" * 1_500_000 + "</script>")),
    "a long data address": ("a.html", lambda: page(f'<a href="data:{";a" * 4_000_000}">甲</a>')),
    "stars": ("a.txt", lambda: b"138****" * 1_400_000),
    "labels": ("a.txt", lambda: "姓名：".encode() * 1_100_000),
}  # fmt: skip
"""The name of each file and how it is built, by what is hostile about it."""


def _rules(count: int) -> str:
    return "<style>" + "".join(f".a.c{number}{{display:none}}" for number in range(count)) + "</style>"


def _chain(count: int) -> bytes:
    each = '<w:style w:type="paragraph" w:styleId="s{a}"><w:basedOn w:val="s{b}"/></w:style>'
    styles = "".join(each.format(a=number, b=number + 1) for number in range(count))
    data = document_with('<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>' * 5_000)
    return edited(data, "word/styles.xml", "</w:styles>", f"{styles}</w:styles>")
