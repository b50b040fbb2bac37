"""What a signed-in person has before them: the rail, the screens, the error bar and the status bar."""

import gc
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gongkai.domain.errors import LostConnectionError
from gongkai.ui import theme
from gongkai.ui.checking.files import checkable
from gongkai.ui.context import Context
from gongkai.ui.dropping import dropped_packages
from gongkai.ui.errors import ErrorBar
from gongkai.ui.frame.places import CHECKING, DISTRICT, OUTBOX, PACKAGES, REGISTER, SETTINGS, Place, counts
from gongkai.ui.frame.rail import Rail
from gongkai.ui.frame.status import StatusBar
from gongkai.ui.frame.whereabouts import Remembering, Whereabouts
from gongkai.ui.tasks import Task
from gongkai.ui.worklist import titles
from gongkai.ui.worklist.part import REVIEW, SIGN_OFF, WORKBENCH, Part
from gongkai.ui.worklist.screen import WorkListScreen

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk
    from gongkai.commands.listing import Listed
    from gongkai.ui.checking.screen import CheckingScreen
    from gongkai.ui.district.screen import DistrictScreen
    from gongkai.ui.editor.screen import EditorScreen
    from gongkai.ui.finder.offers import Offer
    from gongkai.ui.importing.screen import ImportingScreen
    from gongkai.ui.office_settings.screen import SettingsScreen
    from gongkai.ui.outbox.screen import OutboxScreen
    from gongkai.ui.register.screen import RegisterScreen
    from gongkai.ui.review.screen import ReviewScreen
    from gongkai.ui.transfer.screen import TransferScreen


_BREATH_MS = 100
"""So long after the list stands, what is likely wanted next is read behind it."""
_FIRST = ("outbox.screen", "editor.screen", "review.screen", "worklist.chooser")
_THEN = (
    "commands.checking",
    "ui.finder.box",
    "ui.register.screen",
    "ui.office_settings.screen",
    "ui.transfer.screen",
    "ui.district.screen",
    "ui.checking.screen",
)


class Office(QWidget):
    """Leads from place to place; the editor, the review desk and the import are made when they are first needed."""

    listed = Signal()
    lock = Signal()
    help = Signal()
    find_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._to_review: frozenset[str] = frozenset()
        self._place: Place = WORKBENCH
        self._is_fresh = False
        self._counts: Mapping[Place, int] = {}
        self._arrivals = 0
        # The status bar is first in the ring that Tab walks, and so last after whatever a screen draws later.
        self._status, self._rail, self.errors = StatusBar(self), Rail(self), ErrorBar(self)
        self._screens = QStackedWidget(self)
        self.work_list = WorkListScreen(context)
        self._screens.addWidget(self.work_list)
        self._outbox: OutboxScreen | None = None
        self._editor: EditorScreen | None = None
        self._review: ReviewScreen | None = None
        self._importing: ImportingScreen | None = None
        self._checking: CheckingScreen | None = None
        self._settings: SettingsScreen | None = None
        self._register: RegisterScreen | None = None
        self._transfer: TransferScreen | None = None
        self._opened = ""
        self._district: DistrictScreen | None = None
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def go(self, place: Place) -> None:
        """Shows a place of the rail; what was being typed is saved first."""
        self.flush()
        self._place = place
        self.errors.clear()
        if isinstance(place, Part):
            self._screens.setCurrentWidget(self.work_list)
            self.work_list.show_part(place)
        elif place == SETTINGS:
            self._show_settings()
        elif place == REGISTER:
            self._show_register()
        elif place == CHECKING:
            self._show_check([])
        elif place == PACKAGES:
            self._transfer_screen().show_place()
        elif place == DISTRICT:
            self._show_district()
        else:
            self._screens.setCurrentWidget(self._outbox_screen())
        self._rail.show_place(place.place if isinstance(place, Part) else place)

    def open(self, disclosure_id: str) -> None:
        """Opens a disclosure: on the review desk for who has to review it, otherwise in the editor."""
        self.flush()
        self.errors.clear()
        self._opened = disclosure_id
        reviewed = disclosure_id in self._to_review
        screen = self._review_screen() if reviewed else self._editor_screen()
        self._screens.setCurrentWidget(screen)
        screen.open(disclosure_id)
        self._context.tasks.database(partial(_opened, self._context.desk, disclosure_id))

    @property
    def _remembering(self) -> Remembering | None:
        """The screen that is shown, where it knows how to lead back."""
        screens = (self._editor, self._review, self._settings, self._register)
        return next((screen for screen in screens if screen is self._screens.currentWidget()), None)

    def carry_on(self, before: "Office") -> None:
        """Goes on sending by itself, or not, as the office before this one did, which sends no more."""
        self._outbox_screen().carry_on(before._outbox_screen())

    def show_looks(self, box: str) -> None:
        """Puts the cursor where the look was just changed."""
        if self._settings is not None:
            self._settings.show_looks(box)

    def whereabouts(self) -> Whereabouts:
        """Where the person is now."""
        screen, place, remembering = self._screens.currentWidget(), self._place, self._remembering
        return Whereabouts(
            "" if isinstance(place, Part) else place,
            self.work_list.asked,
            self.work_list.at_hand,
            self._opened if screen in (self._editor, self._review) else "",
            remembering.sight() if remembering else {},
        )

    def return_to(self, where: Whereabouts) -> None:
        """Goes back to where the person was."""
        if where.place:
            self.go(cast(Place, where.place))
        else:
            self.work_list.return_to(where.listing, where.row)
            self._place = self.work_list.part
            self._rail.show_place(self._place.place)
        if where.disclosure:
            self.open(where.disclosure)
        if where.sight and self._remembering:
            self._remembering.look_at(where.sight)

    def offer_to_return(self, do: Callable[[], None], left: Callable[[], None]) -> None:
        """Asks whether to go back to where the person was when the program broke down more than once."""
        said = self.tr("上次没有正常退出。可以回到当时的地方接着办。")
        self.work_list.notice.say(said, self.tr("接着办(&O)"), do, left)

    def import_files(self, files: list[Path]) -> None:
        """Shows what these files hold before it is imported; with none, where they are chosen."""
        self.flush()
        self.errors.clear()
        screen = self._importing_screen()
        self._screens.setCurrentWidget(screen)
        screen.take(files)

    def open_package(self, path: Path) -> None:
        """Shows what is in a transfer package before anything of it is stored."""
        self.go(PACKAGES)
        self._transfer_screen().open(path)

    def pack(self) -> None:
        """Makes a transfer package of what is selected in the list, or of the disclosure that is open."""
        from gongkai.ui.transfer.packing import PackDialog

        listed = self._screens.currentWidget() is self.work_list
        chosen = self.work_list.selected() if listed else (self._opened,)
        if any(chosen) and (listed or self._screens.currentWidget() in (self._editor, self._review)):
            self.flush()
            dialog = PackDialog(self._context, chosen, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.fit(event.size())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if checkable(event.mimeData()) or dropped_packages(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A package is opened; a text or a Word file that no screen takes is checked."""
        event.acceptProposedAction()
        if packages := dropped_packages(event.mimeData()):
            self.open_package(packages[0])
            return
        self.go(CHECKING)
        self._show_check(checkable(event.mimeData()))

    def back(self) -> None:
        """Goes back to the place that the open disclosure was chosen from, and stands at it in its list."""
        self.work_list.stand_at(self._opened)
        self.go(self._place)

    def offers(self) -> "list[Offer]":
        """The places that no act leads to, and for a clerk a new disclosure of each form."""
        from gongkai.ui.finder.offers import Offer

        leads = self.tr("转到")
        found = [Offer(titles.title(part), leads, partial(self.go, part)) for part in (REVIEW, SIGN_OFF)]
        found.append(Offer(self.tr("待发与已发"), leads, partial(self.go, OUTBOX)))
        return [*found, *self.work_list.offers()]

    def refresh(self) -> None:
        """Reads again what the lists show."""
        self.work_list.refresh()
        if self._outbox is not None:
            self._outbox.refresh()
        if self._register is not None:
            self._register.refresh()

    def show_away(self, is_away: bool, kept: int) -> None:
        """Says whether the office's server answers."""
        self._status.show_away(is_away, kept)
        if not is_away:
            self.errors.clear_if(LostConnectionError)

    def flush(self) -> None:
        """Writes what is still being typed."""
        for screen in (self._editor, self._review):
            if screen is not None:
                screen.flush()

    def take_seat(self, is_practice: bool = False) -> None:
        """Starts the day of whoever sits down."""
        self._status.show_practice(is_practice)
        person = self._context.desk.account
        self._status.show_person(person)
        self._status.say("")
        self._to_review = frozenset()
        self._is_fresh = True
        self.go(WORKBENCH)

    def go_on(self) -> None:
        """Called whenever the list is drawn; what else somebody who just sat down has before them is read then."""
        if self._is_fresh and self._context.signed_in:
            self._is_fresh = False
            self.work_list.go_on()
            self._count_arrivals()
            QTimer.singleShot(_BREATH_MS, self, self._read_ahead)

    def _lay_out(self) -> None:
        work = QVBoxLayout()
        work.setContentsMargins(0, 0, 0, 0)
        bar = QHBoxLayout()
        bar.setContentsMargins(*(theme.scaled(side) for side in (24, 12, 24, 0)))
        bar.addWidget(self.errors)
        work.addLayout(bar)
        work.addWidget(self._screens, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self._rail)
        upper.addLayout(work, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self._status)

    def _connect(self) -> None:
        self._rail.chosen.connect(self.go)
        self._rail.find_wanted.connect(self.find_wanted)
        self._status.lock.connect(self.lock)
        self._status.help.connect(self.help)
        self._status.outbox.connect(lambda: self.go(OUTBOX))
        self._context.tasks.reading.connect(self._status.show_reading)
        self.work_list.listed.connect(self._know)
        self.work_list.import_wanted.connect(self.import_files)
        self.work_list.alarms.orders_wanted.connect(lambda: self.go(DISTRICT))
        self._context.open_disclosure.connect(self.open)
        self._context.leave.connect(self.back)
        self._context.message.connect(self._status.say)
        self._context.changed.connect(self._on_changed)

    def _on_changed(self, changes: "Changes") -> None:
        if changes.outbox:
            self._count_arrivals()

    def _know(self, listed: "Listed") -> None:
        self._to_review = listed.standing.to_review
        self._counts = counts(listed.standing)
        self._show_counts()
        self.listed.emit()

    def _read_ahead(self) -> None:
        if self._context.signed_in:
            self._context.tasks.pool(partial(_read_ahead, self._context.desk), self._begin_sending)

    def _begin_sending(self, _read: None) -> None:
        """The outbox sends by itself, and says in the status bar what waits: it is made before somebody goes there."""
        gc.freeze()  # what was loaded stays: rubbish is looked for among less, and the window stands still for less
        self._outbox_screen()

    def _count_arrivals(self) -> None:
        """What waits of what came from the district, and what is late; its screen is made when it is first needed."""
        if self._context.signed_in:
            self._context.tasks.database(partial(_arrivals, self._context.desk), self._show_arrivals)

    def _show_arrivals(self, found: tuple[int, int]) -> None:
        self._arrivals, late = found
        self.work_list.alarms.show_late(late)
        self._show_counts()

    def _show_counts(self) -> None:
        self._rail.show_counts({**self._counts, DISTRICT: self._arrivals})

    def _show_check(self, files: list[Path]) -> None:
        if self._checking is None:
            from gongkai.ui.checking.screen import CheckingScreen

            self._checking = CheckingScreen(self._context, self)
            self._screens.addWidget(self._checking)
        self._screens.setCurrentWidget(self._checking)
        self._checking.start(files)

    def _show_register(self) -> None:
        if self._register is None:
            from gongkai.ui.register.screen import RegisterScreen

            self._register = RegisterScreen(self._context, self)
            self._screens.addWidget(self._register)
        self._screens.setCurrentWidget(self._register)
        self._register.start()

    def _show_district(self) -> None:
        if self._district is None:
            from gongkai.ui.district.screen import DistrictScreen

            self._district = DistrictScreen(self._context, self)
            self._district.fetch.connect(self._outbox_screen().keeper.fetch)
            self._screens.addWidget(self._district)
        self._screens.setCurrentWidget(self._district)
        self._district.refresh()

    def _show_settings(self) -> None:
        if self._settings is None:
            from gongkai.ui.office_settings.screen import SettingsScreen

            self._settings = SettingsScreen(self._context, self)
            self._screens.addWidget(self._settings)
        self._screens.setCurrentWidget(self._settings)
        self._settings.start()

    def _transfer_screen(self) -> "TransferScreen":
        if self._transfer is None:
            from gongkai.ui.transfer.screen import TransferScreen

            self._transfer = TransferScreen(self._context, self)
            self._screens.addWidget(self._transfer)
        self._screens.setCurrentWidget(self._transfer)
        return self._transfer

    def _outbox_screen(self) -> "OutboxScreen":
        if self._outbox is None:
            from gongkai.ui.outbox.screen import OutboxScreen

            self._outbox = OutboxScreen(self._context, self)
            self._outbox.waiting.connect(self._status.show_waiting)
            self._screens.addWidget(self._outbox)
        return self._outbox

    def _editor_screen(self) -> "EditorScreen":
        if self._editor is None:
            from gongkai.ui.editor.screen import EditorScreen

            self._editor = EditorScreen(self._context, self)
            self._screens.addWidget(self._editor)
        return self._editor

    def _review_screen(self) -> "ReviewScreen":
        if self._review is None:
            from gongkai.ui.review.screen import ReviewScreen

            self._review = ReviewScreen(self._context, self)
            self._screens.addWidget(self._review)
        return self._review

    def _importing_screen(self) -> "ImportingScreen":
        if self._importing is None:
            from gongkai.ui.importing.screen import ImportingScreen

            self._importing = ImportingScreen(self._context, self)
            self._importing.list_wanted.connect(lambda area: self.go(Part(area=area)))
            self._screens.addWidget(self._importing)
        return self._importing


def _arrivals(desk: "Desk") -> tuple[int, int]:
    from gongkai.commands.district import from_district, late_orders

    found = from_district(desk)
    return found.waiting, late_orders(desk, found)


def _read_ahead(desk: "Desk", task: Task) -> None:
    """Loads what screens are made of, and every form: nobody who opens one waits for them then."""
    for name in _FIRST:
        import_module(f"gongkai.ui.{name}")
    for form_id in desk.library.forms:
        if task.cancelled:
            return
        desk.library.form(form_id)
    for name in _THEN:
        if task.cancelled:
            return
        import_module(f"gongkai.{name}")


def _opened(desk: "Desk", disclosure_id: str) -> None:
    from gongkai.commands import recent

    recent.opened(desk, disclosure_id)
