"""The passwords of endpoints, proxies and the database: in the system's keyring, or sealed for one person."""

from gongkai.vault.sealing import disclose, enclose
from gongkai.vault.signing import SigningKey

_SERVICE = "gongkai"
_PURPOSE = b"gongkai: passwords of endpoints"
_for_now: dict[str, str] = {}


def keep_for_now(name: str, password: str) -> None:
    """Keeps a password until the program ends: what opens a workspace can't be sealed in it."""
    _for_now[name] = password


def kept_for_now(name: str) -> str:
    """The password of this name that was typed since the program began, empty where none was."""
    return _for_now.get(name, "")


def keep(name: str, password: str) -> bool:
    """Gives a password to the system's keyring; False where it has none or will not take it."""
    import keyring
    from keyring.errors import KeyringError

    try:
        if keyring.get_keyring().priority <= 0:  # the backends that keep nothing
            return False
        keyring.set_password(_SERVICE, name, password)
    except (KeyringError, OSError, RuntimeError):
        return False
    return True


def kept(name: str) -> str:
    """The password of this name in the system's keyring, empty where there is none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, name) or ""
    except (KeyringError, OSError, RuntimeError):
        return ""


def seal(key: SigningKey, password: str) -> bytes:
    """A password that only the owner of this key can open."""
    return enclose(key, password.encode(), _PURPOSE)


def unseal(key: SigningKey, sealed: bytes) -> str:
    """The password, empty where it was sealed for another key."""
    return (disclose(key, sealed, _PURPOSE) or b"").decode()
