"""What holds for versions: each change is found, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from fordel.report.basis import Basing, Ref
from fordel.report.versions import (
    SECTIONS,
    Difference,
    Way,
    changed_chapters,
    differences,
    results_of,
    tell,
)
from report_makers import SAID, decision, texts

REF = Ref(kind=Basing.COMPUTED, id="version-1")
sections = st.dictionaries(
    st.sampled_from(SECTIONS), st.dictionaries(st.text(max_size=3), st.text(max_size=3))
)


@given(before=sections, now=sections)
def test_the_differences_turn_the_one_into_the_other(before, now):
    built = {name: dict(rows) for name, rows in before.items()}
    for each in differences(before, now):
        rows = built.setdefault(each.section, {})
        if each.way is Way.REMOVED:
            assert rows.pop(each.name) == each.before
        else:
            rows[each.name] = each.now
    assert {k: v for k, v in built.items() if v} == {k: dict(v) for k, v in now.items() if v}


@given(held=sections)
def test_what_has_not_changed_has_no_differences(held):
    assert differences(held, held) == ()


def test_a_response_that_is_gone_changes_the_figures_that_it_was_counted_in():
    before = results_of(decision())
    now = results_of(decision(statements=SAID[:4]))
    found = differences({"results": before}, {"results": now})
    assert any("Skole" in each.name for each in found) or found
    assert all(each.section == "results" for each in found)


def test_many_changes_of_one_kind_are_counted_and_the_first_are_told():
    found = [
        Difference(section="answers", way=Way.ADDED, name=f"Bydel {n}", before="", now="svar")
        for n in range(40)
    ]
    (chapter,) = changed_chapters(found, REF, words=texts("nb", "decision"))
    assert chapter.title == "Svarene (40)"
    points = chapter.blocks[0].points
    assert len(points) == 26
    assert points[-1].text.startswith("15 endringer til")
    assert {each.refs for each in points} == {(REF,)}


def test_a_changed_figure_says_where_it_stands_and_both_values():
    change = Difference(section="results", way=Way.CHANGED, name="A / B / C", before="3", now="5")
    assert tell(change, texts("nb", "decision")) == "A / B / C: før 3, nå 5"
