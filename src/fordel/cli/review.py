"""This file is about reviewing in the terminal: one statement at a time, one key a ruling."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path

import click

from fordel.adapters.files import product_tasks
from fordel.cli.keys import Keys, keys
from fordel.cli.screen import field_lines, screen
from fordel.cli.shell import Talk, command
from fordel.cli.studies import now, opened, study_argument, user
from fordel.cli.telling import tell_fault
from fordel.errors import FordelError
from fordel.model.register import Task
from fordel.model.response import Passage, ResponseId
from fordel.model.statement import (
    Codes,
    Kind,
    Review,
    Ruling,
    Standing,
    StatementId,
)
from fordel.workbench.editing import FIELDS, changed
from fordel.workbench.listing import find_response
from fordel.workbench.review import (
    Case,
    Decision,
    case,
    follower,
    joined,
    part_at,
    passage_of,
    read_aloud,
    rule,
    waiting,
)
from fordel.workbench.study import Study

_Place = tuple[ResponseId, StatementId]


class _Next(Enum):
    """Where to go after a key."""

    ON = auto()
    STAY = auto()
    AGAIN = auto()
    STOP = auto()


@command("review")
@study_argument
@click.option("--reviewer", default=user)
@click.option("--response")
@click.option("--by-letter", is_flag=True)
def review(
    talk: Talk, *, study: Path, reviewer: str, response: str | None, by_letter: bool
) -> None:
    """Rule on suggestions."""
    with opened(study) as held:
        wanted = find_response(held, response) if response else None
        queue = waiting(held, wanted, by_letter=by_letter)
        session = _Session(
            talk=talk, study=held, keys=keys(), reviewer=reviewer, queue=deque(queue)
        )
        session.run()
        left = len(waiting(held, wanted))
    if talk.as_json:
        talk.give({"ruled": len(session.made), "left": left})
    elif left:
        talk.tell("cli.review.stopped", ruled=len(session.made), left=left)
    else:
        talk.tell("cli.review.all_done")


@dataclass(kw_only=True)
class _Session:
    """One sitting: what waits, and what this reviewer has ruled, for undoing."""

    talk: Talk
    study: Study
    keys: Keys
    reviewer: str
    queue: deque[_Place]
    made: list[tuple[Review, _Place]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tasks: dict[str, Task] = {task.id: task for task in product_tasks()}
        self.total = len(self.queue)
        # The letters that the language names its rulings by, in this order.
        actions = (
            self._accept, self._correct, self._reject, self._split, self._merge,
            self._add, self._undo, self._skip, self._stop, self._help,
        )  # fmt: skip
        letters = self.talk.say("cli.review.letters")
        self.actions: dict[str, Callable[[Case], _Next]] = dict(zip(letters, actions, strict=True))

    def run(self) -> None:
        """Show one statement after the other until there are no more, or no more keys."""
        after = _Next.AGAIN
        while after is not _Next.STOP and self.queue:
            here = case(self.study, *self.queue[0])
            if here is None or here.statement.standing is not Standing.SUGGESTED:
                self.queue.popleft()
                continue
            if not self.talk.as_json and after is not _Next.STAY:
                self._show(here)
            after = self._act(here)
            if after is _Next.ON:
                self.queue.popleft()

    def _show(self, here: Case) -> None:
        at = self.total - len(self.queue) + 1
        place = self.talk.say("cli.review.position", at=at, total=self.total)
        for line in screen(self.talk, self.tasks, here, place):
            self.talk.show(line)
        self.talk.tell("cli.review.keys")

    def _act(self, here: Case) -> _Next:
        key = self.keys.key()
        if not key:
            return _Next.STOP
        action = self.actions.get(key)
        if action is None:
            self.talk.tell("cli.review.unknown_key", key=key)
            return _Next.STAY
        try:
            return action(here)
        except FordelError as fault:
            tell_fault(self.talk.texts, fault, as_json=self.talk.as_json)
            return _Next.STAY

    def _rule(self, here: Case, decision: Decision, said: str) -> _Next:
        response = here.response.id
        given = rule(self.study, response, decision, reviewer=self.reviewer, now=now())
        self.made.append((given, (response, here.statement.id)))
        self.talk.tell(f"cli.review.{said}")
        return _Next.ON

    def _accept(self, here: Case) -> _Next:
        decision = Decision(ruling=Ruling.ACCEPT, seen=(here.statement,))
        return self._rule(here, decision, "accepted")

    def _reject(self, here: Case) -> _Next:
        decision = Decision(ruling=Ruling.REJECT, seen=(here.statement,))
        return self._rule(here, decision, "rejected")

    def _correct(self, here: Case) -> _Next:
        codes = self._edited(here)
        if codes is None or codes == here.statement.codes:
            return _Next.STAY
        decision = Decision(ruling=Ruling.CORRECT, seen=(here.statement,), codes=(codes,))
        return self._rule(here, decision, "corrected")

    def _edited(self, here: Case, passage: Passage | None = None) -> Codes | None:
        """The codes after whatever the reviewer changed; None if they left it."""
        codes = here.statement.codes
        if passage:
            self.talk.show(f"▌ {read_aloud(self.study, here.response.id, passage)}")
        while True:
            for line in field_lines(self.talk, self.tasks, codes):
                self.talk.show(line)
            self.talk.tell("cli.review.ask_field")
            typed = self.keys.line().strip()
            if not typed:
                return codes
            if not typed.isdecimal() or not 0 < int(typed) <= len(FIELDS):
                return None
            codes = self._field_edited(codes, FIELDS[int(typed) - 1])

    def _field_edited(self, codes: Codes, chosen: str) -> Codes:
        self.talk.tell("cli.review.ask_value", field=self.talk.say(f"cli.review.field_{chosen}"))
        try:
            return changed(self.talk.texts, self.tasks, codes, chosen, self.keys.line())
        except FordelError as fault:
            tell_fault(self.talk.texts, fault, as_json=self.talk.as_json)
            return codes

    def _split(self, here: Case) -> _Next:
        self.talk.tell("cli.review.ask_split")
        passages = part_at(self.study, here.statement, self.keys.line())
        codes = [self._edited(here, each) for each in passages]
        if None in codes:
            return _Next.STAY
        decision = Decision(
            ruling=Ruling.SPLIT,
            seen=(here.statement,),
            passages=passages,
            codes=tuple(each for each in codes if each),
        )
        return self._rule(here, decision, "split")

    def _merge(self, here: Case) -> _Next:
        following = follower(here)
        if following is None:
            self.talk.tell("cli.review.nothing_to_merge")
            return _Next.STAY
        both = (here.statement, following)
        passage = joined(self.study, both)
        codes = self._edited(here, passage)
        if codes is None:
            return _Next.STAY
        decision = Decision(ruling=Ruling.MERGE, seen=both, passages=(passage,), codes=(codes,))
        return self._rule(here, decision, "merged")

    def _add(self, here: Case) -> _Next:
        self.talk.tell("cli.review.ask_words")
        passage = passage_of(self.study, here.response.id, self.keys.line())
        blank = Codes(question=here.statement.codes.question, kind=Kind.CONTEXT)
        new = replace(here, statement=replace(here.statement, codes=blank))
        codes = self._edited(new, passage)
        if codes is not None:
            decision = Decision(ruling=Ruling.ADD, passages=(passage,), codes=(codes,))
            self._rule(here, decision, "added")
        return _Next.AGAIN

    def _undo(self, here: Case) -> _Next:
        del here
        if not self.made:
            self.talk.tell("cli.review.nothing_to_undo")
            return _Next.STAY
        last, place = self.made[-1]
        decision = Decision(ruling=Ruling.UNDO, undoes=last.id)
        rule(self.study, last.response, decision, reviewer=self.reviewer, now=now())
        self.made.pop()
        if self.queue[0] != place:
            self.queue.appendleft(place)
        self.talk.tell("cli.review.undone")
        return _Next.AGAIN

    def _skip(self, here: Case) -> _Next:
        del here
        return _Next.ON

    def _stop(self, here: Case) -> _Next:
        del here
        return _Next.STOP

    def _help(self, here: Case) -> _Next:
        del here
        self.talk.tell("cli.review.help_text")
        return _Next.STAY
