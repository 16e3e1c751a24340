"""This file is about errands: long reckoning behind the pages, asked for once and kept when done.

Whoever asks for the same thing gets the same errand. One is done at a time in each lane, so that
what takes minutes never holds up what takes a second. Nothing of them is kept in the study: they
can always be reckoned anew, and give the same.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from functools import partial
from queue import Queue
from threading import Lock, Thread

from fordel.errors import FordelError
from fordel.workbench.faults import attempted

Tell = Callable[[int, int], None]
"""Tells how many parts are done, of how many."""
Reckoning = Callable[[Tell], object]

Lane = Queue[tuple[Hashable, Reckoning] | None]

_MOST_KEPT = 40


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Errand:
    """Where long reckoning stands: what it found, or what stopped it (norsk: ærend)."""

    name: str
    done: int = 0
    total: int = 0
    found: object = None
    fault: FordelError | None = None
    finished: bool = False


class Errands:
    """Reckons in the background (norsk: ærender)."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._held: dict[Hashable, Errand] = {}
        self._lanes: dict[str, Lane] = {}

    def ask(self, key: Hashable, name: str, reckon: Reckoning, *, lane: str = "") -> Errand:
        """The errand under this key; begun, if nobody has asked for it before."""
        with self._lock:
            if key not in self._held:
                self._held[key] = Errand(name=name)
                self._forget()
                self._lane(lane).put((key, reckon))
            return self._held[key]

    def about(self, key: Hashable) -> Errand | None:
        """The errand under this key, if somebody has asked for it."""
        with self._lock:
            return self._held.get(key)

    def stop(self) -> None:
        """Begin no more; what is under way ends with the process."""
        with self._lock:
            for each in self._lanes.values():
                each.put(None)

    def _lane(self, name: str) -> Lane:
        """The queue of a lane; its thread begins with its first errand."""
        if name not in self._lanes:
            self._lanes[name] = Queue()
            thread = Thread(target=self._run, args=(self._lanes[name],), daemon=True)
            thread.name = f"fordel-errands-{name}"
            thread.start()
        return self._lanes[name]

    def _forget(self) -> None:
        """Let the oldest that are finished go."""
        finished = [key for key, each in self._held.items() if each.finished]
        for key in finished[: max(0, len(self._held) - _MOST_KEPT)]:
            del self._held[key]

    def _run(self, lane: Lane) -> None:
        while (asked := lane.get()) is not None:
            key, reckon = asked
            found = attempted(partial(reckon, partial(self._tell, key)), "")
            fault = found if isinstance(found, FordelError) else None
            with self._lock:
                held = self._held[key]
                kept = None if fault else found
                self._held[key] = replace(held, found=kept, fault=fault, finished=True)

    def _tell(self, key: Hashable, done: int, total: int) -> None:
        with self._lock:
            self._held[key] = replace(self._held[key], done=done, total=total)
