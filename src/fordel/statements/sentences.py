"""This file is about where sentences end in Norwegian prose, in both written forms."""

import re


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


_ABBREVIATIONS = _words("""
    adm adr alm anm art avd avg bd begr bet bla bnr ca dat desem div dvs eks ekskl etg evt febr
    feb forskr forts fung gnr hhv iht ifm inkl innst jf jfr jmf kap kgl kl komm kr maks medl meld
    mht mill min mnd moh mrd mtp muh nov nr okt omg oppl org orig osv osb par pga pkt pos prof prop
    prp prs pst ref reg resp saksnr sek sekr sept spes sst stk str sv tab tekn tilsv tlf utg vdr
    vedk vedl vedr vha vs årg mv mfl etc mm ol
""")
# These may also stand last in a sentence; a capital after them begins a new one.
_MAY_END = _words("osv osb mv mfl etc mm ol m.m o.l m.v m.fl e.l o.a d.å s.d")
_NEVER_END = _words("""
    f.eks t.d bl.a m.a jf jfr jmf pga ca nr dvs inkl ekskl evt ev kl pkt kap kr st dr hr fr prof
    i.h.t iht mht m.h.t ifm vedr ang tlf saksnr ref f for.eks bl eks hhv f.o.m t.o.m s.k d.v.s
    p.g.a ad vs art prop innst meld
""")
_STARTERS = _words("""
    Vi Det Dette Den De Disse Her I På For Når Om Av Til Men Og En Et Ei Jeg Eg Me Dei Ved Som Med
    Bydelen Bydelene Etaten Kommunen Derfor Likevel Samtidig Dersom Hvis Begge Ingen Alle
""")
_END = re.compile(
    r"""(?P<mark>[.!?…]+)            # what ends it
    (?P<close>(?:\*{1,2}|_{1,2})?[)\]»”"’']*(?:\*{1,2}|_{1,2})?   # closing marks belong to it
      (?:<sup>\w{1,3}</sup>|\[\^?\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)*)       # and so do notes
    (?P<gap>\s+|$)
    (?=(?P<next>[^\s]?))""",
    re.VERBOSE,
)
_OPENERS = "«“”\"'’(*_[–—-•<"
_GLUED = re.compile(r"(?<=[a-zæøå]{2})(?P<mark>[.!?])(?=[A-ZÆØÅ][a-zæøå]+[ ,])")
_WORD_BEFORE = re.compile(r"[^\s(«“\"/*]+\Z")
_CAPITAL = re.compile(r"[^\wæøå]*[A-ZÆØÅÉÄÖ]")
_FIRST_WORD = re.compile(r"[^\W\d_]+")


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of the sentences in one paragraph, closing marks and notes included."""
    found: list[tuple[int, int]] = []
    start = 0
    for stop, following in _stops(text):
        _add(found, text, start, stop)
        start = following
    _add(found, text, start, len(text))
    return tuple(found)


def is_finished(text: str) -> bool:
    """Whether the text ends as a sentence does."""
    bare = text.rstrip().rstrip("*_)]»”\"'’")
    return bare.endswith((".", "!", "?", "…", ":"))


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))


def _stops(text: str) -> list[tuple[int, int]]:
    """Where sentences end and where what follows begins, in order."""
    stops = [
        (match.end("close"), match.end("gap"))
        for match in _END.finditer(text)
        if match.end("gap") < len(text) and _ends(text, match)
    ]
    stops.extend((match.end(), match.end()) for match in _GLUED.finditer(text))
    return sorted(stops)


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether these marks end a sentence, judged by the words on both sides."""
    mark, following = match["mark"], match["next"]
    begins_new = bool(_CAPITAL.match(text[match.end("gap") : match.end("gap") + 6]))
    if mark[0] in "!?":
        return begins_new or following.isdigit() or following in _OPENERS
    if mark[0] == "…" or len(mark) > 1:
        return begins_new
    if not (begins_new or following.isdigit()):
        return False
    return _ends_after(_before(text, match.start()), text[match.end("gap") :][:24], following)


def _before(text: str, end: int) -> str:
    """The word that stands before a full stop."""
    found = _WORD_BEFORE.search(text[max(0, end - 40) : end])
    return found.group() if found else ""


def _ends_after(word: str, after: str, following: str) -> bool:
    """Whether a full stop after this word ends the sentence."""
    low = word.lower().strip("*_")
    if low in _MAY_END:
        return not following.isdigit()
    if low in _NEVER_END or (low in _ABBREVIATIONS and len(low) > 1):
        return low in _ABBREVIATIONS and low not in _NEVER_END and _starts_anew(after)
    if len(low) == 1 and low.isalpha():
        return low in "iå" or _starts_anew(after)
    if low.isdigit() and len(low) < 3:
        return not following.isdigit() and _starts_anew_or_noun(after)
    return True


def _starts_anew(after: str) -> bool:
    """Whether these words commonly begin a sentence, so that a name does not."""
    first = _FIRST_WORD.search(after)
    return bool(first and first.group() in _STARTERS)


def _starts_anew_or_noun(after: str) -> bool:
    """Whether what follows a small number begins a sentence and is no month."""
    first = _FIRST_WORD.search(after)
    return bool(first and not _MONTH.match(first.group()))


_MONTH = re.compile(
    r"(?i)(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b"
)
