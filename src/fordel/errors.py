"""This file is about what can go wrong, and who can mend it.

Every message has a code. The first figure says which part speaks: 1 documents, 2 register,
3 districts, 4 statements, 5 appraisal, 6 report, 7 the doors, 8 the store, 9 the outside.
The English text stands where the error is raised; the Norwegian one stands under the same code
in ``texts/nb.toml`` with the same ``{facts}``.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

Fact = str | int | float


class FordelError(Exception):
    """Anything Fordel knows how to explain (norsk: feilmelding).

    ``message`` and ``hint`` are templates; ``facts`` fill their braces, so that a door can say
    the same in another language.
    """

    exit_code: ClassVar[int] = 1
    http_status: ClassVar[int] = 500

    def __init__(
        self,
        code: str,
        message: str,
        *,
        where: str | None = None,
        hint: str | None = None,
        **facts: Fact,
    ) -> None:
        self.code = code
        self.template = message
        self.where = where
        self.hint_template = hint
        self.facts: Mapping[str, Fact] = facts
        super().__init__(str(self))

    @property
    def message(self) -> str:
        """The message in English, with its facts filled in."""
        return self.template.format(**self.facts)

    @property
    def hint(self) -> str | None:
        """What to do about it, in English."""
        return self.hint_template.format(**self.facts) if self.hint_template else None

    def __str__(self) -> str:
        where = f" ({self.where})" if self.where else ""
        hint = f" {self.hint}" if self.hint else ""
        return f"{self.code}: {self.message}{where}{hint}"

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...], dict[str, object]]:
        """How the error travels from one process to another: as it is, not made anew."""
        return _as_it_was, (type(self), *self.args), self.__dict__


class InputError(FordelError):
    """Whoever gave us the file, the record or the question can mend it (norsk: feil i inndata)."""

    exit_code = 2
    http_status = 422


class ConflictError(FordelError):
    """Somebody else is changing the same thing now (norsk: samtidig endring)."""

    exit_code = 3
    http_status = 409


class OutsideError(FordelError):
    """Something we call does not answer: database, OCR, model (norsk: feil utenfor Fordel)."""

    exit_code = 4
    http_status = 503


class InputErrors(InputError):
    """All the faults of one file at once (norsk: alle feil i en fil)."""

    def __init__(self, faults: Sequence[InputError], *, where: str | None = None) -> None:
        self.faults = tuple(faults)
        super().__init__("F700", "{count} faults were found.", where=where, count=len(self.faults))

    def __str__(self) -> str:
        return "\n".join([super().__str__(), *(f"  {fault}" for fault in self.faults)])


def _as_it_was(kind: type[FordelError], *args: object) -> FordelError:
    return kind.__new__(kind, *args)
