"""This file is about two small charts of options: shares of each rank, and ranges beside today."""

from collections.abc import Sequence
from html import escape

_WIDTH = 640
_ROW = 26
_LEFT = 34
_BEST, _WORST = (11, 79, 108), (226, 231, 236)
_TEXT = 'font-family="sans-serif" font-size="12" fill="#1c2430"'


def rank_bars(rows: Sequence[Sequence[float]], *, title: str) -> str:
    """A bar for each option, its parts the shares of the ranks from the first to the last.

    The options are numbered; first is darkest, and the share of first stands in its part.
    """
    wide = _WIDTH - _LEFT - 8
    parts = []
    for at, shares in enumerate(rows):
        y, x = at * _ROW + 4, float(_LEFT)
        parts.append(f'<text x="4" y="{y + 15}" {_TEXT}>{at + 1}</text>')
        for rank, share in enumerate(shares):
            width = share * wide
            if width > 0.2:
                parts.append(
                    f'<rect x="{x:.1f}" y="{y}" width="{width:.1f}" height="20"'
                    f' fill="{_shade(rank, len(shares))}" stroke="#fff"/>'
                )
            if rank == 0 and share >= 0.06:
                parts.append(
                    f'<text x="{x + 5:.1f}" y="{y + 15}" font-family="sans-serif" font-size="12"'
                    f' fill="#fff">{100 * share:.0f} %</text>'
                )
            x += width
    return _framed("".join(parts), len(rows) * _ROW + 6, title)


def range_lines(rows: Sequence[tuple[float, float, float]], *, title: str) -> str:
    """A line from the 10th to the 90th for each option, a dot at the 50th, a dashed one at 0."""
    low = min([0.0, *(each[0] for each in rows)])
    high = max([0.0, *(each[2] for each in rows)])
    scale = (_WIDTH - _LEFT - 24) / ((high - low) or 1.0)

    def across(value: float) -> float:
        return _LEFT + 12 + (value - low) * scale

    tall = len(rows) * _ROW + 6
    zero = across(0.0)
    parts = [f'<path d="M{zero:.1f} 0V{tall}" stroke="#56606e" stroke-dasharray="3 3"/>']
    for at, (p10, p50, p90) in enumerate(rows):
        y = at * _ROW + 14
        parts.append(
            f'<text x="4" y="{y + 5}" {_TEXT}>{at + 1}</text>'
            f'<path d="M{across(p10):.1f} {y}H{across(p90):.1f}" stroke="#006a8e" stroke-width="4"'
            f' stroke-linecap="round"/><circle cx="{across(p50):.1f}" cy="{y}" r="5.5"'
            ' fill="#0b4f6c" stroke="#fff" stroke-width="1.5"/>'
        )
    return _framed("".join(parts), tall, title)


def _shade(rank: int, ranks: int) -> str:
    part = rank / max(ranks - 1, 1)
    colour = (round(a + (b - a) * part) for a, b in zip(_BEST, _WORST, strict=True))
    return "#" + "".join(f"{each:02x}" for each in colour)


def _framed(inside: str, tall: int, title: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {tall}"'
        f' style="max-width:100%;width:{_WIDTH}px" role="img"><title>{escape(title)}</title>'
        f"{inside}</svg>"
    )
