"""Changing the parts of an Office file as a program would that knows no better: text for text, part by part."""

import posixpath

from gongkai.domain.canonical import Json
from review.hidden_places import docx, members, with_members, xlsx

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def edited(data: bytes, part: str, old: str, new: str) -> bytes:
    """The file with the first `old` in a part replaced; a wrong `old` is a mistake in the test."""
    text = members(data)[part].decode()
    assert old in text, f"{old} is not in {part}"
    return with_members(data, {part: text.replace(old, new, 1).encode()})


def with_part(data: bytes, part: str, content: str | bytes, kind: str, owner: str, media: str = "") -> bytes:
    """The file with one more part, to which its owner points by a relationship of this kind (rId900)."""
    folder, base = posixpath.split(owner)
    rels = posixpath.join(folder, "_rels", f"{base}.rels")
    parts = members(data)
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    relations = parts.get(rels, empty).decode().replace("<Relationships/>", "<Relationships></Relationships>")
    target = posixpath.relpath(part, folder)
    kind = kind if "/" in kind else f"{_OFFICE}{kind}"
    relation = f'<Relationship Id="rId900" Type="{kind}" Target="{target}"/>'
    changes = {
        part: content.encode() if isinstance(content, str) else content,
        rels: relations.replace("</Relationships>", f"{relation}</Relationships>").encode(),
    }
    if media:
        types = parts["[Content_Types].xml"].decode()
        override = f'<Override PartName="/{part}" ContentType="{media}"/></Types>'
        changes["[Content_Types].xml"] = types.replace("</Types>", override).encode()
    return with_members(data, changes)


def document_with(xml: str) -> bytes:
    """A DOCX with this WordprocessingML at the end of its body."""
    return edited(docx(nothing), "word/document.xml", "<w:sectPr", f"{xml}<w:sectPr")


def styled(run_properties: str, secret: str, paragraph_properties: str = "") -> bytes:
    """A DOCX with the secret in a run of this look."""
    run = f"<w:r><w:rPr>{run_properties}</w:rPr><w:t>{secret}</w:t></w:r>"
    return document_with(f"<w:p><w:pPr>{paragraph_properties}</w:pPr><w:r><w:t>备注</w:t></w:r>{run}</w:p>")


def book() -> bytes:
    """An XLSX with a head line only."""
    return xlsx(nothing)


def sheet_with(xml: str, before: str = "</worksheet>") -> bytes:
    """An XLSX with this SpreadsheetML in its sheet, before the given tag."""
    return edited(book(), "xl/worksheets/sheet1.xml", before, f"{xml}{before}")


def nothing(_: Json) -> None:
    """Adds nothing."""
