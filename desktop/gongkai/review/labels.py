"""Labels before a number: how far from it they may stand, and which of them say that it is something else."""

import re

from gongkai.review.subject import Subject

CLOSE = re.compile(r"(?:号码|代码|编号|号)?(?:[（(][^（()）\n]{0,8}[)）])?[为是]?[\s:：“\"'【\[]*")
"""Directly before: the number is what the label says."""
NEAR = re.compile(r"[^\n。；;]{0,20}")
"""In the same sentence, a few words away."""
WITHIN = re.compile(r"[^\n。；;]{0,30}")
"""In the same sentence."""


def is_other_number(subject: Subject, start: int) -> bool:
    """Whether the label directly before a number says that it is a code, an amount or an organisation's account."""
    return bool(subject.label(["other_numbers"], start, CLOSE))
