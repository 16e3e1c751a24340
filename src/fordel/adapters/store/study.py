"""This file is about a study: making it, opening it, and one transaction at a time.

A study is one SQLite file, or one database on a server. Readers see the study as it was when they
began and are never blocked; one writes at a time, and a second one waits a few seconds before it is
told. Whatever is written inside one ``changing`` is there altogether or not at all, whenever the
machine stops.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, insert, select, text

from fordel.adapters.store.address import is_server, title_from
from fordel.adapters.store.engine import engine_for, lies_fixed
from fordel.adapters.store.faults import not_a_study, told
from fordel.adapters.store.hiding import hide_exempt
from fordel.adapters.store.rows import consultation_plain, consultation_value
from fordel.adapters.store.server import holds_tables
from fordel.adapters.store.tables import APPLICATION_ID, LATEST, study
from fordel.errors import InputError
from fordel.model.response import Consultation

_HEADER = b"SQLite format 3\x00"
_MARK = slice(68, 72)
_PATIENCE_SECONDS = 5.0
_SIDES = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class View:
    """The study as it stands at one moment (norsk: lesevisning)."""

    connection: Connection


@dataclass(frozen=True, slots=True)
class Change(View):
    """What happens altogether or not at all (norsk: endring)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What stands on the cover of a study (norsk: omslag)."""

    title: str
    created: datetime
    consultation: Consultation | None


class Study:
    """An open study (norsk: utredning)."""

    def __init__(self, path: Path, *, patience_seconds: float, fixed: bool) -> None:
        self.path = path
        self._fixed = fixed
        self._engine = engine_for(path, patience_seconds=patience_seconds, fixed=fixed)
        self._reading = self._engine

    @contextmanager
    def viewing(self) -> Iterator[View]:
        """The study for reading, as it is now; what others write meanwhile is not seen."""
        with told(self.path), self._reading.connect() as connection, connection.begin():
            yield View(connection)

    @contextmanager
    def changing(self) -> Iterator[Change]:
        """The study for writing; everything inside is kept when the block ends well."""
        with told(self.path), self._engine.connect() as connection:
            writing = connection.execution_options(fordel_writes=True)
            with writing.begin():
                yield Change(writing)

    def without_exempt(self) -> Self:
        """The same study, opened once more: what is read in it holds nothing that is exempt."""
        opened = type(self)(self.path, patience_seconds=_PATIENCE_SECONDS, fixed=self._fixed)
        opened._reading = engine_for(self.path, fixed=self._fixed)  # noqa: SLF001  # one of ours
        hide_exempt(opened._reading)  # noqa: SLF001  # one of ours
        return opened

    def copy(self, target: Path) -> None:
        """Write the whole file as it is now into a new one."""
        with self._engine.connect() as connection:
            # SQLite copies outside any transaction, and sees one moment all the same.
            copying = connection.execution_options(fordel_copies=True)
            copying.execute(text("VACUUM INTO :target"), {"target": str(target)})

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()
        self._reading.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def create_study(
    path: Path, *, title: str, created: datetime, consultation: Consultation | None = None
) -> None:
    """Make an empty study where there is none yet, in a file or in an empty database.

    It is made beside its place and moved there when whole, so that no half study is ever seen.

    Raises:
        InputError: F803, if there is a file already; F813, if the database holds a study.
    """
    row = {
        "id": 1,
        "title": title,
        "created": created,
        "consultation": consultation_plain(consultation) if consultation else None,
    }
    make_study(path, lambda connection: connection.execute(insert(study), row))


def make_study(path: Path, fill: Callable[[Connection], object]) -> None:
    """Make a study and fill its empty tables, altogether or not at all.

    Raises:
        InputError: F803, F813, as for an empty one.
    """
    if is_server(path):
        _fill_on_server(path, fill)
        return
    if path.exists():
        raise taken(path)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with told(path):
            _fill(draft, fill)
        _put_in_place(draft, path)
    finally:
        for side in ("", *_SIDES):
            Path(f"{draft}{side}").unlink(missing_ok=True)


def open_study(
    path: Path, *, patience_seconds: float = _PATIENCE_SECONDS, fixed: bool | None = None
) -> Study:
    """The study at a place, brought up to the newest version of the tables if it is older.

    A ``fixed`` study is read as it lies, leaving no trace beside it; by default that is done
    where nobody may write.

    Raises:
        InputError: F802, if there is no such file; F804, if it is none of ours; F805, if it was
            made by a newer Fordel; F806, if it is damaged; F814, if the database holds none.
    """
    if not is_server(path):
        _check_header(path)
    stays = lies_fixed(path) if fixed is None else fixed
    opened = Study(path, patience_seconds=patience_seconds, fixed=stays)
    try:
        version = _version(opened)
        if version < LATEST:
            with told(path):
                _migrate(path)
        elif version > LATEST:
            raise _newer(path)
    except BaseException:
        opened.close()
        raise
    return opened


def cover(view: View) -> Cover:
    """The title, the day and the consultation of the study."""
    row = view.connection.execute(select(study)).one()
    return Cover(
        title=row.title,
        created=row.created,
        consultation=consultation_value(row.consultation) if row.consultation else None,
    )


def _fill(draft: Path, fill: Callable[[Connection], object]) -> None:
    _migrate(draft)
    engine = engine_for(draft)
    try:
        with engine.begin() as connection:
            fill(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        engine.dispose()


def _fill_on_server(path: Path, fill: Callable[[Connection], object]) -> None:
    """Tables and rows in one transaction, as only a server can."""
    from fordel.adapters.store.migrate import upgrade  # noqa: PLC0415  # see _migrate

    made = Study(path, patience_seconds=_PATIENCE_SECONDS, fixed=False)
    with made, made.changing() as change:
        if holds_tables(change.connection):
            raise InputError(
                "F813",
                "The database holds a study already.",
                where=title_from(path),
                hint="Choose an empty database, or open the study that is there.",
            )
        upgrade(change.connection)
        fill(change.connection)


def _put_in_place(draft: Path, path: Path) -> None:
    """Give the finished file its name, and never take the name from another file."""
    try:
        os.link(draft, path)
    except FileExistsError as fault:
        raise taken(path) from fault
    except OSError:  # a disk that knows no links
        with suppress(FileNotFoundError):
            draft.rename(path)


def _migrate(path: Path) -> None:
    # Alembic takes half a second to load and is needed once in the life of a study.
    from fordel.adapters.store.migrate import migrate  # noqa: PLC0415  # see above

    migrate(path)


def _check_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except (FileNotFoundError, NotADirectoryError) as fault:
        raise InputError(
            "F802",
            "There is no study at this place.",
            where=str(path),
            hint="Check the name, or make a study with: fordel new {name}",
            name=path.name,
        ) from fault
    except OSError as fault:
        raise not_a_study(path) from fault
    if not header.startswith(_HEADER) or header[_MARK] != APPLICATION_ID.to_bytes(4, "big"):
        raise not_a_study(path)


def _version(opened: Study) -> str:
    with opened.viewing() as view:
        if is_server(opened.path) and not holds_tables(view.connection):
            raise InputError(
                "F814",
                "There is no study in this database.",
                where=title_from(opened.path),
                hint="Make one with: fordel new ADDRESS",
            )
        version = view.connection.execute(text("SELECT version_num FROM alembic_version"))
        return str(version.scalar_one())


def taken(path: Path) -> InputError:
    """There is a file already, which stays."""
    return InputError(
        "F803",
        "There is a file here already.",
        where=str(path),
        hint="Choose another name, or remove the file yourself first.",
    )


def _newer(path: Path) -> InputError:
    return InputError(
        "F805",
        "The study was made by a newer Fordel than this one.",
        where=str(path),
        hint="Install the newest Fordel, then open the study again.",
    )
