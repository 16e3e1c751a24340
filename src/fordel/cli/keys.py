"""This file is about single keys from a terminal, or the same keys from a file."""

import sys
from typing import Protocol

import click


class Keys(Protocol):
    """Where keys and lines come from; an empty key means that there are no more."""

    def key(self) -> str:
        """The next key, in small letters."""

    def line(self) -> str:
        """The next line, without its end."""


class TerminalKeys:
    """Keys as they are pressed."""

    def key(self) -> str:
        """The next key; Escape counts as the end."""
        pressed = click.getchar().lower()
        return "" if pressed in {"\x1b", "\x04"} else pressed

    def line(self) -> str:
        """A line that can be corrected until it is sent."""
        try:
            return input("> ")
        except EOFError:
            return ""


class PipedKeys:
    """Keys from a file or another program: each sign is a key, and a line is a line of its own."""

    def __init__(self) -> None:
        self._waiting = ""

    def key(self) -> str:
        """The next sign that is not white space."""
        while not self._waiting.strip():
            self._waiting = sys.stdin.readline()
            if not self._waiting:
                return ""
        self._waiting = self._waiting.lstrip()
        pressed, self._waiting = self._waiting[0].lower(), self._waiting[1:]
        return pressed

    def line(self) -> str:
        """The next whole line."""
        self._waiting = ""
        return sys.stdin.readline().strip()


def keys() -> Keys:
    """Keys from wherever this command is fed."""
    return TerminalKeys() if sys.stdin.isatty() else PipedKeys()
