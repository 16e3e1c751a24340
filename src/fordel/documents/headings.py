"""This file is about which short lines are headings and which are just short."""

import re

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


def _reads_as_heading(bare: str, count: int, *, numbered: bool) -> bool:
    """Whether a short line has no mark and no clause of a sentence."""
    if bare[0].islower() or bare.endswith((".", "!", ";", ",", "…", "-")):
        return False
    if bare.endswith(":"):
        return count <= 9 and "," not in bare
    if bare.endswith("?"):
        return numbered or count <= 8
    return numbered or not (_CLAUSE.match(bare) and count >= 5)
