"""This file is about letters back: one to each who answered, in the form that is wanted."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from fordel.adapters.store.study import Study
from fordel.errors import InputError
from fordel.report.basis import Basis
from fordel.report.letters_back import letter, places_in
from fordel.workbench.basis import Form, Look, aftermath_of, basis_of, in_form, writer_of

__all__ = ["FORMS", "Form", "LetterBack", "letters_back"]

FORMS = (Form.HTML, Form.DOCX, Form.PDF)
_LATIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBack:
    """A letter to one respondent, under the name of its file (norsk: brev tilbake)."""

    respondent: str
    name: str
    content: bytes
    points: int


def letters_back(
    study: Study,
    form: Form,
    *,
    now: datetime,
    language: str = "nb",
    respondent: str = "",
) -> Iterator[LetterBack]:
    """A letter to each who answered, or to those whose name holds ``respondent``.

    Raises:
        InputError: F654, if nobody is called that.
    """
    writer = writer_of(study, now=now, language=language)
    places = places_in(basis_of(study, now=now, language=language))
    after = aftermath_of(study)
    wanted = [
        each
        for each in writer.desk.responses.values()
        if respondent.casefold() in each.consultee.name.casefold()
    ]
    if not wanted and respondent:
        raise InputError(
            "F654",
            "Nobody who answered is called {name}.",
            hint="See who answered with: fordel responses STUDY",
            name=respondent,
        )
    taken: dict[str, int] = {}
    for response in wanted:
        made = letter(writer, response.id, places, after)
        count = sum(each.response == response.id for each in writer.desk.material.statements)
        yield LetterBack(
            respondent=response.consultee.name,
            name=f"{_file_name(response.consultee.name, taken)}.{form.value}",
            content=_in_form(made, form, language),
            points=count,
        )


def _in_form(made: Basis, form: Form, language: str) -> bytes:
    return in_form(made, form, Look(language=language))


def _file_name(respondent: str, taken: dict[str, int]) -> str:
    """A name that any disk can hold, and that no other letter bears."""
    plain = unicodedata.normalize("NFKD", respondent.casefold().translate(_LATIN))
    name = re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")
    name = name[:60] or "svar"
    taken[name] = taken.get(name, 0) + 1
    return name if taken[name] == 1 else f"{name}-{taken[name]}"
