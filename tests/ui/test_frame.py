"""The frame: going from place to place, the rail and the foot, errors, the lock, and the start of the program."""

import gc
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gongkai import app
from gongkai.commands import draft
from gongkai.domain.errors import UserError
from gongkai.ui import theme
from gongkai.ui.actions import Act
from gongkai.ui.context import Context
from gongkai.ui.frame.places import OUTBOX
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.report import report
from gongkai.ui.tasks import Tasks
from gongkai.ui.worklist.part import Part
from hands import click, find, press, read
from office import Office

Seat = Callable[[str], MainWindow]
Settle = Callable[[], None]

CTRL = Qt.KeyboardModifier.ControlModifier
TROUBLE = UserError("草稿已在别处改动", "这次没有写入。", "请重新打开后再改。")


def checked(window: MainWindow) -> str:
    """The entry of the rail that is marked."""
    (entry,) = [entry for entry in window.findChildren(QPushButton, "railEntry") if entry.isChecked()]
    return entry.accessibleName()


def test_the_rail_leads_to_each_place_and_says_where_one_is(seat: Seat) -> None:
    window = seat("clerk")
    for name in ("财政资金", "审查", "签发", "待发与已发", "工作台"):
        click(window, name)
        assert checked(window) == name
        assert name in read(window.office)


def test_the_rail_counts_what_is_under_way(seat: Seat, office: Office, context: Context, settle: Settle) -> None:
    window = seat("clerk")
    context.changed.emit(draft.create(office.seat("clerk"), "soe/financial_indicators"))
    settle()
    names = {entry.accessibleName() for entry in window.findChildren(QPushButton, "railEntry")}
    assert {"工作台，1 件", "国有企业，1 件", "财政资金"} <= names


def test_arrow_keys_walk_the_rail(seat: Seat) -> None:
    window = seat("clerk")
    click(window, "财政资金")
    (entry,) = [entry for entry in window.findChildren(QPushButton, "railEntry") if entry.isChecked()]
    entry.setFocus()
    press(window, Qt.Key.Key_Down)
    assert checked(window) == "公共资源配置"
    assert window.office.work_list.part == Part(area=3)


@pytest.mark.parametrize(("key", "part"), [(Qt.Key.Key_Tab, "work_list"), (Qt.Key.Key_Backtab, "_status")])
def test_tab_leads_from_the_rail_into_the_work_and_the_status_bar_comes_last(
    seat: Seat, key: Qt.Key, part: str
) -> None:
    window = seat("clerk")
    rail = window.office._rail
    next(entry for entry in rail.findChildren(QPushButton, "railEntry") if entry.isChecked()).setFocus()
    while (at := QApplication.focusWidget()) and rail.isAncestorOf(at):
        press(window, key)
    assert at
    assert getattr(window.office, part).isAncestorOf(at)


def test_who_signs_in_has_the_cursor_on_the_next_step_and_in_no_box(
    qtbot: QtBot, seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    window = seat("")
    settle()
    boxes = [box for box in window.findChildren(QLineEdit) if box.isVisible()]
    (passphrase,) = [box for box in boxes if box.echoMode() is QLineEdit.EchoMode.Password]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    passphrase.setFocus()
    context.take_seat(office.seat("clerk"))
    settle()
    cursor = window.focusWidget()
    assert isinstance(cursor, QPushButton)
    assert cursor.text() == "新建公开事项"


def test_back_in_the_list_one_stands_at_what_was_open(
    seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    made = [draft.create(office.seat("clerk"), "soe/financial_indicators").id for _ in range(3)]
    window = seat("clerk")
    settle()
    window.office.open(made[0])  # by the finder, say: the list stood elsewhere
    settle()
    window.office.back()
    settle()
    assert window.office.work_list.at_hand == made[0]
    assert window.office.work_list.selected() == (made[0],)


def test_a_draft_opens_in_the_editor_and_alt_left_leads_back(
    seat: Seat, office: Office, context: Context, settle: Settle
) -> None:
    window = seat("clerk")
    made = draft.create(office.seat("clerk"), "soe/financial_indicators")
    context.changed.emit(made)
    settle()
    click(window, "国有企业")
    context.open_disclosure.emit(made.id)
    settle()
    assert "工作台" not in [label.text() for label in window.office.findChildren(QLabel) if label.isVisible()]
    assert not find_all(window, QTableView, "workList")
    press(window, Qt.Key.Key_Left, with_=Qt.KeyboardModifier.AltModifier)
    settle()
    assert find_all(window, QTableView, "workList")
    assert checked(window) == "国有企业，1 件"


def find_all(window: MainWindow, kind: type[QWidget], name: str) -> list[QWidget]:
    """The widgets of that kind and name that can be seen."""
    return [child for child in window.findChildren(kind, name) if child.isVisible()]


def test_an_error_is_shown_in_a_bar_and_goes_by_escape(seat: Seat, context: Context) -> None:
    window = seat("clerk")
    context.tasks.failed.emit(TROUBLE)
    assert TROUBLE.title in read(window.office)
    assert TROUBLE.remedy in read(window.office)
    assert window.findChildren(QDialog) == []
    press(window, Qt.Key.Key_Escape)
    assert TROUBLE.title not in read(window.office)


def test_markup_in_an_error_is_shown_as_typed(seat: Seat, context: Context) -> None:
    window = seat("clerk")
    context.tasks.failed.emit(UserError("<b>标题</b>", "<img src=x>", ""))
    formats = {label.textFormat() for label in window.office.errors.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_our_own_bug_offers_a_report_without_data(seat: Seat, context: Context, settle: Settle) -> None:
    window = seat("clerk")
    context.tasks.database(_fails_with_a_name)
    settle()
    dialog = find(window, QDialog)
    told = find(dialog, QPlainTextEdit).toPlainText()
    assert "ValueError" in told
    assert "张三" not in told
    click(dialog, "复制报告")
    assert QGuiApplication.clipboard().text() == told
    click(dialog, "关闭")


def _fails_with_a_name() -> None:
    raise ValueError("张三 120101199001011234")


def test_a_report_names_our_lines_and_nothing_else() -> None:
    try:
        Context(None, Tasks()).desk  # noqa: B018 - the look itself raises
    except UserError as error:
        lines = report(error).splitlines()[1:]
    assert lines[0] == "gongkai.domain.errors.UserError"
    assert lines[1].strip().startswith("ui/context.py:")
    assert str(Path.home()) not in "\n".join(lines)


def test_the_lock_takes_the_desk_away_and_shows_who_may_sit_down(
    qtbot: QtBot, seat: Seat, context: Context, office: Office
) -> None:
    window = seat("clerk")
    with qtbot.waitSignal(window.unlock.usable):
        press(window, Qt.Key.Key_L, with_=CTRL)
    assert not context.signed_in
    assert not window.office.isVisible()
    assert "刘芳" not in read(window.office)
    press(window, Qt.Key.Key_N, with_=CTRL)
    assert window.findChildren(QDialog) == []
    with qtbot.waitSignal(window.ready):
        context.take_seat(office.seat("signer"))
    assert "马超　签发人" in read(window)


def test_f5_reads_again(qtbot: QtBot, seat: Seat, office: Office) -> None:
    window = seat("clerk")
    draft.create(office.seat("clerk"), "soe/financial_indicators")
    with qtbot.waitSignal(window.office.listed):
        press(window, Qt.Key.Key_F5)
    assert "共 1 件" in read(window.office)


def test_what_was_saved_is_said_at_the_foot(seat: Seat, context: Context) -> None:
    window = seat("clerk")
    context.message.emit("已自动保存 14:32")
    assert "已自动保存 14:32" in read(window.office)


def test_what_was_said_at_the_foot_goes_after_a_while(seat: Seat, context: Context) -> None:
    window = seat("clerk")
    context.message.emit("没有问题")
    said = window.office._status
    assert "没有问题" in read(said)
    assert said._last.isActive()
    said._last.timeout.emit()
    assert "没有问题" not in read(said)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Dark, Qt.ColorScheme.Light])
def test_the_window_turns_light_and_dark_while_it_is_open(
    seat: Seat, qapp: QApplication, scheme: Qt.ColorScheme
) -> None:
    window = seat("clerk")
    theme.apply(qapp, scheme)
    tokens = theme.DARK if scheme is Qt.ColorScheme.Dark else theme.LIGHT
    picture = window.grab().toImage()
    assert picture.pixelColor(picture.width() - 3, 3).name().upper() == tokens.desk
    assert picture.pixelColor(2, picture.height() // 2).name().upper() == tokens.rail


@pytest.mark.parametrize("login", ["", "clerk", "signer"])
def test_every_control_has_a_name_for_a_screen_reader(seat: Seat, login: str) -> None:
    window = seat(login)
    if login:
        window.office.go(OUTBOX)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and isinstance(widget, QPushButton | QLineEdit | QTableView)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(1280, 720), (960, 540), (640, 400)])
def test_it_fits_where_there_is_little_room(seat: Seat, size: tuple[int, int]) -> None:
    window = seat("clerk")
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size


def test_no_two_acts_of_the_window_share_their_keys() -> None:
    window_acts = (Act.NEW, Act.WORKBENCH, Act.REFRESH, Act.LOCK, Act.BACK)
    others = [act for act in Act if act not in window_acts]
    assert {act.shortcut.toString() for act in window_acts}.isdisjoint(act.shortcut.toString() for act in others)


# ---- the start of the program


@pytest.fixture
def started(qapp: QApplication, context: Context) -> Iterator[Callable[..., MainWindow]]:
    """Opens the window as `app.run` does, with options; everything is closed at the end."""
    opened: list[MainWindow] = []
    hook = sys.excepthook

    def start(**options: object) -> MainWindow:
        usual = {"workspace": None, "account": None, "passphrase_fd": None, "quit_when_ready": False}
        opened.append(app.open_window(context, Namespace(**{**usual, **options})))
        return opened[0]

    yield start
    app.close(opened[0], context)
    opened[0].deleteLater()
    sys.excepthook = hook


def test_without_a_workspace_it_says_welcome(qtbot: QtBot, started: Callable[..., MainWindow]) -> None:
    window = started()
    qtbot.waitUntil(lambda: "没有网络也能办理" in read(window))


def test_with_a_workspace_it_asks_who_one_is(qtbot: QtBot, started: Callable[..., MainWindow], office: Office) -> None:
    window = started(workspace=office.place, endpoint="http://127.0.0.1:1/v1")
    with qtbot.waitSignal(window.ready):
        pass
    assert "登录名(&N)" in read(window)


def test_ready_comes_when_the_page_is_drawn(
    qtbot: QtBot, qapp: QApplication, started: Callable[..., MainWindow], office: Office
) -> None:
    drawn = Drawn()
    qapp.installEventFilter(drawn)
    window = started(workspace=office.place)
    with qtbot.waitSignal(window.ready):
        pass
    qapp.removeEventFilter(drawn)
    assert "SignInPage" in drawn.kinds


class Drawn(QObject):
    """Notes what kinds of widgets are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.kinds.add(type(watched).__name__)
        return False


def test_memory_is_tidied_again_once_the_window_stands(qtbot: QtBot, started: Callable[..., MainWindow]) -> None:
    gc.disable()  # as `__main__` does for the start
    try:
        window = started()
        with qtbot.waitSignal(window.ready):
            pass
        assert gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()


def test_the_endpoint_given_on_the_command_line_is_used(
    qtbot: QtBot, started: Callable[..., MainWindow], office: Office, context: Context
) -> None:
    window = started(workspace=office.place, endpoint="http://127.0.0.1:1/v1")
    with qtbot.waitSignal(window.ready):
        pass
    assert context.endpoint.url == "http://127.0.0.1:1/v1"
