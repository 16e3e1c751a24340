"""This file is about the changes a proposal names that are no place: heard, alike, joined, paid."""

from fordel.model.statement import Measure
from fordel.statements.cues import tokens_of
from fordel.statements.cues_clauses import Clause
from fordel.statements.features import Sight

_OPEN = frozenset({Clause.MAIN, Clause.CONTENT})


def plainest_change(sight: Sight) -> tuple[Measure | None, int, str]:
    """The change named most plainly: long phrases count more than single words."""
    best: tuple[Measure | None, int, str] = (None, 0, "")
    label = len(tokens_of(sight.excerpt.lead))
    for cue, measure in _OTHERS:
        hits = [hit for hit in sight.marked.all(cue) if sight.clauses[hit.start] is not Clause.IF]
        hits = [hit for hit in hits if hit.start >= label] or hits
        score = sum(1 + (hit.end - hit.start > 1) for hit in hits)
        if measure is Measure.REVIEW:
            score = 1 if hits and sight.clauses[hits[0].start] in _OPEN else 0
        if score > best[1]:
            best = (measure, score, sight.marked.words(hits[0]))
    return best


_OTHERS = (
    ("x_involve", Measure.INVOLVE),
    ("x_standard", Measure.STANDARDISE),
    ("x_digital", Measure.DIGITISE),
    ("x_coordinate", Measure.COORDINATE),
    ("x_resource", Measure.RESOURCE),
    ("x_review", Measure.REVIEW),
)


def wants_means(sight: Sight) -> bool:
    """Whether somebody is to get something, or machines are to be joined."""
    return any(word.startswith(_GETTING) for word in sight.words)


_GETTING = ("treng", "mangl", "kobl", "kopl", "finansier", "bevilg", "samtidig", "lønnes", "dekk")
