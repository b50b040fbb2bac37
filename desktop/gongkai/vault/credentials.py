"""The passwords of endpoints and proxies: in the system's keyring, or sealed for one person where there is none."""

from gongkai.vault.sealing import disclose, enclose
from gongkai.vault.signing import SigningKey

_SERVICE = "gongkai"
_PURPOSE = b"gongkai: passwords of endpoints"


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
