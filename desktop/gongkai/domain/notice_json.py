"""A notice's content as JSON and back, without the slots that stay open until signing."""

from gongkai.domain.canonical import Json
from gongkai.domain.notice import Block, Content, Heading, Paragraph, Table, TableColumn


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
    )


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
                # RFC 8785 writes floats its own way; a weight in hundredths stays an integer.
                "columns": [[c.heading, c.numeric, round(c.weight * 100)] for c in block.columns],
                "rows": [list(row) for row in block.rows],
            }


def _block_from_json(data: Json) -> Block:
    if "heading" in data:
        return Heading(data["heading"], data["text"], data["body"])
    if "text" in data:
        return Paragraph(data["text"])
    columns = tuple(TableColumn(heading, numeric, weight / 100) for heading, numeric, weight in data["columns"])
    return Table(data["caption"], columns, tuple(tuple(row) for row in data["rows"]), data["note"])
