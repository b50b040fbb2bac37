"""A paragraph of the running text in WordprocessingML, spaced out where the layout keeps something whole."""

from collections.abc import Callable, Iterator
from itertools import groupby

from gongkai.notices.body import Text
from gongkai.notices.docx_xml import LINE, Para, Type, paragraph, run
from gongkai.notices.faces import Face
from gongkai.notices.paragraph import Align
from gongkai.notices.spacing import stated_spacing

_JC = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right", Align.JUSTIFIED: "both"}


def text_xml(
    text: Text,
    type_of: Callable[[Face], Type],
    keep_next: int = 0,
    outline: int | None = None,
    line_pitch: int = LINE,
) -> str:
    """The paragraph; `type_of` gives each face the name that the office's Word knows it by.

    A figure's decimals that are narrower than those above it are made up for by an indent at the right.
    """
    setting = text.setting
    para = Para(
        align=_JC[setting.align],
        left=setting.hanging,
        right=text.behind,
        first=setting.indent - setting.hanging,
        line=line_pitch,
        hang=setting.hang,
        keep_next=keep_next,
        outline=outline,
    )
    return paragraph(runs_xml(text, type_of), para, type_of(text.spans[-1].face))


def runs_xml(text: Text, type_of: Callable[[Face], Type]) -> str:
    """The runs alone, spaced as they must be."""
    return "".join(_runs(text, type_of))


def _runs(text: Text, type_of: Callable[[Face], Type]) -> Iterator[str]:
    extra = iter(stated_spacing(text.spans, text.setting))
    for span in text.spans:
        spaced = [(character, next(extra)) for character in span.text]
        for space, characters in groupby(spaced, key=lambda pair: pair[1]):
            kind = type_of(span.face)
            words = "".join(character for character, _ in characters)
            yield run(words, Type(kind.name, kind.size, kind.colour, kind.spacing + space))
