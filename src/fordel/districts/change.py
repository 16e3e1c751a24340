"""This file is about the map that changes least, and the best one by weighed goals, proven.

The merges of today's districts are taken in the order of what they cost at least. A linear program
makes that tighter, a whole-number program settles the merge, and when the next one costs more at
least than the best map known, the proof is done.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

from fordel.districts.ensemble import Question, check
from fordel.districts.exact import Effort, Proof, out_of_time, refuse_unequal
from fordel.districts.graph import Ints, Numbers, numbered
from fordel.districts.homes import (
    NOWHERE,
    Case,
    Leave,
    Wish,
    case_of,
    one_move_away,
    price_of,
    worth,
)
from fordel.districts.homes_program import (
    Choice,
    Known,
    Tie,
    choice_of,
    narrowed,
    put,
    read_map,
    ties_for,
    unit_of,
    within,
)
from fordel.districts.programs import Answer, Verdict, solve
from fordel.errors import InputError

PRICINGS = 16
"""So often prices are found anew before merges are settled."""
FEW_SEATS = 20
"""So many seats a district has while prices, and a first map, are sought."""
MANY = 30
"""While more merges than so many are open, prices of each program are tried on all of them."""
SLACK = 1e-9


@dataclass(slots=True, kw_only=True, eq=False)
class _Hunt:
    """What is known so far.

    Shapes:
        bounds: (M,), what each merge costs at least; worths: (G, J), by the newest prices.
    """

    case: Case
    effort: Effort
    told: Callable[[], None]
    bounds: Numbers
    prices: Numbers
    worths: Numbers
    spent: float = 0.0
    best: float = np.inf
    ties: dict[int, dict[Tie, None]] = field(default_factory=dict)
    seen: dict[int, list[Ints]] = field(default_factory=dict)
    maps: dict[bytes, float] = field(default_factory=dict)

    @property
    def over(self) -> bool:
        """Whether the seconds are used up."""
        return self.spent >= self.effort.seconds


def least_change(
    question: Question,
    old: Ints,
    wish: Wish | None = None,
    *,
    leave: Leave | None = None,
    effort: Effort | None = None,
    told: Callable[[], None] = lambda: None,
) -> Proof:
    """The lawful map that costs least when today's districts each have a home, with proof.

    Without a wish: the fewest people away from home. ``told`` is called now and then.

    Raises:
        InputError: F315, if it is proven that there is no such map; F314, if time ran out before
            one was found; F304 to F307, F310, F311, if the question cannot be put.
    """
    check(question)
    refuse_unequal(question)
    wanted = wish or fewest_moved(question.people)
    hunt = _begun(case_of(question, old, wanted, leave or Leave()), effort or Effort(), told)
    _first(hunt, _price(hunt))
    bound = _proven(hunt)
    if not hunt.maps:
        raise _none(hunt, bound)
    sought = hunt.effort.within > 0 and bound >= hunt.best * (1 - SLACK)
    complete = sought and _near(hunt)
    return _proof(hunt, bound, complete=complete)


def fewest_moved(people: Numbers) -> Wish:
    """The wish that as few people as can be are led away from the home of their district."""
    count = len(people)
    return Wish(
        base=np.zeros((count, 1)),
        seats=np.array([NOWHERE]),
        away=np.asarray(people, np.float64),
        need=np.zeros(count),
    )


def _begun(case: Case, effort: Effort, told: Callable[[], None]) -> _Hunt:
    shape = (len(case.groups), len(case.wish.seats))
    hunt = _Hunt(
        case=case,
        effort=effort,
        told=told,
        bounds=np.zeros(len(case.parts)),
        prices=np.zeros(len(case.old)),
        worths=np.zeros(shape),
    )
    for prices in (hunt.prices, case.wish.away):
        _repriced(hunt, prices, np.inf)
    return hunt


def _repriced(hunt: _Hunt, prices: Numbers, limit: float) -> None:
    """Bound every merge that may be within the limit by these prices too."""
    case, active = hunt.case, np.flatnonzero(hunt.bounds <= limit)
    if not len(active):
        return
    worths = worth(case, prices, np.unique(case.members[active]))
    bounds = prices.sum() + worths.min(axis=1)[case.members[active]].sum(axis=1)
    # Prices for all are kept only if they tell most of the merge that looks best.
    if limit == np.inf and bounds.min() >= hunt.bounds.min():
        hunt.prices, hunt.worths = prices, worths
    hunt.bounds[active] = np.maximum(hunt.bounds[active], bounds)


def _price(hunt: _Hunt) -> dict[int, float]:
    """Find better prices by the linear programs of merges that look good; returns what they say."""
    most, found = _most(hunt.case), dict[int, float]()
    guess = 2 * _leaving(hunt.case) * float(hunt.case.wish.away.sum())
    for _ in range(PRICINGS):
        looks = hunt.bounds + guess
        looks[list(found)] = np.inf
        merge = int(np.argmin(looks))
        if hunt.over or not np.isfinite(looks[merge]):
            break
        choice = choice_of(hunt.case, merge, _few_seats(hunt, merge))
        answer = _solved(hunt, choice, Known((), (), most), whole=False)
        found[merge] = np.inf
        if answer.verdict is Verdict.PROVEN:
            found[merge] = answer.cost * most
            _repriced(hunt, answer.prices[: len(hunt.prices)] * most, np.inf)
    return found


def _leaving(case: Case) -> Numbers:
    """The share of people that must leave their home in each merge, if areas could be divided."""
    people = np.bincount(case.old, case.question.people)
    held = np.stack(
        [(case.parts == each) @ people for each in range(case.members.shape[1])], axis=1
    )
    short = np.maximum(case.low - held, 0).sum(axis=1)
    over = np.maximum(held - case.high, 0).sum(axis=1)
    return np.asarray(np.maximum(short, over) / people.sum())


def _first(hunt: _Hunt, looks: dict[int, float]) -> None:
    """A first map, by the merges that look best, each district with a few seats only."""
    for merge in sorted(looks, key=lambda each: looks[each]):
        if hunt.maps or hunt.over or not np.isfinite(looks[merge]):
            return
        choice = choice_of(hunt.case, merge, _few_seats(hunt, merge))
        if _settle(hunt, merge, choice, np.inf) and not choice.seated:
            hunt.bounds[merge] = max(hunt.bounds[merge], hunt.best)


def _proven(hunt: _Hunt) -> float:
    """Settle merge after merge; returns what no lawful map is below."""
    heap: list[tuple[float, int, Choice]] = []
    fresh = np.ones(len(hunt.bounds), bool)
    while True:
        ahead = np.where(fresh, hunt.bounds, np.inf)
        merge = int(np.argmin(ahead))
        bound = min(float(ahead[merge]), heap[0][0] if heap else np.inf)
        if bound >= hunt.best * (1 - SLACK) or hunt.over or not np.isfinite(bound):
            return float(min(bound, hunt.best))
        if ahead[merge] <= bound:
            fresh[merge] = False
            _push(hunt, heap, merge, hunt.best * (1 - SLACK))
            continue
        _, merge, choice = heappop(heap)
        if not _settle(hunt, merge, choice, hunt.best * (1 - SLACK)):
            return float(min(bound, hunt.best))


def _push(hunt: _Hunt, heap: list[tuple[float, int, Choice]], merge: int, limit: float) -> None:
    """Bound the merge by its linear program, and keep it if it may still be better."""
    choice, bound = _tightened(hunt, merge, limit)
    hunt.bounds[merge] = max(hunt.bounds[merge], bound)
    if hunt.bounds[merge] <= limit:
        heappush(heap, (float(hunt.bounds[merge]), merge, choice))


def _tightened(hunt: _Hunt, merge: int, limit: float) -> tuple[Choice, float]:
    """What a map within the limit can choose, by the linear program; and its bound."""
    capped = min(limit, _most(hunt.case))
    choice = choice_of(hunt.case, merge, _seats_within(hunt, merge, capped))
    answer = _solved(hunt, choice, Known((), (), capped), whole=False)
    if answer.verdict is Verdict.IMPOSSIBLE:
        return choice, np.inf
    if answer.verdict is not Verdict.PROVEN:
        return choice, -np.inf
    unit = unit_of(hunt.case, capped)
    if (hunt.bounds <= limit).sum() > MANY:
        _repriced(hunt, answer.prices[: len(hunt.prices)] * unit, limit)
    keep = answer.cost + answer.reduced[: len(choice.area)] <= capped / unit + 1e-6
    return narrowed(choice, keep), answer.cost * unit


def _settle(hunt: _Hunt, merge: int, choice: Choice, limit: float) -> bool:
    """Find the best map of the merge within the limit; False if time ran out before that."""
    capped = min(limit, _most(hunt.case))
    while not hunt.over:
        known = Known(tuple(hunt.ties.get(merge, ())), (), capped)
        answer = _solved(hunt, choice, known)
        if answer.verdict is Verdict.IMPOSSIBLE:
            return True
        if _taken(hunt, merge, choice, answer) and answer.verdict is Verdict.PROVEN:
            return True
    return False


def _near(hunt: _Hunt) -> bool:
    """Find all maps nearly as good; False if some may be missing."""
    limit = hunt.best * (1 + hunt.effort.within) * (1 + SLACK)
    for merge in np.argsort(hunt.bounds, kind="stable").tolist():
        if hunt.bounds[merge] > limit:
            break
        choice, bound = _tightened(hunt, merge, limit)
        hunt.bounds[merge] = max(hunt.bounds[merge], bound)
        if hunt.bounds[merge] <= limit and not _listed(hunt, merge, choice, limit):
            return False
    return True


def _listed(hunt: _Hunt, merge: int, choice: Choice, limit: float) -> bool:
    """Find all maps of the merge within the limit; False if some may be missing."""
    grown = 0
    while True:
        seen = hunt.seen.setdefault(merge, [])
        # What lies one move from a map that is known costs no program to find.
        while grown < len(seen) and len(hunt.maps) < hunt.effort.most:
            if price_of(hunt.case, merge, seen[grown]) <= limit:
                for each in one_move_away(hunt.case, merge, seen[grown], limit):
                    _noted(hunt, merge, each)
            grown += 1
        if hunt.over or len(hunt.maps) >= hunt.effort.most:
            return False
        known = Known(tuple(hunt.ties.get(merge, ())), seen, limit)
        answer = _solved(hunt, choice, known, gap=np.inf)
        if answer.verdict is Verdict.IMPOSSIBLE:
            return True
        _taken(hunt, merge, choice, answer)


def _solved(
    hunt: _Hunt, choice: Choice, known: Known, *, whole: bool = True, gap: float = 0.0
) -> Answer:
    """The solver's answer; its seconds are counted."""
    program = replace(put(choice, known), whole=whole)
    if whole:
        program = within(program, known.limit / unit_of(hunt.case, known.limit))
    seconds = hunt.effort.seconds - hunt.spent
    answer = solve(program, seconds=seconds, gap=gap)
    hunt.spent += answer.seconds
    hunt.told()
    return answer


def _taken(hunt: _Hunt, merge: int, choice: Choice, answer: Answer) -> bool:
    """Note the map of the answer; or, where it falls apart, what forbids that. True for a map."""
    read = read_map(choice, answer.chosen)
    if read is None:
        return False
    districts, seats = read
    ties = dict.fromkeys(ties_for(choice, districts, seats))
    if ties:
        for each in answer.others:
            other = read_map(choice, each)
            ties |= dict.fromkeys(ties_for(choice, *other)) if other else {}
        held = hunt.ties.setdefault(merge, {})
        held.update(ties)
        return False
    _noted(hunt, merge, districts)
    return True


def _noted(hunt: _Hunt, merge: int, districts: Ints) -> None:
    """Keep a lawful map, once."""
    seen = hunt.seen.setdefault(merge, [])
    if any((districts == each).all() for each in seen):
        return
    seen.append(districts)
    name, price = numbered(districts)[0].tobytes(), price_of(hunt.case, merge, districts)
    hunt.maps[name] = min(price, hunt.maps.get(name, np.inf))
    hunt.best = min(hunt.best, price)


def _few_seats(hunt: _Hunt, merge: int) -> NDArray[np.bool_]:
    """For each district the seats that look cheapest."""
    worths = hunt.worths[hunt.case.members[merge]]
    few = np.sort(worths, axis=1)[:, min(FEW_SEATS, worths.shape[1]) - 1, None]
    return np.asarray((worths <= few) & np.isfinite(worths))


def _seats_within(hunt: _Hunt, merge: int, limit: float) -> NDArray[np.bool_]:
    """For each district the seats that a map within the limit can have."""
    worths = hunt.worths[hunt.case.members[merge]]
    least_each = worths.min(axis=1)
    rest = hunt.prices.sum() + least_each.sum() - least_each[:, None]
    return np.asarray(np.isfinite(worths) & (rest + worths <= limit + SLACK * abs(limit)))


def _most(case: Case) -> float:
    """What no map can cost more than."""
    wish = case.wish
    return float(wish.base.max(axis=1).sum() + wish.away.sum() + 2 * wish.uneven)


def _proof(hunt: _Hunt, bound: float, *, complete: bool) -> Proof:
    limit = hunt.best * (1 + hunt.effort.within) * (1 + SLACK)
    held = sorted((cost, name) for name, cost in hunt.maps.items() if cost <= limit)
    near = np.stack([np.frombuffer(name, np.uint8) for _, name in held])
    proven = bound >= hunt.best * (1 - SLACK)
    return Proof(
        verdict=Verdict.PROVEN if proven else Verdict.STOPPED,
        cost=hunt.best,
        bound=hunt.best if proven else bound,
        near=near,
        costs=np.array([cost for cost, _ in held]),
        complete=complete,
        seconds=hunt.spent,
    )


def _none(hunt: _Hunt, bound: float) -> InputError:
    if np.isfinite(bound):
        return out_of_time(hunt.effort)
    return InputError(
        "F315",
        "There is no map with {count} districts that keeps {keep} % of each of today's districts"
        " together, has these sizes and respects the rules.",
        hint="Allow a wider band, let less be kept, or take a rule away.",
        count=len(hunt.case.question.targets),
        keep=round(100 * hunt.case.leave.keep),
    )
