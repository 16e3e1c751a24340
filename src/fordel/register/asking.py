"""This file is about the words of a question: which count, which role they ask for."""

import re
from collections.abc import Callable, Iterable

from fordel.model.register import Role

Stems = Callable[[str], tuple[str, ...]]
"""Makes the stems of the words of a text, in order."""
Commonness = Callable[[str], float]
"""How common a word is in all that is written: 3 is once in a million words, each step tenfold."""

_EMPTY = """
    jeg du han hun vi dere de den det dette disse meg deg oss dem min mi mitt mine din ditt dine sin
    sitt sine vår vårt våre deres eg me ho dei dykk dykkar mitt en et ei én ein eit og eller men at
    som om i på til fra frå av for med mot hos ved over under etter før mellom mens når da så ikke
    ikkje ingen er var blir bli blitt ble vert være vere vært har hatt ha hadde kan kunne skal
    skulle vil ville må måtte bør burde får få fått fikk gjør gjøre gjer går gå kommer kjem komme
    hvem hva hvor hvordan hvorfor hvilken hvilket hvilke kven kva kvar korleis kvifor kor dag hei
    her der nå no også bare litt mye veldig noe noen nokon noko alle alt hver ta tar tek finnes
    finst fører føre sier vet føler altså jo visst igjen slik sånn man seg selv sjølv uten utan
    i-dag i-morgen ordne ordner fikser fikse kommune kommunen kommuna kommunens takk heter hører
    i'm the a an is are was were be been do does did i you he she it we they my your his her our
    their me him us them of to in on at for from with by and or not no can could would should will
    who what where when how why which that this there here need want get got have has had please
    if any some city about up out so am
"""
_EMPTY_WORDS = frozenset(_EMPTY.split())
_GENERIC = """
    ansvar ansvaret ansvarlig ansvarleg ansvarlige ringe ringer ringje henvende henvender kontakte
    kontakt spørre snakke hjelp hjelpe hjelper hjelpa trenger treng trengs gjelder klage klager
    betaler betale betalar bestemmer bestemme bestemmar vedtar vedtek avgjør driver driv bydel
    bydelen bydelene bydelane district responsible call help decides pays runs hus mor far mamma
    pappa sønn sønnen datter datteren min barn barnet dattera dotter sonen mormor farmor morfar
    farfar bestemor bestefar oldemor oldefar tante onkel svigermor svigerfar bror broren søster
    søsteren kone kona mann mannen kjæreste kjæresten samboer samboeren nevø niese kompis kollega
    nabo mother father mum mom dad grandmother grandfather grandma grandad granny aunt uncle
    brother sister son daughter wife husband vedtak problem problemer søke søker søkje apply kjøpe
    kjøper kjøp buy sende sender send bestille bestiller order finne finner find time ødelagt
    øydelagd broken skrive write vil mange hvor
"""
_GENERIC_WORDS = frozenset(_GENERIC.split())
_GENERIC_SHARE = 0.4
"""How much a word counts that people use whatever they ask about."""

_AROUND = "?!.,;:()«»\"'/"
_EVERYDAY, _STEPS, _LEAST_SHARE = 4.3, 2.6, 0.35
"""From this commonness on a word tells less and less, down to the least share."""

_WHO = r"(?:hvem|kven|who|hvilken|kva|hvor|which|ansvar\w*)"
_ASKED: tuple[tuple[Role, re.Pattern[str]], ...] = tuple(
    (role, re.compile(rf"\b{_WHO}\b.*\b(?:{words})\b", re.IGNORECASE | re.DOTALL))
    for role, words in (
        (Role.FUNDING, r"betal\w*|finansier\w*|dekk\w*|pays?|funds?|kost\w*"),
        (Role.SUPERVISION, r"tilsyn\w*|kontroller\w*|inspects?|inspiser\w*|supervis\w*"),
        (Role.AUTHORITY, r"bestem\w*|vedta\w*|vedtek|avgjør\w*|godkjenn\w*|decides?|approves?"),
        (Role.DELIVERY, r"driv\w*|utfør\w*|leverer|runs?|delivers?|operates?"),
    )
)
_WATCHES = re.compile(r"tilsyn|kontroll|supervis|inspe", re.IGNORECASE)


_ACUTE = re.compile(
    r"selvmord|sj[øo]lvmord|ta livet|ikk?j?e leve|want to die|suicid|kill (?:myself|me)"
    r"|overdose|bevisstl[øo]s|puster ikke|unconscious|not breathing"
    r"|(?:det|huset|leiligheten|blokka|oppgangen) brenner|brenner i|on fire"
    r"|(?:sl[åa]r|sl[åa]ss?|truer|trugar|hits?|beats?|threatens?) (?:meg|me)\b"
    r"|voldtatt|voldtekt|raped",
    re.IGNORECASE,
)


def is_acute(question: str) -> bool:
    """Whether life or health may be in danger, so that no register should be asked first."""
    return bool(_ACUTE.search(question))


def asked_role(question: str, task_name: str = "") -> Role | None:
    """The role that the question asks for by its verb.

    A task that is itself about watching over others has no watcher in view: who does it is asked.
    """
    for role, pattern in _ASKED:
        if pattern.search(question):
            watching = role is Role.SUPERVISION and _WATCHES.search(task_name)
            return None if watching else role
    return None


class Counting:
    """Which words of a question count, and how much."""

    def __init__(self, stems: Stems, commonness: Commonness, idle: Iterable[str] = ()) -> None:
        self.stems = stems
        self.commonness = commonness
        self.idle = self._of(idle)
        self.generic = self._of(_GENERIC_WORDS)

    def counted(self, text: str) -> dict[str, float]:
        """The stems that count, each with its share of a full word."""
        words = (word.strip(_AROUND) for word in text.replace("-", " ").split())
        return {
            stem: self._share(word, stem)
            for word in words
            if word.lower() not in _EMPTY_WORDS
            for stem in self.stems(word)
            if len(stem) > 1 and stem not in self.idle and not stem.isdigit()
        }

    def _share(self, word: str, stem: str) -> float:
        if stem in self.generic:
            return _GENERIC_SHARE
        beyond = (self.commonness(word.lower()) - _EVERYDAY) / _STEPS
        return max(_LEAST_SHARE, 1.0 - max(0.0, beyond))

    def _of(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(stem for word in words for stem in self.stems(word))
