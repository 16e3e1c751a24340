"""This file is about recognition: Tesseract, called as a program of its own."""

import csv
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator, Mapping
from io import StringIO

from fordel.errors import OutsideError
from fordel.model.response import RecognisedWord

_POINTS_PER_INCH = 72.0
_USUAL_DOTS_PER_INCH = 200.0


def recognise(
    picture: bytes, *, language: str = "nor", seconds: float = 180.0, program: str = "tesseract"
) -> tuple[RecognisedWord, ...]:
    """The words on the picture of a page, in reading order.

    The picture is PNG, JPEG or TIFF. Its resolution is read from a PNG and otherwise taken to be
    200 dots an inch; only the places of words depend on it.

    Raises:
        OutsideError: F901, if Tesseract is not installed; F902, if it does not finish in time;
            F903, if it fails, for instance because the language is missing.
    """
    if shutil.which(program) is None:
        raise OutsideError(
            "F901",
            "Tesseract, which reads pictures of text, is not installed.",
            hint="Install it with Norwegian: apt install tesseract-ocr tesseract-ocr-nor.",
        )
    dots = _dots_per_inch(picture)
    table = _run(
        [program, "-", "-", "-l", language, "--psm", "3", "--dpi", str(round(dots)), "tsv"],
        picture,
        seconds,
    )
    return tuple(_words(table, _POINTS_PER_INCH / dots))


def _run(command: list[str], picture: bytes, seconds: float) -> str:
    # One thread a page: several pages are better read side by side than one by several.
    surroundings = {**os.environ, "OMP_THREAD_LIMIT": "1"}  # noqa: TID251  # adds, reads no setting
    try:
        done = subprocess.run(  # noqa: S603  # the program is ours to choose, the picture is data
            command,
            input=picture,
            capture_output=True,
            timeout=seconds,
            env=surroundings,
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise OutsideError(
            "F902",
            "Tesseract did not finish a page within {seconds} seconds.",
            hint="Read the page with a lower resolution, or give it more time.",
            seconds=round(seconds),
        ) from error
    except (subprocess.CalledProcessError, OSError) as error:
        said = getattr(error, "stderr", b"") or str(error).encode()
        raise OutsideError(
            "F903",
            "Tesseract failed: {said}",
            hint="Check that the language is installed: tesseract --list-langs.",
            said=said.decode("utf-8", "replace").strip().replace("\n", " ")[:200],
        ) from error
    return done.stdout.decode("utf-8", "replace")


def _dots_per_inch(picture: bytes) -> float:
    at = picture.find(b"pHYs", 8, 200) if picture.startswith(b"\x89PNG") else -1
    if at < 0 or len(picture) < at + 13:
        return _USUAL_DOTS_PER_INCH
    across, _, unit = struct.unpack_from(">IIB", picture, at + 4)
    return across * 0.0254 if unit == 1 and across else _USUAL_DOTS_PER_INCH


def _words(table: str, scale: float) -> Iterator[RecognisedWord]:
    rows = csv.DictReader(StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE)
    paragraphs: dict[tuple[str, str], int] = {}
    for row in rows:
        if row["level"] == "5" and (row["text"] or "").strip():
            key = (row["block_num"], row["par_num"])
            yield _word(row, paragraphs.setdefault(key, len(paragraphs) + 1), scale)


def _word(row: Mapping[str, str], paragraph: int, scale: float) -> RecognisedWord:
    left, top = float(row["left"]) * scale, float(row["top"]) * scale
    right, bottom = left + float(row["width"]) * scale, top + float(row["height"]) * scale
    return RecognisedWord(
        text=row["text"].strip(),
        box=(round(left, 1), round(top, 1), round(right, 1), round(bottom, 1)),
        sureness=min(max(float(row["conf"]) / 100, 0.0), 1.0),
        paragraph=paragraph,
        line=int(row["line_num"]),
    )
