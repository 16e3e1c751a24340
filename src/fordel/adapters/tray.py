"""This file is about the tray: a folder beside the study with files that wait to be read.

Each file lies there whole under the hash of its bytes, with a note beside it. A file whose note is
there has been handed in; whatever else lies in the folder was never confirmed.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from fordel.adapters.exports import put_file
from fordel.adapters.store.address import is_server
from fordel.errors import ConflictError, FordelError, InputError, InputErrors, OutsideError

_FILE = ".file"
_NOTE = ".json"
_CLASSES: Mapping[str, type[FordelError]] = {
    each.__name__: each for each in (FordelError, InputError, ConflictError, OutsideError)
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """A file in the tray: who handed it in, and why it could not be read (norsk: innlevert fil).

    ``path`` is None for what hung on a letter that has been read itself.
    """

    key: str
    name: str
    by: str
    at: datetime
    path: Path | None
    fault: FordelError | None = None


def tray_of(study: Path) -> Path:
    """Where the files of a study wait: beside it, or at home for a study on a server."""
    if is_server(study):
        mark = hashlib.sha256(str(study).encode()).hexdigest()[:12]
        return Path.home() / ".local" / "state" / "fordel" / f"{mark}-tray"
    return study.with_name(f"{study.name}-tray")


def hand_in(tray: Path, name: str, content: bytes, *, by: str, at: datetime) -> HandedIn:
    """Keep a file; the same bytes are kept once.

    Raises:
        OutsideError: F610, if they cannot be written. The file is not in the tray then.
    """
    tray.mkdir(parents=True, exist_ok=True)
    key = hashlib.sha256(content).hexdigest()
    path = tray / f"{key}{_FILE}"
    put_file(path, content)
    item = HandedIn(key=key, name=name, by=by, at=at, path=path)
    _note(tray, item)
    return item


def items_in(tray: Path) -> tuple[HandedIn, ...]:
    """What lies in the tray, in the order of arrival."""
    found = (_item(tray, note) for note in tray.glob(f"*{_NOTE}"))
    return tuple(sorted((each for each in found if each), key=lambda each: (each.at, each.name)))


def refuse(tray: Path, item: HandedIn, fault: FordelError) -> None:
    """Keep beside the file why it could not be read."""
    _note(tray, replace(item, fault=fault))


def refuse_inside(tray: Path, item: HandedIn, name: str, fault: FordelError) -> None:
    """Keep why something that hung on a letter could not be read."""
    key = hashlib.sha256(f"{item.key}/{name}".encode()).hexdigest()
    _note(tray, HandedIn(key=key, name=name, by=item.by, at=item.at, path=None, fault=fault))


def try_again(tray: Path, item: HandedIn) -> None:
    """Let the file be read once more."""
    _note(tray, replace(item, fault=None))


def take_out(tray: Path, item: HandedIn) -> None:
    """Take the file out of the tray; it has been read, or is not wanted."""
    (tray / f"{item.key}{_NOTE}").unlink(missing_ok=True)
    (tray / f"{item.key}{_FILE}").unlink(missing_ok=True)


def _note(tray: Path, item: HandedIn) -> None:
    plain = {
        "name": item.name,
        "by": item.by,
        "at": item.at.isoformat(),
        "fault": _plain_fault(item.fault) if item.fault else None,
    }
    put_file(tray / f"{item.key}{_NOTE}", json.dumps(plain, ensure_ascii=False).encode())


def _item(tray: Path, note: Path) -> HandedIn | None:
    """What a note says; None if it was taken out meanwhile."""
    try:
        plain = json.loads(note.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    path = tray / f"{note.stem}{_FILE}"
    return HandedIn(
        key=note.stem,
        name=plain["name"],
        by=plain["by"],
        at=datetime.fromisoformat(plain["at"]),
        path=path if path.exists() else None,
        fault=_fault(plain["fault"]) if plain["fault"] else None,
    )


def _plain_fault(fault: FordelError) -> dict[str, object]:
    return {
        "class": next(name for name, each in _CLASSES.items() if type(fault) is each)
        if type(fault) in _CLASSES.values()
        else InputError.__name__,
        "code": fault.code,
        "message": fault.template,
        "where": fault.where,
        "hint": fault.hint_template,
        "facts": dict(fault.facts),
        "parts": [_plain_fault(each) for each in fault.faults]
        if isinstance(fault, InputErrors)
        else [],
    }


def _fault(plain: Mapping[str, object]) -> FordelError:
    parts = plain["parts"]
    assert isinstance(parts, list)
    where = plain["where"]
    if parts:
        several = [each for each in map(_fault, parts) if isinstance(each, InputError)]
        return InputErrors(several, where=where if isinstance(where, str) else None)
    facts = plain["facts"]
    assert isinstance(facts, dict)
    hint = plain["hint"]
    return _CLASSES[str(plain["class"])](
        str(plain["code"]),
        str(plain["message"]),
        where=where if isinstance(where, str) else None,
        hint=hint if isinstance(hint, str) else None,
        **facts,
    )
