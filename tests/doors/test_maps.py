"""This file is about areas and maps as commands."""

import json
import re

import pytest

from fordel.cli import main


def run(capfd, *args):
    code = main.main(list(args), standalone_mode=False)
    told = capfd.readouterr()
    return code, told.out, told.err


def told(capfd, *args):
    code, out, err = run(capfd, *args, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


@pytest.fixture
def study(tmp_path, capfd):
    path = str(tmp_path / "s.fordel")
    run(capfd, "new", path)
    code, _, err = run(capfd, "areas", "import", path, "lilleby")
    assert code == 0
    assert "25 områder" in err
    return path


def test_what_eight_and_seven_districts_can_be_in_oslo_is_said_from_todays_figures(capfd):
    code, out, _ = run(capfd, "maps", "enumerate", "oslo", "-k", "8", "-k", "7")
    text = " ".join(out.replace("\u00a0", " ").split())
    assert code == 0
    assert "til 8 på 158 748 måter. På ingen av dem er alle innenfor 25 % av lik størrelse" in text
    assert "til 7 på 182 180 måter. På 6 av dem er alle innenfor 15 % av lik størrelse" in text


def test_the_adopted_map_is_scored_with_what_is_not_known_in_plain_sight(capfd):
    code, out, err = run(capfd, "maps", "score", "oslo", "adopted", "--samples", "10")
    text = " ".join(out.split())
    assert code == 0
    assert "74 av 97 plasseringer er sluttet" in text
    assert "Marka har ikke bydelsutvalg og er holdt utenfor" in text
    assert "3000 sammenslåinger og 40 tilfeldige kart" in err


def test_a_score_is_the_same_for_the_same_seed(capfd):
    asked = ("maps", "score", "lilleby", "four", "--samples", "20")
    assert told(capfd, *asked, "--seed", "7") == told(capfd, *asked, "--seed", "7")


def test_seats_can_be_said(capfd):
    asked = ("maps", "score", "oslo", "adopted", "--samples", "0")
    assert told(capfd, *asked)["measures"]["seats"]["value"] is None
    assert told(capfd, *asked, "--seats", "21")["measures"]["seats"]["value"] == 168


def test_an_area_without_a_council_can_be_placed_by_choice(capfd):
    without = told(capfd, "maps", "show", "oslo", "today")
    with_forest = told(capfd, "maps", "show", "oslo", "today", "--follow", "1701=0704")
    more = {each["name"]: each["people"] for each in with_forest["districts"]}
    less = {each["name"]: each["people"] for each in without["districts"]}
    assert more["Vestre Aker"] - less["Vestre Aker"] == 1684
    left, _, err = run(capfd, "maps", "show", "oslo", "--follow", "1701")
    assert left == 2
    assert "F360" in err


def test_one_area_is_moved_and_the_map_is_written_and_read_again(tmp_path, capfd):
    path = str(tmp_path / "ny.csv")
    found = told(capfd, "maps", "move", "lilleby", "four", "Tangen", "Vest", "-o", path)
    assert found["before"]["measures"]["areas_moved"]["value"] == 1
    assert found["after"]["measures"]["areas_moved"]["value"] == 0
    assert found["next"]
    again = told(capfd, "maps", "show", "lilleby", path)
    people = {each["name"]: each["people"] for each in found["after"]["districts"]}
    assert {each["name"]: each["people"] for each in again["districts"]} == people


def test_a_move_shows_what_changes_and_what_would_help_next(capfd):
    code, out, _ = run(capfd, "maps", "move", "lilleby", "four", "Tangen", "Vest")
    assert code == 0
    assert "Områder som skilles fra sin bydel" in out
    assert "Flyttinger som ville bedret" in out
    _, out, _ = run(
        capfd, "maps", "move", "lilleby", "four", "Tangen", "Vest", "--towards", "areas_moved"
    )
    assert "Ingen flytting av ett område bedrer" in out


def test_maps_are_compared_and_listed_in_both_languages(capfd):
    _, out, _ = run(capfd, "maps", "compare", "lilleby", "three", "four")
    assert "Dagens seks bydeler" in out
    _, out, _ = run(capfd, "maps", "list", "lilleby", "--lang", "en")
    assert "The proposal of three districts" in out
    assert [each["map"] for each in told(capfd, "maps", "list", "lilleby")] == [
        "today", "three", "four",
    ]  # fmt: skip


def test_the_most_even_merges_are_proposed_and_written(tmp_path, capfd):
    path = str(tmp_path / "m.csv")
    code, out, err = run(capfd, "maps", "propose", "lilleby", "-k", "3", "-o", path)
    assert code == 0
    assert out.count("Nr. ") == 3
    assert path in err
    best, *_ = told(capfd, "maps", "propose", "lilleby", "-k", "3")
    judged = told(capfd, "maps", "score", "lilleby", path, "--samples", "0")
    off = judged["measures"]["off_equal"]
    assert off["value"] == best["measures"]["off_equal"]["value"]
    assert off["beside"]["merges"]["below"] == 0


def test_a_neighbourhood_is_seen_in_every_map(capfd):
    _, out, _ = run(capfd, "maps", "show", "lilleby", "--area", "Tangen")
    assert "Forslag om fire bydeler: Havna" in out
    assert "skilles fra de fleste" in out
    assert [each["parted"] for each in told(capfd, "maps", "show", "lilleby", "--area", "304")] == [
        False, False, True,
    ]  # fmt: skip


def test_a_tile_map_is_written(tmp_path, capfd):
    path = tmp_path / "k.svg"
    code, _, err = run(capfd, "maps", "show", "oslo", "adopted", "--svg", str(path))
    assert code == 0
    assert str(path) in err
    assert path.read_text("utf-8").count("<g>") == 97


def test_maps_are_kept_with_who_and_why_and_used_again(study, capfd):
    code, _, err = run(capfd, "maps", "keep", study, "three", "--why", "For store", "--rejected",
                       "--by", "Kari")  # fmt: skip
    assert code == 0
    assert "kept:1" in err
    _, out, _ = run(capfd, "maps", "kept", study)
    assert "forkastet" in out
    assert "Kari" in out
    assert told(capfd, "maps", "kept", study)[0]["why"] == "For store"
    one, other = (told(capfd, "maps", "show", study, name) for name in ("three", "kept:1"))
    assert one["measures"] == other["measures"]
    assert told(capfd, "maps", "keep", study, "kept:1", "--why", "Igjen")["kept"] == 2


def test_a_study_without_areas_or_maps_says_so(tmp_path, capfd):
    path = str(tmp_path / "t.fordel")
    run(capfd, "new", path)
    left, _, err = run(capfd, "maps", "enumerate", path)
    assert (left, "F355" in err) == (2, True)
    _, _, err = run(capfd, "maps", "kept", path)
    assert "Ingen inndelinger" in err
    left, _, err = run(capfd, "maps", "score", "lilleby", "femten")
    assert (left, "F357" in err) == (2, True)


@pytest.mark.parametrize("text", ["area\n101\n", "a,b\n1,2\n", "area,district\nnesten,x\n"])
def test_a_file_that_is_no_map_is_explained(tmp_path, capfd, text):
    path = tmp_path / "k.csv"
    path.write_text(text, encoding="utf-8")
    left, _, err = run(capfd, "maps", "show", "lilleby", str(path))
    assert left == 2
    assert "F3" in err


def test_a_template_is_written_and_read_back_and_never_over_another(tmp_path, capfd):
    path = str(tmp_path / "mal")
    assert len(told(capfd, "areas", "template", path)["files"]) == 10
    found = told(capfd, "areas", "show", path)
    assert found == told(capfd, "areas", "show", "lilleby")
    left, _, err = run(capfd, "areas", "template", path)
    assert (left, "F352" in err) == (2, True)


def test_areas_are_shown_with_what_is_odd_and_where_the_figures_come_from(capfd):
    code, out, err = run(capfd, "areas", "show", "oslo")
    assert code == 0
    assert "Grønland" in out
    assert "Bispevika–Bygdøy" in err
    assert "NLOD" in err
    found = {each["id"]: each for each in told(capfd, "areas", "show", "oslo")}
    assert found["1601"]["follows"] == "0401"
    assert found["1701"]["left_out"]


def test_the_report_of_a_study_with_areas_tells_where_the_lines_go(study, tmp_path, capfd):
    run(capfd, "maps", "keep", study, "four", "--why", "For <ujevn>", "--rejected")
    page = tmp_path / "r.html"
    code, _, _ = run(capfd, "report", study, "-o", str(page))
    text = page.read_text("utf-8").replace("\u00a0", " ")
    assert code == 0
    assert "Dagens bydeler kan slås sammen til 4 på 35 måter. På ingen av dem" in text
    assert text.count("<desc>") == 4
    assert "Kart med 4 bydeler" in text
    assert "A: Forslag om fire bydeler." in text
    assert "uavhengige kart" in text
    assert re.search(r"<title>Største bydel delt på minste for 1 000 tilfeldige kart\. A: ", text)
    assert "For &lt;ujevn&gt;" in text
    assert "Hva det betyr for nabolaget mitt" in text


def best(capfd, *args):
    """What is proven; how far the work has come may be told on the way."""
    code, out, _ = run(capfd, *args, "--json")
    assert code == 0
    return json.loads(out)


@pytest.mark.parametrize("goal", ["compact", "disruption", "weighted"])
def test_the_best_map_is_proven_and_is_as_even_as_asked(goal, capfd):
    asked = ("maps", "optimise", "lilleby", "-k", "3", "--band", "0.15", "--goal", goal)
    found = best(capfd, *asked)
    assert found["proven"]
    assert (found["gap"], found["bound"]) == (0, found["cost"])
    assert found["complete"]
    assert found["near"] == len(found["solutions"])
    assert len(found["solutions"][0]["districts"]) == len(found["areas"]) == 24
    assert found["measures"]["off_equal"]["value"] <= 15
    assert found["measures"]["loose_pieces"]["value"] == 0
    assert best(capfd, *asked)["solutions"] == found["solutions"]


def test_the_gentlest_map_moves_no_more_people_than_any_merge(capfd):
    found = best(
        capfd, "maps", "optimise", "lilleby", "-k", "3", "--band", "0.05", "--goal", "disruption"
    )
    assert found["cost"] == found["measures"]["people_moved"]["value"] > 0


def test_weights_are_shown_and_decide(capfd):
    asked = ("maps", "optimise", "lilleby", "-k", "3", "--goal", "weighted", "--weights")
    gentle = best(capfd, *asked, "compact=0.5,disruption=4,need=0")["parts"]
    compact = best(capfd, *asked, "compact=1,disruption=2,need=0.5")["parts"]
    assert gentle["disruption"]["value"] < compact["disruption"]["value"]
    assert gentle["compact"]["value"] > compact["compact"]["value"]
    _, out, _ = run(capfd, *asked, "compact=1,disruption=2,need=0.5")
    assert "(vekt 2,00)" in out
    for wrong, code in (("compact=x", "F380"), ("speed=1", "F380"), ("compact=-1", "F379")):
        left, _, err = run(capfd, *asked, wrong)
        assert left == 2
        assert code in err


def test_a_rule_holds_in_the_best_map_and_is_named_when_it_leaves_none(capfd):
    asked = ("maps", "optimise", "lilleby", "-k", "3", "--goal", "disruption", "--band", "0.15")
    free, held = best(capfd, *asked), best(capfd, *asked, "--lock", "Havna/Elvebyen")
    assert held["cost"] >= free["cost"]
    together = "Havna+Elvebyen+Solvang+Høgåsen"
    left, _, err = run(capfd, *asked, "--lock", together)
    assert left == 2
    assert "F377" in err
    assert together in err


def test_what_is_proven_is_said(tmp_path, capfd):
    path = str(tmp_path / "b.csv")
    asked = ("maps", "optimise", "lilleby", "-k", "3", "--band", "0.2", "-o", path)
    code, out, err = run(capfd, *asked)
    assert code == 0
    assert "Bevist: ingen inndeling i 3 med alle innenfor 20,0 % av lik størrelse" in out
    assert path in err


def test_a_band_that_no_map_can_keep_is_refused(capfd):
    left, _, err = run(capfd, "maps", "optimise", "lilleby", "-k", "3", "--band", "0.000001")
    assert left == 2
    assert "F378" in err
