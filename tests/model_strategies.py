"""This file is about drawing any value of the model that could ever be stored."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from fordel.model.response import (
    Block,
    BlockKind,
    BodyKind,
    CanonicalQuestion,
    Consultation,
    Consultee,
    Document,
    Passage,
    Place,
    Question,
    Response,
)
from fordel.model.statement import (
    About,
    Codes,
    Demand,
    Ground,
    Kind,
    Measure,
    PlaceSource,
    Reason,
    Review,
    Ruling,
    Standing,
    Statement,
    Suggestion,
)
from fordel.model.text import Repair, RepairedText, RepairKind, Span

WORDS = st.text(max_size=12)
NAMES = st.text(alphabet="abcæøå-0123456789", min_size=1, max_size=12)
HASHES = st.text(alphabet="0123456789abcdef", min_size=64, max_size=64)
SHARES = st.floats(0, 1)
NUMBERS = st.integers(0, 10_000)
# Half characters, which stand in torn files, must come back as they went in.
TORN = st.text(st.characters(codec=None), max_size=12)
TIMES = st.datetimes(min_value=datetime(1970, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis adds the zone


def tuples(each: st.SearchStrategy, size: int = 2) -> st.SearchStrategy:
    return st.lists(each, max_size=size).map(tuple)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(NUMBERS)
    return Span(start=start, end=start + draw(st.integers(1, 50)))


@st.composite
def passages(draw: st.DrawFn, document: str | None = None) -> Passage:
    start = draw(NUMBERS)
    quote = draw(st.text(min_size=1, max_size=20))
    where = document or draw(HASHES)
    return Passage(document=where, start=start, end=start + len(quote), quote=quote)


BLOCKS = st.builds(
    Block,
    kind=st.sampled_from(BlockKind),
    start=NUMBERS,
    end=NUMBERS,
    level=NUMBERS,
    marker=st.none() | spans(),
    bold=tuples(spans()),
    italic=tuples(spans()),
    row=st.none() | NUMBERS,
    column=st.none() | NUMBERS,
)
PLACES = st.builds(
    Place,
    start=NUMBERS,
    end=NUMBERS,
    page=NUMBERS,
    box=st.none() | st.tuples(SHARES, SHARES, SHARES, SHARES),
    sureness=SHARES,
)
REPAIRS = st.builds(
    Repair, kind=st.sampled_from(RepairKind), start=NUMBERS, end=NUMBERS, before=TORN, after=TORN
)
DOCUMENTS = st.builds(
    Document,
    id=HASHES,
    name=WORDS,
    media_type=NAMES,
    received=TORN,
    text=st.builds(RepairedText, text=TORN, pieces=tuples(st.tuples(NUMBERS, NUMBERS, NUMBERS))),
    blocks=tuples(BLOCKS),
    places=tuples(PLACES),
    repairs=tuples(REPAIRS),
    pages=st.none() | NUMBERS,
    unread_pages=tuples(NUMBERS),
    notices=tuples(WORDS),
)
RESPONSES = st.builds(
    Response,
    id=NAMES,
    document=HASHES,
    start=NUMBERS,
    end=NUMBERS,
    consultee=st.builds(Consultee, name=WORDS, kind=st.sampled_from(BodyKind)),
    case_number=st.none() | WORDS,
    document_number=st.none() | WORDS,
    dated=st.none() | st.dates(),
    recipients=tuples(WORDS),
    language=st.sampled_from(["nb", "nn", "en"]),
    personal=tuples(spans()),
)
CODES = st.builds(
    Codes,
    question=st.sampled_from(CanonicalQuestion),
    kind=st.sampled_from(Kind),
    about=st.none() | st.sampled_from(About),
    measures=tuples(st.sampled_from(Measure)),
    place_source=st.none() | st.sampled_from(PlaceSource),
    tasks=tuples(NAMES),
    holder=tuples(WORDS),
    reasons=tuples(st.sampled_from(Reason)),
    demand=st.none() | st.sampled_from(Demand),
    supports=st.none() | NAMES,
)
SURENESS = st.dictionaries(NAMES, SHARES, max_size=3)


def suggestions(document: str, response: str) -> st.SearchStrategy[Suggestion]:
    return st.builds(
        Suggestion,
        id=NAMES,
        response=st.just(response),
        passage=passages(document),
        codes=CODES,
        coder=NAMES,
        sureness=SURENESS,
        grounds=tuples(st.builds(Ground, field=NAMES, rule=NAMES, evidence=WORDS)),
        abstained=tuples(NAMES),
    )


def statements(document: str, response: str) -> st.SearchStrategy[Statement]:
    return st.builds(
        Statement,
        id=NAMES,
        response=st.just(response),
        passage=passages(document),
        codes=CODES,
        standing=st.sampled_from(Standing),
        coder=WORDS,
        sureness=SURENESS,
    )


def reviews(document: str, response: str) -> st.SearchStrategy[Review]:
    return st.builds(
        Review,
        id=NAMES,
        response=st.just(response),
        reviewer=WORDS,
        at=TIMES,
        ruling=st.sampled_from(Ruling),
        targets=tuples(NAMES),
        passages=tuples(passages(document)),
        codes=tuples(CODES),
        undoes=st.none() | NAMES,
        why=WORDS,
    )


CONSULTATIONS = st.builds(
    Consultation,
    title=WORDS,
    case_number=st.none() | WORDS,
    questions=tuples(
        st.tuples(
            st.sampled_from(BodyKind),
            tuples(
                st.builds(
                    Question,
                    canonical=st.sampled_from(CanonicalQuestion),
                    number=NUMBERS,
                    text=WORDS,
                    explanation=WORDS,
                )
            ),
        )
    ),
)
