"""This file is about what stands before a statement, and which tasks it may go on about.

A task may stand in the sentence before, earlier in the paragraph, in the label, the heading, the
line that introduces a list, in the question, or in the name of who writes.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from fordel.model.register import TaskId
from fordel.model.response import CanonicalQuestion
from fordel.model.statement import Excerpt
from fordel.statements.mentions import Mention, TaskIndex, find_mentions
from fordel.statements.task_cues import Sentence

MOST_EARLIER = 3

_EVERYWHERE = re.compile(r"bydel|kommun|tjenest|innbyg|oppgav|derfor|mellom|andre|samme|andr|etat")

LONG = 5

_DEFAULTS: Mapping[CanonicalQuestion, tuple[TaskId, ...]] = {
    CanonicalQuestion.SUPPLIER_DAILY: (TaskId("supplier_follow_up"),),
    CanonicalQuestion.SUPPLIER_AGREEMENTS: (
        TaskId("supplier_follow_up"),
        TaskId("supplier_contracts"),
    ),
}
"""What suppliers were asked about, where their answer names nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """An excerpt that was linked already, for those that lean on it."""

    excerpt: Excerpt
    tasks: tuple[TaskId, ...]
    named: frozenset[TaskId] = frozenset()
    stems: frozenset[str] = frozenset()


def after(excerpt: Excerpt, sentence: Sentence, tasks: tuple[TaskId, ...]) -> Before:
    """The linked excerpt as the next ones see it."""
    return Before(
        excerpt=excerpt,
        tasks=tasks,
        named=frozenset(each.task for each in sentence.mentions),
        stems=frozenset(
            word.stem
            for word in sentence.words
            if len(word.stem) >= LONG and not _EVERYWHERE.match(word.stem)
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What stands before an excerpt: tasks by where they stand, and the words that name them."""

    context: Mapping[TaskId, frozenset[str]]
    evidence: str
    elsewhere: frozenset[TaskId]

    @property
    def near(self) -> frozenset[TaskId]:
        """The tasks that the letter's own text holds before the excerpt."""
        far = {"from: question", "from: who writes", "from: next", "from: later"}
        return frozenset(task for task, sources in self.context.items() if sources - far)

    def tasks(self, source: str) -> frozenset[TaskId]:
        """The tasks that stand in one place."""
        return frozenset(task for task, sources in self.context.items() if source in sources)


def scene_of(
    excerpt: Excerpt,
    before: Sequence[Before],
    coming: Sequence[Sentence],
    index: TaskIndex,
    field: frozenset[TaskId],
) -> Scene:
    """The excerpt between what was said before it and what comes after, as tasks see it."""
    same = _same_paragraph(excerpt, before)
    found: dict[TaskId, set[str]] = defaultdict(set)
    for task, source in _sources(excerpt, same, before, index):
        found[task].add(source)
    if not same and coming:
        for mention in coming[0].strong:
            if coming[0].starts(mention):
                found[mention.task].add("from: next")
    for task in field:
        found[task].add("from: who writes")
    if not any(each.tasks for each in same):
        for task in _taken_up_later(coming):
            found[task].add("from: later")
    spoken = [each.named for each in same] + [
        frozenset(mention.task for mention in each.mentions) for each in coming
    ]
    evidence = same[-1].excerpt.text if same else excerpt.lead or " / ".join(excerpt.headings)
    return Scene(
        context={task: frozenset(sources) for task, sources in found.items()},
        evidence=evidence,
        elsewhere=frozenset().union(*spoken),
    )


def resolved(
    own: Mapping[TaskId, Mention], scene: Scene, index: TaskIndex
) -> dict[TaskId, Mention]:
    """The mentions, where “the supervision” is the one that was spoken of, or of what was."""
    found = dict(own)
    for (general, whole), special in index.specials.items():
        known = special in scene.context or whole in scene.context
        if known and general in found and special not in found:
            found[special] = replace(found.pop(general), task=special)
    return found


def _taken_up_later(coming: Sequence[Sentence]) -> Iterator[TaskId]:
    """The tasks that sentences to come begin with, where nothing was taken up so far."""
    for sentence in coming:
        for mention in sentence.strong:
            if sentence.starts(mention) or sentence.labels(mention):
                yield mention.task


def _same_paragraph(excerpt: Excerpt, before: Sequence[Before]) -> list[Before]:
    same: list[Before] = []
    for each in reversed(before):
        if each.excerpt.paragraph != excerpt.paragraph:
            break
        same.append(each)
    return same[::-1]


def _sources(
    excerpt: Excerpt, same: Sequence[Before], before: Sequence[Before], index: TaskIndex
) -> Iterator[tuple[TaskId, str]]:
    if same:
        yield from ((task, "from: last") for task in same[-1].tasks)
        for each in same[-1 - MOST_EARLIER : -1]:
            yield from ((task, "from: earlier") for task in each.tasks)
        yield from ((task, "from: announced") for task in _announced(same))
    elif before and before[-1].excerpt.headings == excerpt.headings:
        yield from ((task, "from: paragraph above") for task in before[-1].tasks)
    yield from ((task, "from: lead") for task in _named_in(excerpt.lead, index))
    for depth, heading in enumerate(reversed(excerpt.headings[-2:])):
        named = _named_in(heading, index)
        source = "from: heading" if depth == 0 else "from: heading above"
        yield from ((task, source) for task in named)
        if named:
            break
    yield from ((task, "from: intro") for task in _named_in(excerpt.intro, index))
    yield from ((task, "from: question") for task in _DEFAULTS.get(excerpt.question, ()))


def _announced(same: Sequence[Before]) -> tuple[TaskId, ...]:
    """What the paragraph took up first."""
    return next((each.tasks for each in same if each.tasks), ())


def _named_in(text: str, index: TaskIndex) -> set[TaskId]:
    return {each.task for each in find_mentions(text, index)[1] if not each.hint} if text else set()
