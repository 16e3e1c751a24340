"""This file is about linking statements to tasks: what is moved or judged, and who has it today.

Each task that a sentence names, or that stands before it, is a candidate. Its signs are weighed
(statements/task_cues.py, statements/task_weights.py), and it is linked if more speaks for it than
against. docs/explanation/task-linking.md tells the whole story.
"""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fordel.model.register import TaskId
from fordel.model.response import BodyKind, CanonicalQuestion, Consultee
from fordel.model.statement import Excerpt, Ground
from fordel.statements.holder import Held, find_holder
from fordel.statements.mentions import Mention, TaskIndex, find_mentions, task_index
from fordel.statements.task_carried import carried_signs
from fordel.statements.task_cues import (
    Sentence,
    first_of_each,
    label_end,
    named_signs,
)
from fordel.statements.task_record import RECORD, record_sign
from fordel.statements.task_scene import (
    LONG,
    MOST_EARLIER,
    Before,
    Scene,
    after,
    resolved,
    scene_of,
)
from fordel.statements.task_weights import CARRIED, ENOUGH, NAMED

__all__ = [
    "Before",
    "Candidate",
    "Linked",
    "TaskIndex",
    "after",
    "candidates",
    "field_of",
    "link",
    "rest_of_paragraph",
    "sentences",
    "task_index",
]

_MOST_LATER = 3
_CROWD = 3
_FAR = frozenset({"from: question", "from: who writes", "from: later", "from: heading above"})
_ENDS = (".", "!", "?", ":", "»", '"', ")")
_NAMED_AFTER_TASKS = frozenset({BodyKind.AGENCY, BodyKind.UNDERTAKING})
_BODY_WORDS = re.compile(r"(?:e?etaten|foretaket|kontoret)\b|\bKF\b")
_ASKED_ABOUT: Mapping[CanonicalQuestion, tuple[str, ...]] = {
    CanonicalQuestion.COMMUNITY: ("urban_development", "preparedness_and_public_health"),
    CanonicalQuestion.DEMOCRACY: ("democracy_and_participation",),
}


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


def link(
    excerpts: tuple[Excerpt, ...], index: TaskIndex, consultee: Consultee | None = None
) -> tuple[Linked, ...]:
    """The tasks and holders of every excerpt of one response, in order.

    ``consultee`` tells who speaks, for “with us” and “ours”.
    """
    before: list[Before] = []
    linked: list[Linked] = []
    field = field_of(consultee, index)
    read = tuple(sentences(excerpts, index))
    for number, (excerpt, sentence) in enumerate(zip(excerpts, read, strict=True)):
        coming = rest_of_paragraph(excerpts, read, number)
        found = tuple(candidates(excerpt, sentence, before, coming, index, field))
        chosen = _chosen(found)
        tasks = tuple(each.task for each in chosen)
        before.append(after(excerpt, sentence, tasks))
        held = find_holder(excerpt.text, consultee, has_task=bool(tasks))
        linked.append(_linked(found, chosen, held))
    return tuple(linked)


def rest_of_paragraph(
    excerpts: Sequence[Excerpt], read: Sequence[Sentence], number: int
) -> tuple[Sentence, ...]:
    """The sentences that follow in the same paragraph."""
    return tuple(
        sentence
        for other, sentence in zip(
            excerpts[number + 1 : number + 1 + _MOST_LATER],
            read[number + 1 : number + 1 + _MOST_LATER],
            strict=True,
        )
        if other.paragraph == excerpts[number].paragraph
    )


def field_of(consultee: Consultee | None, index: TaskIndex) -> frozenset[TaskId]:
    """The tasks in the name of an agency or undertaking (Boligforetaket, Oppvekstetaten)."""
    if consultee is None or consultee.kind not in _NAMED_AFTER_TASKS:
        return frozenset()
    bare = _BODY_WORDS.sub("området ", consultee.name)
    return frozenset(each.task for each in find_mentions(bare, index)[1])


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
    excerpt: Excerpt,
    sentence: Sentence,
    before: Sequence[Before],
    coming: Sequence[Sentence],
    index: TaskIndex,
    field: frozenset[TaskId] = frozenset(),
) -> Iterator[Candidate]:
    """Every task the excerpt names or may go on about, each with its signs.

    ``coming`` are the sentences that follow in its paragraph, ``field`` the tasks in the name of
    whoever writes.
    """
    scene = scene_of(excerpt, before, coming, index, field)
    own = resolved(first_of_each(sentence), scene, index)
    for task, mention in own.items():
        signs = {
            *named_signs(sentence, mention, index),
            *_topic_signs(sentence, mention, scene, index),
        }
        if index.domains.get(task) in _ASKED_ABOUT.get(excerpt.question, ()):
            signs.add("what is asked about")
        if len(own) == 1:
            signs.add("only one")
        known = record_sign(sentence, mention, RECORD)
        if known is not None:
            signs.add(f"hint, {known}" if mention.hint else known)
        yield Candidate(task=task, named=True, signs=frozenset(signs), evidence=mention.evidence)
    for task, sources in scene.context.items():
        if task in own and not own[task].hint:
            continue
        signs = {*sources, *carried_signs(sentence, task, index)}
        signs |= set(_standing_signs(task, scene))
        signs |= set(_bond_signs(task, sentence, excerpt, before))
        if task in own:
            signs.add("hinted too")
        yield Candidate(
            task=task, named=False, signs=frozenset(signs), evidence=_short(scene.evidence)
        )


def _topic_signs(
    sentence: Sentence, mention: Mention, scene: Scene, index: TaskIndex
) -> Iterator[str]:
    """The signs of a named task that come from what was spoken of before."""
    weak = "hint, " if mention.hint else ""
    task = mention.task
    if task in scene.near:
        yield weak + "in context"
    elif task in scene.context:
        yield weak + "in the wider context"
    elif scene.context and any(task in index.ancestors.get(each, ()) for each in scene.context):
        yield weak + "its part in context"
    for place in ("heading", "lead"):
        if scene.tasks(f"from: {place}"):
            said = task in scene.tasks(f"from: {place}")
            yield weak + (f"in the {place}" if said else f"{place} names another")
    if task in scene.elsewhere:
        yield weak + "named elsewhere in the paragraph"
    if not scene.near and not any(not each.hint for each in sentence.mentions):
        yield weak + "nothing else to go by"
    yield from (f"{weak}{sign}" for sign in _change_signs(sentence, mention, scene))


def _change_signs(sentence: Sentence, mention: Mention, scene: Scene) -> Iterator[str]:
    """The signs of a named task that would be a change of topic."""
    last, announced = scene.tasks("from: last"), scene.tasks("from: announced")
    if announced and mention.task not in announced:
        yield "another is announced"
    if last and mention.task not in last:
        yield "new topic, " + ("before the verb" if sentence.starts(mention) else "later")
        yield from (f"new topic, {sign}" for sign in sentence.manner(mention))


def _standing_signs(task: TaskId, scene: Scene) -> Iterator[str]:
    """The signs of a carried task that come from where and beside what it stood."""
    sources, last = scene.context[task], scene.tasks("from: last")
    above = sources & {"from: heading", "from: lead"}
    if "from: last" in sources:
        yield "last, alone" if len(last) == 1 else "last, with others"
        if above:
            yield "last and above"
        if len(last) > _CROWD:
            yield "many"
    elif last:
        yield "not the last"
    elif above:
        yield "heading or lead, nothing since"
    if not last and not above:
        yield from (f"{source}, nothing else" for source in sources & _FAR)
    yield from _announced_signs(task, scene)


def _announced_signs(task: TaskId, scene: Scene) -> Iterator[str]:
    """The signs of a carried task that its paragraph took up first, or takes up again."""
    announced, last = scene.tasks("from: announced"), scene.tasks("from: last")
    if task in announced:
        yield "announced, alone" if len(announced) == 1 else "announced, with others"
        if not last:
            yield "announced, nothing just before"
        elif task not in last:
            yield "announced, another since"
    if task in scene.elsewhere:
        yield "named elsewhere in the paragraph"


def _bond_signs(
    task: TaskId,
    sentence: Sentence,
    excerpt: Excerpt,
    before: Sequence[Before],
) -> Iterator[str]:
    """The signs that tie the sentence to those that spoke of the task."""
    spoken = [
        each
        for each in before[-1 - MOST_EARLIER :]
        if each.excerpt.paragraph == excerpt.paragraph and task in each.tasks
    ]
    if not spoken:
        return
    if task in spoken[-1].named:
        yield "named just before"
    if len(spoken) > 1:
        yield "spoken of more than once"
    if spoken[-1] is before[-1] and not before[-1].excerpt.text.rstrip().endswith(_ENDS):
        yield "goes on in the same sentence"
    mine = {word.stem for word in sentence.words if len(word.stem) >= LONG}
    if any(mine & each.stems for each in spoken):
        yield "shares a word"


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
