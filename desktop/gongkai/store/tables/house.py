"""The people of an office and what it keeps for itself: departments, accounts, keys, settings, presence, events."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, LargeBinary, String, Table, Text

from gongkai.store.sealing import SealedJson, SealedText
from gongkai.store.tables.columns import Moment, disclosure, id_, metadata, words

workspace_info = Table(
    "workspace_info",
    metadata,
    Column("key", words(40), primary_key=True),
    Column("value", SealedText("workspace_info.value"), nullable=False),
)

# Readable before anybody has unlocked the workspace, on the server only: key slots and wrong tries.
door = Table("door", metadata, Column("name", String(40), primary_key=True), Column("value", Text, nullable=False))

departments = Table(
    "departments",
    metadata,
    Column("code", String(8), primary_key=True),
    Column("name", words(100), nullable=False),
    Column("short_name", words(40), nullable=False),
    Column("number_mark", words(20), nullable=False),
    Column("region_code", String(6), nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    id_(primary_key=True),
    Column("login", words(40), nullable=False, unique=True),
    Column("name", words(40), nullable=False),
    Column("department", String(8), ForeignKey("departments.code"), nullable=False),
    Column("roles", JSON, nullable=False),
    # A point of SM2 is two characters longer; SQLite knows no lengths.
    Column("public_key", String(64).with_variant(String(66), "postgresql"), nullable=False),
    Column("sealed_key", LargeBinary, nullable=False),
    Column("key_since", Moment),
    Column("deactivated_at", Moment),
    # A person of another workspace has its number here, and never signs in.
    Column("office", String(32)),
    Column("exchange_key", String(64)),
    Column("exchange_proof", String(128)),
)

former_keys = Table(
    "former_keys",
    metadata,
    id_(primary_key=True),
    Column("account", String(36), ForeignKey("accounts.id"), nullable=False, index=True),
    Column("public_key", String(66), nullable=False),
    Column("roles", JSON, nullable=False),
    Column("since", Moment),
    Column("until", Moment, nullable=False),
    Column("reason", String(20), nullable=False),
)

key_lists = Table(
    "key_lists",
    metadata,
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("time", Moment, nullable=False),
    Column("signed", JSON, nullable=False),
)

delegations = Table(
    "delegations",
    metadata,
    id_(primary_key=True),
    Column("principal", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("deputy", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("role", String(20), nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("time", Moment, nullable=False),
    Column("key", String(66), nullable=False),
    Column("signature", String(128), nullable=False),
    Column("ended_at", Moment),
)

partners = Table(
    "partners",
    metadata,
    Column("office", String(32), primary_key=True),
    Column("pinned", String(66), nullable=False),
    Column("signed", JSON, nullable=False),
    Column("time", Moment, nullable=False),
)

preferences = Table(
    "preferences",
    metadata,
    Column("account", String(36), ForeignKey("accounts.id"), primary_key=True),
    Column("key", words(40), primary_key=True),
    Column("value", SealedJson("preferences.value"), nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("time", Moment, nullable=False),
    Column("account", String(36), nullable=False),
    Column("action", String(30), nullable=False),
    Column("disclosure", String(36), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("before", String(64), nullable=False),
    Column("after", String(64), nullable=False),
    Column("state", String(20), nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
)

presence = Table(
    "presence",
    metadata,
    Column("seat", String(36), primary_key=True),
    disclosure(index=True),
    Column("account", String(36), ForeignKey("accounts.id"), nullable=False),
    Column("until", Moment, nullable=False),
)
