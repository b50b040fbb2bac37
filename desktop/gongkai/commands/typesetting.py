"""Typesetting with the office's profile; the typesetter is loaded when the first notice is."""

from functools import cache
from typing import TYPE_CHECKING

from gongkai.domain.notice import Content

if TYPE_CHECKING:
    from gongkai.notices.profile import Profile
    from gongkai.notices.render import Kind


def typeset(content: Content, kind: "Kind", draft: bool = False) -> bytes:
    """The notice as a file of this kind; with `draft` every page carries 送审稿 (rule 9)."""
    from gongkai.notices.render import render

    return render(content, kind, _profile(), draft)


@cache
def _profile() -> "Profile":
    from gongkai.notices.profile import load_profile

    return load_profile()
