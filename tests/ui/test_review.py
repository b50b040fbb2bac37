"""The review desk over a real workspace: what reviewers see, answer, settle and decide, and what they may not."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gongkai import paths
from gongkai.commands import attach, comment, draft, review, settings, settle, submit, views
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.finding import Decision
from gongkai.domain.workflow import Action, State
from gongkai.ui.context import Context
from gongkai.ui.review.screen import ReviewScreen
from gongkai.ui.tasks import Tasks
from office import PASSPHRASE, Office

DISCLOSURES = paths.resources() / "sample" / "disclosures"
LEAK = "本期名单：李某某，电话 13902168845。"
GROUND = "政府信息公开条例第20条"


Sit = Callable[[str], ReviewScreen]


@pytest.fixture
def sit(qtbot: QtBot, office: Office, tasks: Tasks) -> Iterator[Sit]:
    """Puts somebody at a fresh review desk; at the end everything that is still to be written is written."""
    screens = []

    def seated(login: str) -> ReviewScreen:
        screen = ReviewScreen(Context(office.seat(login), tasks))
        qtbot.addWidget(screen)
        screens.append(screen)
        screen.resize(1084, 690)
        screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        return screen

    yield seated
    for screen in screens:
        screen.close()
    qtbot.waitUntil(lambda: tasks.running == 0)


def submitted(office: Office, leak: str = "") -> str:
    """A disclosure in section review; a leak stands in its attachment and was kept by the drafter with a ground."""
    clerk = office.seat("clerk")
    made = draft_file(clerk, DISCLOSURES / "09-annual_inspection.yaml")
    if leak:
        attach.attach(clerk, made, "名单.txt", leak.encode())
        for finding in views.editor_view(clerk, made).check.findings:
            settle.dispose(clerk, made, finding.key, Decision.NOT_PERSONAL, GROUND)
    submit.submit(clerk, made)
    return made


def passed(office: Office, made: str, *logins: str) -> str:
    for login in logins:
        desk = office.seat(login)
        questions = views.review_view(desk, made).checklist.questions
        review.answer(desk, made, tuple(Answer(question.id, Verdict.YES) for question in questions))
        review.pass_step(desk, made, "同意")
    return made


def opened(qtbot: QtBot, screen: ReviewScreen, made: str) -> ReviewScreen:
    """Opens a disclosure and waits for its checklist and its pages."""
    screen.open(made)
    qtbot.waitUntil(lambda: screen.preview.page_count > 0)
    return screen


def answer_by_key(screen: ReviewScreen, key: str = "y") -> None:
    """Answers every question from the first to the last with the same key."""
    for row in screen.side.checklist.rows:
        assert row.hasFocus()
        QTest.keyClicks(row, key)


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def at(office: Office, made: str) -> State:
    with office.desk.workspace.read() as tx:
        return tx.disclosures.get(made).state


def decided(qtbot: QtBot, screen: ReviewScreen) -> None:
    """Waits until the desk has been cleared for the next disclosure."""
    qtbot.waitUntil(lambda: not screen.side.isVisible())


def test_the_desk_shows_the_document_and_what_happened_so_far(qtbot: QtBot, office: Office, sit: Sit) -> None:
    screen = opened(qtbot, sit("officer"), passed(office, submitted(office), "head"))
    told = texts(screen.head)
    for word in ("天津市武清区民政局", "起草 刘芳", "初审 杨波", "同意", "保密审查（本步）", "◇ 待保密审查"):
        assert word in told
    assert screen.preview.page_count >= 1
    assert "杨波" in texts(screen) or screen.side.history is not None


def test_one_key_an_answer_and_the_step_passes(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made = submitted(office)
    screen = opened(qtbot, sit("head"), made)
    assert not screen.head.primary.isEnabled()
    assert "个问题没有答" in screen.head.hint
    answer_by_key(screen)
    assert screen.head.hint == ""
    with qtbot.waitSignal(screen._context.leave):
        QTest.mouseClick(screen.head.primary, Qt.MouseButton.LeftButton)
    assert at(office, made) is State.SECRECY_REVIEW


def test_after_the_last_answer_enter_passes_and_no_answer_is_typed_into_the_opinion(
    qtbot: QtBot, office: Office, sit: Sit
) -> None:
    made = submitted(office)
    screen = opened(qtbot, sit("head"), made)
    answer_by_key(screen, "1")
    assert screen.head.primary.hasFocus()
    QTest.keyClicks(screen.head.primary, "11")
    assert screen.side.checklist.opinion.text() == ""
    screen.side.checklist.opinion.setFocus()
    QTest.keyClicks(screen.side.checklist.opinion, "ok")
    QTest.keyClick(screen.side.checklist.opinion, Qt.Key.Key_Return)
    with qtbot.waitSignal(screen._context.leave):
        QTest.keyClick(screen.head.primary, Qt.Key.Key_Return)
    assert at(office, made) is State.SECRECY_REVIEW


def test_what_was_left_out_is_gone_back_to_after_the_last_question(qtbot: QtBot, office: Office, sit: Sit) -> None:
    screen = opened(qtbot, sit("head"), submitted(office))
    rows = screen.side.checklist.rows
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    for row in rows[1:]:
        QTest.keyClicks(row, "1")
    assert rows[0].hasFocus()


def test_the_document_is_read_without_leaving_the_checklist(qtbot: QtBot, office: Office, sit: Sit) -> None:
    screen = opened(qtbot, sit("head"), submitted(office))
    first, bar = screen.side.checklist.rows[0], screen.preview.view.verticalScrollBar()
    QTest.keyClick(first, Qt.Key.Key_PageDown)
    below = bar.value()
    assert below > 0
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_PageUp)
    assert bar.value() < below


def test_tab_leads_from_the_last_question_to_the_opinion(qtbot: QtBot, office: Office, sit: Sit) -> None:
    screen = opened(qtbot, sit("head"), submitted(office))
    screen.side.checklist.rows[-1].setFocus()
    QTest.keyClick(screen.side.checklist.rows[-1], Qt.Key.Key_Tab)
    assert screen.side.checklist.opinion.hasFocus()
    QTest.keyClick(screen.side.checklist.opinion, Qt.Key.Key_Backtab)
    assert screen.side.checklist.rows[-1].hasFocus()


def test_a_question_that_does_not_apply_wants_a_reason(qtbot: QtBot, office: Office, sit: Sit) -> None:
    screen = opened(qtbot, sit("head"), submitted(office))
    first, second, *_ = screen.side.checklist.rows
    QTest.keyClicks(first, "x")
    assert first.reason.hasFocus()
    assert "没有写理由" in screen.head.hint
    QTest.keyClicks(first.reason, "no figures")
    assert "没有写理由" not in screen.head.hint
    QTest.keyClick(first.reason, Qt.Key.Key_Return)
    assert second.hasFocus()


def test_answers_are_kept_while_they_are_given(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made = submitted(office)
    screen = opened(qtbot, sit("head"), made)
    QTest.keyClicks(screen.side.checklist.rows[0], "1")
    QTest.keyClicks(screen.side.checklist.rows[1], "3")
    QTest.keyClicks(screen.side.checklist.rows[1].reason, "none")
    first, second = (row.question.id for row in screen.side.checklist.rows[:2])
    kept = (Answer(first, Verdict.YES), Answer(second, Verdict.NOT_APPLICABLE, "none"))
    qtbot.waitUntil(lambda: views.review_view(office.seat("head"), made).answers == kept)
    again = opened(qtbot, sit("head"), made)
    assert again.side.checklist.answers == kept


def test_a_no_can_only_be_sent_back_and_is_named_in_the_reason(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made = submitted(office)
    screen = opened(qtbot, sit("head"), made)
    answer_by_key(screen)
    row = screen.side.checklist.rows[2]
    row.setFocus()
    QTest.keyClicks(row, "n")
    assert "只能退回" in screen.head.hint
    assert not screen.head.primary.isEnabled()
    QTest.mouseClick(screen.head.send_back, Qt.MouseButton.LeftButton)
    assert row.question.text_zh in screen.reason.reason.toPlainText()
    QTest.mouseClick(screen.reason.confirm, Qt.MouseButton.LeftButton)
    decided(qtbot, screen)
    qtbot.waitUntil(lambda: at(office, made) is State.RETURNED)
    assert row.question.text_zh in views.editor_view(office.seat("clerk"), made).disclosure.last_opinion


def test_who_asks_for_the_next_finding_where_none_is_open_stays_where_they_are(
    qtbot: QtBot, office: Office, sit: Sit
) -> None:
    screen = opened(qtbot, sit("head"), submitted(office))
    row = screen.side.checklist.rows[1]
    row.setFocus()
    with qtbot.waitSignal(screen._context.message, check_params_cb=lambda said: "没有" in said):
        QTest.keyClick(row, Qt.Key.Key_F8)
    assert row.hasFocus()


def test_returning_without_a_reason_is_not_possible(qtbot: QtBot, office: Office, sit: Sit) -> None:
    screen = opened(qtbot, sit("head"), submitted(office))
    row = screen.side.checklist.rows[2]
    row.setFocus()
    QTest.keyClick(screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert screen.reason.isVisible()
    assert not screen.reason.confirm.isEnabled()
    QTest.keyClick(screen.reason.reason, Qt.Key.Key_Escape)
    assert not screen.reason.isVisible()
    assert row.hasFocus(), "whoever does not return it after all goes on where they were"


def test_ctrl_return_while_writing_a_reason_never_passes(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made = submitted(office)
    screen = opened(qtbot, sit("head"), made)
    answer_by_key(screen)
    screen.head.asked.emit(Action.RETURN)
    screen.reason.reason.setPlainText("数据与来源不一致")
    QTest.keyClick(screen.reason.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    decided(qtbot, screen)
    qtbot.waitUntil(lambda: at(office, made) is State.RETURNED)


def test_a_finding_kept_by_the_drafter_stops_the_reviewer_until_taken_over(
    qtbot: QtBot, office: Office, sit: Sit
) -> None:
    made = submitted(office, LEAK)
    screen = opened(qtbot, sit("head"), made)
    answer_by_key(screen)
    assert "1 处疑点没有处置" in screen.head.hint
    screen.side.show_findings_tab()
    (card,) = screen.side.findings.cards
    assert f"刘芳 · 不是个人信息 · {GROUND}" in texts(card)
    assert card.button(Decision.MASKED) is None
    (agree,) = [button for button in card.findChildren(QPushButton) if button.text() == "同意"]
    QTest.mouseClick(agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.head.hint == "")
    assert "杨波 · 不是个人信息" in texts(screen.side.findings)
    assert len(screen.side.checklist.answers) == len(screen.side.checklist.rows), "answers stay while findings change"


def test_f8_goes_to_the_first_finding_from_anywhere(qtbot: QtBot, office: Office, sit: Sit) -> None:
    screen = opened(qtbot, sit("head"), submitted(office, LEAK))
    QTest.keyClick(screen.side.checklist.rows[3], Qt.Key.Key_F8)
    assert screen.side.findings.cards[0].hasFocus()


def test_the_scanner_answers_beside_its_question(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made = submitted(office, LEAK)
    head = office.seat("head")
    for key in views.review_view(head, made).unsettled:
        settle.dispose(head, made, key, Decision.NOT_PERSONAL, GROUND)
    screen = opened(qtbot, sit("officer"), passed(office, made, "head"))
    rows = {row.question.id: row for row in screen.side.checklist.rows}
    assert "扫描：发现 1 处，1 处待处置" in texts(rows["PRV02"])
    assert "扫描：未发现" in texts(rows["SEC01"])
    assert "征求第三方意见：没有记录" in texts(rows["TRD01"])


@pytest.mark.parametrize("action", [Action.ON_REQUEST, Action.WITHHOLD, Action.REFER])
def test_the_secrecy_officer_decides_with_article_and_reason(
    qtbot: QtBot, office: Office, sit: Sit, action: Action
) -> None:
    made = passed(office, submitted(office), "head")
    screen = opened(qtbot, sit("officer"), made)
    screen.head.asked.emit(action)
    screen.reason.reason.setPlainText("涉及国家秘密")
    assert not screen.reason.confirm.isEnabled(), "the article is wanted too"
    screen.reason.article.setText("条例第14条")
    QTest.mouseClick(screen.reason.confirm, Qt.MouseButton.LeftButton)
    decided(qtbot, screen)
    led_to = {Action.ON_REQUEST: State.ON_REQUEST, Action.WITHHOLD: State.NOT_DISCLOSED, Action.REFER: State.REFERRED}
    qtbot.waitUntil(lambda: at(office, made) is led_to[action])
    with office.desk.workspace.read() as tx:
        assert tx.reviews.history(made)[-1].opinion == "依据条例第14条：涉及国家秘密"


def test_what_came_back_says_why_and_what_was_changed_since(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made, clerk = submitted(office), office.seat("clerk")
    assert opened(qtbot, sit("head"), made).bar.text == ""
    review.send_back(office.seat("head"), made, "请核对单位名称")
    view = views.editor_view(clerk, made).disclosure
    draft.save(clerk, made, {**view.entries, "absent_measures": "特此公布。"}, view.version)
    submit.submit(clerk, made)
    screen = opened(qtbot, sit("head"), made)
    assert screen.bar.text == "修改后又送来的：修订1由杨波退回，请核对单位名称"
    (look,) = screen.bar.findChildren(QPushButton)
    assert look.text() == "看改了什么"
    look.click()
    qtbot.waitUntil(lambda: len(screen.comparing.fields.cards) == 1)
    QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Escape)
    assert not screen.comparing.isVisible()
    assert screen.side.currentWidget() is screen.side.checklist
    assert screen.side.checklist.rows[0].hasFocus()


def test_only_the_secrecy_officer_has_further_outcomes(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made = submitted(office)
    assert not opened(qtbot, sit("head"), made).head.further.isVisible()
    passed(office, made, "head")
    assert opened(qtbot, sit("officer"), made).head.further.isVisible()


def test_the_signer_signs_and_the_outbox_has_it(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made = passed(office, submitted(office), "head", "officer")
    screen = opened(qtbot, sit("signer"), made)
    assert screen.head.primary.text() == "签发"
    answer_by_key(screen)
    QTest.keyClick(screen.head, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert screen.signing.passphrase.hasFocus()
    QTest.keyClicks(screen.signing.passphrase, "wrong-passphrase")
    QTest.keyClick(screen.signing.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "口令" in texts(screen.signing) and screen.signing.passphrase.text() == "", timeout=20_000)
    assert at(office, made) is State.SIGN_OFF
    screen.signing.passphrase.setText(PASSPHRASE)
    QTest.keyClick(screen.signing.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at(office, made) is State.APPROVED, timeout=20_000)
    decided(qtbot, screen)
    assert [entry.disclosure for entry in views.outbox_view(office.desk).entries] == [made]


@pytest.mark.parametrize(("login", "why"), [("clerk", "角色"), ("signer", "角色"), ("admin", "角色")])
def test_who_has_no_part_in_this_step_can_only_look(
    qtbot: QtBot, office: Office, sit: Sit, login: str, why: str
) -> None:
    screen = opened(qtbot, sit(login), submitted(office, LEAK))
    assert why in screen.bar.text
    assert not screen.head.primary.isVisible()
    assert not screen.head.send_back.isVisible()
    QTest.keyClicks(screen.side.checklist.rows[0], "y")
    assert screen.side.checklist.answers == ()
    screen.side.show_findings_tab()
    assert "同意" not in [button.text() for button in screen.side.findings.cards[0].findChildren(QPushButton)]


def test_after_a_decision_the_next_one_opens_and_at_the_end_the_list(qtbot: QtBot, office: Office, sit: Sit) -> None:
    first, second = submitted(office), submitted(office)
    screen = opened(qtbot, sit("head"), first)
    answer_by_key(screen)
    with qtbot.waitSignal(screen._context.open_disclosure) as following:
        QTest.mouseClick(screen.head.primary, Qt.MouseButton.LeftButton)
    assert following.args == [second]
    opened(qtbot, screen, second)
    answer_by_key(screen)
    said: list[str] = []
    screen._context.message.connect(said.append)
    with qtbot.waitSignal(screen._context.leave):
        QTest.mouseClick(screen.head.primary, Qt.MouseButton.LeftButton)
    assert said[-1].startswith("通过：")  # what was done is not written over by what is left to do
    assert said[-1].endswith("没有等您审查的事项了")


def test_the_place_in_the_queue_is_shown_and_one_can_skip(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made = [submitted(office) for _ in range(3)]
    screen = opened(qtbot, sit("head"), made[0])
    qtbot.waitUntil(lambda: screen.head.place == "1 / 3")
    with qtbot.waitSignal(screen._context.open_disclosure) as following:
        QTest.keyClick(screen.head, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert following.args == [made[1]]
    opened(qtbot, screen, made[1])
    qtbot.waitUntil(lambda: screen.head.place == "2 / 3")
    answer_by_key(screen)
    with qtbot.waitSignal(screen._context.open_disclosure) as following:
        QTest.mouseClick(screen.head.primary, Qt.MouseButton.LeftButton)
    assert following.args == [made[2]]
    opened(qtbot, screen, made[2])
    qtbot.waitUntil(lambda: screen.head.place == "3 / 3")
    answer_by_key(screen)
    with qtbot.waitSignal(screen._context.open_disclosure) as following:
        QTest.mouseClick(screen.head.primary, Qt.MouseButton.LeftButton)
    assert following.args == [made[0]], "what was skipped comes at the end"


def test_the_offices_own_reasons_are_offered(qtbot: QtBot, office: Office, sit: Sit) -> None:
    settings.set_return_reasons(office.seat("admin"), ["附件与正文不一致", "  ", "附件与正文不一致"])
    screen = opened(qtbot, sit("head"), submitted(office))
    screen.head.asked.emit(Action.RETURN)
    offered = screen.reason._usual
    assert [offered.itemText(at) for at in range(offered.count())] == ["附件与正文不一致"]


def test_many_without_findings_are_ticked_and_signed_together(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made = [passed(office, submitted(office), "head", "officer") for _ in range(2)]
    said = passed(office, submitted(office), "head", "officer")
    comment.comment(office.seat("officer"), said, "", "请再看。")
    screen = opened(qtbot, sit("signer"), made[0])
    qtbot.waitUntil(lambda: any(b.text().startswith("批量签发（3") for b in screen.head.findChildren(QPushButton)))
    screen.head.many.emit()
    batch = screen.batch
    qtbot.waitUntil(lambda: batch.model.rowCount() == 3 and batch.preview.page_count > 0)
    assert batch.model.clean == 2
    for _ in range(3):
        QTest.keyClick(batch.table, Qt.Key.Key_Space)
    assert batch.primary.text() == "签发 2 件"
    QTest.keyClick(batch.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for each in made:
        assert views.review_view(office.seat("signer"), each).disclosure.title in texts(batch.signing)
    batch.signing.passphrase.setText(PASSPHRASE)
    QTest.keyClick(batch.signing.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: batch.model.rowCount() == 1, timeout=20_000)
    assert [at(office, each) for each in (*made, said)] == [State.APPROVED, State.APPROVED, State.SIGN_OFF]
    with qtbot.waitSignal(screen._context.open_disclosure) as following:
        batch.left.emit()
    assert following.args == [said]


def test_who_signed_all_that_waited_is_led_on(qtbot: QtBot, office: Office, sit: Sit) -> None:
    made = [passed(office, submitted(office), "head", "officer") for _ in range(2)]
    screen = opened(qtbot, sit("signer"), made[0])
    screen.head.many.emit()
    batch = screen.batch
    qtbot.waitUntil(lambda: batch.model.rowCount() == 2)
    batch.model.tick_all(True)
    QTest.keyClick(batch.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    batch.signing.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(screen._context.leave, timeout=20_000):
        QTest.keyClick(batch.signing.passphrase, Qt.Key.Key_Return)
    assert not batch.isVisible()


def test_what_somebody_else_decided_meanwhile_is_told(qtbot: QtBot, office: Office, sit: Sit, tasks: Tasks) -> None:
    made = submitted(office)
    screen = opened(qtbot, sit("head"), made)
    answer_by_key(screen)
    screen.flush()
    qtbot.waitUntil(lambda: len(views.review_view(office.seat("head"), made).answers) > 0)
    review.send_back(office.seat("head"), made, "先退回")
    with qtbot.waitSignal(tasks.failed) as told:
        QTest.mouseClick(screen.head.primary, Qt.MouseButton.LeftButton)
    assert "不在审查中" in str(told.args)
    assert screen.head.send_back.isEnabled()


def test_what_the_public_will_not_see_is_marked_in_the_entries(qtbot: QtBot, office: Office, sit: Sit) -> None:
    clerk = office.seat("clerk")
    made = draft_file(clerk, DISCLOSURES / "01-licence_result.yaml")
    entries = views.editor_view(clerk, made).disclosure.entries
    person = {"subject_kind": "自然人", "subject_name": "欧阳明远", "subject_id_number": "11010519491231002X"}
    draft.save(clerk, made, entries | person | {"subject_uscc": "", "legal_representative": ""}, 1)
    submit_settled(clerk, made)
    screen = opened(qtbot, sit("head"), made)
    screen.side.setCurrentIndex(2)
    told = texts(screen.side.contents)
    assert "11010519491231002X\n" in told
    assert "不公开" in told
    assert "公开为 欧阳*" in told


def submit_settled(clerk: Desk, made: str) -> None:
    for finding in views.editor_view(clerk, made).check.findings:
        settle.dispose(clerk, made, finding.key, Decision.LAWFUL, GROUND)
    submit.submit(clerk, made)


def test_leaving_the_desk_shows_nothing_of_anybody(qtbot: QtBot, office: Office, sit: Sit) -> None:
    screen = opened(qtbot, sit("head"), submitted(office))
    screen._context.take_seat(office.desk)
    assert screen.preview.page_count == 0
    assert not screen.side.isVisible()
    assert "民政局" not in texts(screen)


def test_every_control_has_a_name(qtbot: QtBot, office: Office, sit: Sit) -> None:
    screen = opened(qtbot, sit("head"), submitted(office, LEAK))
    named = [button for button in screen.findChildren(QPushButton) if button.isVisible()]
    assert named
    assert all(button.accessibleName() or button.text() for button in named)
    for row in screen.side.checklist.rows:
        assert row.accessibleName()
        assert row.accessibleDescription() == "没有答"
