"""This file is about answering "who is responsible?" from a register, offline."""

from datetime import date
from functools import lru_cache

from fordel.adapters.everyday import commonness, elsewhere_words, everyday_words
from fordel.model.register import Register
from fordel.register.answer import Answers
from fordel.register.asking import Counting
from fordel.register.phrases import Index, index_of
from fordel.register.who import answers_to
from fordel.statements.lemma import words


def who(
    question: str, register: Register, *, place: str | None = None, day: date | None = None
) -> Answers:
    """Who is responsible for what the question is about, at a place and on a day.

    The words may be plain Bokmål, Nynorsk or English. A place that the question names counts if
    none is given; the day is the register's own if none is given.

    Raises:
        InputError: F260 to F262, if the question is empty or too long, or the place unknown.
    """
    return answers_to(question, _index(register), place=place, day=day)


@lru_cache(maxsize=4)
def _index(register: Register) -> Index:
    counting = Counting(_stems, commonness, idle=(register.city,))
    return index_of(register, counting, everyday=everyday_words(), elsewhere=elsewhere_words())


@lru_cache(maxsize=1 << 16)
def _stems(text: str) -> tuple[str, ...]:
    return tuple(word.stem.removeprefix("=").lower() for word in words(text))
