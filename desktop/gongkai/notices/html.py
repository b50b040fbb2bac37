"""Content → HTML: one self-contained, semantic page that reads well aloud, on a telephone and on paper."""

from html import escape
from itertools import groupby

from gongkai.domain.notice import Annex, Block, Content, Heading, Paragraph, Table
from gongkai.domain.numbers import chinese_date
from gongkai.notices.wording import cleaned

_STYLE = """
body{max-width:42em;margin:2em auto;padding:0 1em;font:1.05em/1.9 FangSong,STFangsong,serif;color:#000;background:#fff}
h1{font:bold 1.5em/1.5 SimSun,STSong,serif;text-align:center;text-wrap:balance}
h2,h3,h4,h5{font-size:1em;margin:0}h2{font-family:SimHei,STHeiti,sans-serif}h3{font-family:KaiTi,STKaiti,serif}
p,h2,h3,h4,h5{text-indent:2em;margin:0;overflow-wrap:anywhere}
.head,.addressee{text-indent:0}.number{text-align:center;text-indent:0}.signature{text-align:right;text-indent:0}
.attachments{margin:1.9em 0 0}.attachments ol,.attachments ul{margin:0 0 0 3em}
.scroll{overflow-x:auto;margin:1em 0}table{border-collapse:collapse;width:100%}caption{font-weight:bold;padding:.3em}
th,td{border:1px solid #000;padding:.2em .5em;vertical-align:middle}.figure{text-align:right;white-space:nowrap}
.draft{position:fixed;top:0;right:0;padding:.2em 1em;background:#eee;color:#666;text-indent:0}
.red-head{color:#c00;font:bold 1.8em/1.5 SimSun,STSong,serif;text-align:center;text-indent:0}
.annex .title{text-align:center;text-indent:0}
@page{size:A4;margin:37mm 26mm 35mm 28mm}
@media print{body{max-width:none;margin:0}thead{display:table-header-group}tr{break-inside:avoid}
h2,h3,h4,h5{font-weight:normal;break-after:avoid}footer{break-inside:avoid}.scroll{overflow:visible}.annex{break-before:page}}
"""


def write_html(content: Content, draft: bool = False) -> str:
    """The notice as an HTML page without script or remote resource, every text escaped; a draft says 送审稿."""
    content = cleaned(content)
    title = escape(content.title.replace("\n", "") or f"{content.red_head}{content.doc_no}")
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"{_marked('p', '送审稿', 'draft') if draft else ''}"
        f"<article>\n{_head(content)}{''.join(map(_block, content.blocks))}{_end(content)}"
        f"{''.join(map(_annex, content.annexes))}{_copies(content)}</article>\n"
        "</body>\n</html>\n"
    )


def _marked(tag: str, text: str, style: str = "") -> str:
    """The text in an element, line breaks kept; nothing where there is no text."""
    if not text:
        return ""
    attribute = f' class="{style}"' if style else ""
    return f"<{tag}{attribute}>{escape(text).replace(chr(10), '<br>')}</{tag}>\n"


def _head(content: Content) -> str:
    index_no = f"索引号：{content.index_no}" if content.index_no else ""
    return (
        "<header>\n"
        + "".join(_marked("p", line, "head") for line in (content.serial, content.urgency, index_no))
        + _marked("p", "\n".join(filter(None, (content.red_head, *content.co_organs))), "red-head")
        + _marked("h1", content.title)
        + _marked("p", content.doc_no, "number")
        + _marked("p", _signers(content), "number")
        + "</header>\n"
        + _marked("p", content.addressee, "addressee")
    )


def _block(block: Block) -> str:
    match block:
        case Heading():
            return _marked(f"h{block.level + 1}", block.text) + _paragraphs(block.body)
        case Paragraph():
            return _paragraphs(block.text)
        case Table():
            return _table(block)


def _paragraphs(text: str) -> str:
    return "".join(_marked("p", line) for line in text.splitlines())


def _table(table: Table) -> str:
    styles = [' class="figure"' if column.numeric else "" for column in table.columns]
    rows = "".join(f"<tr>{_cells(row, styles)}</tr>\n" for row in table.rows)
    return (
        f'<div class="scroll"><table>\n{_marked("caption", table.caption)}<thead>{_heads(table)}</thead>\n'
        f"<tbody>\n{rows}</tbody>\n</table></div>\n{_marked('p', table.note)}"
    )


def _heads(table: Table) -> str:
    """The headings in one row, or in two where columns share one."""
    if not any(column.group for column in table.columns):
        return f"<tr>{''.join(_th(column.heading) for column in table.columns)}</tr>"
    upper = ""
    for group, members in groupby(table.columns, key=lambda column: column.group):
        columns = list(members)
        alone = "".join(_th(column.heading, ' rowspan="2"') for column in columns)
        upper += f'<th scope="colgroup" colspan="{len(columns)}">{escape(group)}</th>' if group else alone
    lower = "".join(_th(column.heading) for column in table.columns if column.group)
    return f"<tr>{upper}</tr>\n<tr>{lower}</tr>"


def _th(heading: str, span: str = "") -> str:
    return f'<th scope="col"{span}>{escape(heading)}</th>'


def _cells(row: tuple[str, ...], styles: list[str]) -> str:
    cells = zip(row, styles, strict=True)
    return "".join(f"<td{style}>{escape(text).replace(chr(10), '<br>')}</td>" for text, style in cells)


def _signers(content: Content) -> str:
    """签发人 of an upward document; an order's stands at its end."""
    return f"签发人：{'　'.join(content.signers)}" if content.signers and not content.post else ""


def _end(content: Content) -> str:
    day = chinese_date(content.formed_date) if content.formed_date else ""
    signer = f"{content.post}　{'　'.join(content.signers)}" if content.post else ""
    signed = "".join(_marked("p", line, "signature") for line in (content.organ, *content.co_organs, signer, day))
    return (
        _attachments(content.attachments)
        + "".join(_marked("p", f"{who.label}：{who.names}") for who in content.attendance)
        + f"<footer>\n{signed}</footer>\n"
        + _marked("p", content.note)
    )


def _annex(annex: Annex) -> str:
    """An attachment as a section of its own."""
    title, text = _marked("h2", annex.title, "title"), "".join(map(_block, annex.blocks))
    return f'<section class="annex">\n{title}{text}</section>\n'


def _copies(content: Content) -> str:
    return _marked("p", f"抄送：{content.copies_to.rstrip('。')}。" if content.copies_to else "")


def _attachments(names: tuple[str, ...]) -> str:
    if not names:
        return ""
    tag = "ol" if len(names) > 1 else "ul"
    items = "".join(f"<li>{escape(name)}</li>" for name in names)
    return f'<section class="attachments"><p>附件：</p><{tag}>{items}</{tag}></section>\n'
