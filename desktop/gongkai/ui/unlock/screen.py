"""The screen before the desk: it opens or founds a workspace and lets a person take their seat."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gongkai.domain.errors import ServerPasswordError, UserError
from gongkai.domain.location import is_server, short_name, split_password
from gongkai.ui import language, theme
from gongkai.ui.context import Context
from gongkai.ui.outbox.settings import EndpointSettings
from gongkai.ui.settings import settings, usual_place
from gongkai.ui.unlock import acts
from gongkai.ui.unlock.sign_in import SignInPage
from gongkai.ui.unlock.welcome import WelcomePage
from gongkai.ui.widgets.labels import label
from gongkai.ui.widgets.scrolled import scrolled
from gongkai.vault.glance import names_beside

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

    from gongkai.commands.admitting import Founded
    from gongkai.commands.desk import Desk
    from gongkai.ui.register.papers import Papers
    from gongkai.ui.unlock.founding import Founding, FoundingPage
    from gongkai.ui.unlock.handing_out import HandingOutPage
    from gongkai.ui.unlock.own_passphrase import OwnPassphrasePage
    from gongkai.ui.unlock.recovering import RecoverDialog

_BREATH_MS = 50
"""So long the sign-in page stands before the store is loaded behind it: it is drawn first."""
F = TypeVar("F", bound=QFrame)

_LAST_PLACE, _LAST_LOGIN = "workspace/last", "unlock/login"


class UnlockScreen(QWidget):
    """Shows one page at a time, in the middle; `usable` comes when a page waits for the person.

    `practised` are the practice offices that were made, each with the lock that holds it; whoever closes the window
    clears them away. `place` is where a new workspace lies unless the office chooses another; without it, among the
    person's own data.
    """

    usable = Signal()

    def __init__(self, context: Context, place: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role="desk")
        self._context = context
        self.practised: dict[str, QLockFile] = {}
        self._glanced: tuple[str, tuple[str, ...]] | None = None
        self._shown: tuple[str, tuple[str, ...]] | None = None
        self._tried: tuple[str, str] | None = None
        self._is_opening = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_BREATH_MS)
        self._later.timeout.connect(self._open_glanced)
        self._opening = label(self.tr("正在打开工作库…"), "facts", self)
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place = place
        self._founded: Founded | None = None
        self._papers: Papers | None = None
        self._seated: tuple[Desk, str] | None = None
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._opening)
        self._areas: dict[QWidget, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        context.desk_changed.connect(self._on_seat_taken)

    # Each page is made when it is first shown: most people ever see one.

    @cached_property
    def _welcome(self) -> WelcomePage:
        made = WelcomePage()
        made.found.connect(self._found)
        made.practise.connect(self.practise)
        made.open_other.connect(self._browse)
        made.server.connect(self.ask_server)
        return self._add(made, 440)

    @cached_property
    def _sign_in(self) -> SignInPage:
        made = SignInPage()
        made.tried.connect(self.sign_in)
        made.recovery.connect(self._ask_recovery)
        made.open_other.connect(self._browse)
        made.server.connect(self.ask_server)
        return self._add(made, 440)

    @cached_property
    def _founding(self) -> "FoundingPage":
        from gongkai.ui.unlock.founding import FoundingPage

        made = FoundingPage(self._place or usual_place())
        made.left.connect(self.welcome)
        made.finished.connect(self._make_office)
        return self._add(made, 720)

    @cached_property
    def _handing_out(self) -> "HandingOutPage":
        from gongkai.ui.unlock.handing_out import HandingOutPage

        made = HandingOutPage()
        made.printed.connect(self._print)
        made.left.connect(self._to_the_door)
        return self._add(made, 440)

    @cached_property
    def _own(self) -> "OwnPassphrasePage":
        from gongkai.ui.unlock.own_passphrase import OwnPassphrasePage

        made = OwnPassphrasePage()
        made.chosen.connect(self._change)
        return self._add(made, 440)

    def _add(self, page: F, width: int) -> F:
        self._areas[page] = _centred(page, width)
        self._pages.addWidget(self._areas[page])
        return page

    def open_last(self) -> None:
        """Opens the workspace that was open last, or says welcome where there is none."""
        place = cast(str, settings().value(_LAST_PLACE, ""))
        if place and (is_server(place) or Path(place).exists()):
            self.open(place)
        else:
            self.welcome()

    def open(self, place: Path | str, password: str = "") -> None:
        """Opens a workspace; the window stays alive while it is read."""
        if self._glance(place):
            return
        self._show(self._opening)
        self._open_behind(place, password)

    def _glance(self, place: Path | str) -> bool:
        """Shows at once who can sign in, where a file beside the workspace says it; opening follows behind that.

        Nobody waits for the store to be loaded who has yet to type their passphrase.
        """
        names = () if is_server(str(place)) else names_beside(Path(place))
        if not names:
            return False
        self._glanced = (str(Path(place)), names)
        self._fill_sign_in(*self._glanced)
        return True

    def go_on(self) -> None:
        """Called once the page is drawn: what is behind it is opened now."""
        if self._glanced is not None:
            self._later.start()

    def rest(self) -> None:
        """Opens nothing any more: the window goes."""
        self._later.stop()

    def _open_glanced(self) -> None:
        """Opens what is shown, once."""
        self._later.stop()
        if self._glanced is not None and not self._is_opening:
            self._is_opening = True
            self._open_behind(Path(self._glanced[0]))

    def _open_behind(self, place: Path | str, password: str = "") -> None:
        def refused(error: BaseException) -> None:
            self._not_opened(error)
            if isinstance(error, ServerPasswordError):
                self.ask_server(split_password(str(place))[0], error.message)

        self._context.tasks.database(lambda: acts.open_office(place, password), self._opened, refused)

    def ask_server(self, location: str = "", why: str = "") -> None:
        """Asks where the office's server is, or for the password that it wants, and opens the workspace there."""
        from gongkai.ui.unlock.server import ServerDialog

        dialog = ServerDialog(location, why, self)
        if dialog.exec():
            self.open(dialog.location, dialog.password)

    def welcome(self) -> None:
        """Shows the page for an office that has no workspace yet."""
        self._show(self._welcome)
        self._welcome.start()
        self.usable.emit()

    def practise(self) -> None:
        """Makes a practice office and opens it; it takes some seconds."""
        task = self._context.tasks.pool(acts.practise, self._practice_is_ready)
        self._welcome.follow(task)

    def sign_in(self, login: str, passphrase: str) -> None:
        """Tries a passphrase; it takes a fifth of a second, off the main thread."""
        if self._glanced is not None:
            self._tried = (login, passphrase)
            self._open_glanced()
            return
        desk = self._context.desk
        self._context.tasks.database(lambda: acts.sign_in(desk, login, passphrase), self._let_in, self._not_let_in)

    def _on_seat_taken(self, desk: "Desk") -> None:
        if desk.session is None:
            self._context.tasks.database(lambda: acts.logins(desk), self._show_logins, self._not_opened)

    def _show_logins(self, logins: tuple[str, ...]) -> None:
        shown, self._shown = self._shown, None
        location = self._context.desk.workspace.location
        if shown != (location, logins):  # somebody may be typing their passphrase there already
            self._fill_sign_in(location, logins)

    def _fill_sign_in(self, location: str, logins: tuple[str, ...]) -> None:
        last = cast(str, settings().value(_LAST_LOGIN, ""))
        first = last if last in logins or not logins else logins[0]
        self._show(self._sign_in)
        self._sign_in.show_logins(short_name(location), logins, first)
        self._sign_in.explain(acts.hint(location))
        self.usable.emit()

    def _practice_is_ready(self, made: "tuple[Desk, QLockFile]") -> None:
        desk, lock = made
        self.practised[desk.workspace.location] = lock
        self._context.endpoint = EndpointSettings()
        self._context.take_seat(desk)

    def _opened(self, desk: "Desk") -> None:
        settings().setValue(_LAST_PLACE, desk.workspace.location)
        self._shown, self._glanced, self._is_opening = self._glanced, None, False
        tried, self._tried = self._tried, None
        self._context.take_seat(desk)
        if tried is not None:
            self.sign_in(*tried)
        else:
            self._context.tasks.pool(acts.warm_up)

    def _not_opened(self, error: BaseException) -> None:
        self._glanced, self._tried, self._is_opening = None, None, False
        if not isinstance(error, ServerPasswordError):
            self._context.tasks.failed.emit(error)
        if self._context.is_open:
            self._show(self._sign_in)
        else:
            self.welcome()

    def _let_in(self, seated: "tuple[Desk, str]") -> None:
        desk, handed_out = seated
        if handed_out:
            self._seated = seated
            self._show(self._own)
            self._own.ask(desk.account.login, handed_out)
            self.usable.emit()
            return
        if desk.workspace.location not in self.practised:
            settings().setValue(_LAST_LOGIN, desk.account.login)
        self._sign_in.start()
        self._context.take_seat(desk)

    def _ask_recovery(self, login: str) -> None:
        from gongkai.ui.unlock.recovering import RecoverDialog

        dialog = RecoverDialog(login, self)
        dialog.agreed.connect(partial(self._recover, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _recover(self, dialog: "RecoverDialog", key: str, login: str, new: str) -> None:
        location = self._context.desk.workspace.location

        def refuse(error: BaseException) -> None:
            dialog.refuse(language.advice(error) if isinstance(error, UserError) else "")
            if not isinstance(error, UserError):
                self._context.tasks.failed.emit(error)

        def done(_nothing: None) -> None:
            dialog.accept()
            self.sign_in(login, new)

        self._context.tasks.database(lambda: acts.recover(location, key, login, new), done, refuse)

    def _not_let_in(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._sign_in.refuse(language.advice(error))
        else:
            self._sign_in.set_busy(busy=False)
            self._context.tasks.failed.emit(error)

    def _found(self) -> None:
        self._show(self._founding)
        self._founding.start()

    def _make_office(self, founding: "Founding") -> None:
        self._context.tasks.database(lambda: acts.found_office(founding), self._office_made, self._not_founded)

    def _office_made(self, founded: "Founded") -> None:
        self._founding.refuse("")
        self._founded = founded
        self._show(self._handing_out)
        self._handing_out.show_what(len(founded.slips))
        self.usable.emit()

    def _print(self, what: str) -> None:
        if self._founded is not None:
            from gongkai.ui.register.papers import Papers

            self._papers = self._papers or Papers(self._context, self)
            draw = partial(acts.slips if what == "slips" else acts.recovery_sheet, self._founded)
            self._papers.print_pages(self.tr("口令条") if what == "slips" else self.tr("恢复密钥"), draw)

    def _to_the_door(self) -> None:
        founded, self._founded = self._founded, None
        if founded is not None:
            self._opened(founded.desk.locked())

    def _change(self, new: str) -> None:
        assert self._seated is not None
        desk, old = self._seated
        self._context.tasks.database(lambda: acts.change_passphrase(desk, old, new), self._let_in, self._not_changed)

    def _not_changed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._own.refuse(language.advice(error))
        else:
            self._own.refuse("")
            self._context.tasks.failed.emit(error)

    def _not_founded(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._founding.refuse(language.advice(error))
        else:
            self._founding.refuse("")
            self._context.tasks.failed.emit(error)

    def _browse(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("打开工作库"))
        if chosen:
            self.open(Path(chosen))

    def _show(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(self._areas.get(page, page))


def _centred(page: QFrame, width: int) -> QScrollArea:
    """The page in the middle of what there is, scrolled where the window is smaller."""
    page.setMaximumWidth(theme.scaled(width))
    inner = QWidget()
    row, column = QHBoxLayout(), QVBoxLayout(inner)
    row.addStretch(1)
    row.addWidget(page, 1000)  # all it may have before the stretches share the rest
    row.addStretch(1)
    column.addStretch(1)
    column.addLayout(row)
    column.addStretch(2)
    return scrolled(inner)
