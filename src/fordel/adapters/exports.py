"""This file is about putting a file where somebody wants it, whole or not at all."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from fordel.errors import OutsideError


def put_file(path: Path, content: bytes) -> None:
    """Write the file in one piece; one that stood there before stays until the new one is whole.

    Raises:
        OutsideError: F610, if the place cannot be written to.
    """
    draft: Path | None = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            draft = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())  # what is confirmed must survive a power cut
        # A temporary file is for its owner alone; an export is like any other file.
        mask = os.umask(0)
        os.umask(mask)
        draft.chmod(0o666 & ~mask)
        draft.replace(path)
    except OSError as fault:
        raise OutsideError(
            "F610",
            "The file cannot be written: {why}.",
            where=str(path),
            hint="Choose a folder that is there and that you may write to, with room on its disk.",
            why=str(fault.strerror or fault),
        ) from fault
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)
