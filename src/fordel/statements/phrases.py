"""This file is about writing many ways to say a thing as one pattern."""

import re

_CONTINUED = re.compile(r"\n\s*&")


def phrases(block: str, *, begins: bool = False) -> re.Pattern[str]:
    """One pattern of which each line is an alternative; capitals do not matter.

    A line that starts with ``&`` goes on with the line before. Each alternative begins at the
    beginning of a word; with ``begins`` the pattern holds only at the start of a text.
    """
    lines = [line.strip() for line in _CONTINUED.sub("", block).strip().splitlines()]
    start = r"\W*" if begins else ""
    return re.compile(rf"(?i){start}\b(?:{'|'.join(lines)})")
