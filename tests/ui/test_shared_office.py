"""A window on the office's server: what others do is there at once, and what is typed while it is away is not lost."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from editing import write
from gongkai.commands import draft
from gongkai.commands.desk import Desk
from gongkai.commands.presence import sit_down
from gongkai.commands.settings import backups_folder
from gongkai.domain.errors import UserError
from gongkai.ui.context import Context
from gongkai.ui.editor.screen import EditorScreen
from gongkai.ui.frame.places import SETTINGS
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.office_settings.backups import BackupsPage
from gongkai.ui.settings import settings
from gongkai.ui.unlock.server import ServerDialog
from gongkai.ui.widgets.cells import FACTS
from gongkai.ui.worklist.model import WorkListModel
from gongkai.ui.worklist.table import WorkListTable
from gongkai.vault import credentials
from hands import find, read
from office import PASSPHRASE, POSTGRESQL, Office, open_office
from postgres_server import LOCKED, LOCKED_PASSWORD, administer, database_of

Seat = Callable[[str], MainWindow]
FORM = "fiscal/three_public"
LONG = 30_000


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """An office on a server, and the data folder of this person's machine."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with open_office(tmp_path, POSTGRESQL) as opened:
        yield opened


@pytest.fixture
def colleague(office: Office) -> Iterator[Office]:
    """Another machine on the same server."""
    other = Office(office.place)
    with closing(other.desk.workspace):
        yield other


def rows(window: MainWindow) -> list[str]:
    model = find(window.office.work_list, WorkListTable).model()
    assert isinstance(model, WorkListModel)
    none = QModelIndex()
    return [f"{model.index(row, 0).data()} {model.index(row, 0).data(FACTS)}" for row in range(model.rowCount(none))]


def editor(window: MainWindow) -> EditorScreen:
    return find(window, EditorScreen)


def open_draft(qtbot: QtBot, window: MainWindow, context: Context, made: str) -> EditorScreen:
    context.open_disclosure.emit(made)
    screen = editor(window)
    qtbot.waitUntil(lambda: screen.paper is not None and not screen.busy, timeout=LONG)
    return screen


def type_in(screen: EditorScreen, name: str, text: str) -> None:
    assert screen.paper
    screen.paper.entries[name].typist.setFocus()
    write(screen.paper.entries[name].typist, text)


def test_what_a_colleague_does_is_in_the_list_without_asking(
    qtbot: QtBot, seat: Seat, colleague: Office, settle: Callable[[], None]
) -> None:
    window = seat("clerk")
    qtbot.waitUntil(lambda: window.news._ear is not None, timeout=LONG)
    made = draft.create(colleague.seat("clerk"), FORM, {"fiscal_year": "2025"}).id
    qtbot.waitUntil(lambda: len(rows(window)) == 1, timeout=LONG)
    sit_down(colleague.seat("clerk"), "another window", made)
    qtbot.waitUntil(lambda: "正在由刘芳编辑" in rows(window)[0], timeout=LONG)
    settle()


def test_who_writes_in_a_draft_is_said_in_its_head_and_colleagues_see_who_writes_here(
    qtbot: QtBot, seat: Seat, context: Context, colleague: Office, settle: Callable[[], None]
) -> None:
    made = draft.create(colleague.seat("clerk"), FORM, {"fiscal_year": "2025"}).id
    window = seat("clerk")
    screen = open_draft(qtbot, window, context, made)

    def who() -> object:
        with colleague.desk.workspace.read() as tx:
            return tx.presence.others("another window", colleague.desk.clock()).get(made)

    qtbot.waitUntil(lambda: who() == ("刘芳",), timeout=LONG)
    sit_down(colleague.seat("clerk"), "another window", made)
    qtbot.waitUntil(lambda: "正在由刘芳编辑" in read(screen.head), timeout=LONG)
    window.office.back()
    settle()


def test_what_is_typed_while_the_server_is_away_is_kept_and_handed_in(
    qtbot: QtBot,
    seat: Seat,
    context: Context,
    colleague: Office,
    settle: Callable[[], None],
    tmp_path: Path,
) -> None:
    made = draft.create(colleague.seat("clerk"), FORM, {"fiscal_year": "2025"}).id
    window = seat("clerk")
    screen = open_draft(qtbot, window, context, made)
    qtbot.waitUntil(lambda: window.news._ear is not None, timeout=LONG)
    cut(colleague.place)
    type_in(screen, "abroad_reason", "出访减少")
    qtbot.waitUntil(lambda: "连不上办公服务器，所填内容加密留在本机（1 份）" in read(window), timeout=LONG)
    (kept,) = (tmp_path / "data" / "gongkai" / "kept").glob("*.gkd")
    assert "出访".encode() not in kept.read_bytes()
    mend(colleague.place)
    stored = colleague.seat("clerk")
    save_meanwhile(stored, made, fiscal_year="2026")

    def handed_in() -> bool:
        with stored.workspace.read() as tx:
            return tx.disclosures.get(made).entries == {"fiscal_year": "2026", "abroad_reason": "出访减少"}

    qtbot.waitUntil(handed_in, timeout=LONG)
    qtbot.waitUntil(lambda: "连不上办公服务器" not in read(window), timeout=LONG)
    qtbot.waitUntil(lambda: not kept.exists(), timeout=LONG)
    settle()


def save_meanwhile(desk: Desk, made: str, **entries: str) -> None:
    """A colleague saves, while the window may be handing in what was kept."""
    while True:
        with desk.workspace.read() as tx:
            stored = tx.disclosures.get(made)
        try:
            draft.save(desk, made, stored.entries | entries, stored.version)
        except UserError:
            continue
        return


def cut(place: str) -> None:
    """The network is gone: every connection ends, and no new one comes about."""
    name = database_of(place)
    administer(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    administer(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")


def mend(place: str) -> None:
    """The network is back."""
    administer(f"ALTER DATABASE {database_of(place)} ALLOW_CONNECTIONS true")


def test_an_office_on_a_server_is_opened_from_the_welcome_page_and_its_password_is_asked_for(
    qtbot: QtBot, context: Context, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(credentials, "keep", lambda _name, _password: False)  # as where there is no keyring
    monkeypatch.setattr(credentials, "kept", lambda _name: "")
    administer(f"GRANT ALL ON DATABASE {database_of(office.place)} TO {LOCKED}")
    with office.broken_into() as raw:
        raw.execute(f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {LOCKED}")
    guarded = office.place.replace("postgres@", f"{LOCKED}@", 1)
    window = MainWindow(context, tmp_path / "new.db")
    qtbot.addWidget(window)
    asked: list[str] = []

    def answer() -> None:
        for dialog in window.findChildren(ServerDialog)[len(asked) :]:
            asked.append(read(dialog))
            write(dialog._password, LOCKED_PASSWORD)
            dialog._try()

    with qtbot.waitExposed(window):
        window.show()
    look = QTimer(window)
    look.timeout.connect(answer)
    look.start(20)
    window.unlock.open(guarded)
    qtbot.waitUntil(lambda: context.is_open, timeout=LONG)
    look.stop()
    assert "口令没有给，或者不对" in asked[0]
    qtbot.waitUntil(lambda: "test_" in read(window.unlock), timeout=LONG)
    window.unlock.sign_in("clerk", PASSPHRASE)
    qtbot.waitUntil(lambda: context.signed_in, timeout=LONG)
    qtbot.waitUntil(lambda: window.news._ear is not None, timeout=LONG)
    qtbot.waitUntil(lambda: context.tasks.running == 0, timeout=LONG)
    kept = str(settings().value("workspace/last"))
    assert kept == guarded
    assert LOCKED_PASSWORD not in window.windowTitle() + kept
    window.close()
    qtbot.waitUntil(lambda: context.tasks.running == 0, timeout=LONG)
    context.desk.workspace.close()


def test_the_administrator_chooses_where_daily_backups_lie(
    qtbot: QtBot, seat: Seat, office: Office, tmp_path: Path
) -> None:
    window = seat("admin")
    window.office.go(SETTINGS)
    pages = find(window.office, QListWidget)
    words = [pages.item(row).text() for row in range(pages.count())]
    pages.setCurrentRow(words.index("备份"))
    qtbot.waitUntil(lambda: "只放在管理员的电脑上，" in read(window.office), timeout=LONG)
    page = find(window.office, BackupsPage)
    page.use(str(tmp_path / "none"))
    qtbot.waitUntil(lambda: "它不存在，或不能写入" in read(window), timeout=LONG)
    (tmp_path / "shared").mkdir()
    page.use(str(tmp_path / "shared"))
    qtbot.waitUntil(lambda: str(tmp_path / "shared") in read(window.office), timeout=LONG)
    assert backups_folder(office.desk) == str(tmp_path / "shared")
