"""Numbers split over two cells of a row (跨单元格的号码): neither half is a number, both together are."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gongkai.review.checkdigits import is_id_card, is_luhn
from gongkai.review.folding import fold
from gongkai.review.hits import Hit
from gongkai.review.layout import Cell

_HALF = range(2, 18)
_ID_LENGTH = 18
_DIGITS = re.compile("[0-9]+")
_MOBILE = re.compile("1[3-9][0-9]{9}")
_CARD = re.compile("62[0-9]{14,17}")
_PHONES, _CARDS = re.compile("电话|手机|联系方式"), re.compile("卡号|账号|帐号|银行")


def split_numbers(cells: Sequence[Cell]) -> Iterator[tuple[int, Hit]]:
    """The halves of numbers that stand in two neighbouring cells, each with the number of its cell.

    An identity number is told by its check digit; a phone or a card only where a column says that it holds one.
    """
    for number, (first, second) in enumerate(pairwise(cells)):
        is_pair = first.row == second.row and _may_be_half(first.text) and _may_be_half(second.text)
        if is_pair and (rule := _rule(first, second)):
            yield number, Hit(rule, 0, len(first.text))
            yield number + 1, Hit(rule, 0, len(second.text))


def _may_be_half(text: str) -> bool:
    return len(text) in _HALF and (text[-1].isdigit() or text[-1] in "Xx") and text[0].isdigit()


def _rule(first: Cell, second: Cell) -> str:
    head, tail = fold(first.text).text.strip(), fold(second.text).text.strip()
    whole, labels = head + tail, first.head + second.head
    if not _DIGITS.fullmatch(head) or not _DIGITS.fullmatch(whole[:-1]):
        return ""
    if len(whole) == _ID_LENGTH and is_id_card(whole):
        return "id_card_split"
    if _MOBILE.fullmatch(whole) and _PHONES.search(labels):
        return "mobile_split"
    return "bank_card_split" if _CARD.fullmatch(whole) and _CARDS.search(labels) and is_luhn(whole) else ""
