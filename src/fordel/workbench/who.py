"""This file is about answering "who is responsible?" from a register, offline."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path

import numpy as np

from fordel.adapters.embeddings import Embedder, local_embedder
from fordel.adapters.everyday import commonness, elsewhere_words, everyday_words
from fordel.adapters.vectors import keep_vectors, kept_vectors
from fordel.errors import InputError
from fordel.model.register import Register, TaskId
from fordel.register.answer import Answers
from fordel.register.asking import Counting
from fordel.register.meaning import Meaning, texts_of
from fordel.register.phrases import Index, index_of
from fordel.register.who import answers_to
from fordel.statements.lemma import words

_AT_A_TIME = 32


def who(
    question: str,
    register: Register,
    *,
    place: str | None = None,
    day: date | None = None,
    meaning: Meaning | None = None,
) -> Answers:
    """Who is responsible for what the question is about, at a place and on a day.

    The words may be plain Bokmål, Nynorsk or English. A place that the question names counts if
    none is given; the day is the register's own if none is given. ``meaning`` is what
    ``prepared_meaning`` gave, if what is meant is to count beside the words.

    Raises:
        InputError: F260 to F262, if the question is empty or too long, or the place unknown.
    """
    return answers_to(question, _index(register), place=place, day=day, meaning=meaning)


def prepared_meaning(
    register: Register, folder: Path, *, embedder: Embedder | None = None
) -> Meaning | None:
    """The model that is ready for the register; None without the extra, or before it is prepared.

    ``folder`` is where ``prepare_meaning`` kept what it worked out.
    """
    model = embedder or local_embedder()
    if model is None:
        return None
    texts = _texts(register)
    vectors = kept_vectors(folder, [text for _, text in texts], model=model.model)
    if vectors is None:
        return None
    owners = tuple(owner for owner, _ in texts)
    return Meaning(model=model.model, owners=owners, vectors=vectors, asked=model.question)


def prepare_meaning(
    register: Register, folder: Path, *, embedder: Embedder | None = None
) -> Iterator[float]:
    """Work out what each task means, once, and keep it in the folder; how far it has come, 0 to 1.

    Raises:
        InputError: F263, if the extra is not installed.
    """
    model = embedder or local_embedder()
    if model is None:
        raise InputError(
            "F263",
            "Asking by meaning needs a part of Fordel that is not installed here.",
            hint="Install it with: pip install 'fordel[semantic]'. Asking by words needs nothing.",
        )
    texts = [text for _, text in _texts(register)]
    # Texts of like length cost least together.
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    found: dict[int, np.ndarray] = {}
    for start in range(0, len(order), _AT_A_TIME):
        some = order[start : start + _AT_A_TIME]
        made = model.passages([texts[at] for at in some])
        found |= dict(zip(some, made, strict=True))
        yield len(found) / len(texts)
    vectors = np.stack([found[at] for at in range(len(texts))])
    keep_vectors(folder, texts, vectors, model=model.model)


@lru_cache(maxsize=4)
def _index(register: Register) -> Index:
    counting = Counting(_stems, commonness, idle=(register.city,))
    return index_of(register, counting, everyday=everyday_words(), elsewhere=elsewhere_words())


def _texts(register: Register) -> tuple[tuple[TaskId, str], ...]:
    return texts_of(register, everyday=everyday_words(), elsewhere=elsewhere_words())


@lru_cache(maxsize=1 << 16)
def _stems(text: str) -> tuple[str, ...]:
    return tuple(word.stem.removeprefix("=").lower() for word in words(text))
