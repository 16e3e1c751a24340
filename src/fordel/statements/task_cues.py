"""This file is about the signs by which a named task is told from one named in passing.

Each sign has a name; statements/task_weights.py says how much each counts. A task is either named
in the sentence itself or carried over from what stands before it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fordel.model.register import TaskId
from fordel.statements.lemma import Word
from fordel.statements.mentions import Mention, TaskIndex

Signs = tuple[tuple[str, re.Pattern[str]], ...]

_SOON = 22
_FEW = r"(?:[\w-]+\s){0,3}"
_FINITE = re.compile(
    r"\b(?:er|var|har|hadde|bør|må|skal|kan|kunne|burde|vil|ville|blir|ble|vart|vert|ligger|får"
    r"|fikk|fungerer|fungerar|gir|mangler|manglar|krever|trenger|treng|gjør|gjer|går|kjenner|lyt"
    r"|finnes|foreslår|opplever|ser|mener|meiner|ønsker|ynskjer|hører|driver|eier|vet|veit|sier"
    r"|fører|står|kommer|kjem|tar|stiller|skaper|bidrar|fattes|treffes|arbeider|jobber|gjelder"
    r"|gjeld|samles|flyttes|legges|mister|bruker|betaler|leverer|utgjør|henger|sikrer)\b"
)

EXAMPLE = re.compile(
    r"\b(?:[Dd]ette gjelder|gjelder særlig|[Ee]ksemp|[Dd]et samme gjelder|f\.\s?eks|for eksempel"
    r"|til dømes|blant annet|bl\.a|herunder|som for|slik som)"
)
_WHAT_IS_MOVED = re.compile(
    r"\b(?:flytt\w*|overfør\w*|overta\w*|samle\w*|sentraliser\w*|drive|drift(?:en)? av"
    r"|ansvar(?:et)? for|ansvarleg for|organisering(?:en)? av|behold\w*|styrk\w*|få tilbake"
    r"|få attende|legge|fordeling(?:en)? av|håndter\w*|utfør\w*|ta over|overtok|tek over"
    r"|innen(?:for)?|når det gjelder|om|områder som|oppgaver som|tjenester som|saker om"
    r"|utvikl\w* av|felles|mangl?e\w*(?: på)?|behov for|økt|bedre|mer|nei til)\s"
    rf"{_FEW}$",
    re.IGNORECASE,
)
# What stands before the mention, up to it.
_BEFORE: Signs = (
    (
        "partner",
        re.compile(
            r"(?:samarbeid\w*|samhandling\w*|kontakt\w*|dialog\w*|sammen|saman|kjenner|kjenne|kjenn"
            r"|kjennskap til|tett på|nær|nærhet til|overgang\w*|avstand\w*|koordiner\w*|møter?|møtt"
            r"|knyttet|overfor|ved siden av|unntatt|foruten|bortsett fra|fremfor|framfor"
            r"|i stedet for|tettere på|henvis\w*|ringer|ringe|roser)"
            r"(?:\s+(?:med|mellom|til|fra|og|av|for|både|alle|den|det|de|bydelens|enn))*\s*$",
            re.IGNORECASE,
        ),
    ),
    ("between", re.compile(r"\b(?:mellom|fra|hos|overfor|blant)\s(?:\w+\s){0,2}$", re.IGNORECASE)),
    (
        "trait of people",
        re.compile(
            r"\b(?:personer|mennesker|brukere|brukarar|barn|unge|ungdom|innbyggere|pasienter|folk"
            r"|dem|de|eldre|familier|yngre|beboere|elever|ansatte|kolleger|studenter)\s"
            r"(?:og\s\w+\s)?(?:med|i|på|som|innen)\s(?:\w+[\s/]){0,3}$",
            re.IGNORECASE,
        ),
    ),
    ("what is moved", _WHAT_IS_MOVED),
    (
        "as an example",
        re.compile(
            r"\b(?:som|f\.\s?eks\.?|for eksempel|til dømes|eksempler er|eksempelvis|blant annet"
            r"|bl\.a\.|herunder|særlig|spesielt|gjelder)\s.{0,120}$"
        ),
    ),
    (
        "in a reason",
        re.compile(
            r"(?:,\s|\s)(?:fordi|da|siden|ettersom|sidan|slik at|for å|noe som|pga\.?|på grunn av"
            r"|med tanke på|som følge av|som gjør at|slik)\s"
        ),
    ),
    (
        "in a side clause",
        re.compile(
            r",?\s(?:som|der|når|hvis|dersom|mens|medan|enn|uten|uavhengig|på tvers|om|at)\s"
        ),
    ),
    (
        "after a preposition",
        re.compile(r"\b(?:til|for|i|på|innen|av|ved|om|med|på tvers av)\s(?:\w+\s){0,1}$"),
    ),
    ("listed", re.compile(r"(?:,|/|\bog|\beller|\bsamt|;)\s*(?:\w+\s){0,2}$")),
    ("possessed", re.compile(r"\b(?:bydelens|bydelenes|bydelanes|etatens|kommunens|våre?|vår)\s$")),
)
_HAS_VERB = re.compile(
    rf"^[\"»)]?\s(?:selv|også|òg|derimot|likevel|{_FEW})?(?:bør|må|skal|kan|kunne|burde|lyt"
    r"|er|har|blir|ble|vart|vil|ville|fungerer|fungerar|ligger|hører|mangler|gir|samles"
    r"|flyttes|legges|drives|fattes|treffes)\b"
)
# What follows the mention.
_AFTER: Signs = (
    ("has a verb", _HAS_VERB),
    ("listed", re.compile(r"^\s*(?:,|/|og\s|eller\s|samt\s|;)")),
    ("is a body's part", re.compile(r"^(?:s|ens|ets)?\s(?:ansatte|leder\w*|medarbeider\w*)\b")),
)
_PERSON = re.compile(
    r"(?:lege|pleier|lærer|rektor|leder|koordinator|konsulent|veileder|terapeut|jurist|psykolog"
    r"|assistent|vakt|overlege|direktør|ombud|forvalter|teknolog|pedagog|styrer|forelder|foreldre"
    r"|medarbeider|arbeider|politiker|kontakt|fører|vert|mester|rådgiver|kandidat|advokat)"
    r"(?:en|ens|er|e|ar|ne|ene|erne|ane|s)?$"
)
_MANY = re.compile(r"(?:er|ar|ene|ane|erne)s?$")
_THE_ONE = re.compile(r"(?:en|et|a)s?$")
_SPEAKS = re.compile(
    r"^\s*(?:[\w-]+\s){0,3}(?:mener|meiner|ber|bed|ønsker|ynskjer|vil|støtter|går inn|viser|vedt\w+"
    r"|behandle\w*|drøfta|drøftet|fatte\w*|har behandlet|understreker|peker|anbefaler|rår|krever"
    r"|krev|slutter|tar|foreslår|føreslår|legger|opplever|ser|uttaler|takker|sender|vurderer"
    r"|savner|saknar|har faglig ansvar|registrerer|erfarer)\b"
)
_SPEAKERS = frozenset(
    map(TaskId, ("district_council", "user_councils", "district_medical_officer"))
)


LEANS = re.compile(
    r"""(?:(?:Men|Og|Derfor|Dermed|Likevel|Samtidig|Derimot|Da|Så)\s)?
    (?:Dette|Disse|Desse|Den|Slike?|(?:Et|En|Ei|Eit|Ein)\s+(?:slikt?|slik|felles|eksempel|døme)
      |Her|Begge|Hun|Han|Ho|Ordningen?|Ordninga|Resultatet|Konsekvensen|Programmet
      |Teamene?t?|Løsningen|Løysinga|Tilbudet|Tilbodet|Tjenesten|Tenesta|Oppgaven|Oppgåva
      |Ansvaret|Området|Erfaringene|Det\s+samme|Det\s+same|Tilsvarende|Vedtakene?|Tilsynet
      |I\s+(?:disse|slike|dette|desse)|På\s+(?:dette|disse|den)|Med\s+(?:dette|et\s+slikt))\b""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence ready for weighing: its words, its mentions, and where its label ends."""

    text: str
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    label_end: int

    @property
    def strong(self) -> tuple[Mention, ...]:
        """The mentions by words that mean nothing but the task."""
        return tuple(each for each in self.mentions if not each.hint)

    @property
    def leans(self) -> bool:
        """Whether it starts with a word that points back."""
        return LEANS.match(self.body) is not None

    @property
    def body(self) -> str:
        """The sentence without its label."""
        return self.text[self.label_end :].lstrip(" *:.–-")

    def manner(self, mention: Mention) -> Iterator[str]:
        """How the sentence brings up the mention, as far as a change of topic may show."""
        if self.leans:
            yield "leaning"
        if len({each.task for each in self.strong}) > 2:
            yield "one of several"
        before = self.text[: self.words[mention.first].start]
        after = self.text[self.words[mention.last].end :]
        if _HAS_VERB.match(after):
            yield "has a verb"
        if _WHAT_IS_MOVED.search(before):
            yield "what is moved"
        if EXAMPLE.search(before):
            yield "as an example"

    def labels(self, mention: Mention) -> bool:
        """Whether the mention stands in the label."""
        return self.words[mention.first].start < self.label_end

    def starts(self, mention: Mention) -> bool:
        """Whether the mention stands before the sentence's first verb."""
        start = self.words[mention.first].start
        verb = _FINITE.search(self.text, self.label_end)
        return start >= self.label_end and verb is not None and start < verb.start()


def named_signs(sentence: Sentence, mention: Mention, index: TaskIndex) -> Iterator[str]:
    """The signs of a task that the sentence itself names."""
    weak = "hint, " if mention.hint else ""
    yield "hint" if mention.hint else "plain"
    if mention.compound:
        yield weak + "compound"
    yield from (weak + sign for sign in _word_signs(sentence, mention, index))
    yield from (weak + sign for sign in _place_signs(sentence, mention))
    yield from (weak + sign for sign in _neighbour_signs(sentence, mention, index))


def _word_signs(sentence: Sentence, mention: Mention, index: TaskIndex) -> Iterator[str]:
    """The signs of the word itself: its field, its form, and whether it means people."""
    yield f"of {index.domains.get(mention.task, 'no field')}"
    yield f"task {mention.task}"
    if any(mention.task in line for line in index.ancestors.values()):
        yield "has parts"
    word = sentence.words[mention.last].text
    if mention.first != mention.last:
        yield "in several words"
    if _PERSON.search(word):
        yield "means people"
    elif _MANY.search(word):
        yield "many of them"
    elif _THE_ONE.search(word):
        yield "the one"


def _place_signs(sentence: Sentence, mention: Mention) -> Iterator[str]:
    start = sentence.words[mention.first].start
    if start < sentence.label_end:
        yield "in the label"
        return
    if sentence.label_end:
        yield "after the label"
    if sentence.starts(mention):
        yield "before the verb"
    if start - sentence.label_end < 25:
        yield "at the start"
    before = sentence.text[sentence.label_end : start]
    after = sentence.text[sentence.words[mention.last].end :]
    yield from (name for name, pattern in _BEFORE if pattern.search(before))
    yield from (name for name, pattern in _AFTER if pattern.match(after))
    if _PLACE.search(before):
        yield "as a place"
    if mention.task in _SPEAKERS:
        yield "body"


_PLACE = re.compile(
    r"\b(?:foran|framfor|rundt|utenfor|ved|på|i|hos|inne i|langs|bak|over|inntil|omkring|kring)\s"
    r"(?:(?:de|den|det|dei|en|et|ei|alle|hver|våre|egne|[A-ZÆØÅ]\S+)\s){0,2}$"
)
_BOUND = re.compile(
    r"\s(?:i|på|for|til|ved|om|med|hos|innen|av|mellom|under|til og fra|frå|fra|rundt|overfor)\s"
    r"(?:(?:de|den|det|dei|en|et|ei|alle|hver|våre|egne|mange|private|kommunale)\s){0,2}$"
)


def _bound_signs(sentence: Sentence, mention: Mention) -> Iterator[str]:
    """The signs of a name that only says more about another, and of one that another does so of."""
    for other in sentence.mentions:
        if other.task == mention.task:
            continue
        weak = "a hint" if other.hint else "another"
        if other.last < mention.first and _BOUND.fullmatch(_text_between(sentence, other, mention)):
            yield f"says more about {weak}"
        if mention.last < other.first and _BOUND.fullmatch(_text_between(sentence, mention, other)):
            yield f"{weak} says more about it"


def _text_between(sentence: Sentence, one: Mention, other: Mention) -> str:
    return sentence.text[sentence.words[one.last].end : sentence.words[other.first].start]


def _neighbour_signs(sentence: Sentence, mention: Mention, index: TaskIndex) -> Iterator[str]:
    yield from _bound_signs(sentence, mention)
    others = [each for each in sentence.strong if each.task != mention.task]
    if any(mention.task in index.ancestors.get(each.task, ()) for each in others):
        yield "its part is named"
    if any(each.first < mention.first for each in others):
        yield "another before"
    later = [each for each in others if not sentence.labels(each)]
    if sentence.labels(mention) and later:
        start = sentence.words[later[0].first].start
        soon = start - sentence.label_end < _SOON
        yield "another soon after the label" if soon else "another after the label"
        if _WHAT_IS_MOVED.search(sentence.text[sentence.label_end : start]):
            yield "another is moved after the label"
    if others:
        yield "others named"
    word = sentence.words[mention.last].text
    if _PERSON.search(word) and any(sentence.starts(each) for each in others):
        yield "people of what is named before the verb"
    if len({each.task for each in others}) >= 2:
        yield "several named"


def _speaks(sentence: Sentence, mention: Mention) -> bool:
    """Whether the mention is only who says or does what the sentence tells."""
    after = sentence.text[sentence.words[mention.last].end :]
    return mention.task in _SPEAKERS and _SPEAKS.match(after) is not None


def label_end(text: str, lead: str) -> int:
    """Where the label at the head of the sentence ends; 0 if there is none."""
    bold = re.match(r"\*\*.{2,80}?\*\*[.:]?", text)
    if bold:
        return bold.end() if bold.end() < len(text) - 3 else 0
    if lead and _bare(text).startswith(_bare(lead)) and len(text) > len(lead) + 4:
        return len(lead) + 2
    label = _LABEL.match(text)
    return label.end() if label and not _FINITE.search(label.group()) else 0


_LABEL = re.compile(r"[A-ZÆØÅ](?:[^.:;!?]{2,70}:|[^.:;!?,]{2,45}\.)(?=\s[A-ZÆØÅ«])")


def _bare(text: str) -> str:
    return re.sub(r"[*_:.\s]+", " ", text).strip().lower()


_WHO_WRITES = frozenset(
    {"foreningen", "foreninga", "foreininga", "laget", "forbundet", "klubben vår", "velet"}
)
"""What a body that writes calls itself; as tasks these words stand in the plural."""


def first_of_each(sentence: Sentence) -> dict[TaskId, Mention]:
    """For each task its best mention: plain before hint, then the first; who speaks is left out."""
    found: dict[TaskId, Mention] = {}
    for mention in sentence.mentions:
        if _speaks(sentence, mention) or mention.evidence.lower() in _WHO_WRITES:
            continue
        held = found.get(mention.task)
        if held is None or (held.hint and not mention.hint):
            found[mention.task] = mention
    return found
