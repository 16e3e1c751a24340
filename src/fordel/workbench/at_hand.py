"""This file is about a study's register and city kept at hand, for doors that must answer at once.

Reading and checking them takes a moment each time. So they are kept as long as the study is open,
under a mark that changes whenever somebody reads in, moves or keeps something.
"""

from collections.abc import Callable
from threading import Lock
from typing import TypeVar, cast
from weakref import WeakKeyDictionary

from fordel.adapters.store.marks import Marks, marks_of
from fordel.adapters.store.premises import newest_premises
from fordel.adapters.store.study import Study
from fordel.appraisal.read import laid_over, read_premises
from fordel.model.premises import Premises
from fordel.workbench.appraisal import base_premises, known_to
from fordel.workbench.districts import City, city_of
from fordel.workbench.ground import Held, held_from
from fordel.workbench.register import State, state_of

Kept = TypeVar("Kept")

_KEPT: WeakKeyDictionary[Study, dict[str, tuple[object, object]]] = WeakKeyDictionary()
_LOCK = Lock()


def marks_at_hand(study: Study) -> Marks:
    """What changes when the register, the moves, the areas, the maps or the beliefs do."""
    with study.viewing() as view:
        return marks_of(view)


def state_at_hand(study: Study) -> State | None:
    """The register as it stands after the moves; None where the study has none."""
    marks = marks_at_hand(study)
    if not marks.register:
        return None
    return _kept(study, "state", (marks.register, marks.moves), lambda: state_of(study))


def city_at_hand(study: Study) -> City | None:
    """The city's areas and maps; None where the study has none."""
    marks = marks_at_hand(study)
    if not marks.areas:
        return None
    return _kept(study, "city", (marks.areas, marks.maps), lambda: city_of(study))


def held_at_hand(study: Study) -> Held | None:
    """What options are appraised on; None where the register or the areas are missing."""
    marks = marks_at_hand(study)
    if not marks.register or not marks.areas:
        return None
    return _kept(study, "held", marks, lambda: _held(study))


def _held(study: Study) -> Held:
    """The same as for a study by name, which one in a database of its own has none of."""
    city, state = city_of(study), state_of(study)
    with study.viewing() as view:
        tables = newest_premises(view)
    if tables:
        return held_from(city, state, read_premises(tables, known_to(city, state)))
    own = Premises(title=city.table.title, city=city.table.city, as_of=city.table.as_of)
    return held_from(city, state, laid_over(base_premises(), own))


def _kept(study: Study, name: str, mark: object, make: Callable[[], Kept]) -> Kept:
    """What was made under this mark, or else made now; what was made under another is let go."""
    with _LOCK:
        held = _KEPT.setdefault(study, {}).get(name)
    if held and held[0] == mark:
        return cast("Kept", held[1])
    made = make()
    with _LOCK:
        _KEPT[study][name] = (mark, made)
    return made
