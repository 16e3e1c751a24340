"""This file is about what looks tell: markers typed by hand, bold headings, contents.

Formats hold structure when their writer used it. Many letters are written with the tab key and
the button for bold; here that is turned into what it was meant to be.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from fordel.documents.pieces import Piece, Run
from fordel.model.response import BlockKind

_BULLET = r"[•●○▪■□◦‣⁃∙·➢➤►▶✓✔–—*\uf000-\uf0ff-]|o(?=\s)"
_MONTHS = (
    "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
    "|klasse|trinn|etasje|linje|divisjon|halvår|kvartal|plass|juledag|påskedag"
)
# Whole numbers of one or two figures: "24/7463", "2024" and "1.5 årsverk" are no markers.
_MARKER = re.compile(
    rf"(?:(?P<bullet>{_BULLET})"
    r"|(?P<steps>\d{1,2}(?:\.\d{1,2}){1,3}\.?)"
    rf"|(?P<number>\d{{1,2}}[.)]|\(\d{{1,2}}\))(?!\s*(?:{_MONTHS}))"
    r"|(?P<letter>[a-zæøå]\)|\([a-zæøå]\)|[ivx]{1,4}\)))"
    r"(?P<gap>\s+(?=\S)|(?<=\d[.)])(?=[^\W\d_]{2}))",
    re.IGNORECASE,
)
_HEADING_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,4}\.|[A-Z][.)])\s+(?=\S)")
_LEADERS = re.compile(r"(?:[.…_·]\s?){4,}\s*\d{1,3}$|\t\s*\d{1,3}$")
_NUMBER_LAST = re.compile(r"\D\s*\d{1,3}$")
_CONTENTS_TITLE = re.compile(
    r"(?:innhold|innhald|innholdsfortegnelse|contents)\s*:?$", re.IGNORECASE
)


_MAY_BE_ITEMS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})


def with_marker(piece: Piece) -> Piece:
    """The same piece with a marker typed by hand set apart, as the list item it was meant to be."""
    if piece.marker or piece.kind not in _MAY_BE_ITEMS:
        return piece
    if is_quoted(piece.words):
        return replace(piece, kind=BlockKind.QUOTED, level=0)
    marker = _typed_marker(piece.words)
    if not marker:
        return piece
    length, shown = marker
    return replace(
        piece,
        kind=BlockKind.LIST_ITEM,
        level=max(piece.level, 1),
        marker=shown,
        runs=without_start(piece.runs, length),
    )


def _typed_marker(words: str) -> tuple[int, str] | None:
    match = _MARKER.match(words)
    if not match:
        return None
    after = words[match.end() :]
    if match["steps"] and not (after[:1].isupper() or "\t" in match["gap"]):
        return None  # "1.5 årsverk"
    if match["number"] and not (after[0].isalpha() or after[0] in "«“\"'(["):
        return None  # "24. 12. 2024" and sums
    if match["bullet"] in {"-", "–", "—"} and after[:1].isdigit() and "\t" not in match["gap"]:
        return None  # "- 3 millioner" is a sum, not an item
    # Bullets of symbol fonts have no shape outside them.
    return match.end(), re.sub("[\uf000-\uf0ff]", "•", match[0].strip())


def is_quoted(words: str) -> bool:
    """Whether a line is somebody else's, as e-mail programs mark it."""
    return words.lstrip().startswith("> ")


def starts_with_marker(words: str) -> bool:
    """Whether a line opens like a list item."""
    return _typed_marker(words.lstrip()) is not None


def with_heading_number(piece: Piece) -> Piece:
    """A heading whose number, typed by hand, stands outside its words."""
    if piece.kind is not BlockKind.HEADING or piece.marker:
        return piece
    match = _HEADING_NUMBER.match(piece.words)
    if not match or not piece.words[match.end()].isalpha():
        return piece
    return replace(piece, marker=match[0].strip(), runs=without_start(piece.runs, match.end()))


def without_start(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    """The runs after this many characters."""
    left: list[Run] = []
    for run in runs:
        cut = min(length, len(run.text))
        length -= cut
        if cut < len(run.text):
            left.append(replace(run, text=run.text[cut:]))
    return tuple(left)


def typed_structure(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces with markers, headings and contents that only their looks tell of."""
    parts = [part for piece in pieces for part in _divided(piece)]
    trimmed = [replace(piece, runs=_lstripped(piece.runs)) for piece in parts]
    marked = [with_marker(piece) for piece in trimmed if piece.words.strip()]
    return with_contents([with_heading_number(piece) for piece in _with_bold_headings(marked)])


def _divided(piece: Piece) -> Iterator[Piece]:
    """The parts of a paragraph whose writer broke lines instead of starting paragraphs."""
    if "\n" not in piece.words or piece.kind not in _MAY_BE_ITEMS:
        yield piece
        return
    first = True
    for runs in _grouped(_lines_of(piece.runs)):
        yield replace(piece, runs=runs, marker=piece.marker if first else "")
        first = False


def _lines_of(runs: Sequence[Run]) -> list[tuple[Run, ...]]:
    found: list[list[Run]] = [[]]
    for run in runs:
        head, *tails = run.text.split("\n")
        found[-1].append(replace(run, text=head))
        found += [[replace(run, text=tail)] for tail in tails]
    return [tuple(line) for line in found]


def _grouped(lines: Sequence[tuple[Run, ...]]) -> Iterator[tuple[Run, ...]]:
    group: list[Run] = []
    before: tuple[Run, ...] = ()
    for line in lines:
        words = "".join(run.text for run in line)
        headed = is_bold(before) and not is_bold(line)
        if group and (not words.strip() or headed or starts_with_marker(words)):
            yield tuple(group)
            group = []
        if words.strip():
            group += [replace(group[-1], text="\n")] if group else []
            group += line
            before = line
    if group:
        yield tuple(group)


def _lstripped(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    words = "".join(run.text for run in runs)
    return without_start(runs, len(words) - len(words.lstrip()))


def _with_bold_headings(pieces: Sequence[Piece]) -> list[Piece]:
    result: list[Piece] = []
    level = 0
    for index, piece in enumerate(pieces):
        if piece.kind is BlockKind.HEADING:
            level = piece.level
        follower = pieces[index + 1] if index + 1 < len(pieces) else None
        if follower is not None and _looks_like_heading(piece, follower):
            result.append(replace(piece, kind=BlockKind.HEADING, level=min(level + 1, 6)))
        else:
            result.append(piece)
    return result


def _looks_like_heading(piece: Piece, follower: Piece) -> bool:
    if piece.kind not in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM}:
        return False
    if piece.kind is BlockKind.LIST_ITEM and not piece.marker[:1].isalnum():
        return False
    if piece.row is not None and follower.row != piece.row:
        return False  # a bold cell heads its column, which is not a heading of the text
    words = piece.words.strip()
    short = len(words) <= 150 and words.count("\n") <= 1 and not words.endswith((".", ",", ";"))
    return short and is_bold(piece.runs) and bool(re.search(r"[^\W\d_]{2}", words))


def is_bold(runs: Sequence[Run]) -> bool:
    """Whether every word is bold."""
    written = [run for run in runs if run.text.strip()]
    return bool(written) and all(run.bold for run in written)


def with_contents(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces where a table of contents is told apart from the chapters it names."""
    result: list[Piece] = []
    inside = False
    for piece in pieces:
        words = piece.words.strip()
        titled = bool(_CONTENTS_TITLE.match(words))
        last = words[-200:]
        entry = bool(_LEADERS.search(last)) or (inside and bool(_NUMBER_LAST.search(last)))
        inside = titled or (inside and entry)
        may = piece.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING}
        if may and piece.row is None and (titled or entry):
            piece = replace(piece, kind=BlockKind.CONTENTS)  # noqa: PLW2901  # the same, renamed
        result.append(piece)
    return result
