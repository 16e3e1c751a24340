"""This file is about telling what a sentence does by plain rules, the sure ones first.

Each rule is a question one can answer by reading the sentence and its neighbours. The first that
fires names the kind; its name is shown as the ground. How much a rule counts was fitted on coded
letters and stands in ``kind_weights``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fordel.model.statement import Kind
from fordel.statements import rules_judgements as judgements
from fordel.statements import rules_links as links
from fordel.statements import rules_wishes as wishes
from fordel.statements.features import Sight
from fordel.statements.scenes import Scene

Rule = Callable[[Scene], Kind | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the rules say of a sentence, by which of them, and what stands before it.

    ``kind`` is None and ``rule`` empty where no rule fires; ``after`` is the kind of the sentence
    before in the same paragraph, as far as the rules know it.
    """

    kind: Kind | None
    rule: str
    after: Kind | None = None


def apply_rules(sights: Sequence[Sight]) -> tuple[Verdict, ...]:
    """For every sentence of a response the verdict of the first rule that fires."""
    done: list[tuple[Sight, Kind | None]] = []
    found: list[Verdict] = []
    for at, sight in enumerate(sights):
        scene = Scene(now=sight, before=done, after=sights[at + 1 : at + 7])
        verdict = _first(scene)
        done.append((sight, verdict.kind or _likely(sight)))
        found.append(verdict)
    return tuple(found)


def _first(scene: Scene) -> Verdict:
    after = scene.beside[0][1] if scene.beside else None
    for name, rule in RULES:
        kind = rule(scene)
        if kind is not None:
            return Verdict(kind=kind, rule=name, after=after)
    return Verdict(kind=None, rule="", after=after)


def _likely(sight: Sight) -> Kind | None:
    """A guess for the neighbours' sake where no rule speaks."""
    if sight.wish >= 2:
        return Kind.PROPOSAL
    if sight.complaint > sight.praise:
        return Kind.WEAKNESS
    return Kind.STRENGTH if sight.praise > sight.complaint else None


RULES: tuple[tuple[str, Rule], ...] = (
    ("nothing but a condition", links.only_condition),
    ("names a condition", links.names_condition),
    ("if so, it must", links.if_so_must),
    ("must be so first", links.must_first),
    ("a list under a wish", wishes.listed_wish),
    ("has nothing to say", judgements.silent),
    ("a question", wishes.question),
    ("the same applies", links.same_applies),
    ("an example of the claim before", links.example),
    ("a reason for the proposal before", links.because),
    ("another arrangement would spoil", links.feared_effect),
    ("an effect of the proposal before", links.effect),
    ("a reason to keep", links.reason_to_keep),
    ("an open wish", wishes.wants),
    ("a place called best", wishes.best_place),
    ("yes to the question", wishes.answers_yes),
    ("has to put up with it", wishes.copes),
    ("must or needs", wishes.must),
    ("could be otherwise", wishes.could),
    ("calls it fitting", wishes.fitting),
    ("a better way is imagined", links.imagined),
    ("a drawback of moving", wishes.drawback_of_moving),
    ("a task with its problem", wishes.labelled_problem),
    ("a task and nothing else", wishes.bare_task),
    ("listed among the demands", wishes.decided),
    ("decides", wishes.decides),
    ("a bare wish", wishes.bare_wish),
    ("praise where moves are asked for", judgements.works_well),
    ("after but", judgements.after_but),
    ("says which it is", judgements.says_which),
    ("a problem of today", judgements.problem_alone),
    ("a problem beside a proposal", judgements.problem_beside),
    ("turned round by supposing", judgements.supposed),
    ("a fact in the list", judgements.listed_fact),
    ("a plain fact", judgements.plain_fact),
    ("the section says so", judgements.by_section),
)
"""In the order in which they are asked."""
