"""The rules of a form over values that have been read: the form's own, and those of single fields."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from gongkai.domain.deadlines import Calendar
from gongkai.domain.form import Form, Rule, Severity
from gongkai.domain.values import Problem, Values
from gongkai.formkit.expressions import Expression, evaluate, failing_row, parse


def broken_rule(
    rule: Rule,
    expression: Expression,
    values: Values,
    row_numbers: Mapping[str, Sequence[int]],
    calendar: Calendar,
) -> Problem | None:
    """The problem of a rule that does not hold for these values; None where it does, or is skipped.

    `row_numbers` tells for each table which row of the entries each row of the values was.
    """
    if evaluate(expression, values, calendar) is not False:
        return None
    failing = failing_row(expression, values, calendar)
    return Problem(
        field=expression.names[0],
        message=rule.message_zh,
        rule=rule.id,
        blocking=rule.severity is Severity.ERROR,
        row=None if failing is None else row_numbers[expression.names[0]][failing],
        fields=expression.names,
    )


@lru_cache(maxsize=128)
def compiled(form: Form) -> tuple[tuple[Rule, Expression], ...]:
    """The rules of the form's fields, then the form's own, each with its checked expression."""
    of_fields = (_field_rule(field.label_zh, field.help_zh, field.limits.rule) for field in form.fields)
    rules = (*(rule for rule in of_fields if rule), *form.rules)
    return tuple((rule, parse(rule.expr, form.fields)) for rule in rules)


def _field_rule(label: str, help_zh: str, source: str | None) -> Rule | None:
    if source is None:
        return None
    return Rule("limit", source, Severity.ERROR, f"“{label}”不符合要求{'：' + help_zh if help_zh else ''}。")
