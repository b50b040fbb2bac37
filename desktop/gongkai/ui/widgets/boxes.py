"""Boxes to choose from, whose choices may be longer than the room for them."""

from PySide6.QtWidgets import QComboBox

from gongkai.ui.widgets.labels import tip

_LEAST = 6
"""Characters of a choice that can be read at any rate."""


def give_way(box: QComboBox) -> None:
    """Lets a box be narrower than its longest choice; the chosen one stands whole under the mouse."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LEAST)
    box.currentTextChanged.connect(lambda chosen: box.setToolTip(tip(chosen)))
