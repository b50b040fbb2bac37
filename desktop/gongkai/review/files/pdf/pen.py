"""The pen (画笔): the graphics and text state while a content stream is drawn (ISO 32000-1, 8.4 and 9.3)."""

from copy import copy
from dataclasses import dataclass, field

from gongkai.review.files.pdf.drawing import Colour
from gongkai.review.files.pdf.fonts import Font
from gongkai.review.files.pdf.geometry import EVERYWHERE, IDENTITY, Box, Matrix, product

_BLACK: Colour = (0.0, 0.0, 0.0)
_UNSEEN_MODES = (3, 7)
_STROKED = 1
_FAINT = 0.05
_SOLID = 0.9


@dataclass(slots=True)
class Pen:
    """All that `q` saves and `Q` brings back, and the two text matrices."""

    ctm: Matrix = IDENTITY
    clip: Box = EVERYWHERE
    fill: Colour | None = _BLACK
    stroke: Colour | None = _BLACK
    fill_space: str = "/DeviceGray"
    stroke_space: str = "/DeviceGray"
    fill_alpha: float = 1.0
    stroke_alpha: float = 1.0
    is_blended: bool = False
    line_width: float = 1.0
    font: Font | None = None
    font_name: str = ""
    size: float = 0.0
    spacing: float = 0.0
    word_spacing: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0
    text: Matrix = IDENTITY
    line: Matrix = IDENTITY
    saved: list["Pen"] = field(default_factory=list)

    def save(self) -> None:
        """`q`; a file that saves without end is not followed."""
        if len(self.saved) < 256:
            kept = copy(self)
            kept.saved = []
            self.saved.append(kept)

    def restore(self) -> None:
        """`Q`; text matrices and the stack are not part of what comes back."""
        if self.saved:
            before = self.saved.pop()
            for name in _KEPT:
                setattr(self, name, getattr(before, name))

    def begin_text(self) -> None:
        """`BT`."""
        self.text = self.line = IDENTITY

    def move_line(self, x: float, y: float) -> None:
        """`Td`."""
        self.line = self.text = product((1.0, 0.0, 0.0, 1.0, x, y), self.line)

    def advance(self, width: float) -> None:
        """Moves on along the line by a width in text space."""
        a, b, c, d, e, f = self.text
        if self.font is not None and self.font.is_vertical:
            self.text = (a, b, c, d, e - width * c, f - width * d)
        else:
            self.text = (a, b, c, d, e + width * a, f + width * b)

    @property
    def text_colour(self) -> Colour | None:
        """The colour that letters get: that of the stroke where only their outline is drawn."""
        return self.stroke if self.mode == _STROKED else self.fill

    @property
    def leaves_ink(self) -> bool:
        """Whether letters are drawn at all."""
        alpha = self.stroke_alpha if self.mode == _STROKED else self.fill_alpha
        return self.mode not in _UNSEEN_MODES and alpha > _FAINT

    @property
    def covers(self) -> bool:
        """Whether what is filled hides what lies under it."""
        return self.fill_alpha >= _SOLID and not self.is_blended


_KEPT = tuple(name for name in Pen.__dataclass_fields__ if name not in ("text", "line", "saved"))
