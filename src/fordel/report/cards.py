"""This file is about statements as shown: the words, who said them, how they were coded."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from fordel.model.response import Response, ResponseId
from fordel.model.statement import Kind, Standing, Statement, StatementId
from fordel.report.values import Card, Material, Texts
from fordel.report.wording import filled

_NAMED = frozenset({Kind.CONDITION, Kind.ARGUMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The material laid out for writing: everything found by its id, words at hand."""

    material: Material
    labels: Texts
    texts: Texts
    language: str
    responses: dict[ResponseId, Response] = field(init=False)
    statements: dict[StatementId, Statement] = field(init=False)
    pointing: dict[StatementId, list[Statement]] = field(init=False)

    def __post_init__(self) -> None:
        pointing: dict[StatementId, list[Statement]] = defaultdict(list)
        for each in self.material.statements:
            if each.codes.supports is not None and each.codes.kind in _NAMED:
                pointing[each.codes.supports].append(each)
        responses = {each.id: each for each in self.material.responses}
        object.__setattr__(self, "responses", responses)
        object.__setattr__(self, "statements", {each.id: each for each in self.material.statements})
        object.__setattr__(self, "pointing", pointing)

    def respondent(self, response: ResponseId) -> str:
        """The respondent's name."""
        return self.responses[response].consultee.name

    def respondents(self, responses: Iterable[ResponseId]) -> tuple[str, ...]:
        """The names of several respondents, each once, in the order of the list of responses."""
        wanted = set(responses)
        return tuple(self.respondent(each) for each in self.responses if each in wanted)


def card(desk: Desk, statement: Statement) -> Card:
    """A statement as shown."""
    codes, labels = statement.codes, desk.labels
    return Card(
        id=statement.id,
        respondent=desk.respondent(statement.response),
        kind=labels["kind"][codes.kind.value],
        quote=desk.material.quotes[statement.id],
        where=_where(desk, statement),
        demand=_demand(desk, statement),
        reasons=tuple(labels["reason"][each.value] for each in codes.reasons),
        measures=tuple(labels["measure"][each.value] for each in codes.measures),
        by_machine=statement.standing is Standing.SUGGESTED,
    )


def _demand(desk: Desk, statement: Statement) -> str:
    if statement.codes.kind not in {Kind.PROPOSAL, Kind.CONDITION}:
        return ""
    demand = statement.codes.demand
    return desk.labels["demand"]["none" if demand is None else demand.value]


def _where(desk: Desk, statement: Statement) -> str:
    name = desk.material.file_names[statement.passage.document]
    quote = desk.material.quotes[statement.id]
    place = filled(
        desk.texts, "task", "place", start=statement.passage.start, end=statement.passage.end
    )
    page = "" if quote.page is None else filled(desk.texts, "task", "page", page=quote.page) + ", "
    return f"{name}, {page}{place}"
