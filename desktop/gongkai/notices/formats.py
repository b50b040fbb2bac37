"""A notice dressed in a format that was asked for, with the organ's mark which that format has."""

from dataclasses import replace

from gongkai.domain.errors import UserError
from gongkai.domain.notice import Content, Format
from gongkai.notices.profile import Profile

_MARKS = {Format.ORDER: "令", Format.MINUTES: "纪要"}
"""What the mark of a format ends with: a title that does is the mark itself, unless it says what it is about (关于)."""

_WENJIAN = "文件"


def dressed(content: Content, form: Format, profile: Profile) -> Content:
    """The content in this format, with the organ's mark; UserError where the text names no organ to make it of."""
    if form is Format.PLAIN:
        return replace(content, format=form, red_head="")
    if not content.red_head and _is_mark(content.title, form):
        content = replace(content, red_head=content.title.replace("\n", ""), title="")
    organ = content.red_head.removesuffix(_WENJIAN) if content.red_head.endswith(_WENJIAN) else ""
    if organ and form is not Format.DOCUMENT:
        content = replace(content, red_head=profile.mark_of(form, organ))
    mark = content.red_head or (profile.mark_of(form, content.organ) if content.organ else "")
    if not mark:
        message = f"排成“{form}”要有发文机关标志，文中没有读到发文机关。"
        raise UserError("缺少发文机关", message, "请在文末写明发文机关署名后再试。")
    return replace(content, format=form, red_head=mark)


def _is_mark(title: str, form: Format) -> bool:
    return form in _MARKS and title.endswith(_MARKS[form]) and "关于" not in title
