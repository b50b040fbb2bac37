"""Each rule of each form: the sample holds it, and a change of the fields it names breaks it with its own message."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

import pytest

from gongkai.domain.form import Form, Severity
from gongkai.domain.values import Entries
from gongkai.formkit.reading import read

Change = Callable[[Entries], Mapping[str, Any]]


class Sample(Protocol):
    """See conftest."""

    form: Form
    entries: Entries

    def changed(self, changes: Mapping[str, object]) -> Entries: ...


def set_to(**changes: object) -> Change:
    """Replaces fields."""
    return lambda _: changes


def row(table: str, at: int, **cells: object) -> Change:
    """Replaces cells of one row."""

    def change(entries: Entries) -> Mapping[str, Any]:
        rows = [dict(line) for line in entries[table]]
        rows[at] |= cells
        return {table: rows}

    return change


def swap_counts(entries: Entries) -> Mapping[str, Any]:
    """More failed than sampled in the first category, the sums unchanged."""
    rows = [dict(line) for line in entries["by_category"]]
    rows[0] |= {"sampled": "0", "failed": "1"}
    rows[1] |= {"sampled": "70", "failed": "0"}
    return {"by_category": rows}


def one_failure_only(entries: Entries) -> Mapping[str, Any]:
    """Leaves one failed product of two."""
    return {"failures": entries["failures"][:1]}


BROKEN: list[tuple[str, str, Change, set[str]]] = [
    ("power/licence_result", "R01", set_to(valid_from="2031-12-01"), set()),
    ("power/licence_result", "R02", set_to(decision_date="2031-11-18"), set()),
    ("power/licence_result", "R03", set_to(subject_kind="自然人"), set()),
    ("power/licence_result", "limit", set_to(subject_uscc=None), set()),
    ("fiscal/three_public", "R01", set_to(vehicle_purchase_this="18.98"), set()),
    ("fiscal/three_public", "R02", set_to(vehicle_purchase_last="1"), set()),
    ("fiscal/three_public", "R03", set_to(total_change_pct="90"), set()),
    ("fiscal/three_public", "R04", set_to(abroad_change_pct="1"), set()),
    ("fiscal/three_public", "R05", set_to(vehicle_purchase_change_pct="5"), set()),
    ("fiscal/three_public", "R06", set_to(vehicle_running_change_pct="5.23"), set()),
    ("fiscal/three_public", "R07", set_to(reception_change_pct="-10.47"), set()),
    ("fiscal/three_public", "R08", set_to(abroad_persons="0"), set()),
    ("fiscal/three_public", "R09", set_to(abroad_groups="0"), set()),
    ("fiscal/three_public", "R10", set_to(vehicle_stock="0"), set()),
    ("fiscal/three_public", "R11", set_to(reception_persons="11"), set()),
    ("fiscal/three_public", "R12", set_to(reception_batches="0"), set()),
    ("fiscal/three_public", "R13", set_to(budget_this="36.05"), set()),
    ("land/transfer_result", "R01", set_to(far_min="2.01"), set()),
    ("land/transfer_result", "R03", set_to(land_use="商服"), set()),
    ("land/transfer_result", "R04", set_to(grant_years="51"), set()),
    ("land/transfer_result", "R05", set_to(start_price="2096.61"), {"R06"}),
    ("land/transfer_result", "R06", set_to(premium_rate="10.06"), set()),
    ("land/transfer_result", "R07", set_to(unit_price="496"), set()),
    ("project/approval", "R01", set_to(decision_type="备案"), set()),
    ("project/approval", "R02", set_to(decision_type="核准"), set()),
    ("project/approval", "R03", set_to(valid_until="2026-11-17"), set()),
    ("social_assistance/dibao", "R01", set_to(assist_total_persons="4945"), set()),
    ("social_assistance/dibao", "R02", set_to(assist_total_funds="367.09"), set()),
    ("social_assistance/dibao", "R03", row("by_town", 3, households="9999"), set()),
    ("social_assistance/dibao", "R04", row("by_town", 1, town="杨村街道"), set()),
    ("social_assistance/dibao", "R05", set_to(average_supplement="1575.01"), set()),
    ("soe/financial_indicators", "R01", set_to(owner_equity="474144.18"), set()),
    ("soe/financial_indicators", "R02", set_to(liability_ratio="63.20"), set()),
    ("soe/financial_indicators", "R03", set_to(audited="是"), set()),
    ("soe/financial_indicators", "R04", set_to(trade_secret_removed="否"), set()),
    ("env/enforcement_result", "R01", set_to(fine_amount="0"), set()),
    ("env/enforcement_result", "R02", set_to(penalty_kinds=["fine", "confiscate"], confiscated_amount="0"), set()),
    ("env/enforcement_result", "R03", set_to(penalty_kinds="罚款、吊销许可证件"), set()),
    ("env/enforcement_result", "R04", set_to(publicity_end_date="2026-11-16"), set()),
    ("env/enforcement_result", "R05", set_to(inspected_on="2026-11-17"), set()),
    ("env/enforcement_result", "limit", set_to(subject_uscc=None), set()),
    ("food/food_sampling", "R01", set_to(failed_total="127"), {"R02", "R04", "R06"}),
    ("food/food_sampling", "R02", set_to(pass_rate="98.43"), set()),
    ("food/food_sampling", "R03", row("by_category", 0, sampled="23"), set()),
    ("food/food_sampling", "R04", row("by_category", 0, failed="1"), set()),
    ("food/food_sampling", "R05", swap_counts, set()),
    ("food/food_sampling", "R06", one_failure_only, set()),
    ("org/annual_inspection", "R01", set_to(should_count="4"), set()),
    ("org/annual_inspection", "R02", set_to(inspected_count="4"), set()),
    ("org/annual_inspection", "R03", row("results", 3, reason=""), set()),
]
"""Form, rule, the change that breaks it, and the rules that the same figures cannot help breaking."""


@pytest.mark.parametrize(
    ("form_id", "rule_id", "change", "also"), BROKEN, ids=[f"{form}-{rule}" for form, rule, *_ in BROKEN]
)
def test_a_broken_rule_says_its_own_sentence(
    samples: Mapping[str, Sample], form_id: str, rule_id: str, change: Change, also: set[str]
) -> None:
    sample = samples[form_id]
    changes = change(sample.entries)
    problems = read(sample.form, sample.changed(changes)).problems
    assert {problem.rule for problem in problems} == {rule_id} | also
    problem = next(problem for problem in problems if problem.rule == rule_id)
    assert set(changes) <= set(problem.fields)
    if rule_id != "limit":
        rule = next(rule for rule in sample.form.rules if rule.id == rule_id)
        assert problem.message == rule.message_zh
        assert problem.blocking is (rule.severity is Severity.ERROR)


def test_every_rule_has_a_breaking_case(samples: Mapping[str, Sample]) -> None:
    tried = {(form_id, rule_id) for form_id, rule_id, _, _ in BROKEN}
    untried = {(form_id, rule.id) for form_id, sample in samples.items() for rule in sample.form.rules} - tried
    # The field's own maximum of 70 years already refuses what this rule would.
    assert untried == {("land/transfer_result", "R02")}


def test_a_row_rule_points_at_the_row_as_typed(samples: Mapping[str, Sample]) -> None:
    sample = samples["org/annual_inspection"]
    rows = [dict(line) for line in sample.entries["results"]]
    rows[3].pop("reason")
    problems = read(sample.form, sample.changed({"results": [{}, *rows]})).problems
    assert [(problem.field, problem.row) for problem in problems] == [("results", 4)]


def test_every_sample_reads_with_no_problem(samples: Mapping[str, Sample]) -> None:
    assert [sample.form.area for sample in samples.values()] == list(range(1, 10))
    assert [problem for sample in samples.values() for problem in read(sample.form, sample.entries).problems] == []
