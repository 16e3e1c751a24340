"""This file is about the packed parts of a PDF, and refusing those that would fill the memory.

PDFium unpacks what a page says without a bound and takes a hundred bytes for each of some of its
words, so the parts are looked at before it is asked.
"""

import re
import zlib
from collections.abc import Iterator
from itertools import chain

from fordel.documents.limits import Limits
from fordel.errors import InputError

# Pictures, fonts and files that hang on: large by nature, and never taken for words.
_LARGE_BY_NATURE = re.compile(rb"/Image\b|/Length1\b|/EmbeddedFile\b")
_ZLIB_STARTS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_LAYERS = 3
_CHUNK = 1 << 20


def ensure_streams(data: bytes, name: str, limits: Limits) -> None:
    """Refuse a PDF with packed parts that would fill the memory.

    Raises:
        InputError: F124.
    """
    room = limits.unpacked_bytes
    for described, packed in _streams(data):
        large = bool(_LARGE_BY_NATURE.search(described))
        most = limits.unpacked_bytes if large else min(limits.page_bytes, room)
        if large and len(packed) * 1032 < most:
            continue  # no packed byte becomes more than about a thousand
        size = _unpacked_size(packed, most, layers=1 if large else _LAYERS)
        room -= 0 if large else size
        if size > most:
            raise InputError(
                "F124",
                "A packed part of the PDF holds more than {limit} MB when unpacked.",
                where=name,
                hint="Print it to a new PDF; if the sender is unknown, do not open it.",
                limit=round(most / 1e6),
            )


def _streams(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """What is said of each stream, and its content."""
    at = data.find(b"stream")
    while at >= 0:
        end = data.find(b"endstream", at)
        end = len(data) if end < 0 else end
        yield (
            data[max(0, at - 2000, data.rfind(b"obj", max(0, at - 2000), at)) : at],
            data[at + 6 : end].lstrip(),
        )
        at = data.find(b"stream", end + 9)


def _unpacked_size(packed: bytes, most: int, *, layers: int) -> int:
    """What a stream holds, packed once or several times; one more than ``most`` if beyond it."""
    size = 0
    chunks: Iterator[bytes] = iter([packed])
    for depth in range(1, layers + 1):
        first = next(chunks, b"")
        if not first.startswith(_ZLIB_STARTS):
            return size
        layer: list[bytes] = []
        size = 0
        for chunk in _unpacked(chain([first], chunks)):
            size += len(chunk)
            if size > most:
                return most + 1
            if depth < layers:
                layer.append(chunk)
        chunks = iter(layer)
    return size if layers == 1 else most + 1  # nobody packs a letter this often


def _unpacked(chunks: Iterator[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj()
    for chunk in chunks:
        packed = chunk
        while packed and not unpacker.eof:
            try:
                yield unpacker.decompress(packed, _CHUNK)
            except zlib.error:
                return  # torn, or no packed stream after all: PDFium decides
            packed = unpacker.unconsumed_tail
