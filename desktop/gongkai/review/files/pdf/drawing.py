"""What a page draws (绘制): characters, areas and thin rules in the order of painting, with what decides their look."""

from dataclasses import dataclass, field

from pikepdf import Object

from gongkai.review.files.pdf.geometry import EVERYWHERE, Box

Colour = tuple[float, float, float]
WHITE: Colour = (1.0, 1.0, 1.0)
WHOLE, UNSAID = -1, -2
"""In the place of a character's number: the whole operator, and the texts that it puts beside what is drawn."""
Spot = tuple[str, int, int]
"""Where a character stands in the file: its stream, the number of the operator there, the number of its code."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What the characters of one string have in common; a colour of None is a pattern or unknown."""

    colour: Colour | None
    clip: Box
    order: int
    is_drawn: bool = True
    is_layer_on: bool = True
    is_used: bool = True


@dataclass(slots=True, eq=False)
class Glyph:
    """One character: its box on the page, and its way along a line that runs at `angle` degrees on the height `base`.

    `hidden` is the rule that says why nobody sees it, empty for what is seen; `drawn` is what its font calls it where
    the file says (`said`) that it means something else.
    """

    text: str
    box: Box
    size: float
    start: float
    end: float
    base: float
    angle: int
    look: Look
    spot: Spot
    hidden: str = ""
    drawn: str = ""
    said: "Said | None" = None


@dataclass(frozen=True, slots=True)
class Paint:
    """A painted area; a colour of None is a picture or a pattern."""

    box: Box
    colour: Colour | None
    order: int
    is_opaque: bool = True
    is_notice: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture where it is shown; one that stands in the content stream itself has no object."""

    box: Box
    image: Object | None
    order: int


@dataclass(frozen=True, slots=True)
class Said:
    """A text put beside a part of the drawing for those who can't see it; `owner` is None where the stream holds it."""

    text: str
    key: str
    at: tuple[str, int]
    owner: Object | None


@dataclass(slots=True)
class Drawing:
    """Everything on one page. `rules` are thin lines, `said` texts put beside the drawing for those who can't see it,
    `dead` the operators that draw pictures on layers which are off."""

    page: Box
    glyphs: list[Glyph] = field(default_factory=list)
    paints: list[Paint] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    dead: list[tuple[str, int]] = field(default_factory=list)
    strokes: int = 0
    order: int = 0

    def next_order(self) -> int:
        """The number of the next thing painted."""
        self.order += 1
        return self.order


NOWHERE = Look(None, EVERYWHERE, -1)
