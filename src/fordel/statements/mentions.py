"""This file is about where a sentence names a task of the closed list.

Words are compared without their endings; the longest phrase wins; a compound names the task that
its first part names (barnehageområdet) or that its last part names (fellesarkivet). Names of
bodies are passed over.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from fordel.model.register import Task, TaskId
from fordel.statements.bodies import bodies
from fordel.statements.lemma import Word, stem, words

Stems = tuple[str, ...]


def _by_first_word(phrases: Iterable[str]) -> dict[str, tuple[Stems, ...]]:
    found: dict[str, list[Stems]] = defaultdict(list)
    for phrase in phrases:
        stems = tuple(word.stem for word in words(phrase))
        found[stems[0]].append(stems)
    return {first: tuple(each) for first, each in found.items()}


MOST_BETWEEN = 5
_LEAST_HEAD = 7
# Words that rule what follows: a phrase with a gap does not reach over them.
_RULING = frozenset({stem("tilsyn"), stem("opptak")})
# First parts that only say whose or which: after them a short last part names its task too.
_WHOSE = frozenset(
    ("felles", "sentral", "bydels", "kommune", "nær", "lokal", "stor", "små", "hoved", "by", "del")
)
# Second parts that leave the task as it is: the field, service, office, staff of something.
_TAIL_WORDS = (
    "administrasjon", "aktør", "ansatt", "ansvar", "ansvarlig", "arbeid", "avdeling", "avtale",
    "barn", "beboer", "behov", "bransje", "bruker", "budsjett", "bygg", "dekning", "drift",
    "eier", "elev", "enhet", "fag", "faglig", "felt", "forvaltning", "funksjon", "gruppe", "gutt",
    "innsats", "jente", "kapasitet", "kjede", "kompetanse", "konsulent", "kontor", "koordinator",
    "kostnad", "kurs", "kvalitet", "kø", "ledelse", "leder", "løsning", "medarbeider", "melding",
    "midler", "miljø", "modell", "mottak", "mottaker", "myndighet", "område", "oppfølging",
    "oppgave", "opptak", "ordning", "penger", "personell", "plan", "plass", "politikk", "pris",
    "problem", "prosess", "reform", "ressurs", "rutine", "sak", "seksjon", "sektor", "senter",
    "situasjon", "spørsmål", "standard", "struktur", "støtte", "system", "søknad", "team", "tema",
    "tilbud", "tilbyder", "tiltak", "tjeneste", "utfordring", "utførelse", "utgift", "utvikling",
    "vakt", "vedtak", "virksomhet",
)  # fmt: skip
_TAILS = frozenset(map(stem, _TAIL_WORDS))
# Set phrases that hold a word of a task and mean something else.
_IDIOM_PHRASES = (
    "på vei", "vei til", "veien til", "lengre vei", "lang vei", "kort vei", "kortere vei",
    "veien kort", "veien lang", "veien videre", "vei videre", "veien inn", "en vei inn",
    "på sin vei", "underveis", "i praksis", "ulik praksis", "lik praksis", "felles praksis",
    "robust miljø", "små miljøer", "faglige miljøer", "sterke miljøer", "større miljøer",
    "andre miljøer", "det politiske miljøet", "fagmiljø", "kompetansemiljø", "bomiljøer",
    "lønnsmidler", "beredskapslønn", "lønnsvekst", "lønner seg", "lønne seg", "i det hele tatt",
    "plan b", "i tale", "helse miljø og sikkerhet", "tas med på råd", "ta med på råd",
    "hele laget", "på lag", "i lag", "ta et tak", "gå i lære", "lære av hverandre", "å lære",
    "på linje", "i sentrum", "bydelen som helhet", "den røde tråden", "skole for livet",
    "arbeider sammen", "hele veien", "lagt plan", "på ny kurs", "på rett kurs", "på kurs",
    "stø kurs", "oppvekstvilkår", "personlig plan", "ta vare på", "når det gjelder",
    "arkivert", "rammebetingelser", "rammer og", "lov og rammer", "nasjonale rammer",
    "alt i alt", "kart og", "veier tyngst", "veier tungt", "veie tyngre", "veier opp",
)  # fmt: skip
_LOWER_TOO_SHORT = 3
_SHORT_FIRST_PARTS = frozenset({"rus", "nav", "bpa", "sfo", "ikt"})
_IDIOMS: Mapping[str, tuple[Stems, ...]] = _by_first_word(_IDIOM_PHRASES)
_ALSO_WORDS = frozenset({"=ROS", "=LAR", "=ACT", "=AKS", "=KAD", "=SLT", "=GPS", "=FACT"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A word or a few that name a task; ``gap`` is where other words may stand between."""

    stems: Stems
    gap: int | None
    task: TaskId
    hint: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A task named in a sentence (norsk: omtale av en oppgave).

    ``first`` and ``last`` count words of the sentence from 0, the last included; ``words`` are
    those that name the task. A ``hint`` is a word that means the task only in a telling place, a
    ``compound`` one that holds its name.
    """

    task: TaskId
    first: int
    last: int
    words: frozenset[int]
    evidence: str
    hint: bool = False
    compound: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskIndex:
    """The words of the closed task list, ready for looking up (norsk: oppgaveregister for søk)."""

    phrases: Mapping[str, tuple[Phrase, ...]]
    singles: Callable[[str], tuple[Phrase, ...]]
    ancestors: Mapping[TaskId, tuple[TaskId, ...]]
    domains: Mapping[TaskId, str]
    specials: Mapping[tuple[TaskId, TaskId], TaskId]


def task_index(tasks: Sequence[Task]) -> TaskIndex:
    """The index of a task list."""
    by_first: dict[str, list[Phrase]] = defaultdict(list)
    for phrase in _phrases(tasks):
        by_first[phrase.stems[0]].append(phrase)
    phrases = {
        first: tuple(sorted(found, key=lambda each: -len(each.stems)))
        for first, found in by_first.items()
    }

    @lru_cache(maxsize=1 << 15)
    def compounds(word: str) -> tuple[Phrase, ...]:
        return _compounds(word, phrases)

    return TaskIndex(
        phrases=phrases,
        singles=compounds,
        ancestors=_ancestors(tasks),
        domains={task.id: task.domain for task in tasks},
        specials=_specials(tasks),
    )


def find_mentions(text: str, index: TaskIndex) -> tuple[tuple[Word, ...], tuple[Mention, ...]]:
    """The words of the sentence and the tasks they name, in the order they stand."""
    found = words(text)
    taken = _words_of_bodies(text, found) | set(_words_of_idioms(found))
    apart = list(_apart(found, index, taken))
    taken |= {number for mention in apart for number in mention.words}
    together = list(_together(found, index, taken))
    mentions = _special(sorted((*apart, *together), key=_place), index)
    return found, tuple(mentions)


def _place(mention: Mention) -> tuple[int, int]:
    return mention.first, mention.last


def _special(mentions: Sequence[Mention], index: TaskIndex) -> list[Mention]:
    """The mentions, where supervision named beside its object is the supervision of that."""
    pairs = [
        (one, other, index.specials[one.task, other.task])
        for one in mentions
        for other in mentions
        if (one.task, other.task) in index.specials and not (one.hint or other.hint)
    ]
    named = {each.task for each in mentions}
    if not pairs or any(special in named for _, _, special in pairs):
        return list(mentions)
    general, whole, special = min(pairs, key=lambda pair: abs(pair[0].first - pair[1].first))
    dropped = {general.task, whole.task}
    kept = [each for each in mentions if each.task not in dropped]
    return sorted((*kept, replace(general, task=special)), key=_place)


def _phrases(tasks: Sequence[Task]) -> Iterator[Phrase]:
    for task in tasks:
        found: dict[tuple[Stems, int | None], Phrase] = {}
        names = [(text, False) for text in (task.name_nb, *task.synonyms)]
        for text, hint in (*names, *((text, True) for text in task.hints)):
            before, star, after = text.partition("*")
            gap = len(_stems(before)) if star else None
            for stems in _variants(_stems(before) + _stems(after)):
                found[stems, gap] = Phrase(stems=stems, gap=gap, task=task.id, hint=hint)
        yield from found.values()


def _variants(stems: Stems) -> Iterator[Stems]:
    """The phrase, and an abbreviation in small letters where that is no other word."""
    yield stems
    if len(stems) == 1 and stems[0].startswith("=") and stems[0] not in _ALSO_WORDS:
        lowered = stems[0][1:].lower()
        if len(lowered) >= _LOWER_TOO_SHORT:
            yield (stem(lowered),)


def _stems(text: str) -> Stems:
    return tuple(word.stem for word in words(text))


def _ancestors(tasks: Iterable[Task]) -> dict[TaskId, tuple[TaskId, ...]]:
    parents = {task.id: task.parent for task in tasks}
    found: dict[TaskId, tuple[TaskId, ...]] = {}
    for task in tasks:
        line: list[TaskId] = []
        parent = task.parent
        while parent is not None and parent not in line:
            line.append(parent)
            parent = parents.get(parent)
        found[task.id] = tuple(line)
    return found


def _specials(tasks: Sequence[Task]) -> dict[tuple[TaskId, TaskId], TaskId]:
    """For a general task and a field, the task that is the one in the other.

    "Tilsyn" and "Barnevern" have "Tilsyn med fosterhjem" between them: its name begins with the
    one, and the other is its parent.
    """
    return {
        (general.id, special.parent): special.id
        for general in tasks
        for special in tasks
        if special.parent and special.name_nb.startswith(general.name_nb + " ")
    }


def _words_of_bodies(text: str, found: Sequence[Word]) -> set[int]:
    spans = [(body.start, body.end) for body in bodies(text)]
    return {
        number
        for number, word in enumerate(found)
        for start, end in spans
        if start <= word.start and word.end <= end
    }


def _words_of_idioms(found: Sequence[Word]) -> Iterator[int]:
    for at, word in enumerate(found):
        for stems in _IDIOMS.get(word.stem, ()):
            if _stand(found, at, stems):
                yield from range(at, at + len(stems))


def _apart(found: Sequence[Word], index: TaskIndex, taken: set[int]) -> Iterator[Mention]:
    """Phrases with other words between their parts (tilsyn med alle fosterhjem)."""
    for at, word in enumerate(found):
        for phrase in index.phrases.get(word.stem, ()):
            if phrase.gap is None or at in taken:
                continue
            last = _end_apart(found, at, phrase)
            if last is not None and last not in taken:
                yield _mention(found, at, last, phrase)


def _end_apart(found: Sequence[Word], at: int, phrase: Phrase) -> int | None:
    head, tail = phrase.stems[: phrase.gap], phrase.stems[phrase.gap :]
    if not _stand(found, at, head):
        return None
    after = at + len(head)
    for start in range(after, min(after + MOST_BETWEEN + 1, len(found))):
        if _stand(found, start, tail):
            return start + len(tail) - 1
        if start > after and found[start].stem in _RULING:
            return None
    return None


def _together(found: Sequence[Word], index: TaskIndex, taken: set[int]) -> Iterator[Mention]:
    at = 0
    while at < len(found):
        hits = [] if at in taken else list(_longest(found, at, index))
        yield from hits
        at = hits[0].last + 1 if hits else at + 1


def _longest(found: Sequence[Word], at: int, index: TaskIndex) -> Iterator[Mention]:
    whole = [
        phrase
        for phrase in index.phrases.get(found[at].stem, ())
        if phrase.gap is None and _stand(found, at, phrase.stems)
    ]
    if whole:
        length = len(whole[0].stems)
        for phrase in whole:
            if len(phrase.stems) == length:
                yield _mention(found, at, at + length - 1, phrase)
        return
    for word in _spelt_out(found, at):
        for phrase in index.singles(word):
            yield _mention(found, at, at, phrase, compound=True)


def _stand(found: Sequence[Word], at: int, stems: Stems) -> bool:
    if at + len(stems) > len(found):
        return False
    return all(_is(found[at + number].stem, part) for number, part in enumerate(stems))


def _is(found: str, part: str) -> bool:
    """Whether a word of the text is the word of the phrase, alone or before a hyphen."""
    return found == part or (part[0] == "=" and found.startswith(part[1:].lower() + "-"))


def _mention(
    found: Sequence[Word], first: int, last: int, phrase: Phrase, *, compound: bool = False
) -> Mention:
    named: Sequence[int] = range(first, last + 1)
    if phrase.gap is not None:
        after = last + 1 - (len(phrase.stems) - phrase.gap)
        named = (*range(first, first + phrase.gap), *range(after, last + 1))
    return Mention(
        task=phrase.task,
        first=first,
        last=last,
        words=frozenset(named),
        evidence=" ".join(word.text for word in found[first : last + 1]),
        hint=phrase.hint,
        compound=compound,
    )


def _spelt_out(found: Sequence[Word], at: int) -> Iterator[str]:
    """The word, or both halves of “by- og næringsutvikling” with what the first half lacks."""
    word = found[at].text
    if word[-1] not in "-–‑":
        yield word
        return
    yield word[:-1] + "området"
    if at + 2 < len(found):
        other = found[at + 2].text
        for cut in range(3, len(other) - 3):
            yield word[:-1] + other[cut:] + "|"


def _compounds(word: str, phrases: Mapping[str, tuple[Phrase, ...]]) -> tuple[Phrase, ...]:
    if word.endswith("|"):
        return _single(stem(word[:-1]), phrases)
    lowered = word if "-" in word else word.lower()
    for cut in range(len(lowered) - 2, 2, -1):
        tail = lowered[cut:].lstrip("-")
        first = _first_part(lowered[:cut], phrases)
        if first and (stem(tail) in _TAILS or lowered[cut] == "-"):
            return first
    for cut in range(2, len(lowered) - 3):
        head = stem(lowered[cut:])
        long = len(head) >= _LEAST_HEAD or lowered[:cut] in _WHOSE
        last = _single(head, phrases) if long else ()
        if last:
            return last
    return ()


def _first_part(part: str, phrases: Mapping[str, tuple[Phrase, ...]]) -> tuple[Phrase, ...]:
    bare = part.rstrip("-")
    for form in (bare, bare.removesuffix("s"), bare.removesuffix("e")):
        found = _single(stem(form), phrases) if len(form) > 1 else ()
        if found and (len(form) > 3 or form.isupper() or form in _SHORT_FIRST_PARTS):
            return found
    return ()


def _single(found: str, phrases: Mapping[str, tuple[Phrase, ...]]) -> tuple[Phrase, ...]:
    return tuple(phrase for phrase in phrases.get(found, ()) if len(phrase.stems) == 1)
