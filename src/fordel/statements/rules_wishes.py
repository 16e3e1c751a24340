"""This file is about sentences that want something, openly or by where they stand.

Each rule answers for one sentence what kind it is, or None where it has nothing to say.
"""

from fordel.model.response import CanonicalQuestion
from fordel.model.statement import Kind, Section
from fordel.statements.cues import any_of
from fordel.statements.cues_clauses import Clause, is_passive
from fordel.statements.scenes import Scene

_JUDGED = frozenset({Section.STRENGTHS, Section.WEAKNESSES})


def best_place(scene: Scene) -> Kind | None:
    """``Løses best i bydelen``, ``hører hjemme hos etaten``: a place is recommended."""
    judged = scene.now.excerpt.section in _JUDGED
    return Kind.PROPOSAL if scene.has("says where it is best") and not judged else None


def answers_yes(scene: Scene) -> Kind | None:
    """``Ja, ...`` to a question on moving."""
    return Kind.PROPOSAL if scene.moving and scene.now.words[0] in {"ja", "jo"} else None


def decides(scene: Scene) -> Kind | None:
    """``Det opprettes ...``, ``tilskuddene overføres ...`` among decisions and demands."""
    under = scene.now.excerpt.section is Section.PROPOSALS
    plain = not scene.now.modals and not scene.has("past", "because")
    return Kind.PROPOSAL if under and plain and any(map(is_passive, scene.now.words)) else None


def bare_wish(scene: Scene) -> Kind | None:
    """``Mer samarbeid om ...``: a comparative and no verb, outside lists of judgements."""
    bare = scene.has("opens with a comparative") and scene.has("no common verb")
    return Kind.PROPOSAL if bare and scene.now.excerpt.section not in _JUDGED else None


def question(scene: Scene) -> Kind | None:
    """``Kunne dere ikke ...?`` wants; ``hvordan kan det være rettferdig?`` complains."""
    if not scene.has("question"):
        return None
    words = scene.now.words
    if words[0] in _ASKING and "ikke" in words[:5]:
        return Kind.PROPOSAL
    if scene.now.excerpt.section in _JUDGED:
        return None
    rhetorical = words[:2] in _RHETORICAL
    return Kind.WEAKNESS if rhetorical or scene.now.complaint > scene.now.praise else Kind.CONTEXT


_ASKING = any_of("kan kunne bør burde vil hvorfor")
_RHETORICAL = (("hvordan", "kan"), ("hvor", "lenge"), ("er", "det"), ("hvorfor", "skal"))


def listed_wish(scene: Scene) -> Kind | None:
    """An item of a list that ``vi krever at`` or the like introduces."""
    return Kind.PROPOSAL if scene.has("listed under a wish") else None


def decided(scene: Scene) -> Kind | None:
    """An item among decisions and demands that has no verb of its own."""
    if scene.now.excerpt.section is not Section.PROPOSALS or scene.has("past"):
        return None
    bare = scene.has("no common verb") and len(scene.now.words) < 40
    listed = scene.now.excerpt.in_list and scene.now.complaint <= scene.now.praise
    return Kind.PROPOSAL if bare or listed else None


def wants(scene: Scene) -> Kind | None:
    """An open wish: should, we ask, no to, an imperative."""
    if not scene.has("should", "asks", "refuses", "imperative"):
        return None
    if not scene.has("should", "refuses", "imperative"):
        hit = scene.now.marked.first("w_ask")
        if scene.has("speaks of speaking") or (hit and _others_wish(scene, hit.start)):
            return None
    return Kind.PROPOSAL


_OTHERS = any_of(
    "innbyggerne innbyggere brukerne brukere pårørende mange andre folk de noen enkelte utredningen"
    " notatet høringsnotatet faget fagfolk loven lovverket ti prosent"
    " byrådet regjeringen staten stortinget departementet flertallet mindretallet motparten"
    " nabobydelen"
)
_RULERS = (("byrådet",), ("regjeringen",), ("staten",))


def _others_wish(scene: Scene, at: int) -> bool:
    """Whether it is somebody else who wishes: residents, users, people."""
    words = scene.now.words
    reported = words[at] == "foreslo" and "vi" not in words[:at]
    others = (
        reported
        or bool(_OTHERS & set(words[max(0, at - 3) : at]))
        or words[at + 1 : at + 2] in _RULERS
    )
    theirs = words[at].startswith("ønske") and at > 0 and words[at - 1].endswith("s")
    return others or theirs or scene.now.clauses[at] in {Clause.RELATIVE, Clause.IF, Clause.BECAUSE}


def copes(scene: Scene) -> Kind | None:
    """``Bydelen må ofte kjøpe ...``: what one has to put up with is no wish."""
    forced = scene.has("must cope", "had to") and not scene.has("must be done", "should", "asks")
    habit = scene.has("must therefore", "must each time", "had to", "today")
    return Kind.WEAKNESS if forced and habit and not scene.has("law") else None


def must(scene: Scene) -> Kind | None:
    """What must be done, is needed, or shall not be."""
    if not scene.has("must", "needs a change", "shall change", "shall not"):
        return None
    complains = scene.now.complaint > scene.now.praise
    if scene.now.words[0] in _OTHERS or (scene.has("today") and complains):
        return None
    if scene.has("had to", "one must", "must each time", "speaks of speaking"):
        return None
    if _RUMOURS & set(scene.now.words) and not scene.has("must", "needs a change", "shall not"):
        return None
    done = scene.has("must be done")
    if scene.has("must cope") and not done:
        return None
    if scene.now.excerpt.section in _JUDGED and not (done or scene.has("must change")):
        return None
    if scene.has("law", "figures") and not (done or scene.has("shall not")):
        return None
    return Kind.PROPOSAL


_RUMOURS = any_of(
    "ryktet ryktene rykter påstanden påstander planen planene tanken tankene ideen ideene"
    " spørsmålet diskusjonen debatten forslaget forslagene"
)


def could(scene: Scene) -> Kind | None:
    """What could be otherwise: ``kunne vært``, ``kan flyttes``."""
    if scene.has("section strengths") and not scene.has("could have been"):
        return None
    if scene.has("can be changed", "could change", "should have been"):
        return Kind.PROPOSAL
    if scene.has("could have been") and not scene.has("could have an effect"):
        return Kind.PROPOSAL
    return None


def fitting(scene: Scene) -> Kind | None:
    """What is called fitting or needed, outside lists of strengths and weaknesses."""
    if scene.now.excerpt.section in _JUDGED:
        return None
    return Kind.PROPOSAL if scene.has("calls fitting", "names a need") and scene.now.wish else None


def drawback_of_moving(scene: Scene) -> Kind | None:
    """Under a question on moving, what that move would spoil speaks for keeping."""
    asked = scene.moving and scene.now.excerpt.question is not CanonicalQuestion.COOPERATION
    if not asked or scene.proposed_beside() or not scene.has("speaks of moving"):
        return None
    return Kind.PROPOSAL if scene.now.complaint > scene.now.praise and not scene.now.wish else None


def bare_task(scene: Scene) -> Kind | None:
    """An item under a question on moving that only names a task."""
    bare = scene.has("no common verb") and len(scene.now.words) < 25
    item = scene.now.excerpt.in_list or scene.has("opens its paragraph")
    return Kind.PROPOSAL if scene.moving and bare and item else None


_WANTING = frozenset({"should", "asks", "refuses", "imperative", "must", "needs", "names a need"})


def labelled_problem(scene: Scene) -> Kind | None:
    """An item that names a task and its problem; if a wish follows, the problem stays one."""
    if not scene.has("opens a labelled answer on moving"):
        return None
    if any(_WANTING & set(sight.features) for sight in scene.rest):
        return Kind.WEAKNESS if scene.now.complaint > scene.now.praise else None
    if scene.has("says it is a strength") and not scene.now.complaint and not scene.now.modals:
        return Kind.STRENGTH
    return Kind.PROPOSAL
