"""Word checks that a form's rule may ask for: personal data, and discrimination in a job notice."""

import re

_PERSONAL = re.compile(
    r"(?<!\d)\d{17}[\dXx](?!\d)"  # identity number
    r"|(?<!\d)1[3-9]\d{9}(?!\d)"  # mobile number
    r"|(?:姓名|联系人|举报人|投诉人)[:：]\s*[\u4e00-\u9fff]{2,4}"
)
_DISCRIMINATION = re.compile(
    r"[限仅]男|[限仅]女|男[士性]优先|女[士性]优先|未婚|已婚|已育|未育|不孕|限本地户[籍口]|仅限本市户[籍口]"
    r"|属相|星座|血型|乙肝|残疾人勿|无传染病史|汉族优先"
)


def contains_personal_data(text: str) -> bool:
    """Whether the text holds an identity number, a mobile number or a name behind a name marker."""
    return _PERSONAL.search(text) is not None


def contains_discrimination(text: str) -> bool:
    """Whether the text asks for what 就业促进法 art. 26-31 forbid asking: sex, marriage, origin, health."""
    return _DISCRIMINATION.search(text) is not None
