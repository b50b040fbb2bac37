"""A real office with work at every step, and every screen of the window opened on it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from fakes import SteppingClock
from gongkai import paths
from gongkai.commands import comment, draft, publish, recent, renew, review, submit, views
from gongkai.commands.desk import Desk
from gongkai.commands.from_file import draft_file
from gongkai.domain.checklist import Answer, Verdict
from gongkai.domain.errors import UserError
from gongkai.domain.workflow import Action
from gongkai.ui.context import Context
from gongkai.ui.frame.places import CHECKING, DISTRICT, OUTBOX, PACKAGES, REGISTER, SETTINGS
from gongkai.ui.frame.window import MainWindow
from gongkai.ui.help.window import HelpWindow
from gongkai.ui.report import ReportDialog
from gongkai.ui.tasks import Tasks
from gongkai.ui.tour.overlay import Tour
from gongkai.ui.unlock.steps import PlaceStep
from gongkai.ui.worklist.part import SIGN_OFF, WORKBENCH, Part
from office import Office, open_office

SAMPLES = paths.resources() / "sample" / "disclosures"
HOSTILE = '<img src="http://127.0.0.1:9/x.png"><a href="http://127.0.0.1:9/">点这里</a><b>粗</b>&amp;'
LONG = "关于公布天津市武清区二〇二六年第三季度城乡居民最低生活保障对象变动情况及临时救助资金发放情况的公告" * 4
_ROUTES: dict[str, tuple[str, tuple[str, ...]]] = {
    "findings": ("05-dibao", ()),
    "section": ("01-licence_result", ("clerk",)),
    "secrecy": ("04-approval", ("clerk", "head")),
    "sign_off": ("03-transfer_result", ("clerk", "head", "officer")),
    "approved": ("09-annual_inspection", ("clerk", "head", "officer", "signer")),
    "returned": ("09-annual_inspection", ("clerk",)),
    "clean": ("09-annual_inspection", ("clerk", "head", "officer")),
}


@dataclass
class Stage:
    """The office, its clock, and the disclosures by what they show."""

    office: Office
    clock: SteppingClock
    made: dict[str, str] = field(default_factory=dict)
    person: str = ""

    def seat(self, login: str) -> Desk:
        """The desk with this person at it, by the clock of the stage; everybody is called `person` where it is said."""
        desk = self.office.seat(login)
        if self.person and (session := desk.session):
            desk = replace(desk, session=replace(session, account=replace(session.account, name=self.person)))
        return replace(desk, clock=self.clock)


@dataclass(frozen=True)
class Screen:
    """One screen: who sits there ("": nobody), and how it is reached; gives what is to be looked at."""

    name: str
    login: str
    reach: Callable[[MainWindow, Stage], QWidget | None]


@contextmanager
def stage(folder: Path) -> Iterator[Stage]:
    """Sets the stage in this folder."""
    with open_office(folder) as office:
        made = Stage(office, SteppingClock())
        for name, (sample, steps) in _ROUTES.items():
            made.made[name] = _bring(made, sample, steps)
        for later in (_talk, _change):
            made.clock.advance(minutes=3)  # so that the lists have one order
            later(made)
        made.clock.advance(minutes=3)
        made.made["renewed"] = renew.renew(made.seat("clerk"), made.made["approved"]).id
        for name in ("findings", "section", "renewed", "returned", "approved"):  # in the order of the screens
            recent.opened(made.seat("clerk"), made.made[name])
        yield made


def _talk(on: Stage) -> None:
    """Somebody asks at a field, in words that look like markup."""
    form = views.editor_view(on.seat("clerk"), on.made["section"]).form
    comment.comment(on.seat("head"), on.made["section"], form.fields[0].name, HOSTILE)


def _change(on: Stage) -> None:
    """Something comes back from review, and is written again."""
    made, clerk = on.made["returned"], on.seat("clerk")
    review.send_back(on.seat("head"), made, LONG)
    was = views.editor_view(clerk, made).disclosure
    words = {name: f"{entry}，{LONG}" for name, entry in was.entries.items() if name == "absent_measures"}
    draft.save(clerk, made, was.entries | words | {"inspected_count": "4"}, was.version)


def _bring(on: Stage, sample: str, steps: tuple[str, ...]) -> str:
    made = draft_file(on.seat("clerk"), SAMPLES / f"{sample}.yaml")
    for login in steps:
        on.clock.advance(minutes=7)
        if login == "clerk":
            submit.submit(on.seat(login), made)
            continue
        questions = views.review_view(on.seat(login), made).checklist.questions
        review.answer(on.seat(login), made, tuple(Answer(each.id, Verdict.YES) for each in questions))
        if login == "signer":
            publish.sign(on.seat(login), made)
        else:
            review.pass_step(on.seat(login), made, "同意。")
    return made


@contextmanager
def window_of(on: Stage, login: str, size: tuple[int, int] = (1280, 800)) -> Iterator[tuple[MainWindow, Tasks]]:
    """The window with this person ("": nobody) at the desk."""
    tasks = Tasks()
    context = Context(None, tasks)
    window = MainWindow(context, Path("/office.db"))
    window.resize(*size)
    window.show()
    try:
        if login:
            context.take_seat(on.seat(login))
            settle(window, tasks)
        yield window, tasks
    finally:
        for widget in QApplication.topLevelWidgets():
            widget.close()
        tasks.shut_down()
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def shown(on: Stage, login: str, size: tuple[int, int] = (1280, 800)) -> Iterator[tuple[str, QWidget]]:
    """Each screen that this person sees, by its name, drawn and quiet; all in one window."""
    with window_of(on, login, size) as (window, tasks):
        for screen in SCREENS:
            if screen.login == login:
                seen = screen.reach(window, on) or window
                settle(window, tasks)
                yield screen.name, seen
                _clear(window, has_office=bool(login))


def _clear(window: MainWindow, has_office: bool) -> None:
    """Puts away what lies over the window."""
    for tour in window.findChildren(Tour):
        tour.leave()
    for widget in QApplication.topLevelWidgets():
        if widget is not window:
            widget.close()
    if has_office:
        window.office.errors.clear()
        if window._finder is not None:
            window._finder.leave()
    QApplication.processEvents()


def settle(window: MainWindow, tasks: Tasks) -> None:
    """Waits until nothing runs in the background and nothing is about to."""
    loop, look = QEventLoop(), QTimer()
    quiet = 0

    def check() -> None:
        nonlocal quiet
        soon = [t for t in window.findChildren(QTimer) if t.isActive() and t.isSingleShot() and t.interval() < 5_000]
        office = vars(window).get("office")  # made for the first who sits down
        # The outbox, which counts what waits at the foot, is made a breath after the list stands.
        making = office is not None and (not office._outbox or (office._editor is not None and office._editor.busy))
        quiet = 0 if tasks.running or soon or making else quiet + 1
        if quiet > 2:
            loop.quit()

    look.setInterval(10)
    look.timeout.connect(check)
    look.start()
    loop.exec()
    look.stop()


def _go(place: object) -> Callable[[MainWindow, Stage], QWidget | None]:
    def reach(window: MainWindow, _on: Stage) -> None:
        window.office.go(place)  # type: ignore[arg-type]

    return reach


def _open(name: str) -> Callable[[MainWindow, Stage], QWidget | None]:
    def reach(window: MainWindow, on: Stage) -> None:
        window.office.open(on.made[name])

    return reach


def _comments(window: MainWindow, on: Stage) -> None:
    window.office.open(on.made["section"])
    settle(window, window.office._context.tasks)
    screen = window.office._review_screen()
    screen.side.setCurrentWidget(screen.side.comments)


def _comparing(by_page: bool) -> Callable[[MainWindow, Stage], QWidget | None]:
    def reach(window: MainWindow, on: Stage) -> None:
        window.office.open(on.made["returned"])
        screen = window.office._editor_screen()
        screen.draft.opened.connect(lambda: compare(), Qt.ConnectionType.SingleShotConnection)

        def compare() -> None:
            QTimer.singleShot(0, screen, lambda: screen.side.history.compared.emit(1, 2))
            (screen.comparing._by_page if by_page else screen.comparing._by_field).click()

    return reach


def _outbox(window: MainWindow, on: Stage) -> None:
    _go(OUTBOX)(window, on)
    settle(window, window.office._context.tasks)
    for line in window.findChildren(QLineEdit):
        if len(line.text()) == 64:
            line.setText("0123456789abcdef" * 4)  # every office has hashes of its own


def _batch(window: MainWindow, on: Stage) -> None:
    window.office.open(on.made["clean"])
    screen = window.office._review_screen()
    screen.head.many.emit()


def _files(window: MainWindow, on: Stage) -> None:
    window.office.open(on.made["findings"])
    settle(window, window.office._context.tasks)
    window.office._editor_screen().side.setCurrentIndex(3)


def _return(window: MainWindow, on: Stage) -> None:
    window.office.open(on.made["section"])
    settle(window, window.office._context.tasks)
    screen = window.office._review_screen()
    screen.head.asked.emit(Action.RETURN)
    screen.reason.reason.clear()  # what is written there goes on record, in Chinese


def _finder(window: MainWindow, _on: Stage) -> None:
    window.office.go(Part())
    window.find_anything()


def _settings(word: str) -> Callable[[MainWindow, Stage], QWidget | None]:
    def reach(window: MainWindow, _on: Stage) -> None:
        window.office.go(SETTINGS)
        pages = next(one for one in window.findChildren(QListWidget) if one.isVisible())
        words = [pages.item(row).text() for row in range(pages.count())]
        pages.setCurrentRow(words.index(_translated(word)))

    return reach


def _backups(window: MainWindow, on: Stage) -> None:
    _settings("备份")(window, on)
    settle(window, window.office._context.tasks)
    for told in window.findChildren(QLabel):
        if on.office.desk.workspace.location in told.text():
            told.setText("D:/office.gongkai.backups")  # no folder of this machine


def _translated(word: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("settings", word)


def _welcome(window: MainWindow, _on: Stage) -> None:
    window.unlock.welcome()


def _sign_in(window: MainWindow, on: Stage) -> None:
    window.unlock.open(Path(on.office.desk.workspace.location))


def _founding(window: MainWindow, _on: Stage) -> None:
    window.unlock.welcome()
    window.unlock._found()


def _founding_people(window: MainWindow, on: Stage) -> None:
    _founding(window, on)
    for step in window.findChildren(PlaceStep):
        for line in step.findChildren(QLineEdit):
            line.setText("CZJ01" if line.placeholderText() == "czj" else line.placeholderText() or "/office.db")
    window.unlock._founding._go_on()


def _chooser(window: MainWindow, _on: Stage) -> QWidget | None:
    window.office.work_list.new_disclosure()
    return QApplication.activeModalWidget() or next(
        (one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()), None
    )


def _importing(window: MainWindow, _on: Stage) -> None:
    window.office.import_files([])


def _check_report(window: MainWindow, _on: Stage) -> None:
    window.office._show_check([paths.resources() / "sample" / "notice-2015-07-31.txt"])


def _error(window: MainWindow, _on: Stage) -> None:
    window.office.go(Part())
    told = "您打开之后，同一份草稿被另外保存过，这次没有写入。"
    window.present(UserError("草稿已在别处改动", told, "请重新打开后再改。"))


def _report(window: MainWindow, _on: Stage) -> QWidget | None:
    window.office.go(Part())
    window.present(ValueError("x"))
    dialog = next(iter(window.findChildren(ReportDialog)), None)
    for report in dialog.findChildren(QPlainTextEdit) if dialog else ():
        report.setPlainText("gongkai · Python · Qt\nbuiltins.ValueError")  # no versions of this machine
    return dialog


def _handbook(window: MainWindow, _on: Stage) -> QWidget | None:
    window.help()
    handbook = window.findChild(HelpWindow)
    if handbook is not None:
        handbook.show_topic("privacy")
        handbook.resize(900, 680)
    return handbook


def _tour(window: MainWindow, _on: Stage) -> None:
    window.office.go(Part())
    window.tour()


SCREENS: tuple[Screen, ...] = (
    Screen("welcome", "", _welcome),
    Screen("sign_in", "", _sign_in),
    Screen("founding_place", "", _founding),
    Screen("founding_people", "", _founding_people),
    Screen("workbench", "clerk", _go(WORKBENCH)),
    Screen("work_list", "clerk", _go(Part())),
    Screen("work_list_empty", "clerk", _go(Part(area=8))),
    Screen("work_list_signer", "signer", _go(SIGN_OFF)),
    Screen("form_chooser", "clerk", _chooser),
    Screen("editor_findings", "clerk", _open("findings")),
    Screen("editor_files", "clerk", _files),
    Screen("editor_submitted", "clerk", _open("section")),
    Screen("editor_renewed", "clerk", _open("renewed")),
    Screen("comparing_fields", "clerk", _comparing(by_page=False)),
    Screen("comparing_pages", "clerk", _comparing(by_page=True)),
    Screen("review_section", "head", _open("section")),
    Screen("review_return", "head", _return),
    Screen("review_comments", "head", _comments),
    Screen("review_secrecy", "officer", _open("secrecy")),
    Screen("review_sign_off", "signer", _open("sign_off")),
    Screen("review_batch", "signer", _batch),
    Screen("editor_approved", "clerk", _open("approved")),
    Screen("outbox", "signer", _outbox),
    Screen("register", "signer", _go(REGISTER)),
    Screen("district", "clerk", _go(DISTRICT)),
    Screen("packages", "clerk", _go(PACKAGES)),
    Screen("importing", "clerk", _importing),
    Screen("checking", "clerk", _go(CHECKING)),
    Screen("checking_report", "clerk", _check_report),
    Screen("settings_forms", "admin", _settings("本单位的表单")),
    Screen("settings_index", "admin", _settings("索引号")),
    Screen("settings_citations", "admin", _settings("依据待核")),
    Screen("settings_reasons", "admin", _settings("退回理由")),
    Screen("settings_profile", "admin", _settings("单位资料")),
    Screen("settings_words", "admin", _settings("词库")),
    Screen("settings_masks", "admin", _settings("掩码")),
    Screen("settings_backups", "admin", _backups),
    Screen("settings_seal", "signer", _settings("印章")),
    Screen("settings_endpoint", "clerk", _settings("发布端")),
    Screen("settings_looks", "clerk", _settings("外观和语言")),
    Screen("settings_keys", "clerk", _settings("快捷键")),
    Screen("finder", "clerk", _finder),
    Screen("error_bar", "clerk", _error),
    Screen("error_report", "clerk", _report),
    Screen("handbook", "clerk", _handbook),
    Screen("tour", "clerk", _tour),
)
"""Every screen, in the order of a day."""

LOGINS: tuple[str, ...] = tuple(dict.fromkeys(screen.login for screen in SCREENS))
"""Everybody who sees a screen."""
