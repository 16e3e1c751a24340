"""This file is about which question of the inquiry a heading, a quoted line or a number means.

Structure decides and likeness does not: a number counts together with the set of questions that
the respondent's kind of body was asked, and words count only where somebody asks or heads a
chapter with them.
"""

import re
from collections.abc import Sequence

from fordel.model.response import BodyKind, CanonicalQuestion, Consultation

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
    r"(?:\w*etat(?:en|ene|ar|ane|er)?s?|\w*foretak\w*|sentral(?:t|e|forvaltning\w*|administrasjon\w*|ledd\w*)?|"
    r"rådhus\w*|byrådsavdeling\w*|byråd\w*|kommunedirektør\w*|fagavdeling\w*|byomfattende|fellesenhet\w*)"
)
_DISTRICT_WORD = re.compile(rf"\b{_IN_DISTRICT}\b")
_CENTRAL_WORD = re.compile(rf"\b{_CENTRAL}\b")
_DISTRICT_WORD = re.compile(rf"\b{_IN_DISTRICT}")
_CENTRAL_WORD = re.compile(rf"\b{_CENTRAL}\b")
_BETWEEN = r"(?:(?:den|det|de|dei|en|ein|et|eit|enkelte|andre|felles|én|ett|våre|nye)\s+){0,2}"
_LIES = (
    r"(?<!ligger )(?<!ligg )(?<!lagt )(?<!hører )(?<!høyrer )(?<!kommer )(?<!kjem )(?<!gjelder )"
)
_TO_DISTRICTS = re.compile(
    rf"desentraliser|\b(?:fra|frå|ut av)\s+{_BETWEEN}{_CENTRAL}"
    rf"|{_LIES}\b(?:til|ut i|ut på)\s+{_BETWEEN}{_IN_DISTRICT}"
    rf"|{_IN_DISTRICT}\s+(?:\w+\s+){{0,2}}(?:overta|ta over|tatt over|få|overtatt)\b"
    rf"|oppg[aå]ve[rn]?\w*\s+(?:som\s+)?(?:i dag\s+)?(?:ligger|ligg|løses|ligger i dag)\s+(?:i dag\s+)?(?:sentralt|hos {_CENTRAL})\W*\Z"
)
_TO_CENTRAL = re.compile(
    rf"(?<!de)sentraliser|saml(?:es|ast|e|a) sentralt|\b(?:fra|frå|ut av)\s+{_BETWEEN}{_IN_DISTRICT}"
    rf"|{_LIES}\b(?:til|inn i|opp til)\s+{_BETWEEN}{_CENTRAL}"
    rf"|{_CENTRAL}\s+(?:\w+\s+){{0,2}}(?:overta|ta over|tatt over|få|overtatt)\b"
    rf"|{_IN_DISTRICT}\s+(?:\w+\s+){{0,2}}(?:avgi|gi fra seg|gje frå seg|gi slipp)"
    rf"|(?:bydelsoppg[aå]v|bydelen(?:e)?s oppg[aå]v)\w*\W+(?:\w+\W+){{0,4}}?(?:ann[ae]n?|andre|annet|sentral|flytt|samle)"
    rf"|oppg[aå]ve[rn]?\w*\s+(?:som\s+)?(?:i dag\s+)?(?:ligger|ligg|løses|ligger i dag)\s+(?:i dag\s+)?(?:lokalt|hos bydel\w*|i bydel\w*)\W*\Z"
)
_FROM_TO = re.compile(rf"\b(?:fra|frå)\s+{_BETWEEN}(?:(?P<out>{_IN_DISTRICT})|{_CENTRAL})\s+til\b")
_MOVES = re.compile(
    r"oppgav|oppgåv|flytt|overfør|overta|ta over|løs[et]|løys|sentralis|plasser|tilbake|samle|samla"
)
_CONTENT = (
    (
        Q.SUPPLIER_AGREEMENTS,
        re.compile(r"(?=.*leverandør)(?=.*(?:avtale|kontrakt|anskaff|innkjøp|anbud))"),
    ),
    (Q.SUPPLIER_DAILY, re.compile(r"(?=.*leverandør)(?=.*(?:samhandl|samarbeid|dagleg|daglig))")),
    (
        Q.COOPERATION,
        re.compile(
            r"samarbeid|samhandl|samordn|samspel|samspill|arbeide? (?:bedre |betre |tettere )?(?:sammen|saman)"
        ),
    ),
    (Q.COMMUNITY, re.compile(r"samfunnsutvikl|byutvikl|stedsutvikl|stadutvikl")),
    (
        Q.DEMOCRACY,
        re.compile(
            r"lokaldemokrat|folkestyr|demokratisk|medverknad|medvirkning|lokalpolit|demokrati\b"
        ),
    ),
    (
        Q.AUTHORITY,
        re.compile(
            r"myndig(?:het|heit)s|\bmyndig(?:het|heit)\b|forvaltningsmynd|utøve\w* myndig|vedtaksmynd"
        ),
    ),
    (
        Q.SERVICES,
        re.compile(
            r"tjenesteproduksj|tenesteproduksj|tjenesteyting|tenesteyting|tjenestetilbud|tenestetilbod|tilbud og tjenester|tilbod og tenester|tjenesteleveranse"
        ),
    ),
)
_WEAK = re.compile(r"svak|veikskap|ulemp|utfordring")
_SUPPLIER_CONTENT = (
    (Q.SUPPLIER_AGREEMENTS, re.compile(r"avtale|kontrakt|anskaff|innkjøp|anbud|anbod")),
    (Q.SUPPLIER_DAILY, re.compile(r"dagleg|daglig|samhandl|samarbeid|hverdag|kvardag|løpende")),
)
_NUMBER = re.compile(
    r"(?i)[*_#\s(]*(?:(?:svar|innspill|innspel|kommentar\w*|merknad\w*|forslag)\s+(?:på|til)\s+)?(?:(?:til|ad|på)\s+)?"
    r"(?:spørsmål(?:et)?|spm|sp|høringsspørsmål|spørsmålsstilling)\.?\s*(?:nr\.?\s*|nummer\s+)?"
    r"(?P<number>\d{1,2}|en|ein|éin|én|to|tre|fire|fem|seks|sju|syv)\b"
)
_ANSWERS = re.compile(
    r"(?i)\bsvar(?:et)?\s+(?:på|til)\s+(?:spørsmål(?:et)?|spm|sp|pkt|punkt)\.?\s*(?:nr\.?\s*)?(?P<number>\d{1,2})\b"
)
_AD = re.compile(
    r"(?i)[*_\s]*(?:ad|til|pkt|punkt)\.?\s*(?:nr\.?\s*|punkt\s+|pkt\.?\s*)?(?P<number>\d{1,2})\s*(?:[.:)–-]|\Z)"
)
_ORDINAL = re.compile(
    r"(?i)\b(?:(?P<first>første|fyrste)|(?P<second>andre)|(?P<third>tredje)|(?P<fourth>fjerde)|(?P<fifth>femte)|(?P<sixth>sjette)|"
    r"(?P<seventh>sjuende|sjuande|syvende))\s+(?:av\s+)?spørsmål"
)
_WORDS = {
    "en": 1,
    "ein": 1,
    "éin": 1,
    "én": 1,
    "to": 2,
    "tre": 3,
    "fire": 4,
    "fem": 5,
    "seks": 6,
    "sju": 7,
    "syv": 7,
}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_ASKING = re.compile(
    r"(?i)[\W\d]*(?:hva|kva|hvilke[nt]?|kva for|er det|finnes|finst|fins|hvor(?:dan|vidt)?|kor|korleis|på hvilke|på kva|i hvilke[nt]?|i kva|kan |bør |"
    r"har dere|har de |mener dere|meiner de|ser dere|opplever|hvem|kven|har bydel|har etat|hvorfor|kvifor)"
)
_GENERAL = re.compile(
    r"(?i)\b(?:innled\w*|innleiing|bakgrunn\w*|generel\w*|overordn\w*|prosess\w*|behandling\w*|handsaming\w*|avslut\w*|avslutt\w*|oppsummer\w*|"
    r"konklusjon\w*|sammendrag|samandrag|annet|anna|andre (?:merknad\w*|forhold|innspill|kommentar\w*|tema|ting)|øvrige?\w*|øvrig|merknad\w*|"
    r"til slutt|sluttord|sluttmerknad\w*|helhetlig\w*|heilskapleg\w*|(?:samla|samlet|bydelsdirektørens|direktørens|rådmannens|vår|etatens|rådets) vurdering\w*|"
    r"hovedbudskap\w*|hovudbodskap\w*|om (?:oss|etaten|bydelen|foretaket|forbundet|virksomheten|innspillet|høringen|høyringa|saken|saka|prosessen)|"
    r"videre arbeid|vidare arbeid|vedtak\w*|vedlegg|noe mer|noko meir|tilleggs\w*|fri(?:e)? kommentar\w*)\b"
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
    if ordinal:
        return _ORDINALS.index(str(ordinal.lastgroup)) + 1
    return None


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
    if districts and central and _asks_to_move(low):
        return Q.TO_DISTRICTS if districts[-1] > central[-1] else Q.TO_CENTRAL
    return None


def _asks_to_move(low: str) -> bool:
    return bool(
        re.search(r"flytt|overfør|overta|ta over|løs[et]|løys|bedre|betre|oppgav|oppgåv", low)
    )
