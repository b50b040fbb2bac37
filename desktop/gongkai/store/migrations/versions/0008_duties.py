"""Separation of duties where no program can go round it: the database refuses what rules 1 and 5 forbid."""

# ruff: noqa: S608 - every piece of SQL here is a constant of this file
from collections.abc import Callable
from dataclasses import dataclass

from alembic import op

revision = "0008"
down_revision = "0007"

STEPS = "('section_review', 'secrecy_review', 'sign_off')"
ROLE = (
    "CASE NEW.step WHEN 'section_review' THEN 'section_head' "
    "WHEN 'secrecy_review' THEN 'secrecy_officer' ELSE 'signer' END"
)


@dataclass(frozen=True)
class Dialect:
    """How one kind of database says what both must: a text inside JSON, the members of a JSON list, and a change."""

    inside: Callable[[str, str], str]
    members: Callable[[str], str]
    changed: Callable[[str], str]


SQLITE = Dialect(
    lambda column, name: f"json_extract({column}, '$.{name}')",
    lambda column: f"json_each({column})",
    lambda column: f"NEW.{column} IS NOT OLD.{column}",
)
POSTGRESQL = Dialect(
    lambda column, name: f"({column} ->> '{name}')",
    lambda column: f"json_array_elements_text({column}) AS value",
    lambda column: f"NEW.{column}::text IS DISTINCT FROM OLD.{column}::text",
)
FROZEN = ("disclosure", "review", "revision", "unit", "operation", "record", "payload_sha256", "files")
SIGNED_NOW = (
    "EXISTS (SELECT 1 FROM reviews WHERE disclosure = NEW.id AND decision = 'sign' AND step = 'sign_off' "
    "AND (NEW.state <> 'approved' OR revision = NEW.revision))"
)
ORDERED = (
    "EXISTS (SELECT 1 FROM reviews r WHERE r.id = NEW.review AND r.disclosure = NEW.disclosure "
    "AND r.revision = NEW.revision AND r.decision IN "
)


def _drafter(of: Dialect) -> str:
    frozen_by = of.inside("frozen", "submitted_by")
    return f"(SELECT {frozen_by} FROM revisions WHERE disclosure = NEW.disclosure AND no = NEW.revision)"


def _holds_role(of: Dialect) -> str:
    has_it = f"FROM accounts, {of.members('accounts.roles')} WHERE accounts.id = NEW.account AND value = {ROLE}"
    return (
        f"(EXISTS (SELECT 1 {has_it}) "
        f"OR EXISTS (SELECT 1 FROM delegations WHERE deputy = NEW.account AND role = {ROLE} AND since <= NEW.time "
        "AND NEW.time < until AND (ended_at IS NULL OR NEW.time < ended_at)))"
    )


def _passed(of: Dialect, step: str, decision: str = "pass") -> str:
    return (
        "EXISTS (SELECT 1 FROM reviews r JOIN revisions v ON v.disclosure = r.disclosure AND v.no = r.revision "
        f"WHERE r.disclosure = NEW.disclosure AND r.revision = NEW.revision AND r.step = '{step}' "
        f"AND r.decision = '{decision}' AND {of.inside('r.signed', 'content_hash')} = v.content_hash)"
    )


def refused(of: Dialect) -> tuple[tuple[str, str, str, str], ...]:
    """What is refused: the name of the rule, at which moment, under which condition, and what is said."""
    return (
        (
            "reviews_by_drafter",
            "INSERT ON reviews",
            f"NEW.step IN {STEPS} AND NEW.account = {_drafter(of)}",
            "own draft",
        ),
        ("reviews_without_role", "INSERT ON reviews", f"NEW.step IN {STEPS} AND NOT {_holds_role(of)}", "role"),
        (
            "reviews_out_of_order",
            "INSERT ON reviews",
            f"NEW.step = 'secrecy_review' AND NOT {_passed(of, 'section_review')} "
            f"OR NEW.step = 'sign_off' AND NOT {_passed(of, 'secrecy_review')}",
            "a step is missing",
        ),
        (
            "outbox_without_chain",
            "INSERT ON outbox",
            f"NEW.operation <> 'withdraw' AND NOT ({ORDERED} ('sign')) AND {_passed(of, 'section_review')} "
            f"AND {_passed(of, 'secrecy_review')} AND {_passed(of, 'sign_off', 'sign')})",
            "the chain of reviews is not complete",
        ),
        (
            "outbox_without_order",
            "INSERT ON outbox",
            f"NEW.operation = 'withdraw' AND NOT {ORDERED} ('withdraw', 'recall'))",
            "no signed order",
        ),
        (
            "outbox_changed",
            "UPDATE ON outbox",
            " OR ".join(map(of.changed, FROZEN)),
            "what was approved does not change",
        ),
        (
            "disclosures_unsigned",
            "UPDATE OF state ON disclosures",
            f"NEW.state IN ('approved', 'published') AND NEW.state <> OLD.state AND NOT {SIGNED_NOW}",
            "nobody signed it",
        ),
    )


LASTING = ("revisions", "reviews", "referrals", "events", "outputs")
"""What is only ever added."""


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _upgrade_file()
    else:
        _upgrade_server()


def _upgrade_file() -> None:
    for name, moment, condition, said in refused(SQLITE):
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {moment} WHEN {condition} BEGIN SELECT RAISE(ABORT, 'duties: {said}'); END"
        )
    for table in LASTING:
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'duties: {table} last'); END"
            )


def _upgrade_server() -> None:
    for name, moment, condition, said in refused(POSTGRESQL):
        _refuse(name, f"IF {condition} THEN {_raise(said)} END IF; RETURN NEW;")
        op.execute(f"CREATE TRIGGER {name} BEFORE {moment} FOR EACH ROW EXECUTE FUNCTION duty_{name}()")
    for table in LASTING:
        _refuse(f"{table}_last", _raise(f"{table} last"))
        for act, each in (("UPDATE", "ROW"), ("DELETE", "ROW"), ("TRUNCATE", "STATEMENT")):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"FOR EACH {each} EXECUTE FUNCTION duty_{table}_last()"
            )


def _refuse(name: str, body: str) -> None:
    op.execute(f"CREATE FUNCTION duty_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$")


def _raise(said: str) -> str:
    return f"RAISE EXCEPTION 'duties: {said}' USING ERRCODE = 'integrity_constraint_violation';"


def downgrade() -> None:
    names = [name for name, *_ in refused(SQLITE)]
    if op.get_bind().dialect.name == "sqlite":
        for name in (*names, *(f"{t}_no_{act}" for t in LASTING for act in ("update", "delete"))):
            op.execute(f"DROP TRIGGER {name}")
    else:
        for name in (*names, *(f"{table}_last" for table in LASTING)):
            op.execute(f"DROP FUNCTION duty_{name}() CASCADE")
