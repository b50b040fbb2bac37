"""What the tables are made of: their names, moments in time, columns that many have."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, Dialect, ForeignKey, MetaData, String, Text, TypeDecorator

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """A point in time, stored as ISO 8601 in UTC so that every database sorts it alike."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ARG002 - the base class passes it
        """The moment as text in UTC."""
        return value and value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment that the text stands for."""
        return value and datetime.fromisoformat(value)


def words(length: int) -> Any:
    """What a person types; a file knows no lengths, and a server shall not refuse what a file takes."""
    return String(length).with_variant(Text(), "postgresql")


def id_(name: str = "id", **options: Any) -> Column[str]:
    return Column(name, String(36), **options)


def disclosure(**options: Any) -> Column[str]:
    return Column("disclosure", String(36), ForeignKey("disclosures.id"), nullable=False, **options)
