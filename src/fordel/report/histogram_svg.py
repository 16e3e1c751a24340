"""This file is about small histograms: how many maps have which value, and where proposals lie."""

from collections.abc import Sequence
from html import escape

from fordel.report.maps_chapter import DrawnRow

WIDTH, HEIGHT = 220, 44
_TOP, _FLOOR, _SIDE = 14, 40, 8
_APART = 11.0
_WIDE, _ROW = 860, 50


def histogram(
    counts: Sequence[int],
    edges: Sequence[float],
    marks: Sequence[tuple[str, float]],
    *,
    title: str,
) -> str:
    """Bars of the counts, and a line with its letter for each mark; the title says the same."""
    low = min([edges[0], *(value for _, value in marks)])
    high = max([edges[-1], *(value for _, value in marks)])
    wide = (WIDTH - 2 * _SIDE) / ((high - low) or 1.0)

    def across(value: float) -> float:
        return _SIDE + (value - low) * wide

    tallest = max(counts, default=0) or 1
    bars = "".join(
        _bar(across(left), across(right), (_FLOOR - _TOP) * count / tallest)
        for left, right, count in zip(edges[:-1], edges[1:], counts, strict=True)
        if count
    )
    lines = "".join(_marks([(letter, across(value)) for letter, value in marks]))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}"'
        f' role="img" font-family="sans-serif" font-size="11"><title>{escape(title)}</title>{bars}'
        f'<path d="M{_SIDE} {_FLOOR}H{WIDTH - _SIDE}" stroke="#555"/>{lines}</svg>'
    )


def board(rows: Sequence[DrawnRow], *, title: str) -> str:
    """The histograms under one another, each with its measure, its ordinary values, and marks."""
    lines = "".join(_line(row, _ROW * at) for at, row in enumerate(rows))
    high = _ROW * len(rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {high}" role="img"'
        f' font-family="sans-serif" font-size="12" fill="#222"><title>{escape(title)}</title>'
        f"{lines}</svg>"
    )


def _line(row: DrawnRow, top: int) -> str:
    base = top + _FLOOR
    values = "".join(
        f'<text x="640" y="{base - 13 * (len(row.values) - 1 - at)}">{escape(each)}</text>'
        for at, each in enumerate(row.values)
    )
    placed = row.svg.replace("<svg ", f'<svg x="345" y="{top}" height="{HEIGHT}" ', 1)
    return (
        f'<text x="0" y="{base}">{escape(row.name)}</text>'
        f'<text x="340" y="{base}" text-anchor="end">{escape(row.low)}</text>{placed}'
        f'<text x="570" y="{base}">{escape(row.high)}</text>{values}'
    )


def _bar(left: float, right: float, high: float) -> str:
    return (
        f'<rect x="{left:.1f}" y="{_FLOOR - high:.1f}" width="{max(right - left, 0.8):.1f}"'
        f' height="{high:.1f}" fill="#b9c4cf" stroke="#fff" stroke-width="0.4"/>'
    )


def _marks(marks: Sequence[tuple[str, float]]) -> Sequence[str]:
    """Lines from the left, their letters pushed apart where they would stand on each other."""
    found, free = [], 0.0
    for letter, x in sorted(marks, key=lambda each: each[1]):
        stand = min(max(x, free), WIDTH - _SIDE / 2)
        free = stand + _APART
        found.append(
            f'<path d="M{x:.1f} {_TOP - 1}V{_FLOOR}" stroke="#b3261e" stroke-width="1.8"/>'
            f'<text x="{stand:.1f}" y="10" text-anchor="middle" font-weight="bold"'
            f' fill="#b3261e">{escape(letter)}</text>'
        )
    return found
