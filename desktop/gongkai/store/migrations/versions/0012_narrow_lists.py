"""Lists are read from narrower indexes: what is not read need not be decrypted."""

from alembic import op

revision = "0012"
down_revision = "0011"

LISTED = ["department", "updated_at", "id", "state", "area"]
TITLED = ["department", "title", "id", "state", "area"]
WIDE = ["department", "updated_at", "id", "state", "area", "drafter", "due", "title"]


def upgrade() -> None:
    op.drop_index("ix_disclosures_listed", "disclosures")
    op.create_index("ix_disclosures_listed", "disclosures", LISTED)
    op.create_index("ix_disclosures_titled", "disclosures", TITLED)


def downgrade() -> None:
    op.drop_index("ix_disclosures_titled", "disclosures")
    op.drop_index("ix_disclosures_listed", "disclosures")
    op.create_index("ix_disclosures_listed", "disclosures", WIDE)
