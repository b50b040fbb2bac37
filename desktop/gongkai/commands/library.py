"""The library: what can be drafted and what reviewers are asked; it needs no workspace."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gongkai import paths
from gongkai.domain.checklist import Checklist
from gongkai.domain.deadlines import Calendar
from gongkai.domain.errors import UserError
from gongkai.domain.finding import FindingType
from gongkai.domain.form import Form
from gongkai.domain.workflow import State
from gongkai.formkit.loading import checklist_folders, load_checklists, load_forms
from gongkai.formkit.workdays import calendar
from gongkai.review.resources import Mask


@dataclass(frozen=True)
class Library:
    """What the forms folder holds: forms by id and checklists by step; `lexicons` are added to those shipped.

    `masks` and `layout` are the office's own, None and empty for the program's.
    """

    forms: Mapping[str, Form]
    checklists: Mapping[State, Checklist]
    calendar: Calendar
    lexicons: Path | None = None
    masks: Mapping[FindingType, Mask] | None = None
    layout: Mapping[str, Any] = field(default_factory=dict)

    def form(self, form_id: str) -> Form:
        """The form of that id; UserError where the office has none."""
        try:
            return self.forms[form_id]
        except KeyError:
            raise UserError("没有这个表单", f"“{form_id}”不在表单目录里。", "用 gongkai forms 查看全部表单。") from None


def library(forms_folders: Sequence[Path] = ()) -> Library:
    """The forms and checklists of the program, with an office's own folders laid over them."""
    folders = (paths.forms(), *forms_folders)
    return Library(load_forms(*folders), load_checklists(*checklist_folders(*folders)), calendar())
