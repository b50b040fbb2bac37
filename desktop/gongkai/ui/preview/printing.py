"""The printer as an office sets it, remembered from job to job, and the pages that were asked for."""

from collections.abc import Callable
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from gongkai.domain.issuing import Sheets
from gongkai.ui.settings import settings

_PRINTER, _DUPLEX = "print/printer", "print/duplex"


def new_printer(title: str, page_count: int) -> QPrinter:
    """The printer used last, else the default one, set as an office prints: whole page, both sides, long edge."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    kept = str(settings().value(_PRINTER, ""))
    if kept in QPrinterInfo.availablePrinterNames():
        printer.setPrinterName(kept)
    printer.setDocName(title)
    printer.setDuplex(sides())
    printer.setCollateCopies(True)
    printer.setFromTo(1, page_count)
    return printer


def ask_for_printer(
    printer: QPrinter, window: QWidget, then: Callable[[], object], *, title: str = "", last_page: int = 0
) -> None:
    """Shows the system's print dialog and goes on once 打印 is pressed; `last_page` lets one choose among the pages."""
    dialog = QPrintDialog(printer, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if title:
        dialog.setWindowTitle(title)
    options = QAbstractPrintDialog.PrintDialogOption
    dialog.setOption(options.PrintToFile)
    dialog.setOption(options.PrintCollateCopies)
    for option in (options.PrintPageRange, options.PrintCurrentPage):
        dialog.setOption(option, last_page > 0)
    if last_page:
        dialog.setMinMax(1, last_page)
    dialog.accepted.connect(lambda *_printer: then())  # Qt has a signal with the printer and one without
    dialog.show()


def sides() -> QPrinter.DuplexMode:
    """The sides chosen last; at first both, turned along the long edge (GB/T 9704-2012, 6.2 and 6.3)."""
    return QPrinter.DuplexMode(int(str(settings().value(_DUPLEX, QPrinter.DuplexMode.DuplexLongSide.value))))


def remember(printer: QPrinter) -> None:
    """Keeps the choice of printer and sides for the next job; a file has neither and changes nothing."""
    if printer.outputFormat() is QPrinter.OutputFormat.NativeFormat:
        settings().setValue(_PRINTER, printer.printerName())
        settings().setValue(_DUPLEX, printer.duplex().value)


def pages_to_print(printer: QPrinter, page_count: int, current: int = 0) -> list[int]:
    """The pages from 0 that were asked for, once each and in the order that was asked for."""
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        return [current]
    first, last = 1, page_count
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        first, last = max(1, printer.fromPage()), min(printer.toPage() or page_count, page_count)
    return in_order(printer, list(range(first - 1, last)))


def file_of(printer: QPrinter) -> Path | None:
    """The PDF file that stands in for a printer; None where there is paper."""
    if printer.outputFormat() is QPrinter.OutputFormat.NativeFormat or not printer.outputFileName():
        return None
    file = Path(printer.outputFileName())
    return file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf")


def in_order(printer: QPrinter, pages: list[int]) -> list[int]:
    """These pages as the printer wants them: from the last one where it lays them face up."""
    return pages[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else pages


def with_copies(printer: QPrinter, pages: list[int]) -> list[int]:
    """The pages as often as they have to be sent: copies included where the printer's driver does not make them."""
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return pages * copies if printer.collateCopies() else [page for page in pages for _ in range(copies)]


def sheets(printer: QPrinter, pages: list[int]) -> Sheets:
    """What the print log says of a job: 2 copies of 1-3, 5 on this printer."""
    on_paper = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    name = printer.printerName() if on_paper else "PDF"
    return Sheets(max(1, printer.copyCount()), page_words(pages), name)


def page_words(pages: list[int]) -> str:
    """Pages from 0 as people write them: 1-3, 5."""
    runs = groupby(enumerate(sorted(pages)), key=lambda item: item[1] - item[0])
    ends = [[page + 1 for _, page in run] for _, run in runs]
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in ends)
