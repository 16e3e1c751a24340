"""This file is about showing that long work goes on, without talking about short work."""

import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

import click

_QUIET_SECONDS = 2.0
_LIVE_SECONDS = 0.1
_PLAIN_SECONDS = 10.0


class Progress:
    """Tells on stderr how far the work has come, once it has lasted more than two seconds.

    In a terminal one line is kept up to date; elsewhere a line is written now and then.
    """

    def __init__(self, say: Callable[[int], str], *, clock: Callable[[], float] = time.monotonic):
        self._say = say
        self._clock = clock
        self._live = sys.stderr.isatty()
        self._done = 0
        self._next = clock() + _QUIET_SECONDS
        self._shown = 0

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        now = self._clock()
        if now < self._next:
            return
        self._next = now + (_LIVE_SECONDS if self._live else _PLAIN_SECONDS)
        line = self._say(self._done)
        if self._live:
            click.echo("\r" + line.ljust(self._shown), nl=False, err=True)
            self._shown = len(line)
        else:
            click.echo(line, err=True)

    def clear(self) -> None:
        """Take the line away, so that something else can be said."""
        if self._shown:
            click.echo("\r" + " " * self._shown + "\r", nl=False, err=True)
            self._shown = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()
