"""A notice's content as JSON and back, without the slots that stay open until signing."""

from typing import Any

from gongkai.domain.canonical import Json
from gongkai.domain.notice import (
    Annex,
    Attendance,
    Block,
    Content,
    Format,
    Heading,
    Paragraph,
    Table,
    TableColumn,
)


def content_to_json(content: Content) -> Json:
    """The wording as JSON: everything but doc_no, index_no and formed_date (rule 3)."""
    return {
        "kind": content.kind,
        "title": content.title,
        "organ": content.organ,
        "addressee": content.addressee,
        "red_head": content.red_head,
        "attachments": list(content.attachments),
        "note": content.note,
        "blocks": [_block_to_json(block) for block in content.blocks],
        **_present(content),
    }


def content_from_json(data: Json) -> Content:
    """The content that `content_to_json` wrote, its slots open."""
    return Content(
        kind=data["kind"],
        title=data["title"],
        organ=data["organ"],
        addressee=data["addressee"],
        red_head=data["red_head"],
        attachments=tuple(data["attachments"]),
        note=data["note"],
        blocks=tuple(_block_from_json(block) for block in data["blocks"]),
        format=Format(data["format"]) if "format" in data else None,
        serial=data.get("serial", ""),
        urgency=data.get("urgency", ""),
        signers=tuple(data.get("signers", ())),
        post=data.get("post", ""),
        co_organs=tuple(data.get("co_organs", ())),
        annexes=tuple(
            Annex(annex["title"], tuple(map(_block_from_json, annex["blocks"])), annex.get("marked", True))
            for annex in data.get("annexes", ())
        ),
        attendance=tuple(Attendance(*pair) for pair in data.get("attendance", ())),
        copies_to=data.get("copies_to", ""),
    )


def _present(content: Content) -> dict[str, Any]:
    """What only some formats have, where there is any: the hash of a notice without it is what it always was."""
    parts: dict[str, Any] = {
        "format": content.format.value if content.format else "",
        "serial": content.serial,
        "urgency": content.urgency,
        "signers": list(content.signers),
        "post": content.post,
        "co_organs": list(content.co_organs),
        "annexes": [
            {"title": annex.title, "blocks": [*map(_block_to_json, annex.blocks)], "marked": annex.marked}
            for annex in content.annexes
        ],
        "attendance": [[who.label, who.names] for who in content.attendance],
        "copies_to": content.copies_to,
    }
    return {name: part for name, part in parts.items() if part}


def _block_to_json(block: Block) -> Json:
    match block:
        case Heading():
            return {"heading": block.level, "text": block.text, "body": block.body}
        case Paragraph():
            return {"text": block.text}
        case Table():
            return {
                "caption": block.caption,
                "note": block.note,
                "columns": [_column_to_json(column) for column in block.columns],
                "rows": [list(row) for row in block.rows],
            }


def _column_to_json(column: TableColumn) -> list[Any]:
    # RFC 8785 writes floats its own way; a weight in hundredths stays an integer.
    values: list[Any] = [column.heading, column.numeric, round(column.weight * 100)]
    return [*values, column.group] if column.group else values


def _block_from_json(data: Json) -> Block:
    if "heading" in data:
        return Heading(data["heading"], data["text"], data["body"])
    if "text" in data:
        return Paragraph(data["text"])
    columns = tuple(
        TableColumn(heading, numeric, weight / 100, *group) for heading, numeric, weight, *group in data["columns"]
    )
    return Table(data["caption"], columns, tuple(tuple(row) for row in data["rows"]), data["note"])
