"""This file is about the few sentences that hold more than one unit of coding.

A condition that states what must hold for a proposal is a unit of its own, and so are parts that
want different things done with different tasks. All other sentences stay whole: a reviewer
splits more easily than he mends.
"""

import re
from collections.abc import Iterator

from fordel.statements.phrases import phrases

_FIRM = (
    r"(?:forutsatt|føresett|gitt) at|under (?:den )?(?:forutsetning|føresetnad)(?:en)?(?: av)? at|"
    r"på (?:den )?(?:betingelse|vilkår)(?:en)?(?: av)? at|med (?:det )?forbehold om at|"
    r"så ?framt|såfremt|så sant|men bare (?:hvis|dersom|om)|men berre (?:viss|dersom|om)"
)
_LOOSE = r"dersom|hvis|viss|så lenge|med mindre|bare (?:hvis|dersom)|berre (?:viss|dersom)"
_ONLY = (
    r"(?<=,\s)(?:bare|berre) (?=(?:vi|me|jeg|eg|det|den|de|dei|dere|han|hun|ho|noen|nokon|alle|"
    r"ingen|\w+(?:en|et|ene|ane))\s+\w)"
)
_WHEN = (
    r"om (?=(?:kommunen|staten|byen|bydel\w+|etat\w+|vi|me|dei|de|det|noen|nokon) (?:\w+ )?"
    r"(?:bed|ber|får|vil|gjev|gir|ønsk\w+|ynskj\w+|betal\w+|stiller?|følg\w+|blir|vert|tek|tar)\b)"
)
_TRAILING = re.compile(
    rf"(?i)(?P<comma>,?)\s+(?P<words>(?P<firm>{_FIRM})\s|(?:{_LOOSE})\s|{_ONLY}|(?P<when>{_WHEN}))"
)
_WONDERS = re.compile(
    r"(?i)spør|vurder|utred|avklar|vite|vet|veit|usikk|tvil|diskut|avgjør|avgjer|bestem|valg|snakk|"
    r"mening|meining|undersøk|sjekk|vise seg|diskusj|bedt|ber\b|bed\b|tanke"
)
_VERB_FIRST = re.compile(
    r"(?i)(?:(?:men|og)\s+)?(?:blir|vert|får|slås|flyttes|samles|følger|overtar|legges|overføres|"
    r"beholder|sikres|kommer)\s[^,;:?]+,\s+(?:så\s+)?(?P<main>(?:bør|burde|kan|kunne)\s)"
)
_FRONTED = re.compile(
    rf"(?i)(?:(?:men|og)\s+)?(?:{_FIRM}|dersom|hvis|viss)\s[^,;:]+,\s+(?:så\s+)?"
    r"(?P<main>(?:bør|burde|kan|kunne)\s)"
)
_OTHERWISE = re.compile(r"(?i)\s+eller\s+(?=(?:i samarbeid|ved at|gjennom|via|eventuelt)\s)")
_DEMANDING = phrases(
    r"""
    men\s+(?P<it>(?:det|dette|da|den|de|dei)\s+(?:forutset|føreset|krev|fordr|betinge))
    men\s+(?P<then>(?:da|så)\s+må)
    (?:men|og)\s+(?P<along>(?:\S+\s){1,3}?må\s+(?:følge|følgje)\s+med)
    men\s+(?P<other>(?:\S+\s){1,3}?må\s+(?:være|vere|få|ha|sikres|på plass))
    """
)
_PARTING = re.compile(
    r"(?i)(?:,|\s[–-])\s+(?:mens|men at|men|og at|og(?=\s+om\s)|og)\s+|;\s+(?:(?:mens|men|og)\s+)?"
    # or two short clauses that only a comma joins
    r"|,\s+(?=[a-zæøå]{4,}(?:en|et|ene|ane|a)\s(?:bør|må|skal)\s(?:bli|ligg\w*|forbli|vere|være)\b)"
)
_PRONOUN = phrases(
    r"""
    (?:det|den|de|dei)\s+(?:bør|burde|må|skal|kan|kunne|vil|er|har|blir|vert|får|ville|hadde)\b
    (?:dette|denne|disse|desse|da|så|vi|jeg|eg|me|han|hun|ho|her|der|slik|derfor|difor)\b
    (?:ikke|ikkje|også|òg|helst|gjerne|på den måten|som|hvor|kor|noe|noko)\b
    """,
    begins=True,
)
_SAME_MATTER = phrases(
    r"""
    (?:ansvaret|oppgaven|oppgavene|oppgåva|oppgåvene|finansieringen|midlene|pengene|budsjettet)\b
    (?:vedtakene|driften|innbyggerne|brukerne|ansatte|kommunen|bydel(?:en|ene|ane)|etat(?:en|ene))\b
    (?:byrådet|bystyret|ressursene|kompetansen|årsverkene|finansieringa|drifta)\b
    """,
    begins=True,
)
_MODAL = phrases(r"(?:bør|burde|må|skal|kan|kunne|vil vi|ønskes|foreslås|etterlyses|vurderes)\b")
_PLACES = phrases(
    r"""
    flytt|legges|leggast|lagt|ligge|lå|ligg|overfør|overta|ta over|saml|sentraliser|desentraliser
    bli (?:i|hos|der|på|ved|liggende|værende|verande|igjen|att)|forbli|fortsett|fortset|behold
    styr|hent|løs|løys|organiser|driv|drift|forvalt|plasser|tilbake|attende|avvikl|slås sammen
    fattes ett|fattast éin|hvor som helst|kor som helst|vere frå|være fra|koma? frå
    videreføres|vidareførast|bygg|oppret|ansvar|eid|eige|hatt
    """
)
_WHERE = phrases(
    r"(?:sentralt|lokalt|bydel\w*|kommunedel\w*|\w*etat(?:en|ene|ane)?|rådhuset|kommunen)\b"
)
_DONE = re.compile(r"\b(?:bør|må|skal|kunne|burde|\w{3,}(?:es|ast))\b")
_WISHES = phrases(
    r"""
    (?:bør|burde|må|skal)\b
    ønsk|ynskj|foreslå|forslag|krev|støtt|stør\b|anbefal|tilrå|går inn for|positive? til|vil ha
    ber om|åp(?:en|ent|ne) for|gjerne|enige? i|samd i|ville vært|ville gjort
    (?:kan|kunne)\s+(?:\w+\s+){0,4}?(?:\w{3,}(?:es|ast)|vært|vore|tenkes|ligge|overta|ta over)\b
    (?:kan|kunne)\s+(?:\w+\s+){0,4}?(?:forvalte|drive|ha|delta|få|gjøres|gjerast)\b
    tilbyr|tilbyd|tilby\b|greit|stem(?:t|me)r? for|tenke oss|tenkje oss|enige?\b|einige?\b|samde?\b
    (?:ingen innvending|ikk(?:j)?e (?:i ?mot|noe i ?mot|noko i ?mot))
    (?:går|hører|høyrer|skal) til (?:by|kommune)?del
    """
)
_KEEPS = re.compile(
    r"(?i)(?:\w+\s){1,3}?(?:tar|tek|finner|finn|løser|løyser|ordner|ordnar|beholder|beheld|gjør|gjer|"
    r"styrer|klarer|klarar)\s(?:vi|me|bydel\w*|etat\w*)\s(?:selv|sjølv|helst|gjerne|best|her)\b"
)
_MORE = re.compile(r"(?i)(?:mer|meir|bedre|betre|flere|fleire|færre|økt|auka)\s")
_ASKS_FOR = phrases(r"etterlys|ønsk|ynskj|behov for|trenger|treng|samarbeid om|ber om|foreslå")
_WHETHER = re.compile(r"(?i)vurder\w*\s+(?:\w+\s+)?om\b")
_IF = re.compile(r"(?i)\b(?:dersom|hvis|viss)\b")
_SHORTEST = 12
_LONGEST = 2000


def clauses(sentence: str) -> tuple[tuple[int, int], ...]:
    """The units in one sentence: mostly the sentence itself."""
    if len(sentence) > _LONGEST:
        return ((0, len(sentence)),)
    fronted = _fronted(sentence)
    if fronted:
        return fronted
    found: list[tuple[int, int]] = []
    for start, end in _parts(sentence):
        found.extend(_with_condition(sentence, start, end))
    return tuple(found)


def _fronted(sentence: str) -> tuple[tuple[int, int], ...]:
    """A condition that stands first and the proposal it holds for."""
    found = _FRONTED.match(sentence) or _VERB_FIRST.match(sentence)
    if not found or not _wants_place(sentence[found.start("main") :]):
        return ()
    comma = sentence.rindex(",", 0, found.start("main"))
    return (0, comma), (found.start("main"), len(sentence))


def _parts(sentence: str) -> Iterator[tuple[int, int]]:
    """The stretches between joining words that part two wishes about different tasks."""
    start = 0
    for match in _PARTING.finditer(sentence):
        left, right = sentence[start : match.start()], sentence[match.end() :]
        if min(len(left), len(right)) >= _SHORTEST and _parts_wishes(left, match.group(), right):
            yield start, match.start()
            start = match.end()
    yield start, len(sentence)


def _parts_wishes(left: str, joint: str, right: str) -> bool:
    """Whether the words on both sides want different things done with different tasks."""
    word = joint.strip(" ,;–-\n").lower()
    if _PRONOUN.match(right):
        return False
    if right.lower().startswith("om "):
        return word == "og" and bool(_WHETHER.search(left))
    if word == "og" and _MORE.match(right):
        return bool(_ASKS_FOR.search(left))
    clause = _first_clause(right)
    if word == "mens" and _WISHES.search(left) and _WHERE.search(left) and _lies(clause):
        return True
    if word == "men" and _wants_place(left) and _KEEPS.match(right):
        return True
    same = word == "og" and _SAME_MATTER.match(right)
    return not same and _wants_place(left) and _wants_place(clause)


def _first_clause(text: str) -> str:
    """What stands before the next joining word."""
    found = _PARTING.search(text)
    return text[: found.start()] if found else text


def _lies(clause: str) -> bool:
    """Whether a clause says where something is done or should be."""
    return bool(_WHERE.search(clause) and _DONE.search(clause))


def _wants_place(text: str) -> bool:
    return bool(_MODAL.search(text) and _PLACES.search(text))


def _with_condition(sentence: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch, and apart from it the condition it ends with."""
    for cut, condition in _conditions(sentence, start, end):
        yield start, cut
        otherwise = _OTHERWISE.search(sentence, condition, end)
        if otherwise:
            yield condition, otherwise.start()
            yield otherwise.end(), end
        else:
            yield condition, end
        return
    yield start, end


def _conditions(sentence: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where a proposal may end and where the condition it is bound to begins."""
    demand = _DEMANDING.search(sentence, start, end)
    if demand and _WISHES.search(sentence, start, demand.start()):
        cut = len(sentence[: demand.start()].rstrip(" ,\n"))
        yield cut, demand.start(str(demand.lastgroup))
    for match in _TRAILING.finditer(sentence, start, end):
        main = sentence[start : match.start()]
        if len(main) < _SHORTEST or _IF.search(main):
            continue
        if match["when"] and (_WONDERS.search(main) or not _MODAL.search(main)):
            continue
        if match["firm"] or _WISHES.search(main):
            yield match.start(), match.start("words")
