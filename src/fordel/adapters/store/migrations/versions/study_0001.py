"""This file is about the first tables: letters, what coders said, what people ruled, search."""

import sqlalchemy as sa
from alembic import op

from fordel.adapters.store.migrations.rules import on_server, only_added

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SMALL = "translate(lower(text), 'ÆØÅÄÖÜÉÈÊÓÒÔÁÀÂŠŽČŊĐŦ', 'æøåäöüéèêóòôáàâšžčŋđŧ')"
"""The text in small letters, whatever the server's own language is."""

_INDEX = """
CREATE VIRTUAL TABLE search_index
USING fts5(text, content='searchable', content_rowid='number', tokenize='trigram')
"""
_INDEX_IN_STEP = {
    "searchable_added": """AFTER INSERT ON searchable BEGIN
        INSERT INTO search_index(rowid, text) VALUES (new.number, new.text);
    END""",
    "searchable_removed": """AFTER DELETE ON searchable BEGIN
        INSERT INTO search_index(search_index, rowid, text)
        VALUES ('delete', old.number, old.text);
    END""",
    "searchable_changed": """AFTER UPDATE ON searchable BEGIN
        INSERT INTO search_index(search_index, rowid, text)
        VALUES ('delete', old.number, old.text);
        INSERT INTO search_index(rowid, text) VALUES (new.number, new.text);
    END""",
}


def upgrade() -> None:
    """One version forward."""
    _study()
    _document()
    _response()
    _suggestion()
    _review()
    _statement()
    _searchable()
    only_added("review", "a review", "id", "number")
    if on_server():
        _index_on_server()
        return
    op.execute(_INDEX)
    for name, order in _INDEX_IN_STEP.items():
        op.execute(f"CREATE TRIGGER {name} {order}")


def _index_on_server() -> None:
    """Hasten the search by three letters in a row; a server that cannot finds the same."""
    bind = op.get_bind()
    try:
        with bind.begin_nested():
            op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    except sa.exc.DBAPIError:
        return
    home = bind.scalar(
        sa.text(
            "SELECT quote_ident(n.nspname) FROM pg_extension AS e"
            " JOIN pg_namespace AS n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm'"
        )
    )
    op.execute(
        f"CREATE INDEX ix_searchable_pieces ON searchable USING gin (({SMALL}) {home}.gin_trgm_ops)"
    )


def _study() -> None:
    op.create_table(
        "study",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("created", sa.String(32), nullable=False),
        sa.Column("consultation", sa.JSON),
        sa.CheckConstraint("id = 1", name=op.f("ck_study_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_study")),
    )


def _document() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("media_type", sa.String(100), nullable=False),
        sa.Column("read_at", sa.String(32), nullable=False),
        sa.Column("reading", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_table(
        "document_file",
        sa.Column("document", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        _refers("document_file", "document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document", name=op.f("pk_document_file")),
    )


def _response() -> None:
    op.create_table(
        "response",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.String(100), nullable=False),
        sa.Column("document", sa.String(64), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("consultee_name", sa.Text, nullable=False),
        sa.Column("consultee_kind", sa.String(40), nullable=False),
        sa.Column("case_number", sa.Text),
        sa.Column("document_number", sa.Text),
        sa.Column("dated", sa.Date),
        sa.Column("recipients", sa.JSON, nullable=False),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("personal", sa.JSON, nullable=False),
        _refers("response", "document"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_response")),
        sa.UniqueConstraint("id", name=op.f("uq_response_id")),
    )
    op.create_index("ix_response_document", "response", ["document"])


def _suggestion() -> None:
    op.create_table(
        "coding",
        sa.Column("response", sa.String(100), nullable=False),
        sa.Column("family", sa.String(100), nullable=False),
        sa.Column("coder", sa.String(100), nullable=False),
        sa.Column("coded_at", sa.String(32), nullable=False),
        _refers("coding", "response"),
        sa.PrimaryKeyConstraint("response", "family", name=op.f("pk_coding")),
    )
    op.create_table(
        "suggestion",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("response", sa.String(100), nullable=False),
        sa.Column("family", sa.String(100), nullable=False),
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("coder", sa.String(100), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("codes", sa.JSON, nullable=False),
        sa.Column("sureness", sa.JSON, nullable=False),
        sa.Column("grounds", sa.JSON, nullable=False),
        sa.Column("abstained", sa.JSON, nullable=False),
        _refers("suggestion", "response"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_suggestion")),
        sa.UniqueConstraint("response", "family", "id", name="uq_suggestion"),
    )


def _review() -> None:
    op.create_table(
        "review",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("id", sa.String(100), nullable=False),
        sa.Column("response", sa.String(100), nullable=False),
        sa.Column("reviewer", sa.Text, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("ruling", sa.String(20), nullable=False),
        sa.Column("targets", sa.JSON, nullable=False),
        sa.Column("passages", sa.JSON, nullable=False),
        sa.Column("codes", sa.JSON, nullable=False),
        sa.Column("undoes", sa.String(100)),
        sa.Column("why", sa.Text, nullable=False),
        _refers("review", "response"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_review")),
        sa.UniqueConstraint("id", name=op.f("uq_review_id")),
    )
    op.create_index("ix_review_response", "review", ["response"])


def _statement() -> None:
    op.create_table(
        "statement",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("response", sa.String(100), nullable=False),
        sa.Column("id", sa.String(200), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("standing", sa.String(20), nullable=False),
        sa.Column("coder", sa.Text, nullable=False),
        sa.Column("question", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("codes", sa.JSON, nullable=False),
        sa.Column("sureness", sa.JSON, nullable=False),
        sa.Column("least_sureness", sa.Float, nullable=False),
        _refers("statement", "response"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_statement")),
        sa.UniqueConstraint("response", "id", name="uq_statement"),
    )
    op.create_index("ix_statement_standing", "statement", ["standing"])


def _searchable() -> None:
    op.create_table(
        "searchable",
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("response", sa.String(100), nullable=False),
        sa.Column("statement", sa.String(200)),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        _refers("searchable", "response"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_searchable")),
    )
    op.create_index("ix_searchable_place", "searchable", ["response", "statement"])


def _refers(table: str, to: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    """The column named after the other table refers to that table's id."""
    return sa.ForeignKeyConstraint(
        [to], [f"{to}.id"], name=op.f(f"fk_{table}_{to}"), ondelete=ondelete
    )
