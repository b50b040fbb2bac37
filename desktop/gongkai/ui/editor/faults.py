"""What is still wrong with the open draft, and how much of it is told already; without any widget."""

from typing import TYPE_CHECKING

from gongkai.domain.finding import Finding
from gongkai.domain.values import Problem
from gongkai.ui.editor.carried import left_to_change
from gongkai.ui.editor.draft import OpenDraft
from gongkai.ui.editor.problems import in_form_order, next_problem, refusal_line, shown_now

if TYPE_CHECKING:
    from gongkai.commands.checking import Check


class Faults:
    """The newest check of the draft; `insisting` says that somebody tried to send it, so that every gap is told."""

    def __init__(self, draft: OpenDraft) -> None:
        self._draft = draft
        self.forget()

    def forget(self) -> None:
        """Starts over, as with another draft."""
        self.check: Check | None = None
        self.insisting = False
        self._problems: tuple[Problem, ...] = ()
        self._left: set[str] = set()
        self._at: Problem | None = None

    def take(self, check: "Check") -> None:
        """Takes over a newer check."""
        view = self._draft.view
        self.check = check
        self._problems = in_form_order(view.form, check.reading.problems) if view and self._draft.editable else ()

    def leave(self, name: str) -> bool:
        """Notes that somebody has been in a field, and says whether that is news."""
        is_news = name not in self._left
        self._left.add(name)
        return is_news

    def shown(self) -> tuple[Problem, ...]:
        """What stands in words under the fields now."""
        return shown_now(self._problems, self._left, self.insisting, self._draft.sheet.snapshot())

    def wrong(self) -> tuple[Problem, ...]:
        """What still has to be put right or given a reason, in the form's order."""
        view = self._draft.view
        reasons = view.explanations if view else {}
        wrong = tuple(problem for problem in self._problems if problem.blocking or problem.rule not in reasons)
        carried = self._carried()
        return in_form_order(view.form, (*wrong, *carried)) if view and carried else wrong

    def unsettled(self) -> tuple[Finding, ...]:
        """The findings that still block."""
        return self._draft.unsettled(self.check.findings if self.check else ())

    def finding(self, key: str) -> Finding | None:
        """The finding of this key, where it is still found."""
        findings = self.check.findings if self.check else ()
        return next((one for one in findings if one.key == key), None)

    def next(self, step: int) -> Problem | None:
        """The next thing that is wrong, or the one before, round and round."""
        self._at = next_problem(self.wrong(), self._at, step)
        return self._at

    def stand_at(self, problem: Problem) -> None:
        """Goes on from here."""
        self._at = problem
        self.leave(problem.field)

    def refusal(self) -> str:
        """Why the draft can't be sent, in one line; empty where nothing is known against it."""
        if self.check is None:
            return ""
        reasons = self._draft.view.explanations if self._draft.view else {}
        return refusal_line(self.check.reading.problems, len(self.unsettled()), reasons, len(self._carried()))

    def _carried(self) -> tuple[Problem, ...]:
        """What still is last period's."""
        view = self._draft.view
        if view is None or not view.last or not self._draft.editable:
            return ()
        return left_to_change(view.form, self._draft.sheet.snapshot(), view.last)
