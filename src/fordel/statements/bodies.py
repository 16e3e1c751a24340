"""This file is about bodies named in a sentence: agencies, undertakings, departments.

A body's name holds words of its tasks (an agency for nursing homes) but is not a task; it may be
who has the task today.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LETTERS = "A-Za-zÆØÅæøå"
_DEFINITE = "(?:en|et|a|ene|ane|ens|ets|enes)?"
_BODY = re.compile(
    rf"""
    # Barne- og familieetaten, Plan- og bygningsetaten, Teknisk etat
    (?P<agency>
        (?:[A-ZÆØÅ][{_LETTERS}]+-?\s+og\s+(?=[a-zæøå])|[A-ZÆØÅ][{_LETTERS}]+-,\s+[{_LETTERS}]+-\s+og\s+)?
        [{_LETTERS}]{{3,}}(?:etat|direktorat|verk(?=et\b)|vesen(?=et\b))(?:en|ens|et|ets)?\b
      | [A-ZÆØÅ][{_LETTERS}]+\s+etat(?:en|ens)?\b
      | (?<=[a-zæøå,]\s)[A-ZÆØÅ][{_LETTERS}]{{4,}}kontorets?\b
    )
    # Boligforetaket KF, Kulturbygg KF
  | (?P<foretak>
        (?:[A-ZÆØÅ][{_LETTERS}]+\s){{1,3}}(?:KF|AS|IKS)\b
      | [A-ZÆØÅ][{_LETTERS}]{{3,}}foretaket(?:\s+KF)?\b
    )
    # byrådsavdeling for helse og sosiale tjenester, kommunalavdelingen for oppvekst
  | (?P<department>
        (?:[Bb]yrådsavdeling|[Kk]ommunalavdeling|[Aa]vdeling){_DEFINITE}\s+for\s+
        [{_LETTERS}]+(?:,\s+[{_LETTERS}]+)*(?:\s+og\s+[{_LETTERS}]+(?:\s+tjenester)?)?
    )
    # Fagforbundet, Utdanningsforbundet: who speaks
  | (?P<union> [{_LETTERS}]*[Ff]orbund(?:et)?s?\b )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body named in a text (norsk: omtalt virksomhet)."""

    name: str
    sort: str
    start: int
    end: int


def bodies(text: str) -> Iterator[Body]:
    """The bodies that the text names, in order; a name that lacks its hyphen is given one."""
    for found in _BODY.finditer(text):
        sort = str(found.lastgroup)
        name = re.sub(r"^(\w+) og (?=[a-zæøå])", r"\1- og ", found.group().strip())
        yield Body(name=name, sort=sort, start=found.start(), end=found.end())
