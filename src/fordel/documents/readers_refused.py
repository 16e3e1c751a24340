"""This file is about files that are known and not read: each is told what to become instead."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from fordel.documents.limits import Limits
from fordel.documents.packages import is_package, members, open_package
from fordel.documents.pieces import Reading
from fordel.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """One kind of file, how it begins or what it holds, and its usual ending."""

    kind: str
    starts: tuple[bytes, ...] = ()
    holds: bytes = b""
    member: str = ""


_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


_KNOWN = (
    _Known(kind="Outlook (.msg)", starts=(_OLD_OFFICE,), holds=_wide("__substg1.0_")),
    _Known(kind="passordlåst Office", starts=(_OLD_OFFICE,), holds=_wide("EncryptedPackage")),
    _Known(kind="Word 97–2003 (.doc)", starts=(_OLD_OFFICE,), holds=_wide("WordDocument")),
    _Known(kind="Office 97–2003", starts=(_OLD_OFFICE,)),
    _Known(kind="Excel (.xlsx)", member="xl/workbook"),
    _Known(kind="PowerPoint (.pptx)", member="ppt/presentation"),
    _Known(kind="Pages (.pages)", member="Index/Document.iwa"),
    _Known(kind="EPUB", member="META-INF/container.xml"),
    _Known(kind="ZIP", starts=(b"PK\x03\x04", b"PK\x05\x06")),
    _Known(kind="RAR", starts=(b"Rar!\x1a\x07",)),
    _Known(kind="7-Zip", starts=(b"7z\xbc\xaf\x27\x1c",)),
    _Known(kind="GZIP", starts=(b"\x1f\x8b",)),
    _Known(kind="PostScript", starts=(b"%!PS",)),
    _Known(kind="GIF", starts=(b"GIF8",)),
    _Known(kind="program", starts=(b"MZ\x90", b"\x7fELF")),
)
_OTHER_PICTURE = re.compile(
    rb"....ftyp(?:heic|heix|mif1|avif)|RIFF....WEBP|BM.{4}\0\0\0\0", re.DOTALL
)


def is_refused(data: bytes, _name: str) -> bool:
    """Whether the file is of a kind that is known and not read."""
    return _kind(data) is not None


def refuse(data: bytes, name: str, limits: Limits) -> Reading:
    """Say what the file is and what to send instead.

    Raises:
        InputError: F114; for packed files also what opening them raises.
    """
    if is_package(data):
        open_package(data, name, limits)
    raise InputError(
        "F114",
        "Files of the kind {kind} are not read.",
        where=name,
        hint="Open it in its own program and save it as PDF or DOCX; an e-mail as .eml.",
        kind=_kind(data) or "",
    )


def _kind(data: bytes) -> str | None:
    inside = members(data) if is_package(data) else frozenset()
    tests: tuple[Callable[[_Known], bool], ...] = (
        lambda known: not known.starts or data.startswith(known.starts),
        lambda known: not known.holds or known.holds in data,
        lambda known: not known.member or any(name.startswith(known.member) for name in inside),
    )
    for known in _KNOWN:
        if all(test(known) for test in tests):
            return known.kind
    return "bilde (HEIC, WebP, BMP)" if _OTHER_PICTURE.match(data[:32]) else None
