"""Which problems are shown when, and which comes next."""

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from gongkai.domain.form import Form
from gongkai.domain.values import Entries, Problem
from gongkai.formkit.scalars import is_empty


def in_form_order(form: Form, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems from the top of the form to its end."""
    places = {field.name: at for at, field in enumerate(form.fields)}
    columns = {(table.name, column.name): at for table in form.fields for at, column in enumerate(table.columns)}
    return tuple(
        sorted(
            problems,
            key=lambda p: (
                places.get(p.field, len(places)),
                -1 if p.row is None else p.row,
                columns.get((p.field, p.column or ""), -1),
            ),
        )
    )


def shown_now(
    problems: Iterable[Problem], left: Collection[str], insisting: bool, entries: Entries
) -> tuple[Problem, ...]:
    """What stands in words under the fields: an empty box is no mistake until it was left empty or the draft sent.

    Nor is one that was filled in since it was checked.
    """
    return tuple(
        p
        for p in problems
        if p.rule != "required"
        or ((insisting or p.field in left) and (p.row is not None or is_empty(entries.get(p.field))))
    )


def next_problem(problems: Sequence[Problem], after: Problem | None, step: int = 1) -> Problem | None:
    """The problem after (or before) this one, round and round; the first where that one is gone."""
    if not problems:
        return None
    if after not in problems:
        return problems[0] if step > 0 else problems[-1]
    return problems[(problems.index(after) + step) % len(problems)]


def filled(form: Form, entries: Entries) -> int:
    """In how many fields something stands."""
    return sum(not is_empty(entries.get(field.name)) for field in form.fields)


def unexplained(problems: Iterable[Problem], reasons: Collection[str]) -> tuple[Problem, ...]:
    """The warnings for which nobody has written a reason."""
    return tuple(problem for problem in problems if not problem.blocking and problem.rule not in reasons)


def refusal_line(problems: Sequence[Problem], unsettled: int, reasons: Collection[str] = (), carried: int = 0) -> str:
    """Why a draft can't be sent for review, in one line; empty where nothing forbids it.

    `carried` counts what still is last period's.
    """
    blocking = [problem for problem in problems if problem.blocking]
    missing = sum(problem.rule == "required" for problem in blocking)
    unsaid = len({problem.rule for problem in unexplained(problems, reasons)})
    parts = (
        _say("{n} 处必填没有填").format(n=missing) if missing else "",
        _say("{n} 处填写有误").format(n=len(blocking) - missing) if len(blocking) > missing else "",
        _say("{n} 处提示没有写明理由").format(n=unsaid) if unsaid else "",
        _say("{n} 处疑点没有处置").format(n=unsettled) if unsettled else "",
        _say("{n} 处还是上期的内容").format(n=carried) if carried else "",
    )
    told = _say("，").join(part for part in parts if part)
    return _say("还不能送审：{told}。").format(told=told) if told else ""


def _say(text: str) -> str:
    return QCoreApplication.translate("editor", text)
