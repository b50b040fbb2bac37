"""In which language the window speaks: Simplified Chinese, its source, or English; the choice lies on this machine."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gongkai import paths
from gongkai.domain.errors import UserError
from gongkai.ui.settings import settings

CHINESE: Final = "zh_CN"
ENGLISH: Final = "en"
LANGUAGES: tuple[tuple[str, str], ...] = ((CHINESE, "简体中文"), (ENGLISH, "English"))
"""Each language under the name that its own speakers give it."""

_KEY = "window/language"
_LOCALES = {
    CHINESE: QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_HOLE = re.compile(r"\{[a-z0-9_]*\}")
"""What varies in a sentence: `{0}`, or a name in the scanners' words."""
_MESSAGE = re.compile(r"<source>(.*?)</source>\s*<translation>(.*?)</translation>", re.DOTALL)
_spoken = CHINESE
_installed: tuple[QTranslator, ...] = ()


def chosen() -> str:
    """The language that this person wants."""
    kept = str(settings().value(_KEY, CHINESE))
    return kept if kept in _LOCALES else CHINESE


def choose(language: str) -> None:
    """Remembers the language; `speak` lets the program speak it."""
    settings().setValue(_KEY, language)


def is_english() -> bool:
    """Whether the window speaks English now."""
    return _spoken == ENGLISH


def speak(app: QApplication, language: str) -> None:
    """Lets the program speak a language, Qt's own texts too."""
    global _spoken, _installed  # one program speaks one language at a time
    for before in _installed:
        app.removeTranslator(before)
    _spoken = language
    QLocale.setDefault(_LOCALES[language])
    ours = str(paths.resources() / "translations")
    places = [("gongkai_en", ours)]
    if language == CHINESE:  # Qt's own words, and what its catalogue leaves in English
        places = [("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), ("qt_zh_CN", ours)]
    found = [(QTranslator(app), *place) for place in places]
    loaded = tuple(one for one, name, folder in found if one.load(name, folder))
    for translator in loaded:
        app.installTranslator(translator)
    _installed = loaded


def sentence(text: str, name: Callable[[str], str] = str) -> str:
    """A sentence of a layer below in the language spoken now; one that nobody translated stays as it is.

    `name` says in English what stands in the holes of a sentence.
    """
    return in_context("errors", text, name)


def in_context(context: str, text: str, name: Callable[[str], str] = str) -> str:
    """A text of this context of the catalogue, also where something was put into its holes."""
    if not text or not is_english():
        return text
    if (plain := QCoreApplication.translate(context, text)) != text:
        return plain
    for source, english in _holed(context):
        if all(part in text for part in _HOLE.split(source)) and (found := _pattern(source).fullmatch(text)):
            return _filled(english, dict(zip(_HOLE.findall(source), map(name, found.groups()), strict=True)))
    return text


def _filled(english: str, parts: Mapping[str, str]) -> str:
    return _HOLE.sub(lambda hole: parts[hole[0]], english)


def advice(error: UserError) -> str:
    """What a UserError says happened and what to do, in the language spoken now."""
    return (" " if is_english() else "").join(sentence(part) for part in (error.message, error.remedy) if part)


@cache
def _holed(context: str) -> tuple[tuple[str, str], ...]:
    """What the catalogue says of a context with something in it, and its English; what says more by itself first."""
    from html import unescape  # its table of two thousand names is needed in English only

    text = (paths.resources() / "translations" / "gongkai_en.ts").read_text("utf-8")
    start = text.index(f"<name>{context}</name>")
    told = _MESSAGE.findall(text, start, text.index("</context>", start))
    holed = [(unescape(source), unescape(english)) for source, english in told if _HOLE.search(source)]
    return tuple(sorted(holed, key=lambda one: len(_HOLE.sub("", one[0])), reverse=True))


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, _HOLE.split(source))), re.DOTALL)
