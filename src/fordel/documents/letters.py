"""This file is about several letters in one file: where the next one begins.

A new letter begins where the one before has ended, with a greeting, a rule or a page, and a new
head stands: labels such as "Dato:", a title "Høringssvar fra …", minutes, or another body's name.
"""

import re
from collections.abc import Sequence

from fordel.documents.bodies import as_spoken, find_bodies
from fordel.documents.letter_lines import Label, Line, is_closing, labels

FEWEST_WORDS = 25
"""Less than this before a new head is a cover note's heading and no letter."""

_HEAD_LABELS = re.compile(
    r"(?:vår|deres|dykkar) ref|saksn|saksbehandl|^(?:dato|til|fra|frå|emne|sendt|avsender|from|to|"
    r"subject|date|sent|høringsinstans|saksgang|møtedato|arkivsak)"
)
_TITLE = re.compile(
    r"(?i)^\W*(?:vedlegg \d+\W+)?(?:hørings?|høyrings)?(?:svar|uttalelse|uttale|innspill|innspel|"
    r"fråsegn|merknad(?:er)?)\s+(?:fra|frå)\s+\S"
)
_MINUTES = re.compile(
    r"(?i)^\W*(?:saksprotokoll|protokollutskrift|særutskrift|utskrift av|møtebok)\b"
)
_RULE = re.compile(r"^(?:[=_*~-]\s?){4,}$|^\*\*\*$")
_ORIGINAL = re.compile(
    r"(?i)^\W*(?:opprinnelig melding|opphavleg melding|original message|videresendt melding|"
    r"forwarded message|begynn videresendt)|^(?:den|på|on) .{5,60} skre(?:v|iv):?$|wrote:$"
)


def letters(lines: Sequence[Line]) -> tuple[Sequence[Line], ...]:
    """The lines of each letter, in order.

    An e-mail's quoted original below the answer is no letter of its own, and is left out.
    """
    starts = [0]
    for at in range(1, len(lines)):
        if _begins(lines, starts[-1], at):
            starts.append(at)
    ends = [*starts[1:], len(lines)]
    found = [lines[start:end] for start, end in zip(starts, ends, strict=True)]
    return (found[0], *(later for later in found[1:] if not _is_original(found[0], later)))


def _begins(lines: Sequence[Line], start: int, at: int) -> bool:
    """Whether a new letter begins at a line, after the one that began at ``start``."""
    line = lines[at]
    if not line.opens or not _is_opener(lines, at) or _follows_head(lines, start, at):
        return False
    words = sum(other.words for other in lines[start:at])
    return words >= FEWEST_WORDS and _has_ended(lines, start, at)


def _is_opener(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].text
    if _ORIGINAL.search(text) or _MINUTES.match(text):
        return True
    if _TITLE.match(text) and lines[at].words <= 16:
        return True
    if _heads(lines[at : at + 10]) >= 2 and _heads(lines[at : at + 3]):
        return True
    alone = lines[at].words <= 8 and any(True for _ in find_bodies(as_spoken(text)))
    return alone and bool(_heads(lines[at + 1 : at + 8]) or _titles(lines[at + 1 : at + 8]))


def _heads(lines: Sequence[Line]) -> int:
    """How many labels of a letterhead stand in these lines."""
    return len({label.name for label in labels(lines) if _HEAD_LABELS.search(label.name)})


def _titles(lines: Sequence[Line]) -> bool:
    return any(_TITLE.match(line.text) for line in lines)


def _follows_head(lines: Sequence[Line], start: int, at: int) -> bool:
    """Whether everything since the last beginning still belongs to its head."""
    return not any(line.words >= 12 for line in lines[start:at])


def _has_ended(lines: Sequence[Line], start: int, at: int) -> bool:
    """Whether the letter before has come to its end."""
    before = lines[max(start, at - 20) : at]
    if lines[at].new_page or _RULE.match(before[-1].text) or _ORIGINAL.search(lines[at].text):
        return True
    closing = max((k for k, line in enumerate(before) if is_closing(line.text)), default=None)
    return closing is not None and all(line.words <= 14 for line in before[closing + 1 :])


def _is_original(answer: Sequence[Line], later: Sequence[Line]) -> bool:
    """Whether the later letter is the e-mail that the first one answers."""
    if _ORIGINAL.search(later[0].text):
        return True
    ours, theirs = _facts(answer), _facts(later)
    subject, question = ours.get("emne", ""), theirs.get("emne", "")
    is_reply = re.match(r"(?i)(?:sv|re|vs|fwd?)\s*:", subject) is not None
    return is_reply and bool(question) and subject.lower().endswith(_bare(question))


def _facts(lines: Sequence[Line]) -> dict[str, str]:
    found: dict[str, str] = {}
    for label in _first(lines):
        name = "emne" if label.name == "subject" else label.name
        found.setdefault(name, label.value)
    return found


def _first(lines: Sequence[Line]) -> Sequence[Label]:
    return tuple(labels(lines[:12]))


def _bare(subject: str) -> str:
    """The subject without "SV:" and "VS:" before it."""
    return re.sub(r"(?i)^(?:(?:sv|re|vs|fwd?)\s*:\s*)+", "", subject).strip().lower()
