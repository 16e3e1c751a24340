"""This file is about checks of the roles in one task: who decides, pays, does and supervises."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fordel.model.finding import Finding, FindingKind
from fordel.model.register import (
    Assignment,
    Holder,
    Nobody,
    NotKnown,
    Register,
    Role,
    Task,
    TaskId,
    UnitKind,
)
from fordel.model.source import Evidence
from fordel.register.holdings import Holdings, holders_in, sources_of, weakest

_CORE = (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)
_MOST_PARTS = 4
_STEERING = frozenset({UnitKind.CITY, UnitKind.DEPARTMENT})
_STEERED = frozenset({UnitKind.DEPARTMENT, UnitKind.AGENCY, UnitKind.UNDERTAKING})
_SHOULD_BE_ONE = (Role.AUTHORITY, Role.DELIVERY, Role.SUPERVISION)


def not_placed(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """The tasks that no row is about."""
    bare = tuple(task.id for task in _lowest(register) if not holdings.rows.get(task.id))
    if bare:
        facts = (("count", str(len(bare))),)
        yield Finding(
            kind=FindingKind.NOT_PLACED, tasks=bare, facts=facts, evidence=Evidence.DERIVED
        )


def gap(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Roles that are known to be held by nobody, and tasks that nobody is said to do."""
    for task in _placed(register, holdings):
        for role in Role:
            rows = holdings.of(task, role)
            empty = [row for row in rows if isinstance(row.holder, Nobody)]
            told_elsewhere = role is Role.AUTHORITY and holdings.held(task, Role.DELIVERY)
            if empty and not told_elsewhere:
                yield _finding(FindingKind.GAP, task, empty, roles=(role,))
        decided = (*holdings.held(task, Role.AUTHORITY), *holdings.held(task, Role.FUNDING))
        if decided and not holdings.of(task, Role.DELIVERY):
            yield _silent(FindingKind.GAP, task, decided, roles=(Role.DELIVERY,))


def not_known(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Roles that some unit may hold, but no source says which."""
    for task in _placed(register, holdings):
        roles = tuple(
            role
            for role in Role
            if any(isinstance(row.holder, NotKnown) for row in holdings.of(task, role))
        )
        if roles:
            rows = [row for role in roles for row in holdings.of(task, role)]
            facts = tuple(_open_parts(roles, rows))
            yield _silent(FindingKind.NOT_KNOWN, task, rows, roles=roles, facts=facts)


def overlap(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Two who hold the same role in the same part of a task for the same part of the city."""
    for task in _placed(register, holdings):
        for role in _SHOULD_BE_ONE:
            for rows in _by_part(holdings.held(task, role)).values():
                doubled = [row for row in rows if _meets_another(row, rows, holdings)]
                if doubled:
                    yield _finding(
                        FindingKind.OVERLAP, task, doubled, roles=(role,), held=(doubled,)
                    )


def divided_authority(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Tasks in which different hands decide on different parts."""
    for task in _placed(register, holdings):
        rows = holdings.held(task, Role.AUTHORITY)
        parts = _by_part(rows)
        hands = {holdings.hands(holders_in(held)) for held in parts.values()}
        if len(parts) > 1 and len(hands) > 1 and not frozenset.intersection(*hands):
            named = [part for part in parts if part]
            more = ["…"] if len(named) > _MOST_PARTS else []
            facts = (("parts", " – ".join([*named[:_MOST_PARTS], *more])),)
            yield _finding(FindingKind.DIVIDED_AUTHORITY, task, rows, held=(rows,), facts=facts)


def unfunded_authority(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Tasks in which somebody decides and nobody is said to pay."""
    for task in _placed(register, holdings):
        rows = holdings.held(task, Role.AUTHORITY)
        if rows and not holdings.of(task, Role.FUNDING):
            yield _silent(FindingKind.UNFUNDED_AUTHORITY, task, rows, held=(rows,))


def delivery_without_authority(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Tasks that are done while nobody is said to decide on them."""
    for task in _placed(register, holdings):
        rows, deciding = holdings.held(task, Role.DELIVERY), holdings.of(task, Role.AUTHORITY)
        if rows and not deciding:
            yield _silent(FindingKind.DELIVERY_WITHOUT_AUTHORITY, task, rows, held=(rows,))
        elif rows and all(isinstance(row.holder, Nobody) for row in deciding):
            yield _finding(
                FindingKind.DELIVERY_WITHOUT_AUTHORITY, task, (*rows, *deciding), held=(rows,)
            )


def supervises_itself(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Tasks whose supervisor is among those who do them."""
    for task in _placed(register, holdings):
        watching = holdings.held(task, Role.SUPERVISION)
        doing = holdings.held(task, Role.DELIVERY)
        hands = {name for each in holders_in(doing) for name in holdings.ids(each)}
        both = [row for row in watching if holdings.ids(row.holder) & hands]
        if both:
            outside = len(watching) - len(both)
            yield _finding(
                FindingKind.SUPERVISES_ITSELF,
                task,
                (*both, *doing),
                held=(both,),
                # Somebody else watches as well: the own supervision is then one of two.
                facts=(("others", str(outside)),),
            )


def decides_without_paying(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Tasks in which one decides and another gets the bill."""
    for task in _placed(register, holdings):
        deciding = holdings.held(task, Role.AUTHORITY)
        paying = holdings.held(task, Role.FUNDING)
        if _apart(deciding, paying, holdings) and not _above(paying, deciding, holdings):
            yield _finding(
                FindingKind.DECIDES_WITHOUT_PAYING,
                task,
                (*deciding, *paying),
                held=(deciding, paying),
            )


def run_by_another(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Tasks run by one unit of the city, and decided on and paid for by another.

    That the council decides what its own administration does is how a city is built, and no
    finding. Suppliers may do a part of the task besides.
    """
    for task in _placed(register, holdings):
        deciding, paying, doing = (holdings.held(task, role) for role in _CORE)
        inside = [row for row in doing if UnitKind.SUPPLIER not in holdings.kinds(row.holder)]
        apart = _apart(deciding, inside, holdings) and _apart(paying, inside, holdings)
        apart = apart and not _above(deciding, inside, holdings)
        together = not _apart(deciding, paying, holdings)
        if apart and together:
            rows = (*deciding, *paying, *inside)
            yield _finding(FindingKind.RUN_BY_ANOTHER, task, rows, held=(inside, deciding))


def only_heard(register: Register, holdings: Holdings) -> Iterator[Finding]:
    """Tasks in which those who are close are heard, but neither decide, pay nor do."""
    for task in _placed(register, holdings):
        heard = [
            row for row in holdings.held(task, Role.CONSULTED) if holdings.is_local(row.holder)
        ]
        deciding = holdings.held(task, Role.AUTHORITY)
        others = [row for role in _CORE for row in holdings.held(task, role)]
        if heard and deciding and _apart(heard, others, holdings):
            rows = (*heard, *deciding)
            yield _finding(FindingKind.ONLY_HEARD, task, rows, held=(heard, deciding))


def _lowest(register: Register) -> Iterator[Task]:
    """The tasks that no other task stands under."""
    above = {task.parent for task in register.tasks}
    return (task for task in register.tasks if task.id not in above)


def _placed(register: Register, holdings: Holdings) -> Iterator[TaskId]:
    stopped = set(holdings.allocation.abolished)
    for task in register.tasks:
        if task.id in holdings.rows and task.id not in stopped:
            yield task.id


def _by_part(rows: Sequence[Assignment]) -> dict[str, list[Assignment]]:
    parts: dict[str, list[Assignment]] = {}
    for row in rows:
        parts.setdefault(row.part, []).append(row)
    return parts


def _open_parts(roles: Sequence[Role], rows: Sequence[Assignment]) -> Iterator[tuple[str, str]]:
    """For each role that is open in some parts only, those parts."""
    for role in roles:
        parts = [row.part for row in rows if row.role is role and isinstance(row.holder, NotKnown)]
        if all(parts):
            yield f"part_{role}", "; ".join(dict.fromkeys(parts))


def _apart(one: Sequence[Assignment], other: Sequence[Assignment], holdings: Holdings) -> bool:
    """Whether both are known and no unit is among both."""
    mine, theirs = (holdings.hands(holders_in(rows)) for rows in (one, other))
    return bool(mine and theirs) and not mine & theirs


def _above(upper: Sequence[Assignment], lower: Sequence[Assignment], holdings: Holdings) -> bool:
    """Whether those stand above these in the city: then the line is one, and not divided."""
    over = {kind for row in upper for kind in holdings.kinds(row.holder)}
    under = {kind for row in lower for kind in holdings.kinds(row.holder)}
    if over == {UnitKind.CITY}:
        return True
    return over <= _STEERING and bool(under) and under <= _STEERED


def _meets_another(row: Assignment, rows: Sequence[Assignment], holdings: Holdings) -> bool:
    return any(
        row.holder != other.holder
        and not (row.condition or other.condition)
        and not (holdings.is_local(row.holder) and holdings.is_local(other.holder))
        and UnitKind.SUPPLIER not in holdings.kinds(row.holder) | holdings.kinds(other.holder)
        for other in rows
    )


def _finding(  # what a finding says, each by its name
    kind: FindingKind,
    task: TaskId,
    rows: Sequence[Assignment],
    *,
    roles: tuple[Role, ...] = (),
    held: tuple[Sequence[Assignment], ...] = (),
    facts: tuple[tuple[str, str], ...] = (),
) -> Finding:
    """A finding that is as sure as the weakest of its rows."""
    names = ("one", "other")
    told_by_role = {FindingKind.GAP, FindingKind.OVERLAP}
    subject = "/".join((task, *(roles if kind in told_by_role else ())))
    holders: tuple[tuple[str, tuple[Holder, ...]], ...] = tuple(
        (name, holders_in(each)) for name, each in zip(names, held, strict=False)
    )
    return Finding(
        kind=kind,
        subject=subject,
        tasks=(task,),
        holders=holders,
        facts=(*facts, *((("roles", " ".join(roles)),) if roles else ())),
        sources=sources_of(rows),
        evidence=weakest(*(row.evidence for row in rows)),
    )


def _silent(
    kind: FindingKind,
    task: TaskId,
    rows: Sequence[Assignment],
    *,
    roles: tuple[Role, ...] = (),
    held: tuple[Sequence[Assignment], ...] = (),
    facts: tuple[tuple[str, str], ...] = (),
) -> Finding:
    """A finding about what the register does not say: it may be so, or only be missing."""
    found = _finding(kind, task, rows, roles=roles, held=held, facts=facts)
    return replace(found, evidence=Evidence.UNKNOWN)
