"""This file is about plain text and Markdown: finding the encoding, and changing nothing.

The text as received is the decoded file, character for character: a byte order mark, every line
end and every form feed stay, so that positions are those of the file itself.
"""

import codecs
import re

from fordel.documents.limits import Limits, ensure_characters
from fordel.documents.pieces import Reading
from fordel.errors import InputError

_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# In the order in which they are believed when they explain the bytes equally well.
_ONE_BYTE = ("cp1252", "latin-1", "mac_roman", "cp865", "cp850")
_EXPECTED = re.compile(r"[æøåÆØÅéèêëóòôöüäàáçñÉÈÖÜÄđšžčŋ«»“”„‘’–—…•·§°½¼©®€´¨\xa0]")
_UNEXPECTED = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")


def read_text(data: bytes, name: str, limits: Limits) -> Reading:
    """The text as it stands; its blocks are found later, from its lines."""
    ensure_characters(len(data) // 4, name, limits)
    text, notices = decode(data)
    ensure_characters(len(text), name, limits)
    if not _is_writing(text):
        raise InputError(
            "F113",
            "The content is neither text nor any kind of document that can be read.",
            where=name,
            hint="Open the file in the program that made it and save it as PDF or DOCX.",
        )
    return Reading(text=text, notices=notices)


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text that the bytes most likely stand for, and what could not be read of it."""
    for mark, encoding in _WIDE_MARKS:
        if data.startswith(mark):
            return _with_losses(data, encoding)
    wide = _unmarked_wide(data)
    if wide:
        return _with_losses(data, wide)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _decode_one_byte(data)


def _unmarked_wide(data: bytes) -> str | None:
    # In UTF-16, Latin letters carry a zero in every other byte, and only there.
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _decode_one_byte(data: bytes) -> tuple[str, tuple[str, ...]]:
    whole = data.decode("utf-8", errors="replace")
    several = len(re.findall(r"[^\x00-\x7f\ufffd]", whole))
    if several > 3 * whole.count("\ufffd"):
        # Mostly UTF-8 with a few torn characters: another encoding would garble all the rest.
        return _with_losses(data, "utf-8")
    return max((_decoded(data, encoding) for encoding in _ONE_BYTE), key=_likelihood), ()


def _decoded(data: bytes, encoding: str) -> str:
    return data.decode(encoding, errors="replace")


def _likelihood(text: str) -> float:
    sample = re.sub(r"[\t\n\x0c\r\x20-\x7e]+", "", text[:200_000])
    bad = len(_UNEXPECTED.findall(sample)) + sample.count("\ufffd")
    return len(_EXPECTED.findall(sample)) - 3.0 * bad


def _with_losses(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd") - data.count("\ufffd".encode())
    if lost > 0:
        return text, (f"{lost} tegn i filen er ødelagt og vises som \ufffd.",)
    return text, ()


def _is_writing(text: str) -> bool:
    if not text:
        return True
    strange = len(_CONTROLS.findall(text))
    return strange <= 0.02 * len(text)
