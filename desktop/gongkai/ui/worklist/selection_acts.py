"""The acts for several disclosures at once. A new one is a line in `ACTS`: its words, whom it fits, what it does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gongkai.domain.people import Account, Role
from gongkai.domain.workflow import State
from gongkai.ui import language, words
from gongkai.ui.actions import Act
from gongkai.ui.context import Context
from gongkai.ui.punctuation import named
from gongkai.ui.tasks import Task

if TYPE_CHECKING:
    from gongkai.commands.batch import Batch, Left
    from gongkai.commands.desk import Desk
    from gongkai.ui.preview.batch import Piece

_MOST_TOLD = 5


class Say(Protocol):
    """Says what came of it, over the list."""

    def __call__(self, text: str, word: str = "", do: Callable[[], object] | None = None, *, details: str = "") -> None:
        """As `NoticeBar.say`."""


@dataclass(frozen=True)
class Picked:
    """What is selected, and what an act needs: a window for questions, a bar for progress, a line for the end."""

    context: Context
    ids: tuple[str, ...]
    window: QWidget
    follow: Callable[[Task, str], None]
    say: Say


@dataclass(frozen=True)
class SelectionAct:
    """One act: how it is called, whom it fits, and what it does."""

    word: Callable[[], str]
    fits: Callable[[Account], bool]
    run: Callable[[Picked], None]


def submit_all(picked: Picked) -> None:
    """Submits each draft that is ready; says which were not, and why."""
    desk = picked.context.desk
    task = picked.context.tasks.pool(partial(_submit, desk, picked.ids), partial(_submitted, picked))
    picked.follow(task, _tr("正在送审"))


def print_all(picked: Picked) -> None:
    """Asks for the printer and prints each notice; drafts carry 送审稿."""
    picked.context.tasks.database(partial(_pieces, picked.context.desk, picked.ids), partial(_print, picked))


def pack_all(picked: Picked) -> None:
    """Asks for whom, and makes a transfer package."""
    from gongkai.ui.transfer.packing import PackDialog

    dialog = PackDialog(picked.context, picked.ids, picked.window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def export_workbook(picked: Picked) -> None:
    """Asks for a file and writes the list into it as XLSX."""
    _export(picked, "XLSX (*.xlsx)", ".xlsx", _workbook)


def export_pages(picked: Picked) -> None:
    """Asks for a file and writes the list into it as PDF."""
    _export(picked, "PDF (*.pdf)", ".pdf", _pages)


ACTS: Sequence[SelectionAct] = (
    SelectionAct(lambda: Act.SUBMIT.word, lambda person: Role.CLERK in person.roles, submit_all),
    SelectionAct(lambda: Act.PRINT.word, lambda _person: True, print_all),
    SelectionAct(lambda: Act.PACK.word + "…", lambda _person: True, pack_all),
    SelectionAct(lambda: _tr("导出清单 XLSX"), lambda _person: True, export_workbook),
    SelectionAct(lambda: _tr("导出清单 PDF"), lambda _person: True, export_pages),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("worklist", text)


def _submit(desk: "Desk", ids: Sequence[str], task: Task) -> "Batch":
    from gongkai.commands.batch import submit_each

    return submit_each(desk, ids, lambda done, every: task.progress.emit(done, every, ""), lambda: task.cancelled)


def _submitted(picked: Picked, batch: "Batch") -> None:
    picked.context.changed.emit(batch.changes)
    said = _tr("已送审 {n} 件。").format(n=len(batch.done))
    if batch.left:
        said += _tr("{n} 件没有送审，如“{title}”：{why}").format(
            n=len(batch.left), title=batch.left[0].title[:30], why=_why(batch.left[0])
        )
    told = "\n".join(named(left.title[:40], _why(left)) for left in batch.left[:_MOST_TOLD])
    first = batch.left[0].id if batch.left else ""
    picked.say(
        said, _tr("打开这一件") if first else "", lambda: picked.context.open_disclosure.emit(first), details=told
    )


def _why(left: "Left") -> str:
    title, _, message = left.why.partition("：")
    return named(language.sentence(title), language.sentence(message))


def _pieces(desk: "Desk", ids: Sequence[str]) -> "list[Piece]":
    from gongkai.commands import listing
    from gongkai.commands import print as printing
    from gongkai.domain.issuing import SIGNED
    from gongkai.ui.preview.batch import Piece

    rows = listing.rows(desk, ids)

    def read(disclosure_id: str, state: State) -> bytes:
        if state in SIGNED:
            return printing.output(desk, disclosure_id, "pdf")
        return printing.draft_pdf(desk, disclosure_id)

    found = [rows[id_] for id_ in ids if id_ in rows]
    return [Piece(row.id, row.title, partial(read, row.id, row.state), row.doc_no) for row in found]


def _print(picked: Picked, pieces: "list[Piece]") -> None:
    from gongkai.ui.register.papers import Papers  # Qt's printing is loaded when somebody prints

    papers = Papers(picked.context, picked.window)
    papers.ended.connect(lambda count: picked.say(papers.told(count)))
    papers.print_pieces(pieces)


def _export(picked: Picked, kind: str, ending: str, make: "Callable[[Desk, Sequence[str], Task], bytes]") -> None:
    from gongkai.commands.list_files import TITLE

    chosen, _kind = QFileDialog.getSaveFileName(picked.window, _tr("导出清单"), f"{TITLE}{ending}", kind)
    if chosen:
        write_list(picked, Path(chosen), make)


def write_list(picked: Picked, path: Path, make: "Callable[[Desk, Sequence[str], Task], bytes]") -> None:
    """Makes the file in the background and says so."""
    desk = picked.context.desk

    from gongkai.ui.register.acts import write_beside

    def work(task: Task) -> Path:
        return write_beside(path, make(desk, picked.ids, task))

    task = picked.context.tasks.pool(work, lambda done: picked.say(_tr("已导出 {0}").format(done.name)))
    picked.follow(task, _tr("正在导出"))


def _workbook(desk: "Desk", ids: Sequence[str], task: Task) -> bytes:
    from gongkai.commands.list_files import list_workbook

    return list_workbook(desk, ids, _states(), lambda done, every: task.progress.emit(done, every, ""))


def _pages(desk: "Desk", ids: Sequence[str], task: Task) -> bytes:
    from gongkai.commands.list_files import list_pdf

    return list_pdf(desk, ids, _states(), lambda done, every: task.progress.emit(done, every, ""))


def _states() -> dict[State, str]:
    return {state: words.state(state) for state in State}
