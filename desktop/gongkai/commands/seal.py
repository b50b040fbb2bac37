"""The organ's seal (印章): encrypted for the signer alone, used by `sign` alone, each use registered (rule 9)."""

from gongkai.commands.case import Case, note
from gongkai.commands.desk import Changes, Desk
from gongkai.domain.canonical import sha256_hex
from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.store.audit import Event
from gongkai.store.transaction import Transaction
from gongkai.vault.sealing import disclose, enclose

_PURPOSE = b"gongkai: seal picture"


def keep_seal(desk: Desk, picture: bytes) -> Changes:
    """Keeps the picture of the seal that the signer at the desk holds, in place of an earlier one.

    UserError, and nothing changed, where the person is no signer or the picture can't stand over a signature.
    """
    from gongkai.notices.seal_picture import seal_picture

    if Role.SIGNER not in desk.account.roles:
        raise UserError("不能保管印章", "印章图片由签发人保管。", "请用签发人账号登录。")
    clean = seal_picture(picture)
    _put(desk, enclose(desk.signed_in.key, clean, _PURPOSE).hex(), "keep_seal", sha256_hex(clean))
    return Changes()


def drop_seal(desk: Desk) -> Changes:
    """Forgets the picture; what is signed from now on goes out without it."""
    _put(desk, "", "drop_seal", "")
    return Changes()


def has_seal(desk: Desk) -> bool:
    """Whether the person at the desk holds a seal."""
    with desk.workspace.read() as tx:
        return bool(tx.info(_place(desk), ""))


def seals_in_use(desk: Desk, tx: Transaction, case: Case) -> tuple[bytes, ...]:
    """The seal for what is being signed, its use noted in the same transaction; none where the signer holds none.

    UserError where it was kept under a key that the person has no more.
    """
    kept = tx.info(_place(desk), "")
    if not kept:
        return ()
    picture = disclose(desk.signed_in.key, bytes.fromhex(kept), _PURPOSE)
    if picture is None:
        raise UserError("印章图片打不开", "它是用您以前的密钥保管的。", "请重新放入印章图片，或先取消用印，再签发。")
    note(desk, tx, "use_seal", case.disclosure, case.disclosure.state, ("", sha256_hex(picture)))
    return (picture,)


def _put(desk: Desk, kept: str, action: str, after: str) -> None:
    with desk.workspace.write() as tx:
        tx.set_info(_place(desk), kept)
        tx.audit.append(Event(desk.clock(), desk.account.id, action, after=after))


def _place(desk: Desk) -> str:
    return f"seal:{desk.account.id}"
