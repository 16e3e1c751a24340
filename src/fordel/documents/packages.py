"""This file is about documents that are packed folders of XML (DOCX, ODT), opened with care."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from fordel.documents.limits import Limits, ensure_markup, too_deep
from fordel.errors import InputError

_DEEPEST = 200
_TORN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    OverflowError,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The members of a packed document."""

    name: str
    archive: zipfile.ZipFile
    members: frozenset[str]
    limits: Limits

    def xml(self, member: str) -> etree._Element | None:
        """A member as a tree, or None where the package has no such member.

        Raises:
            InputError: F118, F119, F120, F121 or F123.
        """
        if member not in self.members:
            return None
        return parse_xml(self._bytes(member), f"{self.name}: {member}", self.limits)

    def text(self, member: str) -> str:
        """A small member as text, empty where the package has none."""
        return self._bytes(member).decode("utf-8", "replace") if member in self.members else ""

    def _bytes(self, member: str) -> bytes:
        most = self.limits.markup_bytes
        try:
            with self.archive.open(member) as stream:
                data = stream.read(most + 1)
        except _TORN as error:
            raise _torn(self.name) from error
        ensure_markup(len(data), f"{self.name}: {member}", self.limits)
        return data


def is_package(data: bytes) -> bool:
    """Whether the content is a packed folder."""
    return data[:4] in {b"PK\x03\x04", b"PK\x05\x06"}


def members(data: bytes) -> frozenset[str]:
    """The names of what is packed, none if the package is torn."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return frozenset(archive.namelist())
    except _TORN:
        return frozenset()


def open_package(data: bytes, name: str, limits: Limits) -> Package:
    """The package, after its sizes have been looked at.

    Raises:
        InputError: F118, if it is torn; F122, if it would swell beyond the limits.
    """
    try:
        archive = zipfile.ZipFile(BytesIO(data))
        infos = archive.infolist()
    except _TORN as error:
        raise _torn(name) from error
    unpacked = sum(info.file_size for info in infos)
    if unpacked > limits.unpacked_bytes or len(infos) > limits.members:
        raise InputError(
            "F122",
            "The file unpacks to {size} MB in {count} parts; that is no letter.",
            where=name,
            hint="Save it with smaller pictures; if the sender is unknown, do not open it.",
            size=round(unpacked / 1e6),
            count=len(infos),
        )
    names = frozenset(info.filename for info in infos)
    return Package(name=name, archive=archive, members=names, limits=limits)


def _torn(name: str) -> InputError:
    return InputError(
        "F118",
        "The file is damaged: its packed parts cannot be opened.",
        where=name,
        hint="Ask the sender for the file again, or for a PDF.",
    )


def parse_xml(data: bytes, where: str, limits: Limits) -> etree._Element:
    """A tree of XML that reaches for nothing outside itself.

    Raises:
        InputError: F119, F120, F121 or F123.
    """
    ensure_markup(len(data), where, limits)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(
            "F120",
            "The file is damaged: its content is not well-formed XML.",
            where=where,
            hint="Open it in the program that made it and save it again, or send a PDF.",
        ) from error
    if getattr(root.getroottree().docinfo, "internalDTD", None) is not None:
        raise InputError(
            "F121",
            "The file defines entities of its own, which no letter needs and which can do harm.",
            where=where,
            hint="Do not open it if the sender is unknown; else ask for a PDF.",
        )
    _ensure_shallow(root, where, limits)
    return root


def _ensure_shallow(root: etree._Element, where: str, limits: Limits) -> None:
    # Readers go into a tree by calling themselves; a letter is some forty levels deep.
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > min(limits.nesting, _DEEPEST):
            raise too_deep(where)


def local(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: etree._Element | None, name: str) -> str | None:
    """The value of an attribute, whatever namespace a dialect puts it in."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first descendant on a path of local names."""
    for name in path:
        if element is None:
            return None
        element = next((found for found in element if local(found) == name), None)
    return element


def children(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """The children with a local name."""
    if element is not None:
        yield from (found for found in element if local(found) == name)


def number(text: str | None, otherwise: int) -> int:
    """A whole number that a file gives, or this where it gives none."""
    digits = (text or "").strip()
    return int(digits) if digits.lstrip("-").isdecimal() and len(digits) < 9 else otherwise
