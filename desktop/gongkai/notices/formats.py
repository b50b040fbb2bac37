"""A notice dressed in a format that was asked for: what its text gives becomes mark, number, signer, attendance."""

import re
from dataclasses import replace

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Attendance, Block, Content, Format, Paragraph
from gongkai.notices.profile import Profile

_ORDER_NUMBER = re.compile(r"第\d+号")
_ORDER_SIGNER = re.compile(r"(\S*(?:长|主任|主席|书记))\s+(\S{2,4}|\S \S)")
_ATTENDANCE = re.compile(r"(出席|请假|列席)\s*[：:]\s*(.+)")
_MARKS = {Format.ORDER: ("令",), Format.MINUTES: ("纪要",)}


def dressed(content: Content, form: Format, profile: Profile) -> Content:
    """The content in this format, with the organ's mark; UserError where the text names no organ to make it of."""
    if form is Format.PLAIN:
        return replace(content, format=form, red_head="")
    if form is Format.ORDER:
        content = _as_order(content)
    if form is Format.MINUTES:
        content = _as_minutes(content)
    if not content.red_head and content.title.endswith(_MARKS.get(form, ())) and "关于" not in content.title:
        content = replace(content, red_head=content.title.replace("\n", ""), title="")
    mark = content.red_head or (profile.mark_of(form, content.organ) if content.organ else "")
    if not mark:
        message = f"排成“{form}”要有发文机关标志，文中没有读到发文机关。"
        raise UserError("缺少发文机关", message, "请在文末写明发文机关署名后再试。")
    return replace(content, format=form, red_head=mark)


def _as_order(content: Content) -> Content:
    """第12号 under the mark is the 令号; 区长　张三 is who signs."""
    first, *rest = content.blocks or (None,)
    if not content.doc_no and isinstance(first, Paragraph) and _ORDER_NUMBER.fullmatch(first.text):
        content = replace(content, doc_no=first.text, blocks=tuple(block for block in rest if block))
    if signer := _ORDER_SIGNER.fullmatch(content.organ):
        content = replace(content, post=signer[1], signers=(signer[2],), organ="")
    return content


def _as_minutes(content: Content) -> Content:
    """Paragraphs that begin with 出席：, 请假： or 列席： go to the end (10.3)."""
    found = [(block, _attendance(block)) for block in content.blocks]
    return replace(
        content,
        blocks=tuple(block for block, who in found if not who),
        attendance=(*content.attendance, *(who for _, who in found if who)),
    )


def _attendance(block: Block) -> Attendance | None:
    match = _ATTENDANCE.fullmatch(block.text) if isinstance(block, Paragraph) else None
    return Attendance(match[1], match[2]) if match else None
