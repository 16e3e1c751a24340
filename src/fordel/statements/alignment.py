"""This file is about where in the inquiry each part of a letter stands.

The letter is read from the top, as a person does: a repeated question, a number or a heading
opens a chapter, and what follows belongs to it until the next.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from fordel.model.response import BlockKind, BodyKind, CanonicalQuestion, Consultation
from fordel.model.statement import Section
from fordel.statements.anchors import (
    Anchor,
    Inquiry,
    anchors,
    inquiry,
    label_content,
    likely_kind,
)
from fordel.statements.chapters import in_order
from fordel.statements.parts import CODED_KINDS, Part, plain
from fordel.statements.questions import JUDGING, question_set, was_asked
from fordel.statements.sections import is_section_label, section_by_question, section_of
from fordel.statements.sentences import sentences

Q = CanonicalQuestion
_ANSWER_HEADING = re.compile(
    r"(?i)\b(?:svar|besvarelse|våre? innspill|vår kommentar|tilbakemelding)\b"
)
_SPEAKS_OF_MOVING = re.compile(r"(?i)oppg[aå]v|samarb|samhandl|samordn|flytt|overfør|overta")
_ALL_ITALIC = re.compile(r"([*_])[^*_]+\1")
_MOST_EXPLANATION = 4
_LOWEST = 10


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


def align(
    letter: Sequence[Part], kind: BodyKind, consultation: Consultation | None = None
) -> tuple[Standing, ...]:
    """Where each part of the letter stands."""
    kind = likely_kind(kind, letter)
    asked = inquiry(kind, consultation)
    found = anchors(letter, asked)
    contents = [anchor.content for anchor in found if anchor and anchor.content]
    most = max((anchor.number or 0 for anchor in found if anchor), default=0)
    questions = question_set(kind, contents, most, consultation)
    reader = _Reader(
        letter=letter,
        asked=asked,
        questions=questions,
        anchors=in_order(letter, found, questions, was_asked=was_asked(kind)),
    )
    return reader.read()


class _Reader:
    """Reads the letter from the top and remembers the chapter (norsk: leser)."""

    def __init__(
        self,
        *,
        letter: Sequence[Part],
        asked: Inquiry,
        questions: tuple[CanonicalQuestion, ...],
        anchors: Sequence[Anchor | None],
    ) -> None:
        self.letter = letter
        self.asked = asked
        self.questions = questions
        self.anchors = anchors
        self.explicit = any(anchor and anchor.explicit for anchor in anchors)
        self.last = max(
            (at for at, a in enumerate(anchors) if a and (a.explicit or a.content)), default=-1
        )
        self.chapter = Standing()
        self.level = 0
        self.stacked = False
        self.together: tuple[CanonicalQuestion, ...] = ()
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
                self._leave(part)
        return tuple(self.found)

    def _head(self, at: int, part: Part, anchor: Anchor | None) -> None:
        text = plain(part.text)
        if anchor and anchor.explicit:
            self._answer_begins(text, anchor)
            self._open(anchor, part.level)
            if not anchor.asks:
                self._name(part.level, text)
        elif self._only_labels(at, part, anchor, text):
            self._answer_begins(text, anchor)
            self._label(text)
        else:
            self._answer_begins(text, anchor)
            self._subhead(at, part, anchor, text)
        self.found.append(replace(self.now, own=False))

    def _only_labels(self, at: int, part: Part, anchor: Anchor | None, text: str) -> bool:
        """Whether a heading says strengths or the like and leaves the chapter as it is."""
        names = anchor and anchor.content and not self._within(part)
        closes = anchor and anchor.general and at > self.last
        return is_section_label(text) and not names and not closes

    def _label(self, text: str) -> None:
        """A heading such as "strengths", which leaves the chapter as it is."""
        names = tuple(name for _, name in self.headings)
        if len(text.split()) > 2:
            names = (*names, text)
        self.now = replace(self.now, section=section_of(text) or Section.NONE, headings=names)

    def _subhead(self, at: int, part: Part, anchor: Anchor | None, text: str) -> None:
        """A heading of the respondent's own."""
        content = anchor.content if anchor else None
        stacked = not content and self._stacks(at, part)
        within = stacked or self._within(part)
        self._name(part.level, text, stacked=stacked)
        closes = bool(anchor and anchor.general and at > self.last and not part.level)
        if closes or (not within and (content or self._leaves(at, part, anchor))):
            self._open(anchor or Anchor(general=True), part.level, own=True)
        elif within and content and self._may_override(content, text):
            section = section_of(text) or section_by_question(content)
            ground = f"sub-heading: {text}"
            self.now = replace(
                self.now, question=content, section=section, sureness=0.85, ground=ground
            )
        else:
            section = section_of(text) or section_by_question(self.chapter.question)
            self.now = replace(self.chapter, section=section)
        self.now = replace(self.now, headings=tuple(name for _, name in self.headings))

    def _may_override(self, content: CanonicalQuestion, text: str) -> bool:
        """Whether a heading inside the chapter may lead to another question.

        From strengths and weaknesses to moving tasks it leads only if it speaks of tasks.
        """
        if content is self.chapter.question:
            return False
        plainly = content in JUDGING or bool(_SPEAKS_OF_MOVING.search(text))
        return content in self.together or (self.chapter.question in JUDGING and plainly)

    def _within(self, part: Part) -> bool:
        """Whether a heading lies under the chapter that is open."""
        if self.chapter.question is Q.GENERAL:
            return False
        if part.level and self.level:
            return part.level > self.level
        return self.explicit or (self.level > 0 and not part.level)

    def _stacks(self, at: int, part: Part) -> bool:
        """Whether a bare heading stands below another, or beside one that does."""
        if part.level or self.level or self.chapter.question is Q.GENERAL:
            return False
        self.stacked = self.stacked or self.letter[at - 1].kind is BlockKind.HEADING
        return self.stacked

    def _leaves(self, at: int, part: Part, anchor: Anchor | None) -> bool:
        """Whether a heading without a question ends the chapter that is open."""
        if anchor and anchor.general:
            return at > self.last or not self.explicit or bool(part.level)
        return True

    def _quote(self, anchor: Anchor | None) -> None:
        if anchor:
            self._open(anchor, 0)
        self.found.append(replace(self.now, own=False))

    def _leave(self, part: Part) -> None:
        """The letter's frame; what may follow a signature answers no question."""
        if part.kind is BlockKind.SIGNATURE:
            self.chapter = self.now = Standing(ground="after the signature")
        self.found.append(replace(self.now, own=False))

    def _text(self, at: int, part: Part, anchor: Anchor | None) -> None:
        if anchor:
            self._open(anchor, self._level_of(at, part))
            own = anchor.skip < len(part.text.rstrip())
            self.found.append(replace(self.now, skip=anchor.skip, own=own))
            return
        self._choose(part)
        if self._repeats_question(at, part):
            self.since_question = []
            self.found.append(replace(self.now, own=False))
            return
        explains = self.since_question is not None and self.asked.explains(plain(part.text))
        if self.since_question is not None:
            if explains:
                self._disown()
            self.since_question.append(at)
        self.found.append(replace(self.now, own=not explains))

    def _level_of(self, at: int, part: Part) -> int:
        """The level at which a text opens a chapter: that of the heading right above it."""
        above = self.letter[at - 1] if at else part
        return above.level if above.kind is BlockKind.HEADING and above.level else part.level

    def _choose(self, part: Part) -> None:
        """Where a chapter answers several questions, a label may say which one now."""
        content = label_content(part, self.asked) if self.together else None
        if content and (content in self.together or content is self.chapter.question):
            self.now = replace(
                self.now, question=content, section=section_by_question(content), sureness=0.8
            )

    def _repeats_question(self, at: int, part: Part) -> bool:
        """Whether a part right under a question's number only asks, or stands in italics."""
        before = self.anchors[at - 1] if at else None
        if not before or not before.explicit or self.letter[at - 1].kind is not BlockKind.HEADING:
            return False
        text = plain(part.text)
        asks = all(text[start:end].endswith("?") for start, end in sentences(text))
        return asks or bool(_ALL_ITALIC.fullmatch(part.text.strip()))

    def _answer_begins(self, text: str, anchor: Anchor | None) -> None:
        """A heading that says an answer begins: what stood since the question was not one."""
        if not self.since_question or (anchor and anchor.asks):
            return
        if _ANSWER_HEADING.search(text) and len(self.since_question) <= _MOST_EXPLANATION:
            self._disown()
        self.since_question = None

    def _disown(self) -> None:
        for earlier in self.since_question or ():
            self.found[earlier] = replace(self.found[earlier], own=False)

    def _open(self, anchor: Anchor, level: int, *, own: bool = False) -> None:
        """A chapter begins here."""
        question, sureness, ground = self._resolve(anchor)
        self.level = level
        self.stacked = False
        numbers = [number for number in anchor.others if 0 < number <= len(self.questions)]
        self.together = tuple(self.questions[number - 1] for number in numbers)
        self.since_question = [] if anchor.asks else None
        if not own:
            self.headings = []
        self.chapter = self.now = Standing(
            question=question,
            sureness=sureness,
            ground=ground,
            section=section_by_question(question),
            headings=tuple(name for _, name in self.headings),
        )

    def _resolve(self, anchor: Anchor) -> tuple[CanonicalQuestion, float, str]:
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

    def _name(self, level: int, text: str, *, stacked: bool = False) -> None:
        """Put a heading of the respondent's own in its place among the others."""
        depth = _LOWEST if stacked else level or (self.headings[-1][0] if self.headings else 9)
        self.headings = [(other, name) for other, name in self.headings if other < depth]
        self.headings.append((depth, text))
