"""Where checks do not look: codes, addresses, 文号, standards, telephone numbers, and titles of named sources."""

import re
from functools import lru_cache

HAN = "[\u3400-\u4dbf\u4e00-\u9fff〇\U00020000-\U0003ffff]"
COVER = "\ue000"
"""Stands for each character that is not looked at: no 汉字, no digit, no mark."""

_OPEN, _CLOSE = r"[\[(（【〖［﹝〔]", r"[\])）】〗］﹞〕]"
_CODES = re.compile(
    "|".join(
        (
            r"(?:https?|ftp)://[\x21-\x7e]+",
            r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}",
            r"(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]{1,63}\.){1,8}(?:cn|com|org|net|gov|edu|docx?|xlsx?|pdf|pptx?|zip|rar|jpg|png|txt|html?)\b[\x21-\x7e]*",
            rf"(?<={HAN}){_OPEN}\d{{2,4}}{_CLOSE}第?\d*号?",  # 文号
            r"[A-Z]{1,5}(?:/[TZ])?\s?\d[\d.]*(?:[—–:：-]\d{2,4})?",  # GB/T 9704—2012
            r"(?=[A-Za-z0-9._/-]{0,40}[A-Za-z])(?=[A-Za-z0-9._/-]{0,40}\d)[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*",  # codes
            r"\(?0\d{2,3}\)?[-—－ ]\d{7,8}(?:[-—－]\d{1,6})?|1[3-9]\d{9}|[48]00-\d{3,4}-\d{3,4}",  # telephones
            r"(?<!\d)\d{7,}(?:[-—]\d+)*",
            r"\d+(?:-\d+){2,}",
            r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?",  # times
        )
    )
)
_TITLES = re.compile(r"《[^《》]*》")


def as_typed(text: str) -> str:
    """All of it."""
    return text


@lru_cache(4096)
def outside_codes(text: str) -> str:
    """The text with codes, addresses, 文号, standards and telephone numbers covered, at the same length."""
    return _CODES.sub(lambda found: COVER * len(found[0]), text)


@lru_cache(4096)
def outside_titles(text: str) -> str:
    """The same with what stands between 《 and 》 covered too: others' words are left as they are."""
    return _TITLES.sub(lambda found: f"《{COVER * (len(found[0]) - 2)}》", outside_codes(text))
