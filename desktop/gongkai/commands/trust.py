"""Whose signature counts when: the keys of the office's people, over time."""

from collections.abc import Iterator
from dataclasses import dataclass

from gongkai.domain.errors import UserError
from gongkai.domain.review import Review
from gongkai.domain.signatures import KeyList, ListedKey, signers
from gongkai.store.transaction import Transaction
from gongkai.vault.signing import algorithm_of, verify


@dataclass(frozen=True)
class Keys:
    """Every key with the time that it counts, and the last list that an administrator signed."""

    lines: tuple[ListedKey, ...]
    signed: KeyList | None = None

    def holds(self, review: Review) -> bool:
        """Whether the review stands under a signature that counted at its time and step, by the person it names."""
        if review.algorithm != algorithm_of(review.key):
            return False
        may = signers(self.lines, review.key, review.step, review.time)
        named = any(line.person == review.account_id for line in may)
        return named and verify(review.key, review.signed_bytes, review.signature)

    def strangers(self) -> Iterator[ListedKey]:
        """The keys of people that the signed list has under another key: somebody changed them by hand."""
        if self.signed is None:
            return
        listed = {line.person for line in self.signed.keys}
        known = {(line.person, line.key) for line in self.signed.keys}
        for line in self.lines:
            if line.person in listed and (line.person, line.key) not in known:
                yield line


def keys_of(tx: Transaction) -> Keys:
    """The keys as the workspace has them."""
    return Keys(tx.keyring.lines(), tx.keyring.newest_list())


def require_holding(tx: Transaction, reviews: tuple[Review, ...], content_hash: str) -> None:
    """UserError unless each review stands signed over this very content (rule 4)."""
    keys = keys_of(tx)
    if not all(review.content_hash == content_hash and keys.holds(review) for review in reviews):
        raise UserError(
            "签名核对不通过", "有一条审查意见的签名不成立，或签的不是这份内容。", "请退回重审，并告知管理员。"
        )
