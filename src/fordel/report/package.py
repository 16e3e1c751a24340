"""This file is about the data package: files in one archive, each with its print."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from fordel.errors import InputError
from fordel.report.basis import Basis, Block

BASIS, RECOMPUTE, PRINTS = "basis.json", "recompute.json", "SHA256SUMS"
FORMAT, VERSION = "fordel-basis", 1


def packed(files: Mapping[str, bytes]) -> bytes:
    """The archive of the files, with a list of their prints: the same bytes for the same files."""
    held = BytesIO()
    every = {**files, PRINTS: prints(files)}
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name in sorted(every):
            entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, every[name])
    return held.getvalue()


def unpacked(package: bytes) -> dict[str, bytes]:
    """The files of an archive, without the list of prints.

    Raises:
        InputError: F777, if it is no data package of ours; F778, if a file in it is not what its
            print says.
    """
    try:
        with ZipFile(BytesIO(package)) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
    except BadZipFile as fault:
        raise _not_ours() from fault
    said = files.pop(PRINTS, None)
    if said is None or RECOMPUTE not in files:
        raise _not_ours()
    if said != prints(files):
        raise InputError(
            "F778",
            "The package has been changed since it was written: its list of prints does not fit.",
            hint="Ask for the package anew from whoever sent it.",
        )
    return files


def prints(files: Mapping[str, bytes]) -> bytes:
    """One line for each file, as ``sha256sum`` writes and checks them."""
    lines = (f"{sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files))
    return "".join(lines).encode()


def basis_json(basis: Basis) -> bytes:
    """The whole basis as JSON; each block says of which kind it is."""
    plain = {
        "format": FORMAT,
        "version": VERSION,
        "title": basis.title,
        "language": basis.language,
        "made_on": basis.made_on.isoformat(),
        "facts": [{"name": name, "value": value} for name, value in basis.facts],
        "chapters": [_plain(each) for each in basis.chapters],
        "sources": [_plain(each) for each in basis.sources],
    }
    return json_bytes(plain)


def json_bytes(plain: object) -> bytes:
    """JSON that people can read, the same for the same value."""
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()


def read_json(files: Mapping[str, bytes], name: str) -> Mapping[str, Any]:
    """A JSON file of the package.

    Raises:
        InputError: F777, if it is none.
    """
    try:
        found = json.loads(files[name])
    except (ValueError, KeyError) as fault:
        raise _not_ours() from fault
    if not isinstance(found, dict):
        raise _not_ours()
    return found


def _plain(value: Any) -> Any:  # JSON takes any value
    match value:
        case Enum():
            return value.value
        case date() | datetime():
            return value.isoformat()
        case tuple() | list():
            return [_plain(each) for each in value]
        case _ if hasattr(value, "__dataclass_fields__"):
            kind = {"block": type(value).__name__.lower()} if isinstance(value, Block) else {}
            fields = {name: getattr(value, name) for name in value.__dataclass_fields__}
            told = {name: _plain(each) for name, each in fields.items() if _is_said(each)}
            return {**kind, **told}
        case _:
            return value


def _is_said(value: object) -> bool:
    return value is not None and value not in ((), "")


def _not_ours() -> InputError:
    return InputError(
        "F777",
        "The file is not a data package from Fordel.",
        hint="Use a package that was written by: fordel report STUDY --format package",
    )
