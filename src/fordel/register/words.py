"""This file is about the words that a table may be written in besides the plain names."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What the plain names are called in the languages a table may be written in.

    ``labels`` gives for each group (``sheet``, ``column``, ``role``, ``unit_kind`` …) the plain
    name of each label in lower case. ``holders`` are whole labels such as ``hver bydel``.
    """

    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    holders: Mapping[str, str] = field(default_factory=dict)

    def value(self, group: str, text: str) -> str:
        """The plain name for what stands in a cell; the same text if there is no other."""
        plain = fold(text)
        return self.labels.get(group, {}).get(plain, plain)

    def holder(self, text: str) -> str:
        """The plain form of a holder that is written in words."""
        return self.holders.get(fold(text), text)

    def yes_no(self, text: str) -> bool | None:
        """What a yes or a no means; nothing if it is neither."""
        plain = fold(text)
        if plain in {"", "no", "nei", "n", "false", "0"}:
            return False
        return True if plain in {"yes", "ja", "y", "j", "true", "1", "x"} else None


def fold(text: str) -> str:
    """A label in lower case with single spaces."""
    return " ".join(text.lower().split())


NO_WORDS = Words()
