"""This file is about people: who takes part, what is exempt, and the chain of what was done."""

import sqlalchemy as sa
from alembic import op

from fordel.adapters.store.migrations.rules import only_added

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One version forward."""
    op.create_table(
        "event",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("what", sa.String(60), nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("mark", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_event"),
    )
    op.create_table(
        "member",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("named_by", sa.Text, nullable=False),
        sa.Column("named_at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_member"),
    )
    op.create_table(
        "access",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("response", sa.String(100), nullable=False),
        sa.Column("exempt", sa.Boolean, nullable=False),
        sa.Column("ground", sa.Text, nullable=False),
        sa.Column("named_by", sa.Text, nullable=False),
        sa.Column("named_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["response"], ["response.id"], name="fk_access_response"),
        sa.PrimaryKeyConstraint("number", name="pk_access"),
    )
    op.create_index("ix_access_response", "access", ["response"])
    for table in ("event", "member", "access"):
        only_added(table, table)
