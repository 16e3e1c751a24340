"""This file is about what a database says when it cannot, told in words that help."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from fordel.adapters.store.address import is_server, title_from
from fordel.errors import ConflictError, FordelError, InputError, OutsideError

_MOST_SAID = 200


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Whatever the database complains of inside, as an error that says what to do.

    Raises:
        ConflictError: F801, if another process keeps writing.
        InputError: F804, F806, F807, if the file is none of ours, damaged or must not be changed.
        OutsideError: F808, F809, F818, if the disk is full, or it or the server does not answer.
    """
    try:
        yield
    except DBAPIError as fault:
        mending = _on_server(fault) if is_server(path) else _by_name(fault)
        if not mending:
            raise  # a fault of ours, such as wrong SQL: not for the user to mend
        raise mending(path, str(fault.orig)) from fault
    except PoolTimeoutError as fault:
        raise _busy(path, "") from fault


def not_a_study(path: Path, why: str = "") -> InputError:
    """The file is of another kind."""
    del why
    return InputError(
        "F804",
        "The file is not a Fordel study.",
        where=str(path),
        hint="Make a study with: fordel new {name}",
        name=f"{path.stem}.fordel",
    )


def _busy(path: Path, why: str) -> FordelError:
    del why
    return ConflictError(
        "F801",
        "Another process is writing to the study, and has been for some seconds.",
        where=str(path),
        hint="Nothing was lost. Wait until the other one is done, then try again.",
    )


def _damaged(path: Path, why: str) -> FordelError:
    return InputError(
        "F806",
        "The study file is damaged: {why}.",
        where=str(path),
        hint="Take out the latest backup; docs/how-to/back-up-a-study.md says how.",
        why=why,
    )


def _read_only(path: Path, why: str) -> FordelError:
    del why
    return InputError(
        "F807",
        "The study may be read but not changed here.",
        where=str(path),
        hint="Give yourself the right to write to the file and its folder, or work on a copy.",
    )


def _full(path: Path, why: str) -> FordelError:
    del why
    return OutsideError(
        "F808",
        "The disk is full. What was confirmed before is safe.",
        where=str(path),
        hint="Make room on the disk, then do the last step again.",
    )


def _unreachable(path: Path, why: str) -> FordelError:
    return OutsideError(
        "F809",
        "The study file cannot be opened or read: {why}.",
        where=str(path),
        hint="See that the folder exists and the disk is connected, then try again.",
        why=why,
    )


def _silent(path: Path, why: str) -> FordelError:
    return OutsideError(
        "F818",
        "The database does not answer: {why}",
        where=title_from(path),
        hint="What was confirmed before is safe. See that the server runs, then try again.",
        why=" ".join(why.split())[:_MOST_SAID],
    )


_MENDING: tuple[tuple[str, Callable[[Path, str], FordelError]], ...] = (
    ("SQLITE_BUSY", _busy),
    ("SQLITE_LOCKED", _busy),
    ("SQLITE_NOTADB", not_a_study),
    ("SQLITE_CORRUPT", _damaged),
    ("SQLITE_READONLY", _read_only),
    ("SQLITE_FULL", _full),
    ("SQLITE_IOERR", _unreachable),
    ("SQLITE_CANTOPEN", _unreachable),
    ("SQLITE_PERM", _unreachable),
    ("SQLITE_PROTOCOL", _unreachable),  # a network disk that cannot share locks
)


_ON_SERVER: tuple[tuple[str, Callable[[Path, str], FordelError]], ...] = (
    ("55P03", _busy),
    ("40", _busy),
    ("53100", _full),
    ("53", _silent),
    ("08", _silent),
    ("57P", _silent),
    ("28", _silent),
    ("3D", _silent),
    ("58", _silent),
    ("XX001", _damaged),
    ("XX002", _damaged),
    ("25006", _read_only),
    ("42501", _read_only),
)


def _by_name(fault: DBAPIError) -> Callable[[Path, str], FordelError] | None:
    """The telling that fits; SQLite's longer names begin with the short ones."""
    name = getattr(fault.orig, "sqlite_errorname", "")
    return next((telling for start, telling in _MENDING if name.startswith(start)), None)


def _on_server(fault: DBAPIError) -> Callable[[Path, str], FordelError] | None:
    """The telling that fits the state the server names; one that says nothing is not there."""
    state = getattr(fault.orig, "sqlstate", None)
    if state is None:
        return _silent if isinstance(fault, OperationalError) else None
    return next((telling for start, telling in _ON_SERVER if state.startswith(start)), None)
