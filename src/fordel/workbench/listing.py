"""This file is about looking into a study: who answered, what was said, and where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from fordel.adapters.store import codings, letters
from fordel.adapters.store.searching import Hit
from fordel.adapters.store.study import Study
from fordel.errors import InputError
from fordel.model.response import Response
from fordel.model.statement import Position, Standing, Statement
from fordel.statements.positions import positions


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A response in the list: its number, its file, and its statements by standing."""

    number: int
    response: Response
    file: str
    standings: dict[str, int]

    @property
    def statements(self) -> int:
        """How many statements the response has."""
        return sum(self.standings.values())

    @property
    def ruled(self) -> int:
        """How many of them a person has ruled on."""
        return self.statements - self.standings.get(Standing.SUGGESTED.value, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A statement and its words as they may be shown."""

    statement: Statement
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A stretch that fits a question, and in whose response it stands."""

    hit: Hit
    response: Response


def list_responses(study: Study) -> Iterator[Listed]:
    """All responses, numbered from 1 in the order in which they were read."""
    with study.viewing() as view:
        names = letters.document_names(view)
        standings = codings.standings(view)
        for number, response in enumerate(letters.responses(view), start=1):
            yield Listed(
                number=number,
                response=response,
                file=names[response.document],
                standings=standings.get(response.id, {}),
            )


def find_response(study: Study, asked: str) -> Response:
    """The response with this number in the list, or whose id begins so.

    Raises:
        InputError: F714, if there is none, or more than one.
    """
    with study.viewing() as view:
        ids = letters.response_ids(view)
        if asked.isdecimal() and 0 < int(asked) <= len(ids):
            return letters.response(view, ids[int(asked) - 1])
        fitting = [each for each in ids if each.startswith(asked)]
        if len(fitting) != 1:
            raise InputError(
                "F714",
                "“{asked}” points at {count} responses, not at one.",
                where=str(study.path),
                hint="See the numbers with: fordel responses {study}",
                asked=asked,
                count=len(fitting),
                study=study.path.name,
            )
        return letters.response(view, fitting[0])


def statements_of(study: Study, response: Response | None = None) -> Iterator[Told]:
    """The statements of a response, or of all, in the order of the text."""
    wanted = response.id if response else None
    with study.viewing() as view:
        for each, said in groupby(codings.statements(view, wanted), lambda one: one.response):
            texts = codings.statement_texts(view, each)
            for statement in said:
                yield Told(statement=statement, text=texts[each, statement.id])


def positions_of(study: Study) -> tuple[Position, ...]:
    """What each respondent wants done with each task, as the statements stand now."""
    found: list[Position] = []
    with study.viewing() as view:
        responses = {each.id: each for each in letters.responses(view)}
        for each, said in groupby(codings.statements(view), lambda one: one.response):
            found.extend(positions(tuple(said), (responses[each],)))
    return tuple(found)
