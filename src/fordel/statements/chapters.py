"""This file is about chapters that the order of the others explains.

A respondent who follows the questions in chapters of his own names some plainly and some not;
what stands between two named ones, in their order, is the question between them.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from fordel.model.response import BlockKind, CanonicalQuestion
from fordel.statements.anchors import Anchor, heading_subject
from fordel.statements.parts import CODED_KINDS, Part, plain
from fordel.statements.phrases import phrases
from fordel.statements.questions import JUDGING, is_general
from fordel.statements.sections import is_section_label
from fordel.statements.subjects import hinted_subjects

Q = CanonicalQuestion
_LEAST_NAMED = 2
_CLOSES = phrases(
    r"""
    (?:avslutningsvis|oppsummert|oppsummeringsvis|oppsummerande|sammenfattende|samanfatta)\b
    (?:sammenfatningsvis|for øvrig|utover dette|ut over dette|forøvrig)\b
    (?:\w+ ){1,3}har (?:ellers|elles|for øvrig|utover dette) ing(?:en|a)\b
    """,
    begins=True,
)
_MINUTES = phrases(
    r"""
    (?:(?:politisk|sakens|vidare|videre) )?(?:behandling|handsaming|votering|røysting|avstemning
    &|innstilling|protokoll(?:tilførsel)?|saksframlegg|saksfremlegg|saksopplysning\w*)\W*\Z
    """,
    begins=True,
)


def in_order(
    letter: Sequence[Part],
    anchors: Sequence[Anchor | None],
    questions: tuple[CanonicalQuestion, ...],
    *,
    was_asked: bool,
) -> list[Anchor | None]:
    """The anchors, with those added or taken away that the order of the letter shows."""
    found = [_in_set(anchor, questions) for anchor in anchors]
    if not was_asked and not _follows(found, questions):
        found = [anchor if anchor is None or anchor.explicit else None for anchor in found]
    found = _without_lists(letter, found, questions)
    if any(anchor and anchor.content in JUDGING for anchor in found) and not _is_minutes(letter):
        found = [
            replace(anchor, content=heading_subject(part), general=False)
            if anchor and not anchor.content and not anchor.explicit and heading_subject(part)
            else anchor
            for part, anchor in zip(letter, found, strict=True)
        ]
    for chapters in (_chapters, _leaves) if was_asked else ():
        found = _as_many(letter, found, chapters(letter, found), questions)
        found = _at_the_ends(letter, found, chapters(letter, found), questions)
    found = _filled(letter, found, questions)
    found = _filled(letter, _hinted(letter, found, questions), questions)
    return _closed(letter, found)


def _is_minutes(letter: Sequence[Part]) -> bool:
    """Whether the letter is from the minutes of a meeting, where a resolution is no subject."""
    return any(
        part.kind is BlockKind.HEADING and _MINUTES.match(plain(part.text)) for part in letter
    )


def _follows(anchors: Sequence[Anchor | None], questions: tuple[CanonicalQuestion, ...]) -> bool:
    """Whether a body that was not asked follows the questions all the same."""
    named = [anchor.content for anchor in anchors if anchor and anchor.content in questions]
    asked = dict.fromkeys(named)
    places = [questions.index(question) for question in asked]
    return any(anchor and anchor.explicit for anchor in anchors) or (
        len(asked) >= _LEAST_NAMED
        and (places == sorted(places) or len(JUDGING & asked.keys()) >= _LEAST_NAMED)
    )


def _in_set(anchor: Anchor | None, questions: tuple[CanonicalQuestion, ...]) -> Anchor | None:
    """Suppliers are asked about cooperation in daily work, never about cooperation as such."""
    daily = Q.SUPPLIER_DAILY in questions
    if anchor and daily and anchor.content is Q.COOPERATION:
        return replace(anchor, content=Q.SUPPLIER_DAILY)
    return anchor


def _without_lists(
    letter: Sequence[Part],
    anchors: Sequence[Anchor | None],
    questions: tuple[CanonicalQuestion, ...],
) -> list[Anchor | None]:
    """The anchors without those of a list of the questions that comes before the answers.

    Answers that only bear numbers get the questions that the list gave these numbers.
    """
    found = list(anchors)
    explicit = [at for at, anchor in enumerate(found) if anchor and anchor.explicit]
    run: list[int] = []
    for at, following in pairwise([*explicit, len(letter)]):
        run.append(at)
        answered = any(_is_answer(letter, anchors, between) for between in range(at, following))
        if answered and len(run) > 1 and _is_list(anchors, run, questions):
            listed = [anchors[other] for other in run]
            for other in run:
                found[other] = Anchor(general=True, skip=len(letter[other].text))
            _answer_numbers(letter, found, at, [one for one in listed if one])
        if answered:
            run = []
    return found


def _is_list(
    anchors: Sequence[Anchor | None], run: Sequence[int], questions: tuple[CanonicalQuestion, ...]
) -> bool:
    """Whether questions that stand one after another are only listed and answered later."""
    if len(run) >= len(questions):
        return True
    after = [anchor for anchor in anchors[run[-1] + 1 :] if anchor]
    again = {_same(anchor) for anchor in after if anchor.explicit or anchor.content}
    return all(_same(anchors[at]) in again for at in run)


def _answer_numbers(
    letter: Sequence[Part], found: list[Anchor | None], last: int, listed: Sequence[Anchor]
) -> None:
    """Give numbered answers after a list of questions the questions of the same numbers."""
    numbered = [at for at in range(last + 1, len(letter)) if letter[at].number and not found[at]]
    if [letter[at].number for at in numbered] == list(range(1, len(listed) + 1)):
        for at, asked in zip(numbered, listed, strict=True):
            found[at] = Anchor(content=asked.content, number=asked.number)


def _is_answer(letter: Sequence[Part], anchors: Sequence[Anchor | None], at: int) -> bool:
    part, anchor = letter[at], anchors[at]
    if part.kind not in CODED_KINDS:
        return False
    return anchor is None or anchor.skip < len(part.text.rstrip())


def _same(anchor: Anchor | None) -> object:
    return (anchor.content or anchor.number) if anchor else None


def _filled(
    letter: Sequence[Part],
    anchors: Sequence[Anchor | None],
    questions: tuple[CanonicalQuestion, ...],
) -> list[Anchor | None]:
    """The anchors, with unnamed chapters between named ones filled in."""
    found = list(anchors)
    chapters = _chapters(letter, found)
    places = [_place(letter[at], found[at], questions) for at in chapters]
    known = [at for at, place in enumerate(places) if place is not None]
    for first, last in pairwise(known):
        if places[first] == -1 and Q.SERVICES not in questions:
            continue
        low, high = places[first], places[last]
        if low is None or high is None or last - first < 2 or high - low != last - first:
            continue
        for step in range(1, last - first):
            at = chapters[first + step]
            found[at] = Anchor(content=questions[low + step])
    return found


def _as_many(
    letter: Sequence[Part],
    anchors: Sequence[Anchor | None],
    chapters: Sequence[int],
    questions: tuple[CanonicalQuestion, ...],
) -> list[Anchor | None]:
    """The anchors, with all chapters named where there are as many of them as of questions."""
    found = list(anchors)
    own = [
        (at, place)
        for at in chapters
        if (place := _place(letter[at], found[at], questions)) is not None
        or not is_general(plain(letter[at].text))
    ]
    own = [(at, place) for at, place in own if place != -1]
    named = [(step, place) for step, (_, place) in enumerate(own) if place is not None]
    if len(own) != len(questions) or not named or any(step != place for step, place in named):
        return found
    for (at, place), question in zip(own, questions, strict=True):
        found[at] = found[at] if place is not None else Anchor(content=question)
    return found


def _at_the_ends(
    letter: Sequence[Part],
    anchors: Sequence[Anchor | None],
    chapters: Sequence[int],
    questions: tuple[CanonicalQuestion, ...],
) -> list[Anchor | None]:
    """The anchors, with unnamed chapters before the first and after the last named one filled in.

    There must be as many as there are questions left; one more in front is an introduction.
    """
    found = list(anchors)
    own = [at for at in chapters if not is_general(plain(letter[at].text))]
    places = [_place(letter[at], found[at], questions) for at in own]
    named = [place for place in places if place is not None]
    if len(named) < _LEAST_NAMED or named != sorted(set(named)) or named[0] < 0:
        return found
    first = places.index(named[0])
    last = len(places) - 1 - places[::-1].index(named[-1])
    fills = list(zip(range(first - 1, -1, -1), range(named[0] - 1, -1, -1), strict=False))
    if first - named[0] not in (0, 1):
        fills = []
    if len(own) - 1 - last == len(questions) - 1 - named[-1]:
        fills.extend(
            zip(range(last + 1, len(own)), range(named[-1] + 1, len(questions)), strict=True)
        )
    for step, place in fills:
        found[own[step]] = Anchor(content=questions[place])
    return found


def _hinted(
    letter: Sequence[Part],
    anchors: Sequence[Anchor | None],
    questions: tuple[CanonicalQuestion, ...],
) -> list[Anchor | None]:
    """The anchors, with chapters whose heading only hints at a question that the order allows."""
    found = list(anchors)
    chapters = _chapters(letter, found)
    places = [_place(letter[at], found[at], questions) for at in chapters]
    named = [place for place in places if place is not None and place >= 0]
    if len(named) < _LEAST_NAMED or questions[0] not in JUDGING:
        return found
    ordered = named == sorted(named)
    for step, at in enumerate(chapters):
        if places[step] is not None or is_general(plain(letter[at].text)):
            continue
        low = max((place for place in places[:step] if place is not None), default=-1)
        high = min((p for p in places[step:] if p is not None), default=len(questions))
        for question in hinted_subjects(plain(letter[at].text)):
            place = questions.index(question) if question in questions else -1
            fits = low < place < high if ordered else question in JUDGING and place not in places
            if fits:
                found[at], places[step] = Anchor(content=question), place
                break
    return found


def _chapters(letter: Sequence[Part], anchors: Sequence[Anchor | None]) -> list[int]:
    """The headings of the level that names most questions, labels such as "strengths" left out.

    A title above them all is not a chapter.
    """
    headings = _headings(letter, anchors)
    if not headings:
        return []
    named = Counter(letter[at].level for at in headings if _same(anchors[at]))
    count = Counter(letter[at].level for at in headings)
    level = max(count, key=lambda one: (named[one], count[one] > 1, one > 0, -one))
    return [at for at in headings if letter[at].level == level]


def _leaves(letter: Sequence[Part], anchors: Sequence[Anchor | None]) -> list[int]:
    """The headings of whatever level that stand right over text and not over other headings."""
    headings = _headings(letter, anchors)
    following = dict(pairwise([*headings, len(letter)]))
    under = _under_named(letter, anchors, headings)
    return [
        at
        for at in headings
        if at not in under
        and any(part.kind in CODED_KINDS for part in letter[at + 1 : following[at]])
    ]


def _under_named(
    letter: Sequence[Part], anchors: Sequence[Anchor | None], headings: Sequence[int]
) -> set[int]:
    """The headings that lie under one that names a question, and name none themselves."""
    found = set()
    level = 0
    for at in headings:
        own = letter[at].level
        if level and own > level and not _same(anchors[at]):
            found.add(at)
        elif own and (not level or own <= level):
            level = own if _same(anchors[at]) else 0
    return found


def _headings(letter: Sequence[Part], anchors: Sequence[Anchor | None]) -> list[int]:
    return [
        at
        for at, part in enumerate(letter)
        if part.kind is BlockKind.HEADING
        and not (is_section_label(plain(part.text)) and not (anchors[at] and part.level))
    ]


def _place(
    part: Part, anchor: Anchor | None, questions: tuple[CanonicalQuestion, ...]
) -> int | None:
    """The place of a chapter among the questions; what comes before them is at -1."""
    if anchor and anchor.content in questions:
        return questions.index(anchor.content)
    if anchor and anchor.number and anchor.number <= len(questions):
        return anchor.number - 1
    if part.number in (None, 1) and is_general(plain(part.text)):
        return -1
    return None


def _closed(letter: Sequence[Part], anchors: list[Anchor | None]) -> list[Anchor | None]:
    """The anchors, with a last paragraph that sums up opening a chapter of no question."""
    texts = [at for at, part in enumerate(letter) if part.kind in CODED_KINDS]
    for at in texts[-3:]:
        if anchors[at] is None and _CLOSES.match(letter[at].text):
            anchors[at] = Anchor(general=True)
            break
    return anchors
