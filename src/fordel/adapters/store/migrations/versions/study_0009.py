"""This file is about what respondents are shown, and what they say against it: only added."""

import sqlalchemy as sa
from alembic import op

from fordel.adapters.store.migrations.rules import only_added

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One version forward."""
    op.create_table(
        "answer_link",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("response", sa.String(100), nullable=False),
        sa.Column("print", sa.String(64)),
        sa.Column("named_by", sa.Text, nullable=False),
        sa.Column("named_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["response"], ["response.id"], name="fk_answer_link_response"),
        sa.PrimaryKeyConstraint("number", name="pk_answer_link"),
    )
    op.create_table(
        "objection",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("response", sa.String(100), nullable=False),
        sa.Column("statement", sa.String(200)),
        sa.Column("answers", sa.Integer),
        sa.Column("said", sa.Text, nullable=False),
        sa.Column("named_by", sa.Text, nullable=False),
        sa.Column("named_at", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["response"], ["response.id"], name="fk_objection_response"),
        sa.ForeignKeyConstraint(["answers"], ["objection.number"], name="fk_objection_answers"),
        sa.PrimaryKeyConstraint("number", name="pk_objection"),
    )
    for table in ("answer_link", "objection"):
        op.create_index(f"ix_{table}_response", table, ["response"])
        only_added(table, table)
