"""This file is about which question of the inquiry a heading, a quoted line or a number means.

Structure decides and likeness does not: a number counts together with the set of questions that
the respondent's kind of body was asked, and words count only where somebody asks or heads a
chapter with them.
"""

import re
from collections.abc import Sequence

from fordel.model.response import BodyKind, CanonicalQuestion, Consultation
from fordel.statements.phrases import phrases

Q = CanonicalQuestion

DISTRICTS = (
    Q.SERVICES, Q.AUTHORITY, Q.COMMUNITY, Q.DEMOCRACY, Q.TO_DISTRICTS, Q.TO_CENTRAL, Q.COOPERATION,
)  # fmt: skip
AGENCIES = (Q.TO_DISTRICTS, Q.TO_CENTRAL, Q.COOPERATION)
SUPPLIERS = (Q.SUPPLIER_DAILY, Q.SUPPLIER_AGREEMENTS)
JUDGING = frozenset({Q.SERVICES, Q.AUTHORITY, Q.COMMUNITY, Q.DEMOCRACY})

_SETS = {
    BodyKind.DISTRICT: DISTRICTS,
    BodyKind.DISTRICT_COUNCIL: DISTRICTS,
    BodyKind.AGENCY: AGENCIES,
    BodyKind.UNDERTAKING: AGENCIES,
    BodyKind.DEPARTMENT: AGENCIES,
    BodyKind.SUPPLIER: SUPPLIERS,
}

_QUESTION = r"(?:spørsmål(?:et)?|spm|sp|høringsspørsmål|spørsmålsstilling)\.?\s*"
_NUMBER = phrases(
    rf"""
    (?:(?:svar|innsp\w+|kommentar\w*|merknad\w*|forslag)\s+(?:på|til)\s+)?(?:(?:til|ad
    &|på)\s+)?{_QUESTION}(?:nr\.?\s*|nummer\s+)?(?P<number>\d{{1,2}}|en|ein|éin|én|to|tre|fire|fem
    &|seks|sju|syv)\b
    """,
    begins=True,
)
_ANSWERS = phrases(
    rf"(?:svar(?:et)?\s+(?:på|til)\s+(?:pkt\.?\s*|punkt\s*)|{_QUESTION})(?:nr\.?\s*)?"
    r"(?P<number>\d{1,2})\b"
)
_AD = phrases(
    r"""
    (?:ad|pkt|punkt|til punkt|til pkt)\.?\s*(?:nr\.?\s*|punkt\s+|pkt\.?\s*)?(?P<number>\d{1,2})\s*
    &(?:[.:)–-]|\Z)
    til (?P<to>\d{1,2})\s*(?:[:)]|\Z)
    """,
    begins=True,
)
_ORDINALS = (
    "først|fyrst",
    "andre",
    "tredje",
    "fjerde",
    "femte",
    "sjette",
    "sjuende|sjuande|syvende",
)
_ORDINAL = phrases(
    rf"(?:{'|'.join(f'({ordinal})' for ordinal in _ORDINALS)})e?\s+(?:av\s+)?spørsmål"
)
_TOGETHER = re.compile(
    r"(?i)(?:spørsmål(?:ene|a)?|spm|sp|ad|punkt|pkt)\.?\s*(?P<first>\d)(?P<more>(?:\s*(?:,|og|&|/|\+|–|-)\s*\d\b)+)"
)
_LEADING = re.compile(r"[*_\s(]*(\d{1,2})\s*[.):]")
_BARE_NUMBER = re.compile(r"(?i)(?:svar\s+(?:nr\.?\s*)?|nr\.?\s*)?(?P<number>\d{1,2})\s*[.):]?\Z")
_PREFIX_END = re.compile(r"[*_]*\s*(?:[.:)–-]+[*_]*\s*|\n\s*|\Z)|(?<=[.:)–])[*_]*\s+")
_COUNTING = ("en ein éin én", "to", "tre", "fire", "fem", "seks", "sju syv")
_WORDS = {word: number for number, words in enumerate(_COUNTING, start=1) for word in words.split()}
_ASKING = phrases(
    r"""
    hva|kva|hvilke[nt]?|kva for|hvor(?:dan|vidt)?|kor(?:leis)?|hvem|kven|hvorfor|kvifor
    er det|finnes|finst|fins|kan |bør |har bydel|har etat|opplever
    på hvilke|på kva|i hvilke[nt]?|i kva
    (?:har|mener|ser|opplever|ønsker) dere|(?:har|meiner|ser|ynskjer) de\b
    """,
    begins=True,
)
_BODY = (
    r"(?:bydelsdirektøren|direktøren|rådmannen|etaten|rådet|styret|foretaket|bydelen"
    r"|administrasjonen)s?"
)
_SAYS = (
    r"(?:vi|jeg|eg|me) (?:også |òg |gjerne |ellers |elles )?"
    r"(?:vil|ønsker|ynskjer) (?:også |òg |gjerne )?"
    r"(?:ha (?:\w+ )?(?:sagt|nevnt|nemnt)|få (?:sagt|nevnt|nemnt)|si|seie|nevne|nemne|tilføye|"
    r"legge til|leggje til|føye til)\b"
)
_GENERAL = phrases(
    rf"""
    (?:innled|generel|overordn|prosess|avslut|oppsummer|konklusjon|helhetlig|heilskapleg
    &|bakgrunn|utgangspunkt)\w*
    (?:innleiing|sammendrag|samandrag|til slutt|sluttord|sluttmerknad\w*|tillegg\w*|vedlegg
    &|aller sist|til sist)\b
    (?:vedtak|ellers|elles)\W*\Z
    (?:en|ein|ei|et|eit|noen|nokre|den|det) siste (?:ord|merknad|ting|kommentar|poeng|råd)\w*
    (?:hvor mange|kor mange|talet på|antall|antallet|tal på) (?:bydel|kommunedel)\w*
    {_SAYS}
    (?:annet|anna|øvrige?|noe mer|noko meir|hovedbudskap\w*|hovudbodskap\w*|merknad(?:er|ar)?)\b
    andre (?:merknad\w*|forhold|innspill|kommentar\w*|tema|ting|tilhøve)
    (?:politisk |administrativ |sakens )?(?:behandling\w*|handsaming\w*)
    (?:samla|samlet|vår|våre|{_BODY}) (?:vurdering|konklusjon|tilrå|anbefal)\w*
    om (?:oss|innspillet|høringen|høyringa|saken|saka|prosessen|forbundet|virksomheten|{_BODY})\b
    om (?:laget|velet|rådet|foreninga|foreningen|stiftinga|stiftelsen|selskapet|svaret
    &|høringssvaret|høyringssvaret|uttalelsen|fråsegna)\b
    (?:hvem|kven) (?:vi|me|jeg|eg) er\b
    (?:hvordan|korleis|slik) (?:har )?(?:vi |me |eg |jeg )?(?:har )?(?:laget|laga|lagde|arbeidet
    &|arbeidd|jobbet|jobba|svart|svara|skrevet|skrive|kom)\b
    (?:videre|vidare) arbeid
    frie? kommentar
    """
)


def question_set(
    kind: BodyKind, asked: Sequence[CanonicalQuestion], most: int, consultation: Consultation | None
) -> tuple[CanonicalQuestion, ...]:
    """The questions this body was asked, in order.

    What the letter itself repeats (``asked``, and ``most`` as its highest number) outweighs the
    kind of body, which may have been read wrongly.
    """
    if consultation:
        for body, questions in consultation.questions:
            if body is kind:
                ordered = sorted(questions, key=lambda question: question.number)
                return tuple(question.canonical for question in ordered)
    votes = {
        questions: sum(1 for question in set(asked) if question in questions)
        for questions in (DISTRICTS, AGENCIES, SUPPLIERS)
    }
    if votes[SUPPLIERS] and votes[SUPPLIERS] >= votes[DISTRICTS]:
        return SUPPLIERS
    if JUDGING & set(asked) and votes[DISTRICTS] >= 2:
        return DISTRICTS
    if most == len(SUPPLIERS) and not asked and kind not in _SETS:
        return SUPPLIERS
    by_kind = _SETS.get(kind)
    if by_kind and most <= len(by_kind):
        return by_kind
    return DISTRICTS if most > len(AGENCIES) else AGENCIES


def was_asked(kind: BodyKind) -> bool:
    """Whether the inquiry had a set of questions for this kind of body."""
    return kind in _SETS


def number_of(text: str) -> int | None:
    """The number of the question that a heading or the start of a paragraph names, if any."""
    found = _ANSWERS.search(text) if len(text) < 120 else None
    found = found or _NUMBER.match(text) or _AD.match(text)
    found = found or _BARE_NUMBER.match(text)
    if found:
        groups = found.groupdict()
        number = (groups["number"] or groups.get("to") or "").lower()
        return _WORDS.get(number) or int(number)
    ordinal = _ORDINAL.search(text[:80])
    return ordinal.lastindex if ordinal else None


def further_numbers(text: str) -> tuple[int, ...]:
    """The other questions that a chapter answers together with its first ("spørsmål 1 og 2")."""
    found = _TOGETHER.search(text[:160])
    if not found:
        return ()
    numbers = [int(figure) for figure in re.findall(r"\d", found["more"])]
    if len(numbers) == 1 and found["more"].strip()[0] in "–-":
        numbers = list(range(int(found["first"]) + 1, numbers[0] + 1))
    return tuple(numbers)


def leading_number(text: str) -> int | None:
    """The number that stands first in a text ("3. Hva …"), if any."""
    found = _LEADING.match(text)
    return int(found[1]) if found else None


def named_prefix(text: str) -> int:
    """How many characters at the start only name a question ("Spørsmål 2:"), 0 if none do."""
    found = _NUMBER.match(text) or _AD.match(text)
    if not found:
        return 0
    mark = _PREFIX_END.match(text, found.end())
    return mark.end() if mark else 0


def is_asking(text: str) -> bool:
    """Whether a text asks something."""
    bare = text.strip().rstrip("*_)»”\"' ")
    return "?" in bare and bool(_ASKING.match(bare) or bare.endswith("?"))


def is_general(text: str) -> bool:
    """Whether a heading belongs to no question: opening, summing up, other remarks."""
    return bool(_GENERAL.search(text))
