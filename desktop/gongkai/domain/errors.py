"""The one error that is fit to show; anything else is our bug and opens the report dialog."""


class UserError(Exception):
    """Something a person can put right: what happened, the particulars, and what to do about it.

    The three texts are Simplified Chinese and hold no personal data, since they reach logs and screens.
    """

    def __init__(self, title: str, message: str, remedy: str) -> None:
        super().__init__(f"{title}：{message}{remedy}")
        self.title = title
        self.message = message
        self.remedy = remedy


class WrongPassphraseError(UserError):
    """Nobody was let in: the login or the passphrase is wrong; such tries are counted."""


class LostConnectionError(UserError):
    """The office's server can't be reached: nothing was written, and trying again later may do."""


class ServerPasswordError(UserError):
    """The office's server wants a password for its database, or another one than it was given."""
