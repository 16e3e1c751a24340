from hypothesis import given, settings
from hypothesis import strategies as st

from coding_makers import excerpt, response
from fordel.adapters.files import product_tasks
from fordel.model.response import BodyKind, CanonicalQuestion
from fordel.model.statement import PLACES, Kind, Section
from fordel.statements.cues import any_of, tokens_of
from fordel.statements.cues_clauses import clauses_of
from fordel.statements.suggest import suggest
from fordel.statements.tasks import task_index

INDEX = task_index(product_tasks())
VOCABULARY = (
    "bør må kan ikke bydelen etaten flyttes fra til sentralt lokalt dersom at som fordi men det "
    "samme gjelder dette vil gi god dårlig nei samles forbli , . ? : !"
)
WORDS = st.sampled_from(sorted(any_of(VOCABULARY)))
SENTENCES = st.one_of(
    st.lists(WORDS, min_size=1, max_size=25).map(" ".join),
    st.text(min_size=1, max_size=80).filter(lambda text: text.strip() != ""),
)
EXCERPTS = st.lists(
    st.builds(
        excerpt,
        SENTENCES,
        question=st.sampled_from(CanonicalQuestion),
        section=st.sampled_from(Section),
        paragraph=st.integers(1, 3),
        in_list=st.booleans(),
    ),
    max_size=6,
).map(tuple)


@settings(max_examples=150, deadline=None)
@given(EXCERPTS, st.sampled_from(BodyKind))
def test_whatever_is_written_gets_one_lawful_suggestion_each(excerpts, body):
    found = suggest(excerpts, response(body), INDEX)
    assert [each.passage for each in found] == [each.passage for each in excerpts]
    proposals = {each.id for each in found if each.codes.kind is Kind.PROPOSAL}
    for each in found:
        codes = each.codes
        assert all(0 <= share <= 1 for share in each.sureness.values())
        assert not codes.measures or codes.kind is Kind.PROPOSAL
        assert (codes.place_source is not None) == bool(PLACES & set(codes.measures))
        assert (codes.about is not None) == (codes.kind in {Kind.STRENGTH, Kind.WEAKNESS})
        assert codes.demand is None or codes.kind in {Kind.PROPOSAL, Kind.CONDITION}
        assert codes.supports is None or codes.supports in proposals
        assert len(codes.reasons) == len(set(codes.reasons)) <= 2


@settings(max_examples=50, deadline=None)
@given(EXCERPTS)
def test_the_same_letter_is_always_coded_the_same(excerpts):
    assert suggest(excerpts, response(), INDEX) == suggest(excerpts, response(), INDEX)


@given(SENTENCES)
def test_every_word_belongs_to_a_clause(text):
    words = tokens_of(text)
    assert len(clauses_of(words)) == len(words)
