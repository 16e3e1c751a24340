"""This file is about the frame of a letter: what stands round what the sender has to say.

Letterhead, salutation, signature, contents, running heads and the small print of e-mail are
named, so that nobody takes them for statements.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from fordel.model.response import Block, BlockKind

_PROSE_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTED, BlockKind.TABLE_CELL)


def _lines(block: str) -> str:
    """One pattern of which each line is an alternative; ``&`` goes on with the line before."""
    joined = re.sub(r"\n\s*&", "", block).strip()
    return "|".join(line.strip() for line in joined.splitlines())


_KEYS = _lines(
    r"""
    fra|frå|til|sendt|emne|kopi(?: til)?|cc|dato|from|to|sent|date|subject|reply-to
    (?:deres|dykkar|vår|våre|dokkar) (?:ref|referanse|dato|saksnr|saksnummer)|ref|referanse
    saksbehandler|sakshandsamar|saksansvarlig|saksnr|saksnummer|sak|arkivsak|arkivkode|arkivref
    journalpost(?:id)?|dokumentnr|høringsinstans|høyringsinstans|avsendere?|avsendar
    mottakere?|mottakar|telefon|tlf|mobil|e-?post(?:adresse)?|org\.? ?nr|organisasjonsnummer
    unntatt offentlighet|vedlegg|møtedato|møtested|møtestad|utvalg|til stede|tilstede|møtende
    forfall|frafall|møteleder|møteleiar|sekretær|referent|gradering|kontaktperson|kontakt
    (?:besøks|post)?adresse|navn|namn|rolle|tittel|virksomhet|verksemd|(?:hørings)?frist
    """
)
_KEY = re.compile(
    rf"(?i)(?:\*\*)?(?:{_KEYS})(?:\s?\([^)]{{1,20}}\))?\.?(?:\*\*)?\s*(?::|\t)(?!\S{{0,2}}\d\.)"
)
_DATED_CASE = re.compile(
    r"(?i)(?=.*\bsak(?:snr|s?nummer)?\.?:?\s?(?:nr\.?\s?)?\d{2,4}/\d{2,})"
    r"(?=.*\b\d{1,2}\.\s?(?:\d{1,2}\.|januar|februar|mars|april|mai|juni|juli|august|september"
    r"|oktober|november|desember)\s?\d{2,4})"
)
_CASE = re.compile(
    r"(?i)(?:arkiv)?sak(?:snr|snummer|\s?nr)?\.?\s*\d{1,4}/\d|"
    r"(?:behandlet|vedtatt|vedteken|vedtekne|handsama|avgitt|godkjent)\s+(?:i|av|den|på)\b"
)
_SALUTATION = re.compile(
    r"(?i)(?:hei|heisann|hallo|kjære|god dag|goddag|god morgen|til den det måtte gjelde|"
    r"til rette vedkommende)\b[^.?!]{0,60}[,!.:]?\Z"
)
_CLOSINGS = _lines(
    r"""
    med\s+(?:venn(?:lig|leg)|beste|god|hjertelig)?\s*(?:hilsen|helsing)
    (?:de\s+)?(?:venn(?:lig|leg)|beste|god|hjertelig)e?\s+(?:hilsen|helsing|hilsing)\w*
    hilsen|helsing|m\.?v\.?h\.?|vh|ærbødigst|etter fullmakt|e\.\s?f\.
    for (?:\w+)?(?:styret|rådet|utvalget|utvalet|laget|foreninga|foreningen)
    på vegne(?:r)? av [^.]{3,60}
    rett(?:e)?\s+(?:utskrift|utdrag|utskrevet|avskrift)\w*
    """
)
_CLOSING = re.compile(rf"(?i)(?:{_CLOSINGS})[,.!:]?\s*(?:\n|\Z|(?-i:[A-ZÆØÅ]))")
_SMALL_PRINT = re.compile(
    r"(?i)(?:"
    + _lines(
        r"""
        vurder miljøet|tenk på miljøet|spar miljøet
        (?:denne|dette) (?:e-?posten?|meldingen|meldinga|brevet|dokumentet) .{0,60}(?:elektronisk
        &|konfidensiel|taushet|teieplikt|mottaker|mottakar|signatur|godkjent)
        dokumentet er (?:elektronisk )?(?:godkjent|godkjend|signert|ekspedert)
        (?:godkjent|godkjend|signert) elektronisk|elektronisk (?:godkjent|godkjend|signert)
        (?:brevet|protokollen|møteboka|referatet) er (?:elektronisk )?(?:godkjent|godkjend|signert)
        sendt fra min|sendt frå min|hent outlook|get outlook|this (?:e-?mail|message)|følg oss på
        """
    )
    + ")"
)
_FORWARDED = re.compile(
    r"(?i)[-_\s]*(?:opprinnelig|opphavleg|opprinneleg|videresendt|vidaresendt|original|forwarded)"
    r" (?:melding|e-?post|message)\b"
)
_PAGE = re.compile(
    r"(?i)(?:[-–—]\s*)?(?:side|s\.|page)?\s*\d{1,3}(?:\s*(?:av|/|of)\s*\d{1,3})?(?:\s*[-–—])?\Z"
)
_RUNNING = re.compile(r"(?i)\b(?:side|page)\s+\d{1,3}(?:\s*(?:av|/|of)\s*\d{1,3})?\s*\Z")
_CONTENTS_TITLE = re.compile(r"(?i)(?:innhold(?:sfortegnelse)?|innhald(?:sliste)?)\s*:?\Z")
_LEADER = re.compile(r"(?:\t|\.{3,}|…|(?:\s\.){3,}|\s{3,})[\s.]*\d{1,3}\s*\Z")
_PAGE_LAST = re.compile(r"\s\d{1,3}\s*\Z")
_TITLE = re.compile(
    r"(?i)\b(?:"
    + _lines(
        r"""
        høring|høyring|uttalelse|uttale|fråsegn|innspill|innspel|svar\b|svarbrev|tilsvar
        vedrørende|vedrørande|angående|oppgavefordeling|oppgåvefordeling|oppgåvedeling
        fordelinga? av oppg|saksnummer|utredning|utgreiing
        protokoll|møtebok|møtereferat|særutskrift
        """
    )
    + ")"
)
_VERB = re.compile(
    r"(?i)\b(?:er|var|har|kan|bør|må|skal|vil|blir|vert|får|går|gjør|gjer|trenger|treng|mangler|"
    r"manglar|ønsker|ynskjer|mener|meiner|synes|synest|burde|kunne|skulle|ville)\b"
)
_ASKS = re.compile(
    r"(?i)[*#\s]*(?:svar (?:på|til) )?(?:spørsmål|spm|sp\.|del|kapittel|ad)\s*\d|\d{1,2}[.)]?\s+\S"
)
_NOTE_MARK = re.compile(r"\d{1,2}\)|\*{1,3}\)")
_NOTE_REACH = 25
_MOST_SIGNATURE = 16


def framed(
    blocks: Sequence[Block], texts: Sequence[str], marks: Sequence[str]
) -> tuple[Block, ...]:
    """The blocks with those of the letter's frame named for what they are.

    ``texts`` and ``marks`` are the words of each block and the mark that stands before them.
    """
    bare = [text.strip("*_# \t") for text in texts]
    kinds = [block.kind for block in blocks]
    _name_small_print(kinds, bare)
    _name_forwarded(kinds, bare)
    _name_contents(kinds, texts)
    _name_notes(kinds, texts, marks)
    _name_opening(blocks, kinds, bare)
    _name_closings(kinds, bare)
    _name_end(kinds, bare)
    return tuple(
        block if block.kind is kind else replace(block, kind=kind)
        for block, kind in zip(blocks, kinds, strict=True)
    )


def is_prose(text: str) -> bool:
    """Whether a text reads as sentences rather than as names, titles and addresses."""
    bare, count = text.rstrip("*_)»”\"' "), len(text.split())
    if bare.endswith((".", "!")):
        return count >= 3
    if bare.endswith(("?", ":", "…")):
        return count >= 5
    return count >= 7 and bool(_VERB.search(text)) and not _TITLE.search(text)


def is_page_number(text: str) -> bool:
    """Whether a line only says what page it is on."""
    return bool(_PAGE.match(text.strip()))


def is_key_line(text: str) -> bool:
    """Whether a line gives a fact about the letter, such as its date or its sender."""
    return bool(_KEY.match(text))


def is_closing(text: str) -> bool:
    """Whether a line takes leave of the reader, so that names follow."""
    return bool(_CLOSING.match(text)) and len(text.split()) <= 12


def _name_small_print(kinds: list[BlockKind], texts: Sequence[str]) -> None:
    for at, text in enumerate(texts):
        if kinds[at] in (BlockKind.TABLE_CELL, BlockKind.QUOTED):
            continue
        if _PAGE.match(text) or (_RUNNING.search(text[-24:]) and len(text) < 90):
            kinds[at] = BlockKind.RUNNING_HEAD
        elif _SMALL_PRINT.match(text):
            kinds[at] = BlockKind.SIGNATURE
        elif _SALUTATION.match(text) and len(text.split()) <= 8:
            kinds[at] = BlockKind.SALUTATION


def _name_forwarded(kinds: list[BlockKind], texts: Sequence[str]) -> None:
    """An older message below a reply is what was asked, not an answer."""
    at = next((at for at, text in enumerate(texts) if _FORWARDED.match(text)), len(texts))
    for after in range(at, len(texts)):
        kinds[after] = BlockKind.QUOTED


def _name_notes(kinds: list[BlockKind], texts: Sequence[str], marks: Sequence[str]) -> None:
    """An item whose mark stands behind a word further up is a note to that word."""
    for at, mark in enumerate(marks):
        if kinds[at] is not BlockKind.LIST_ITEM or not _NOTE_MARK.fullmatch(mark):
            continue
        called = re.compile(rf"\w[.,]?\s?{re.escape(mark)}(?:[\s.,]|\Z)")
        if any(called.search(text) for text in texts[max(0, at - _NOTE_REACH) : at]):
            kinds[at] = BlockKind.FOOTNOTE


def _name_contents(kinds: list[BlockKind], texts: Sequence[str]) -> None:
    """A table of contents is a run of lines that end in page numbers."""
    opened = False
    run: list[int] = []
    for at, text in enumerate(texts):
        if _CONTENTS_TITLE.match(text.strip("*_# ")):
            kinds[at] = BlockKind.CONTENTS
            opened = True
        elif _LEADER.search(text[-24:]) or (opened and _PAGE_LAST.search(text[-6:])):
            run.append(at)
        else:
            _close_contents(kinds, run, opened=opened)
            opened, run = False, []
    _close_contents(kinds, run, opened=opened)


def _close_contents(kinds: list[BlockKind], run: Sequence[int], *, opened: bool) -> None:
    if opened or len(run) >= 3:
        for at in run:
            kinds[at] = BlockKind.CONTENTS


def _name_opening(blocks: Sequence[Block], kinds: list[BlockKind], texts: Sequence[str]) -> None:
    """Everything before the first sentence is letterhead, but for headings of the text itself."""
    first = next(
        (
            at
            for at, block in enumerate(blocks)
            if _begins(block, kinds[at], texts[at]) or _is_headed_table(kinds, texts, at)
        ),
        None,
    )
    end = len(kinds) if first is None else first
    own = end
    while own > 0 and _leads(kinds[own - 1], texts[own - 1]):
        own -= 1
    for at in range(own):
        if kinds[at] in (BlockKind.PARAGRAPH, BlockKind.HEADING) or _is_fact(texts[at]):
            kinds[at] = BlockKind.LETTERHEAD
    for at in range(first or 0, len(kinds)):
        if kinds[at] in (BlockKind.PARAGRAPH, BlockKind.HEADING) and _is_fact(texts[at]):
            kinds[at] = BlockKind.LETTERHEAD


def _begins(block: Block, kind: BlockKind, text: str) -> bool:
    """Whether what the sender has to say begins with this block at the latest."""
    if kind is BlockKind.HEADING:
        return bool(_ASKS.match(text))
    if kind is BlockKind.LIST_ITEM and block.marker is not None:
        return True
    return kind in _PROSE_KINDS and is_prose(text) and not _is_fact(text)


def _is_headed_table(kinds: Sequence[BlockKind], texts: Sequence[str], at: int) -> bool:
    """Whether a table begins here under a heading of some words, as no letterhead does."""
    headed = at > 0 and kinds[at] is BlockKind.TABLE_CELL and kinds[at - 1] is BlockKind.HEADING
    if not headed or _is_fact(texts[at]):
        return False
    return len(texts[at - 1].split()) >= 3 and _leads(kinds[at - 1], texts[at - 1])


def _leads(kind: BlockKind, text: str) -> bool:
    """Whether a block before the first sentence is a heading or introduction of it."""
    if _TITLE.search(text) or _is_fact(text):
        return False
    return kind is BlockKind.HEADING or (kind is BlockKind.PARAGRAPH and text.endswith(":"))


def _is_fact(text: str) -> bool:
    """Whether a short line gives a fact about the letter: its date, its number, who met."""
    count = len(text.split())
    if _KEY.match(text) or (_CASE.match(text) and count <= 14):
        return True
    return count <= 18 and bool(_DATED_CASE.match(text)) and not _VERB.search(text)


def _name_closings(kinds: list[BlockKind], texts: Sequence[str]) -> None:
    """What follows a closing formula is signature, as long as it does not read as prose."""
    for at, text in enumerate(texts):
        if kinds[at] not in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM):
            continue
        if not is_closing(text):
            continue
        kinds[at] = BlockKind.SIGNATURE
        for after in range(at + 1, min(at + 1 + _MOST_SIGNATURE, len(kinds))):
            if is_prose(texts[after]) and kinds[after] is not BlockKind.SIGNATURE:
                break
            if kinds[after] in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM):
                kinds[after] = BlockKind.SIGNATURE


def _name_end(kinds: list[BlockKind], texts: Sequence[str]) -> None:
    """Short lines without a full stop at the very end are names, not statements."""
    for at in range(len(kinds) - 1, -1, -1):
        if kinds[at] in (BlockKind.SIGNATURE, BlockKind.LETTERHEAD, BlockKind.RUNNING_HEAD):
            continue
        says = len(texts[at].split()) >= 4 and _VERB.search(texts[at])
        short = len(texts[at].split()) <= 8 and not is_prose(texts[at]) and not says
        ended = texts[at].rstrip().endswith((".", "?", "!", ":"))
        if kinds[at] not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or not short or ended:
            return
        kinds[at] = BlockKind.SIGNATURE
