"""This file is about which short lines are headings and which are just short."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from fordel.model.response import Block, BlockKind

_ALL_BOLD = re.compile(r"(\*\*|__)[^*]+?(\*\*|__)\s?[:.]?\Z")
_EDGE_MARKS = "*_ \t"
_ANSWER = re.compile(r"(?i)\b(?:spørsmål|spm|pkt|punkt|ad)\.?\s*(?:nr\.?\s*)?\d{1,2}\s*[.:)]?\Z")
_CLAUSE = re.compile(
    r"(?:Vi|Jeg|Eg|Me|Det|Dette|De|Dei|Man|Her|Der|Bydelen|Etaten|Kommunen|Rådet|Foretaket)\s+"
    r"(?:er|har|må|bør|kan|skal|vil|ser|mener|meiner|ønsker|ønskjer|går|gjer|gjør|får|blir|burde|kunne|støtter|viser|ber)\b"
)
_BARE_NUMBER = re.compile(r"(?i)\(?(?:svar\s+)?\d{1,2}[.):]\Z")
_MOST_WORDS = 14
_MOST_CHARACTERS = 115
_FEW_WORDS = 6
_CLAIM_WORDS = 8
_LEAST_LIST = 3


def is_heading(words: str, *, following: str, numbered: bool) -> bool:
    """Whether a line of its own is a heading of what follows it."""
    count = len(words.split())
    bare = words.strip(_EDGE_MARKS)
    if not following.strip() or not bare or count > _MOST_WORDS + 4:
        return False
    if _ALL_BOLD.match(words.strip()) or _BARE_NUMBER.match(bare):
        return True
    if count > _MOST_WORDS or len(bare) > _MOST_CHARACTERS:
        return False
    return bool(_ANSWER.search(bare)) or _reads_as_heading(bare, count, numbered=numbered)


def is_claim_heading(words: str) -> bool:
    """Whether a line that stands alone says something as a heading does: short, with no stop."""
    bare = words.strip(_EDGE_MARKS)
    ended = bare.endswith((".", "!", "?", ":", ";", ",", "…", "-"))
    return bool(_CLAUSE.match(bare)) and not ended and len(bare.split()) <= _CLAIM_WORDS


def with_bare_headings(blocks: Sequence[Block], texts: Sequence[str]) -> tuple[Block, ...]:
    """The blocks, with paragraphs that stand as headings without being marked so named.

    A single short line over text is a heading; several in a row are a list.
    """
    found = _with_bare_lists(blocks, texts)
    short = (
        (at, block.kind is BlockKind.PARAGRAPH and _stands_over(texts, found, at))
        for at, block in enumerate(tuple(found))
    )
    for stands, group in groupby(short, key=lambda pair: pair[1]):
        run = [at for at, _ in group]
        for at in run if stands and len(run) < _LEAST_LIST else ():
            found[at] = replace(blocks[at], kind=BlockKind.HEADING)
    return tuple(found)


def _with_bare_lists(blocks: Sequence[Block], texts: Sequence[str]) -> list[Block]:
    """The blocks, with unfinished paragraphs after a colon named list items."""
    found = list(blocks)
    at = 0
    while at < len(found):
        end = at + 1
        if texts[at].rstrip("*_ ").endswith(":"):
            while end < len(found) and _is_bare_item(found[end], texts[end]):
                end += 1
        if end - at > _LEAST_LIST - 1:
            for item in range(at + 1, end):
                found[item] = replace(found[item], kind=BlockKind.LIST_ITEM, level=1)
        at = end
    return found


def _is_bare_item(block: Block, text: str) -> bool:
    """Whether a paragraph is a few words that no full stop ends."""
    ended = text.rstrip("*_ ").endswith((".", "!", "?", ":"))
    return block.kind is BlockKind.PARAGRAPH and not ended and len(text.split()) <= _MOST_WORDS


def _stands_over(texts: Sequence[str], blocks: Sequence[Block], at: int) -> bool:
    """Whether a paragraph is a few words over a text that is longer."""
    words = texts[at]
    if at + 1 >= len(texts) or len(words.split()) > _FEW_WORDS or "\n" in words:
        return False
    listed = blocks[at + 1].kind is BlockKind.LIST_ITEM
    if words.rstrip("*_ ").endswith(":") and listed and len(words.split()) > 3:
        return False
    return is_heading(words, following=texts[at + 1], numbered=False)


def _reads_as_heading(bare: str, count: int, *, numbered: bool) -> bool:
    """Whether a short line has no mark and no clause of a sentence."""
    if bare[0].islower() or bare.endswith((".", "!", ";", ",", "…", "-")):
        return False
    if bare.endswith(":"):
        return count <= 9 and "," not in bare
    if bare.endswith("?"):
        return numbered or count <= 8
    return numbered or not (_CLAUSE.match(bare) and count >= 5)
