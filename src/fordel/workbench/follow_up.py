"""This file is about carrying out what was decided: who, when, on what condition."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from fordel.adapters.store import aftermath
from fordel.adapters.store.study import Study
from fordel.errors import InputError
from fordel.model.appraisal import Better
from fordel.model.outcome import Entry, Figure, Plan, Target, TargetId
from fordel.workbench.register import MadeMove, State, state_of


class Standing(StrEnum):
    """How an indicator does beside what was expected (norsk: måloppnåelse)."""

    NOT_MEASURED = "not_measured"
    AS_EXPECTED = "as_expected"
    BETTER = "better"
    WORSE = "worse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A target with the figures so far, oldest first (norsk: mål med måltall)."""

    target: Target
    figures: tuple[Figure, ...]

    @property
    def standing(self) -> Standing:
        """How the newest figure does beside the range that was expected."""
        if not self.figures:
            return Standing.NOT_MEASURED
        value, low, high = self.figures[-1].value, self.target.low, self.target.high
        if low <= value <= high:
            return Standing.AS_EXPECTED
        over = value > high
        return Standing.BETTER if over == (self.target.better is Better.HIGHER) else Standing.WORSE


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A move that stands, how it is carried out, and what it has given (norsk: oppfølging)."""

    made: MadeMove
    plan: Plan
    aims: tuple[Aim, ...]

    @property
    def day(self) -> date | None:
        """When it is to be done: what was planned last, else what the move says."""
        return self.plan.due or self.made.move.start


def followed_moves(study: Study, state: State | None = None) -> tuple[Followed, ...]:
    """Every move that stands, in the order in which they are to be done."""
    held = state or state_of(study)
    with study.viewing() as view:
        entries = [each.value for each in aftermath.entries(view)]
    moves = [each for each in held.moves if not each.undone]
    found = [
        Followed(made=each, plan=_plan(each.number, entries), aims=_aims(each.number, entries))
        for each in moves
    ]
    return tuple(sorted(found, key=lambda e: (e.day or date.max, e.made.number)))


def enter(study: Study, entry: Entry, *, by: str, now: datetime) -> int:
    """Enter a line of the follow-up; its number.

    Raises:
        InputError: F656, if there is no such move that stands; F657, if there is no such target;
            F658, if a range runs backwards.
    """
    moves = followed_moves(study)
    if isinstance(entry, Figure):
        _check_target(entry.target, moves)
    else:
        _check_move(entry.move, moves)
    if isinstance(entry, Target) and entry.low > entry.high:
        raise InputError(
            "F658",
            "What is expected runs backwards, from {low} to {high}.",
            low=entry.low,
            high=entry.high,
        )
    with study.changing() as change:
        return aftermath.add_entry(change, entry, by=by, at=now)


def leaning_on(followed: Iterable[Followed], state: State) -> Mapping[int, tuple[int, ...]]:
    """For each move the earlier ones that it hangs together with.

    They are in the same task, or make the unit that it goes to, or are met on the same journey.
    """
    found: dict[int, tuple[int, ...]] = {}
    earlier: list[MadeMove] = []
    journeys = [{step.task for step in each.steps} for each in state.register.journeys]
    for each in followed:
        mine = each.made
        found[mine.number] = tuple(
            one.number
            for one in earlier
            if one.move.task == mine.move.task
            or any({one.move.task, mine.move.task} <= tasks for tasks in journeys)
            or {unit.id for unit in one.move.makes} & {unit.id for unit in mine.move.makes}
        )
        earlier.append(mine)
    return found


def _plan(move: int, entries: Iterable[Entry]) -> Plan:
    """The last word on each thing."""
    held = Plan(move=move)
    for each in entries:
        if isinstance(each, Plan) and each.move == move:
            met = held.condition_met if each.condition_met is None else each.condition_met
            held = replace(
                held,
                owner=each.owner or held.owner,
                due=each.due or held.due,
                condition_met=met,
                note=each.note or held.note,
            )
    return held


def _aims(move: int, entries: Iterable[Entry]) -> tuple[Aim, ...]:
    targets: dict[TargetId, Target] = {}
    figures: dict[TargetId, list[Figure]] = {}
    for each in entries:
        if isinstance(each, Target) and each.move == move:
            targets[each.id] = each
        elif isinstance(each, Figure):
            figures.setdefault(each.target, []).append(each)
    return tuple(
        Aim(
            target=each,
            figures=tuple(sorted(figures.get(name, ()), key=lambda figure: figure.day)),
        )
        for name, each in targets.items()
    )


def _check_move(number: int, moves: Iterable[Followed]) -> None:
    if number not in {each.made.number for each in moves}:
        raise InputError(
            "F656",
            "There is no move number {number} that stands.",
            hint="See the moves with: fordel follow-up STUDY",
            number=number,
        )


def _check_target(name: TargetId, moves: Iterable[Followed]) -> None:
    known = [aim.target.id for each in moves for aim in each.aims]
    if name not in known:
        raise InputError(
            "F657",
            "There is no target called {name}.",
            hint="The targets are: {known}. Set a new one with --target.",
            name=name,
            known=", ".join(known) or "–",
        )
