"""Typesetting with the office's profile; the typesetter is loaded when the first notice is."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from gongkai.domain.notice import Content, Format

if TYPE_CHECKING:
    from gongkai.notices.profile import Profile
    from gongkai.notices.render import Kind


KINDS: tuple["Kind", ...] = ("pdf", "ofd", "docx", "html")
"""The kinds of file that a notice goes out as."""
SEAL_DIAMETER = 42.0
"""Millimetres of a district's organ's seal (国发〔1999〕25号), where the profile names no other."""


def typeset(
    content: Content,
    kind: "Kind",
    draft: bool = False,
    form: Format | None = None,
    layout: Mapping[str, Any] | None = None,
) -> bytes:
    """The notice as a file of this kind; with `draft` every page carries 送审稿 (rule 9).

    `form` dresses it in a format other than its own; UserError where its text does not give what that asks for.
    """
    from gongkai.notices.formats import dressed
    from gongkai.notices.render import render

    profile = _profile(layout)
    content = dressed(content, form, profile) if form else content
    return render(content, kind, profile, draft)


def typeset_all(
    content: Content, seals: tuple[bytes, ...] = (), layout: Mapping[str, Any] | None = None
) -> Mapping[str, bytes]:
    """What is approved, as every kind of file: the OFD for the archive beside those that people read.

    `seals` are the pictures of the organs' seals: the PDF and the OFD show them, the DOCX keeps their place (rule 9).
    """
    from gongkai.notices.render import render

    profile = _profile(layout)
    if seals and not profile.seal_diameter:
        profile = replace(profile, seal_diameter=SEAL_DIAMETER)
    return {kind: render(content, kind, profile, seals=seals) for kind in KINDS}


def _profile(layout: Mapping[str, Any] | None) -> "Profile":
    from gongkai.notices.profile import load_profile

    return load_profile(choices=layout) if layout else _usual_profile()


@cache
def _usual_profile() -> "Profile":
    from gongkai.notices.profile import load_profile

    return load_profile()
