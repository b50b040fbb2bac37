"""Where the password of an endpoint is kept: in the system's keyring, else sealed in the workspace for one person."""

from gongkai.commands.desk import Desk
from gongkai.domain.canonical import sha256_hex
from gongkai.vault import credentials


def keep_password(desk: Desk, url: str, account: str, password: str) -> None:
    """Keeps the password of an endpoint's account; without a keyring it can be opened only by who sits here now."""
    name = _name(url, account)
    sealed = "" if credentials.keep(name, password) else credentials.seal(desk.signed_in.key, password).hex()
    with desk.workspace.write() as tx:
        if sealed or tx.info(_place(desk, name), ""):
            tx.set_info(_place(desk, name), sealed)


def kept_password(desk: Desk, url: str, account: str) -> str:
    """The password that was kept, empty where there is none or nobody sits here to open it."""
    name = _name(url, account)
    if desk.session is None:
        return credentials.kept(name)
    with desk.workspace.read() as tx:
        sealed = tx.info(_place(desk, name), "")
    return credentials.unseal(desk.session.key, bytes.fromhex(sealed)) if sealed else credentials.kept(name)


def _name(url: str, account: str) -> str:
    return f"{account}@{url.rstrip('/')}"


def _place(desk: Desk, name: str) -> str:
    return f"secret:{sha256_hex(f'{desk.account.id} {name}'.encode())[:32]}"
