"""This file is about making registers for tests: a small city by hand, and any city by chance."""

from datetime import date, timedelta

from hypothesis import strategies as st

from fordel.model.journey import Journey, JourneyId, Step
from fordel.model.register import (
    Agreement,
    AgreementId,
    Assignment,
    Direction,
    EachOf,
    Goal,
    GoalId,
    Nobody,
    NotKnown,
    Register,
    Role,
    Task,
    TaskFunction,
    TaskId,
    Unit,
    UnitId,
    UnitKind,
    Units,
)
from fordel.model.source import ALWAYS, Evidence, Period, Quantity, Source, SourceId
from fordel.model.table import Table

DAY = date(2026, 9, 1)
EACH_DISTRICT = EachOf(kind=UnitKind.DISTRICT)

ABOUT = Table(
    name="about",
    heads=("what", "value"),
    rows=((2, ("title", "Liten by")), (3, ("city", "Liten")), (4, ("as_of", "2026-09-01"))),
)


def table(name: str, heads: str, *rows: str) -> Table:
    """A table from words: heads with spaces between, rows with bars between cells."""
    return Table(
        name=name,
        heads=tuple(heads.split()),
        rows=tuple(
            (number, tuple(cell.strip() for cell in row.split("|")))
            for number, row in enumerate(rows, start=2)
        ),
    )


UNITS = table(
    "units",
    "id name_nb kind from to successors",
    "nord | Bydel Nord | district |  |  | ",
    "soer | Bydel Sør | district |  |  | ",
    "etat | Skoleetaten | agency |  |  | ",
    "stat | Statsforvalteren | state |  |  | ",
)
TASKS = table(
    "tasks",
    "id name_nb domain",
    "school | Skole | oppvekst",
    "help | Spesialpedagogisk hjelp | oppvekst",
    "roads | Veier | by",
)


def one(name: str) -> Units:
    return Units(ids=(UnitId(name),))


def assignment(task: str, role: Role, holder: object, **more: object) -> Assignment:
    more = {"evidence": Evidence.STATED, "sources": (SourceId("s"),), **more}
    return Assignment(task=TaskId(task), role=role, holder=holder, **more)


def a_unit(name: str, kind: UnitKind = UnitKind.AGENCY, **more: object) -> Unit:
    return Unit(id=UnitId(name), name_nb=name.title(), kind=kind, **more)


def a_task(name: str, **more: object) -> Task:
    return Task(id=TaskId(name), name_nb=name.title(), name_en=name, domain="d", **more)


def city(*assignments: Assignment, **more: object) -> Register:
    """A city with two districts, an agency and a state body, and the tasks that are placed."""
    placed = dict.fromkeys(each.task for each in assignments)
    parts = {
        "sources": (Source(id=SourceId("s"), title="Reglementet"),),
        "tasks": tuple(a_task(name) for name in placed),
        "units": (
            a_unit("nord", UnitKind.DISTRICT),
            a_unit("soer", UnitKind.DISTRICT),
            a_unit("etat"),
            a_unit("stat", UnitKind.STATE),
        ),
        **more,
    }
    return Register(title="Liten by", city="Liten", as_of=DAY, assignments=assignments, **parts)


WORD = st.text(
    st.characters(categories=("L", "N", "P", "S"), exclude_characters=";"), min_size=1, max_size=9
)
SAID = st.one_of(st.just(""), WORD)
NAMES = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,6}", fullmatch=True)
DAYS = st.dates(date(1837, 1, 1), date(2400, 1, 1))
EVIDENCE = st.sampled_from(Evidence)


def words(size: int = 3) -> st.SearchStrategy:
    return st.lists(WORD, max_size=size, unique=True).map(tuple)


def some(names: list, size: int = 3) -> st.SearchStrategy:
    if not names:
        return st.just(())
    return st.lists(st.sampled_from(names), max_size=size, unique=True).map(tuple)


def maybe(names: list) -> st.SearchStrategy:
    return st.one_of(st.none(), st.sampled_from(names)) if names else st.none()


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start, end = draw(st.none() | DAYS), draw(st.none() | DAYS)
    if start and end and start >= end:
        return Period(start=start, end=start + timedelta(days=draw(st.integers(1, 999))))
    return Period(start=start, end=end) if start or end else ALWAYS


@st.composite
def quantities(draw: st.DrawFn, sources: list, unit: str | None = None, most: float = 1e9):
    low, value, high = sorted(draw(st.floats(0, most)) for _ in range(3))
    return Quantity(
        value=value,
        unit=unit or draw(WORD),
        low=draw(st.sampled_from([None, low])),
        high=draw(st.sampled_from([None, high])),
        source=draw(maybe(sources)),
        evidence=draw(EVIDENCE),
    )


def holders(units: list) -> st.SearchStrategy:
    others = [
        st.just(Nobody()),
        st.just(NotKnown()),
        st.sampled_from(UnitKind).map(lambda kind: EachOf(kind=kind)),
    ]
    if units:
        picked = st.lists(st.sampled_from(units), min_size=1, max_size=3, unique=True)
        others.append(picked.map(lambda ids: Units(ids=tuple(ids))))
    return st.one_of(others)


@st.composite
def _units(draw: st.DrawFn, sources: list) -> tuple[Unit, ...]:
    ids = [UnitId(name) for name in draw(st.lists(NAMES, max_size=5, unique=True))]
    made = []
    for at, name in enumerate(ids):
        kind = draw(st.sampled_from(UnitKind))
        members = draw(some(ids)) if kind is UnitKind.POOL else ()
        made.append(
            Unit(
                id=name,
                name_nb=draw(WORD),
                name_en=draw(SAID),
                kind=kind,
                parent=draw(maybe(ids[:at])),
                host=draw(maybe(list(members))),
                members=members,
                period=draw(periods()),
                successors=draw(some(ids[:at])),
                number=draw(SAID),
                also_called=draw(words()),
                areas=draw(words()),
                contact=draw(SAID),
                sources=draw(some(sources)),
                evidence=draw(EVIDENCE),
                note=draw(SAID),
            )
        )
    return tuple(made)


@st.composite
def _tasks(draw: st.DrawFn, sources: list) -> tuple[Task, ...]:
    ids = [TaskId(name) for name in draw(st.lists(NAMES, min_size=1, max_size=5, unique=True))]
    return tuple(
        Task(
            id=name,
            name_nb=draw(WORD),
            name_en=draw(SAID),
            domain=draw(WORD),
            parent=draw(maybe(ids[:at])),
            synonyms=draw(words()),
            hints=draw(words()),
            kostra=draw(st.none() | WORD),
            function=draw(st.none() | st.sampled_from(TaskFunction)),
            description=draw(SAID),
            output=draw(SAID),
            target_group=draw(SAID),
            los=draw(st.none() | WORD),
            volume=draw(st.none() | quantities(sources)),
        )
        for at, name in enumerate(ids)
    )


@st.composite
def _journeys(draw: st.DrawFn, sources: list, units: list, tasks: list) -> tuple[Journey, ...]:
    made = []
    for name in draw(st.lists(NAMES, max_size=2, unique=True)):
        steps = tuple(
            Step(
                number=number,
                name_nb=draw(WORD),
                name_en=draw(SAID),
                task=draw(maybe(tasks)),
                role=draw(st.sampled_from(Role)),
                actor=draw(st.none() | holders(units)),
                follows=draw(some(list(range(1, number)))),
                share=draw(st.floats(0, 1)),
                crosses_border=draw(st.booleans()),
                loss=draw(st.none() | quantities(sources, "share", 1)),
                sources=draw(some(sources)),
                evidence=draw(EVIDENCE),
                note=draw(SAID),
            )
            for number in range(1, draw(st.integers(1, 4)) + 1)
        )
        made.append(
            Journey(
                id=JourneyId(name),
                name_nb=draw(WORD),
                name_en=draw(SAID),
                steps=steps,
                target_group=draw(SAID),
                owner=draw(st.none() | holders(units)),
                volume=draw(st.none() | quantities(sources)),
                sources=draw(some(sources)),
                evidence=draw(EVIDENCE),
                note=draw(SAID),
            )
        )
    return tuple(made)


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """Any register that can be."""
    sources = tuple(
        Source(
            id=SourceId(name),
            title=draw(WORD),
            locator=draw(SAID),
            url=draw(SAID),
            published=draw(st.none() | DAYS),
            licence=draw(SAID),
        )
        for name in draw(st.lists(NAMES, max_size=3, unique=True))
    )
    cited = [source.id for source in sources]
    units, tasks = draw(_units(cited)), draw(_tasks(cited))
    ids, placed = [unit.id for unit in units], [task.id for task in tasks]
    held, founded = holders(ids), {"sources": some(cited), "evidence": EVIDENCE, "note": SAID}
    keys = st.tuples(st.sampled_from(placed), st.sampled_from(Role), SAID)
    few = {"max_size": 4, "unique": True}
    chosen = st.lists(st.sampled_from(placed), min_size=1, max_size=3, unique=True).map(tuple)
    common = {"tasks": chosen, "period": periods()}
    return Register(
        title=draw(WORD),
        city=draw(WORD),
        as_of=draw(DAYS),
        contact=draw(SAID),
        sources=sources,
        tasks=tasks,
        units=units,
        assignments=tuple(
            Assignment(
                task=task,
                role=role,
                part=part,
                holder=draw(held),
                period=draw(periods()),
                condition=draw(SAID),
                basis=draw(SAID),
                locator=draw(SAID),
                **{name: draw(each) for name, each in founded.items()},
            )
            for task, role, part in draw(st.lists(keys, **few))
        ),
        agreements=tuple(
            Agreement(
                id=AgreementId(name),
                name_nb=draw(WORD),
                supplier=draw(held),
                owner=draw(held),
                ordered_by=draw(held),
                disputes=draw(held),
                **{each: draw(value) for each, value in (common | founded).items()},
            )
            for name in draw(st.lists(NAMES, max_size=2, unique=True))
        ),
        goals=tuple(
            Goal(
                id=GoalId(name),
                holder=draw(held),
                indicator=draw(WORD),
                outcome=draw(NAMES),
                direction=draw(st.sampled_from(Direction)),
                **{each: draw(value) for each, value in (common | founded).items()},
            )
            for name in draw(st.lists(NAMES, max_size=2, unique=True))
        ),
        journeys=draw(_journeys(cited, ids, placed)),
    )
