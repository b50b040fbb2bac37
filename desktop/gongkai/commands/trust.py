"""Whose signature counts when: the keys of the office's people, over time, as its administrators signed them."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from gongkai.domain.errors import UserError
from gongkai.domain.people import Role
from gongkai.domain.signatures import (
    RECOVERY,
    Delegation,
    KeyList,
    ListedKey,
    key_list_from_json,
    signers,
)
from gongkai.vault.signing import algorithm_of, verify

if TYPE_CHECKING:  # the public verifier has no store
    from gongkai.domain.review import Review
    from gongkai.store.transaction import Transaction


@dataclass(frozen=True)
class Keys:
    """Every key that counts with its time, the last list that an administrator signed, and the keys that are on none.

    `broken_after` is the number of the list that the next one does not follow from; 0 where all of them follow.
    """

    lines: tuple[ListedKey, ...]
    signed: KeyList | None = None
    unlisted: tuple[ListedKey, ...] = ()
    broken_after: int = 0

    def holds(self, review: "Review") -> bool:
        """Whether the review stands under a signature that counted at its time and step, by the person it names."""
        if review.algorithm != algorithm_of(review.key):
            return False
        may = signers(self.lines, review.key, review.step, review.time)
        named = any(line.person == review.account_id for line in may)
        return named and verify(review.key, review.signed_bytes, review.signature)

    def strangers(self) -> Iterator[ListedKey]:
        """The keys that the signed list does not have like this: somebody changed or added them by hand."""
        return iter(self.unlisted)


def keys_of(tx: "Transaction") -> Keys:
    """The keys as the workspace has them: only what an administrator signed counts, and deputies by their principals.

    Whoever edits the database gives nobody a key or a role with it.
    """
    signed, broken_after = _followed(tx.keyring.written_lists())
    lines, elsewhere = tx.keyring.lines(), _elsewhere(tx)
    counting = lines if signed is None else tuple(line for line in (*lines, *elsewhere) if _is_listed(line, signed))
    deputies = tuple(line for given, line in tx.keyring.deputies() if _is_given(given, counting))
    return Keys((*counting, *deputies), signed, tuple(line for line in lines if line not in counting), broken_after)


def list_holds(keys: KeyList) -> bool:
    """Whether a key list stands under the signature of an administrator that it names itself."""
    admins = (line for line in keys.keys if line.key == keys.key and Role.ADMINISTRATOR.value in line.roles)
    return any(line.counts_at(keys.time) for line in admins) and verify(keys.key, keys.signed_bytes, keys.signature)


def follows(before: KeyList, after: KeyList) -> bool:
    """Whether a list was signed, or endorsed, by somebody who could by the list before."""
    if after.office != before.office or after.no <= before.no or not list_holds(after):
        return False
    may = {line.key for line in before.keys if _may_list(line) and line.counts_at(after.time)}
    key, signature = after.endorsed or (after.key, after.signature)
    return key in may and verify(key, after.signed_bytes, signature)


def require_holding(tx: "Transaction", reviews: "tuple[Review, ...]", content_hash: str) -> None:
    """UserError unless each review stands signed over this very content (rule 4)."""
    keys = keys_of(tx)
    if not all(review.content_hash == content_hash and keys.holds(review) for review in reviews):
        raise UserError(
            "签名核对不通过", "有一条审查意见的签名不成立，或签的不是这份内容。", "请退回重审，并告知管理员。"
        )


@lru_cache(maxsize=16)
def _followed(written: tuple[str, ...]) -> tuple[KeyList | None, int]:
    """The last list of those that follow from each other from the first on, and where they stop doing so."""
    last: KeyList | None = None
    for text in written:
        try:
            signed = key_list_from_json(json.loads(text))
        except (ValueError, KeyError, TypeError):
            return last, last.no if last else 0
        if not (list_holds(signed) if last is None else follows(last, signed)):
            return last, last.no if last else signed.no
        last = signed
    return last, 0


def _may_list(line: ListedKey) -> bool:
    return not line.office and bool({Role.ADMINISTRATOR.value, RECOVERY}.intersection(line.roles))


def _is_listed(line: ListedKey, signed: KeyList) -> bool:
    return _bare(line) in {_bare(listed) for listed in signed.keys}


def _bare(line: ListedKey) -> ListedKey:
    return replace(line, exchange="")


def _elsewhere(tx: "Transaction") -> Iterable[ListedKey]:
    return lines_elsewhere(tx.partners.all(), tx.info("workspace_id", ""))


def lines_elsewhere(partners: Iterable[KeyList], own: str) -> tuple[ListedKey, ...]:
    """The keys of people of other workspaces by their own administrators' lists; nobody speaks for our people."""
    return tuple(
        replace(line, office=signed.office)
        for signed in partners
        if signed.office != own
        for line in signed.keys
        if not line.office and RECOVERY not in line.roles
    )


def _is_given(given: Delegation, lines: Iterable[ListedKey]) -> bool:
    """Whether somebody who held the role signed it away."""
    held = (
        line.person == given.principal
        and line.key == given.key
        and given.role.value in line.roles
        and line.counts_at(given.time)
        for line in lines
    )
    return any(held) and verify(given.key, given.signed_bytes, given.signature)
