"""This file is about where in the inquiry each part of a letter stands.

The letter is read from the top, as a person does: a repeated question, a number or a heading
opens a chapter, and what follows belongs to it until the next.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from fordel.model.response import BlockKind, BodyKind, CanonicalQuestion, Consultation
from fordel.model.statement import Section
from fordel.statements.parts import CODED_KINDS, Part
from fordel.statements.phrases import phrases
from fordel.statements.questions import (
    JUDGING,
    about_question,
    is_asking,
    is_general,
    named_prefix,
    number_of,
    question_set,
)
from fordel.statements.sections import is_section_label, section_by_question, section_of
from fordel.statements.sentences import sentences

Q = CanonicalQuestion
_ANSWER_HEADING = re.compile(
    r"(?i)\b(?:svar|besvarelse|våre? innspill|vår kommentar|tilbakemelding)\b"
)
_EXPLAINS = phrases(
    r"""
    (?:eksempler|eksempel|døme) på (?:forhold|tilhøve|tema|temaer|ting|moment\w*) (?:som|det|dere
    &|de) (?:kan|gjerne)
    (?:forhold|tilhøve|tema|temaer|moment\w*) (?:som|det|dere|de) (?:kan|ønskes
    &|gjerne)[^.]{0,30}(?:kommenter|beskriv|omtal|belys|drøft)
    (?:begrunn|grunngi|grunngje|utdyp|utdjup|beskriv|gi gjerne|nevn|nemn) (?:gjerne |kort
    & )?(?:svar|eksempl|hvorfor|kvifor|kva|hva)
    her (?:kan|ønskes) [^.]{0,30}(?:kommentere|omtale|beskrive)
    vi ber (?:dere|om at (?:svaret|dere))
    """
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a part stands in the inquiry (norsk: plassering i høringen).

    ``skip`` characters at its start only repeat or name a question; ``own`` is false for parts
    that the inquiry wrote.
    """

    question: CanonicalQuestion = Q.GENERAL
    sureness: float = 0.9
    ground: str = "no question before it"
    section: Section = Section.NONE
    headings: tuple[str, ...] = ()
    skip: int = 0
    own: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Anchor:
    """A part that may open a chapter."""

    number: int | None = None
    content: CanonicalQuestion | None = None
    asks: bool = False
    general: bool = False
    skip: int = 0

    @property
    def explicit(self) -> bool:
        return self.number is not None or self.asks


def align(
    letter: Sequence[Part], kind: BodyKind, consultation: Consultation | None = None
) -> tuple[Standing, ...]:
    """Where each part of the letter stands."""
    anchors = [_anchor(part, supplier=kind is BodyKind.SUPPLIER) for part in letter]
    asked = [anchor.content for anchor in anchors if anchor and anchor.content]
    most = max((anchor.number or 0 for anchor in anchors if anchor), default=0)
    questions = question_set(kind, asked, most, consultation)
    reader = _Reader(questions=questions, anchors=anchors, letter=letter)
    return reader.read()


def _anchor(part: Part, *, supplier: bool) -> _Anchor | None:
    """What a part says about the question it opens, if it may open one."""
    if part.kind is BlockKind.HEADING:
        return _heading_anchor(part, supplier=supplier)
    if part.kind is BlockKind.QUOTED:
        return _quoted_anchor(part, supplier=supplier)
    if part.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return _run_in_anchor(part, supplier=supplier)
    return None


def _heading_anchor(part: Part, *, supplier: bool) -> _Anchor | None:
    text = plain(part.text)
    asks = is_asking(text)
    number = number_of(text)
    content = about_question(text, supplier=supplier)
    if number is None and asks and (content or len(text.split()) > 8):
        number = part.number
    general = content is None and number is None and is_general(text)
    return _Anchor(
        number=number, content=content, asks=asks and content is not None, general=general
    )


def _quoted_anchor(part: Part, *, supplier: bool) -> _Anchor | None:
    text = plain(part.text)
    content = about_question(text, supplier=supplier)
    asks = is_asking(text)
    number = number_of(text) or (part.number if asks or content else None)
    if number is None and not (asks and content):
        general = is_general(text) and len(text.split()) <= 6
        return _Anchor(general=True) if general else None
    return _Anchor(number=number, content=content, asks=True)


def _run_in_anchor(part: Part, *, supplier: bool) -> _Anchor | None:
    """A paragraph or item that is a question, or begins with one or with its number."""
    text = part.text
    prefix = named_prefix(text)
    number = number_of(text[: prefix or 80])
    if "?" not in text:
        return _Anchor(number=number, skip=prefix) if number and prefix else None
    skip, content = prefix, None
    for start, end in sentences(text):
        if end <= prefix:
            continue
        sentence = plain(text[max(start, prefix) : end])
        found = about_question(sentence, supplier=supplier)
        repeats = is_asking(sentence) and (found or (content and len(sentence.split()) <= 6))
        if not repeats or (len(sentence.split()) < 7 and not content and not number):
            break
        content, skip = content or found, end
    if content is None and not (number and prefix):
        return None
    return _Anchor(
        number=number or part.number, content=content, asks=content is not None, skip=skip
    )


def plain(text: str) -> str:
    """The words on one line, without quotation marks of e-mail and without emphasis."""
    return " ".join(_MARKS.sub(" ", text).split())


_MARKS = re.compile(
    r"\n[ \t]*(?:>[ \t]?)+|\*\*|__|(?<!\w)[*_]|[*_](?!\w)|^#+ |<sup>[^<]{1,6}</sup>"
)


class _Reader:
    """Reads the letter from the top and remembers the chapter (norsk: leser)."""

    def __init__(
        self,
        *,
        questions: tuple[CanonicalQuestion, ...],
        anchors: Sequence[_Anchor | None],
        letter: Sequence[Part],
    ) -> None:
        self.questions = questions
        self.anchors = anchors
        self.letter = letter
        self.explicit = any(anchor and anchor.explicit for anchor in anchors)
        self.last = max(
            (at for at, a in enumerate(anchors) if a and (a.explicit or a.content)), default=-1
        )
        self.chapter = Standing()
        self.level = 0
        self.now = Standing()
        self.headings: list[tuple[int, str]] = []
        self.since_question: list[int] | None = None
        self.found: list[Standing] = []

    def read(self) -> tuple[Standing, ...]:
        """Where each part stands."""
        for at, part in enumerate(self.letter):
            anchor = self.anchors[at]
            if part.kind is BlockKind.HEADING:
                self._head(at, part, anchor)
            elif part.kind is BlockKind.QUOTED:
                self._quote(anchor)
            elif part.kind in CODED_KINDS:
                self._text(at, part, anchor)
            else:
                self.found.append(replace(self.now, own=False))
        return tuple(self.found)

    def _head(self, at: int, part: Part, anchor: _Anchor | None) -> None:
        text = plain(part.text)
        if anchor and anchor.explicit:
            self._answer_begins(text, anchor)
            self._open(anchor, part.level)
            if not anchor.asks:
                self._name(part.level, text)
        elif is_section_label(text) and not (anchor and anchor.content and not self._within(part)):
            self._answer_begins(text, anchor)
            self.now = replace(self.now, section=section_of(text) or Section.NONE)
        else:
            self._subhead(at, part, anchor, text)
        self.found.append(replace(self.now, own=False))

    def _subhead(self, at: int, part: Part, anchor: _Anchor | None, text: str) -> None:
        """A heading of the respondent's own."""
        content = anchor.content if anchor else None
        within = self._within(part)
        self._name(part.level, text)
        closes = bool(anchor and anchor.general and at > self.last and not part.level)
        if (closes or not within) and (content or self._leaves(at, part, anchor)):
            self._open(anchor or _Anchor(general=True), part.level, own=True)
        elif within and content and self.chapter.question in JUDGING:
            section = section_of(text) or section_by_question(content)
            self.now = replace(
                self.now,
                question=content,
                section=section,
                sureness=0.85,
                ground=f"sub-heading: {text}",
            )
        else:
            section = section_of(text) or section_by_question(self.chapter.question)
            self.now = replace(self.chapter, section=section, headings=self.now.headings)
        self.now = replace(self.now, headings=tuple(name for _, name in self.headings))

    def _within(self, part: Part) -> bool:
        """Whether a heading lies under the chapter that is open."""
        if self.chapter.question is Q.GENERAL:
            return False
        if part.level and self.level:
            return part.level > self.level
        return self.explicit

    def _leaves(self, at: int, part: Part, anchor: _Anchor | None) -> bool:
        """Whether a heading without a question ends the chapter that is open."""
        if anchor and anchor.general:
            return at > self.last or not self.explicit or bool(part.level)
        return True

    def _quote(self, anchor: _Anchor | None) -> None:
        if anchor:
            self._open(anchor, 0)
        self.found.append(replace(self.now, own=False))

    def _text(self, at: int, part: Part, anchor: _Anchor | None) -> None:
        if anchor:
            self._open(anchor, part.level)
            own = anchor.skip < len(part.text.rstrip())
            self.found.append(replace(self.now, skip=anchor.skip, own=own))
            return
        explains = self.since_question is not None and bool(_EXPLAINS.search(plain(part.text)))
        if self.since_question is not None:
            if explains:
                for earlier in self.since_question:
                    self.found[earlier] = replace(self.found[earlier], own=False)
            self.since_question.append(at)
        self.found.append(replace(self.now, own=not explains))

    def _answer_begins(self, text: str, anchor: _Anchor | None) -> None:
        """A heading that says an answer begins: what stood since the question was not one."""
        if self.since_question and _ANSWER_HEADING.search(text) and not (anchor and anchor.asks):
            if len(self.since_question) <= 4:
                for earlier in self.since_question:
                    self.found[earlier] = replace(self.found[earlier], own=False)
            self.since_question = None

    def _open(self, anchor: _Anchor, level: int, *, own: bool = False) -> None:
        """A chapter begins here."""
        question, sureness, ground = self._resolve(anchor)
        self.level = level
        self.since_question = [] if anchor.asks else None
        if not own:
            self.headings = []
        self.chapter = Standing(
            question=question,
            sureness=sureness,
            ground=ground,
            section=section_by_question(question),
            headings=tuple(name for _, name in self.headings),
        )
        self.now = self.chapter

    def _resolve(self, anchor: _Anchor) -> tuple[CanonicalQuestion, float, str]:
        """The question of an anchor, how sure that is, and why."""
        number, content = anchor.number, anchor.content
        by_number = None
        if number is not None and 0 < number <= len(self.questions):
            by_number = self.questions[number - 1]
        if content and by_number is content:
            return content, 0.99, f"number {number} and its words"
        if content and (anchor.asks or by_number is None):
            return content, 0.95 if anchor.asks else 0.9, "the question's words"
        if by_number:
            return by_number, 0.95 if content is None else 0.8, f"number {number}"
        return Q.GENERAL, 0.9, "a heading outside the questions"

    def _name(self, level: int, text: str) -> None:
        """Put a heading of the respondent's own in its place among the others."""
        depth = level or (self.headings[-1][0] if self.headings else 9)
        self.headings = [(other, name) for other, name in self.headings if other < depth]
        self.headings.append((depth, text))
