"""The block of numbers (号段) that a workspace draws from, so that two workspaces of one unit never give the same."""

from dataclasses import dataclass

from gongkai.domain.errors import UserError

MAX_NUMBER = 99_999


@dataclass(frozen=True)
class NumberBlock:
    """The numbers `first` to `last` of each year's series; without a last one the block has no end."""

    first: int = 1
    last: int | None = None

    def after(self, drawn: int) -> int | None:
        """The number that follows the last one drawn; None where the block is used up."""
        following = max(drawn + 1, self.first)
        return None if self.last is not None and following > self.last else following

    def left(self, drawn: int) -> int | None:
        """How many numbers can still be drawn; None where there is no end."""
        return None if self.last is None else max(self.last - max(drawn, self.first - 1), 0)

    def runs_out(self, left: int | None) -> bool:
        """Whether less than a tenth is left, so that the next block should be agreed on."""
        return self.last is not None and left is not None and left * 10 < self.last - self.first + 1


WHOLE = NumberBlock()
"""All numbers: right for a unit with one workspace."""


def read_block(first: str, last: str) -> NumberBlock:
    """The block that a person typed, an empty last number meaning no end; UserError where it is none."""
    first, last = first.strip(), last.strip()
    if not (_is_number(first) and (not last or _is_number(last))):
        raise UserError("号段不能使用", f"起号和止号要写 1 到 {MAX_NUMBER} 的整数。", "止号不写就是不限。")
    block = NumberBlock(int(first), int(last) if last else None)
    if block.last is not None and block.last < block.first:
        raise UserError("号段不能使用", "止号比起号小。", "请把止号写得不小于起号。")
    return block


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= len(str(MAX_NUMBER)) and int(text) > 0
