"""The register as a list: which lines it has, however many; what a line says is read by `issuing`."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select, tuple_

from gongkai.domain.issuing import SIGNED, LineKey, RegisterPart, Shelf
from gongkai.domain.outbox import Operation
from gongkai.domain.workflow import Action
from gongkai.store.joining import joined
from gongkai.store.search import Search
from gongkai.store.tables.deliveries import outbox
from gongkai.store.tables.drafts import disclosures
from gongkai.store.tables.house import accounts, departments
from gongkai.store.tables.papers import postings, prints
from gongkai.store.tables.reviews import reviews

_NEWER = outbox.alias("newer")
_WITHDRAW = Operation.WITHDRAW.value
_IS_OLDER = exists().where(
    _NEWER.c.disclosure == outbox.c.disclosure,
    _NEWER.c.operation != _WITHDRAW,
    _NEWER.c.revision > outbox.c.revision,
)
_STANDS = select(disclosures.c.id).where(
    disclosures.c.id == outbox.c.disclosure, disclosures.c.state.in_([state.value for state in sorted(SIGNED)])
)
_IS_CURRENT = and_(~_IS_OLDER, _STANDS.exists())
_IS_PRINTED = exists().where(
    prints.c.draft.is_(False), prints.c.disclosure == outbox.c.disclosure, prints.c.revision == outbox.c.revision
)
_WAS_POSTED = exists().where(postings.c.disclosure == outbox.c.disclosure, postings.c.revision == outbox.c.revision)


class RegisterLists:
    """What stands in the register of a department, or with "" of all.

    Each number is a signing, and each signing made a delivery: the deliveries are looked through, by their index alone.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def documents(self, part: RegisterPart, board_forms: Collection[str]) -> list[LineKey]:
        """The documents of a part, in no order; those of all years."""
        where = (_of(part.department), *self._on_shelf(part, board_forms), *map(self._holding, part.words.split()))
        key = outbox.c.disclosure.concat(" ").concat(outbox.c.revision)
        pairs = (text.split(" ") for text in joined(self._connection, select(key).where(*where)))
        return [(disclosure, int(revision)) for disclosure, revision in pairs]

    def count(self, part: RegisterPart, board_forms: Collection[str]) -> int:
        """How many documents of a department are on a shelf, all years together."""
        return self._count(part.department, *self._on_shelf(part, board_forms))

    def count_to_post(self, department: str, board_forms: Collection[str]) -> int:
        """How many notices for the board do not hang there yet."""
        return self._count(department, _is_for_board(department, board_forms), ~_WAS_POSTED, _IS_CURRENT)

    def numbers(self, department: str) -> Mapping[str, str]:
        """The number of each disclosure of a department that has one."""
        of_it = disclosures.c.doc_no != ""
        if department:
            of_it &= disclosures.c.department == department
        numbered = select(disclosures.c.id.concat(" ").concat(disclosures.c.doc_no)).where(of_it)
        return dict(text.split(" ", 1) for text in joined(self._connection, numbered))

    def former_numbers(self, department: str) -> Mapping[LineKey, str]:
        """The numbers of versions that a newer one followed: what never was out may have another by now."""
        given = reviews.c.signed["slots"]["doc_no"].as_string()
        query = select(outbox.c.disclosure, outbox.c.revision, given).join(reviews, reviews.c.id == outbox.c.review)
        rows = self._connection.execute(query.where(_of(department), _IS_OLDER))
        return {(disclosure, revision): number for disclosure, revision, number in rows}

    def _count(self, department: str, *where: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(outbox).where(_of(department), *where)
        return int(self._connection.execute(query).scalar_one())

    def _on_shelf(self, part: RegisterPart, board_forms: Collection[str]) -> Sequence[ColumnElement[bool]]:
        if part.shelf is Shelf.QUEUE:
            return ~_IS_PRINTED, _IS_CURRENT
        return (_is_for_board(part.department, board_forms),) if part.shelf is Shelf.BOARD else ()

    def _holding(self, word: str) -> ColumnElement[bool]:
        """The word occurs in number or title, in the name of who signed or of the organ."""
        signers = select(accounts.c.id).where(accounts.c.name.contains(word, autoescape=True))
        signings = select(reviews.c.disclosure, reviews.c.revision).where(
            reviews.c.account.in_(signers), reviews.c.decision == Action.SIGN.value
        )
        organs = select(departments.c.code).where(departments.c.name.contains(word, autoescape=True))
        return or_(
            outbox.c.disclosure.in_(Search(self._connection).titled(word)),
            tuple_(outbox.c.disclosure, outbox.c.revision).in_(signings),
            outbox.c.unit.in_(organs),
        )


def _is_for_board(department: str, forms: Collection[str]) -> ColumnElement[bool]:
    of_form = select(disclosures.c.id).where(disclosures.c.form_id.in_(forms))
    if department:
        of_form = of_form.where(disclosures.c.department == department)
    return outbox.c.disclosure.in_(of_form)


def _of(department: str) -> ColumnElement[bool]:
    """What was signed to be out; all of it where no department is named."""
    signed = outbox.c.operation != _WITHDRAW
    return signed & (outbox.c.unit == department) if department else signed
