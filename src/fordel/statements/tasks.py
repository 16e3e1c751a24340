"""This file is about linking statements to tasks: what is moved or judged, and who has it today.

Each task that a sentence names, or that stands before it, is a candidate. Its signs are weighed
(statements/task_cues.py, statements/task_weights.py), and it is linked if more speaks for it than
against. docs/explanation/task-linking.md tells the whole story.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fordel.model.register import TaskId
from fordel.model.response import CanonicalQuestion, Consultee
from fordel.model.statement import Excerpt, Ground
from fordel.statements.holder import Held, find_holder
from fordel.statements.mentions import Mention, TaskIndex, find_mentions, task_index
from fordel.statements.task_cues import (
    Sentence,
    carried_signs,
    first_of_each,
    label_end,
    named_signs,
)
from fordel.statements.task_weights import CARRIED, ENOUGH, NAMED

__all__ = ["Candidate", "Linked", "TaskIndex", "candidates", "link", "sentences", "task_index"]

_MOST_EARLIER = 3
_CROWD = 3
_DEFAULTS: Mapping[CanonicalQuestion, tuple[TaskId, ...]] = {
    CanonicalQuestion.SUPPLIER_DAILY: (TaskId("supplier_follow_up"),),
    CanonicalQuestion.SUPPLIER_AGREEMENTS: (
        TaskId("supplier_follow_up"),
        TaskId("supplier_contracts"),
    ),
}
"""What suppliers were asked about, where their answer names nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """The tasks of one excerpt, and who has them today (norsk: oppgavekobling)."""

    tasks: tuple[TaskId, ...]
    holder: tuple[str, ...]
    sureness: Mapping[str, float]
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A task that an excerpt may be about, and the signs for and against it."""

    task: TaskId
    named: bool
    signs: frozenset[str]
    evidence: str

    @property
    def chance(self) -> float:
        """The chance that the excerpt is about the task."""
        weights = NAMED if self.named else CARRIED
        total = weights[""] + sum(weights.get(sign, 0.0) for sign in self.signs)
        return 1 / (1 + math.exp(-total))


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """An excerpt that was linked already, for those that lean on it."""

    excerpt: Excerpt
    tasks: tuple[TaskId, ...]


def link(
    excerpts: tuple[Excerpt, ...], index: TaskIndex, consultee: Consultee | None = None
) -> tuple[Linked, ...]:
    """The tasks and holders of every excerpt of one response, in order.

    ``consultee`` tells who speaks, for “with us” and “ours”.
    """
    before: list[Before] = []
    linked: list[Linked] = []
    for excerpt, sentence in zip(excerpts, sentences(excerpts, index), strict=True):
        found = tuple(candidates(excerpt, sentence, before, index))
        chosen = _chosen(found)
        tasks = tuple(each.task for each in chosen)
        before.append(Before(excerpt=excerpt, tasks=tasks))
        held = find_holder(excerpt.text, consultee)
        linked.append(_linked(found, chosen, held))
    return tuple(linked)


def sentences(excerpts: Iterable[Excerpt], index: TaskIndex) -> Iterator[Sentence]:
    """The excerpts with their words and what tasks these name."""
    for excerpt in excerpts:
        words, mentions = find_mentions(excerpt.text, index)
        yield Sentence(
            text=excerpt.text,
            words=words,
            mentions=mentions,
            label_end=label_end(excerpt.text, excerpt.lead),
        )


def candidates(
    excerpt: Excerpt, sentence: Sentence, before: Sequence[Before], index: TaskIndex
) -> Iterator[Candidate]:
    """Every task the excerpt names or may go on about, each with its signs."""
    same = _same_paragraph(excerpt, before)
    context = _context(excerpt, same, before, index)
    own = first_of_each(sentence.mentions)
    last = same[-1].tasks if same else ()
    for task, mention in own.items():
        signs = {
            *named_signs(sentence, mention, index),
            *_topic_signs(sentence, mention, last, context, index),
        }
        if len(own) == 1:
            signs.add("only one")
        yield Candidate(task=task, named=True, signs=frozenset(signs), evidence=mention.evidence)
    for task, sources in context.items():
        if task in own and not own[task].hint:
            continue
        signs = {*sources, *carried_signs(sentence, task, index)}
        signs |= set(_standing_signs(task, sources, context, last))
        if task in own:
            signs.add("hinted too")
        evidence = same[-1].excerpt.text if same else excerpt.lead or " / ".join(excerpt.headings)
        yield Candidate(task=task, named=False, signs=frozenset(signs), evidence=_short(evidence))


def _same_paragraph(excerpt: Excerpt, before: Sequence[Before]) -> list[Before]:
    same: list[Before] = []
    for each in reversed(before):
        if each.excerpt.paragraph != excerpt.paragraph:
            break
        same.append(each)
    return same[::-1]


def _context(
    excerpt: Excerpt, same: Sequence[Before], before: Sequence[Before], index: TaskIndex
) -> dict[TaskId, set[str]]:
    """The tasks that stand before the excerpt, and where."""
    found: dict[TaskId, set[str]] = defaultdict(set)
    for task, source in _sources(excerpt, same, before, index):
        found[task].add(source)
    return found


def _sources(
    excerpt: Excerpt, same: Sequence[Before], before: Sequence[Before], index: TaskIndex
) -> Iterator[tuple[TaskId, str]]:
    if same:
        yield from ((task, "from: last") for task in same[-1].tasks)
        for each in same[-1 - _MOST_EARLIER : -1]:
            yield from ((task, "from: earlier") for task in each.tasks)
    elif before and before[-1].excerpt.headings == excerpt.headings:
        yield from ((task, "from: paragraph above") for task in before[-1].tasks)
    yield from ((task, "from: lead") for task in _named_in(excerpt.lead, index))
    if excerpt.headings:
        yield from ((task, "from: heading") for task in _named_in(excerpt.headings[-1], index))
    yield from ((task, "from: intro") for task in _named_in(excerpt.intro, index))
    yield from ((task, "from: question") for task in _DEFAULTS.get(excerpt.question, ()))


def _named_in(text: str, index: TaskIndex) -> set[TaskId]:
    return {each.task for each in find_mentions(text, index)[1] if not each.hint} if text else set()


def _topic_signs(
    sentence: Sentence,
    mention: Mention,
    last: Sequence[TaskId],
    context: Mapping[TaskId, set[str]],
    index: TaskIndex,
) -> Iterator[str]:
    """The signs of a named task that come from what was spoken of before."""
    weak = "hint, " if mention.hint else ""
    if mention.task in context:
        yield weak + "in context"
    elif context:
        yield weak + "context is other"
        if any(mention.task in index.ancestors.get(task, ()) for task in context):
            yield weak + "its part in context"
    if last and mention.task not in last:
        yield weak + "new topic, " + ("before the verb" if sentence.starts(mention) else "later")
        if sentence.leans:
            yield weak + "new topic, leaning"


def _standing_signs(
    task: TaskId,
    sources: set[str],
    context: Mapping[TaskId, set[str]],
    last: Sequence[TaskId],
) -> Iterator[str]:
    """The signs of a carried task that come from where and beside what it stood."""
    if last and "from: last" not in sources:
        yield "not the last"
    if not last and sources & {"from: heading", "from: lead"}:
        yield "heading or lead alone"
    if "from: last" in sources and sources & {"from: heading", "from: lead"}:
        yield "last and above"
    if len(last) > _CROWD:
        yield "many"
    if not context.keys() - {task}:
        yield "alone in context"


def _chosen(found: Sequence[Candidate]) -> list[Candidate]:
    likely = [each for each in found if each.chance > ENOUGH]
    best: dict[TaskId, Candidate] = {}
    for each in likely:
        if each.task not in best or each.chance > best[each.task].chance:
            best[each.task] = each
    return list(best.values())


def _linked(found: Sequence[Candidate], chosen: Sequence[Candidate], held: Held) -> Linked:
    right = math.prod(max(each.chance, 1 - each.chance) for each in found)
    return Linked(
        tasks=tuple(each.task for each in chosen),
        holder=held.names,
        sureness={"tasks": round(right, 3), "holder": held.sureness},
        grounds=(*(_ground(each) for each in chosen), *held.grounds),
    )


def _ground(candidate: Candidate) -> Ground:
    rule = "named" if candidate.named else "carried"
    return Ground(field="tasks", rule=f"tasks/{rule}", evidence=candidate.evidence)


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:77] + "..."
