"""How the window looks: the tokens of look.md in light and dark, the fonts, and the style sheets of `resources/styles`.

Screens ask for a look by dynamic property, never by their own style sheet:

- `role`: on a button `primary` (one a screen), `quiet` (no border) or `link`; on a label `title`, `section`, `facts`
  (secondary text), `note` (small and secondary), `error`, `chip`; on a frame `card`, `sheet` (no border).
- `tone` of a chip: `plain`, `action`, `done`, `look`, `stop`. `severity` of a card: `stop`, `look`, `note`.
- `invalid` (true) on a field that holds something wrong.

Lengths are said in the pixels of look.md's drawing, which has text of 14; `scaled` turns them into this screen's.
"""

import re
from dataclasses import asdict, dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gongkai import paths

TEXT_SIZE = 14
"""The text size of look.md's drawing, in its pixels."""

_SMALLEST_POINTS = 10.5
_SYSTEM_FACES = ("Microsoft YaHei UI", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Noto Sans SC")
_BUNDLED_FACE = "GongkaiHei.ttf"


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


def apply(app: QApplication, scheme: Qt.ColorScheme | None = None) -> None:
    """Dresses the program: fonts, palette and style sheets, in the system's scheme unless told otherwise."""
    scheme = scheme or app.styleHints().colorScheme()
    colours = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
    app.setStyle("fusion")
    app.setFont(_text_font(app.font()))
    app.setPalette(_palette(colours))
    app.setStyleSheet(style_sheet(colours))


def follow_system(app: QApplication) -> None:
    """Dresses the program again whenever the system turns light or dark."""
    app.styleHints().colorSchemeChanged.connect(lambda scheme: apply(app, scheme))


def tokens() -> Tokens:
    """The colours in use now; for what is painted by hand."""
    return DARK if QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def scaled(pixels: float) -> int:
    """A length of look.md's drawing in this screen's logical pixels: it grows with the person's text size."""
    return round(pixels * QFontInfo(QApplication.font()).pixelSize() / TEXT_SIZE)


def font(pixels: float = TEXT_SIZE, *, bold: bool = False) -> QFont:
    """The text font in a size of look.md's drawing; for what is painted by hand."""
    face = QApplication.font()
    face.setPixelSize(scaled(pixels))
    face.setBold(bold)
    return face


def mark(widget: QWidget, **properties: object) -> None:
    """Sets dynamic properties and lets the style sheet look again: `mark(button, role="primary")`."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def style_sheet(colours: Tokens) -> str:
    """Every `*.qss` file in the order of their names, `@token` replaced by its colour and `12dp` by a scaled length."""
    text = "\n".join(file.read_text("utf-8") for file in sorted((paths.resources() / "styles").glob("*.qss")))
    names = asdict(colours) | {"styles": (paths.resources() / "styles").as_posix()}
    rules = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    coloured = re.sub(r"@(\w+)", lambda found: names[found[1]], rules)
    return re.sub(r"\b(\d+)dp\b", lambda found: f"{scaled(int(found[1]))}px", coloured)


def _text_font(system: QFont) -> QFont:
    face = QFont(system)
    face.setFamilies([_chinese_face(), *QFont(system).families()])
    face.setPointSizeF(max(system.pointSizeF(), _SMALLEST_POINTS))
    return face


@cache
def _chinese_face() -> str:
    installed = set(QFontDatabase.families())
    found = next((name for name in _SYSTEM_FACES if name in installed), "")
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
