"""Packages in the window: made from the list, looked through, taken in, and what the person is told before."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from approving import answered, submitted
from gongkai.commands import review, views
from gongkai.commands.receiving import look_into
from gongkai.commands.taking import take
from gongkai.commands.transfer import pack
from gongkai.domain.workflow import State
from gongkai.ui.context import Context
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.importing.lines import LinesTable
from gongkai.ui.transfer.packing import PackDialog
from gongkai.ui.transfer.screen import TransferScreen
from hands import click, find, press, read
from office import Office
from travelling import Elsewhere, only_receiver, two_offices

Pair = tuple[Office, Elsewhere]
Sit = Callable[[Elsewhere, str], MainWindow]
Settle = Callable[[], None]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def index_text(window: MainWindow, row: int) -> str:
    """The direction in a line of the log."""
    model = find(find(window.office, TransferScreen), LinesTable).model()
    return str(model.index(row, 1).data())


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    (tmp_path / "offices").mkdir()
    with two_offices(tmp_path / "offices") as made:
        yield made


@pytest.fixture
def sent(pair: Pair, tmp_path: Path) -> tuple[str, Path]:
    """A disclosure that its section head passed, in a package."""
    here, _ = pair
    made, head = submitted(here), here.seat("head")
    answered(head, made)
    review.pass_step(head, made)
    pack(head, [made], only_receiver(head), tmp_path / "送审.gkz")
    return made, tmp_path / "送审.gkz"


@pytest.fixture
def window(qtbot: QtBot, context: Context, pair: Pair, settle: Settle, tmp_path: Path) -> Iterator[MainWindow]:
    """The window in the other room, with its secrecy officer before it."""
    opened = MainWindow(context, tmp_path / "new.db")
    opened.resize(1280, 800)
    with qtbot.waitExposed(opened):
        opened.show()
    with qtbot.waitSignal(opened.ready):
        context.take_seat(pair[1].seat("bofficer"))
    yield opened
    opened.close()
    opened.deleteLater()


def test_a_package_is_shown_before_it_is_taken_in(
    window: MainWindow, sent: tuple[str, Path], pair: Pair, settle: Settle
) -> None:
    made, stick = sent
    window.open_package(stick)
    settle()
    screen = find(window.office, TransferScreen)
    shown = read(screen)
    assert "按固定的名单核对" in shown
    assert "初审　通过　杨波" in shown
    assert "签名成立" in shown
    assert views.work_list(pair[1].seat("bofficer")) == ()
    click(window, "收下 1 件")
    settle()
    officer = pair[1].seat("bofficer")
    assert views.editor_view(officer, made).disclosure.state is State.SECRECY_REVIEW
    assert "收下 1 件" in read(window.office)
    window.open_package(stick)
    settle()
    assert "这个包以前收过" in read(screen)
    (nothing,) = [one for one in screen.findChildren(QPushButton) if one.text() == "没有要收的"]
    assert not nothing.isEnabled()


def test_what_both_changed_lies_side_by_side_and_stays(
    window: MainWindow, sent: tuple[str, Path], pair: Pair, settle: Settle, tmp_path: Path
) -> None:
    here, there = pair
    made, stick = sent
    officer = there.seat("bofficer")
    take(officer, look_into(officer, stick))
    review.send_back(here.seat("officer"), made, "请补充。")
    pack(here.seat("clerk"), [made], only_receiver(here.seat("clerk")), tmp_path / "再送.gkz")
    review.withhold(officer, made, "依据条例第十四条，不予公开。")
    window.open_package(tmp_path / "再送.gkz")
    settle()
    screen = find(window.office, TransferScreen)
    table = find(screen, QTableWidget)
    first, compared = table.item(0, 0), table.item(0, 2)
    assert first is not None
    assert compared is not None
    assert "两边都改过" in compared.text()
    assert not first.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "请由起草人打开这个包" in read(screen)
    assert views.editor_view(officer, made).disclosure.state is State.NOT_DISCLOSED


def test_a_package_is_dropped_into_the_window(window: MainWindow, sent: tuple[str, Path], settle: Settle) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sent[1]))])
    copy, left, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(9, 9), copy, data, left, keys)
    QApplication.sendEvent(window.office, over)
    assert over.isAccepted()
    QApplication.sendEvent(window.office, QDropEvent(QPoint(9, 9).toPointF(), copy, data, left, keys))
    settle()
    assert "初审　通过　杨波" in read(find(window.office, TransferScreen))


def test_a_broken_package_is_refused_in_a_sentence(window: MainWindow, sent: tuple[str, Path], settle: Settle) -> None:
    stick = sent[1]
    stick.write_bytes(stick.read_bytes()[:-100])
    window.open_package(stick)
    settle()
    assert "送审包不完整" in read(window.office)


def test_a_package_is_made_of_what_is_selected(
    window: MainWindow, sent: tuple[str, Path], pair: Pair, settle: Settle, tmp_path: Path
) -> None:
    officer = pair[1].seat("bofficer")
    take(officer, look_into(officer, sent[1]))
    press(window, Qt.Key.Key_F5)
    settle()
    press(window, Qt.Key.Key_E, with_=CTRL_SHIFT)
    settle()
    dialog = find(window, PackDialog)
    assert "只有天津市武清区民政局的 6 人和您能打开" in read(dialog)
    dialog.write(tmp_path / "回.gkz")
    settle()
    assert (tmp_path / "回.gkz").exists()
    assert "已导出给天津市武清区民政局" in read(window.office)
    click(window, "送审包")
    settle()
    assert "→ 寄出" in [index_text(window, row) for row in range(2)]
