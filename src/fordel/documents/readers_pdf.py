"""This file is about PDF: characters with their fonts and boxes, and pages that are pictures."""

import ctypes
import struct
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from fordel.documents.limits import Limits, ensure_characters
from fordel.documents.packed_streams import ensure_streams
from fordel.documents.page_layout import Line, lay_out
from fordel.documents.pieces import Box, Reading, Run, around, compose
from fordel.errors import InputError

# PDFium is one machine for the whole process and falls over when two threads use it at once.
_ONE_AT_A_TIME = threading.Lock()
_POINTS_PER_INCH = 72
_DOTS_PER_INCH = 200
_MOST_DOTS = 40_000_000
_ITALIC, _FORCE_BOLD = 1 << 6, 1 << 18
_HYPHEN_AT_LINE_END = 2


def is_pdf(data: bytes, _name: str) -> bool:
    """Whether the content is a PDF; rubbish before its first line is allowed, as viewers do."""
    return b"%PDF-" in data[:1024]


def read_pdf(data: bytes, name: str, limits: Limits) -> Reading:
    """Text with headings, lists and places; pages that are pictures are named, not guessed."""
    ensure_streams(data, name, limits)
    lines: list[Line] = []
    unread: list[int] = []
    characters = 0
    with _opened(data, name) as document:
        pages = len(document)
        _ensure_pages(pages, name, limits)
        for number in range(1, pages + 1):
            page_lines, is_picture = _read_page(document, number, name)
            lines += page_lines
            unread += [number] if is_picture else []
            characters += sum(len(line.words) for line in page_lines)
            ensure_characters(characters, name, limits)
    reading = compose(lay_out(lines))
    return replace(reading, pages=pages, unread_pages=tuple(unread), notices=_notices(unread))


def pdf_page_picture(
    data: bytes,
    page: int,
    *,
    name: str = "",
    dots_per_inch: float = _DOTS_PER_INCH,
    hidden: Sequence[Box] = (),
) -> bytes:
    """The picture of a page as PNG, its dots fewer if the page is huge; page 1 is first.

    What lies in the ``hidden`` boxes, given in points, is blacked out.

    Raises:
        InputError: F126, if there is no such page.
    """
    with _opened(data, name) as document:
        if not 1 <= page <= len(document):
            raise InputError(
                "F126",
                "There is no page {page}; the file has {pages}.",
                where=name or None,
                hint="Pages count from 1.",
                page=page,
                pages=len(document),
            )
        sheet = document[page - 1]
        width, height = sheet.get_size()
        inches = max(width, 1.0) * max(height, 1.0) / _POINTS_PER_INCH**2
        dots = min(dots_per_inch, (_MOST_DOTS / inches) ** 0.5)
        scale = dots / _POINTS_PER_INCH
        bitmap = sheet.render(scale=scale, grayscale=True)
        shades = bitmap.to_numpy()
        for left, top, right, bottom in hidden:
            across = slice(max(0, int(left * scale)), max(0, int(right * scale) + 1))
            shades[max(0, int(top * scale)) : max(0, int(bottom * scale) + 1), across] = 0
        return _png(shades.tobytes(), bitmap.stride, (bitmap.width, bitmap.height), dots)


def _png(dots: bytes, stride: int, size: tuple[int, int], dots_per_inch: float) -> bytes:
    width, height = size
    rows = b"".join(b"\0" + dots[y * stride : y * stride + width] for y in range(height))
    per_metre = round(dots_per_inch / 0.0254)
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
        (b"IDAT", zlib.compress(rows, 6)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


@contextmanager
def _opened(data: bytes, name: str) -> Iterator[Any]:  # Any: PDFium ships no types
    with _ONE_AT_A_TIME:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            raise _refusal(error, name) from error
        try:
            yield document
        finally:
            document.close()


def _refusal(error: pdfium.PdfiumError, name: str) -> InputError:
    if getattr(error, "err_code", None) == pdfium_c.FPDF_ERR_PASSWORD:
        return InputError(
            "F115",
            "The PDF is locked with a password.",
            where=name,
            hint="Open it with the password and print it to a new PDF, or ask the sender for one.",
        )
    return InputError(
        "F116",
        "The PDF is damaged and cannot be opened.",
        where=name,
        hint="Ask the sender for the file again, or open it elsewhere and print it to a new PDF.",
    )


def _ensure_pages(pages: int, name: str, limits: Limits) -> None:
    if pages > limits.pages:
        raise InputError(
            "F117",
            "The file has {pages} pages, and {limit} is the most that is read.",
            where=name,
            hint="Divide it into several files.",
            pages=pages,
            limit=limits.pages,
        )


def _read_page(document: Any, number: int, name: str) -> tuple[list[Line], bool]:
    try:
        page = document[number - 1]
        if document.get_formtype() and pdfium_c.FPDFPage_Flatten(page.raw, 0) == 1:
            # What was typed into a form's fields becomes part of the page.
            page.close()
            page = document[number - 1]
        size = page.get_size()
        textpage = page.get_textpage()
    except pdfium.PdfiumError as error:
        raise InputError(
            "F125",
            "Page {page} of the PDF is damaged.",
            where=name,
            hint="Open it elsewhere and print it to a new PDF.",
            page=number,
        ) from error
    try:
        lines = _Page(textpage.raw, number, size).lines()
        written = sum(sum(map(str.isalnum, line.words)) for line in lines)
        garbled = _is_garbled(lines)
        picture = garbled or (
            written < 200 and _covering(page, size) > (0.6 if written > 20 else 0)
        )
        return ([] if garbled else lines), picture
    finally:
        textpage.close()
        page.close()


def _is_garbled(lines: list[Line]) -> bool:
    # Fonts without a table of characters give text that only looks right on paper.
    words = "".join(line.words for line in lines)
    strange = sum(1 for sign in words if sign == "\ufffd" or "\ue000" <= sign <= "\uefff")
    return strange > 0.3 * len(words) > 3


def _covering(page: Any, size: tuple[float, float]) -> float:
    area = max(size[0] * size[1], 1.0)
    largest = 0.0
    kinds = (pdfium_c.FPDF_PAGEOBJ_IMAGE,)
    for found in page.get_objects(filter=kinds, max_depth=3):
        left, bottom, right, top = found.get_bounds()
        largest = max(largest, abs((right - left) * (top - bottom)) / area)
    return largest


def _notices(unread: list[int]) -> tuple[str, ...]:
    if not unread:
        return ()
    which = ", ".join(str(page) for page in unread[:20]) + (" …" if len(unread) > 20 else "")
    return (f"Uten lesbar tekst, må gjenkjennes fra bilde: side {which}.",)


@dataclass(frozen=True, slots=True)
class _Font:
    size: float
    bold: bool
    italic: bool


class _Page:
    """The characters of one page, read one word at a time."""

    def __init__(self, raw: Any, number: int, size: tuple[float, float]) -> None:
        self._raw = raw
        self._number = number
        self._width, self._height = size
        self._buffer = ctypes.create_string_buffer(256)
        self._flags = ctypes.c_int()

    def lines(self) -> list[Line]:
        """Its lines, in the order in which the file holds them."""
        found: list[Line] = []
        start = 0
        signs = [
            pdfium_c.FPDFText_GetUnicode(self._raw, index)
            for index in range(pdfium_c.FPDFText_CountChars(self._raw))
        ]
        for index, sign in enumerate([*signs, 10]):
            if sign in {10, 13, _HYPHEN_AT_LINE_END}:
                end = index + (sign == _HYPHEN_AT_LINE_END)
                line = self._line(signs, start, end)
                found += [line] if line else []
                start = index + 1
        return found

    def _line(self, signs: list[int], start: int, end: int) -> Line | None:
        runs: list[Run] = []
        sizes: list[float] = []
        for first, last, font in self._stretches(signs, start, end):
            text = _text(signs[first:last])
            box = self._box(first, last)
            runs.append(
                Run(text=text, bold=font.bold, italic=font.italic, page=self._number, box=box)
            )
            sizes += [font.size] * len(text.strip())
        boxes = [run.box for run in runs if run.box and run.text.strip()]
        if not sizes or not boxes:
            return None
        sizes.sort()
        return Line(
            runs=tuple(runs),
            page=self._number,
            box=around(boxes),
            size=sizes[len(sizes) // 2],
            page_height=self._height,
        )

    def _stretches(
        self, signs: list[int], start: int, end: int
    ) -> Iterator[tuple[int, int, _Font]]:
        first, current = start, None
        fresh = True
        for index in range(start, end):
            if signs[index] == 32:
                fresh = True
            elif fresh:
                fresh = False
                font = self._font(index)
                if current is not None and font != current:
                    yield first, index, current
                    first = index
                current = font
        if current is not None:
            yield first, end, current

    def _font(self, index: int) -> _Font:
        pdfium_c.FPDFText_GetFontInfo(self._raw, index, self._buffer, 256, self._flags)
        weight = pdfium_c.FPDFText_GetFontWeight(self._raw, index)
        bold, italic = _style(self._buffer.value, self._flags.value, weight)
        size = self._real_size(index)
        return _Font(size, bold, italic)

    def _real_size(self, index: int) -> float:
        # Some writers set size 1 and scale the page; the matrix tells what one sees.
        size = pdfium_c.FPDFText_GetFontSize(self._raw, index)
        matrix = pdfium_c.FS_MATRIX()
        if pdfium_c.FPDFText_GetMatrix(self._raw, index, matrix):
            size *= (matrix.c**2 + matrix.d**2) ** 0.5 or 1.0
        return round(float(size), 1)

    def _box(self, first: int, last: int) -> Box | None:
        rects = [rect for rect in (self._rect(first), self._rect(last - 1)) if rect]
        return around(rects) if rects else None

    def _rect(self, index: int) -> Box | None:
        rect = pdfium_c.FS_RECTF()
        if not pdfium_c.FPDFText_GetLooseCharBox(self._raw, index, rect):
            return None
        return (
            round(rect.left, 1),
            round(self._height - rect.top, 1),
            round(rect.right, 1),
            round(self._height - rect.bottom, 1),
        )


@lru_cache(maxsize=512)
def _style(font_name: bytes, flags: int, weight: int) -> tuple[bool, bool]:
    name = font_name.lower()
    heavy = any(word in name for word in (b"bold", b"black", b"heavy", b"semibold", b"demi"))
    slanted = b"italic" in name or b"oblique" in name or bool(flags & _ITALIC)
    return heavy or weight >= 600 or bool(flags & _FORCE_BOLD), slanted


def _text(signs: list[int]) -> str:
    return "".join("-" if sign == _HYPHEN_AT_LINE_END else chr(sign) for sign in signs)
