"""This file is about which statements people have in front of them, so that nobody is led to them.

It only spreads people out. Whether a ruling counts is decided when it is given.
"""

from threading import Lock
from time import monotonic

from fordel.model.response import ResponseId
from fordel.model.statement import StatementId

Place = tuple[ResponseId, StatementId]

_SECONDS = 180.0


class InHand:
    """Who looks at what now (norsk: under arbeid)."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._held: dict[str, tuple[Place, float]] = {}

    def take(self, person: str, place: Place) -> None:
        """Somebody looks at a statement, and at no other."""
        with self._lock:
            self._held[person] = (place, monotonic() + _SECONDS)

    def of_others(self, person: str) -> frozenset[Place]:
        """What others look at, or were led to a moment ago."""
        now = monotonic()
        with self._lock:
            self._held = {who: held for who, held in self._held.items() if held[1] > now}
            return frozenset(held[0] for who, held in self._held.items() if who != person)
