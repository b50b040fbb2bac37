"""The screens and settings that people have: small and large ones, high contrast, large text, little room."""

from dataclasses import dataclass, field

from gongkai.ui.appearance import Appearance, Density


@dataclass(frozen=True)
class Mode:
    """A window of this size in logical pixels, on a screen of this scale, in this appearance."""

    name: str
    size: tuple[int, int] = (1280, 800)
    scale: float = 1.0
    look: Appearance = field(default_factory=Appearance)


USUAL = Mode("")
DOUBLE = Mode("", scale=2.0)
SMALL = Mode("1280x720", (1280, 720))
CONTRAST = Mode("contrast", look=Appearance(contrast=True))
FOUR_K = Mode("4k", (1920, 1080), 2.0)
MODES: tuple[Mode, ...] = (
    SMALL,
    Mode("1366x768", (1366, 768)),
    FOUR_K,
    CONTRAST,
    Mode("130%", (1366, 768), look=Appearance(text_percent=130)),
    Mode("150%", (1600, 900), look=Appearance(text_percent=150)),
    Mode("200%", (1920, 1080), look=Appearance(text_percent=200)),
    Mode("90%", (1280, 720), look=Appearance(text_percent=90)),
    Mode("compact", (1280, 720), look=Appearance(density=Density.COMPACT)),
)
"""What every screen is judged in by name, beside the usual."""
KEPT: dict[Mode, frozenset[str]] = {
    CONTRAST: frozenset({"workbench", "editor_findings", "review_section", "settings_looks"}),
    FOUR_K: frozenset({"workbench", "editor_findings", "review_section"}),
}
"""The few screens of which a baseline is kept in such a mode."""
