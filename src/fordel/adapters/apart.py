"""This file is about work on files from strangers, done in a process of its own.

A library that reads a hostile file can go round in circles for days, or take the whole process
down with it. Apart from us, it can be given up.
"""

import pickle
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from typing import ParamSpec, TypeVar

from fordel.errors import FordelError, InputError

Given = ParamSpec("Given")
Result = TypeVar("Result")


def apart(
    work: Callable[Given, Result],
    where: str,
    *,
    seconds: float = 120.0,
    megabytes: int = 4_000,
) -> Callable[Given, Result]:
    """The same function, run in a process of its own with bounds on time and memory.

    It must stand at the top of its file. Starting the process takes some tenths of a second. The
    bound on memory holds where the system knows one (not on Windows).

    Raises:
        InputError: F138, if it takes longer; F139, if the process falls over or runs out of
            memory. Errors that Fordel knows come out as they are.
    """

    def done(*arguments: Given.args, **options: Given.kwargs) -> Result:
        task = pickle.dumps((work.__module__, work.__qualname__, megabytes, arguments, options))
        answer = _answer(task, where, seconds)
        value: Result | FordelError = pickle.loads(answer)  # noqa: S301  # our own process wrote it
        if isinstance(value, FordelError):
            raise value
        return value

    return done


def _answer(task: bytes, where: str, seconds: float) -> bytes:
    command = [sys.executable, "-m", __name__]
    try:
        finished = subprocess.run(  # noqa: S603  # the command is ours, the task is data
            command, input=task, capture_output=True, timeout=seconds, check=True
        )
    except subprocess.TimeoutExpired as error:
        raise InputError(
            "F138",
            "Reading the file was given up after {seconds} seconds.",
            where=where,
            hint="Print it to a new PDF; if the sender is unknown, do not open it.",
            seconds=round(seconds),
        ) from error
    except subprocess.CalledProcessError as error:
        last = error.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise InputError(
            "F139",
            "The file made its reader fall over: {what}.",
            where=where,
            hint="Print it to a new PDF; if the sender is unknown, do not open it.",
            what=last[:200] or f"exit {error.returncode}",
        ) from error
    return finished.stdout


def _bound_memory(megabytes: int) -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  # not there on Windows

        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _work() -> None:
    """What the process of its own does."""
    task = pickle.load(sys.stdin.buffer)  # noqa: S301  # the process that started us wrote it
    module, name, megabytes, arguments, options = task
    _bound_memory(megabytes)
    try:
        answer = getattr(import_module(module), name)(*arguments, **options)
    except FordelError as error:
        answer = error
    sys.stdout.buffer.write(pickle.dumps(answer))


if __name__ == "__main__":
    _work()
