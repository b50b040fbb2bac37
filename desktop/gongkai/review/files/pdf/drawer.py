"""The drawer: follows a page's content streams, operator by operator, and notes what they draw."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from math import hypot
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

from gongkai.review.files.pdf.colours import DEVICE, colour_of, first_colour, is_see_through, space_of
from gongkai.review.files.pdf.drawing import NOWHERE, UNSAID, Drawing, Glyph, Look, Paint, Picture, Said
from gongkai.review.files.pdf.fonts import Font
from gongkai.review.files.pdf.geometry import (
    EVERYWHERE,
    IDENTITY,
    Matrix,
    area,
    box_from,
    common,
    matrix_from,
    moved_box,
    product,
)
from gongkai.review.files.pdf.layers import Layers
from gongkai.review.files.pdf.letters import write
from gongkai.review.files.pdf.paths import Path, is_thin
from gongkai.review.files.pdf.pen import Pen
from gongkai.review.files.pdf.sources import Sources

_DEEPEST = 12
_STRING = pikepdf.String
_UNIT = (0.0, 0.0, 1.0, 1.0)
_NORMAL = ("/Normal", "/Compatible")
Marks = Mapping[tuple[str, int], Mapping[int, str]]


class Drawer:
    """Draws one page; what was marked as gone is not drawn again."""

    def __init__(self, drawing: Drawing, sources: Sources, layers: Layers, marks: Marks) -> None:
        self.drawing = drawing
        self._sources, self._layers, self._marks = sources, layers, marks
        self._pen = Pen(clip=EVERYWHERE)
        self._path = Path()
        self._clipping = False
        self._hidden: list[bool] = []
        self._saying: list[tuple[int, list[Said]]] = []
        self._inside: list[str] = []
        self._is_used = True
        self._last_look = NOWHERE
        self._fonts: dict[str, Font] = {}

    def draw(
        self,
        stream: Object,
        key: str,
        resources: Any,
        matrix: Matrix = IDENTITY,
        *,
        is_on: bool = True,
        is_used: bool = True,
    ) -> None:
        """Draws a page's or a form's stream; `is_on` and `is_used` are False for what no viewer shows."""
        if key in self._inside or len(self._inside) >= _DEEPEST:
            return
        before = self._pen, self._path, self._hidden, self._is_used, self._fonts
        self._pen, self._path, self._hidden = self._below(matrix), Path(), [not is_on or self._is_hidden]
        self._is_used, self._fonts = is_used and self._is_used, {}
        self._inside.append(key)
        for number, (operands, operator) in enumerate(self._sources.instructions(stream, key)):
            act = _ACTS.get(operator)
            if act is not None:
                try:
                    act(self, operands, resources, (key, number), operator)
                except (TypeError, ValueError, IndexError, OverflowError, AttributeError):
                    continue  # one bad operator: viewers skip it as well
        self._inside.pop()
        self._pen, self._path, self._hidden, self._is_used, self._fonts = before

    def form(
        self, form: Object, resources: Any, matrix: Matrix = IDENTITY, *, is_on: bool = True, is_used: bool = True
    ) -> None:
        """Draws a form, within its box."""
        placed = product(matrix_from(form.get("/Matrix")), matrix)
        kept = self._pen.clip
        box = box_from(form.get("/BBox"), EVERYWHERE)
        self._pen.clip = common(kept, moved_box(product(placed, self._pen.ctm), box))
        shown = is_on and self._layers.is_on(form.get("/OC"))
        own = form.get("/Resources", resources)
        self.draw(form, self._sources.key(form), own, placed, is_on=shown, is_used=is_used)
        self._pen.clip = kept

    @property
    def _is_hidden(self) -> bool:
        return any(self._hidden)

    def _below(self, matrix: Matrix) -> Pen:
        """The pen as a form begins with it."""
        return replace(self._pen, ctm=product(matrix, self._pen.ctm), saved=[])

    # What follows are the operators.

    def _show(self, operands: Any, _resources: Any, at: tuple[str, int], operator: str) -> None:
        pen = self._pen
        if operator in ("'", '"'):
            pen.move_line(0, -pen.leading)
        if operator == '"':
            pen.word_spacing, pen.spacing = float(operands[0]), float(operands[1])
        if pen.font is None:
            return
        look, gone, number = self._look(), self._marks.get(at, {}), 0
        for item in operands[0] if operator == "TJ" else (operands[-1],):
            if isinstance(item, _STRING):
                codes = pen.font.codes(bytes(item))
                self._sources.spend(len(codes))
                self.drawing.glyphs.extend(write(pen, codes, look, at, number, gone))
                number += len(codes)
            else:
                back = 1.0 if pen.font.is_vertical else -pen.stretch
                pen.advance(back * float(item) / 1000 * pen.size)

    def _look(self) -> Look:
        """How letters look now: the same as the last ones unless something changed or was painted."""
        pen, drawing, last = self._pen, self.drawing, self._last_look
        colour, ink, is_on = pen.text_colour, pen.leaves_ink, not self._is_hidden
        same = last.colour == colour and last.is_drawn == ink and last.is_layer_on == is_on
        if same and last.order == drawing.order and last.clip == pen.clip and last.is_used == self._is_used:
            return last
        self._last_look = Look(colour, pen.clip, drawing.next_order(), ink, is_on, self._is_used)
        return self._last_look

    def _font(self, operands: Any, resources: Any, *_: Any) -> None:
        self._set_font(str(operands[0]), float(operands[1]), resources)

    def _set_font(self, name: str, size: float, resources: Any) -> None:
        if name not in self._fonts:
            fonts = resources.get("/Font") if isinstance(resources, Dictionary) else None
            spec = fonts.get(name) if isinstance(fonts, Dictionary) else None
            plain = self._sources.plain_font
            self._fonts[name] = self._sources.font(spec) if isinstance(spec, Dictionary) else plain
        self._pen.font = self._fonts[name]
        self._pen.font_name, self._pen.size = name, size

    def _spacing(self, operands: Any, _r: Any, _a: Any, operator: str) -> None:
        value = float(operands[0])
        match operator:
            case "Tc":
                self._pen.spacing = value
            case "Tw":
                self._pen.word_spacing = value
            case "Tz":
                self._pen.stretch = value / 100
            case "TL":
                self._pen.leading = value
            case "Ts":
                self._pen.rise = value
            case "Tr":
                self._pen.mode = int(value)
            case "w":
                self._pen.line_width = value

    def _text_place(self, operands: Any, _r: Any, _a: Any, operator: str) -> None:
        pen = self._pen
        match operator:
            case "BT":
                pen.begin_text()
            case "Tm":
                pen.text = pen.line = matrix_from(operands)
            case "T*":
                pen.move_line(0, -pen.leading)
            case _:
                x, y = float(operands[0]), float(operands[1])
                if operator == "TD":
                    pen.leading = -y
                pen.move_line(x, y)

    def _state(self, operands: Any, _r: Any, _a: Any, operator: str) -> None:
        match operator:
            case "q":
                self._pen.save()
            case "Q":
                self._pen.restore()
            case "cm":
                self._pen.ctm = product(matrix_from(operands), self._pen.ctm)

    def _extended(self, operands: Any, resources: Any, *_: Any) -> None:
        state = resources.get("/ExtGState", Dictionary()).get(str(operands[0]))
        if not isinstance(state, Dictionary):
            return
        pen = self._pen
        pen.fill_alpha = float(state.get("/ca", pen.fill_alpha))
        pen.stroke_alpha = float(state.get("/CA", pen.stroke_alpha))
        pen.line_width = float(state.get("/LW", pen.line_width))
        mode, mask = state.get("/BM"), state.get("/SMask")
        if isinstance(mode, Array) and len(mode):
            mode = mode[0]
        if mode is not None or mask is not None:
            pen.is_blended = (mode is not None and str(mode) not in _NORMAL) or isinstance(mask, Dictionary)
        font = state.get("/Font")
        if isinstance(font, Array) and len(font) == 2 and isinstance(font[0], Dictionary):
            pen.font, pen.size = self._sources.font(font[0]), float(font[1])

    def _colour(self, operands: Any, resources: Any, _a: Any, operator: str) -> None:
        pen, small = self._pen, operator.lower()
        is_stroke = operator != small
        space = DEVICE.get(small) or (pen.stroke_space if is_stroke else pen.fill_space)
        if small == "cs":
            space = space_of(str(operands[0]), resources)
            colour = first_colour(space)
        elif operands and isinstance(operands[-1], Name):
            colour = None
        else:
            colour = colour_of([float(value) for value in operands], space)
        if is_stroke:
            pen.stroke, pen.stroke_space = colour, space
        else:
            pen.fill, pen.fill_space = colour, space

    def _build(self, operands: Any, _r: Any, _a: Any, operator: str) -> None:
        values = [float(value) for value in operands]
        match operator:
            case "m":
                self._path.move(self._pen.ctm, *values)
            case "re":
                self._path.rectangle(self._pen.ctm, *values)
            case "h":
                self._path.close()
            case _:
                self._path.line(self._pen.ctm, *values)

    def _clip(self, *_: Any) -> None:
        self._clipping = True

    def _paint(self, _o: Any, _r: Any, _a: Any, operator: str) -> None:
        pen, path, drawing = self._pen, self._path, self.drawing
        order = drawing.next_order()
        drawing.strokes += len(path.parts)
        if not self._is_hidden and self._is_used:
            filled = path.filled() if operator[0] in "fFbB" else []
            width = pen.line_width * hypot(pen.ctm[0], pen.ctm[1])
            stroked = path.stroked(width) if operator[0] in "sSbB" else []
            for box in filled:
                self._area(box, order, pen.covers, is_ink=True)
            for box in stroked:
                self._area(box, order, pen.stroke_alpha > 0.9 and not pen.is_blended, is_ink=False)
        clip = path.clip() if self._clipping else None
        if clip is not None:
            pen.clip = common(pen.clip, clip)
        self._clipping, self._path = False, Path()

    def _area(self, box: Any, order: int, is_opaque: bool, *, is_ink: bool) -> None:
        pen = self._pen
        seen = common(box, pen.clip)
        if is_thin(box):
            self.drawing.rules.append(seen)
        if area(seen) > 0:
            self.drawing.paints.append(Paint(seen, pen.fill if is_ink else pen.stroke, order, is_opaque))

    def _object(self, operands: Any, resources: Any, at: tuple[str, int], _: str) -> None:
        found = resources.get("/XObject", Dictionary()).get(str(operands[0]))
        if not isinstance(found, Stream):
            return
        is_on = self._layers.is_on(found.get("/OC"))
        if not is_on or self._is_hidden:
            self.drawing.dead.append(at)
        if found.get("/Subtype") == "/Form":
            self.form(found, resources)
        elif found.get("/Subtype") == "/Image" and is_on:
            self._sources.seen.add(self._sources.key(found))
            self._picture(found, not is_see_through(found))

    def _inline(self, operands: Any, _r: Any, at: tuple[str, int], _: str) -> None:
        if self._is_hidden:
            self.drawing.dead.append(at)
        self._picture(None, not any("/IM" in str(part) or "/ImageMask" in str(part) for part in operands))

    def _picture(self, image: Object | None, is_opaque: bool) -> None:
        order = self.drawing.next_order()
        box = common(moved_box(self._pen.ctm, _UNIT), self._pen.clip)
        if self._is_hidden or not self._is_used or not area(box):
            return
        self.drawing.paints.append(Paint(box, None, order, is_opaque and self._pen.covers))
        self.drawing.pictures.append(Picture(box, image, order))

    def _shade(self, *_: Any) -> None:
        order = self.drawing.next_order()
        if not self._is_hidden:
            self.drawing.paints.append(Paint(self._pen.clip, None, order, self._pen.covers))

    def _begin_marked(self, operands: Any, resources: Any, at: tuple[str, int], operator: str) -> None:
        properties = operands[1] if operator == "BDC" and len(operands) > 1 else None
        owner = None
        if isinstance(properties, Name):
            named = resources.get("/Properties") if isinstance(resources, Dictionary) else None
            owner = properties = named.get(str(properties)) if isinstance(named, Dictionary) else None
        is_off = bool(operands) and str(operands[0]) == "/OC" and not self._layers.is_on(properties)
        self._hidden.append(is_off)
        said = [
            Said(str(properties[key]), key, at, owner)
            for key in ("/ActualText", "/Alt", "/E")
            if isinstance(properties, Dictionary)
            and isinstance(properties.get(key), _STRING)
            and UNSAID not in self._marks.get(at, {})
        ]
        self._saying.append((len(self.drawing.glyphs), said))

    def _end_marked(self, *_: Any) -> None:
        if len(self._hidden) > 1:
            self._hidden.pop()
        if self._saying:
            first, said = self._saying.pop()
            self.drawing.said.extend(text for text in said if not _is_drawn(text, self.drawing.glyphs[first:]))


def _is_drawn(said: Said, glyphs: list[Glyph]) -> bool:
    """Whether a text only repeats the letters it stands beside, or is read in their place as every program reads it."""
    text, drawn = "".join(said.text.split()), "".join("".join(glyph.text for glyph in glyphs).split())
    if said.key == "/ActualText" and text and glyphs and text != drawn and len(text) <= len(drawn) + 1:
        for glyph, new in zip(glyphs, (*said.text, *[""] * len(glyphs)), strict=False):
            glyph.text, glyph.drawn, glyph.said = new, glyph.text, said
        return True
    return text == drawn


Act = Callable[[Drawer, Any, Any, tuple[str, int], str], None]


def _acts() -> Iterator[tuple[str, Act]]:
    table: tuple[tuple[tuple[str, ...], Act], ...] = (
        (("Tj", "TJ", "'", '"'), Drawer._show),
        (("Tf",), Drawer._font),
        (("Tc", "Tw", "Tz", "TL", "Ts", "Tr", "w"), Drawer._spacing),
        (("BT", "Tm", "Td", "TD", "T*"), Drawer._text_place),
        (("q", "Q", "cm"), Drawer._state),
        (("gs",), Drawer._extended),
        (("g", "rg", "k", "cs", "sc", "scn", "G", "RG", "K", "CS", "SC", "SCN"), Drawer._colour),
        (("m", "l", "c", "v", "y", "h", "re"), Drawer._build),
        (("W", "W*"), Drawer._clip),
        (("f", "F", "f*", "b", "b*", "B", "B*", "s", "S", "n"), Drawer._paint),
        (("Do",), Drawer._object),
        (("INLINE IMAGE",), Drawer._inline),
        (("sh",), Drawer._shade),
        (("BDC", "BMC"), Drawer._begin_marked),
        (("EMC",), Drawer._end_marked),
    )
    for names, act in table:
        for name in names:
            yield name, act


_ACTS: dict[str, Act] = dict(_acts())
