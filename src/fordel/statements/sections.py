"""This file is about what a heading or the line before a list makes one expect."""

import re

from fordel.model.response import CanonicalQuestion
from fordel.model.statement import Section
from fordel.statements.phrases import phrases
from fordel.statements.subjects import about_question

_STRENGTH = phrases(
    r"""
    (?:styrk(?:e|er|ene|ane|ar)|fordel(?:er|ene|ar|ane)?|fortrinn\w*|føremon\w*)\b
    (?:sterke|gode|positive) sider|positiv\w*|gevinst\w*|tilfreds\w*|fornøyd\w*|nøgd\w*
    pluss\w*|på plussiden|lyspunkt\w*|(?:ta|tar) vare på|lykkes\w*|lukkast|lykkast|får til\b
    klarer\b|klarar\b
    (?:det|slik|her) (?:som |vi |det )?(?:bærer|holder|sitter|lykkes|skinner|er gull)
    (?:er|være|vere) (?:stolte?|glade?|takknemlige?|takksame)|rose\b|ros\b|skryt\w*
    fungerer\b|fungerar\b|virker\b|verkar\b|(?:går|gått) (?:bra|godt|fint)|verdifull\w*|bra\b
    """
)
_WEAKNESS = phrases(
    r"""
    svakhet\w*|svakheit\w*|veikskap\w*|ulemp\w*|utfordring\w*|negativ\w*|problem\w*
    (?:svake|veike|dårlige|mindre gode) sider|mangl\w*|risiko\w*|barriere\w*|hindr(?:e|ing)\w*
    gnager|skurrer|halter|svikter?\b|sviktar|sprekker|glipper|knirker|stopper opp|butter|lugger
    ikkj?e (?:er |går |blir )?(?:bra|godt|held|holder|går|virker|verkar|greit)\b
    frustrer\w*|tungvint\w*
    på minussiden|trykker|irriterer|sliter|slit\b
    vanskelig\w*|vanskeleg\w*|krevende|krevjande|dårlig\w*|dårleg\w*|minus\w*|mindre bra
    bekymring\w*|uro\b|(?:fungerer|virker) (?:ikke|dårlig|mindre)|fungerar (?:ikkje|dårleg)
    """
)
_PROPOSAL = phrases(
    r"""
    forslag\w*|framlegg\w*|foreslår|foreslå|tiltak\w*|krav\w*|krever|krev|krevje|anbefal\w*|tilrå\w*
    ønske[rt]?\b|ønskjer|ynskjer|ber om|går inn for|vedtar|vedtak|vedtek|konklusjon\w*
    løsning\w*|løysing\w*|vil vi|må|bør|(?:går|seier|sier) (?:vi )?(?:imot|mot|nei)|være med på
    """
)
_NOT_WORKING = re.compile(
    r"(?:fungerer|virker) (?:ikke|dårlig|mindre)|fungerar (?:ikkje|dårleg)|"
    r"ikk(?:j)?e (?:er |går )?(?:bra|fungerer|fungerar|virker|holder|godt)"
)
_BY_QUESTION = {
    CanonicalQuestion.TO_DISTRICTS: Section.TO_DISTRICTS,
    CanonicalQuestion.TO_CENTRAL: Section.TO_CENTRAL,
    CanonicalQuestion.COOPERATION: Section.COOPERATION,
}


def section_of(text: str) -> Section | None:
    """The section that a heading, label or introduction opens, or None if it opens none."""
    low = text.lower()
    weak = bool(_WEAKNESS.search(low))
    strong = bool(_STRENGTH.search(_NOT_WORKING.sub(" ", low)))
    if weak != strong:
        return Section.WEAKNESSES if weak else Section.STRENGTHS
    if weak:
        return Section.NONE
    by_question = _BY_QUESTION.get(about_question(text) or CanonicalQuestion.GENERAL)
    if by_question:
        return by_question
    return Section.PROPOSALS if _PROPOSAL.search(low) else None


def section_by_question(question: CanonicalQuestion) -> Section:
    """The section that a question alone makes one expect."""
    return _BY_QUESTION.get(question, Section.NONE)


def is_section_label(text: str) -> bool:
    """Whether a heading only says strengths, weaknesses or proposals, of whatever chapter."""
    section, count = section_of(text), len(text.split())
    if section in (Section.STRENGTHS, Section.WEAKNESSES):
        return count <= 8
    return section is Section.PROPOSALS and count <= 3
