"""Typesetting with the office's profile; the typesetter is loaded when the first notice is."""

from functools import cache
from typing import TYPE_CHECKING

from gongkai.domain.notice import Content, Format

if TYPE_CHECKING:
    from gongkai.notices.profile import Profile
    from gongkai.notices.render import Kind


def typeset(content: Content, kind: "Kind", draft: bool = False, form: Format | None = None) -> bytes:
    """The notice as a file of this kind; with `draft` every page carries 送审稿 (rule 9).

    `form` dresses it in a format other than its own; UserError where its text does not give what that asks for.
    """
    from gongkai.notices.formats import dressed
    from gongkai.notices.render import render

    content = dressed(content, form, _profile()) if form else content
    return render(content, kind, _profile(), draft)


@cache
def _profile() -> "Profile":
    from gongkai.notices.profile import load_profile

    return load_profile()
