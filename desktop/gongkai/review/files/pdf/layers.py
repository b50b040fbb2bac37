"""Layers (图层): which optional content a viewer shows when the file is opened (ISO 32000-1, 8.11)."""

from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Dictionary, Object


class Layers:
    """The layers of a file as its default configuration switches them."""

    def __init__(self, root: Object) -> None:
        """Reads the catalogue of a file."""
        properties = root.get("/OCProperties")
        self._config = properties.get("/D") if isinstance(properties, Dictionary) else None
        if not isinstance(self._config, Dictionary):
            self._config = Dictionary()
        self._off = set(_members(self._config.get("/OFF")))
        self._on = set(_members(self._config.get("/ON")))
        self._base_is_on = str(self._config.get("/BaseState", "/ON")) != "/OFF"
        self._viewed = any(
            isinstance(rule, Dictionary) and rule.get("/Event") == "/View" for rule in _items(self._config.get("/AS"))
        )

    def is_on(self, layer: Any) -> bool:
        """Whether what belongs to a layer, or to some by a rule, is shown; what belongs to none is."""
        if not isinstance(layer, Dictionary):
            return True
        if layer.get("/Type") != "/OCMD":
            return self._is_layer_on(layer)
        groups = layer.get("/OCGs")
        states = [
            self._is_layer_on(group)
            for group in ([groups] if isinstance(groups, Dictionary) else _items(groups))
            if isinstance(group, Dictionary)
        ]
        if not states:
            return True
        match str(layer.get("/P", "/AnyOn")):
            case "/AllOn":
                return all(states)
            case "/AnyOff":
                return not all(states)
            case "/AllOff":
                return not any(states)
        return any(states)

    def _is_layer_on(self, layer: Object) -> bool:
        if self._viewed:
            usage = layer.get("/Usage")
            view = usage.get("/View") if isinstance(usage, Dictionary) else None
            if isinstance(view, Dictionary) and view.get("/ViewState") == "/OFF":
                return False
        if layer.objgen in self._off:
            return False
        return self._base_is_on or layer.objgen in self._on


def _items(values: Any) -> list[Any]:
    return list(values)[:10_000] if isinstance(values, Array) else []


def _members(values: Any) -> Iterator[tuple[int, int]]:
    for value in _items(values):
        if isinstance(value, Dictionary):
            yield value.objgen
