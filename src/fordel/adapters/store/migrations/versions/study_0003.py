"""This file is about who people say sent a response, where the letter itself was misread."""

import sqlalchemy as sa
from alembic import op

from fordel.adapters.store.migrations.rules import only_added

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One version forward."""
    op.create_table(
        "sender",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("response", sa.String(100), nullable=False),
        sa.Column("consultee_name", sa.Text, nullable=False),
        sa.Column("consultee_kind", sa.String(40), nullable=False),
        sa.Column("named_by", sa.Text, nullable=False),
        sa.Column("named_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["response"], ["response.id"], name="fk_sender_response"),
        sa.PrimaryKeyConstraint("number", name="pk_sender"),
    )
    op.create_index("ix_sender_response", "sender", ["response"])
    only_added("sender", "a sender")
