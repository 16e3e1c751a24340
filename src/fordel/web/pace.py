"""This file is about how often each may ask, so that nobody keeps the others waiting."""

from threading import Lock
from time import monotonic

from fordel.errors import InputError

_MINUTE = 60.0
_OFTEN = 600


class Pace:
    """How often each may ask in a minute (norsk: takt)."""

    def __init__(self, most: int = _OFTEN) -> None:
        self.most = most
        self._lock = Lock()
        self._began = 0.0
        self._asked: dict[str, int] = {}

    def allows(self, who: str) -> bool:
        """Whether there is room for one more from them."""
        now = monotonic()
        with self._lock:
            if now - self._began > _MINUTE:
                self._began, self._asked = now, {}
            self._asked[who] = self._asked.get(who, 0) + 1
            return self._asked[who] <= self.most


def too_often() -> InputError:
    """Somebody asks more than is agreed."""
    return InputError(
        "F755",
        "There were too many requests from you in one minute.",
        hint="Wait a minute, then go on. Nothing was lost.",
    )
