"""XML trees: the texts in them as pieces that can be changed where they stand, and taking elements out."""

from functools import partial

from lxml import etree

from gongkai.review.passages import Piece

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def text_piece(node: etree._Element) -> Piece:
    """The text of an element that holds nothing else."""
    return Piece(node.text or "", partial(_put_text, node))


def side_piece(node: etree._Element, side: str) -> Piece:
    """The text at the beginning of an element (`text`) or behind it (`tail`), in markup that is mixed with text."""
    return Piece(getattr(node, side) or "", partial(setattr, node, side))


def attribute_piece(node: etree._Element, name: str) -> Piece:
    """The value of an attribute."""
    return Piece(node.get(name, ""), partial(node.set, name))


def drop(element: etree._Element) -> None:
    """Takes an element out of its tree."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def take_out(node: etree._Element) -> None:
    """Takes an element out of mixed text and leaves the text behind it."""
    parent, before = node.getparent(), node.getprevious()
    if parent is None:
        return
    if node.tail and before is not None:
        before.tail = (before.tail or "") + node.tail
    elif node.tail:
        parent.text = (parent.text or "") + node.tail
    parent.remove(node)


def _put_text(node: etree._Element, text: str) -> None:
    node.text = text
    if text != text.strip():
        node.set(_SPACE, "preserve")
