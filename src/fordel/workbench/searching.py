"""This file is about finding what was said: by its words and, where it is ready, by its meaning."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from fordel.adapters.embeddings import Embedder, Vectors, local_embedder
from fordel.adapters.store import letters, meanings
from fordel.adapters.store.meanings import Found as Stretch
from fordel.adapters.store.searching import Hit, asked_words, search, word_weights
from fordel.adapters.store.study import Study, View
from fordel.errors import InputError
from fordel.statements.search import ranking
from fordel.workbench.listing import Found

_AT_A_TIME = 32


class SearchMode(StrEnum):
    """How a search was done (norsk: søkemåte)."""

    WORDS = "words"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """What a search found, and how it was done (norsk: søkeresultat)."""

    mode: SearchMode
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """How far the study has been made ready for search by meaning (norsk: klargjort)."""

    done: int
    total: int


def search_by_meaning(
    study: Study, words: str, *, limit: int = 20, embedder: Embedder | None = None
) -> Searched:
    """The statements and paragraphs that fit best, best first.

    By meaning and words together where the study is prepared for it and the extra is installed,
    else by words alone.
    """
    model = embedder or local_embedder()
    with study.viewing() as view:
        hits = _by_meaning(view, words, limit, model) if model and asked_words(words) else None
        mode = SearchMode.WORDS if hits is None else SearchMode.MEANING
        if hits is None:
            hits = search(view, words, limit=limit)
        return Searched(
            mode=mode,
            found=tuple(
                Found(hit=hit, response=letters.response(view, hit.response)) for hit in hits
            ),
        )


def prepare_search(study: Study, *, embedder: Embedder | None = None) -> Iterator[Prepared]:
    """Work out the meaning of every stretch that has none yet, a few at a time.

    Each few are kept at once, so that nothing is lost when the machine stops.

    Raises:
        InputError: F430, if the extra is not installed.
    """
    model = embedder or local_embedder()
    if model is None:
        raise InputError(
            "F430",
            "Search by meaning needs a part of Fordel that is not installed here.",
            hint="Install it with: pip install 'fordel[semantic]'",
        )
    with study.viewing() as view:
        texts = list(dict.fromkeys(each.text for each in meanings.stretches(view)))
        marks = [meanings.mark(each) for each in texts]
        there = meanings.vectors_there(view, marks, model=model.model)
    missing = [each for each in texts if meanings.mark(each) not in there]
    done = len(texts) - len(missing)
    yield Prepared(done=done, total=len(texts))
    # Texts of like length cost least together.
    ordered = sorted(missing, key=len)
    for at in range(0, len(ordered), _AT_A_TIME):
        some = ordered[at : at + _AT_A_TIME]
        vectors = model.passages(some)
        with study.changing() as change:
            made = {meanings.mark(each): vector for each, vector in zip(some, vectors, strict=True)}
            meanings.add_vectors(change, made, model=model.model)
        done += len(some)
        yield Prepared(done=done, total=len(texts))


def _by_meaning(view: View, words: str, limit: int, model: Embedder) -> tuple[Hit, ...] | None:
    """None where nothing has been prepared."""
    if not meanings.has_vectors(view, model=model.model):
        return None
    found = meanings.stretches(view)
    known = meanings.vectors(view, [each.text for each in found], model=model.model)
    if not known:
        return None
    likeness = _likeness(found, known, model.question(words))
    weights = word_weights(view, words)
    fitting = np.array([weights.get(each.number, 0.0) for each in found])
    return tuple(
        Hit(
            response=found[at].response,
            statement=found[at].statement,
            start=found[at].start,
            end=found[at].end,
            text=found[at].text,
            weight=float(likeness[at]),
        )
        for at in ranking(likeness, fitting)[:limit]
    )


def _likeness(
    found: Sequence[Stretch], known: dict[str, Vectors], asked: Vectors
) -> NDArray[np.float64]:
    """The likeness of each stretch to what is asked; those not prepared count as average ones."""
    vectors = [known.get(meanings.mark(each.text)) for each in found]
    likeness = np.array([np.nan if each is None else float(each @ asked) for each in vectors])
    return np.where(np.isnan(likeness), np.nanmean(likeness), likeness)
