"""Compiles the words of other languages before a wheel is built or the project is installed."""

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledWords(BuildHookInterface):  # type: ignore[type-arg]
    """Makes `resources/translations/*.qm`, which are in no commit."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - as hatch calls it
        """Called by hatch before it gathers the files."""
        spec = importlib.util.spec_from_file_location("translations", Path(self.root) / "packaging" / "translations.py")
        assert spec is not None
        assert spec.loader is not None
        translations = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(translations)
        if translations.compile_catalogues():
            raise RuntimeError("the words could not be compiled")
