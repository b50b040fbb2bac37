"""The library: what can be drafted and what reviewers are asked; it needs no workspace."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gongkai import paths
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.errors import UserError
from gongkai.formkit.folders import checklist_folders
from gongkai.formkit.shelf import shelf, titles_of
from gongkai.formkit.workdays import calendar

if TYPE_CHECKING:
    from gongkai.domain.area import FormTitle
    from gongkai.domain.checklist import Checklist
    from gongkai.domain.deadlines import Calendar
    from gongkai.domain.finding import FindingType
    from gongkai.domain.form import Form
    from gongkai.domain.workflow import State
    from gongkai.review.resources import Mask


@dataclass(frozen=True)
class Library:
    """What the forms folder holds: forms by id and checklists by step; `lexicons` are added to those shipped.

    `masks` and `layout` are the office's own, None and empty for the program's; `titles` are what a list says of the
    forms, at hand without one of them being read.
    """

    forms: "Mapping[str, Form]"
    checklists: "Mapping[State, Checklist]"
    calendar: "Calendar"
    lexicons: Path | None = None
    masks: "Mapping[FindingType, Mask] | None" = None
    layout: Mapping[str, Any] = field(default_factory=dict)
    titles: "Mapping[str, FormTitle]" = field(default_factory=dict)

    def form(self, form_id: str) -> "Form":
        """The form of that id; UserError where the office has none."""
        try:
            return self.forms[form_id]
        except KeyError:
            raise UserError("没有这个表单", f"“{form_id}”不在表单目录里。", "用 gongkai forms 查看全部表单。") from None


def library(forms_folders: Sequence[Path] = ()) -> Library:
    """The forms and checklists of the program, with an office's own folders laid over them; every file is read."""
    from gongkai.formkit.loading import load_checklists, load_forms  # with all that reads YAML

    folders = (paths.forms(), *forms_folders)
    forms = load_forms(*folders)
    return Library(forms, load_checklists(*checklist_folders(*folders)), calendar(), titles=titles_of(forms))


def library_at_hand(forms_folders: Sequence[Path] = ()) -> Library:
    """The same; where no file has changed since all were read, each is read again only when it is asked for."""
    from platformdirs import user_cache_path

    folders = (paths.forms(), *forms_folders)
    name = sha256_hex("\n".join(map(str, folders)).encode())[:32]
    found = shelf(folders, user_cache_path("gongkai", appauthor=False) / "forms" / f"{name}.json")
    return Library(found.forms, found.checklists, calendar(), titles=found.titles)
