"""The findings panel: what a drafter or a reviewer sees of each finding and what their choices do."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gongkai.domain.finding import Decision, Disposition, Finding, FindingType, Place, Weight
from gongkai.domain.form import DeadlineRule, Field, FieldType, Form, NoticeOutline
from gongkai.ui.findings.card import FindingCard
from gongkai.ui.findings.extent import Reach
from gongkai.ui.findings.ground import GroundInput
from gongkai.ui.findings.items import masked
from gongkai.ui.findings.panel import PAGE, FindingsPanel

NOON = datetime(2026, 11, 23, 4, tzinfo=UTC)
ID_COLUMN = Field("id", "证件号码", "ID", FieldType.TEXT)
FORM = Form(
    "test/form",
    "0101",
    1,
    "测试表单",
    "Test form",
    (
        Field("reason", "增减变化原因", "Reason", FieldType.LONGTEXT),
        Field(
            "list", "救助对象名单", "List", FieldType.TABLE, columns=(Field("id", "证件号码", "ID", FieldType.TEXT),)
        ),
    ),
    (),
    NoticeOutline("公告", "测试", ()),
    DeadlineRule("after", n=20),
)


def finding(
    kind: FindingType = FindingType.MOBILE,
    excerpt: str = "13902168845",
    weight: Weight = Weight.BLOCK,
    place: Place = Place("reason"),  # noqa: B008 - a frozen value
) -> Finding:
    return Finding(kind.value, kind, weight, place, 0, len(excerpt), excerpt, "个人电话不应公开", source="条例第15条")


MOBILE = finding()
CARD = finding(FindingType.ID_CARD, "11010519491231002X", place=Place("list", 2, "id"))
MARK = finding(FindingType.CLASS_MARK, "机密★1年")
FILE = finding(FindingType.ID_CARD, "11010519491231002X", place=Place(file="名单.xlsx", where="工作表 名单，B7"))
DRAFT = finding(FindingType.INTERNAL_MARK, "征求意见稿", Weight.WARN)


@pytest.fixture
def panel(qtbot: QtBot) -> FindingsPanel:
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    panel.resize(430, 800)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def show(panel: FindingsPanel, *findings: Finding, dispositions: tuple[Disposition, ...] = ()) -> list[FindingCard]:
    """Shows findings of which the drafter settles what has a disposition."""
    settled = {disposition.finding for disposition in dispositions}
    unsettled = {found.key for found in findings if found.weight is Weight.BLOCK and found.key not in settled}
    panel.show_findings(findings, dispositions, unsettled, FORM, {"wang": "王敏"})
    return panel.cards


def texts(widget: QWidget) -> str:
    """Everything that can be read on a widget."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(card: FindingCard, decision: Decision) -> None:
    button = card.button(decision)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def kept(found: Finding, ground: str = "个人信息保护法第13条") -> Disposition:
    return Disposition(found.key, Decision.LAWFUL, ground, "wang", NOON)


def test_an_empty_panel_says_that_nothing_was_found(panel: FindingsPanel) -> None:
    show(panel)
    assert texts(panel) == "没有发现疑点"


def test_a_number_shows_masked_and_whole_only_on_demand(panel: FindingsPanel) -> None:
    (card,) = show(panel, MOBILE)
    assert "手机号码 139****8845" in texts(card)
    assert "13902168845" not in texts(card)
    (reveal,) = [button for button in card.findChildren(QPushButton) if button.text() == "显示全文"]
    QTest.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert "13902168845" in texts(card)


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        (CARD, "110*************2X"),
        (MARK, "机密★1年"),
        (finding(FindingType.HIDDEN_TEXT, "批注：联系13902168845"), "批注：联系139****8845"),
        (finding(FindingType.MOBILE, "139-0216-8845"), "139******8845"),
    ],
)
def test_no_title_shows_a_whole_number(found: Finding, shown: str) -> None:
    assert masked(found) == shown


def test_places_are_told_in_the_words_of_the_form_or_by_file(panel: FindingsPanel) -> None:
    assert "救助对象名单 第 3 行 证件号码" in texts(show(panel, CARD)[0])
    assert "附件“名单.xlsx” 工作表 名单，B7" in texts(show(panel, FILE)[0])


def test_reason_and_legal_source_stand_on_the_card(panel: FindingsPanel) -> None:
    assert "个人电话不应公开（条例第15条）。" in texts(show(panel, MOBILE)[0])


def test_the_card_tells_what_masking_will_leave(panel: FindingsPanel) -> None:
    (card,) = show(panel, CARD)
    assert "遮盖后：110*************2X" in texts(card)
    (home,) = show(panel, finding(FindingType.ADDRESS, "付庄村三组7号"))
    assert "遮盖后：付庄村" in texts(home)
    (note,) = show(panel, finding(FindingType.HIDDEN_TEXT, "底稿里的话"))
    assert "遮盖后" not in texts(note)


def test_masking_and_deleting_ask_for_nothing(qtbot: QtBot, panel: FindingsPanel) -> None:
    (card,) = show(panel, MOBILE)
    with qtbot.waitSignal(panel.mask_requested) as masking:
        press(card, Decision.MASKED)
    assert masking.args == [MOBILE]
    with qtbot.waitSignal(panel.chosen) as removing:
        press(card, Decision.REMOVED)
    assert removing.args == [MOBILE.key, Decision.REMOVED, ""]


def test_keeping_needs_a_ground_by_choice_or_in_own_words(qtbot: QtBot, panel: FindingsPanel) -> None:
    (card,) = show(panel, MOBILE)
    press(card, Decision.LAWFUL)
    box = card.findChild(QComboBox)
    assert box is not None
    assert any("个人信息保护法第13条" in box.itemText(i) for i in range(box.count()))
    with qtbot.assertNotEmitted(panel.chosen):
        QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "  cl. 15 ")
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert chosen.args == [MOBILE.key, Decision.LAWFUL, "cl. 15"]


def test_escape_leaves_the_ground_and_keeps_the_card(panel: FindingsPanel) -> None:
    (card,) = show(panel, MOBILE)
    press(card, Decision.NOT_PERSONAL)
    box = card.findChild(QComboBox)
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not [entry for entry in card.findChildren(GroundInput) if entry.isVisible()]
    assert card.hasFocus()


def test_a_classification_mark_can_only_be_stopped_at(panel: FindingsPanel) -> None:
    (card,) = show(panel, MARK)
    assert not card.findChildren(QPushButton)
    assert "停止处理" in texts(card)
    assert "保密审查员" in texts(card)


def test_a_settled_finding_folds_to_who_decided_what_and_opens_again(panel: FindingsPanel) -> None:
    (card,) = show(panel, MOBILE, dispositions=(kept(MOBILE),))
    assert "王敏 · 依法公开 · 个人信息保护法第13条" in texts(card)
    assert "个人电话不应公开" not in texts(card)
    assert panel.open_count == 0
    (again,) = [button for button in card.findChildren(QPushButton) if button.text() == "重新处置"]
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    (card,) = panel.cards
    assert card.button(Decision.LAWFUL) is not None
    assert "个人电话不应公开" in texts(card)


def test_what_the_drafter_kept_a_reviewer_takes_over_in_one_press(qtbot: QtBot, panel: FindingsPanel) -> None:
    panel.offer({Decision.NOT_PERSONAL, Decision.LAWFUL})
    panel.show_findings((MOBILE,), (kept(MOBILE, "第25条"),), {MOBILE.key}, FORM, {"wang": "王敏"})
    (card,) = panel.cards
    assert card.button(Decision.MASKED) is None, "a reviewer changes no content"
    (agree,) = [button for button in card.findChildren(QPushButton) if button.text() == "同意"]
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.mouseClick(agree, Qt.MouseButton.LeftButton)
    assert chosen.args == [MOBILE.key, Decision.LAWFUL, "第25条"]


def test_who_may_not_act_gets_no_choice(panel: FindingsPanel) -> None:
    panel.offer(())
    (card,) = show(panel, MOBILE)
    assert not [button for button in card.findChildren(QPushButton) if button.text() != "显示全文"]


def test_blocking_findings_stand_first_and_settled_ones_last(panel: FindingsPanel) -> None:
    cards = show(panel, DRAFT, MOBILE, CARD, dispositions=(kept(MOBILE),))
    assert [card.item.finding for card in cards] == [CARD, DRAFT, MOBILE]
    assert "1 处必须处置 · 1 处请留意 · 1 处已处置" in texts(panel)


def test_a_half_written_ground_survives_new_findings(panel: FindingsPanel) -> None:
    (card,) = show(panel, MOBILE)
    press(card, Decision.LAWFUL)
    box = card.findChild(QComboBox)
    assert box is not None
    QTest.keyClicks(box, "half")
    cards = show(panel, CARD, MOBILE)
    assert cards[1] is card
    assert box.currentText() == "half"
    assert box.hasFocus()


def test_keys_walk_through_the_cards(qtbot: QtBot, panel: FindingsPanel) -> None:
    cards = show(panel, MOBILE, CARD, DRAFT, dispositions=(kept(CARD),))
    cards[0].setFocus()
    QTest.keyClick(cards[0], Qt.Key.Key_Down)
    assert cards[1].hasFocus()
    with qtbot.waitSignal(panel.activated) as going:
        panel.next_finding()
    assert going.args == [MOBILE], "it skips what is settled and starts again at the top"
    QTest.keyClick(cards[0], Qt.Key.Key_Up)
    assert cards[2].hasFocus()


def test_one_figure_makes_a_choice_and_the_cursor_goes_on_to_the_next_card(qtbot: QtBot, panel: FindingsPanel) -> None:
    cards = show(panel, CARD, MOBILE)
    cards[0].setFocus()
    with qtbot.waitSignal(panel.mask_requested) as asked:
        QTest.keyClick(cards[0], Qt.Key.Key_1)
    assert asked.args == [CARD]
    (left,) = show(panel, MOBILE)  # it was masked, and is found no more
    assert left.hasFocus()
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(left, Qt.Key.Key_2)
    assert chosen.args == [MOBILE.key, Decision.REMOVED, ""]
    with qtbot.waitSignal(panel.through):  # nothing is left: the screen says where the cursor goes
        show(panel)


def test_a_cursor_elsewhere_is_not_taken_by_what_is_settled(panel: FindingsPanel, qtbot: QtBot) -> None:
    show(panel, CARD, MOBILE)
    panel._next.setFocus()
    show(panel, MOBILE)
    assert panel._next.hasFocus()


def test_a_list_full_of_leaks_is_shown_by_and_by(panel: FindingsPanel) -> None:
    leaks = tuple(replace(MOBILE, start=n) for n in range(PAGE + 5))
    assert len(show(panel, *leaks)) == PAGE
    (more,) = [b for b in panel.findChildren(QPushButton) if b.isVisible() and b.text() == "再显示 5 处"]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(panel.cards) == PAGE + 5
    assert panel.open_count == PAGE + 5


def test_every_choice_tells_a_screen_reader_what_it_is_about(panel: FindingsPanel) -> None:
    (card,) = show(panel, MOBILE)
    for button in card.findChildren(QPushButton):
        assert button.accessibleName() or button.text() == "显示全文"
    assert card.accessibleName() == "手机号码 139****8845，增减变化原因"


def show_many(panel: FindingsPanel, *findings: Finding, **more: object) -> list[FindingCard]:
    unsettled = {found.key for found in findings if found.weight is Weight.BLOCK}
    panel.show_findings(findings, (), unsettled, FORM, {"wang": "王敏"}, **more)  # type: ignore[arg-type]
    return panel.cards


def in_list(row: int, column: str = "id") -> Finding:
    return finding(FindingType.ID_CARD, "11010519491231002X", place=Place("list", row, column))


def test_a_decision_reaches_as_far_as_is_chosen_and_lists_what_it_settles(qtbot: QtBot, panel: FindingsPanel) -> None:
    leaks = (in_list(0), in_list(1), in_list(2), FILE, MOBILE)
    cards = show_many(panel, *leaks)
    assert cards[-1].extent is None, "a phone number is alone of its type"
    extent = cards[0].extent
    assert extent is not None
    extent.choose(Reach.COLUMN)
    listed = extent.findChildren(QPlainTextEdit)[0].toPlainText()
    assert [line.split("  ")[0] for line in listed.split("\n")] == [
        f"救助对象名单 第 {n} 行 证件号码" for n in (1, 2, 3)
    ]
    assert "11010519491231002X" not in listed
    removing = cards[0].button(Decision.REMOVED)
    assert removing is not None
    assert not removing.isVisible()
    with qtbot.waitSignal(panel.mask_all_requested) as masking:
        press(cards[0], Decision.MASKED)
    assert masking.args == [leaks[:3]]
    extent.choose(Reach.TYPE)
    press(cards[0], Decision.LAWFUL)
    box = cards[0].findChild(GroundInput).findChild(QComboBox)  # type: ignore[union-attr]
    assert box is not None
    QTest.keyClicks(box, "cl. 15")
    with qtbot.waitSignal(panel.chosen_all) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert chosen.args == [tuple(leak.key for leak in leaks[:4]), Decision.LAWFUL, "cl. 15"]


def test_many_settled_at_once_are_undone_at_once(qtbot: QtBot, panel: FindingsPanel) -> None:
    leaks = (in_list(0), in_list(1))
    (card, _) = show_many(panel, *leaks)
    assert card.extent is not None
    card.extent.choose(Reach.COLUMN)
    press(card, Decision.LAWFUL)
    box = card.findChild(GroundInput).findChild(QComboBox)  # type: ignore[union-attr]
    assert box is not None
    QTest.keyClicks(box, "cl. 15")
    QTest.keyClick(box, Qt.Key.Key_Return)
    panel.show_findings(leaks, tuple(map(kept, leaks)), (), FORM, {"wang": "王敏"}, me="wang")
    undo = [b for b in panel.findChildren(QPushButton) if b.isVisible() and b.text() == "撤销刚才的 2 处处置"]
    with qtbot.waitSignal(panel.taken_back) as back:
        QTest.mouseClick(undo[0], Qt.MouseButton.LeftButton)
    assert back.args == [tuple(leak.key for leak in leaks)]


def test_only_ones_own_decision_can_be_undone(qtbot: QtBot, panel: FindingsPanel) -> None:
    for me, shown in (("wang", 1), ("li", 0)):
        panel.show_findings((MOBILE,), (kept(MOBILE),), (), FORM, {"wang": "王敏"}, me=me)
        undo = [b for b in panel.cards[0].findChildren(QPushButton) if b.text() == "撤销"]
        assert len(undo) == shown
    panel.show_findings((MOBILE,), (kept(MOBILE),), (), FORM, {"wang": "王敏"}, me="wang")
    (undo_one,) = [b for b in panel.cards[0].findChildren(QPushButton) if b.text() == "撤销"]
    with qtbot.waitSignal(panel.taken_back) as back:
        QTest.mouseClick(undo_one, Qt.MouseButton.LeftButton)
    assert back.args == [(MOBILE.key,)]


def test_what_was_decided_before_is_proposed_with_who_and_when_and_one_key_accepts(
    qtbot: QtBot, panel: FindingsPanel
) -> None:
    before = replace(kept(MOBILE, "第25条"), revision=1)
    (card,) = show_many(panel, MOBILE, proposals={MOBILE.key: before})
    assert "上次处置：修订1 王敏 2026年11月23日 · 依法公开 · 第25条" in texts(card)
    assert panel.open_count == 1, "a proposal settles nothing"
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(card, Qt.Key.Key_Y)
    assert chosen.args == [MOBILE.key, Decision.LAWFUL, "第25条"]


def test_proposals_alike_are_accepted_together(qtbot: QtBot, panel: FindingsPanel) -> None:
    leaks = (in_list(0), in_list(1), in_list(2))
    proposals = {leak.key: replace(kept(leak), revision=1) for leak in leaks[:2]}
    (card, *_) = show_many(panel, *leaks, proposals=proposals)
    assert card.extent is not None
    card.extent.choose(Reach.COLUMN)
    with qtbot.waitSignal(panel.agreed) as agreed:
        QTest.keyClick(card, Qt.Key.Key_Y)
    assert agreed.args == [tuple(proposals)], "what has no proposal stays open"
