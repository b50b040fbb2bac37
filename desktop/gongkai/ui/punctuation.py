"""How words are put together: in Chinese by its own marks, in English by commas, colons and brackets."""

from collections.abc import Iterable

from gongkai.ui import language


def listed(parts: Iterable[str]) -> str:
    """Things of one kind: 起草人、签发人."""
    return (", " if language.is_english() else "、").join(part for part in parts if part)


def clauses(parts: Iterable[str]) -> str:
    """What is said in one breath: 购置费，万元，必填."""
    return (", " if language.is_english() else "，").join(part for part in parts if part)


def points(parts: Iterable[str]) -> str:
    """What is said one after the other: 还有 3 个问题没有答；2 处疑点没有处置."""
    return ("; " if language.is_english() else "；").join(part for part in parts if part)


def named(name: str, text: str) -> str:
    """What is said of something: 王敏：请核对."""
    return f"{name}: {text}" if language.is_english() else f"{name}：{text}"


def aside(text: str) -> str:
    """What stands in brackets behind a word, empty for nothing: （万元）."""
    return (f" ({text})" if language.is_english() else f"（{text}）") if text else ""


def sentences(parts: Iterable[str]) -> str:
    """Sentences one after the other, each with its full stop."""
    stop, gap = (".", " ") if language.is_english() else ("。", "")
    return gap.join(part if part[-1] in "。！？.!?" else part + stop for part in parts if part)
