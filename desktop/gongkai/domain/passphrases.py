"""What makes a passphrase (口令) good enough, in words that a person can follow."""

from gongkai.domain.errors import UserError

MIN_LENGTH = 10
"""In characters that are typed; a Chinese character counts for two."""

_COMMON = (
    "password",
    "passw0rd",
    "qwertyuiop",
    "1qaz2wsx",
    "iloveyou",
    "administrator",
    "woaini",
    "zhengfu",
    "gongkai",
    "abcdefghij",
    "1234567890",
    "0987654321",
    "1111111111",
    "8888888888",
    "政府信息公开",
    "口令口令",
)
"""Whatever is nothing but one of these with a few figures behind it is tried first by whoever guesses."""
_FEW = 5
_LEAST_DIFFERENT = 5


def require_good(passphrase: str, login: str) -> None:
    """UserError where the passphrase is too short, has too few different characters, or is easily guessed."""
    if length(passphrase) < MIN_LENGTH:
        message = f"至少要 {MIN_LENGTH} 个字符，一个汉字算两个。"
        raise UserError("口令太短", message, "请换一个长一些的，如四五个不相干的词。")
    if len(set(passphrase)) < _LEAST_DIFFERENT:
        raise UserError("口令太简单", "不同的字符太少。", "请换一个，如四五个不相干的词。")
    if _guessable(passphrase.casefold(), login.casefold()):
        raise UserError("口令太简单", "它是常用的口令，或者就是登录名加几个数字。", "请换一个，如四五个不相干的词。")


def length(passphrase: str) -> int:
    """How long a passphrase is; a Chinese character counts for two."""
    return sum(1 if character.isascii() else 2 for character in passphrase)


def strength(passphrase: str, login: str) -> str:
    """How good a passphrase is, in a word: 太弱, 够用, 很好."""
    try:
        require_good(passphrase, login)
    except UserError:
        return "太弱"
    return "很好" if length(passphrase) >= 2 * MIN_LENGTH and len(set(passphrase)) >= MIN_LENGTH else "够用"


def _guessable(passphrase: str, login: str) -> bool:
    for known in (*_COMMON, *([login] if login else [])):
        rest = passphrase.replace(known, "", 1)
        if known in passphrase and len(rest) <= _FEW:
            return True
    return passphrase.isdecimal()
