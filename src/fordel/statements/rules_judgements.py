"""This file is about sentences that judge, and those that only tell.

Each rule answers for one sentence what kind it is, or None where it has nothing to say.
"""

from fordel.model.statement import Kind, Section
from fordel.statements.scenes import Scene

_JUDGED = frozenset({Section.STRENGTHS, Section.WEAKNESSES})


def silent(scene: Scene) -> Kind | None:
    """A respondent who says that there is nothing to say."""
    asked = scene.now.words[0] in {"om", "hvorvidt", "spørsmålet"}
    silent_on = scene.has("has nothing to say") and (asked or not scene.has("should", "refuses"))
    return Kind.CONTEXT if silent_on and not scene.now.marked.has("w_fine") else None


def after_but(scene: Scene) -> Kind | None:
    """Between strength and weakness the part after ``men`` decides."""
    if "men" not in scene.now.words[2:] or scene.now.wish >= 2:
        return None
    if scene.has("praise after but"):
        return Kind.STRENGTH
    return Kind.WEAKNESS if scene.has("complaint after but") else None


def says_which(scene: Scene) -> Kind | None:
    """``Styrken er ...``, ``ulempen er ...``."""
    if scene.now.wish >= 2:
        return None
    if scene.has("says it is a strength") and not scene.has("says it is a weakness"):
        return Kind.STRENGTH if scene.now.complaint <= scene.now.praise else None
    return Kind.WEAKNESS if scene.has("says it is a weakness") else None


def works_well(scene: Scene) -> Kind | None:
    """Praise of what is, where proposals are asked for."""
    present = not scene.now.modals and not scene.has(
        "calls fitting", "supposes", "names a need", "contrast"
    )
    praised = scene.now.praise > scene.now.complaint and not scene.now.complaint
    return Kind.STRENGTH if scene.moving and present and praised and not scene.beside else None


def problem_alone(scene: Scene) -> Kind | None:
    """A problem of today in an answer on moving, with no proposal just before it."""
    return _problem(scene) if not _follows_proposal(scene) else None


def problem_beside(scene: Scene) -> Kind | None:
    """A problem of today right after a proposal; it may be its reason instead."""
    return _problem(scene) if _follows_proposal(scene) else None


def _follows_proposal(scene: Scene) -> bool:
    return bool(scene.beside) and scene.beside[0][1] in {Kind.PROPOSAL, Kind.ARGUMENT}


def _problem(scene: Scene) -> Kind | None:
    if not scene.moving or scene.now.wish or scene.now.complaint <= scene.now.praise:
        return None
    return Kind.WEAKNESS if not scene.has("supposes") else None


def supposed(scene: Scene) -> Kind | None:
    """Under weaknesses a gain of something else; under strengths a drawback of it."""
    if not scene.has("supposes", "would", "would have an effect"):
        return None
    if scene.has("section weaknesses") and scene.now.praise > scene.now.complaint:
        return Kind.STRENGTH
    if scene.has("section strengths") and (
        scene.has("speaks of moving") or scene.now.complaint >= scene.now.praise
    ):
        return Kind.WEAKNESS
    return None


def listed_fact(scene: Scene) -> Kind | None:
    """A sentence of running text under strengths or weaknesses that judges nothing."""
    return _fact(scene) if scene.now.excerpt.section in _JUDGED else None


def plain_fact(scene: Scene) -> Kind | None:
    """A sentence that judges nothing and speaks of procedure, law or what a body is."""
    if scene.now.excerpt.section in _JUDGED or scene.moving:
        return None
    telling = scene.has("fact word", "law", "procedure")
    pointed = scene.has("a duration", "only", "denies")
    return _fact(scene) if telling and not pointed else None


def _fact(scene: Scene) -> Kind | None:
    plain = scene.has("no judgement") and not scene.now.wish and not scene.now.modals
    return Kind.CONTEXT if plain and not scene.now.excerpt.in_list else None


def by_section(scene: Scene) -> Kind | None:
    """What the heading over the list says, where the sentence says nothing else."""
    if scene.now.wish >= 2:
        return None
    if scene.has("section strengths"):
        return Kind.STRENGTH
    return Kind.WEAKNESS if scene.has("section weaknesses") else None
