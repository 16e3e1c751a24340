"""This file is about the register of a study: reading it in, keeping it, and moving roles in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path

from fordel.adapters.files import example_register_tables, product_tasks
from fordel.adapters.register_files import tables_at
from fordel.adapters.store.address import ENDING, is_server, study_place
from fordel.adapters.store.registers import (
    MoveRow,
    add_move,
    add_register,
    move_rows,
    newest_register,
)
from fordel.adapters.store.study import Study, View, open_study
from fordel.adapters.texts import LANGUAGES
from fordel.errors import InputError
from fordel.model.finding import Course, Finding
from fordel.model.move import Allocation, Draft, Move, MoveId, RoleChange
from fordel.model.register import (
    Holder,
    Register,
    Role,
    TaskId,
    Unit,
    UnitId,
    UnitKind,
    Units,
)
from fordel.model.source import Evidence, Quantity
from fordel.register.change import allocation_after, role_matrix, whole_task
from fordel.register.check import findings
from fordel.register.drafts import drafts
from fordel.register.holders import holder_from, is_held
from fordel.register.holdings import allocation_on, holders_in
from fordel.register.journeys import courses
from fordel.register.plain import move_from, move_plain
from fordel.register.read import read_register
from fordel.register.words import Words, fold
from fordel.register.write import tables_of
from fordel.workbench.listing import positions_of
from fordel.workbench.texts import texts

EXAMPLES = ("lilleby", "oslo")


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeMove:
    """A move as somebody made it; ``undone`` if it was taken back (norsk: gjort flytting)."""

    number: int
    move: Move
    made_by: str
    made_at: datetime
    undone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A register with the moves that stand: before, after and how they differ (norsk: tilstand)."""

    register: Register
    before: Allocation
    after: Allocation
    moves: tuple[MadeMove, ...]

    @property
    def matrix(self) -> tuple[RoleChange, ...]:
        """Every role before and after."""
        return role_matrix(self.before, self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A move as a person asks for it; what is left open is looked up (norsk: ønsket flytting).

    Without roles, all that the giver holds is moved; without a giver, all that anybody holds.
    ``pool`` is a new pool for the taker, as ``id=name``; ``members`` share it, and ``host`` runs it
    for them.
    """

    task: str
    taker: str | None
    giver: str | None = None
    roles: tuple[Role, ...] = ()
    part: str = ""
    condition: str = ""
    start: date | None = None
    pool: str | None = None
    members: tuple[str, ...] = ()
    host: str | None = None
    why: str = ""


def register_words() -> Words:
    """What sheets, columns and values are called in every language of the product."""
    labels: dict[str, dict[str, str]] = {}
    holders: dict[str, str] = {}
    for language in LANGUAGES:
        for name, said in texts(language).entries.items():
            file, _, rest = name.partition(".")
            group, _, key = rest.partition(".")
            if file == "register" and key:
                labels.setdefault(group, {})[fold(said)] = key
        holders |= _holder_words(language)
    return Words(labels=labels, holders=holders)


def read_register_at(path: Path) -> Register:
    """The register in a workbook or a folder of CSV files.

    Raises:
        InputErrors: with all its faults.
    """
    return read_register(tables_at(path), base=product_tasks(), words=register_words())


def example_register(name: str) -> Register:
    """The register of a bundled example."""
    return read_register(example_register_tables(name), base=product_tasks())


def register_named(name: str) -> Register:
    """The register of an example, of a study, or in a file: what a person may mean by a name.

    Raises:
        InputError: F246, if the study has no register yet; else those of reading and opening.
    """
    path = Path(name)
    if name in EXAMPLES and not path.exists():
        return example_register(name)
    if path.is_dir() or path.suffix.lower() in {".xlsx", ".xlsm", ".csv"}:
        return read_register_at(path)
    with open_study(study_place(path)) as study:
        return register_of(study)


def keep_register(study: Study, register: Register, *, origin: str, now: datetime) -> None:
    """Make a register the study's own; the one before it stays beneath.

    Raises:
        InputError: F240 to F244, if a move that was made before cannot be made in it.
    """
    with study.changing() as change:
        made = _made_moves(change)
        allocation_after(allocation_on(register, register.as_of), _standing(made))
        add_register(change, tables_of(register), origin=origin, read_at=now)


def has_register(study: Study) -> bool:
    """Whether the study has a register."""
    with study.viewing() as view:
        return newest_register(view) is not None


def register_of(study: Study) -> Register:
    """The register of the study."""
    with study.viewing() as view:
        return _register(view, study.path)


def state_of(study: Study, *, day: date | None = None) -> State:
    """The study's register on a day, before and after the moves that stand."""
    with study.viewing() as view:
        return _state(view, study.path, day)


def state_named(name: str, *, day: date | None = None, since: date | None = None) -> State:
    """The same for an example or a file, which has no moves, and for a study, which may.

    With ``since`` it is compared with what the register says for that day, before any move.
    """
    state = _state_named(name, day)
    if since is None:
        return state
    return replace(state, before=allocation_on(state.register, since))


def _state_named(name: str, day: date | None) -> State:
    path = Path(name)
    held = study_place(path)
    is_study = held.suffix == ENDING or is_server(held)
    if name not in EXAMPLES and not path.is_dir() and is_study:
        with open_study(held) as study:
            return state_of(study, day=day)
    register = register_named(name)
    before = allocation_on(register, day or register.as_of)
    return State(register=register, before=before, after=before, moves=())


def make_moves(study: Study, moves: Sequence[Move], *, by: str, now: datetime) -> tuple[int, ...]:
    """Make moves in the study; their numbers. Either all of them can be made, or none is.

    Raises:
        InputError: F240 to F244, for the first that cannot.
    """
    with study.changing() as change:
        state = _state(change, study.path, None)
        allocation_after(state.after, moves)
        return tuple(add_move(change, by=by, at=now, content=move_plain(move)) for move in moves)


def undo_move(study: Study, number: int, *, by: str, now: datetime) -> Move:
    """Take a move back; what was moved.

    Raises:
        InputError: F247, if there is no such move, or it is taken back already; F240 to F244, if
            a later move rests on it.
    """
    with study.changing() as change:
        made = {each.number: each for each in _made_moves(change) if not each.undone}
        if number not in made:
            raise InputError(
                "F247",
                "There is no move number {number} that stands.",
                hint="See the moves with: fordel register diff",
                number=number,
            )
        register = _register(change, study.path)
        left = [each.move for name, each in made.items() if name != number]
        allocation_after(allocation_on(register, register.as_of), left)
        add_move(change, by=by, at=now, undoes=number)
        return made[number].move


def findings_in(state: State) -> tuple[Finding, ...]:
    """What stands out when the moves that stand have been made."""
    return findings(state.register, state.after)


def courses_in(
    state: State, *, loss: Quantity | None = None
) -> Mapping[str, tuple[Course, Course]]:
    """Every journey before and after the moves that stand."""
    before = courses(state.register, state.before, loss=loss)
    after = courses(state.register, state.after, loss=loss)
    return {one.journey: (one, other) for one, other in zip(before, after, strict=True)}


def wished_moves(state: State, wish: Wish) -> tuple[Move, ...]:
    """The moves that a wish means as things stand.

    Raises:
        InputError: F252, if the taker or the giver names no holder; F253, if nothing would move;
            F255, if the register has no such task.
    """
    _is_task(wish.task, state.register)
    taker, makes = _wished_taker(wish, state)
    giver = _holder(wish.giver) if wish.giver else None
    task = TaskId(wish.task)
    rows = [row for row in state.after.assignments if row.task == task and is_held(row.holder)]
    givers = [giver] if giver else [each for each in holders_in(rows) if each != taker]
    moves = tuple(
        replace(
            move,
            roles=tuple(role for role in move.roles if not wish.roles or role in wish.roles),
            part=wish.part or move.part,
            condition=wish.condition,
            start=wish.start,
            makes=makes,
            why=wish.why,
        )
        for each in givers
        for move in whole_task(state.after, task, each, taker, name=MoveId(wish.task))
    )
    found = tuple(move for move in moves if move.roles)
    if not found:
        raise InputError(
            "F253",
            "Nothing in the task {task} would be moved.",
            hint="See who holds what with: fordel register show STUDY --task {task}",
            task=wish.task,
        )
    return found


def _is_task(name: str, register: Register) -> None:
    names = [str(task.id) for task in register.tasks]
    if name not in names:
        raise InputError(
            "F255",
            "The register has no task called {task}.",
            hint="Nearest: {near}. See all of them with: fordel register show STUDY",
            task=name,
            near=", ".join(get_close_matches(name, names, n=3, cutoff=0.5)) or "–",
        )


def drafts_in(study: Study) -> tuple[Draft, ...]:
    """What the positions in the study would mean as moves; none of them is made."""
    state = state_of(study)
    return drafts(tuple(positions_of(study)), state.after)


def _register(view: View, path: Path) -> Register:
    tables = newest_register(view)
    if tables is None:
        raise InputError(
            "F246",
            "The study has no register yet.",
            where=str(path),
            hint="Read one in with: fordel register import {name} FILE",
            name=path.name,
        )
    return read_register(tables)


def _state(view: View, path: Path, day: date | None) -> State:
    register = _register(view, path)
    made = _made_moves(view)
    before = allocation_on(register, day or register.as_of)
    after = allocation_after(before, _standing(made))
    return State(register=register, before=before, after=after, moves=made)


def _made_moves(view: View) -> tuple[MadeMove, ...]:
    rows = move_rows(view)
    undone = {row.undoes for row in rows}
    return tuple(
        MadeMove(
            number=row.number,
            move=_move(row),
            made_by=row.made_by,
            made_at=row.made_at,
            undone=row.number in undone,
        )
        for row in rows
        if row.content is not None
    )


def _move(row: MoveRow) -> Move:
    return replace(move_from(row.content or {}), id=MoveId(str(row.number)))


def _standing(made: Sequence[MadeMove]) -> tuple[Move, ...]:
    return tuple(each.move for each in made if not each.undone)


def _wished_taker(wish: Wish, state: State) -> tuple[Holder, tuple[Unit, ...]]:
    shared = tuple(dict.fromkeys((*wish.members, *([wish.host] if wish.host else []))))
    there = {unit.id for unit in state.after.units}
    strangers = [name for name in shared if name not in there]
    if strangers or (shared and not wish.pool):
        raise InputError(
            "F256",
            "A pool cannot be shared by {names}.",
            hint="Give a new pool, with members and a host that are units on that day.",
            names=", ".join(strangers or shared),
        )
    if not wish.pool:
        return _holder(wish.taker), ()
    name, _, said = wish.pool.partition("=")
    pool = Unit(
        id=UnitId(name.strip()),
        name_nb=said.strip() or name,
        kind=UnitKind.POOL,
        members=tuple(map(UnitId, shared)),
        host=UnitId(wish.host) if wish.host else None,
        evidence=Evidence.ASSUMED,
    )
    return Units(ids=(pool.id,)), (pool,)


def _holder(text: str | None) -> Holder:
    holder = holder_from(register_words().holder(text or ""))
    if holder is None:
        raise InputError(
            "F252",
            "“{text}” names nobody who can hold a role.",
            hint="Write the id of a unit, each:KIND or nobody.",
            text=text or "",
        )
    return holder


def _holder_words(language: str) -> dict[str, str]:
    said = texts(language).entries
    found = {
        fold(text): f"each:{name.rpartition('.')[2]}"
        for name, text in said.items()
        if name.startswith("register.each.")
    }
    return found | {
        fold(said["register.holder.nobody"]): "nobody",
        fold(said["register.holder.unknown"]): "unknown",
    }
