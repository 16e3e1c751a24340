"""This file is about where the lines go: tables of small areas, and the maps people kept."""

import sqlalchemy as sa
from alembic import op

from fordel.adapters.store.migrations.rules import only_added

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One version forward."""
    op.create_table(
        "area_table",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("read_at", sa.String(32), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_area_table"),
    )
    op.create_table(
        "kept_map",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kept_by", sa.Text, nullable=False),
        sa.Column("kept_at", sa.String(32), nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_kept_map"),
    )
    for table in ("area_table", "kept_map"):
        only_added(table, table)
