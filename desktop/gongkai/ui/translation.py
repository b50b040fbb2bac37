"""Marks words in tables for translation; Qt's own mark has no useful type."""

from collections.abc import Callable
from typing import cast

from PySide6 import QtCore

QT_TRANSLATE_NOOP = cast(Callable[[str, str], str], QtCore.QT_TRANSLATE_NOOP)
"""The second argument as it is, found by lupdate under the context that the first one names."""
