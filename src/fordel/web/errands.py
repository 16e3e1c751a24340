"""This file is about errands: long reckoning behind the pages, asked for once and kept when done.

Whoever asks for the same thing gets the same errand. One is done at a time. Nothing of them is
kept in the study: they can always be reckoned anew, and give the same.
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
        self._queue: Queue[tuple[Hashable, Reckoning] | None] = Queue()
        self._thread: Thread | None = None

    def ask(self, key: Hashable, name: str, reckon: Reckoning) -> Errand:
        """The errand under this key; begun, if nobody has asked for it before."""
        with self._lock:
            if key not in self._held:
                self._held[key] = Errand(name=name)
                self._forget()
                self._queue.put((key, reckon))
                self._begin()
            return self._held[key]

    def about(self, key: Hashable) -> Errand | None:
        """The errand under this key, if somebody has asked for it."""
        with self._lock:
            return self._held.get(key)

    def stop(self) -> None:
        """Begin no more; what is under way ends with the process."""
        self._queue.put(None)

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._run, name="fordel-errands", daemon=True)
            self._thread.start()

    def _forget(self) -> None:
        """Let the oldest that are finished go."""
        finished = [key for key, each in self._held.items() if each.finished]
        for key in finished[: max(0, len(self._held) - _MOST_KEPT)]:
            del self._held[key]

    def _run(self) -> None:
        while (asked := self._queue.get()) is not None:
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
