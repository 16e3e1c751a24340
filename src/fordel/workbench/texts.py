"""This file is about saying things in the language of whoever reads: for every door the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from fordel.adapters.texts import LANGUAGES, texts_in
from fordel.errors import Fact, FordelError, InputError, InputErrors

_DEFAULT = "nb"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """An error in the reader's language; ``faults`` are its parts, if it has several."""

    code: str
    message: str
    where: str | None
    hint: str
    faults: tuple["Explained", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """The words of one language, found by names such as ``cli.read.done``."""

    language: str
    entries: Mapping[str, str]

    def say(self, name: str, /, **facts: Fact) -> str:
        """The text with its facts filled in. A name without a text is a fault of ours."""
        return self.entries[name].format(**facts)

    def label(self, value: StrEnum | None, group: str) -> str:
        """What a coded value is called; nothing for a value that is not there."""
        return "" if value is None else self.entries.get(f"labels.{group}.{value}", value.value)

    def explain(self, fault: FordelError) -> Explained:
        """The error with its message and its hint in this language."""
        parts = fault.faults if isinstance(fault, InputErrors) else ()
        return Explained(
            code=fault.code,
            message=self._told(f"errors.{fault.code}.message", fault, fault.template),
            where=fault.where,
            hint=self._told(f"errors.{fault.code}.hint", fault, fault.hint_template),
            faults=tuple(self.explain(part) for part in parts),
        )

    def _told(self, name: str, fault: FordelError, english: str | None) -> str:
        """English stands where the error is raised; the other languages stand in their files."""
        template = english if self.language == "en" else self.entries.get(name, english)
        return template.format(**fault.facts) if template else ""


def texts(language: str = _DEFAULT) -> Texts:
    """The words of a language.

    Raises:
        InputError: F710, if there is no such language.
    """
    if language not in LANGUAGES:
        raise InputError(
            "F710",
            "Fordel does not speak “{language}”.",
            hint="Choose one of: {languages}.",
            language=language,
            languages=", ".join(LANGUAGES),
        )
    return Texts(language=language, entries=texts_in(language))
