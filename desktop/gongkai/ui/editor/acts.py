"""What the editor asks the commands to do, ready to run on the database worker."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from gongkai.domain.disclosure import Attachment
from gongkai.domain.errors import UserError
from gongkai.domain.finding import Decision, Finding
from gongkai.domain.issuing import Sheets

if TYPE_CHECKING:  # the commands load the store, which the window is drawn before
    from gongkai.commands.desk import Changes, Desk

Act: TypeAlias = "Callable[[Desk], Changes]"


def submit(disclosure: str) -> Act:
    """Sends the draft for review."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import submit as command

        return command.submit(desk, disclosure)

    return act


def discard(disclosure: str, reason: str) -> Act:
    """Gives the draft up."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import draft as command

        return command.discard(desk, disclosure, reason)

    return act


def attach(disclosure: str, file: Path, field: str) -> Act:
    """Reads a file and attaches it; UserError where it cannot be read."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import attach as command

        return command.attach(desk, disclosure, file.name, _content(file), field)

    return act


def detach(disclosure: str, name: str) -> Act:
    """Takes a file off the draft."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import attach as command

        return command.detach(desk, disclosure, name)

    return act


def put_back(disclosure: str, file: Attachment) -> Act:
    """Attaches a file as it was before it was taken off or replaced."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import attach as command

        return command.put_back(desk, disclosure, file)

    return act


def mask(disclosure: str, finding: Finding) -> Act:
    """Masks what was found, in its field or in its file."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import attach, settle

        if finding.place.file:
            return attach.mask_attachment(desk, disclosure, finding.place.file)
        return settle.mask_field(desk, disclosure, finding.key)

    return act


def dispose(disclosure: str, key: str, decision: Decision, ground: str) -> Act:
    """Notes what was decided about a finding."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import settle

        return settle.dispose(desk, disclosure, key, decision, ground)

    return act


def renew(disclosure: str) -> Act:
    """Starts the next period from this one."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import renew as command

        return command.renew(desk, disclosure)

    return act


def confirm_carried(disclosure: str, fields: tuple[str, ...]) -> Act:
    """Says that last period's entries hold for this period too."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import renew as command

        return command.confirm_carried(desk, disclosure, fields)

    return act


def explain(disclosure: str, rule: str, reason: str) -> Act:
    """Keeps the reason why a rule that only warns does not hold."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import explain as command

        return command.explain(desk, disclosure, rule, reason)

    return act


def log_print(disclosure: str, sheets: Sheets) -> Act:
    """Notes what a printer was given."""

    def act(desk: "Desk") -> "Changes":
        from gongkai.commands import print as command

        return command.log_print(desk, disclosure, sheets)

    return act


def signed_pdf(disclosure: str) -> "Callable[[Desk], bytes]":
    """Reads the signed notice of an approved disclosure."""

    def read(desk: "Desk") -> bytes:
        from gongkai.commands import print as command

        return command.output(desk, disclosure, "pdf")

    return read


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        raise UserError(
            "文件读不出来", f"“{file.name}”打不开，没有添加。", "请确认它是一个文件，并且没有被别的程序占用。"
        ) from None
