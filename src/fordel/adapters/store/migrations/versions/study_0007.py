"""This file is about what became of the answers, kept versions, and follow-up: only added."""

import sqlalchemy as sa
from alembic import op

from fordel.adapters.store.migrations.rules import only_added

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One version forward."""
    for table in ("outcome", "kept_version", "follow_up"):
        op.create_table(
            table,
            sa.Column("number", sa.Integer, nullable=False),
            sa.Column("made_by", sa.Text, nullable=False),
            sa.Column("made_at", sa.String(32), nullable=False),
            sa.Column("kind", sa.String(20), nullable=False),
            sa.Column("content", sa.LargeBinary, nullable=False),
            sa.PrimaryKeyConstraint("number", name=f"pk_{table}"),
        )
        only_added(table, table)
