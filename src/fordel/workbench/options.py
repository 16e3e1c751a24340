"""This file is about drawing up options in a study: from its letters, its moves, or by hand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fordel.adapters.store.study import Study
from fordel.appraisal.options import Drawn, Frame, from_moves, from_positions, unopposed
from fordel.appraisal.places import changed_tasks
from fordel.errors import InputError
from fordel.model.geography import MapId
from fordel.model.option import Arrangement, Option, OptionId, Place
from fordel.model.response import BodyKind
from fordel.model.statement import Position
from fordel.model.task import TaskId
from fordel.model.unit import Role
from fordel.workbench.ground import Held, today_map
from fordel.workbench.listing import positions_of
from fordel.workbench.texts import texts

GROUPS = {
    "districts": frozenset({BodyKind.DISTRICT, BodyKind.DISTRICT_COUNCIL}),
    "agencies": frozenset({BodyKind.AGENCY, BodyKind.UNDERTAKING, BodyKind.DEPARTMENT}),
}
"""Groups of respondents that an option can be drawn up from; a name means one of them."""

UNOPPOSED = "unopposed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One role in one task that an option places elsewhere than today (norsk: endring)."""

    task: TaskId
    role: Role
    before: Place | None
    after: Place
    groups: tuple[tuple[str, ...], ...] = ()


def option_named(options: Sequence[Option], name: str) -> Option:
    """The option of that name.

    Raises:
        InputError: F541, if there is none.
    """
    for each in options:
        if each.id == name:
            return each
    raise InputError(
        "F541",
        "There is no option called {name}.",
        hint="The options are: {names}",
        name=name,
        names=", ".join(each.id for each in options),
    )


def changes_in(held: Held, option: Option) -> tuple[Change, ...]:
    """What the option places elsewhere than today."""
    tasks = set(changed_tasks(option, held.today))
    found = [_change(held, each) for each in option.arrangements if each.task in tasks]
    return tuple(each for each in found if each.before is not each.after or each.groups)


def drawn_from_letters(
    study: Study, held: Held, *, who: str, map_name: str | None = None, start: int | None = None
) -> Drawn:
    """An option from what respondents want: a group, one of them by name, or what nobody opposes.

    Raises:
        InputError: F546, if no letters are coded; F542, if nobody like that has said where a task
            should lie; F545, if there is no such map.
    """
    positions = positions_of(study)
    if not positions:
        raise InputError(
            "F546",
            "Nobody in the study has said where a task should lie yet.",
            where=study.path.name,
            hint="Read and code the letters first: fordel code {name}",
            name=study.path.name,
        )
    title, english = (_title(who, language) for language in ("nb", "en"))
    frame = _frame(held, f"letters-{_plain(who)}", title, map_name, start)
    frame = replace(frame, name_en=english)
    if who == UNOPPOSED:
        found = unopposed(positions, frame)
    else:
        found = from_positions(positions, frame, whose=lambda each: _is_theirs(each, who))
    if not found.option.arrangements and not found.torn:
        names = sorted({each.consultee.name for each in positions})
        raise InputError(
            "F542",
            "Nobody called {who} has said where a task should lie.",
            hint="Choose districts, agencies, unopposed, or one of: {names}",
            who=who,
            names=", ".join(names) or "–",
        )
    return found


def drawn_from_moves(
    held: Held, *, map_name: str | None = None, start: int | None = None
) -> Option:
    """An option from the moves that stand in the study's register.

    Raises:
        InputError: F543, if there are none.
    """
    moves = [each.move for each in held.state.moves if not each.undone]
    if not moves:
        raise InputError(
            "F543",
            "No moves stand in the study's register.",
            hint="Make some first: fordel register move STUDY TASK TAKER",
        )
    units = {unit.id: unit for unit in held.state.before.units}
    return from_moves(moves, units, _frame(held, "moves", "register", map_name, start))


def option_by_hand(
    held: Held,
    name: str,
    places: Sequence[str],
    *,
    title: str = "",
    map_name: str | None = None,
    start: int | None = None,
) -> Option:
    """An option from lines such as ``personal_assistance=central`` or ``nav:delivery=pool``.

    Raises:
        InputError: F544, for a line that cannot be understood; F545, if there is no such map.
    """
    frame = _frame(held, name, title or name, map_name, start)
    tasks = {str(each.id) for each in held.state.register.tasks}
    arrangements = [each for line in places for each in _arranged(line, tasks)]
    return Option(
        id=frame.id,
        name_nb=title or name,
        map=frame.map,
        start=frame.start,
        arrangements=tuple(arrangements),
    )


def _arranged(line: str, tasks: set[str]) -> tuple[Arrangement, ...]:
    what, _, place = line.partition("=")
    task, _, role = what.partition(":")
    roles = {"": (Role.AUTHORITY, Role.FUNDING, Role.DELIVERY)} | {str(e): (e,) for e in Role}
    if task.strip() not in tasks or place.strip() not in set(Place) or role.strip() not in roles:
        raise InputError(
            "F544",
            "“{line}” does not say where a task should lie.",
            hint="Write TASK=PLACE or TASK:ROLE=PLACE, with a place among: {places}",
            line=line,
            places=", ".join(Place),
        )
    return tuple(
        Arrangement(task=TaskId(task.strip()), role=each, place=Place(place.strip()))
        for each in roles[role.strip()]
    )


def _frame(held: Held, name: str, title: str, map_name: str | None, start: int | None) -> Frame:
    chosen = MapId(map_name) if map_name else today_map(held.city)
    if chosen not in held.city.maps:
        raise InputError(
            "F545",
            "There is no map called {name} to draw the option on.",
            hint="Choose one of: {names}",
            name=chosen,
            names=", ".join(held.city.maps),
        )
    year = start if start is not None else held.premises.as_of.year
    return Frame(id=OptionId(_plain(name)), name_nb=title, map=chosen, start=year)


def _title(who: str, language: str) -> str:
    said = texts(language)
    known = {*GROUPS, UNOPPOSED}
    return said.say(f"options.wanted.{who if who in known else 'somebody'}", who=who)


def _is_theirs(position: Position, who: str) -> bool:
    kinds = GROUPS.get(who)
    if kinds is not None:
        return position.consultee.kind in kinds
    return who.casefold() in position.consultee.name.casefold()


def _change(held: Held, each: Arrangement) -> Change:
    before = held.today.of(each.task, each.role)
    return Change(
        task=each.task,
        role=each.role,
        before=before.place if before else None,
        after=each.place,
        groups=each.groups,
    )


def _plain(name: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in name.casefold()).split())
