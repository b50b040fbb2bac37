"""How the window looks: the tokens of look.md in light and dark, the fonts, and the style sheets of `resources/styles`.

Screens ask for a look by dynamic property, never by their own style sheet:

- `role`: on a button `primary` (one a screen), `quiet` (no border) or `link`; on a label `title`, `section`, `facts`
  (secondary text), `note` (small and secondary), `error`, `chip`; on a frame `card`, `sheet` (no border).
- `tone` of a chip: `plain`, `action`, `done`, `look`, `stop`. `severity` of a card: `stop`, `look`, `note`.
- `invalid` (true) on a field that holds something wrong.

Lengths are said in the pixels of look.md's drawing, which has text of 14; `scaled` turns them into this screen's.
"""

import re
from dataclasses import asdict, dataclass, replace
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gongkai import paths
from gongkai.ui.appearance import Appearance, Scheme, appearance

STYLE = "fusion"
"""The style of Qt that the style sheets are written for; given as an argument, since asking for it makes a QStyle."""

TEXT_SIZE = 14
"""The text size of look.md's drawing, in its pixels."""

_SMALLEST_POINTS = 10.5
_SYSTEM_FACES = ("Microsoft YaHei UI", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Noto Sans SC")
_BUNDLED_FACE = "GongkaiHei.ttf"
_FLASH_MS = 1000
_LENGTH = re.compile(r"\b(\d+)dp\b")


@dataclass(frozen=True)
class Tokens:
    """The colours of look.md, by what they mean; a `…_soft` colour lies under text of its own tone."""

    desk: str
    rail: str
    paper: str
    line: str
    ink: str
    ink2: str
    action: str
    action_ink: str
    action_soft: str
    done: str
    done_soft: str
    look: str
    look_soft: str
    stop: str
    stop_soft: str
    red_head: str = "#C8102E"


LIGHT = Tokens(
    desk="#F6F5F2",
    rail="#EFEDE8",
    paper="#FFFFFF",
    line="#DEDCD6",
    ink="#1C1D20",
    ink2="#5B5F66",
    action="#1F4E79",
    action_ink="#FFFFFF",
    action_soft="#E2EAF3",
    done="#2F7D4F",
    done_soft="#EEF7F1",
    look="#8A5A00",
    look_soft="#FBF0DA",
    stop="#B3261E",
    stop_soft="#FBE4E2",
)
DARK = Tokens(
    desk="#1E1F22",
    rail="#191A1D",
    paper="#26282C",
    line="#3A3D42",
    ink="#E8E6E1",
    ink2="#A9ABB0",
    action="#7FB2E5",
    action_ink="#10202F",
    action_soft="#25384A",
    done="#6CC08B",
    done_soft="#21382A",
    look="#F0C36A",
    look_soft="#3A3222",
    stop="#FF9C94",
    stop_soft="#3C2422",
)


HIGH_LIGHT = replace(
    LIGHT,
    desk="#FFFFFF",
    rail="#FFFFFF",
    line="#5B5F66",
    ink="#000000",
    ink2="#33363B",
    action="#0B3A66",
    action_soft="#D6E6F7",
    done="#14532D",
    look="#5C3C00",
    stop="#8A0F0A",
)
HIGH_DARK = replace(
    DARK,
    desk="#000000",
    rail="#000000",
    paper="#0B0C0E",
    line="#A9ABB0",
    ink="#FFFFFF",
    ink2="#D8D9DC",
    action="#A9D1FF",
    action_soft="#12304C",
    done="#93E3B0",
    look="#FFD98A",
    stop="#FFBDB7",
)
"""High contrast: 7:1 at least for every text, and borders that can be seen."""

TONES = ("action", "done", "look", "stop")
"""The tones of chips, bars and cards."""

_worn: Tokens = LIGHT
_room = 1.0
_system_font: QFont | None = None


def apply(app: QApplication, scheme: Qt.ColorScheme | None = None, look: Appearance | None = None) -> None:
    """Dresses the program: fonts, palette and style sheets, as this person wants it unless told otherwise."""
    global _worn, _room, _system_font  # one program wears one look at a time
    look = look or appearance()
    _system_font = _system_font or QFont(app.font())
    _worn, _room = _colours(app, look, scheme), look.room
    app.setFont(_text_font(_system_font, look.text_percent))
    app.setPalette(_palette(_worn))
    app.setStyleSheet(style_sheet(_worn))
    _keep_still(app, look.still)


def follow_system(app: QApplication) -> None:
    """Dresses the program again whenever the system turns light or dark."""
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: apply(app))


def tokens() -> Tokens:
    """The colours in use now; for what is painted by hand."""
    return _worn


def scaled(pixels: float) -> int:
    """A length of look.md's drawing in this screen's logical pixels: it grows with the person's text size."""
    return round(pixels * QFontInfo(QApplication.font()).pixelSize() / TEXT_SIZE)


def dense(pixels: float) -> int:
    """A scaled length that holds no text in itself: it shrinks where a person likes things close together."""
    return round(scaled(pixels) * _room)


def font(pixels: float = TEXT_SIZE, *, bold: bool = False) -> QFont:
    """The text font in a size of look.md's drawing; for what is painted by hand."""
    face = QApplication.font()
    face.setPixelSize(scaled(pixels))
    face.setBold(bold)
    return face


def mark(widget: QWidget, **properties: object) -> None:
    """Sets dynamic properties; where one changed, the style sheet looks again: `mark(button, role="primary")`."""
    changed = [name for name, value in properties.items() if (widget.property(name) or False) != (value or False)]
    for name in changed:
        widget.setProperty(name, properties[name])
    # A new widget is dressed when it is first shown.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def style_sheet(colours: Tokens) -> str:
    """Every `*.qss` file in the order of their names, `@token` replaced by its colour and `12dp` by a scaled length."""
    text = "\n".join(file.read_text("utf-8") for file in sorted((paths.resources() / "styles").glob("*.qss")))
    names = asdict(colours) | {"styles": (paths.resources() / "styles").as_posix()}
    names |= {f"{tone}_edge": edge(tone, colours).name(QColor.NameFormat.HexArgb) for tone in TONES}
    rules = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    coloured = re.sub(r"@(\w+)", lambda found: names[found[1]], rules)
    close = re.sub(r"(padding|margin)(-\w+)?:[^;]+;", lambda rule: _LENGTH.sub(_dense, rule[0]), coloured)
    return _LENGTH.sub(lambda found: f"{scaled(int(found[1]))}px", close)


def edge(tone: str, colours: Tokens | None = None) -> QColor:
    """The border around what has a tone: its colour, thinned where borders need not be strong."""
    worn = colours or _worn
    colour = QColor(getattr(worn, tone))
    colour.setAlphaF(1.0 if worn in (HIGH_LIGHT, HIGH_DARK) else 0.35)
    return colour


def _dense(length: re.Match[str]) -> str:
    return f"{dense(int(length[1]))}px"


def _colours(app: QApplication, look: Appearance, scheme: Qt.ColorScheme | None) -> Tokens:
    wanted = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}.get(look.scheme)
    is_dark = (scheme or wanted or app.styleHints().colorScheme()) is Qt.ColorScheme.Dark
    if look.contrast:
        return HIGH_DARK if is_dark else HIGH_LIGHT
    return DARK if is_dark else LIGHT


def _keep_still(app: QApplication, still: bool) -> None:
    """Nothing slides, fades or blinks for who does not want it."""
    for effect in (Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateTooltip):
        app.setEffectEnabled(effect, not still)
    app.setCursorFlashTime(0 if still else _FLASH_MS)
    if still:
        app.setStyleSheet(app.styleSheet() + "\n* { widget-animation-duration: 0; }")


def _text_font(system: QFont, percent: int) -> QFont:
    face = QFont(system)
    face.setFamilies([_chinese_face(), *QFont(system).families()])
    face.setPointSizeF(max(system.pointSizeF(), _SMALLEST_POINTS) * percent / 100)
    return face


@cache
def _chinese_face() -> str:
    found = next((name for name in _SYSTEM_FACES if QFontDatabase.hasFamily(name)), "")
    return found or _bundled_face()


def _bundled_face() -> str:
    number = QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / _BUNDLED_FACE))
    return next(iter(QFontDatabase.applicationFontFamilies(number)), "")


def _palette(colours: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(colours.paper), QColor(colours.desk))
    for where, colour in {
        role.Window: colours.desk,
        role.WindowText: colours.ink,
        role.Base: colours.paper,
        role.AlternateBase: colours.desk,
        role.Text: colours.ink,
        role.Button: colours.paper,
        role.ButtonText: colours.ink,
        role.ToolTipBase: colours.paper,
        role.ToolTipText: colours.ink,
        role.PlaceholderText: colours.ink2,
        role.Highlight: colours.action,
        role.HighlightedText: colours.action_ink,
        role.Link: colours.action,
        role.Mid: colours.line,
        role.Accent: colours.action,
    }.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.ink2))
    return palette
