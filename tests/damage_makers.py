"""This file is about damaging clean text the way one kind of PDF export does.

The last word of each line is set in single letters, a pair that the font drew as one sign in one
piece; some gaps between words are lost, and every line is followed by a blank one.
"""

import textwrap

import numpy as np

from fordel.model.response import Document, DocumentId
from fordel.model.text import unrepaired

_PAIRS = ("tt", "ti", "fo", "fa", "ll", "li", "lj", "rt", "rn", "ty", "fl", "fi", "gj", "ro", "fr")


def document(text, name="svar.txt"):
    return Document(
        id=DocumentId("0" * 64),
        name=name,
        media_type="text/plain",
        received=text,
        text=unrepaired(text),
    )


def damaged(text, rng: np.random.Generator, *, lost=0.02, between="\n\n", width=88):
    """The damaged lines in one text, and the lines as they were."""
    lines = [line for part in text.split("\n") for line in textwrap.wrap(part, width)]
    return between.join(_damaged_line(line, rng, lost) for line in lines), lines


def _damaged_line(line, rng, lost):
    *words, last = line.split()
    body = ""
    for word in words:
        gap = "" if body[-1:].isalpha() and word.isalpha() and rng.random() < lost else " "
        body += (gap if body else "") + word
    return f"{body} {' '.join(_pieces(last, rng))} ".lstrip()


def _pieces(word, rng):
    at = 0
    while at < len(word):
        size = 2 if word[at : at + 2].lower() in _PAIRS and rng.random() < 0.75 else 1
        yield word[at : at + size]
        at += size


LETTER = """Lilleby bydel takker for muligheten til å svare.
Bydelen har gjennom mange år bygget opp et godt samarbeid mellom hjemmetjenesten, fastlegene og \
de frivillige organisasjonene. Vi ser at innbyggerne får raskere hjelp når tjenestene ligger nær \
der de bor. Samtidig er flere av fagmiljøene så små at de blir sårbare ved sykdom og ferie.
Vi mener at ansvaret for renovasjon og snørydding fortsatt bør ligge hos etaten. Etaten har \
maskiner, mannskap og avtaler som ingen bydel kan skaffe alene. Bydelene bør derimot få større \
innflytelse på hvilke gangveier som brøytes først om vinteren.
For barn og unge er det viktig at barnehager, skoler og helsestasjoner arbeider etter felles mål. \
I dag må foreldrene fortelle den samme historien til fire ulike kontorer, og ingen av dem har \
oversikt over helheten. Dersom spesialpedagogisk hjelp overføres til bydelen, må både penger og \
stillinger følge med.
Digitale løsninger bør utvikles ett sted og deles av alle. Bydelene kjenner behovene, mens det \
sentrale kontoret har utviklerne. Det foreslås derfor et fast samarbeidsforum som møtes hver måned.
Til slutt vil vi understreke at lokalpolitikerne må tas med på råd før nye vedtak fattes."""
