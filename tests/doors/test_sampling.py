"""This file is about drawing maps at random and writing them to files, as commands."""

import json
import xml.etree.ElementTree as ET

import pytest

from fordel.cli import main

QUICK = ("--chains", "2", "--samples", "20", "--every", "3")


def run(capfd, *args):
    code = main.main(list(args), standalone_mode=False)
    told = capfd.readouterr()
    return code, told.out.replace("\u00a0", " "), told.err


def told(capfd, *args):
    code, out, err = run(capfd, *args, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


@pytest.fixture
def outlined(tmp_path, capfd):
    """Lilleby as a folder where every area is a small square."""
    folder = tmp_path / "mine"
    run(capfd, "areas", "template", str(folder))
    areas = told(capfd, "areas", "show", str(folder))
    rows = ["area,ring,points"]
    for each in areas:
        x, y = each["lon"], each["lat"]
        ring = [(x, y), (x + 0.002, y), (x + 0.002, y + 0.001), (x, y + 0.001)]
        rows.append(f'{each["id"]},1,"{", ".join(f"{a:.5f} {b:.5f}" for a, b in ring)}"')
    (folder / "outlines.csv").write_text("\n".join(rows), "utf-8")
    return folder


def test_maps_are_drawn_with_what_says_how_far_to_trust_them(capfd):
    code, out, err = run(capfd, "maps", "sample", "lilleby", "three", "--band", "0.3", *QUICK)
    assert code == 0
    assert out.count("R-hatt") >= 2
    assert "var trukket før" in out
    assert "uavhengige kart" in out
    assert out.count("Kontrollsum") == 2
    assert "trenger en grunn" in err


def test_the_same_seed_gives_the_same_answer_to_the_last_byte(capfd):
    asked = ("maps", "sample", "lilleby", "-k", "3", "--band", "0.3", *QUICK, "--json")
    one, again, other = (run(capfd, *asked, "--seed", seed)[1] for seed in ("7", "7", "8"))
    assert one == again != other
    assert run(capfd, *asked, "--seed", "7", "--jobs", "2")[1] == one


def test_variant_sizes_and_locks_can_be_asked_for(capfd):
    found = told(
        capfd, "maps", "sample", "lilleby", "--sizes", "3,1,1", "--band", "0.2",
        "--variant", "reversible", "--lock", "Havna+Elvebyen", *QUICK,
    )  # fmt: skip
    (survey,) = found["surveys"]
    assert survey["variant"] == "reversible"
    assert survey["every"] == 120
    assert survey["measures"]["largest_to_smallest"]["quantiles"]["0"] > 1.9
    assert found["locks"] == ["Havna+Elvebyen"]


def test_a_proposal_that_is_less_even_than_what_is_drawn_is_told_of(capfd):
    _, _, err = run(capfd, "maps", "sample", "lilleby", "four", "--band", "0.15", *QUICK)
    assert "mindre jevn enn alle" in err


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ((), "F7"),
        (("--sizes", "2,x"), "F7"),
        (("--sizes", "2,1", "-k", "3"), "F7"),
        (("-k", "3", "--lock", "Havna"), "F371"),
        (("three", "-k", "4"), "F373"),
        (("-k", "3", "--keep-whole", "1", "--variant", "reversible"), "F374"),
        (("-k", "3", "--band", "0.000001"), "F308"),
    ],
)
def test_what_cannot_be_drawn_is_explained(capfd, more, code):
    left, _, err = run(capfd, "maps", "sample", "lilleby", *more, *QUICK)
    assert left == 2
    assert code in err


def test_an_example_needs_no_study(capfd):
    named = told(capfd, "maps", "list", "lilleby")
    assert told(capfd, "maps", "list", "--example", "lilleby") == named
    assert told(capfd, "maps", "show", "three", "--example=lilleby")["name"]


def test_a_map_is_written_in_every_format(tmp_path, outlined, capfd):
    paths = {end: tmp_path / f"kart.{end}" for end in ("svg", "png", "csv", "geojson")}
    for path in paths.values():
        code, _, err = run(capfd, "maps", "export", str(outlined), "four", "-o", str(path))
        assert (code, str(path) in err) == (0, True)
    picture = ET.fromstring(paths["svg"].read_text("utf-8"))
    names = [each.tag.rpartition("}")[2] for each in picture.iter()]
    assert names.count("circle") == 4
    assert names.count("title") == 1 + 25
    assert paths["png"].read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert paths["csv"].read_text("utf-8").startswith("area,name,district\n")
    features = json.loads(paths["geojson"].read_text("utf-8"))["features"]
    assert len(features) == 24  # one area has no council and is left out
    assert {each["geometry"]["type"] for each in features} == {"MultiPolygon"}
    ring = features[0]["geometry"]["coordinates"][0][0]
    assert ring[0] == ring[-1]


def test_outlines_can_be_given_for_a_city_that_has_none(tmp_path, outlined, capfd):
    path = tmp_path / "kart.svg"
    asked = ("maps", "export", "lilleby", "four", "-o", str(path))
    run(capfd, *asked)
    assert "<circle" not in path.read_text("utf-8")
    run(capfd, *asked, "--outlines", str(outlined))
    assert "<circle" in path.read_text("utf-8")
    points = tmp_path / "punkter.json"
    run(capfd, "maps", "export", "lilleby", "four", "-o", str(points))
    kinds = {each["geometry"]["type"] for each in json.loads(points.read_text())["features"]}
    assert kinds == {"Point"}


def test_outlines_that_cannot_be_read_are_explained(tmp_path, capfd):
    asked = ("maps", "export", "lilleby", "four", "-o", str(tmp_path / "k.svg"), "--outlines")
    _, _, err = run(capfd, *asked, str(tmp_path / "ingen.csv"))
    assert "F376" in err
    wrong = tmp_path / "outlines.csv"
    wrong.write_text('area,ring,points\n101,1,"1 2, 3 4"\n102,1,"a b, c d, e f"\n', "utf-8")
    _, _, err = run(capfd, *asked, str(wrong))
    assert err.count("F375") == 2
    _, _, err = run(capfd, "maps", "export", "lilleby", "four", "-o", str(tmp_path / "k.bmp"))
    assert "F733" in err


def test_areas_are_checked_and_what_is_odd_is_told(capfd):
    code, out, _ = run(capfd, "areas", "check", "oslo")
    assert code == 0
    assert "98 områder" in out
    assert "Marka har ikke bydelsutvalg og holdes utenfor" in out
    assert "Bispevika og Bygdøy møtes bare over sjø" in out
    found = told(capfd, "areas", "check", "oslo", "--follow", "1701=0704")
    assert "Marka" in [each["area"] for each in found if each["finding"] == "follows"]
    assert [each for each in found if each["finding"] == "left_out"] == []
