"""The pages of the settings, in the order of the list at the left; another page is another line here."""

from collections.abc import Callable

from gongkai.ui.context import Context
from gongkai.ui.office_settings.citations import CitationsPage
from gongkai.ui.office_settings.forms import FormsPage
from gongkai.ui.office_settings.index_rule import IndexRulePage
from gongkai.ui.office_settings.page import Page
from gongkai.ui.translation import QT_TRANSLATE_NOOP

PAGES: tuple[tuple[str, Callable[[Context], Page]], ...] = (
    (QT_TRANSLATE_NOOP("settings", "本单位的表单"), FormsPage),
    (QT_TRANSLATE_NOOP("settings", "索引号"), IndexRulePage),
    (QT_TRANSLATE_NOOP("settings", "依据待核"), CitationsPage),
)
"""Each page's word in the list, and what makes it; it is made when it is first shown."""
