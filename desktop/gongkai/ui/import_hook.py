"""PySide's hook in every import."""

from importlib import import_module
from types import ModuleType


def spare_the_sources() -> None:
    """Keeps PySide from reading the source of each module that is imported after it.

    It looks there for its own name, to know where its `__feature__` switches hold. We use none, and reading sources
    takes a third of the time until the work list stands.
    """
    import PySide6.QtCore  # noqa: F401 - the hook is there once this is

    feature = import_module("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        vars(feature).update(_mod_uses_pyside=_uses_no_switches)


def _uses_no_switches(_module: ModuleType) -> bool:
    return False
