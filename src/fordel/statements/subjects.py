"""This file is about what the words of a question or a heading are about.

Each of the inquiry's questions is known by its subject: a side of the districts' work, a way in
which tasks could move, cooperation, or suppliers. Likeness of whole texts is not asked for.
"""

import re
from enum import StrEnum

from fordel.model.response import CanonicalQuestion
from fordel.statements.own_headings import own_heading
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
    r"\s+(?:\w+\s+){0,2}(?:overta|ta over|tatt over|få|overtatt|overteke|overteken|teke over|"
    r"ta imot|tatt imot|ta hånd om|ta seg av|styre|bestemme|avgjøre|avgjere|"
    r"(?:løst|løyst|løse|løyse|gjort|gjøre|utført|utføre)\s+(?:bedre|betre))\b"
)
_TASKS_LIE = r"oppg[aå]ve[rn]?\w*\s+(?:som\s+)?(?:i dag\s+)?(?:ligger?|løses)\s+(?:i dag\s+)?"
_NOT_LIE = r"ikk(?:j)?e\s+(?:\w+\s+){0,2}(?:ligge|liggje|være|vere|løses|løysast|ha)\b.{0,12}"
_TO_DISTRICTS = phrases(
    rf"""
    desentraliser
    oppg[aå]v\w*\W+(?:\w+\W+){{0,5}}(?:nærmere|nærmare|tettere på|ned til) (?:folk|innbygger
    &|brukar|bruker)
    løft(?:es|ast) ned|ned (?:et|ett|eit) nivå
    (?:fra|frå|ut av)\s+{_BETWEEN}{_CENTRAL}
    {_LIES}(?:til|ut i|ut på)\s+{_BETWEEN}{_IN_DISTRICT}
    {_IN_DISTRICT}{_TAKE}
    {_TASKS_LIE}(?:sentralt|hos {_CENTRAL})\W*\Z
    {_NOT_LIE}{_CENTRAL}
    (?:sentrale|{_CENTRAL}s|etats)\s?oppg[aå]v\w*\W+(?:\w+\W+){{0,4}}?(?:ann[ae]n?|andre|annet
    &|alternativ
    &|lokal|desentral|flytt)
    """
)
_TO_CENTRAL = phrases(
    rf"""
    sentraliser
    løft(?:es|ast) opp|opp (?:et|ett|eit) nivå
    oppg[aå]v\w*\W+(?:\w+\W+){{0,2}}(?:hent|trekk|tas|takast)\w* inn\W*\Z
    saml(?:es|ast|e|a|et|t) (?:sentralt|på ett|i ein|i en|i ett|i kommunen|hos|for hel|for heil)
    (?:fra|frå|ut av)\s+{_BETWEEN}{_IN_DISTRICT}
    {_LIES}(?:til|inn i|opp til)\s+{_BETWEEN}{_CENTRAL}
    {_CENTRAL}{_TAKE}
    {_IN_DISTRICT}\s+(?:\w+\s+){{0,2}}(?:avgi|gi fra seg|gje frå seg|gi slipp)
    (?:bydel\w*|lokale) oppg[aå]v\w*\W+(?:\w+\W+){{0,4}}?(?:ann[ae]n?|andre|annet|alternativ\w*)
    & organiser
    (?:bydelsoppg[aå]v|bydelen(?:e)?s oppg[aå]v)\w*\W+(?:\w+\W+){{0,4}}?(?:ann[ae]n?|andre|annet
    &|sentral|flytt|samle)
    {_TASKS_LIE}(?:lokalt|hos bydel\w*|i bydel\w*)\W*\Z
    {_NOT_LIE}{_IN_DISTRICT}
    (?:bør|kan|kunne|burde|må|vil)\s+(?:\w+\s+){{0,4}}(?:samles|samlast|samle|samla|samlet)\W*\Z
    (?:samlet|samla|felles)\s+(?:løsning\w*|løysing\w*|enhet\w*|eining\w*|kontor)\W*\Z
    (?:samles|samlast|løses|løysast|gjøres|gjerast)\s+(?:på\s+)?(?:ett|én|éin|ein|en|eitt)\b
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
    r"oppgav|oppgåv|flytt|overfør|overta|ta over|løs[et]|løys|sentralis|plasser|tilbake|saml[ea]|"
    r"løft(?:es|ast) (?:opp|ned|ut)|få ansvar|ha ansvar|ta seg av|styre|bestemme"
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
_WE = r"(?:vi|jeg|eg|me|bydelen|etaten|foretaket)"
_WANT = r"(?:vil|ville|ønsker|ynskjer|ønskjer|kan|kunne|bør|burde|skulle)"
_RECEIVE = (
    r"(?:overta|overtatt|overteke|ta over|tatt over|teke over|ta imot|tatt imot|teke imot|"
    r"ta(?! vare| opp| med| vekk| initiativ)|hatt|få(?! fram| til| sagt)|fått|"
    r"ha(?! (?:\w+ ){0,2}(?:saml|flytt|sagt|nevnt|nemnt|bort|vekk|mer|meir|slutt|med))|"
    r"hente (?:inn|hjem|heim|tilbake|hit))\b"
)
_GETS = phrases(
    rf"""
    {_WE} (?:\w+ ){{0,2}}?{_WANT}(?: \w+){{0,3}}? {_RECEIVE}
    {_WANT} {_WE}(?: \w+){{0,3}}? {_RECEIVE}
    {_WE} (?:\w+ )?(?:ønsker|ynskjer|ønskjer) (?:seg|oss)\b
    (?:mer|meir|større|nytt|nye) (?:ansvar|oppg[aå]v\w*)
    {_WE} (?:savner|saknar|gjerne (?:tar|tek|overtar|overtek))\b
    til oss\b|nye oppg[aå]ver\b|flere oppg[aå]ver\b|fleire oppg[aå]ver\b
    hent\w* (?:inn|hjem|heim|hit)\b
    """
)
_GIVES = phrases(
    r"""
    (?:gi|gir|gitt|gje|gjev|gjeve|sende|sender|levere|legge|leggje) (?:\w+ )?(?:fra|frå)
    & (?:oss|seg)\b
    (?:gi|gir|gje|gjev|sende|sender|levere) (?:\w+ )?(?:videre|vidare|bort|ut)\b
    avgi|avstå|kvitte (?:oss|seg)|slippe[rn]?\b|sleppe?\b|gi slipp|gje slepp|(?:fra|frå) oss\b
    bli kvitt|overlate|overlat(?:es|ast)
    (?:ut|bort|vekk) (?:av|fra|frå) (?:bydelen|etaten|foretaket|huset)
    (?:sendes|legges|settes|flyttes|løftes|leggjast|flyttast|løftast) ut\b
    andre (?:\w+ )?(?:kunne|kan|bør|burde|skulle)(?: \w+){0,2} (?:overta\w*|overteke|tatt|ta|teke
    &|gjør\w*|gjer\w*|gjort|løse|løst|løyse|løyst)\b
    (?:kunne|kan|bør|burde|skulle) (?:\w+ ){0,2}(?:av|hos|til) andre\b
    """
)
_REFUSES = phrases(
    rf"""
    (?:{_WE}|bydelene|bydelane) ikk(?:j)?e (?:lenger |lenger bør |lengre )?(?:bør|burde|skal|vil
    &|ønsker|ynskjer|treng|trenger å) ha\b
    ikk(?:j)?e (?:lenger |lengre )?(?:hører|høyrer|passer|passar) (?:\w+ )?hos oss\b
    """
)
_TASKS = re.compile(
    r"oppg[aå]v|ansvar|\A\W*(?:\d[\d.]*\s+)?(?:dette|det|hva|kva|noe|noko|alt|her|ting|dei|de)\b"
)
_TOGETHER = phrases(
    r"""
    (?:gjøre?s?|gjere|gjerast|gjer|gjort|løses?|løst|løyse|løysast|få til|stå|står|klarer?|klart
    &|drive[rs]?|bygge[rs]?|planlegge[rs]?|lage[rs]?|arbeide[r]?|arbeid|jobbe[r]?|jobbar|dele[rs]?
    &|bære[rs]?|være|vere|spille[rs]?|ha|tar?|utvikle[rs]?|stille[rs]?)
    &(?: \w+){0,3} (?:sammen|saman|i (?:et |eit )?fellesskap|i lag|på tvers)\b
    (?:\w+ ){0,2}(?:sammen|saman|i lag) (?:med|om|på tvers|for)\b
    """
)
_ALONE_TOGETHER = re.compile(
    r"\W*(?:(?:bedre|betre|tettere|tettare|mer|meir|sterkere|sterkare|vi|alle|dette)\s+){0,3}"
    r"(?:sammen|saman|i fellesskap|felles (?:løft|innsats)|på tvers|hånd i hånd|hand i hand)\b"
    r"|.*\b(?:på tvers av (?:bydel|etat|grens|sektor)\w*|bydel(?:ene|ane) imellom"
    r"|mellom bydel(?:ene|ane)|hverandre|kvarandre)\W*\Z"
)
_HINTS = (
    (Q.SERVICES, re.compile(r"tjenest|tenest|tilb[uo]d|hverdag|kvardag|hjelp|omsorg")),
    (
        Q.AUTHORITY,
        re.compile(
            r"vedtak|saksbehandl|sakshandsam|forvaltning|tildel|myndig|mynde|enkeltsak|klage|"
            r"bestem|avgjør|avgjer|tilsyn|rettssikker|rettstrygg|tvang|skjønn"
        ),
    ),
    (
        Q.COMMUNITY,
        re.compile(
            r"nærmiljø|lokalsamfunn|samfunn|planarbeid|plansak|\bplan(?:er|ar)?\b|byrom|byutvikl|"
            r"utbygg|\bsted(?:et|er|ene)?\b|\bstad(?:en|er)?\b|grend|nabolag|lokalmiljø"
        ),
    ),
    (
        Q.DEMOCRACY,
        re.compile(
            r"demokrat|politi(?:kk|sk)|folkeval|folkevald|bydelsutval|folkestyr|politikar|"
            r"medv[ei]rk|medbestem|innflytelse|innverknad"
        ),
    ),
    (Q.TO_DISTRICTS, re.compile(r"få|overta|tatt over|ut til|nærmere|hit|lokalt|bydel")),
    (Q.TO_CENTRAL, re.compile(r"samle|samla|felles|sentral|rådhus|etat|fra oss|frå oss|andre")),
    (Q.COOPERATION, re.compile(r"sammen|saman|på tvers|felles|dele|nabo|nettverk|samarb")),
)
_BARE = {
    "tjenester": Q.SERVICES,
    "tjenestene": Q.SERVICES,
    "tenester": Q.SERVICES,
    "tenestene": Q.SERVICES,
    "våre tjenester": Q.SERVICES,
    "tjenestene våre": Q.SERVICES,
    "tenestene våre": Q.SERVICES,
    "våre tenester": Q.SERVICES,
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
_SHORT = 14


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
    if len(low.split()) <= _SHORT and (_TOGETHER.search(low) or _ALONE_TOGETHER.match(low)):
        return Q.COOPERATION
    if moved := _moved(low, side):
        return moved
    if Q.COOPERATION in named:
        return Q.COOPERATION
    judged = next((question for question in named if question in JUDGING), None)
    return judged or own_heading(low)


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


def _moved(low: str, side: Side) -> CanonicalQuestion | None:
    """Which way tasks are to move, by the bodies named or by who says "we"."""
    if _DISTRICT_WORD.search(low) or _CENTRAL_WORD.search(low):
        return _direction(low) or _own_direction(low, side)
    return _own_direction(low, side) or _direction(low)


def _own_direction(low: str, side: Side) -> CanonicalQuestion | None:
    """Which way tasks move when a respondent says what he would take or give away."""
    if side not in (Side.DISTRICT, Side.CENTRAL) or not _TASKS.search(low):
        return None
    refuses = bool(_REFUSES.search(low))
    gives = refuses or bool(_GIVES.search(low))
    gets = not refuses and bool(_GETS.search(low))
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
