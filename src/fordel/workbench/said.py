"""This file is about everything that was said in a study, at hand for pages that show all of it.

Reading 20,000 statements takes half a second, and most pages need them all. So what each response
says is kept as long as the study is open, under a mark that changes with every ruling and coding.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from weakref import WeakKeyDictionary

from fordel.adapters.store import codings, letters
from fordel.adapters.store.study import Study, View
from fordel.model.response import CanonicalQuestion, Response, ResponseId
from fordel.model.statement import Position, Statement, StatementId
from fordel.statements.positions import positions

_Mark = tuple[int, str]
_KEPT: WeakKeyDictionary[Study, dict[ResponseId, "_Kept"]] = WeakKeyDictionary()
_LOCK = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What some responses say (norsk: det som er sagt)."""

    responses: tuple[Response, ...]
    statements: tuple[Statement, ...]
    positions: tuple[Position, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """What one response says, and the mark under which that was so."""

    mark: _Mark
    response: Response
    statements: tuple[Statement, ...]
    positions: tuple[Position, ...]


def said_in(
    study: Study,
    *,
    of: Callable[[Response], bool] = lambda _: True,
    question: CanonicalQuestion | None = None,
) -> Said:
    """What the responses that are asked for say, under one question or all."""
    with study.viewing() as view:
        kept = [each for each in _kept_in(study, view) if of(each.response)]
    if question is None:
        return Said(
            responses=tuple(each.response for each in kept),
            statements=tuple(one for each in kept for one in each.statements),
            positions=tuple(one for each in kept for one in each.positions),
        )
    chosen = tuple(
        one for each in kept for one in each.statements if one.codes.question is question
    )
    responses = tuple(each.response for each in kept)
    return Said(responses=responses, statements=chosen, positions=positions(chosen, responses))


def _kept_in(study: Study, view: View) -> list[_Kept]:
    with _LOCK:
        before = dict(_KEPT.get(study, {}))
    marks = codings.marks(view)
    found = [
        _renewed(view, response, marks, before.get(response.id))
        for response in letters.responses(view)
    ]
    with _LOCK:
        _KEPT[study] = {each.response.id: each for each in found}
    return found


def _renewed(
    view: View, response: Response, marks: Mapping[ResponseId, _Mark], before: _Kept | None
) -> _Kept:
    mark = marks.get(response.id, (0, ""))
    if before and before.mark == mark and before.response == response:
        return before
    statements = tuple(codings.statements(view, response.id))
    return _Kept(
        mark=mark,
        response=response,
        statements=statements,
        positions=positions(statements, (response,)),
    )


def texts_of(study: Study, wanted: Sequence[Statement]) -> Mapping[StatementId, str]:
    """The words of statements as they may be shown."""
    with study.viewing() as view:
        return codings.texts_of(view, [(each.response, each.id) for each in wanted])
