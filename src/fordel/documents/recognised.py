"""This file is about pages that were pictures: putting what was recognised where it belongs."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from fordel.documents.moved import moved_block, moved_place
from fordel.documents.page_layout import Line, lay_out
from fordel.documents.pieces import Reading, Run, around, compose
from fordel.errors import InputError
from fordel.model.response import Document, RecognisedWord
from fordel.model.text import unrepaired

_TALLEST = 842.0


def with_recognised(
    document: Document, pages: Mapping[int, tuple[RecognisedWord, ...]]
) -> Document:
    """The document with these pages' text put in, each word with its place and sureness.

    To be called before repair and structure: the text as received grows, and what was repaired
    in the shorter one is forgotten. A page where nothing was recognised stays unread.

    Raises:
        InputError: F135, if a page is not one of those that await recognition.
    """
    _ensure_unread(document, pages)
    found = {page: words for page, words in sorted(pages.items()) if _written(words)}
    reading = Reading(text=document.received, blocks=document.blocks, places=document.places)
    for run in _runs_of_pages(found):
        lines = [line for page in run for line in _lines(page, found[page])]
        reading = _inserted(reading, compose(lay_out(lines)), run[0])
    left = tuple(page for page in document.unread_pages if page not in found)
    return replace(
        document,
        received=reading.text,
        text=unrepaired(reading.text),
        blocks=reading.blocks,
        places=reading.places,
        repairs=(),
        unread_pages=left,
        notices=_notices(document, tuple(found), left),
    )


def _ensure_unread(document: Document, pages: Mapping[int, object]) -> None:
    for page in pages:
        if page not in document.unread_pages:
            raise InputError(
                "F135",
                "Page {page} does not await recognition.",
                where=document.name,
                hint="Only the document's unread pages can be put in, each once.",
                page=page,
            )


def _notices(document: Document, found: tuple[int, ...], left: tuple[int, ...]) -> tuple[str, ...]:
    kept = tuple(note for note in document.notices if "gjenkjennes" not in note) if found else ()
    read = (f"Gjenkjent fra bilde: side {', '.join(map(str, found))}.",) if found else ()
    still = (f"Fortsatt uten lesbar tekst: side {', '.join(map(str, left))}.",) if left else ()
    return (*kept, *read, *still)


def _written(words: Sequence[RecognisedWord]) -> bool:
    return any(word.text.strip() for word in words)


def _runs_of_pages(found: Mapping[int, object]) -> list[list[int]]:
    """The pages, those that follow each other together."""
    runs: list[list[int]] = []
    for page in sorted(found):
        if runs and runs[-1][-1] == page - 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return runs


def _lines(page: int, words: Sequence[RecognisedWord]) -> list[Line]:
    written = [word for word in words if word.text.strip()]
    height = max(_TALLEST, max((word.box[3] for word in written), default=0.0))
    sizes = _sizes(written)
    return [
        Line(
            runs=tuple(_runs(page, line)),
            page=page,
            box=around([word.box for word in line]),
            size=sizes[line[0].paragraph],
            page_height=height,
        )
        for line in _grouped(written, lambda word: (word.paragraph, word.line))
    ]


def _grouped(
    words: Sequence[RecognisedWord], key: Callable[[RecognisedWord], object]
) -> list[list[RecognisedWord]]:
    return [list(group) for _, group in groupby(words, key=key)]


def _runs(page: int, words: Sequence[RecognisedWord]) -> list[Run]:
    runs: list[Run] = []
    for word in words:
        runs += [Run(text=" ")] if runs else []
        runs.append(Run(text=word.text, page=page, box=word.box, sureness=word.sureness))
    return runs


def _sizes(words: Sequence[RecognisedWord]) -> dict[int, float]:
    """The size of the letters of each paragraph: the usual one, or a quarter more, or a half.

    Ink says little about size, for it varies with the letters; only a paragraph whose words are
    both taller and wider than usual is set in larger letters.
    """
    if not words:
        return {}
    tall, wide = _middle(map(_height, words)), _middle(map(_width, words))
    sizes: dict[int, float] = {}
    before = round(tall, 1)
    for group in _grouped(words, lambda word: word.paragraph):
        if len(group) <= 5 and group[0].text[0].islower():
            sizes[group[0].paragraph] = before  # the end of a heading, cut off from it
            continue
        higher = _middle(map(_height, group)) / tall
        broader = sum(map(_width, group)) / len(group) / wide
        larger = min(higher, broader) if len(group) > 1 else 1.0
        steps = round(4 * (higher + broader) / 2) / 4 if larger > 1.1 else 1.0
        sizes[group[0].paragraph] = before = round(tall * max(steps, 1.0), 1)
    return sizes


def _height(word: RecognisedWord) -> float:
    return max(word.box[3] - word.box[1], 0.1)


def _width(word: RecognisedWord) -> float:
    return max(word.box[2] - word.box[0], 0.1) / len(word.text)


def _middle(values: Iterable[float]) -> float:
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def _inserted(whole: Reading, part: Reading, page: int) -> Reading:
    """A reading with a part put in before the first text of later pages."""
    later = [place.start for place in whole.places if place.page > page]
    at = min((_block_start(whole, start) for start in later), default=len(whole.text))
    before, after = whole.text[:at], whole.text[at:]
    lead = "\n\n" if before.strip() and not before.endswith("\n\n") else ""
    trail = "\n\n" if after.strip() else ""
    ahead = len(lead) + len(part.text) + len(trail)
    middle = at + len(lead)
    return Reading(
        text=before + lead + part.text + trail + after,
        blocks=(
            *(block for block in whole.blocks if block.start < at),
            *(moved_block(block, middle) for block in part.blocks),
            *(moved_block(block, ahead) for block in whole.blocks if block.start >= at),
        ),
        places=(
            *(place for place in whole.places if place.start < at),
            *(moved_place(place, middle) for place in part.places),
            *(moved_place(place, ahead) for place in whole.places if place.start >= at),
        ),
    )


def _block_start(whole: Reading, position: int) -> int:
    """Where the block at a position begins, its marker included."""
    for block in whole.blocks:
        start = block.marker.start if block.marker else block.start
        if start <= position < block.end:
            return start
    return position
