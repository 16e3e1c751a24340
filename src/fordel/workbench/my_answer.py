"""This file is about one's own answer: who may see it by a link, how it was read, what is objected.

A link is shown once, when it is made. The study keeps a print of it only.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from fordel.adapters.store import aftermath, answers, codings, letters
from fordel.adapters.store.answers import Link
from fordel.adapters.store.letters import Signature
from fordel.adapters.store.study import Study
from fordel.errors import InputError
from fordel.model.objection import Objection
from fordel.model.response import Response, ResponseId
from fordel.model.statement import StatementId
from fordel.report.basis import Chapter, Paragraph, Points, Quoted
from fordel.report.decision.desk import Writer
from fordel.report.decision.outcomes import Aftermath
from fordel.report.letters_back import Places, letter, places_in
from fordel.workbench.at_hand import marks_at_hand
from fordel.workbench.basis import aftermath_of, basis_of, writer_of

_SECRET_BYTES = 24
_LONGEST = 4000
_READ = "-lest"
_LETTER = "brev-"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ForLetters:
    """What letters back to all are written from (norsk: grunnlag for svarbrev)."""

    writer: Writer
    places: Places
    after: Aftermath


@dataclass(frozen=True, slots=True, kw_only=True)
class MyPoint:
    """One point of an answer, with the words around it, and what became of it (norsk: mitt punkt).

    ``statement`` is None for lines that are about the whole.
    """

    statement: StatementId | None
    before: str = ""
    quote: str = ""
    after: str = ""
    place: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MyChapter:
    """Points of one kind, under a heading (norsk: del av mitt svar)."""

    title: str
    points: tuple[MyPoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A response, the link that holds for it, and what was objected (norsk: lenket svar)."""

    response: Response
    link: Link | None
    objections: tuple[Objection, ...]


def make_link(study: Study, response: ResponseId, *, by: str, now: datetime) -> str:
    """A new secret that opens this answer; the one before opens nothing any more.

    Raises:
        InputError: F812, if the study does not hold the response.
    """
    secret = secrets.token_urlsafe(_SECRET_BYTES)
    with study.changing() as change:
        letters.response(change, response)
        answers.add_link(change, response, _print(secret), Signature(person=by, at=now))
    return secret


def take_back_link(study: Study, response: ResponseId, *, by: str, now: datetime) -> None:
    """Let no link open this answer any more."""
    with study.changing() as change:
        letters.response(change, response)
        answers.add_link(change, response, None, Signature(person=by, at=now))


def response_behind(study: Study, secret: str) -> Response:
    """The response that a link opens.

    Raises:
        InputError: F855, if it opens none.
    """
    mark = _print(secret)
    with study.viewing() as view:
        for response, link in answers.links(view).items():
            if secrets.compare_digest(link.print, mark):
                return letters.response(view, response)
    raise InputError(
        "F855",
        "This link opens no answer.",
        hint="It may have been taken back. Ask those who sent it for a new one.",
    )


def linked(study: Study) -> tuple[Linked, ...]:
    """Every response with its link and its objections; open objections first."""
    with study.viewing() as view:
        held, said = answers.links(view), answers.objections(view)
        found = [
            Linked(
                response=each,
                link=held.get(each.id),
                objections=tuple(one for one in said if one.response == each.id),
            )
            for each in letters.responses(view)
        ]
    return tuple(sorted(found, key=lambda each: -sum(one.open for one in each.objections)))


def objections_to(study: Study, response: ResponseId) -> tuple[Objection, ...]:
    """What was said against the reading of one response."""
    with study.viewing() as view:
        return answers.objections(view, response)


def open_objections(study: Study) -> tuple[Objection, ...]:
    """The objections that nobody has answered."""
    with study.viewing() as view:
        return tuple(each for each in answers.objections(view) if each.open)


def object_to(
    study: Study, response: Response, statement: str, said: str, *, now: datetime
) -> None:
    """Keep what a respondent says against the reading of a point, or of the whole.

    Raises:
        InputError: F856, if nothing is said or the point is not theirs.
    """
    words = said.strip()[:_LONGEST]
    with study.changing() as change:
        theirs = {each.id for each in codings.statements(change, response.id)}
        point = StatementId(statement) if statement else None
        if not words or (point is not None and point not in theirs):
            raise _nothing_said()
        by = Signature(person=response.consultee.name, at=now)
        answers.add_objection(change, response.id, point, words, by)


def answer_objection(study: Study, number: int, said: str, *, by: str, now: datetime) -> None:
    """Answer an objection; the respondent reads it behind the same link.

    Raises:
        InputError: F854, if there is no such objection; F856, if nothing is said.
    """
    words = said.strip()[:_LONGEST]
    if not words:
        raise _nothing_said()
    with study.changing() as change:
        answers.add_reply(change, number, words, Signature(person=by, at=now))


def letters_mark(study: Study) -> tuple[object, ...]:
    """What changes when letters back would say something else."""
    with study.viewing() as view:
        return (
            marks_at_hand(study),
            codings.latest_review(view),
            codings.codings(view),
            len(aftermath.outcomes(view)),
            len(aftermath.versions(view)),
            tuple(each.consultee for each in letters.responses(view)),
        )


def for_letters(study: Study, *, now: datetime, language: str) -> ForLetters:
    """What letters back are written from; it takes as long as the decision basis does."""
    return ForLetters(
        writer=writer_of(study, now=now, language=language),
        places=places_in(basis_of(study, now=now, language=language)),
        after=aftermath_of(study),
    )


def my_answer(held: ForLetters, response: ResponseId) -> tuple[MyChapter, ...]:
    """How an answer was read, point by point; nothing of what anybody else said."""
    made = letter(held.writer, response, held.places, held.after)
    return tuple(
        MyChapter(title=each.title, points=tuple(_points(each))) for each in made.chapters[:-1]
    )


def by_point(
    found: Sequence[Objection], chapters: Sequence[MyChapter] = ()
) -> Mapping[StatementId | None, tuple[Objection, ...]]:
    """The objections to each point; those to the whole under None.

    Where ``chapters`` are given, None also has those to points that are read otherwise by now.
    """
    shown = {point.statement for each in chapters for point in each.points}
    at = {
        each.number: each.statement if not shown or each.statement in shown else None
        for each in found
    }
    return {
        key: tuple(each for each in found if at[each.number] == key)
        for key in dict.fromkeys(at.values())
    }


def _points(chapter: Chapter) -> list[MyPoint]:
    """Each quote with the lines that stand under it."""
    found: list[MyPoint] = []
    quoted: Quoted | None = None
    for block in chapter.blocks:
        if isinstance(block, Quoted):
            quoted = block
        elif isinstance(block, Paragraph | Points):
            said = block.sentences if isinstance(block, Paragraph) else block.points
            lines = tuple(each.text for each in said)
            found.append(_point(quoted, block.id, lines))
            quoted = None
    return found


def _point(quoted: Quoted | None, name: str, lines: tuple[str, ...]) -> MyPoint:
    if quoted is None:
        return MyPoint(statement=None, lines=lines)
    return MyPoint(
        statement=StatementId(name.removeprefix(_LETTER).removesuffix(_READ)),
        before=quoted.before,
        quote=quoted.text,
        after=quoted.after,
        place=quoted.place,
        lines=lines,
    )


def _print(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def _nothing_said() -> InputError:
    return InputError(
        "F856",
        "There is nothing to keep: write what is wrong, at one of your own points or at the end.",
        hint="Go back and write it in the field.",
    )
