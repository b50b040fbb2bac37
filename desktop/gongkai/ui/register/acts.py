"""The commands behind the office's desk, imported when they are first needed."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from gongkai.domain.errors import UserError
from gongkai.domain.issuing import (
    IssuedDocument,
    LineKey,
    NumberGap,
    Printing,
    RegisterLine,
    RegisterPart,
    Sheets,
    Shelf,
)

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk
    from gongkai.commands.register import Shown

Act: TypeAlias = "Callable[[Desk], Changes]"


def read(desk: "Desk", part: RegisterPart, first: int) -> "Shown":
    """A part of the register as this person may see it, with the lines from the first that is looked at."""
    from gongkai.commands import register

    return register.shown(desk, part, slice(first, first + register.FIRST))


def lines(desk: "Desk", keys: Collection[LineKey]) -> dict[LineKey, RegisterLine]:
    """These documents, by key."""
    from gongkai.commands import register

    return register.lines(desk, keys)


def documents(desk: "Desk", keys: Sequence[LineKey]) -> tuple[IssuedDocument, ...]:
    """These documents in this order; what is no document is left out."""
    found = lines(desk, keys)
    return tuple(line for key in keys if isinstance(line := found.get(key), IssuedDocument))


def to_post(desk: "Desk") -> tuple[IssuedDocument, ...]:
    """What belongs on the board and does not hang there yet."""
    from gongkai.commands import register

    return tuple(line for line in register.register(desk, RegisterPart(Shelf.BOARD)).documents if line.awaits_posting)


def whole(desk: "Desk", part: RegisterPart) -> tuple[RegisterLine, ...]:
    """Every line of a part in the order of numbers, as a register is kept."""
    from gongkai.commands import register

    return register.register(desk, part).lines


def prints(desk: "Desk", disclosure: str) -> tuple[tuple[Printing, str], ...]:
    """The print log of a disclosure with the names of who printed, newest first."""
    from gongkai.commands import register

    return register.print_log(desk, disclosure)


def signed_pdf(desk: "Desk", disclosure: str) -> bytes:
    """The signed notice."""
    from gongkai.commands import print as printing

    return printing.output(desk, disclosure, "pdf")


def log_print(disclosure: str, sheets: Sheets) -> Act:
    """Notes what a printer was given."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import print as printing

        return printing.log_print(desk, disclosure, sheets)

    return act


def explain(gap: NumberGap, reason: str) -> Act:
    """Writes why numbers have no document."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import register

        return register.explain_gap(desk, gap, reason)

    return act


def take_number(reason: str) -> Act:
    """Draws a number for a document outside the program."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import register

        return register.take_number(desk, reason)

    return act


def post(disclosure: str, place: str, day: date) -> Act:
    """Registers a posting on the board."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import register

        return register.post(desk, disclosure, place, day)

    return act


def take_down(disclosure: str, revision: int, day: date) -> Act:
    """Registers that a notice came off the board."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import register

        return register.take_down(desk, disclosure, revision, day)

    return act


def register_pages(desk: "Desk", part: RegisterPart, today: date, period: str) -> bytes:
    """A part of the register as pages."""
    from gongkai.commands.register_files import register_pdf

    return register_pdf(whole(desk, part), desk.account.name, today, period)


def slips(desk: "Desk", keys: Sequence[LineKey], today: date) -> bytes:
    """The slips for the notices of the board among these; where none is, for those that wait to be posted."""
    from gongkai.commands.register_files import posting_slips

    chosen = tuple(document for document in documents(desk, keys) if document.board)
    return posting_slips(chosen or to_post(desk), desk.account.name, today)


def seal_register(desk: "Desk", today: date) -> bytes:
    """The register of seals as pages."""
    from gongkai.commands import register
    from gongkai.commands.register_files import seal_register as pages

    return pages(register.seal_uses(desk), desk.account.name, today)


def workbook(desk: "Desk", part: RegisterPart, today: date, period: str) -> bytes:
    """A part of the register as XLSX."""
    from gongkai.commands.register_files import register_workbook

    return register_workbook(whole(desk, part), desk.account.name, today, period)


def ledger_pages(desk: "Desk", year: int | None, today: date) -> bytes:
    """The register of what is public (公开台账) as pages."""
    from gongkai.commands.ledger import ledger
    from gongkai.commands.ledger_files import ledger_pdf

    return ledger_pdf(ledger(desk, year), desk.account.name, today)


def ledger_book(desk: "Desk", year: int | None, today: date) -> bytes:
    """The register of what is public as XLSX."""
    from gongkai.commands.ledger import ledger
    from gongkai.commands.ledger_files import ledger_workbook

    return ledger_workbook(ledger(desk, year), desk.account.name, today)


def write_beside(path: Path, data: bytes) -> Path:
    """Writes a file beside `path` and renames it there; UserError where it cannot."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError:
        raise UserError("文件没有写成", f"不能写入“{path.name}”。", "请检查磁盘空间和文件夹的权限。") from None
    finally:
        beside.unlink(missing_ok=True)
    return path
