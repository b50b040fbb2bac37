"""Outbox, register, queue and counts are read from narrow indexes: the bytes of what was published stay unread."""

from alembic import op

revision = "0016"
down_revision = "0015"

INDEXES = {
    "ix_outbox_listed": (
        "outbox",
        ["unit", "created_at", "id", "disclosure", "revision", "operation", "state", "not_before"],
    ),
    "ix_outbox_versions": ("outbox", ["disclosure", "state", "operation", "revision", "created_at"]),
    "ix_disclosures_numbered": ("disclosures", ["department", "doc_no", "id"]),
    "ix_disclosures_of_form": ("disclosures", ["department", "form_id", "state", "updated_at", "id"]),
    "ix_prints_counted": ("prints", ["draft", "disclosure", "revision"]),
    "ix_receipts_dated": ("receipts", ["published_at", "disclosure"]),
    "ix_reviews_history": ("reviews", ["disclosure", "time"]),
    "ix_reviews_taken": ("reviews", ["account", "decision", "disclosure", "revision"]),
    "ix_watches_seen": ("watches", ["sight", "disclosure"]),
}


def upgrade() -> None:
    for name, (table, columns) in INDEXES.items():
        op.create_index(name, table, columns)
    op.drop_index("ix_outbox_disclosure", "outbox")


def downgrade() -> None:
    op.create_index("ix_outbox_disclosure", "outbox", ["disclosure"])
    for name, (table, _columns) in INDEXES.items():
        op.drop_index(name, table)
