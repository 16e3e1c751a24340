"""This file is about statements as shown: the words, who said them, how they were coded."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
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
    anchors: dict[ResponseId, str] = field(init=False)

    def __post_init__(self) -> None:
        pointing: dict[StatementId, list[Statement]] = defaultdict(list)
        for each in self.material.statements:
            if each.codes.supports is not None and each.codes.kind in _NAMED:
                pointing[each.codes.supports].append(each)
        responses = {each.id: each for each in self.material.responses}
        object.__setattr__(self, "responses", responses)
        object.__setattr__(self, "statements", {each.id: each for each in self.material.statements})
        object.__setattr__(self, "pointing", pointing)
        anchors = {each: f"svar-{number}" for number, each in enumerate(responses, start=1)}
        object.__setattr__(self, "anchors", anchors)

    def respondent(self, response: ResponseId) -> str:
        """The respondent's name."""
        return self.responses[response].consultee.name

    def respondents(self, responses: Iterable[ResponseId]) -> tuple[str, ...]:
        """The names of several respondents, each once, in the order of the list of responses."""
        wanted = set(responses)
        return tuple(self.respondent(each) for each in self.responses if each in wanted)


def card(desk: Desk, statement: Statement, *, alone: bool = False) -> Card:
    """A statement as shown, with the conditions and arguments that point at it unless alone."""
    codes, labels = statement.codes, desk.labels
    backing = () if alone else desk.pointing.get(statement.id, ())
    return Card(
        id=statement.id,
        respondent=desk.respondent(statement.response),
        respondent_anchor=desk.anchors[statement.response],
        kind=labels["kind"][codes.kind.value],
        quote=desk.material.quotes[statement.id],
        where=_where(desk, statement),
        demand=_demand(desk, statement),
        reasons=tuple(labels["reason"][each.value] for each in codes.reasons),
        measures=tuple(labels["measure"][each.value] for each in codes.measures),
        by_machine=statement.standing is Standing.SUGGESTED,
        sureness=_sureness(statement),
        conditions=_backing(desk, backing, Kind.CONDITION),
        arguments=_backing(desk, backing, Kind.ARGUMENT),
    )


def cards(desk: Desk, statements: Iterable[Statement]) -> tuple[Card, ...]:
    """Statements as shown, in the order of the responses and of their text."""
    order = {each: number for number, each in enumerate(desk.responses)}
    ordered = sorted(statements, key=lambda each: (order[each.response], each.passage.start))
    return tuple(card(desk, each) for each in ordered)


def cards_of(desk: Desk, ids: Iterable[StatementId]) -> tuple[Card, ...]:
    """The statements with these ids, as shown; ids that no longer live are left out."""
    return cards(desk, [desk.statements[each] for each in ids if each in desk.statements])


def _backing(desk: Desk, backing: Sequence[Statement], kind: Kind) -> tuple[Card, ...]:
    return tuple(card(desk, each, alone=True) for each in backing if each.codes.kind is kind)


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


def _sureness(statement: Statement) -> int | None:
    """The least sure of the fields that carry the statement, in per cent."""
    fields = [
        statement.sureness[each]
        for each in ("kind", "measures", "tasks")
        if each in statement.sureness
    ]
    return round(100 * min(fields)) if fields else None
