"""How a person wants the window to look on this machine: scheme, contrast, size of the text, density, motion."""

from dataclasses import dataclass
from enum import StrEnum

from gongkai.ui.settings import settings


class Scheme(StrEnum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """How much room lies between what is shown."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


TEXT_PERCENTS = (90, 100, 115, 130, 150, 200)
"""The sizes of text on offer, of the system's own."""


@dataclass(frozen=True)
class Appearance:
    """A person's choices; the defaults are the system's."""

    scheme: Scheme = Scheme.SYSTEM
    contrast: bool = False
    text_percent: int = 100
    density: Density = Density.COMFORTABLE
    still: bool = False

    @property
    def room(self) -> float:
        """By how much paddings and rows shrink or not."""
        return 0.75 if self.density is Density.COMPACT else 1.0


def appearance() -> Appearance:
    """The choices as they are remembered; anything unreadable counts as not chosen."""
    kept = settings()
    scheme, density = str(kept.value("look/scheme", "")), str(kept.value("look/density", ""))
    percent = str(kept.value("look/text_percent", ""))
    return Appearance(
        Scheme(scheme) if scheme in set(Scheme) else Scheme.SYSTEM,
        _is_true(kept.value("look/contrast", "")),
        int(percent) if percent.isdecimal() and int(percent) in TEXT_PERCENTS else 100,
        Density(density) if density in set(Density) else Density.COMFORTABLE,
        _is_true(kept.value("look/still", "")),
    )


def remember(look: Appearance) -> None:
    """Keeps the choices for this person on this machine."""
    kept = settings()
    kept.setValue("look/scheme", look.scheme.value)
    kept.setValue("look/contrast", look.contrast)
    kept.setValue("look/text_percent", look.text_percent)
    kept.setValue("look/density", look.density.value)
    kept.setValue("look/still", look.still)


def _is_true(kept: object) -> bool:
    return str(kept).lower() == "true"
