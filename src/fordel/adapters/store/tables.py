"""This file is about the tables of a study, declared once for SQLite and PostgreSQL.

``document``, ``response``, ``coding`` and ``suggestion`` hold what was read and what coders said;
``review``, ``sender``, ``register`` and ``move`` hold what people ruled or gave, and their rows
are only ever added.
``statement`` and ``searchable`` are worked out from those and written in the same transaction, so
that they are never behind; they could be thrown away and made again. So could ``meaning`` and
``learned``, which are made when somebody asks for them.
"""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

LATEST = "0009"
"""The newest version of the tables: the last file in ``migrations/versions``."""

APPLICATION_ID = 0x464F5244
"""What marks an SQLite file as a study: the letters FORD, in the file's header."""

_NULL = "\ufdd0"


class Words(TypeDecorator[str]):
    """Text in which half characters, which no database takes, are shown as unreadable.

    PostgreSQL takes no null characters either: a character that is none stands for them there.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it is stored."""
        if value is None:
            return None
        whole = "".join(map(_whole, value))
        return whole.replace("\x00", _NULL) if dialect.name == "postgresql" else whole

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it was."""
        if value is None or dialect.name != "postgresql":
            return value
        return value.replace(_NULL, "\x00")


class Moment(TypeDecorator[datetime]):
    """A point in time, kept in UTC as text that sorts as time does, on any database."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """The time as it is stored; it must know its zone."""
        del dialect
        if value is None:
            return None
        assert value.tzinfo is not None, "a time without a zone is no point in time"
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """The time as it was."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

study = Table(
    "study",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("title", Words, nullable=False),
    Column("created", Moment, nullable=False),
    Column("consultation", JSON),
    CheckConstraint("id = 1", name="one"),
)

document = Table(
    "document",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("name", Words, nullable=False),
    Column("media_type", String(100), nullable=False),
    Column("read_at", Moment, nullable=False),
    # The whole value, compressed: it is always wanted whole, and may hold any character.
    Column("reading", LargeBinary, nullable=False),
)

document_file = Table(
    "document_file",
    METADATA,
    Column("document", ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

response = Table(
    "response",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", String(100), nullable=False, unique=True),
    Column("document", ForeignKey("document.id"), nullable=False, index=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("consultee_name", Words, nullable=False),
    Column("consultee_kind", String(40), nullable=False),
    Column("case_number", Words),
    Column("document_number", Words),
    Column("dated", Date),
    Column("recipients", JSON, nullable=False),
    Column("language", String(10), nullable=False),
    Column("personal", JSON, nullable=False),
)

sender = Table(
    "sender",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("response", ForeignKey("response.id"), nullable=False, index=True),
    Column("consultee_name", Words, nullable=False),
    Column("consultee_kind", String(40), nullable=False),
    Column("named_by", Words, nullable=False),
    Column("named_at", Moment, nullable=False),
)

coding = Table(
    "coding",
    METADATA,
    Column("response", ForeignKey("response.id"), primary_key=True),
    Column("family", String(100), primary_key=True),
    Column("coder", String(100), nullable=False),
    Column("coded_at", Moment, nullable=False),
)

suggestion = Table(
    "suggestion",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("response", ForeignKey("response.id"), nullable=False),
    Column("family", String(100), nullable=False),
    Column("id", String(200), nullable=False),
    Column("coder", String(100), nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Words, nullable=False),
    Column("codes", JSON, nullable=False),
    Column("sureness", JSON, nullable=False),
    Column("grounds", JSON, nullable=False),
    Column("abstained", JSON, nullable=False),
    UniqueConstraint("response", "family", "id", name="uq_suggestion"),
)

review = Table(
    "review",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", String(100), nullable=False, unique=True),
    Column("response", ForeignKey("response.id"), nullable=False, index=True),
    Column("reviewer", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("ruling", String(20), nullable=False),
    Column("targets", JSON, nullable=False),
    Column("passages", JSON, nullable=False),
    Column("codes", JSON, nullable=False),
    Column("undoes", String(100)),
    Column("why", Words, nullable=False),
)

statement = Table(
    "statement",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("response", ForeignKey("response.id"), nullable=False),
    Column("id", String(200), nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Words, nullable=False),
    Column("standing", String(20), nullable=False, index=True),
    Column("coder", Words, nullable=False),
    Column("question", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("codes", JSON, nullable=False),
    Column("sureness", JSON, nullable=False),
    Column("least_sureness", Float, nullable=False),
    UniqueConstraint("response", "id", name="uq_statement"),
)

searchable = Table(
    "searchable",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("response", ForeignKey("response.id"), nullable=False),
    Column("statement", String(200)),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Words, nullable=False),
    Index("ix_searchable_place", "response", "statement"),
)

meaning = Table(
    "meaning",
    METADATA,
    Column("text", String(64), primary_key=True),
    Column("model", String(100), primary_key=True),
    Column("vector", LargeBinary, nullable=False),
)

learned = Table(
    "learned",
    METADATA,
    Column("coder", String(100), primary_key=True),
    Column("made_at", Moment, nullable=False),
    # How many rulings the study held when it was learned from them.
    Column("reviews", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

register = Table(
    "register",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("origin", Words, nullable=False),
    Column("read_at", Moment, nullable=False),
    # The tables it was read from, compressed; the newest row is the register of the study.
    Column("content", LargeBinary, nullable=False),
)

move = Table(
    "move",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("made_by", Words, nullable=False),
    Column("made_at", Moment, nullable=False),
    # Either what was moved, or the number of the move that is taken back.
    Column("undoes", ForeignKey("move.number")),
    Column("content", JSON(none_as_null=True)),
)

area_table = Table(
    "area_table",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("origin", Words, nullable=False),
    Column("read_at", Moment, nullable=False),
    # The tables it was read from, compressed; the newest row holds the areas of the study.
    Column("content", LargeBinary, nullable=False),
)

premise_table = Table(
    "premise_table",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("origin", Words, nullable=False),
    Column("read_at", Moment, nullable=False),
    # The tables of beliefs and options, compressed; the newest row is what the study starts from.
    Column("content", LargeBinary, nullable=False),
)

kept_map = Table(
    "kept_map",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("kept_by", Words, nullable=False),
    Column("kept_at", Moment, nullable=False),
    Column("why", Words, nullable=False),
    # The map as it was kept, compressed.
    Column("content", LargeBinary, nullable=False),
)


def _entered(name: str) -> Table:
    """A table of what people entered, one after the other; its content is a compressed value."""
    return Table(
        name,
        METADATA,
        Column("number", Integer, primary_key=True),
        Column("made_by", Words, nullable=False),
        Column("made_at", Moment, nullable=False),
        Column("kind", String(20), nullable=False),
        Column("content", LargeBinary, nullable=False),
    )


outcome = _entered("outcome")
kept_version = _entered("kept_version")
follow_up = _entered("follow_up")

event = Table(
    "event",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("person", Words, nullable=False),
    Column("what", String(60), nullable=False),
    Column("about", Words, nullable=False),
    # Follows from the row and from the mark before it, so that no row can be changed or left out.
    Column("mark", String(64), nullable=False),
)

member = Table(
    "member",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("person", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("role", String(20), nullable=False),
    Column("named_by", Words, nullable=False),
    Column("named_at", Moment, nullable=False),
)

access = Table(
    "access",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("response", ForeignKey("response.id"), nullable=False, index=True),
    Column("exempt", Boolean, nullable=False),
    Column("ground", Words, nullable=False),
    Column("named_by", Words, nullable=False),
    Column("named_at", Moment, nullable=False),
)

answer_link = Table(
    "answer_link",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("response", ForeignKey("response.id"), nullable=False, index=True),
    # A print of the secret; the secret itself is nowhere. None where the links are taken back.
    Column("print", String(64)),
    Column("named_by", Words, nullable=False),
    Column("named_at", Moment, nullable=False),
)

objection = Table(
    "objection",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("response", ForeignKey("response.id"), nullable=False, index=True),
    Column("statement", String(200)),
    # Either what the respondent says, or what was answered to it, under its number.
    Column("answers", ForeignKey("objection.number")),
    Column("said", Words, nullable=False),
    Column("named_by", Words, nullable=False),
    Column("named_at", Moment, nullable=False),
)


def _whole(character: str) -> str:
    return "\ufffd" if "\ud800" <= character <= "\udfff" else character
