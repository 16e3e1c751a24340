"""This file is about the parts of a letter that may open a chapter of the inquiry."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from fordel.model.response import BlockKind, BodyKind, CanonicalQuestion, Consultation
from fordel.statements.parts import CODED_KINDS, Part, plain
from fordel.statements.phrases import phrases
from fordel.statements.questions import (
    further_numbers,
    is_asking,
    is_general,
    leading_number,
    named_prefix,
    number_of,
)
from fordel.statements.sentences import sentences
from fordel.statements.subjects import Side, about_question, bare_subject

_SIDES = {
    BodyKind.DISTRICT: Side.DISTRICT,
    BodyKind.DISTRICT_COUNCIL: Side.DISTRICT,
    BodyKind.AGENCY: Side.CENTRAL,
    BodyKind.UNDERTAKING: Side.CENTRAL,
    BodyKind.DEPARTMENT: Side.CENTRAL,
    BodyKind.SUPPLIER: Side.SUPPLIER,
}

_LIKE = 86.0
_SHORT_LABEL = 8
_TITLE = phrases(
    r"""
    (?:oppgave|oppgåve)(?:for)?deling|fordeling\w* av (?:oppgaver|oppgåver)
    høring|høyring|uttalelse|fråsegn|utredning|utgreiing
    """
)
_EXPLAINS = phrases(
    r"""
    (?:eksempler|eksempel|døme) på (?:forhold|tilhøve|tema|temaer|ting|moment\w*) (?:som|det|dere
    &|de)
    &(?: det)? (?:kan|gjerne)
    (?:forhold|tilhøve|tema|temaer|moment\w*) (?:som|det|dere|de) (?:kan|ønskes|gjerne)[^.]{0,30}
    &(?:kommenter|beskriv|omtal|belys|drøft)
    (?:begrunn|grunngi|grunngje|utdyp|utdjup|beskriv|forklar|gi gjerne|gje gjerne|nevn|nemn)
    &(?: gjerne| kort| også)* (?:svar|eksempl|døme|hvorfor|kvifor|kva|hva)
    (?:begrunn|grunngi|grunngje|utdyp|utdjup|forklar|kommenter)(?: (?:gjerne|kort|også|òg|svaret
    &|svara|svarene|dykkar|deres|kvifor|hvorfor))*\W*\Z
    her (?:kan|ønskes) [^.]{0,30}(?:kommentere|omtale|beskrive)
    (?:vi ber (?:dere|om at (?:svaret|dere))|tenk gjerne på|ta gjerne med|det kan (?:for eksempel
    & )?være \w+saker)
    """
)
_LABEL = re.compile(r"\s*[*_]*(?P<label>[A-ZÆØÅ][^.:?!\n]{2,70})[*_]*:[*_]*\s+")
_ORDERED = phrases(
    r"""
    (?:(?:\w+\s+){0,3}?(?:til|på|om|angående|gjelder|gjeld|vedrørende
    &|for)\s+)?(?:det\s+)?(?:(?P<first>første
    &|fyrste)|(?P<second>andre)|(?P<third>tredje)|(?P<fourth>fjerde)|(?P<fifth>femte)
    &|(?P<sixth>sjette)
    &|(?P<seventh>sjuende|sjuande|syvende))\s+spørsmål
    (?:\w+\s+){0,3}?(?:til|på|angående|gjelder|gjeld
    &|vedrørende)\s+spørsmål\s+(?:nr\.?\s+)?(?P<number>[1-9])\b
    """,
    begins=True,
)
_IN_ORDER = re.compile(
    r"(?i)svar\w*\b[^.:]{0,80}spørsmål|spørsmål\w*\b[^.:]{0,60}(?:svar|besvar|rekk[ej]følg|nummer)"
)
_SUPPLIES = phrases(
    r"""
    (?:vi|oss|vår\w*) (?:er )?(?:som |ein |en )?(?:\w+ )?(?:leverandør|tilbyder|tilbydar)(?:en)?\b
    som (?:\w+ )?(?:leverandør|tilbyder|tilbydar)\b
    (?:vi|me|stiftelsen|stiftinga|selskapet) (?:leverer|selger|sel|driver|driv) (?:\w+ ){0,6}(?:på
    & oppdrag|til (?:kommunen|bydel\w*|etaten))
    (?:rammeavtal|driftsavtal|avtal)\w* (?:vår |vi har |våre )?med (?:kommunen|etaten|bydel\w*
    &|\w+etaten)
    (?:kjøper|kjøpt|kjøpte|leier|bestiller) (?:\w+ ){0,4}(?:av|hos|frå|fra) oss\b
    (?:plassene|plassane|tilbudet|tilbodet|tjenestene|tenestene) (?:vi|me) (?:selger|sel|leverer)
    """
)
_ASKED_SUPPLIERS = phrases(
    r"""
    spørsmål(?:a|ene)? til (?:\w+ ){0,2}(?:leverandør|tilbyder|tilbydar)
    avtal\w* og (?:\w*oppfølg|\w*oppfylg)|oppf[øy]lging\w* av (?:avtal|kontrakt)
    (?:inngåelse|inngåing)\w* .*avtal|privat leverandør|som leverandør
    """
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What a part says about the question it opens (norsk: holdepunkt).

    ``skip`` characters at its start only repeat or name the question. ``others`` are the numbers
    of questions that are answered together with it.
    """

    number: int | None = None
    content: CanonicalQuestion | None = None
    asks: bool = False
    general: bool = False
    skip: int = 0
    others: tuple[int, ...] = ()

    @property
    def explicit(self) -> bool:
        """Whether the part repeats or numbers a question of the inquiry."""
        return self.number is not None or self.asks


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """What is known of the inquiry when a letter is read (norsk: høringens spørsmål)."""

    side: Side
    texts: tuple[tuple[CanonicalQuestion, str], ...] = ()
    explanations: tuple[str, ...] = ()

    def about(self, text: str) -> CanonicalQuestion | None:
        """The question whose own words, or whose subject, these words are."""
        if len(text) > 25:
            low = text.lower()
            for question, words in self.texts:
                if fuzz.ratio(low, words, score_cutoff=_LIKE):
                    return question
        return about_question(text, side=self.side)

    def explains(self, text: str) -> bool:
        """Whether these words are the inquiry's own explanation of a question."""
        if _EXPLAINS.search(text):
            return True
        low = text.lower()
        return len(low) > 25 and any(
            fuzz.partial_ratio(low, words, score_cutoff=_LIKE) for words in self.explanations
        )


def inquiry(kind: BodyKind, consultation: Consultation | None) -> Inquiry:
    """The inquiry as this kind of body received it; without a consultation, its subjects alone."""
    asked = [
        question
        for _, questions in (consultation.questions if consultation else ())
        for question in questions
    ]
    return Inquiry(
        side=_SIDES.get(kind, Side.OUTSIDE),
        texts=tuple({(one.canonical, one.text.lower()): None for one in asked}),
        explanations=tuple({one.explanation.lower(): None for one in asked if one.explanation}),
    )


def likely_kind(kind: BodyKind, letter: Sequence[Part]) -> BodyKind:
    """The kind of body, mended where the letter says that its sender is a supplier."""
    if kind not in (BodyKind.OTHER, BodyKind.ASSOCIATION):
        return kind
    supplies = any(
        _SUPPLIES.search(part.text)
        if part.kind in CODED_KINDS
        else _ASKED_SUPPLIERS.search(plain(part.text))
        for part in letter
    )
    return BodyKind.SUPPLIER if supplies else kind


def anchors(letter: Sequence[Part], asked: Inquiry) -> tuple[Anchor | None, ...]:
    """For each part of the letter what it says about the question it opens, if anything."""
    found = [_anchor(part, asked) for part in letter]
    if not any(anchor and (anchor.explicit or anchor.content) for anchor in found):
        found = [
            anchor or _label_anchor(part, asked) for part, anchor in zip(letter, found, strict=True)
        ]
    return tuple(_numbered_answers(letter, found))


def _anchor(part: Part, asked: Inquiry) -> Anchor | None:
    if part.kind is BlockKind.HEADING:
        return _heading_anchor(part, asked)
    if part.kind is BlockKind.QUOTED:
        return _quoted_anchor(part, asked)
    if part.kind in CODED_KINDS and not part.whole:
        return _run_in_anchor(part, asked)
    return None


def _heading_anchor(part: Part, asked: Inquiry) -> Anchor:
    text = plain(part.text)
    asks = is_asking(text)
    number = number_of(text)
    content = None if _TITLE.search(text) and not asks else asked.about(text)
    if number is None and asks and (content or len(text.split()) > 8):
        number = part.number or leading_number(text)
    general = content is None and number is None and is_general(text)
    return Anchor(
        number=number,
        content=content,
        asks=asks and content is not None,
        general=general,
        others=further_numbers(text) if number else (),
    )


def _quoted_anchor(part: Part, asked: Inquiry) -> Anchor | None:
    text = plain(part.text)
    content = asked.about(text)
    asks = is_asking(text)
    number = number_of(text) or (part.number if asks or content else None)
    if number is None and not (asks and content):
        general = is_general(text) and len(text.split()) <= 6
        return Anchor(general=True) if general else None
    return Anchor(number=number, content=content, asks=True)


def _run_in_anchor(part: Part, asked: Inquiry) -> Anchor | None:
    """A paragraph or item that is a question, or begins with one or with its number."""
    text = part.text
    prefix = named_prefix(text)
    number = number_of(text[:prefix]) if prefix else None
    listed = part.number is not None and plain(text).endswith("?")
    skip, content = _repeated(text, prefix, asked, numbered=listed or number is not None)
    if content is None and number is None:
        return _ordered_anchor(text) or _general_label(text)
    asks = skip > prefix
    return Anchor(
        number=number or (part.number if asks else None), content=content, asks=asks, skip=skip
    )


def _repeated(
    text: str, prefix: int, asked: Inquiry, *, numbered: bool
) -> tuple[int, CanonicalQuestion | None]:
    """How far a text only repeats a question of the inquiry, and which."""
    skip, content = prefix, None
    if "?" not in text:
        return skip, content
    for start, end in sentences(text):
        if end <= prefix:
            continue
        sentence = plain(text[max(start, prefix) : end])
        found = asked.about(sentence) if is_asking(sentence) else None
        repeats = found is not None and (len(sentence.split()) >= 7 or numbered or content)
        goes_on = skip > prefix and (asked.explains(sentence) or _is_short_question(sentence))
        if not (repeats or goes_on or (numbered and prefix and is_asking(sentence))):
            break
        content, skip = content or found, end
    return skip, content


def _is_short_question(sentence: str) -> bool:
    return sentence.endswith("?") and len(sentence.split()) <= 6


def _ordered_anchor(text: str) -> Anchor | None:
    """A paragraph that says which question it answers ("på det andre spørsmålet …")."""
    found = _ORDERED.match(text)
    if not found:
        return None
    if found["number"]:
        return Anchor(number=int(found["number"]))
    return Anchor(number=_ORDINALS.index(str(found.lastgroup)) + 1)


def _general_label(text: str) -> Anchor | None:
    """A label such as "andre merknader:" at the start of a paragraph."""
    found = _LABEL.match(text)
    if found and is_general(found["label"]) and len(found["label"].split()) <= 4:
        return Anchor(general=True, skip=found.end())
    return None


def label_content(part: Part, asked: Inquiry) -> CanonicalQuestion | None:
    """The question that a label at the start of a paragraph or item names, if any.

    In a chapter on tasks that could move, "til bydelene" says enough.
    """
    found = _LABEL.match(part.text)
    if not found or len(found["label"].split()) > _SHORT_LABEL:
        return None
    label = found["label"]
    return asked.about(label) or asked.about(f"oppgaver {label[0].lower()}{label[1:]}")


def _label_anchor(part: Part, asked: Inquiry) -> Anchor | None:
    """A label at the start of a paragraph, in a letter that has no other chapters."""
    numbered = part.kind is BlockKind.LIST_ITEM and part.number is not None and part.level <= 1
    if part.kind is BlockKind.PARAGRAPH and part.bold_end:
        label = plain(part.text[: part.bold_end]).strip(" .:")
        bold = asked.about(label) if len(label.split()) <= _SHORT_LABEL else None
        return Anchor(content=bold) if bold else None
    found = _LABEL.match(part.text) if numbered or part.kind is BlockKind.PARAGRAPH else None
    if not found or len(found["label"].split()) > _SHORT_LABEL:
        return None
    content = asked.about(found["label"])
    return Anchor(content=content, skip=found.end()) if content else None


def _numbered_answers(
    letter: Sequence[Part], found: Sequence[Anchor | None]
) -> Sequence[Anchor | None]:
    """Numbers that stand for questions because the letter says that it answers them in order."""
    if any(anchor and (anchor.explicit or anchor.content) for anchor in found):
        return found
    numbered = [at for at, part in enumerate(letter) if part.number and part.level <= 1]
    numbers = [letter[at].number for at in numbered]
    if numbers not in ([1, 2], [1, 2, 3], [1, 2, 3, 4, 5, 6, 7]):
        return found
    before = " ".join(plain(part.text) for part in letter[: numbered[0]])
    if not _IN_ORDER.search(before):
        return found
    by_number = dict(zip(numbered, numbers, strict=True))
    return [
        Anchor(number=by_number[at]) if at in by_number else anchor
        for at, anchor in enumerate(found)
    ]


def heading_subject(part: Part) -> CanonicalQuestion | None:
    """The question that a heading of one word names."""
    return bare_subject(plain(part.text)) if part.kind is BlockKind.HEADING else None
