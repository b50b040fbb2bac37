"""The pages of the handbook in `resources/help`: their order, their titles, and which of them say something."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gongkai import paths

FIRST = "start"
"""The page that opens where no other fits."""

_TOPICS: Mapping[str, str] = {
    "WelcomePage": "start",
    "FoundingPage": "founding",
    "SignInPage": "sign-in",
    "WorkListScreen": "work-list",
    "Strip": "workbench",
    "FormChooser": "draft",
    "ImportingScreen": "import",
    "FileList": "attachments",
    "TableEntry": "tables",
    "FindingsPanel": "findings",
    "CommentsPanel": "comments",
    "EditorScreen": "draft",
    "ReviewScreen": "review",
    "DistrictScreen": "district",
    "OutboxScreen": "outbox",
    "RegisterScreen": "register",
    "CheckingScreen": "check",
    "TransferScreen": "transfer",
    "PartnersPage": "transfer",
    "PeoplePage": "people",
    "AccountPage": "people",
    "HandingOutPage": "founding",
    "OwnPassphrasePage": "sign-in",
    "CitationsPage": "settings-office",
    "FormsPage": "settings-office",
    "IndexRulePage": "settings-office",
    "ProfilePage": "settings-office",
    "OwnWordsPage": "settings-office",
    "MasksPage": "settings-office",
    "ReturnReasonsPage": "settings-office",
    "ShortcutsPage": "keys",
    "LooksPage": "settings-own",
    "SealPage": "seal",
    "EndpointPage": "outbox",
    "SettingsScreen": "settings-office",
    "PublishedPanel": "after-publishing",
    "RecordsPanel": "records",
    "PreviewPane": "preview",
}
"""What a screen or a part of it is explained by; the innermost one around the cursor wins."""


@dataclass(frozen=True)
class HelpPage:
    """A page: its name, the part of the handbook it belongs to, its title and its text as Markdown."""

    name: str
    part: str
    title: str
    text: str


def folder() -> Path:
    """Where the handbook lies."""
    return paths.resources() / "help"


@cache
def handbook() -> tuple[HelpPage, ...]:
    """All pages in the order of `contents.txt`."""
    part, pages = "", []
    for line in (folder() / "contents.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            part = line.lstrip("# ")
        elif name := line.strip():
            text = (folder() / f"{name}.md").read_text("utf-8")
            pages.append(HelpPage(name, part, text.partition("\n")[0].lstrip("# "), text))
    return tuple(pages)


GUIDE = "quick-guide"
"""The page in English, which is the first in an English window."""

_SECTIONS: Mapping[str, tuple[str, ...]] = {
    "Starting and signing in": ("founding", "sign-in", "practice", "people"),
    "The workbench and the lists": ("work-list", "workbench", "keys"),
    "Drafting": ("draft", "import", "attachments", "tables", "new-period", "submit"),
    "Findings": ("findings", "privacy"),
    "Reviewing": ("review", "section-review", "secrecy-review", "sign-off", "comments", "records"),
    "Printing and the register": ("register", "preview", "seal"),
    "Delivering": ("outbox", "after-publishing", "district"),
    "Packages and documents": ("transfer", "check"),
    "Settings": ("settings-office", "settings-own"),
    "When something goes wrong": ("trouble", "backup"),
}
"""Where the guide explains what a page of the handbook is about."""


@cache
def guide() -> HelpPage:
    """What an English reader needs, on one page; it says that the handbook is Chinese."""
    text = (folder() / "english" / f"{GUIDE}.md").read_text("utf-8")
    return HelpPage(GUIDE, "English", text.partition("\n")[0].lstrip("# "), text)


def section_of(topic: str) -> str:
    """The heading of the guide that is about this topic; empty for its beginning."""
    return next((heading for heading, topics in _SECTIONS.items() if topic in topics), "")


def saying(typed: str, pages: Sequence[HelpPage]) -> list[HelpPage]:
    """The pages that hold every word that is typed; those that have them in their title come first."""
    words = typed.casefold().split()
    found = [page for page in pages if all(word in page.text.casefold() for word in words)]
    return sorted(found, key=lambda page: not all(word in page.title.casefold() for word in words))


def topic_of(widget: QWidget | None) -> str:
    """The page about where this widget stands."""
    while widget is not None:
        if topic := _TOPICS.get(type(widget).__name__):
            return topic
        widget = widget.parentWidget()
    return FIRST
