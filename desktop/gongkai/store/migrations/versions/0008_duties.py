"""Separation of duties where no program can go round it: the database refuses what rules 1 and 5 forbid."""

# ruff: noqa: S608 - every piece of SQL here is a constant of this file
from alembic import op

revision = "0008"
down_revision = "0007"

STEPS = "('section_review', 'secrecy_review', 'sign_off')"
ROLE = (
    "CASE NEW.step WHEN 'section_review' THEN 'section_head' "
    "WHEN 'secrecy_review' THEN 'secrecy_officer' ELSE 'signer' END"
)
DRAFTER = (
    "(SELECT json_extract(frozen, '$.submitted_by') FROM revisions "
    "WHERE disclosure = NEW.disclosure AND no = NEW.revision)"
)
HOLDS_ROLE = (
    f"(EXISTS (SELECT 1 FROM accounts, json_each(accounts.roles) WHERE accounts.id = NEW.account AND value = {ROLE}) "
    f"OR EXISTS (SELECT 1 FROM delegations WHERE deputy = NEW.account AND role = {ROLE} AND since <= NEW.time "
    "AND NEW.time < until AND (ended_at IS NULL OR NEW.time < ended_at)))"
)


def _passed(step: str, decision: str = "pass") -> str:
    return (
        "EXISTS (SELECT 1 FROM reviews r JOIN revisions v ON v.disclosure = r.disclosure AND v.no = r.revision "
        f"WHERE r.disclosure = NEW.disclosure AND r.revision = NEW.revision AND r.step = '{step}' "
        f"AND r.decision = '{decision}' AND json_extract(r.signed, '$.content_hash') = v.content_hash)"
    )


SIGNED_NOW = (
    "EXISTS (SELECT 1 FROM reviews WHERE disclosure = NEW.id AND decision = 'sign' AND step = 'sign_off' "
    "AND (NEW.state <> 'approved' OR revision = NEW.revision))"
)
ORDERED = (
    "EXISTS (SELECT 1 FROM reviews r WHERE r.id = NEW.review AND r.disclosure = NEW.disclosure "
    "AND r.revision = NEW.revision AND r.decision IN "
)
FROZEN = ("disclosure", "review", "revision", "unit", "operation", "record", "payload_sha256", "files")

REFUSED: tuple[tuple[str, str, str, str], ...] = (
    ("reviews_by_drafter", "INSERT ON reviews", f"NEW.step IN {STEPS} AND NEW.account = {DRAFTER}", "own draft"),
    ("reviews_without_role", "INSERT ON reviews", f"NEW.step IN {STEPS} AND NOT {HOLDS_ROLE}", "role"),
    (
        "reviews_out_of_order",
        "INSERT ON reviews",
        f"NEW.step = 'secrecy_review' AND NOT {_passed('section_review')} "
        f"OR NEW.step = 'sign_off' AND NOT {_passed('secrecy_review')}",
        "a step is missing",
    ),
    (
        "outbox_without_chain",
        "INSERT ON outbox",
        f"NEW.operation <> 'withdraw' AND NOT ({ORDERED} ('sign')) AND {_passed('section_review')} "
        f"AND {_passed('secrecy_review')} AND {_passed('sign_off', 'sign')})",
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
        " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in FROZEN),
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
    if op.get_bind().dialect.name != "sqlite":
        return
    for name, moment, condition, said in REFUSED:
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {moment} WHEN {condition} BEGIN SELECT RAISE(ABORT, 'duties: {said}'); END"
        )
    for table in LASTING:
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'duties: {table} last'); END"
            )


def downgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        return
    for name in (*(name for name, *_ in REFUSED), *(f"{t}_no_{act}" for t in LASTING for act in ("update", "delete"))):
        op.execute(f"DROP TRIGGER {name}")
