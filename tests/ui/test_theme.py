"""What look.md promises of the colours, the fonts and the sizes, computed."""

import math
from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import chain
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QRawFont
from PySide6.QtWidgets import QApplication

from gongkai.domain.checklist import Verdict
from gongkai.domain.finding import Decision, FindingType, Weight
from gongkai.domain.outbox import DeliveryState, Operation
from gongkai.domain.people import Role
from gongkai.domain.workflow import Action, Refusal, State
from gongkai.ui import appearance, theme, words
from gongkai.ui.appearance import Appearance, Density, Scheme
from gongkai.ui.widgets import chip

TONES = ("action", "done", "look", "stop")


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    ink = QColor(colour)
    channels = (ink.redF(), ink.greenF(), ink.blueF())
    parts = [part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_pairs() -> Iterator[tuple[str, str]]:
    """Every text colour with every ground it is drawn on."""
    for ground in ("desk", "rail", "paper"):
        yield from ((ink, ground) for ink in ("ink", "ink2", "action"))
    for ground in ("desk", "paper"):
        yield from ((tone, ground) for tone in TONES)
    yield from ((tone, f"{tone}_soft") for tone in TONES)
    yield from (("ink", f"{tone}_soft") for tone in TONES)
    yield ("action_ink", "action")


@pytest.mark.parametrize(
    ("tokens", "least"),
    [(theme.LIGHT, 4.5), (theme.DARK, 4.5), (theme.HIGH_LIGHT, 7.0), (theme.HIGH_DARK, 7.0)],
    ids=["light", "dark", "high light", "high dark"],
)
def test_every_text_colour_can_be_read(tokens: theme.Tokens, least: float) -> None:
    weak = {
        (ink, ground): round(contrast(getattr(tokens, ink), getattr(tokens, ground)), 2)
        for ink, ground in text_pairs()
        if contrast(getattr(tokens, ink), getattr(tokens, ground)) < least
    }
    assert weak == {}


@pytest.mark.parametrize("tokens", [theme.HIGH_LIGHT, theme.HIGH_DARK], ids=["light", "dark"])
def test_borders_can_be_seen_in_high_contrast(tokens: theme.Tokens) -> None:
    assert min(contrast(tokens.line, ground) for ground in (tokens.desk, tokens.paper, tokens.rail)) >= 3


def test_the_style_sheet_leaves_nothing_to_replace(qapp: QApplication) -> None:
    theme.apply(qapp)
    sheet = theme.style_sheet(theme.LIGHT)
    assert "@" not in sheet
    assert "dp" not in sheet.replace("drop-down", "")


def test_light_and_dark_follow_each_other(qapp: QApplication) -> None:
    theme.apply(qapp, Qt.ColorScheme.Dark)
    assert theme.tokens() is theme.DARK
    theme.apply(qapp, Qt.ColorScheme.Light)
    assert theme.tokens() is theme.LIGHT


def test_a_person_chooses_scheme_contrast_size_and_density(qapp: QApplication) -> None:
    theme.apply(qapp)
    usual, row, still = theme.scaled(100), theme.dense(54), qapp.font()
    appearance.remember(Appearance(Scheme.DARK, contrast=True, text_percent=150, density=Density.COMPACT, still=True))
    theme.apply(qapp)
    assert theme.tokens() is theme.HIGH_DARK
    assert theme.scaled(100) == pytest.approx(1.5 * usual, abs=6)
    assert theme.dense(54) == pytest.approx(1.5 * 0.75 * row, abs=3)
    assert qapp.cursorFlashTime() == 0
    appearance.remember(Appearance())
    theme.apply(qapp)
    assert qapp.font() == still


def test_lengths_grow_with_the_text_of_the_person(qapp: QApplication) -> None:
    theme.apply(qapp)
    usual, size = theme.scaled(100), qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(size.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        assert theme.scaled(100) == pytest.approx(2 * usual, abs=6)
    finally:
        qapp.setFont(size)


def test_the_text_face_has_every_character_of_the_words_and_chips(qapp: QApplication) -> None:
    theme.apply(qapp)
    tables: dict[Callable[[Any], str], type[StrEnum]] = {
        words.state: State,
        words.role: Role,
        words.action: Action,
        words.refusal: Refusal,
        words.weight: Weight,
        words.finding_type: FindingType,
        words.decision: Decision,
        words.verdict: Verdict,
        words.delivery: DeliveryState,
        words.operation: Operation,
    }
    said = "".join(say(value) for say, codes in tables.items() for value in codes)
    shapes = "".join(shape for shape, _tone in chain(chip.STATES.values(), chip.DELIVERIES.values()))
    face = QRawFont.fromFont(theme.font())
    assert [character for character in said + shapes if not face.supportsCharacter(ord(character))] == []
