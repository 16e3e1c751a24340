"""This file is about what the words of a question or a heading are about.

Each of the inquiry's questions is known by its subject: a side of the districts' work, a way in
which tasks could move, cooperation, or suppliers. Likeness of whole texts is not asked for.
"""

import re
from enum import StrEnum

from fordel.model.response import CanonicalQuestion
from fordel.statements.phrases import phrases
from fordel.statements.questions import JUDGING, SUPPLIERS

Q = CanonicalQuestion

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
_TAKE = (
    r"\s+(?:\w+\s+){0,2}(?:overta|ta over|tatt over|få|overtatt|overteke|"
    r"(?:løst|løyst|løse|løyse|gjort|gjøre|utført|utføre)\s+(?:bedre|betre))\b"
)
_TASKS_LIE = r"oppg[aå]ve[rn]?\w*\s+(?:som\s+)?(?:i dag\s+)?(?:ligger?|løses)\s+(?:i dag\s+)?"
_NOT_LIE = r"ikk(?:j)?e\s+(?:\w+\s+){0,2}(?:ligge|liggje|være|vere|løses|løysast|ha)\b.{0,12}"
_TO_DISTRICTS = phrases(
    rf"""
    desentraliser
    (?:fra|frå|ut av)\s+{_BETWEEN}{_CENTRAL}
    {_LIES}(?:til|ut i|ut på)\s+{_BETWEEN}{_IN_DISTRICT}
    {_IN_DISTRICT}{_TAKE}
    {_TASKS_LIE}(?:sentralt|hos {_CENTRAL})\W*\Z
    {_NOT_LIE}{_CENTRAL}
    """
)
_TO_CENTRAL = phrases(
    rf"""
    sentraliser
    saml(?:es|ast|e|a|et|t) (?:sentralt|på ett|i ein|i en|i ett|i kommunen|hos|for hel|for heil)
    (?:fra|frå|ut av)\s+{_BETWEEN}{_IN_DISTRICT}
    {_LIES}(?:til|inn i|opp til)\s+{_BETWEEN}{_CENTRAL}
    {_CENTRAL}{_TAKE}
    {_IN_DISTRICT}\s+(?:\w+\s+){{0,2}}(?:avgi|gi fra seg|gje frå seg|gi slipp)
    (?:bydelsoppg[aå]v|bydelen(?:e)?s oppg[aå]v)\w*\W+(?:\w+\W+){{0,4}}?(?:ann[ae]n?|andre|annet
    &|sentral|flytt|samle)
    {_TASKS_LIE}(?:lokalt|hos bydel\w*|i bydel\w*)\W*\Z
    {_NOT_LIE}{_IN_DISTRICT}
    (?:bør|kan|kunne|burde)\s+(?:\w+\s+){{0,2}}(?:samles|samlast)\W*\Z
    (?:felles )?for (?:hele|heile) (?:byen|kommunen)
    """
)
_FROM_TO = phrases(rf"(?:fra|frå)\s+{_BETWEEN}(?:(?P<out>{_IN_DISTRICT})|{_CENTRAL})\s+til\b")
_WAY = phrases(
    rf"""
    (?:ut|ned|tilbake|attende|nærmere|over|mer|meir)\s+(?:til|i|på)\s+{_BETWEEN}(?P<home>{_IN_DISTRICT})
    (?:inn|opp|over|saml\w+)\s+(?:til|i|hos|på)\s+{_BETWEEN}{_CENTRAL}
    """,
    begins=True,
)
_MOVES = re.compile(
    r"oppgav|oppgåv|flytt|overfør|overta|ta over|løs[et]|løys|sentralis|plasser|tilbake|samle|samla"
)
_ADDRESSED = re.compile(r"\b(?:dere|dykk|oss|vi(?= (?:\w+ ){0,2}(?:overta|ta over|løst|gjøre)))\b")
_BETTER_THAN = re.compile(
    rf"(?:(?P<home>{_IN_DISTRICT})|\b{_CENTRAL})\b[^?]*\b(?:bedre|betre) enn\b"
)
_SHOULD = re.compile(r"\A(?!\W*(?:hvordan|korleis|hvorfor|kvifor)).*\b(?:burde|bør|heller)\b.*\?")
_ASKS_TO_MOVE = re.compile(r"flytt|overfør|overta|ta over|løs[et]|løys|bedre|betre|oppg[aå]v")
_COULD_LIE = re.compile(
    r"\b(?:bør|burde|kan|kunne|skal|vil)\b.{0,40}\b(?:ligge|ligg\w*|lå|løses|løysast|vært|vore|"
    r"samles|samlast|plasseres|høre|få|gjøres|gjerast|tas|takast)\b"
)
_JUDGES = re.compile(
    r"(?=.*(?:styrk|fordel|godt|bra\b|positiv))"
    r".*(?:svak|veikskap|ulemp|utfordring|dårl|mindre bra|negativ)",
    re.DOTALL,
)
_JUDGED = (
    (Q.DEMOCRACY, re.compile(r"demokrat|folkevalg|folkevald|folkestyr|politisk|medv[ei]rk")),
    (
        Q.COMMUNITY,
        re.compile(r"samfunnsutvikl|lokalsamfunn|nærmiljø|byutvikl|stedsutvikl|planarbeid"),
    ),
    (Q.AUTHORITY, re.compile(r"mynd(?:ig)|vedtak|tilsyn|enkeltsak")),
    (Q.SERVICES, re.compile(r"tjenest|tenest|tilbud til|tilbod til")),
)
_GETS = phrases(
    r"""
    (?:vi|jeg|me|bydelen|etaten|foretaket) (?:\w+ ){0,2}?(?:vil|ønsker|ynskjer|ønskjer|kan|bør
    &|burde)(?: \w+){0,3}? (?:ha|overta|ta over|ta|få|overteke)\b
    (?:vi|bydelen|etaten|foretaket) (?:savner|saknar|gjerne (?:tar|overtar))\b
    til oss\b|nye oppg[aå]ver\b|flere oppg[aå]ver\b
    """
)
_GIVES = phrases(
    r"""
    (?:gi|gir|gje|gjev) (?:\w+ )?(?:fra|frå) (?:oss|seg)\b
    avgi|kvitte (?:oss|seg)|slipper?\b|gi slipp|(?:fra|frå) oss\b|bli kvitt
    (?:ut|bort|vekk) (?:av|fra|frå) (?:bydelen|etaten|foretaket)
    (?:vi|bydelen|bydelene|etaten) ikk(?:j)?e (?:bør|burde|skal|trenger å) ha\b
    """
)
_TASKS = re.compile(r"oppgav|oppgåv")
_HINTS = (
    (Q.SERVICES, re.compile(r"tjenest|tenest|tilb[uo]d|hverdag|kvardag")),
    (
        Q.AUTHORITY,
        re.compile(r"vedtak|saksbehandl|forvaltning|tildel|myndig|enkeltsak|klage|bestem|avgjør"),
    ),
    (
        Q.COMMUNITY,
        re.compile(
            r"nærmiljø|lokalsamfunn|samfunn|planarbeid|plansak|byrom|byutvikl|utbygg|stedet"
        ),
    ),
    (Q.DEMOCRACY, re.compile(r"demokrat|politi(?:kk|sk)|folkevalg|bydelsutvalg|folkestyr")),
    (Q.TO_DISTRICTS, re.compile(r"få|overta|ut til|nærmere|hit|lokalt|bydel")),
    (Q.TO_CENTRAL, re.compile(r"samle|felles|sentral|rådhus|etat|fra oss")),
    (Q.COOPERATION, re.compile(r"sammen|saman|på tvers|felles|dele|nabo|nettverk|samarb")),
)
_BARE = {
    "tjenester": Q.SERVICES,
    "tjenestene": Q.SERVICES,
    "tenester": Q.SERVICES,
    "tenestene": Q.SERVICES,
    "våre tjenester": Q.SERVICES,
    "vedtak": Q.AUTHORITY,
    "lokalsamfunn": Q.COMMUNITY,
    "lokalsamfunnet": Q.COMMUNITY,
    "samfunn": Q.COMMUNITY,
    "byutvikling": Q.COMMUNITY,
    "demokrati": Q.DEMOCRACY,
}
_CONTENT = (
    (
        Q.SUPPLIER_AGREEMENTS,
        phrases(
            r"""
            (?=.*leverandør).*(?:avtal|kontrakt|anskaff|anbud|anbod)
            avtal\w* (?:\w+ ){0,2}inngå
            (?:inngåelse|inngåing)\w* (?:og oppfølging\w* )?av avtale
            """
        ),
    ),
    (
        Q.SUPPLIER_DAILY,
        phrases(
            r"""
            (?=.*leverandør).*(?:samhandl|samarbeid|dagleg|daglig)
            (?=.*(?:samarbeid|samhandl)).*(?:i det daglige|i det daglege|i hverdagen|i kvardagen)
            """
        ),
    ),
    (
        Q.COOPERATION,
        re.compile(
            r"samarbeid|samhandl|samordn|samspe?ill?|samspel|"
            r"(?:arbeide?|jobbe) (?:bedre |betre |tettere )?(?:sammen|saman)"
        ),
    ),
    (
        Q.COMMUNITY,
        re.compile(r"samfunnsutvikl|byutvikl|stedsutvikl|stadutvikl|utvikling av (?:lokals|nærm)"),
    ),
    (
        Q.DEMOCRACY,
        re.compile(r"lokaldemokrat|folkestyr|demokratisk|medverknad|medvirkning|lokalpolit"),
    ),
    (Q.AUTHORITY, re.compile(r"myndig(?:het|heit)|vedtaksmynd")),
    (
        Q.SERVICES,
        re.compile(
            r"t(?:j)?enesteproduksj|t(?:j)?enesteyt|t(?:j)?enesteleverandør|"
            r"t(?:j)?enest\w+ (?:til|for) innbygg|t(?:j)?enestetilb[uo]d|"
            r"tilb[uo]d og t(?:j)?enest|tjenesteleveranse"
        ),
    ),
)
_SUPPLIER_CONTENT = (
    (Q.SUPPLIER_AGREEMENTS, re.compile(r"avtal|kontrakt|anskaff|innkjøp|anbud|anbod")),
    (Q.SUPPLIER_DAILY, re.compile(r"dagleg|daglig|samhandl|samarbeid|hverdag|kvardag|løpende")),
)


class Side(StrEnum):
    """On which side of the division of tasks the respondent stands (norsk: side)."""

    DISTRICT = "district"
    CENTRAL = "central"
    SUPPLIER = "supplier"
    OUTSIDE = "outside"


def about_question(text: str, *, side: Side = Side.OUTSIDE) -> CanonicalQuestion | None:
    """The question whose subject these words name, or None if they name none plainly."""
    low = text.lower()
    for question, pattern in _SUPPLIER_CONTENT if side is Side.SUPPLIER else ():
        if pattern.search(low):
            return question
    found = sorted(
        (match.start(), question)
        for question, pattern in _CONTENT
        if (match := pattern.search(low))
    )
    named = [question for _, question in found]
    if set(SUPPLIERS) & set(named):
        return Q.SUPPLIER_AGREEMENTS if Q.SUPPLIER_AGREEMENTS in named else Q.SUPPLIER_DAILY
    if _JUDGES.search(low) and (judged := _judged(low)):
        return judged
    if moved := _direction(low) or _own_direction(low, side):
        return moved
    if Q.COOPERATION in named:
        return Q.COOPERATION
    return next((question for question in named if question in JUDGING), None)


def hinted_subjects(heading: str) -> tuple[CanonicalQuestion, ...]:
    """The questions that a chapter's heading may mean where the order of chapters allows it."""
    low = heading.lower()
    return tuple(question for question, pattern in _HINTS if pattern.search(low))


def bare_subject(heading: str) -> CanonicalQuestion | None:
    """The question that a heading of one word names, in a letter that follows the questions."""
    return _BARE.get(heading.lower().strip(" .:*_"))


def _judged(low: str) -> CanonicalQuestion | None:
    """Which side of the districts' work the words ask one to judge.

    The question names its subject last, after the districts' organisation as such.
    """
    last = [
        (max(match.start() for match in pattern.finditer(low)), question)
        for question, pattern in _JUDGED
        if pattern.search(low)
    ]
    plain = [question for question, pattern in _CONTENT if pattern.search(low)]
    own = [question for question in plain if question in JUDGING]
    if own:
        return own[0] if len(own) == 1 else next(q for _, q in sorted(last) if q in own)
    return max(last)[1] if last else None


def _own_direction(low: str, side: Side) -> CanonicalQuestion | None:
    """Which way tasks move when a respondent says what he would take or give away."""
    if side not in (Side.DISTRICT, Side.CENTRAL) or not _TASKS.search(low):
        return None
    gives, gets = bool(_GIVES.search(low)), bool(_GETS.search(low))
    if gives == gets:
        return None
    return Q.TO_DISTRICTS if gets == (side is Side.DISTRICT) else Q.TO_CENTRAL


def _direction(low: str) -> CanonicalQuestion | None:
    """Which way tasks are asked to move in these words, if they speak of moving at all."""
    low = _ADDRESSED.sub("etaten" if _DISTRICT_WORD.search(low) else "bydelen", low)
    if plain := _FROM_TO.search(low):
        return Q.TO_CENTRAL if plain["out"] else Q.TO_DISTRICTS
    if way := _WAY.match(low):
        return Q.TO_DISTRICTS if way["home"] else Q.TO_CENTRAL
    if better := _BETTER_THAN.search(low):
        return Q.TO_DISTRICTS if better["home"] else Q.TO_CENTRAL
    if not _MOVES.search(low) and not _SHOULD.search(low):
        return None
    out, home = bool(_TO_CENTRAL.search(low)), bool(_TO_DISTRICTS.search(low))
    if home != out:
        return Q.TO_CENTRAL if out else Q.TO_DISTRICTS
    districts = [match.start() for match in _DISTRICT_WORD.finditer(low)]
    central = [match.start() for match in _CENTRAL_WORD.finditer(low)]
    if bool(districts) != bool(central) and _COULD_LIE.search(low):
        return Q.TO_DISTRICTS if districts else Q.TO_CENTRAL
    if districts and central and (_ASKS_TO_MOVE.search(low) or _SHOULD.search(low)):
        return Q.TO_DISTRICTS if districts[-1] > central[-1] else Q.TO_CENTRAL
    return None
