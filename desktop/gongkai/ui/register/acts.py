"""The commands behind the office's desk, imported when they are first needed."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from gongkai.domain.errors import UserError
from gongkai.domain.issuing import IssuedDocument, NumberGap, Printing, RegisterLine, Sheets

if TYPE_CHECKING:
    from gongkai.commands.desk import Changes, Desk
    from gongkai.commands.register import Register

Act: TypeAlias = "Callable[[Desk], Changes]"


def read(desk: "Desk") -> "Register":
    """The register as this person may see it."""
    from gongkai.commands import register

    return register.register(desk)


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


def register_pages(lines: Sequence[RegisterLine], made_by: str, today: date, period: str) -> bytes:
    """The register as pages."""
    from gongkai.commands.register_files import register_pdf

    return register_pdf(lines, made_by, today, period)


def slips(documents: Sequence[IssuedDocument], made_by: str, today: date) -> bytes:
    """The slips for the notice board."""
    from gongkai.commands.register_files import posting_slips

    return posting_slips(documents, made_by, today)


def seal_register(desk: "Desk", made_by: str, today: date) -> bytes:
    """The register of seals as pages."""
    from gongkai.commands import register
    from gongkai.commands.register_files import seal_register as pages

    return pages(register.seal_uses(desk), made_by, today)


def workbook(lines: Sequence[RegisterLine], made_by: str, today: date, period: str) -> bytes:
    """The register as XLSX."""
    from gongkai.commands.register_files import register_workbook

    return register_workbook(lines, made_by, today, period)


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
