"""Who can open the workspace: its key slots, changed by whoever has it open."""

import base64
import secrets
from collections.abc import Callable

from gongkai.commands.administrator import note_setting, require_administrator
from gongkai.commands.desk import Desk
from gongkai.commands.entrance import change_slots, place_of
from gongkai.store.transaction import Transaction
from gongkai.vault.slots import SlotKind, Slots, new_slot, without

_SECRET_BYTES, _GROUP = 20, 4


def give_slot(desk: Desk, kind: SlotKind, name: str, secret: str, salt: bytes = b"") -> None:
    """Lets this secret open the workspace, beside what opens it already; call it inside the transaction it belongs to.

    An account's slot has the salt of its signing key, so that signing in stretches the passphrase once for both.

    A change of passphrase gives the new slot before it commits and drops the old one (`keep_last_slot`) afterwards, so
    that whichever of the two passphrases holds after a power cut opens the workspace too.
    """
    slot = new_slot(kind, name, secret, desk.workspace.key, salt=salt)
    _change(desk, lambda slots: (*slots, slot))


def keep_last_slot(desk: Desk, kind: SlotKind, name: str) -> None:
    """Drops all slots of this kind and name but the one given last."""

    def only_last(slots: Slots) -> Slots:
        *_older, last = (slot for slot in slots if (slot.kind, slot.name) == (kind, name))
        return (*without(slots, kind, name), last)

    _change(desk, only_last)


def take_slot(desk: Desk, kind: SlotKind, name: str) -> None:
    """Drops the slots of this kind and name: that secret opens the workspace no more."""
    _change(desk, lambda slots: without(slots, kind, name))


def renew_delivery_slot(desk: Desk) -> str:
    """A fresh secret for `gongkai sync` to open the workspace with; the one before holds no more.

    The administrator does. What a sync slot can do is told at `SlotKind`.
    """
    return renewed(desk, SlotKind.SYNC, "renew_delivery_slot")


def renewed(desk: Desk, kind: SlotKind, action: str, also: Callable[[Transaction, str], object] | None = None) -> str:
    """A fresh secret for the slot of this kind, in place of the one before; `also` is done along with it."""
    require_administrator(desk)
    secret = _new_secret()
    with desk.workspace.write() as tx:
        note_setting(desk, tx, action)
        if also:
            also(tx, secret)
        give_slot(desk, kind, "", secret)
    keep_last_slot(desk, kind, "")
    return secret


def _new_secret() -> str:
    """160 random bits in groups that can be read out and typed."""
    letters = base64.b32encode(secrets.token_bytes(_SECRET_BYTES)).decode()
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _change(desk: Desk, change: Callable[[Slots], Slots]) -> None:
    change_slots(place_of(desk.workspace.location), change)
