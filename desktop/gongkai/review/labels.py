"""Labels before a number: how far from it they may stand, and which of them say that it is something else."""

import re

from gongkai.review.subject import Subject

CLOSE = re.compile(r"(?:号码|代码|编号|号)?(?:[（(][^（()）\n]{0,8}[)）])?[为是]?[\s:：|｜“\"'【\[]*")
"""Directly before: the number is what the label says."""
NEAR = re.compile(r"[^\n。；;]{0,20}")
"""In the same sentence, a few words away."""
WITHIN = re.compile(r"[^\n。；;]{0,30}")
"""In the same sentence."""


_BRACKETED = re.compile(r"[（(]")
_PREFIXED = re.compile(r"[:：]?[\u4e00-\u9fff]{1,6}[A-Za-z]{0,4}[-第]?")
_NUMBERS = ("other_numbers", "phone_labels", "home_phones", "office_phones", "id_labels", "bank_labels")


def is_other_number(subject: Subject, start: int) -> bool:
    """Whether the label directly before a number says that it is a code, an amount or an organisation's account."""
    if subject.label(["other_numbers"], start, CLOSE):
        return True
    # 批次（1314…） and 登记证编号津小作坊1359…: the number is that of the batch, or goes on with its prefix.
    gap = _BRACKETED if subject.text[start - 1 : start] in ("（", "(") else _PREFIXED
    return subject.label(_NUMBERS, start, gap) == "other_numbers"
