"""This file is about faults of ours that must not stop a hundred other letters."""

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from zlib import crc32

from fordel.errors import FordelError

Result = TypeVar("Result")


def attempted(work: Callable[[], Result], where: str) -> Result | FordelError:
    """What the work gives, or the error that stopped it."""
    try:
        return work()
    except FordelError as fault:
        return fault
    except Exception as fault:  # noqa: BLE001  # told with a number, and the next letter goes on
        return FordelError(
            "F717",
            "An error in Fordel itself stopped this one: {what} at {place} (number {number}).",
            where=where,
            hint="Report the number; the others have been read.",
            what=type(fault).__name__,
            place=place_of(fault),
            number=number_of(fault),
        )


def number_of(fault: BaseException) -> str:
    """A number to quote: the same for the same fault in the same version, without any data."""
    frames = traceback.extract_tb(fault.__traceback__)
    path = [f"{Path(frame.filename).name}:{frame.name}:{frame.lineno}" for frame in frames]
    return f"{crc32('|'.join([type(fault).__name__, *path]).encode()):08x}"


def place_of(fault: BaseException) -> str:
    """The file and line where it went wrong."""
    frames = traceback.extract_tb(fault.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
