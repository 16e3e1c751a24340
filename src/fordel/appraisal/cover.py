"""This file is about small specialist teams: how often nobody who is qualified is at work."""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.stats import betabinom, binom

from fordel.errors import InputError

Numbers = NDArray[np.float64]

_NONE = 1e-6  # below this the beta-binomial is the binomial but loses its digits

WORKDAYS = 230.0
"""Days a year on which a team is expected to be there: 260 weekdays less holidays."""


def availability(
    *,
    sick_leave: ArrayLike,
    leave_days: ArrayLike = 25.0,
    turnover: ArrayLike = 0.0,
    months_to_fill: ArrayLike = 0.0,
) -> Numbers:
    """The share of weekdays on which one post is filled and its holder at work.

    Units:
        sick_leave: share of days; leave_days: weekdays of 260; turnover: leavings per post and
        year; months_to_fill: months from leaving to the successor's first day.

    Raises:
        InputError: F501, if a share lies outside 0 to 1.

    Source:
        Alternating renewal process: the long-run share depends on the means only.
    """
    sick = np.asarray(sick_leave, np.float64)
    leave = np.asarray(leave_days, np.float64) / 260.0
    vacant = np.asarray(turnover, np.float64) * np.asarray(months_to_fill, np.float64) / 12.0
    _check_share(sick, "sick_leave")
    _check_share(leave, "leave_days / 260")
    if (vacant < 0).any():
        raise InputError("F502", "Turnover and months to fill a post cannot be negative.")
    return np.asarray((1.0 - sick) * (1.0 - leave) / (1.0 + vacant))


def gap(
    *, posts: ArrayLike, present: ArrayLike, need: ArrayLike = 1, common_cause: ArrayLike = 0.0
) -> Numbers:
    """The chance that fewer than ``need`` of ``posts`` are at work on a day.

    ``common_cause`` is the correlation between two posts' absence (summer, flu, a bad office).
    With none the count is binomial, else beta-binomial with the same mean.

    Shapes:
        All arguments broadcast; the result has the broadcast shape.

    Units:
        posts, need: whole people; present: share of days, as ``availability`` gives it.

    Raises:
        InputError: F501 for a share outside 0 to 1; F503 for numbers of people that are not
            whole or are negative.

    Source:
        Beta-binomial with s = (1 - rho) / rho; Skellam (1948).
    """
    people, least = np.asarray(posts, np.float64), np.asarray(need, np.float64)
    share, rho = np.asarray(present, np.float64), np.asarray(common_cause, np.float64)
    _check_share(share, "present")
    _check_share(rho, "common_cause")
    for count in (people, least):
        if (count < 0).any() or (count != np.floor(count)).any():
            raise InputError(
                "F503",
                "Posts and need are numbers of people: whole, and not negative.",
                hint="Count the people who could do the job on a day, not full-time equivalents.",
            )
    people, least, share, rho = np.broadcast_arrays(people, least, share, rho)
    return np.where(
        least < 1,
        0.0,
        np.where(
            (rho > _NONE) & (share > 0) & (share < 1),
            _common(people, least, share, rho),
            binom.cdf(least - 1, people, share),
        ),
    )


def gap_days(gap_share: ArrayLike, *, workdays: float = WORKDAYS) -> Numbers:
    """Days a year without cover, from the chance on one day."""
    return np.asarray(gap_share, np.float64) * workdays


def posts_needed(
    *, present: float, largest_gap: float, need: int = 1, common_cause: float = 0.0
) -> int | None:
    """The fewest posts for which the gap is at most the largest one allowed; None beyond 200.

    With a common cause more posts may never be enough: a day when all are away stays.
    """
    posts = np.arange(1, 201)
    enough = gap(posts=posts, present=present, need=need, common_cause=common_cause) <= largest_gap
    return int(posts[enough][0]) if enough.any() else None


def _common(people: Numbers, least: Numbers, share: Numbers, rho: Numbers) -> Numbers:
    # A correlation of one would ask for a beta with no weight; a hair below it is the same day.
    safe = np.clip(rho, _NONE, 1 - 1e-9)
    inner = np.clip(share, 1e-12, 1 - 1e-12)
    size = (1.0 - safe) / safe
    return np.asarray(betabinom.cdf(least - 1, people, inner * size, (1.0 - inner) * size))


def _check_share(values: Numbers, name: str) -> None:
    if not ((values >= 0) & (values <= 1)).all():
        raise InputError(
            "F501", "{name} is a share and must lie between 0 and 1.", where=name, name=name
        )
