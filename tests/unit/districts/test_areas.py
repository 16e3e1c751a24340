"""This file is about reading area tables, and the examples that come with the product."""

import pytest

from area_makers import SHEETS, changed, tables
from fordel.adapters.geography_files import example_area_names, example_area_tables
from fordel.districts.areas import read_areas
from fordel.districts.tally import chart_of, drawn
from fordel.errors import InputErrors
from fordel.model.geography import Contact, IndicatorId
from fordel.model.source import Evidence


def codes(fault: InputErrors) -> list[str]:
    return [each.code for each in fault.faults]


def test_a_table_is_read_with_codes_that_lost_their_zeros_and_decimal_commas():
    table = read_areas(tables())
    assert [area.id for area in table.areas] == ["01", "02", "03", "04", "09"]
    assert table.figures[IndicatorId("people")]["01"] == 100
    assert table.borders[1].barrier == "Elva"
    assert table.borders[3].contact is Contact.SEA
    assert table.maps[1].placings[2].evidence is Evidence.INFERRED
    assert not table.areas[4].has_council


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"borders": None}, "F344"),
        ({"odd": [["x"]]}, "F330"),
        (changed("areas", 0, 1, "nam"), "F331"),
        (changed("areas", 0, 7, "folows"), "F338"),
        (changed("areas", 1, 1, ""), "F332"),
        (changed("areas", 1, 2, "øst"), "F333"),
        (changed("figures", 1, 1, "-3"), "F343"),
        (changed("areas", 1, 6, "kanskje"), "F334"),
        (changed("figures", 2, 0, "77"), "F335"),
        (changed("areas", 2, 0, "01"), "F336"),
        (changed("about", 3, 1, "snart"), "F337"),
        (changed("figures", 3, 1, ""), "F339"),
        (changed("placings", 3, 0, "new"), "F340"),
        (changed("borders", 1, 1, "01"), "F341"),
        (changed("indicators", 1, 2, "other"), "F342"),
        (changed("figures", 0, 2, "ukjent"), "F345"),
        (changed("keys", 1, 2, "0.4"), "F346"),
    ],
)
def test_each_fault_is_named_with_its_place(change, code):
    with pytest.raises(InputErrors) as fault:
        read_areas(tables(**change))
    assert code in codes(fault.value)
    assert all(each.where for each in fault.value.faults)


def test_all_faults_are_told_at_once():
    rows = [list(each) for each in SHEETS["figures"]]
    rows[1][1], rows[2][1], rows[3][0] = "x", "", "77"
    with pytest.raises(InputErrors) as fault:
        read_areas(tables(figures=rows))
    assert {"F333", "F339", "F335"} <= set(codes(fault.value))


@pytest.mark.parametrize("name", example_area_names())
def test_every_map_of_an_example_hangs_together_with_today_as_whole_districts(name):
    table = read_areas(example_area_tables(name))
    chart = chart_of(table)
    assert len(table.maps) == 3
    for each in table.maps:
        assert len(drawn(chart, each).names) == len(each.districts)
    assert all(each.source and each.source in {s.id for s in table.sources}
               for each in table.indicators)  # fmt: skip
    assert all(source.licence for source in table.sources)


def test_oslo_has_its_98_areas_and_the_whole_population_with_an_address():
    table = read_areas(example_area_tables("oslo"))
    assert len(table.areas) == 98
    assert sum(table.figures[IndicatorId("people_2025")].values()) == 722_278
    assert [each.name for each in table.areas if not each.has_council] == ["Sentrum", "Marka"]
