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

_IN_DISTRICT = r"(?:bydel\w*|kommunedel\w*|lokalt|lokalnivå\w*|nærmiljø\w*|distrikt\w*)"
_CENTRAL = (
    r"(?:\w*etat(?:en|ene|ar|ane|er)?s?|\w*foretak\w*|sentral(?:t|e|forvaltning\w*|"
    r"administrasjon\w*|ledd\w*)?|rådhus\w*|byrådsavdeling\w*|byråd\w*|kommunedirektør\w*|"
    r"fagavdeling\w*|byomfattende|fellesenhet\w*)"
)
_DISTRICT_WORD = re.compile(rf"\b{_IN_DISTRICT}")
_CENTRAL_WORD = re.compile(rf"\b{_CENTRAL}\b")
_BETWEEN = r"(?:(?:den|det|de|dei|en|ein|et|eit|enkelte|andre|felles|én|ett|våre|nye)\s+){0,2}"
_LIES = (
    r"(?<!ligger )(?<!ligg )(?<!lagt )(?<!hører )(?<!høyrer )(?<!kommer )(?<!kjem )(?<!gjelder )"
)
_TAKE = r"\s+(?:\w+\s+){0,2}(?:overta|ta over|tatt over|få|overtatt)\b"
_TASKS_LIE = r"oppg[aå]ve[rn]?\w*\s+(?:som\s+)?(?:i dag\s+)?(?:ligger?|løses)\s+(?:i dag\s+)?"
_TO_DISTRICTS = phrases(
    rf"""
    desentraliser
    (?:fra|frå|ut av)\s+{_BETWEEN}{_CENTRAL}
    {_LIES}(?:til|ut i|ut på)\s+{_BETWEEN}{_IN_DISTRICT}
    {_IN_DISTRICT}{_TAKE}
    {_TASKS_LIE}(?:sentralt|hos {_CENTRAL})\W*\Z
    """
)
_TO_CENTRAL = phrases(
    rf"""
    sentraliser
    saml(?:es|ast|e|a) sentralt
    (?:fra|frå|ut av)\s+{_BETWEEN}{_IN_DISTRICT}
    {_LIES}(?:til|inn i|opp til)\s+{_BETWEEN}{_CENTRAL}
    {_CENTRAL}{_TAKE}
    {_IN_DISTRICT}\s+(?:\w+\s+){{0,2}}(?:avgi|gi fra seg|gje frå seg|gi slipp)
    (?:bydelsoppg[aå]v|bydelen(?:e)?s oppg[aå]v)\w*\W+(?:\w+\W+){{0,4}}?(?:ann[ae]n?|andre|annet
    &|sentral|flytt|samle)
    {_TASKS_LIE}(?:lokalt|hos bydel\w*|i bydel\w*)\W*\Z
    """
)
_FROM_TO = phrases(rf"(?:fra|frå)\s+{_BETWEEN}(?:(?P<out>{_IN_DISTRICT})|{_CENTRAL})\s+til\b")
_MOVES = re.compile(
    r"oppgav|oppgåv|flytt|overfør|overta|ta over|løs[et]|løys|sentralis|plasser|tilbake|samle|samla"
)
_ASKS_TO_MOVE = re.compile(r"flytt|overfør|overta|ta over|løs[et]|løys|bedre|betre|oppg[aå]v")
_WEAK = re.compile(r"svak|veikskap|ulemp|utfordring")
_CONTENT = (
    (Q.SUPPLIER_AGREEMENTS, phrases(r"(?=.*leverandør).*(?:avtale|kontrakt|anskaff|anbud|anbod)")),
    (Q.SUPPLIER_DAILY, phrases(r"(?=.*leverandør).*(?:samhandl|samarbeid|dagleg|daglig)")),
    (
        Q.COOPERATION,
        re.compile(
            r"samarbeid|samhandl|samordn|samspe?ill?|samspel|"
            r"arbeide? (?:bedre |betre |tettere )?(?:sammen|saman)"
        ),
    ),
    (Q.COMMUNITY, re.compile(r"samfunnsutvikl|byutvikl|stedsutvikl|stadutvikl")),
    (
        Q.DEMOCRACY,
        re.compile(r"lokaldemokrat|folkestyr|demokratisk|medverknad|medvirkning|lokalpolit"),
    ),
    (Q.AUTHORITY, re.compile(r"myndig(?:het|heit)|vedtaksmynd")),
    (
        Q.SERVICES,
        re.compile(
            r"t(?:j)?enesteproduksj|t(?:j)?enesteyting|t(?:j)?enestetilb[uo]d|"
            r"tilb[uo]d og t(?:j)?enest|tjenesteleveranse"
        ),
    ),
)
_SUPPLIER_CONTENT = (
    (Q.SUPPLIER_AGREEMENTS, re.compile(r"avtale|kontrakt|anskaff|innkjøp|anbud|anbod")),
    (Q.SUPPLIER_DAILY, re.compile(r"dagleg|daglig|samhandl|samarbeid|hverdag|kvardag|løpende")),
)
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
    rf"svar(?:et)?\s+(?:på|til)\s+(?:{_QUESTION}|pkt\.?\s*"
    rf"|punkt\s*)(?:nr\.?\s*)?(?P<number>\d{{1,2}})\b"
)
_AD = phrases(
    r"(?:ad|til|pkt|punkt)\.?\s*(?:nr\.?\s*|punkt\s+|pkt\.?\s*)?(?P<number>\d{1,2})\s*(?:[.:)–-]"
    r"|\Z)",
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
_GENERAL = phrases(
    rf"""
    (?:innled|generel|overordn|prosess|avslut|oppsummer|konklusjon|helhetlig|heilskapleg
    &|bakgrunn)\w*
    (?:innleiing|sammendrag|samandrag|til slutt|sluttord|sluttmerknad\w*|tilleggs\w*|vedlegg
    &|vedtak\w*)\b
    (?:annet|anna|øvrige?|noe mer|noko meir|hovedbudskap\w*|hovudbodskap\w*|merknad(?:er|ar)?)\b
    andre (?:merknad\w*|forhold|innspill|kommentar\w*|tema|ting|tilhøve)
    (?:politisk |administrativ |sakens )?(?:behandling\w*|handsaming\w*)
    (?:samla|samlet|vår|våre|{_BODY}) (?:vurdering|konklusjon|tilrå|anbefal)\w*
    om (?:oss|innspillet|høringen|høyringa|saken|saka|prosessen|forbundet|virksomheten|{_BODY})\b
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
    by_kind = _SETS.get(kind)
    if by_kind and most <= len(by_kind):
        return by_kind
    return DISTRICTS if most > len(AGENCIES) else AGENCIES


def number_of(text: str) -> int | None:
    """The number of the question that a heading or the start of a paragraph names, if any."""
    found = _ANSWERS.search(text) if len(text) < 120 else None
    found = found or _NUMBER.match(text) or _AD.match(text)
    if found:
        number = found["number"].lower()
        return _WORDS.get(number) or int(number)
    ordinal = _ORDINAL.search(text[:80])
    return ordinal.lastindex if ordinal else None


def named_prefix(text: str) -> int:
    """How many characters at the start only name a question ("Spørsmål 2:"), 0 if none do."""
    found = _NUMBER.match(text) or _AD.match(text)
    if not found:
        return 0
    end = found.end()
    while end < len(text) and text[end] in " .:)*_–-\t\n":
        end += 1
    return end


def is_asking(text: str) -> bool:
    """Whether a text asks something."""
    bare = text.strip().rstrip("*_)»”\"' ")
    return "?" in bare and bool(_ASKING.match(bare) or bare.endswith("?"))


def is_general(text: str) -> bool:
    """Whether a heading belongs to no question: opening, summing up, other remarks."""
    return bool(_GENERAL.search(text))


def about_question(text: str, *, supplier: bool = False) -> CanonicalQuestion | None:
    """The question whose subject these words name, or None if they name none plainly."""
    low = text.lower()
    for question, pattern in _SUPPLIER_CONTENT if supplier else ():
        if pattern.search(low):
            return question
    found = sorted(
        (match.start(), question)
        for question, pattern in _CONTENT
        if (match := pattern.search(low))
    )
    named = [question for _, question in found]
    if set(SUPPLIERS) & set(named) and (supplier or "leverandører" in low):
        return Q.SUPPLIER_AGREEMENTS if Q.SUPPLIER_AGREEMENTS in named else Q.SUPPLIER_DAILY
    judged = [question for question in named if question in JUDGING]
    if judged and "styrk" in low and _WEAK.search(low):
        return judged[0]
    if moved := _direction(low):
        return moved
    if Q.COOPERATION in named:
        return Q.COOPERATION
    return judged[0] if judged else None


def _direction(low: str) -> CanonicalQuestion | None:
    """Which way tasks are asked to move in these words, if they speak of moving at all."""
    if plain := _FROM_TO.search(low):
        return Q.TO_CENTRAL if plain["out"] else Q.TO_DISTRICTS
    if not _MOVES.search(low):
        return None
    out, home = bool(_TO_CENTRAL.search(low)), bool(_TO_DISTRICTS.search(low))
    if home != out:
        return Q.TO_CENTRAL if out else Q.TO_DISTRICTS
    districts = [match.start() for match in _DISTRICT_WORD.finditer(low)]
    central = [match.start() for match in _CENTRAL_WORD.finditer(low)]
    if districts and central and _ASKS_TO_MOVE.search(low):
        return Q.TO_DISTRICTS if districts[-1] > central[-1] else Q.TO_CENTRAL
    return None
