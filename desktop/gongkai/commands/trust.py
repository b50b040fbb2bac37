"""Whose signature counts when: the keys of the office's people."""

from collections.abc import Mapping
from dataclasses import dataclass

from gongkai.domain.review import Review
from gongkai.store.transaction import Transaction
from gongkai.vault.signing import algorithm_of, verify


@dataclass(frozen=True)
class Keys:
    """The public keys by account."""

    by_account: Mapping[str, str]

    def holds(self, review: Review) -> bool:
        """Whether the review stands under a signature of the person it names."""
        key = self.by_account.get(review.account_id)
        if key is None or review.key not in ("", key) or review.algorithm != algorithm_of(key):
            return False
        return verify(key, review.signed_bytes, review.signature)


def keys_of(tx: Transaction) -> Keys:
    """The keys as the workspace has them."""
    return Keys({account.id: account.public_key for account in tx.people.accounts()})
