"""This file is about the shape of drawings: how much of a page they need."""

import re

_TALL = 0.62  # height over width from which a drawing is set smaller than the page is wide
_PAGE = 964.0  # so wide is a drawing that fills the page, by its own measure
_FRAME = re.compile(r'<svg[^>]*\bviewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"')


def is_tall(svg: str) -> bool:
    """Whether the drawing would fill most of a page if it were as wide as the page."""
    found = _FRAME.search(svg)
    return found is not None and float(found[2]) > _TALL * float(found[1])


def share_of_width(svg: str) -> int:
    """How many per cent of the page's width a drawing needs, so that all have letters alike."""
    found = _FRAME.search(svg)
    if found is None or is_tall(svg):
        return 62 if found else 100
    return max(35, min(100, round(100 * float(found[1]) / _PAGE)))
