"""This file is about who does what: registers as they were read in, and the moves people made."""

import sqlalchemy as sa
from alembic import op

from fordel.adapters.store.migrations.rules import only_added

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One version forward."""
    op.create_table(
        "register",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("read_at", sa.String(32), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_register"),
    )
    op.create_table(
        "move",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("made_at", sa.String(32), nullable=False),
        sa.Column("undoes", sa.Integer),
        sa.Column("content", sa.JSON),
        sa.ForeignKeyConstraint(["undoes"], ["move.number"], name="fk_move_undoes"),
        sa.PrimaryKeyConstraint("number", name="pk_move"),
    )
    only_added("register", "a register")
    only_added("move", "a move")
