"""What travels between workspaces in a transfer package (送审包), and how it stands to what is here already."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from gongkai.domain.canonical import Json, content_hash
from gongkai.domain.disclosure import Disclosure, Revision
from gongkai.domain.finding import Disposition
from gongkai.domain.process import ProcessRecord
from gongkai.domain.review import Review
from gongkai.domain.workflow import EDITABLE, ORDERS, State, find_move


class Standing(StrEnum):
    """How something in a package stands to this workspace."""

    NEW = "new"
    """It is not here yet, and the work on it goes on here."""
    AHEAD = "ahead"
    """It goes on from exactly what is here."""
    SAME = "same"
    """It is here just like that."""
    OLDER = "older"
    """It was here like that, and the work on it went on since."""
    CONFLICT = "conflict"
    """Both sides changed it since they last were the same."""
    COPY = "copy"
    """It can be taken only as a draft of one's own."""
    REFUSED = "refused"
    """Nothing of it can be taken."""


TAKEN = frozenset({Standing.NEW, Standing.AHEAD})
"""What is taken unless somebody says otherwise."""

COPIED = frozenset({Standing.CONFLICT, Standing.COPY})
"""What somebody may take as a draft of their own, beside what is here."""


@dataclass(frozen=True)
class Stranger:
    """A person of another workspace who drafted or reviewed something: the id in their key list, name, department."""

    id: str
    name: str
    department: str


@dataclass(frozen=True)
class Packed:
    """A disclosure with all that was decided about it, as it stood at the sender.

    `outputs` are the files as signed (revision, kind, SHA-256), `lineage` the digests under which it travelled before.
    Comments stay where they were made.
    """

    disclosure: Disclosure
    revisions: tuple[Revision, ...]
    reviews: tuple[Review, ...]
    dispositions: tuple[Disposition, ...]
    records: tuple[ProcessRecord, ...]
    outputs: tuple[tuple[int, str, str], ...] = ()
    lineage: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """What tells whether two workspaces have the very same: content, state and signatures."""
        known = self.disclosure
        said: Json = {
            "id": known.id,
            "form": known.form_id,
            "department": known.department,
            "state": known.state.value,
            "entries": known.entries,
            "files": sorted([file.name, file.sha256, file.field] for file in known.attachments),
            "revisions": [revision.content_hash for revision in self.revisions],
            "reviews": sorted(review.digest for review in self.reviews),
            "numbers": [known.doc_no, known.index_no],
        }
        return content_hash(said)

    @property
    def files(self) -> Collection[str]:
        """The hashes of every file that was attached to it."""
        own = [file.sha256 for file in self.disclosure.attachments]
        return dict.fromkeys([*own, *(file.sha256 for one in self.revisions for file in one.attachments)])

    @property
    def people(self) -> Collection[str]:
        """Everybody who did something about it, by id."""
        known = [self.disclosure.drafter, *(revision.submitted_by for revision in self.revisions)]
        known += [review.account_id for review in self.reviews]
        known += [decided.account_id for decided in self.dispositions]
        known += [decided.account_id for review in self.reviews for decided in review.dispositions]
        return dict.fromkeys([*known, *(record.account_id for record in self.records)])


def standing(
    item: Packed, here: Packed | None, lineage_here: Collection[str], known_people: Collection[str]
) -> Standing:
    """How a packed disclosure stands to what is here under its number (None: nothing).

    `lineage_here` are the digests under which that travelled before, `known_people` who has an account here.
    """
    if here is None:
        return Standing.COPY if item.disclosure.state in EDITABLE else Standing.NEW
    if here.digest == item.digest:
        return Standing.SAME
    if here.digest in item.lineage and _keeps(item, here):
        return Standing.AHEAD if _goes_on(item, known_people) else Standing.COPY
    return Standing.OLDER if item.digest in lineage_here else Standing.CONFLICT


def _keeps(item: Packed, here: Packed) -> bool:
    """Whether everything that was frozen and signed here is in it: a package takes nothing back."""
    frozen = [revision.content_hash for revision in here.revisions]
    signed = {review.digest for review in here.reviews} <= {review.digest for review in item.reviews}
    return signed and [revision.content_hash for revision in item.revisions[: len(frozen)]] == frozen


def _goes_on(item: Packed, known_people: Collection[str]) -> bool:
    """A draft goes on in the hands of its own drafter only."""
    return item.disclosure.state not in EDITABLE or item.disclosure.drafter in known_people


def led_to(revisions: Iterable[Revision], reviews: Collection[Review]) -> frozenset[State]:
    """The states in which a disclosure with these revisions and signed opinions can be: no other is believed.

    After a signature the endpoint decides by itself, so there are several.
    """
    newest = max((revision.no for revision in revisions), default=0)
    if not newest:
        return frozenset({State.DRAFT, State.DISCARDED})
    state = State.SECTION_REVIEW
    for review in sorted(reviews, key=lambda review: review.time):
        if review.revision == newest and review.decision not in ORDERS:
            move = find_move(state, review.decision)
            if move is None or review.step is not state:
                return frozenset()
            state = move.next
    if state is State.APPROVED:
        return _SIGNED
    given_up = {State.DISCARDED} if state is State.RETURNED else set()
    taken_back = _TAKEN_BACK if any(review.decision in ORDERS for review in reviews) else frozenset()
    return frozenset({state}) | given_up | taken_back


_TAKEN_BACK = frozenset({State.WITHDRAWING, State.WITHDRAWN})
_SIGNED = _TAKEN_BACK | {State.APPROVED, State.PUBLISHED, State.ARCHIVED, State.DRAFT, State.DISCARDED}
"""Where a signed disclosure can get to without another step of its review; a correction makes it a draft again."""
