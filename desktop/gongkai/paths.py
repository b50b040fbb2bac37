"""Where forms/ and resources/ lie, in the source tree and once installed."""

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds `forms` and `resources`: the checkout, the frozen program or the installed share folder."""
    checkout = Path(__file__).resolve().parents[2]
    frozen = Path(getattr(sys, "_MEIPASS", checkout))
    for candidate in (frozen, checkout, Path(sys.prefix) / "share" / "gongkai"):
        if (candidate / "forms").is_dir() and (candidate / "resources").is_dir():
            return candidate
    raise FileNotFoundError("the forms and resources folders are missing from this installation")


def forms() -> Path:
    """The folder of forms that an office may amend."""
    return root() / "forms"


def resources() -> Path:
    """The folder of fonts, styles, lexicons, layouts and help."""
    return root() / "resources"


def endpoint() -> Path:
    """The folder of the reference endpoint's settings and JSON Schemas."""
    checkout = Path(__file__).resolve().parents[2] / "packaging" / "endpoint"  # a server has no forms beside it
    return checkout if checkout.is_dir() else root() / "endpoint"
