"""What is asked of the commands before somebody sits at the desk; each loads them when it is first needed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gongkai.ui.tasks import Task

if TYPE_CHECKING:
    from PySide6.QtCore import QLockFile

    from gongkai.commands.admitting import Founded
    from gongkai.commands.desk import Desk
    from gongkai.ui.unlock.founding import Founding


def warm_up(_task: Task) -> None:
    """Loads what the desk needs while somebody types their passphrase."""
    from importlib import import_module

    for name in ("gongkai.commands.listing", "gongkai.commands.recent", "gongkai.ui.frame.office"):
        import_module(name)


def practise(task: Task) -> "tuple[Desk, QLockFile]":
    """Makes a practice office, with the lock that says it is played in."""
    from gongkai.commands import practice
    from gongkai.ui.unlock import playground

    folder, lock = playground.held_folder()
    return practice.practice_office(folder, lambda done, total: task.progress.emit(done, total, "")), lock


def sweep(_task: Task) -> None:
    """Removes the practice offices of windows that were killed."""
    from gongkai.ui.unlock import playground

    playground.sweep()


def open_office(place: Path | str, password: str) -> "Desk":
    """Opens a workspace, on a server with the password that was typed for it."""
    from gongkai.commands import entrance, office

    if password:
        entrance.give_password(str(place), password)
    return office.open_desk(place)


def logins(desk: "Desk") -> tuple[str, ...]:
    """Who can sign in, by the sound of their names."""
    from gongkai.commands import office

    found = office.who_can_sign_in(desk)
    if all(login.isascii() for login in found):
        return found
    from gongkai.ui import words  # names are read by their sound; nobody waits for that where there are none

    return tuple(sorted(found, key=words.order_of_person))


def sign_in(desk: "Desk", login: str, passphrase: str) -> "tuple[Desk, str]":
    """The desk with the person at it, and the passphrase where it is still the one that was handed out."""
    from gongkai.commands import admitting, office

    seated = office.sign_in(desk, login, passphrase)
    return seated, passphrase if admitting.must_change(seated) else ""


def recover(location: str, key: str, login: str, new: str) -> None:
    """Lets an administrator in again by the printed recovery key, with a new passphrase."""
    from gongkai.commands import recovery

    recovery.recover(location, key, login, new).workspace.close()


def change_passphrase(desk: "Desk", old: str, new: str) -> "tuple[Desk, str]":
    """Puts one's own passphrase in the place of the one that was handed out."""
    from gongkai.commands import accounts

    accounts.change_passphrase(desk, old, new)
    return desk, ""


def found_office(founding: "Founding") -> "Founded":
    """Founds what the two steps gathered."""
    from gongkai.commands import admitting, entrance, office

    people = [
        office.NewPerson(one.login, one.name, frozenset({one.role}), one.passphrase, founding.department.code)
        for one in founding.people
    ]
    if founding.password:
        entrance.give_password(str(founding.place), founding.password)
    return admitting.found(str(founding.place), founding.department, people, founding.listed)


def slips(founded: "Founded") -> bytes:
    """The slips with everybody's first passphrase, as pages."""
    from gongkai.commands import admitting

    return admitting.slips_pdf(founded.desk, founded.department, founded.slips)


def recovery_sheet(founded: "Founded") -> bytes:
    """The recovery key, as a page."""
    from gongkai.commands import admitting

    return admitting.recovery_pdf(founded.desk, founded.department, founded.recovery_key)


def hint(location: str) -> str:
    """Who is who in a practice office, and the passphrase of all; nothing at any other."""
    if _PRACTICE not in location:
        return ""
    from gongkai.commands import practice
    from gongkai.commands.practice_folder import is_practice
    from gongkai.ui import words

    if not is_practice(location):
        return ""
    people = [f"{login}　{name}　{words.role(role)}" for login, name, role in practice.practice_people()]
    told = QCoreApplication.translate("practice", "演练单位，内容都是编的。所有人的口令都是：{passphrase}")
    return "\n".join([told.format(passphrase=practice.practice_passphrase()), *people])


_PRACTICE = "practice"
"""What the name of every practice office has; only where it is found the practice itself is loaded."""
