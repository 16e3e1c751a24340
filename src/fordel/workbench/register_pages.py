"""This file is about a register as pages show it: roles task by task, and drafts from letters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fordel.adapters.store.study import Study
from fordel.errors import InputError
from fordel.model.move import Draft, Held, Move, RoleChange
from fordel.model.register import NotKnown, Role, TaskId, UnitKind, Units
from fordel.model.source import Evidence
from fordel.register.drafts import drafts
from fordel.workbench.register import State
from fordel.workbench.register_words import Wording
from fordel.workbench.said import said_in

_UNSURE = frozenset({Evidence.INFERRED, Evidence.ASSUMED, Evidence.UNKNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleShown:
    """Who holds a role, before and after the moves that stand (norsk: vist rolle)."""

    role: Role
    before: str
    after: str
    changed: bool
    unsure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRoles:
    """One task with its roles; None where nobody has said anything of a role (norsk: rollerad)."""

    task: TaskId
    name: str
    domain: str
    roles: tuple[RoleShown | None, ...]

    @property
    def changed(self) -> bool:
        """Whether any role is moved."""
        return any(each is not None and each.changed for each in self.roles)


def roles_shown(state: State, words: Wording, domain: str = "") -> Iterator[TaskRoles]:
    """The roles of every task that has any, in the order of the register."""
    changes = {(each.task, each.role): each for each in state.matrix}
    sure = {(row.task, row.role) for row in state.after.assignments if row.evidence not in _UNSURE}
    placed = {task for task, _ in changes}
    for task in state.register.tasks:
        if task.id in placed and domain in {"", task.domain}:
            held = ((role, changes.get((task.id, role))) for role in Role)
            yield TaskRoles(
                task=task.id,
                name=words.task(task.id),
                domain=task.domain,
                roles=tuple(
                    _shown(each, words, unsure=(task.id, role) not in sure) if each else None
                    for role, each in held
                ),
            )


def roles_of(state: State, words: Wording, task: TaskId) -> tuple[RoleShown, ...]:
    """The roles of one task before and after the moves that stand."""
    sure = {row.role for row in state.after.assignments
            if row.task == task and row.evidence not in _UNSURE}  # fmt: skip
    return tuple(
        _shown(each, words, unsure=each.role not in sure)
        for each in state.matrix
        if each.task == task
    )


def drafts_now(study: Study, state: State) -> Sequence[tuple[str, Draft]]:
    """What the positions in the study would mean as moves now, each under a name that stays."""
    made = drafts(said_in(study).positions, state.after)
    return [(f"{each.moves[0].task}:{each.positions[0].measure}", each) for each in made]


def moves_of_draft(study: Study, state: State, name: str, why: str) -> tuple[Move, ...]:
    """The moves of a draft, with the reason of whoever makes them.

    Raises:
        InputError: F784, if there is no such draft any more.
    """
    found = dict(drafts_now(study, state)).get(name)
    if found is None:
        raise InputError(
            "F784",
            "The draft is not there any more.",
            hint="The answers or the roles have changed. Load the page again.",
        )
    return tuple(replace(each, why=why) for each in found.moves)


def holders_to_choose(state: State, words: Wording) -> Sequence[tuple[str, str]]:
    """Who can be given a role: every unit of a kind, each unit, or nobody; as written and said."""
    kinds = [each for each in UnitKind if any(unit.kind is each for unit in state.after.units)]
    every = [(f"each:{kind}", words.texts.say(f"register.each.{kind}")) for kind in kinds]
    units = [(str(unit.id), words.unit(unit.id)) for unit in state.after.units
             if unit.period.end is None or unit.period.end >= state.after.day]  # fmt: skip
    nobody = [("nobody", words.texts.say("register.holder.nobody"))]
    return [*every, *sorted(units, key=lambda one: one[1].casefold()), *nobody]


def move_line(move: Move, words: Wording) -> str:
    """A move in one line: which roles, from whom, to whom."""
    english = words.texts.language == "en"
    made = {each.id: (each.name_en if english else "") or each.name_nb for each in move.makes}
    taker = words.holder(move.taker)
    if isinstance(move.taker, Units) and set(move.taker.ids) <= set(made):
        taker = words.listed([made[each] for each in move.taker.ids])
    roles = words.listed([words.role(each) for each in move.roles])
    part = f" ({move.part})" if move.part else ""
    line = f"{roles}{part}: {words.holder(move.giver)} → {taker}"
    return f"{line} ({move.condition})" if move.condition else line


def _shown(change: RoleChange, words: Wording, *, unsure: bool) -> RoleShown:
    return RoleShown(
        role=change.role,
        before=_held(change.before, words),
        after=_held(change.after, words),
        changed=change.is_changed,
        unsure=unsure and not change.is_changed and _is_known(change.after),
    )


def _is_known(held: Sequence[Held]) -> bool:
    """What is not known says so in words, and needs no mark."""
    return any(not isinstance(each.holder, NotKnown) for each in held)


def _held(held: Sequence[Held], words: Wording) -> str:
    parts = [
        f"{words.holder(each.holder)} ({each.part})" if each.part else words.holder(each.holder)
        for each in held
    ]
    said = "; ".join(parts)
    return said[:1].upper() + said[1:]
