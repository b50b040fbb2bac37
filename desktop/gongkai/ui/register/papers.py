"""What goes from the office's desk to paper and to files: notices in one go, the register, slips for the board."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from gongkai.domain.clock import beijing_day
from gongkai.domain.issuing import IssuedDocument, LineKey, RegisterPart, Sheets
from gongkai.ui.context import Context
from gongkai.ui.preview.batch import Batch, Piece
from gongkai.ui.preview.printing import ask_for_printer, file_of, new_printer, remember
from gongkai.ui.register import acts


class Papers(QObject):
    """Prints and exports; `under_way` carries how many of how many are done and the title now printed.

    `ended` carries how many went to the printer.
    """

    under_way = Signal(int, int, str)
    ended = Signal(int)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._batch: Batch | None = None
        self._file: Path | None = None

    @property
    def is_printing(self) -> bool:
        """Whether something is on its way to a printer."""
        return self._batch is not None

    def print_notices(self, documents: Sequence[IssuedDocument]) -> None:
        """Asks for the printer and prints these notices one after another; each is logged once it is through."""
        desk = self._context.desk
        self._ask(
            [Piece(d.disclosure, d.title, partial(acts.signed_pdf, desk, d.disclosure), d.doc_no) for d in documents]
        )

    def print_pieces(self, pieces: Sequence[Piece]) -> None:
        """Asks for the printer and prints these, as `print_notices` does."""
        self._ask(pieces)

    def print_register(self, part: RegisterPart, period: str) -> None:
        """Prints a part of the register."""
        self._ask([Piece("", self.tr("发文登记簿"), self._drawn(part, period))])

    def print_slips(self, keys: Sequence[LineKey]) -> None:
        """Prints slips for the notices of the board among these; where none is, for those that wait to be posted."""
        self._ask([Piece("", self.tr("公示栏张贴单"), partial(acts.slips, self._context.desk, keys, self._today()))])

    def print_seals(self) -> None:
        """Prints the register of seals."""
        self._ask([Piece("", self.tr("用印登记簿"), partial(acts.seal_register, self._context.desk, self._today()))])

    def print_ledger(self, year: int | None) -> None:
        """Prints the register of what is public."""
        self._ask(
            [Piece("", self.tr("主动公开台账"), partial(acts.ledger_pages, self._context.desk, year, self._today()))]
        )

    def save_ledger(self, year: int | None, ending: str) -> None:
        """Asks for a file and writes the register of what is public into it, as `pdf` or `xlsx`."""
        draw = acts.ledger_pages if ending == "pdf" else acts.ledger_book
        desk, today = self._context.desk, self._today()
        name = f"主动公开台账-{year}.{ending}" if year else f"主动公开台账.{ending}"
        kind = f"{ending.upper()} (*.{ending})"
        self._choose(name, kind, lambda path: acts.write_beside(path, draw(desk, year, today)))

    def save_pages(self, part: RegisterPart, period: str) -> None:
        """Asks for a file and writes a part of the register into it as PDF."""
        draw = self._drawn(part, period)
        self._choose(f"发文登记簿-{period}.pdf", "PDF (*.pdf)", lambda path: acts.write_beside(path, draw()))

    def save_workbook(self, part: RegisterPart, period: str) -> None:
        """Asks for a file and writes a part of the register into it as XLSX."""
        make = partial(acts.workbook, self._context.desk, part, self._today(), period)
        self._choose(f"发文登记簿-{period}.xlsx", "XLSX (*.xlsx)", lambda path: acts.write_beside(path, make()))

    def print_pages(self, title: str, draw: Callable[[], bytes]) -> None:
        """Asks for the printer and prints these pages; they are drawn when they are needed and kept nowhere."""
        self._ask([Piece("", title, draw)])

    def print_to(self, pieces: Sequence[Piece], printer: QPrinter) -> None:
        """Prints these as the printer is set; the window stays usable meanwhile."""
        remember(printer)
        self._file = file_of(printer)
        self._batch = batch = Batch(self._context.tasks, pieces, printer, self)
        batch.progress.connect(self.under_way)
        batch.printed.connect(self._log)
        batch.failed.connect(self._context.tasks.failed)
        batch.ended.connect(self._end)
        batch.start()

    def told(self, count: int) -> str:
        """What to say once so many are through."""
        if self._file is None:
            return self.tr("已送打印机 {0} 件").format(count)
        return self.tr("已存成 {0} 个 PDF 文件，在 {1}").format(count, self._file.parent)

    def cancel(self) -> None:
        """Stops printing."""
        if self._batch:
            self._batch.cancel()

    def _ask(self, pieces: Sequence[Piece]) -> None:
        if not pieces or self.is_printing:
            return
        count = len(pieces)
        # Of several files the dialog asks for the folder only: each is named after its own notice.
        printer = new_printer(self.tr("每件一个文件") if count > 1 else pieces[0].file_name, 0)
        title = self.tr("打印 {n} 件：每件另起一张，双面按长边翻页").format(n=count) if count > 1 else ""
        ask_for_printer(printer, self._window, partial(self.print_to, pieces, printer), title=title)

    def _log(self, subject: str, sheets: Sheets) -> None:
        if subject:
            self._context.command(acts.log_print(subject, sheets))

    def _end(self, count: int) -> None:
        self._batch = None
        self.ended.emit(count)

    def _drawn(self, part: RegisterPart, period: str) -> Callable[[], bytes]:
        return partial(acts.register_pages, self._context.desk, part, self._today(), period)

    def _today(self) -> date:
        return beijing_day(self._context.desk.clock())

    def _choose(self, name: str, kind: str, write: Callable[[Path], Path]) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(self._window, self.tr("导出"), name, kind)
        if chosen:
            self.save(Path(chosen), write)

    def save(self, path: Path, write: Callable[[Path], Path]) -> None:
        """Writes a file in the background and says so."""
        said = self.tr("已导出 {0}")
        tell = self._context.message.emit
        self._context.tasks.pool(lambda _task: write(path), lambda written: tell(said.format(written.name)))
