"""The window: the unlock screen until somebody sits at the desk, then the office."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from gongkai.domain.errors import LostConnectionError
from gongkai.domain.location import is_server, short_name
from gongkai.ui import language, theme
from gongkai.ui.actions import Act
from gongkai.ui.context import Context
from gongkai.ui.errors import present
from gongkai.ui.frame.door import Door
from gongkai.ui.frame.idle import IdleLock
from gongkai.ui.settings import kept_folder, settings
from gongkai.ui.tasks import Tasks
from gongkai.ui.unlock.screen import UnlockScreen

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

    from gongkai.commands.desk import Desk
    from gongkai.commands.recent import Left
    from gongkai.ui.finder.box import Finder
    from gongkai.ui.finder.offers import Offer
    from gongkai.ui.frame.acts import WindowActs
    from gongkai.ui.frame.office import Office
    from gongkai.ui.frame.whereabouts import Trail, Whereabouts
    from gongkai.ui.help.window import HelpWindow
    from gongkai.ui.news import News
    from gongkai.ui.notifying import Notifier


_QUIET_MS = 50

_TITLE_BAR = 40


class MainWindow(QMainWindow):
    """`ready` comes when the work list, or the unlock screen, is drawn and can be used."""

    ready = Signal()

    def __init__(self, context: Context, usual_place: Path | None = None) -> None:
        super().__init__()
        self._context = context
        self.setWindowTitle(self.tr("公开"))
        self._usual_place = usual_place
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self._make_door()
        self._acts: WindowActs | None = None
        self._help: HelpWindow | None = None
        self._package: Path | None = None
        self._is_shown = self._is_awaited = False
        self._finder: Finder | None = None
        self._connect()
        self._restore_size()
        self._idle = IdleLock(self)
        self._idle.over.connect(self.lock)
        if context.signed_in:
            self._on_seat_taken(context.desk)

    @cached_property
    def office(self) -> "Office":
        """What a signed-in person has before them; made for the first who sits down, not while they are waited for."""
        self.news.follow(self._context.desk)
        self._idle.alive.connect(self._trail.touch)
        self._notifier.told.connect(self._context.message)
        return self._furnished()

    def _furnished(self) -> "Office":
        """An office in the look and the language of this moment."""
        from gongkai.ui.frame.office import Office

        made = Office(self._context)
        made.lock.connect(self.lock)
        made.help.connect(self.help)
        made.find_wanted.connect(self.find_anything)
        made.listed.connect(self._announce)
        self.news.away.connect(made.show_away)
        self._context.regained.connect(made.refresh)
        self._stack.addWidget(made)
        return made

    # Made with the office: before somebody sits there is nothing to hear, to keep or to tell.

    @cached_property
    def news(self) -> "News":
        """What others change on the office's server."""
        from gongkai.ui.news import News

        return News(self._context, kept_folder(), self)

    @cached_property
    def _trail(self) -> "Trail":
        from gongkai.ui.frame.whereabouts import Trail

        made = Trail(self._context, self._whereabouts, self)
        made.left.connect(self._lead_back)
        return made

    @cached_property
    def _notifier(self) -> "Notifier":
        from gongkai.ui.notifying import Notifier

        made = Notifier(self._context, self)
        made.called.connect(partial(self.come_forward, ""))
        made.follow()
        return made

    def present(self, error: BaseException) -> None:
        """Shows an error where the person is looking."""
        present(error, self.office.errors if self._context.signed_in else self._door.errors)
        if isinstance(error, LostConnectionError):
            self._context.lost.emit()  # whoever listens asks again, and says when the server answers

    def lock(self) -> None:
        """Saves what was being typed, leaves the seat and shuts the workspace: its key is forgotten."""
        if self._context.signed_in:
            self._trail.keep()
            if self._finder is not None:
                self._finder.leave()
            self.office.flush()
            from gongkai.ui.tour.overlay import Tour

            for tour in self.findChildren(Tour):
                tour.leave()  # else it would stand over the door, and give the cursor to what is not there any more
            for dialog in self.findChildren(QDialog):
                dialog.reject()  # nothing of the office stays on the screen
            left = self._context.desk
            self._context.tasks.database(lambda: _sign_out(left))
            self._context.take_seat(left.locked())

    def renew(self, box: str) -> None:
        """Makes everything anew in the sizes and the language just chosen: who sits here sits on, where they are.

        `box` names the box of the settings in which it was chosen, which gets the cursor again.
        """
        if not self._context.signed_in:
            return
        self.office.flush()
        where, before, door = self._whereabouts(), self.office, self._door
        self._put_away()
        application = cast(QApplication, QApplication.instance())
        language.speak(application, language.chosen())
        theme.apply(application)
        self._add_acts()
        self.unlock.rest()
        self._make_door(self.unlock.practised.items())
        self.__dict__["office"] = self._furnished()
        self.office.carry_on(before)
        self._show_office(self._context.desk)
        self._return_to(where)
        self.office.show_looks(box)
        for old in (before, door):
            self._stack.removeWidget(old)
            old.hide()
            _delete_when_quiet(old, self._context.tasks)

    def _put_away(self) -> None:
        """Closes what lies over the office, and takes back the acts, whose words are of the old language."""
        for over in self.findChildren(QDialog):
            over.reject()
        for made in (self._finder, self._help):
            if made is not None:
                made.close()
                made.deleteLater()
        self._finder = self._help = None
        if self._acts:
            self._acts.take_back()

    def open_package(self, path: Path) -> None:
        """Shows what is in a transfer package, as soon as somebody sits at the desk."""
        self._package = path
        if self._context.signed_in:
            self._open_package()

    def come_forward(self, package: str) -> None:
        """Shows the window to who started the program again, with the package that they opened, if they did."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if package:
            self.open_package(Path(package))

    def _open_package(self) -> None:
        if self._package is not None:
            package, self._package = self._package, None
            self.office.open_package(package)

    def help(self) -> None:
        """Opens the handbook at the page about where the cursor is."""
        from gongkai.ui.help.pages import topic_of
        from gongkai.ui.help.window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self)
            self._help.tour_wanted.connect(self._tour_if_seated)
        self._help.explain(topic_of(self.focusWidget()))

    def _tour_if_seated(self) -> None:
        if self._context.signed_in:
            self.tour()

    def tour(self) -> None:
        """Shows what is where in this window."""
        from gongkai.ui.tour.overlay import Tour

        if self.findChild(Tour) is None:
            Tour(self).start()

    def find_anything(self) -> None:
        """Opens the box that finds disclosures, commands, places and forms."""
        from gongkai.ui.finder.box import Finder

        if self._finder is None:
            self._finder = Finder(self._context, self._offers, self)
        self._finder.open()

    def _offers(self) -> "list[Offer]":
        """Everything that can be called from anywhere in the window, and a new disclosure of each form."""
        return [*(self._acts.offers() if self._acts else ()), *self.office.offers()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key for help, where nothing nearer to the cursor took it: the form explains its fields by the same."""
        if QKeySequence(event.keyCombination()) == Act.HELP.shortcut:
            self.help()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves what was being typed, and the size of the window."""
        if self._context.signed_in:
            self.office.flush()
            self._trail.forget()
        self._idle.rest()
        if "office" in self.__dict__:
            self.news.rest()
            self._notifier.rest()
        self.unlock.rest()
        settings().setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)

    def _connect(self) -> None:
        self._context.desk_changed.connect(self._on_seat_taken)
        self._context.tasks.failed.connect(self.present)
        self._context.help_wanted.connect(self.help)
        # Queued: the box that asks for it goes with the old office.
        self._context.look_changed.connect(self.renew, Qt.ConnectionType.QueuedConnection)

    def _make_door(self, practised: "Iterable[tuple[str, QLockFile]]" = ()) -> None:
        """The unlock screen, with what was practised before; it stands first in the stack."""
        self._door = Door(self._context, self._usual_place)
        self.unlock.practised.update(practised)
        self.unlock.usable.connect(self._announce)
        self._stack.insertWidget(0, self._door)

    @property
    def unlock(self) -> UnlockScreen:
        """The screen on which one signs in."""
        return self._door.unlock

    def _add_acts(self) -> None:
        """For the first who sits down: none of them means anything before."""
        from gongkai.ui.frame.acts import WindowActs

        self._acts = WindowActs(self)

    def _on_seat_taken(self, desk: "Desk") -> None:
        if desk.session and not self._acts:
            self._add_acts()
        if self._acts:
            self._acts.allow(desk.session is not None)
        if not desk.session:
            self._say_place(desk)
            self._stack.setCurrentIndex(0)
            self._idle.rest()
        else:
            self._door.errors.clear()
            is_practice = self._show_office(desk)
            self._idle.watch()
            if self._package is None:
                self._trail.look_back()
            self._open_package()
            if is_practice and not settings().value("tour/seen"):
                settings().setValue("tour/seen", "true")
                # Once the list has the cursor: who leaves the tour goes on there.
                once = Qt.ConnectionType.SingleShotConnection
                self.office.listed.connect(lambda: QTimer.singleShot(0, self, self.tour), once)

    def _show_office(self, desk: "Desk") -> bool:
        """Starts the day of who sits here; whether they only practise."""
        is_practice = self._say_place(desk)
        self._stack.setCurrentWidget(self.office)
        self.office.take_seat(is_practice)
        return is_practice

    def _say_place(self, desk: "Desk") -> bool:
        is_practice = desk.workspace.location in self.unlock.practised
        place = self.tr("演练") if is_practice else _called(desk.workspace.location)
        self.setWindowTitle(self.tr("公开 — {place}").format(place=place))
        return is_practice

    def _whereabouts(self) -> "Whereabouts":
        finder = self._finder.text if self._finder and self._finder.isVisible() else None
        return replace(self.office.whereabouts(), finder=finder)

    def _lead_back(self, left: "Left") -> None:
        """Back to where somebody was; where that was tried before and ended in a crash again, only when they say so."""
        from gongkai.ui.frame.whereabouts import whereabouts_from_json

        where = whereabouts_from_json(left.place)
        if left.tried:
            self.office.offer_to_return(lambda: self._return_to(where), self._trail.keep)
        else:
            self._return_to(where)
            self._context.message.emit(self.tr("已回到上次的地方"))

    def _return_to(self, where: "Whereabouts") -> None:
        self.office.return_to(where)
        if where.finder is not None:
            self.find_anything()
            assert self._finder is not None
            self._finder.look_for(where.finder)

    def _announce(self) -> None:
        QTimer.singleShot(0, self, self._draw_and_tell)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says that what stands in the window is ready, if it waited for the system to show the window at all."""
        super().paintEvent(event)
        self._is_shown = True
        if self._is_awaited:
            self._is_awaited = False
            QTimer.singleShot(0, self, self._tell)

    def _draw_and_tell(self) -> None:
        self._is_awaited = self.isVisible() and not self._is_shown
        if self._is_awaited:
            return
        self.repaint()  # at once, not when Qt comes round to it: ready means drawn
        self._tell()

    def _tell(self) -> None:
        self.ready.emit()
        self.unlock.go_on()
        if self._context.signed_in:
            QTimer.singleShot(0, self.office, self.office.go_on)

    def _restore_size(self) -> None:
        kept = settings().value("window/geometry")
        if not (kept and self.restoreGeometry(kept)):
            self._take_usual_size()

    def _take_usual_size(self) -> None:
        """As look.md draws it, and no larger than this screen with the system's title bar over it."""
        screen = self.screen().availableSize() - QSize(0, theme.scaled(_TITLE_BAR))
        self.resize(QSize(theme.scaled(1280), theme.scaled(800)).boundedTo(screen))


def _delete_when_quiet(widget: QWidget, tasks: Tasks) -> None:
    """Deletes what is no longer shown, once no work is under way that would still tell it something."""
    if tasks.running:
        QTimer.singleShot(_QUIET_MS, widget, lambda: _delete_when_quiet(widget, tasks))
    else:
        widget.deleteLater()


def _called(location: str) -> str:
    return short_name(location) if is_server(location) else Path(location).stem


def _sign_out(desk: "Desk") -> None:
    from gongkai.commands.accounts import sign_out

    sign_out(desk)
