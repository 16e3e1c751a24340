"""This file is about journeys drawn as lanes: a lane for each actor, a column for each step."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

_NAMES = 172
_COLUMN = 132
_BOX_WIDTH = 118
_LANE = 78
_BOX_HEIGHT = 60
_TOP = 14
_LETTERS = 18
_LINES = 4

# A drawing carries its own colours: no page's style reaches it in a PDF or a document.
_BOLD = ' font-weight="600" font-size="12"'
_PENS = {"way": 'stroke="#56606e"', "handover": 'stroke="#9a3412" stroke-dasharray="6 3"'}


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnStep:
    """One step as drawn: its number and words, and the lane it lies in, counted from 0."""

    number: int
    name: str
    lane: int
    share: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnWay:
    """The way from one step to another; a handover is drawn broken, a border crossing double."""

    giving: int
    taking: int
    handover: bool
    border: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Everything that is drawn of one journey, and the same in words."""

    id: str
    title: str
    in_words: str
    lanes: tuple[str, ...]
    steps: tuple[DrawnStep, ...]
    ways: tuple[DrawnWay, ...]


def journey_svg(drawing: Drawing) -> str:
    """The journey as a picture that says the same in words to those who do not see it."""
    width = _NAMES + _COLUMN * len(drawing.steps) + 6
    height = _TOP * 2 + _LANE * len(drawing.lanes)
    columns = {step.number: at for at, step in enumerate(drawing.steps)}
    lanes = {step.number: step.lane for step in drawing.steps}
    parts = [
        (
            f'<svg class="lanes" role="img" aria-labelledby="{drawing.id}-t {drawing.id}-d"'
            f' viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
            ' xmlns="http://www.w3.org/2000/svg" font-family="Inter, sans-serif" font-size="11">'
        ),
        f'<title id="{drawing.id}-t">{escape(drawing.title)}</title>',
        f'<desc id="{drawing.id}-d">{escape(drawing.in_words)}</desc>',
        (
            f'<defs><marker id="{drawing.id}-m" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7"'
            ' markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#56606e"/></marker>'
            "</defs>"
        ),
        *_lanes(drawing.lanes, width),
        *(_way(way, columns, lanes, drawing.id) for way in drawing.ways),
        *(part for step in drawing.steps for part in _box(step, columns[step.number])),
        "</svg>",
    ]
    return "".join(parts)


def _lanes(names: Sequence[str], width: int) -> Iterator[str]:
    for at, name in enumerate(names):
        top = _TOP + at * _LANE
        shade = "lane even" if at % 2 == 0 else "lane"
        fill = "#f4f6f8" if at % 2 == 0 else "#ffffff"
        place = f'x="0" y="{top}" width="{width}" height="{_LANE}"'
        yield f'<rect class="{shade}" {place} fill="{fill}"/>'
        yield _words(name, 8, top + _LANE / 2, "who", letters=21)


def _box(step: DrawnStep, column: int) -> Iterator[str]:
    left = _left(column)
    top = _TOP + step.lane * _LANE + (_LANE - _BOX_HEIGHT) / 2
    yield (
        f'<rect class="step" x="{left}" y="{top:g}" width="{_BOX_WIDTH}" height="{_BOX_HEIGHT}"'
        ' rx="6" fill="#e4f1f6" stroke="#006a8e"/>'
    )
    said = f"{step.number}. {step.name}{f' ({step.share})' if step.share else ''}"
    yield _words(said, left + 8, top + _BOX_HEIGHT / 2, "what", letters=_LETTERS)


def _words(text: str, left: float, middle: float, kind: str, *, letters: int) -> str:
    lines = wrap(text, letters)
    if len(lines) > _LINES:
        lines = [*lines[: _LINES - 1], f"{lines[_LINES - 1][: letters - 1]}…"]
    first = middle - (len(lines) - 1) * 6.5 + 4
    spans = "".join(
        f'<tspan x="{left:g}" y="{first + 13 * at:g}">{escape(line)}</tspan>'
        for at, line in enumerate(lines)
    )
    return f'<text class="{kind}" fill="#1c2430"{_BOLD if kind == "who" else ""}>{spans}</text>'


def _way(way: DrawnWay, columns: dict[int, int], lanes: dict[int, int], name: str) -> str:
    start = _left(columns[way.giving]) + _BOX_WIDTH
    end = _left(columns[way.taking])
    high, low = (_TOP + (lanes[each] + 0.5) * _LANE for each in (way.giving, way.taking))
    kind = "way handover" if way.handover else "way"
    kind = f"{kind} border" if way.border else kind
    if columns[way.taking] == columns[way.giving] + 1:
        path = f"M{start} {high:g}C{start + 10} {high:g} {end - 12} {low:g} {end - 2} {low:g}"
    else:
        # Over the boxes between, so that it does not seem to go through them.
        over = min(high, low) - _LANE / 2 + 2
        path = (
            f"M{start} {high:g}C{start + 12} {high:g} {start + 8} {over:g} {start + 26} {over:g}"
            f"L{end - 28} {over:g}C{end - 10} {over:g} {end - 14} {low:g} {end - 2} {low:g}"
        )
    pen = _PENS["handover" if way.handover else "way"]
    wide = 4 if way.border else 2 if way.handover else 1.5
    look = f'fill="none" stroke-width="{wide}" {pen}'
    return f'<path class="{kind}" d="{path}" {look} marker-end="url(#{name}-m)"/>'


def _left(column: int) -> int:
    return _NAMES + column * _COLUMN
