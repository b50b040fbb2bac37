"""A list becomes many: each matter once, what cannot be taken told row by row, and matches remembered."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from gongkai.commands import draft, views
from gongkai.commands.desk import Desk
from gongkai.commands.many import CHUNK, Many, draft_each_row
from gongkai.commands.remember import recall_match, remember_match
from gongkai.domain.errors import UserError
from gongkai.formkit.matching import apply, best_sheet, by_hand, propose
from gongkai.formkit.workbook.book import open_book
from gongkai.formkit.workbook.rows import RowRead
from gongkai.formkit.workbook.slots import slots_of
from office import Office, open_office

LICENCE = "power/licence_result"
HEADS = ["序号", "被许可人", "相对人类别", "信用代码", "许可决定书号", "决定日期"]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def licence(at: int, **changes: object) -> list[object]:
    cells: dict[str, object] = {
        "no": at,
        "name": f"天津第{at}商店",
        "kind": "法人及非法人组织",
        "code": "91120222MA05XK7H35",
        "number": f"津武审批〔2026〕{at}号",
        "day": "2026-11-16",
    }
    return list((cells | changes).values())


def listed(folder: Path, rows: Sequence[Sequence[object]], heads: Sequence[str] = HEADS) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["2026年11月行政许可结果清单"])
    sheet.append([])
    for row in (heads, *rows):
        sheet.append(list(row))
    path = folder / "list.xlsx"
    book.save(path)
    return path


def read(desk: Desk, path: Path, form_id: str = LICENCE) -> tuple[RowRead, ...]:
    form = desk.library.form(form_id)
    heads = best_sheet(open_book(path), form)
    return tuple(apply(propose(heads.headings, form), form, heads))


def outcome(many: Many) -> tuple[list[int], list[int], list[int]]:
    return [row.row for row in many.made], [row.row for row in many.existing], [row.row for row in many.rejected]


def test_each_row_becomes_a_draft_and_the_same_list_again_makes_none(office: Office, tmp_path: Path) -> None:
    desk = office.seat("clerk")
    rows = read(desk, listed(tmp_path, [licence(1), licence(2), licence(3)]))
    many = draft_each_row(desk, LICENCE, rows)
    assert outcome(many) == ([4, 5, 6], [], [])
    assert (
        {row.id for row in many.made} == {summary.id for summary in views.work_list(desk)} == many.changes.disclosures
    )
    first = views.editor_view(desk, many.made[0].id)
    assert first.disclosure.entries == {
        "subject_name": "天津第1商店",
        "subject_kind": "legal_person",
        "subject_uscc": "91120222MA05XK7H35",
        "licence_doc_no": "津武审批〔2026〕1号",
        "decision_date": "2026-11-16",
    }
    assert many.made[0].problems == len(first.check.reading.problems) > 0
    again = draft_each_row(office.seat("clerk2"), LICENCE, rows)
    assert outcome(again) == ([], [4, 5, 6], [])
    assert [row.id for row in again.existing] == [row.id for row in many.made]


def test_the_same_number_is_the_same_matter_however_it_is_written(office: Office, tmp_path: Path) -> None:
    desk = office.seat("clerk")
    numbers = ["津武审批〔2026〕7号", " 津武审批[2026]7号", "津武审批（2026）７号", "津武审批〔2026〕8号"]
    many = draft_each_row(desk, LICENCE, read(desk, listed(tmp_path, [licence(1, number=n) for n in numbers])))
    assert outcome(many) == ([4, 7], [5, 6], [])
    assert {row.id for row in many.existing} == {many.made[0].id}


def test_what_cannot_be_taken_is_told_and_the_good_rows_are_kept(office: Office, tmp_path: Path) -> None:
    desk = office.seat("clerk")
    rows = [
        licence(1),
        licence(2, day="去年"),
        licence(3, number=None),
        licence(4, code="9112", kind="妖怪"),
        ["合计", 4],
        [],
        licence(5),
    ]
    many = draft_each_row(desk, LICENCE, read(desk, listed(tmp_path, rows)))
    assert outcome(many) == ([4, 10], [], [5, 6, 7])
    assert [[(cell.cell, cell.label) for cell in row.cells] for row in many.rejected] == [
        [("F5", "许可决定日期")],
        [],
        [("C7", "相对人类别"), ("D7", "统一社会信用代码")],
    ]
    assert many.rejected[1].reason == "没有填“行政许可决定文书号”，不能辨认是哪一件。"


def test_a_discarded_draft_and_another_department_stand_in_nobodys_way(office: Office, tmp_path: Path) -> None:
    desk = office.seat("clerk")
    rows = read(desk, listed(tmp_path, [licence(1)]))
    made = draft_each_row(desk, LICENCE, rows).made[0]
    draft.discard(desk, made.id, "重新导入")
    assert outcome(draft_each_row(desk, LICENCE, rows)) == ([4], [], [])


def test_cancelling_keeps_what_was_made_and_the_next_run_makes_the_rest(office: Office, tmp_path: Path) -> None:
    desk = office.seat("clerk")
    rows = read(desk, listed(tmp_path, [licence(at) for at in range(CHUNK + 20)]))
    told: list[tuple[int, int]] = []
    many = draft_each_row(desk, LICENCE, rows, lambda done, all_: told.append((done, all_)), lambda: bool(told))
    assert (many.cancelled, len(many.made), told) == (True, CHUNK, [(CHUNK, CHUNK + 20)])
    rest = draft_each_row(desk, LICENCE, rows)
    assert (rest.cancelled, len(rest.made), len(rest.existing)) == (False, 20, CHUNK)


def test_a_form_without_a_number_is_told_by_what_the_list_gives(office: Office, tmp_path: Path) -> None:
    desk, form_id = office.seat("clerk"), "fiscal/three_public"
    path = listed(tmp_path, [["2025", "决算", 6.2], ["2026", "预算", 6.2]], ["预算年度", "口径", "因公出国（境）费"])
    rows = read(desk, path, form_id)
    many = draft_each_row(desk, form_id, rows)
    assert len(many.made) == 2
    before = views.editor_view(desk, many.made[0].id).disclosure
    draft.save(desk, before.id, before.entries | {"reply_date": "2026-11-10"}, before.version)
    assert outcome(draft_each_row(desk, form_id, rows)) == ([], [4, 5], [])


def test_only_a_clerk_makes_drafts_and_every_draft_is_in_the_chain(office: Office, tmp_path: Path) -> None:
    desk = office.seat("clerk")
    rows = read(desk, listed(tmp_path, [licence(1), licence(2)]))
    with pytest.raises(UserError, match="您的角色不能办理"):
        draft_each_row(office.seat("head"), LICENCE, rows)
    many = draft_each_row(desk, LICENCE, rows)
    with desk.workspace.read() as tx:
        created = [linked.event.disclosure for linked in tx.audit.events() if linked.event.action == "create"]
    assert created == [row.id for row in many.made]


def test_a_match_is_remembered_for_the_department_and_these_heads(office: Office) -> None:
    desk = office.seat("clerk")
    form = desk.library.form(LICENCE)
    slot = next(slot for slot in slots_of(form) if slot.key == "licence_doc_no")
    heads: Mapping[int, str] = {1: "流水", 2: "备 注"}
    assert recall_match(desk, form, heads) is None
    remember_match(desk, form, heads, (by_hand(1, "流水", slot),))
    moved: dict[int, Any] = {3: "备注", 7: "流水"}
    recalled = recall_match(office.seat("clerk2"), form, moved)
    assert recalled == (by_hand(7, "流水", slot),)
    assert recall_match(desk, form, {1: "流水"}) is None
    elsewhere = replace(desk.account, department="CZJ01")
    stranger = replace(desk, session=replace(desk.signed_in, account=elsewhere))
    assert recall_match(stranger, form, heads) is None
