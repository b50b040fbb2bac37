"""The form editor at a clerk's desk: what one types, what one is told, and what is kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editing import Bench, editor_bench, write
from gongkai import paths
from gongkai.commands import draft, review, submit
from gongkai.commands.from_file import draft_file
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Decision
from gongkai.domain.workflow import State
from gongkai.formkit.shelf import WhenAsked
from gongkai.ui.editor.discarding import DiscardDialog
from gongkai.ui.fields.entry import Entry
from gongkai.ui.widgets.bar import Bar

LEAK = "经办人李某某（13902168845）负责解释。"
THREE_PUBLIC, INSPECTION = "fiscal/three_public", "org/annual_inspection"
SAMPLES = paths.resources() / "sample" / "disclosures"


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    with editor_bench(qtbot, tmp_path) as opened:
        yield opened


def entry(bench: Bench, name: str) -> Entry:
    assert bench.screen.paper is not None
    found: Entry = bench.screen.paper.entries[name]
    return found


def line(bench: Bench, name: str) -> QLineEdit:
    typist = entry(bench, name).typist
    assert isinstance(typist, QLineEdit)
    return typist


def type_in(bench: Bench, name: str, text: str) -> None:
    typist = entry(bench, name).typist
    typist.setFocus()
    write(typist, text)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def words_below(bench: Bench, name: str) -> str:
    form_line = entry(bench, name).parentWidget()
    assert form_line is not None
    return next(label.text() for label in form_line.findChildren(QLabel) if label.property("role") == "error")


def bars(bench: Bench) -> list[str]:
    return [bar.text for bar in bench.screen.findChildren(Bar) if bar.text]


def press(bench: Bench, keys: str) -> None:
    focus = QApplication.focusWidget()
    QTest.keySequence(focus or bench.screen, keys)


def test_what_is_typed_is_kept_without_asking(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC)
    type_in(bench, "fiscal_year", "2025")
    bench.settle()
    assert bench.stored(made).entries == {"fiscal_year": "2025"}
    assert any("已自动保存" in label.text() for label in bench.screen.findChildren(QLabel))


def test_flush_writes_at_once(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC)
    type_in(bench, "abroad_reason", "压减批次")
    bench.screen.flush()
    bench.tasks.database(lambda: None)
    bench.qtbot.waitUntil(lambda: bench.stored(made).entries == {"abroad_reason": "压减批次"})


def test_another_draft_opened_loses_nothing_of_the_first(bench: Bench) -> None:
    first = bench.create(THREE_PUBLIC)
    type_in(bench, "fiscal_year", "2025")
    bench.create(INSPECTION)
    assert bench.stored(first).entries == {"fiscal_year": "2025"}


def test_an_amount_shows_separators_but_stays_as_typed(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC)
    type_in(bench, "abroad_this", "1234567.50")
    entry(bench, "abroad_last").typist.setFocus()
    assert line(bench, "abroad_this").text() == "1,234,567.50"
    line(bench, "abroad_this").setFocus()
    assert line(bench, "abroad_this").text() == "1234567.50"
    bench.settle()
    assert bench.stored(made).entries["abroad_this"] == "1234567.50"


def test_an_unreadable_amount_is_told_below_its_box_and_not_lost(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC)
    type_in(bench, "abroad_this", "约12万")
    bench.settle()
    assert "数字" in words_below(bench, "abroad_this")
    assert line(bench, "abroad_this").property("severity") == "stop"
    assert "数字" in line(bench, "abroad_this").accessibleDescription()
    assert bench.stored(made).entries["abroad_this"] == "约12万"


def test_required_is_said_only_after_the_field_was_left_empty(bench: Bench) -> None:
    bench.create(THREE_PUBLIC)
    assert words_below(bench, "reply_date") == ""
    entry(bench, "reply_date").typist.setFocus()
    assert words_below(bench, "reply_date") == ""
    entry(bench, "abroad_this").typist.setFocus()
    assert "请填写" in words_below(bench, "reply_date")


def test_words_of_an_error_move_nothing(bench: Bench) -> None:
    bench.create(THREE_PUBLIC)
    below = entry(bench, "abroad_groups")
    type_in(bench, "abroad_this", "12")
    bench.settle()
    assert not words_below(bench, "abroad_this")
    before = below.mapTo(bench.screen, QPoint(0, 0))
    type_in(bench, "abroad_this", "x")
    bench.settle()
    assert words_below(bench, "abroad_this")
    assert below.mapTo(bench.screen, QPoint(0, 0)) == before


def test_f8_walks_from_problem_to_problem(bench: Bench) -> None:
    bench.create(THREE_PUBLIC, {"fiscal_year": "2025"})
    press(bench, "F8")
    assert entry(bench, "stage").isAncestorOf(focused())
    press(bench, "F8")
    assert QApplication.focusWidget() is line(bench, "reply_date")
    press(bench, "Shift+F8")
    assert entry(bench, "stage").isAncestorOf(focused())


def test_undo_walks_back_over_the_whole_form(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC)
    type_in(bench, "fiscal_year", "2025")
    type_in(bench, "abroad_reason", "压减批次")
    press(bench, "Ctrl+Z")
    assert bench.screen.draft.sheet.entry("abroad_reason") in (None, "")
    press(bench, "Ctrl+Z")
    assert line(bench, "fiscal_year").text() == ""
    assert QApplication.focusWidget() is line(bench, "fiscal_year")
    press(bench, "Ctrl+Y")
    bench.settle()
    assert bench.stored(made).entries == {"fiscal_year": "2025"}


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_choice_is_found_by_any_part_of_its_label(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC)
    box = entry(bench, "stage").typist
    assert isinstance(box, QComboBox)
    box.setFocus()
    write(focused(), "决算")
    bench.settle()
    assert bench.stored(made).entries["stage"] == "final"


def test_a_leak_is_found_gone_to_and_masked(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC)
    type_in(bench, "abroad_reason", LEAK)
    bench.settle()
    (card,) = bench.screen.side.findings.cards
    finding = card.item.finding
    bench.screen.side.findings.activated.emit(finding)
    text = entry(bench, "abroad_reason").typist
    assert isinstance(text, QPlainTextEdit)
    assert text.textCursor().selectedText() == "13902168845"
    bench.screen.side.findings.mask_requested.emit(finding)
    bench.settle()
    assert "13902168845" not in text.toPlainText()
    assert "13902168845" not in bench.stored(made).entries["abroad_reason"]
    assert bench.screen.side.findings.open_count == 0


def test_a_finding_kept_with_its_ground_no_longer_blocks(bench: Bench) -> None:
    bench.create(THREE_PUBLIC, {"abroad_reason": LEAK})
    (card,) = bench.screen.side.findings.cards
    bench.screen.side.findings.chosen.emit(card.item.finding.key, Decision.LAWFUL, "对外公布的办公电话")
    bench.settle()
    assert bench.screen.side.findings.open_count == 0


def test_a_leak_taken_out_can_be_brought_back(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC, {"abroad_reason": LEAK})
    (card,) = bench.screen.side.findings.cards
    bench.screen.side.findings.chosen.emit(card.item.finding.key, Decision.REMOVED, "")
    bench.settle()
    assert bench.stored(made).entries["abroad_reason"] == LEAK.replace("13902168845", "")
    assert bench.screen.side.findings.open_count == 0
    press(bench, "Ctrl+Z")
    assert bench.screen.draft.sheet.entry("abroad_reason") == LEAK


def test_typing_on_while_something_is_masked_loses_neither(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC, {"abroad_reason": LEAK})
    (card,) = bench.screen.side.findings.cards
    bench.screen.side.findings.mask_requested.emit(card.item.finding)
    type_in(bench, "fiscal_year", "2025")
    bench.settle()
    entries = bench.stored(made).entries
    assert entries["fiscal_year"] == "2025"
    assert "13902168845" not in entries["abroad_reason"]
    assert not bench.told


def test_submitting_too_early_is_told_in_one_line(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC, {"abroad_reason": LEAK})
    bench.screen.head.primary.click()
    bench.settle()
    (told,) = bars(bench)
    assert "还不能送审" in told
    assert "必填没有填" in told
    assert "1 处疑点没有处置" in told
    assert "请填写" in words_below(bench, "total_this")
    type_in(bench, "fiscal_year", "2025")
    bench.settle()
    (shorter,) = bars(bench)
    assert shorter != told
    assert bench.stored(made).state is State.DRAFT


def buttons_shown(bench: Bench) -> list[str]:
    return [one.text() for one in bench.screen.findChildren(QAbstractButton) if one.isVisible()]


def test_a_complete_draft_is_submitted_and_then_only_read(bench: Bench) -> None:
    made = draft_file(bench.desk, SAMPLES / "09-annual_inspection.yaml")
    bench.open(made)
    type_in(bench, "absent_measures", "特此公布。")
    bench.screen.head.primary.click()
    bench.settle()
    assert bench.stored(made).state is State.SECTION_REVIEW
    assert bench.stored(made).entries["absent_measures"].endswith("特此公布。")
    assert line(bench, "should_count").isReadOnly()
    assert not bench.screen.head.primary.isVisible()
    (told,) = bars(bench)
    assert "已送审，现在等初审人审查" in told
    with bench.qtbot.waitSignal(bench.context.leave):  # Enter, and one is back at the list
        press(bench, "Return")
    bench.create(THREE_PUBLIC)
    assert not bars(bench)


def test_a_returned_draft_says_why_and_shows_who(bench: Bench) -> None:
    made = draft_file(bench.desk, SAMPLES / "09-annual_inspection.yaml")
    submit.submit(bench.desk, made)
    review.send_back(bench.office.seat("head"), made, "应检数与名单不符")
    bench.open(made)
    assert bars(bench) == ["已退回：应检数与名单不符"]
    assert not line(bench, "should_count").isReadOnly()
    shown = [label.text() for label in bench.screen.side.history.findChildren(QLabel)]
    assert any("杨波" in text for text in shown)
    assert "应检数与名单不符" in shown


def test_who_did_not_draft_it_can_only_read(qtbot: QtBot, tmp_path: Path) -> None:
    with editor_bench(qtbot, tmp_path, "clerk2") as bench:
        made = draft.create(bench.office.seat("clerk"), THREE_PUBLIC, {"fiscal_year": "2025"}).id
        bench.open(made)
        type_in(bench, "fiscal_year", "6")
        bench.settle()
        assert line(bench, "fiscal_year").text() == "2025"
        assert not bench.screen.head.primary.isVisible()
        assert bench.stored(made).entries == {"fiscal_year": "2025"}


@pytest.mark.parametrize(("choice", "kept"), [("载入最新内容", "别处"), ("保留我填的", "这里")])
def test_a_draft_saved_elsewhere_is_never_overwritten_unasked(bench: Bench, choice: str, kept: str) -> None:
    made = bench.create(THREE_PUBLIC)
    draft.save(bench.desk, made, {"abroad_reason": "别处"}, bench.stored(made).version)
    type_in(bench, "abroad_reason", "这里")
    bench.settle()
    assert bench.stored(made).entries == {"abroad_reason": "别处"}
    (told,) = bars(bench)
    assert "别处改动" in told
    (button,) = [b for b in bench.screen.findChildren(QAbstractButton) if b.text() == choice]
    button.click()
    bench.settle()
    assert bench.stored(made).entries == {"abroad_reason": kept}
    assert entry(bench, "abroad_reason").typist.property("plainText") == kept
    assert not bars(bench)


def drop(widget: QWidget, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    widget.dropEvent(event)  # the application passes on only drops that came with a drag of the system


def test_f8_walks_through_findings_once_the_form_is_right(bench: Bench, tmp_path: Path) -> None:
    made = draft_file(bench.desk, SAMPLES / "09-annual_inspection.yaml")
    file = tmp_path / "名单.txt"
    file.write_text("李某某 13902168845\n王某某 13802168846", "utf-8")
    bench.open(made)
    bench.screen.side.files.offered.emit([file])
    bench.settle()
    assert "下一处 F8（2 处疑点）" in buttons_shown(bench)
    findings = bench.screen.side.findings
    press(bench, "F8")
    first = QApplication.focusWidget()
    assert findings.isVisible()
    assert first in findings.cards
    press(bench, "F8")
    assert QApplication.focusWidget() in findings.cards
    assert QApplication.focusWidget() is not first
    bench.screen.paper.show_field("absent_measures")  # type: ignore[union-attr]
    press(bench, "F8")
    assert QApplication.focusWidget() is first, "on from where one was, round and round"


def test_files_come_and_go_with_undo_between_what_was_typed(bench: Bench, tmp_path: Path) -> None:
    made = bench.create(THREE_PUBLIC)
    first, second = tmp_path / "批复.txt", tmp_path / "名单.txt"
    first.write_text("同意。", "utf-8")
    second.write_text(LEAK, "utf-8")
    bench.screen.side.files.offered.emit([first, second])
    bench.settle()
    type_in(bench, "fiscal_year", "2025")
    bench.screen.side.files.removed.emit("名单.txt")
    bench.settle()

    def attached() -> list[str]:
        bench.settle()
        return [file.name for file in bench.stored(made).attachments]

    assert attached() == ["批复.txt"]
    press(bench, "Ctrl+Z")
    assert attached() == ["批复.txt", "名单.txt"]
    assert bench.screen.draft.view is not None
    assert any(finding.place.file == "名单.txt" for finding in bench.screen.draft.view.check.findings)
    press(bench, "Ctrl+Z")
    assert bench.screen.draft.sheet.entry("fiscal_year") in (None, "")
    press(bench, "Ctrl+Z")
    assert attached() == ["批复.txt"]
    press(bench, "Ctrl+Y")
    assert attached() == ["批复.txt", "名单.txt"]
    assert not bench.told


def test_files_dropped_on_the_form_are_scanned_and_attached(bench: Bench, tmp_path: Path) -> None:
    good, leaky, marked = tmp_path / "批复.txt", tmp_path / "名单.txt", tmp_path / "内部.txt"
    good.write_text("同意实施。", "utf-8")
    leaky.write_text("李某某 13902168845", "utf-8")
    marked.write_text("机密★1年\n不得公开", "utf-8")
    made = bench.create("project/approval")
    type_in(bench, "project_name", "道路")
    drop(bench.screen, good, marked, leaky, tmp_path)
    bench.settle()
    stored = bench.stored(made)
    assert [file.name for file in stored.attachments] == ["批复.txt", "名单.txt"]
    assert stored.entries["project_name"] == "道路"
    titles = [error.title for error in bench.told if isinstance(error, UserError)]
    assert titles == ["文件带有密级标志", "文件读不出来"]
    shown = {label.text() for label in bench.screen.side.files.findChildren(QLabel)}
    assert {"批复.txt", "● 无疑点", "名单.txt", "▲ 1 处疑点"} <= shown
    assert bench.screen.side.files.isVisible()


def test_a_file_taken_off_is_gone(bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "批复.txt"
    file.write_text("同意实施。", "utf-8")
    made = bench.create("project/approval")
    drop(bench.screen, file)
    bench.settle()
    next(b for b in bench.screen.side.files.findChildren(QAbstractButton) if b.text() == "移除").click()
    bench.settle()
    assert bench.stored(made).attachments == ()


def test_a_draft_is_discarded_only_with_a_reason(bench: Bench) -> None:
    made = bench.create(THREE_PUBLIC)
    next(b for b in bench.screen.head.findChildren(QAbstractButton) if b.text().startswith("废弃")).click()
    dialog = bench.screen.findChild(DiscardDialog)
    assert isinstance(dialog, DiscardDialog)
    assert not dialog.agree.isEnabled()
    dialog.reason.setText("重复填报")
    dialog.agree.click()
    bench.settle()
    assert bench.stored(made).state is State.DISCARDED


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_an_input_method_types_into_every_box(bench: Bench) -> None:
    one_of_each_area = {form.area: form.id for form in bench.desk.library.forms.values()}
    for form in one_of_each_area.values():
        bench.create(form)
        assert bench.screen.paper is not None
        for name, box in bench.screen.paper.entries.items():
            typist = box.typist.lineEdit() if isinstance(box.typist, QComboBox) else box.typist
            if not isinstance(typist, QLineEdit | QPlainTextEdit):
                continue
            typist.setFocus()
            write(typist, "公开")
            typed = bench.screen.draft.sheet.entry(name)
            assert typed in ("公开", {"start": "公开"}), f"{form} {name}"


def test_every_control_has_a_name_and_every_label_its_box(bench: Bench) -> None:
    for form in bench.desk.library.forms:
        bench.create(form)
        assert bench.screen.paper is not None
        for name, box in bench.screen.paper.entries.items():
            assert box.typist.accessibleName().startswith(box.field.label_zh), f"{form} {name}"
        buddies = [label.buddy() for label in bench.screen.paper.findChildren(QLabel) if label.buddy()]
        lines = {box.parentWidget() for box in bench.screen.paper.entries.values()}
        assert len(buddies) == len(lines), form


def test_tab_walks_through_the_form_in_its_order(bench: Bench) -> None:
    bench.create(THREE_PUBLIC)
    entry(bench, "fiscal_year").typist.setFocus()
    walked = []
    for _ in range(8):
        press(bench, "Tab")
        focus = QApplication.focusWidget()
        assert focus is not None
        walked.append(focus.accessibleName().split("，")[0])
    assert walked == [field.label_zh for field in bench.desk.library.form(THREE_PUBLIC).fields[1:9]]


def test_a_title_with_tags_is_shown_as_typed(bench: Bench) -> None:
    form = bench.desk.library.form(THREE_PUBLIC)
    odd = replace(form, id="test/odd", title_zh="<b>公开</b><img src=x>")
    forms = bench.desk.library.forms
    assert isinstance(forms, WhenAsked)
    forms._keys, forms._made["test/odd"] = (*forms, "test/odd"), odd
    bench.create("test/odd")
    shown = [label for label in bench.screen.head.findChildren(QLabel) if label.text() == odd.title_zh]
    assert shown
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in bench.screen.findChildren(QLabel))


def test_a_thousand_rows_are_painted_by_the_row_not_by_the_widget(bench: Bench) -> None:
    rows = [{"org_name": f"社会组织{at}"} for at in range(1000)]
    bench.create(INSPECTION, {"results": rows})
    table = entry(bench, "results").typist
    assert isinstance(table, QTableView)
    assert table.model().rowCount() == 1001
    assert len(table.findChildren(QLineEdit)) == 0
