"""How the shapes and texts of a slide look, as far as it takes to know whether anybody sees them."""

from collections.abc import Iterator

from lxml import etree

from gongkai.review.files.colours import UNKNOWN, hiding_rule
from gongkai.review.files.pptx.slides import P, Slide, fill_colour
from gongkai.review.files.shared_parts import A
from gongkai.review.passages import UnreadableError

_TINY = 300
_INVISIBLE_PERCENT = 5_000
_MOST_SHAPES = 1_500
_SHAPES = (f"{P}sp", f"{P}pic", f"{P}graphicFrame", f"{P}cxnSp")
_FILLS = tuple(f"{A}{name}" for name in ("solidFill", "gradFill", "blipFill", "pattFill", "grpFill"))
Box = tuple[int, int, int, int]


def hidden_shapes(root: etree._Element, slide: Slide) -> Iterator[tuple[etree._Element, str]]:
    """The shapes with text that nobody sees, each with the rule: set hidden, off the slide, under another shape."""
    shapes = list(root.iter(*_SHAPES))
    if len(shapes) > _MOST_SHAPES:
        raise UnreadableError("too_large")
    for at, shape in enumerate(shapes):
        if not any(node.text for node in shape.iter(f"{A}t")):
            continue
        box = _box(shape)
        if any(node.get("hidden") in ("1", "true") for node in shape.iter(f"{P}cNvPr")):
            yield shape, "hidden_text"
        elif box and _is_off(box, slide.size):
            yield shape, "faint_text"
        elif box and any(_covers(other, box) for other in shapes[at + 1 :]):
            yield shape, "covered_text"


def hidden_runs(root: etree._Element, slide: Slide) -> Iterator[tuple[etree._Element, str]]:
    """The runs of text that cannot be seen where they stand: tiny, transparent, of the colour behind them."""
    for run in root.iter(f"{A}r", f"{A}fld"):
        properties, text = run.find(f"{A}rPr"), run.findtext(f"{A}t")
        if properties is None or not (text or "").strip():
            continue
        size = properties.get("sz", "")
        if (size.isdigit() and int(size) <= _TINY) or _is_transparent(properties):
            yield run, "faint_text"
        elif properties.find(f"{A}solidFill") is not None:
            marker = properties.find(f"{A}highlight")
            ground = _behind(run, slide) if marker is None else fill_colour(marker)
            if rule := hiding_rule(fill_colour(properties), ground):
                yield run, rule


def _is_transparent(properties: etree._Element) -> bool:
    alpha = properties.find(f"{A}solidFill/*/{A}alpha")
    faint = alpha is not None and alpha.get("val", "").isdigit() and int(alpha.get("val", "0")) <= _INVISIBLE_PERCENT
    return faint or properties.find(f"{A}noFill") is not None


def _behind(run: etree._Element, slide: Slide) -> str:
    """The colour behind a run: of its cell, of its shape, else of the slide."""
    cell = next(run.iterancestors(f"{A}tc"), None)
    if cell is not None:
        return fill_colour(cell.find(f"{A}tcPr")) if cell.find(f"{A}tcPr/{A}solidFill") is not None else UNKNOWN
    shape = next(run.iterancestors(f"{P}sp"), None)
    if shape is None or next(shape.iterancestors(f"{P}grpSp"), None) is not None:
        return UNKNOWN
    look = shape.find(f"{P}spPr")
    if look is not None and any(look.find(fill) is not None for fill in _FILLS):
        return fill_colour(look) if look.find(f"{A}solidFill") is not None else UNKNOWN
    return UNKNOWN if shape.find(f"{P}style") is not None else slide.ground


def _covers(shape: etree._Element, box: Box) -> bool:
    """Whether a later shape is filled and lies over the whole of a box."""
    own = _box(shape)
    look = shape.find(f"{P}spPr")
    is_filled = shape.tag == f"{P}pic" or (look is not None and look.find(f"{A}solidFill") is not None)
    if (
        own is None
        or not is_filled
        or (shape.tag != f"{P}pic" and look is not None and look.find(f".//{A}alpha") is not None)
    ):
        return False
    return own[0] <= box[0] and own[1] <= box[1] and own[2] >= box[2] and own[3] >= box[3]


def _is_off(box: Box, size: tuple[int, int]) -> bool:
    left, top, right, bottom = box
    return right <= 0 or bottom <= 0 or left >= size[0] or top >= size[1] or left == right


def _box(shape: etree._Element) -> Box | None:
    """Left, top, right and bottom on the slide; None where a layout or a group decides them."""
    if next(shape.iterancestors(f"{P}grpSp"), None) is not None:
        return None
    frame = shape.find(f"{P}spPr/{A}xfrm")
    frame = shape.find(f"{P}xfrm") if frame is None else frame
    place, extent = (frame.find(f"{A}off"), frame.find(f"{A}ext")) if frame is not None else (None, None)
    if place is None or extent is None:
        return None
    try:
        left, top, width, height = (
            int(node.get(name, "0")) for node, names in ((place, "xy"), (extent, ("cx", "cy"))) for name in names
        )
    except ValueError:
        return None
    return left, top, left + width, top + height
