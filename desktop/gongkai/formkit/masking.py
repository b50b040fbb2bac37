"""The masked form of a person's name (张*)."""

import re

_DOUBLE_SURNAME = re.compile(
    "欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|令狐|司徒|司空|夏侯|东方|独孤|南宫|宇文|长孙|端木|呼延|轩辕|申屠|百里"
)


def mask_name(name: str) -> str:
    """The surname and one star, whatever the length, so that the length tells nothing either."""
    double = len(name) > 2 and _DOUBLE_SURNAME.match(name) is not None
    return f"{name[:2] if double else name[:1]}*"
