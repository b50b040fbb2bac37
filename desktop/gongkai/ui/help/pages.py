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
