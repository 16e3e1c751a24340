"""This file is about long work behind the pages: one worker, one thing at a time, told as it goes.

The worker is woken when there may be something to do. It stops between two steps, and what it had
not come to is found again the next time.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event, Lock, Thread

from fordel.errors import FordelError
from fordel.workbench.faults import attempted
from fordel.workbench.study import Study
from fordel.workbench.tray import Step, has_work, work

_LET_GO_SECONDS = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where long work stands: what is being done, or what stopped it (norsk: framdrift)."""

    step: Step | None = None
    fault: FordelError | None = None


class Worker:
    """Reads and codes in the background (norsk: arbeider)."""

    def __init__(self, study: Study, clock: Callable[[], datetime], *, jobs: int) -> None:
        self._study = study
        self._clock = clock
        self._jobs = jobs
        self._wanted = Event()
        self._stopping = Event()
        self._lock = Lock()
        self._progress = Progress()
        self._thread: Thread | None = None

    @property
    def progress(self) -> Progress:
        """Where the work stands now."""
        with self._lock:
            return self._progress

    def start(self) -> None:
        """Begin, with what an earlier server may have left undone."""
        self._thread = Thread(target=self._run, name="fordel-work", daemon=True)
        self._thread.start()
        self.wake()

    def wake(self) -> None:
        """Look whether there is something to do."""
        self._wanted.set()

    def stop(self) -> None:
        """Stop after the step in hand."""
        self._stopping.set()
        self._wanted.set()
        if self._thread:
            self._thread.join(_LET_GO_SECONDS)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wanted.wait()
            self._wanted.clear()
            if self._stopping.is_set():
                return
            fault = attempted(self._work, "")
            self._tell(Progress(fault=fault))

    def _work(self) -> None:
        if not has_work(self._study):
            return
        for step in work(self._study, now=self._clock(), jobs=self._jobs):
            self._tell(Progress(step=step))
            if self._stopping.is_set():
                return

    def _tell(self, progress: Progress) -> None:
        with self._lock:
            self._progress = progress
