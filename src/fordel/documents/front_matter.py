"""This file is about the head of a letter: who answers, in which case, when and to whom."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from fordel.documents.letter_lines import Label, Line, head_of, labels, read_lines
from fordel.documents.letters import letters
from fordel.documents.personal import find_personal, mask
from fordel.documents.senders import sender
from fordel.model.response import BodyKind, Consultee, Document, Response, ResponseId
from fordel.model.text import RepairedText, Span

_MONTHS = (
    "jan",
    "feb",
    "mar",
    "apr",
    "ma[iy]",
    "jun",
    "jul",
    "aug",
    "sep",
    "o[kc]t",
    "nov",
    "de[sc]",
)
_DATE = re.compile(
    r"\b(?:(?P<day>\d{1,2})[./]\s?(?P<month>\d{1,2})[./-]\s?(?P<year>\d{4}|\d{2})\b|"
    r"(?P<iso>\d{4})-(?P<iso_month>\d{2})-(?P<iso_day>\d{2})|"
    rf"(?P<word_day>\d{{1,2}})\.? ?(?P<word>{'|'.join(_MONTHS)})[a-zæ]*\.? (?P<word_year>\d{{4}}))",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"(?<![\d/.])(?P<case>(?:[0-3]\d|20\d\d)/\d{1,6})(?:\s*[-–]\s*(?P<number>\d{1,4}))?(?![\d/.])"
)
_OWN_CASE = re.compile(r"vår|saksn|sak nr|saks?nummer|arkivsak|journal|^sak|case")
_THEIR_CASE = re.compile(r"deres|dykkar")
_DATES = re.compile(r"^(?:dato|date|sendt|sent|datert|møtedato|vår dato)$")
_RECEIVERS = re.compile(r"^(?:til|to|mottakere?|mottakar|sendt til)$")
_DATED_LINE = re.compile(r"^(?:[A-ZÆØÅ][\wæøå -]{1,30},? (?:den )?)?\d{1,2}[./ ].{4,20}$")
_WORDS_OF: Mapping[str, frozenset[str]] = {
    "nb": frozenset(("ikke", "jeg", "fra", "en", "noe", "hvordan", "hva", "mer", "være", "dere")),
    "nn": frozenset(("ikkje", "eg", "frå", "ein", "noko", "korleis", "kva", "meir", "vere", "ei")),
    "en": frozenset(("the", "and", "of", "is", "are", "that", "with", "this", "not", "should")),
}
_DECIDED = re.compile(
    r"(?i)\b(?:vedtatt|vedteken|\w*møtes?|datert|levert|innsendt|sendt inn|ref)\b"
)


def responses(document: Document) -> tuple[Response, ...]:
    """The responses that a file holds, each with its sender, case, date and receivers.

    A file in which nothing marks a second letter holds one. An e-mail's quoted original is left
    out: it is the inquiry and not an answer.
    """
    text = document.text.text
    lines = read_lines(text, 0, len(text))
    if not lines:
        return ()
    found = [_response(document, letter) for letter in letters(lines)]
    return tuple(_of_one_sender(found))


def _response(document: Document, lines: Sequence[Line]) -> Response:
    text = document.text
    first, last = lines[0].start, lines[-1].end
    start, end = text.received(first, last)
    consultee = sender(text.text, lines, document.name)
    by_resident = consultee.kind is BodyKind.RESIDENT
    found = find_personal(text.text[first:last], by_resident=by_resident, sender=consultee.name)
    facts = tuple(labels(lines[:60]))
    case, number = _case(facts, lines)
    return Response(
        id=_identity(document, start),
        document=document.id,
        start=start,
        end=end,
        consultee=consultee,
        case_number=case,
        document_number=number,
        dated=_dated(facts, lines),
        language=find_language(text.text[first:last]),
        recipients=tuple(_receivers(facts)),
        personal=tuple(_as_received(text, first, span) for span in found),
    )


def _of_one_sender(found: Sequence[Response]) -> Iterator[Response]:
    """Parts that follow each other and name the same sender, made one response."""
    for _, group in groupby(found, key=lambda response: response.consultee):
        first, *rest = group
        if rest and _is_named(first.consultee):
            personal = (*first.personal, *(span for part in rest for span in part.personal))
            yield replace(first, end=rest[-1].end, personal=personal)
        else:
            yield from (first, *rest)


def _is_named(consultee: Consultee) -> bool:
    return consultee.kind is not BodyKind.RESIDENT and not consultee.name.startswith("Ukjent")


def _as_received(text: RepairedText, offset: int, span: Span) -> Span:
    start, end = text.received(span.start + offset, span.end + offset)
    return Span(start=start, end=end)


def _receivers(facts: Sequence[Label]) -> Iterator[str]:
    """The bodies and roles that the letter is to; persons are masked here too."""
    for fact in facts:
        if _RECEIVERS.match(fact.name):
            # The label belongs to it: without "Til:" a name alone is not seen to be one.
            line = "Til: " + re.sub(r"\s*<[^>]*>|[\"']", "", fact.value)
            yield mask(line, find_personal(line)).removeprefix("Til: ")


def _identity(document: Document, start: int) -> ResponseId:
    """The same file gives the same name each time it is read."""
    return ResponseId(hashlib.sha256(f"{document.id}:{start}".encode()).hexdigest()[:16])


def _case(facts: Sequence[Label], lines: Sequence[Line]) -> tuple[str | None, str | None]:
    """The case and document number: the sender's own before the receiver's."""
    ranked = sorted(facts, key=lambda fact: bool(_THEIR_CASE.search(fact.name)))
    for fact in ranked:
        if _OWN_CASE.search(fact.name) or _THEIR_CASE.search(fact.name):
            match = _CASE.search(fact.value)
            if match:
                return match["case"], match["number"]
    for line in head_of(lines):
        # "Sak 14/25" is the fourteenth case of a meeting in 2025.
        match = _CASE.search(re.sub(r"(?i)\bsak \d{1,3}/\d\d\b", "", line.text))
        if match:
            return match["case"], match["number"]
    return None, None


def _dated(facts: Sequence[Label], lines: Sequence[Line]) -> date | None:
    """The day of the letter, from a labelled line, a line of its own or a note of adoption."""
    for fact in facts:
        if _DATES.match(fact.name):
            day = find_date(fact.value)
            if day:
                return day
    near = (*head_of(lines), *lines[-12:])
    for line in near:
        if _DATED_LINE.match(line.text) or _DECIDED.search(line.text):
            day = find_date(line.text)
            if day:
                return day
    return None


def find_date(words: str) -> date | None:
    """The first day that the words name in a Norwegian way or as an ISO date."""
    for match in _DATE.finditer(words):
        day = _day(match)
        if day:
            return day
    return None


def find_language(words: str) -> str:
    """nb, nn or en, by small words that only one of them has; nb if nothing tells."""
    counts = Counter(re.findall(r"[^\W\d_]+", words.lower()))
    shares = {name: sum(counts[word] for word in own) for name, own in _WORDS_OF.items()}
    return max(shares, key=lambda name: shares[name])


def _month(word: str) -> int:
    return next(at for at, month in enumerate(_MONTHS, 1) if re.match(month, word, re.IGNORECASE))


def _day(match: re.Match[str]) -> date | None:
    if match["iso"]:
        parts = (int(match["iso"]), int(match["iso_month"]), int(match["iso_day"]))
    elif match["word"]:
        parts = (int(match["word_year"]), _month(match["word"]), int(match["word_day"]))
    else:
        year = int(match["year"])
        parts = (year + 2000 if year < 100 else year, int(match["month"]), int(match["day"]))
    try:
        return date(*parts)
    except ValueError:  # "31.02.2024" is a slip of the pen, not a day
        return None
