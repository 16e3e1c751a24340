"""This file is about a city's own look: a folder with a style sheet, fonts and a mark."""

from dataclasses import dataclass
from pathlib import Path

from fordel.errors import InputError

_STYLE = "theme.css"
_MARKS = ("logo.svg", "logo.png")


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """What a city has mounted: addresses of its style sheet and its mark (norsk: drakt)."""

    style: str | None = None
    mark: str | None = None


def theme_in(folder: Path | None) -> Theme:
    """What of a theme lies in the folder."""
    if folder is None:
        return Theme()
    mark = next((name for name in _MARKS if (folder / name).is_file()), None)
    return Theme(
        style=f"/theme/{_STYLE}" if (folder / _STYLE).is_file() else None,
        mark=f"/theme/{mark}" if mark else None,
    )


def check_theme(folder: Path) -> None:
    """See that a folder can be a theme.

    Raises:
        InputError: F765, if there is neither a style sheet nor a mark in it.
    """
    if theme_in(folder) == Theme():
        raise InputError(
            "F765",
            "There is neither theme.css nor a logo in the theme folder.",
            where=str(folder),
            hint="Put theme.css, logo.svg or logo.png into it, and fonts beside them.",
        )
