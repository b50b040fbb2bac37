"""The pages of the settings, in the order of the list at the left; another page is another line here."""

from collections.abc import Callable, Iterator

from gongkai.domain.people import Role
from gongkai.ui.context import Context
from gongkai.ui.office_settings.account import AccountPage
from gongkai.ui.office_settings.attachments import AttachmentsPage
from gongkai.ui.office_settings.backups import BackupsPage
from gongkai.ui.office_settings.citations import CitationsPage
from gongkai.ui.office_settings.endpoint import EndpointPage
from gongkai.ui.office_settings.forms import FormsPage
from gongkai.ui.office_settings.index_rule import IndexRulePage
from gongkai.ui.office_settings.looks import LooksPage
from gongkai.ui.office_settings.masks import MasksPage
from gongkai.ui.office_settings.notices import NoticesPage
from gongkai.ui.office_settings.own_words import OwnWordsPage
from gongkai.ui.office_settings.page import Page
from gongkai.ui.office_settings.partners import PartnersPage
from gongkai.ui.office_settings.people import PeoplePage
from gongkai.ui.office_settings.profile import ProfilePage
from gongkai.ui.office_settings.return_reasons import ReturnReasonsPage
from gongkai.ui.office_settings.seal import SealPage
from gongkai.ui.office_settings.shortcuts import ShortcutsPage
from gongkai.ui.translation import QT_TRANSLATE_NOOP

Entry = tuple[str, Callable[[Context], Page]]
"""A page's word in the list, and what makes it; it is made when it is first shown."""

PAGES: tuple[Entry, ...] = (
    (QT_TRANSLATE_NOOP("settings", "本单位的表单"), FormsPage),
    (QT_TRANSLATE_NOOP("settings", "单位资料"), ProfilePage),
    (QT_TRANSLATE_NOOP("settings", "索引号"), IndexRulePage),
    (QT_TRANSLATE_NOOP("settings", "依据待核"), CitationsPage),
    (QT_TRANSLATE_NOOP("settings", "词库"), OwnWordsPage),
    (QT_TRANSLATE_NOOP("settings", "掩码"), MasksPage),
    (QT_TRANSLATE_NOOP("settings", "退回理由"), ReturnReasonsPage),
    (QT_TRANSLATE_NOOP("settings", "人员"), PeoplePage),
    (QT_TRANSLATE_NOOP("settings", "往来单位"), PartnersPage),
    (QT_TRANSLATE_NOOP("settings", "附件存放"), AttachmentsPage),
    (QT_TRANSLATE_NOOP("settings", "备份"), BackupsPage),
)
"""What the administrator sets for the office."""

SIGNER_PAGES: tuple[Entry, ...] = ((QT_TRANSLATE_NOOP("settings", "印章"), SealPage),)
"""What the signer keeps."""

OWN_PAGES: tuple[Entry, ...] = (
    (QT_TRANSLATE_NOOP("settings", "我的账号"), AccountPage),
    (QT_TRANSLATE_NOOP("settings", "发布端"), EndpointPage),
    (QT_TRANSLATE_NOOP("settings", "外观和语言"), LooksPage),
    (QT_TRANSLATE_NOOP("settings", "快捷键"), ShortcutsPage),
    (QT_TRANSLATE_NOOP("settings", "系统通知"), NoticesPage),
)
"""What everybody sets for this machine."""


def pages_for(roles: frozenset[Role]) -> Iterator[Entry]:
    """The pages that somebody in these roles finds."""
    if Role.ADMINISTRATOR in roles:
        yield from PAGES
    if Role.SIGNER in roles:
        yield from SIGNER_PAGES
    yield from OWN_PAGES
