"""This file is about polygons on disk and the area tables made from them."""

import csv
import json
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from fordel.adapters.polygons import Columns, tables_from_polygons
from fordel.adapters.utm import degrees_of, zone_of
from fordel.errors import InputError, InputErrors

shapely = pytest.importorskip("shapely")
COLUMNS = Columns(code="kode", name="navn")
SHARED = Path(__file__).parents[3] / "../shared/data/oslo"
KM = 1 / 111.32


def square(column, row, width=1.0):
    left, low = column * KM, row * KM
    right, high = left + width * KM, low + KM
    return [[[left, low], [right, low], [right, high], [left, high], [left, low]]]


def feature(code, name, coordinates):
    return {
        "type": "Feature",
        "properties": {"kode": code, "navn": name},
        "geometry": {"type": "Polygon", "coordinates": coordinates},
    }


def saved(path, *features):
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


FOUR = (
    feature("01", "A", square(0, 0)),
    feature("02", "B", square(1.000001, 0)),
    feature("03", "C", square(0, 1)),
    feature("04", "D", square(1, 1)),
)


def borders(tables):
    rows = next(each.rows for each in tables if each.name == "borders")
    return {(a, b): (float(metres), contact) for _, (a, b, metres, contact, _) in rows}


def test_neighbours_are_those_who_share_a_border_and_corners_are_no_neighbours(tmp_path):
    found = borders(tables_from_polygons(saved(tmp_path / "f.geojson", *FOUR), COLUMNS))
    assert set(found) == {
        ("01", "02"), ("01", "03"), ("01", "04"), ("02", "03"), ("02", "04"), ("03", "04"),
    }  # fmt: skip
    assert found["01", "04"][1] == found["02", "03"][1] == "corner"
    for pair in (("01", "02"), ("03", "04")):
        assert found[pair] == (pytest.approx(1000, abs=6), "land")


def test_areas_that_meet_only_in_water_touch_by_sea(tmp_path):
    water = saved(tmp_path / "v.geojson", feature("v", "v", square(0.5, 0, 1.0)))
    source = saved(tmp_path / "f.geojson", *FOUR)
    found = borders(tables_from_polygons(source, COLUMNS, water=water))
    assert found["01", "02"][1] == "sea"
    assert found["01", "03"] == (pytest.approx(500, abs=6), "land")


def test_size_and_place_of_an_area_come_from_its_polygon(tmp_path):
    tables = tables_from_polygons(saved(tmp_path / "f.geojson", *FOUR), COLUMNS)
    area = next(each.rows[0][1] for each in tables if each.name == "areas")
    assert area[:2] == ("01", "A")
    assert [float(x) for x in area[2:6]] == pytest.approx([KM / 2, KM / 2, 1, 4], rel=1e-2)


def test_a_geopackage_gives_the_same_tables(tmp_path):
    path = tmp_path / "f.gpkg"
    with sqlite3.connect(path) as held:
        held.execute("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT)")
        held.execute("INSERT INTO gpkg_geometry_columns VALUES ('flater', 'geom')")
        held.execute("CREATE TABLE flater (kode TEXT, navn TEXT, geom BLOB)")
        for each in FOUR:
            wkb = shapely.to_wkb(shapely.geometry.shape(each["geometry"]))
            head = b"GP\x00\x01" + (4326).to_bytes(4, "little")
            held.execute("INSERT INTO flater VALUES (?, ?, ?)", [
                each["properties"]["kode"], each["properties"]["navn"], head + wkb,
            ])  # fmt: skip
    held.close()
    same = tables_from_polygons(saved(tmp_path / "f.geojson", *FOUR), COLUMNS)
    assert tables_from_polygons(path, COLUMNS) == same


def in_utm(points):
    """Metres in zone 33 by another way: Redfearn's series, good to a centimetre near the middle."""
    lon, lat = np.radians(np.array(points)).T
    a, f, k = 6378137.0, 1 / 298.257222101, 0.9996
    e2 = f * (2 - f)
    p = e2 / (1 - e2) * np.cos(lat) ** 2
    nu, t = a / np.sqrt(1 - e2 * np.sin(lat) ** 2), np.tan(lat) ** 2
    w = (lon - np.radians(15)) * np.cos(lat)
    arc = a * (
        (1 - e2 / 4 - 3 * e2**2 / 64 - 5 * e2**3 / 256) * lat
        - (3 * e2 / 8 + 3 * e2**2 / 32 + 45 * e2**3 / 1024) * np.sin(2 * lat)
        + (15 * e2**2 / 256 + 45 * e2**3 / 1024) * np.sin(4 * lat)
        - 35 * e2**3 / 3072 * np.sin(6 * lat)
    )
    east = nu * (w + (1 - t + p) * w**3 / 6 + (5 - 18 * t + t**2 + 72 * p) * w**5 / 120)
    north = arc + nu * np.tan(lat) * (
        w**2 / 2 + (5 - t + 9 * p + 4 * p**2) * w**4 / 24 + (61 - 58 * t + t**2) * w**6 / 720
    )
    return np.column_stack([500_000 + k * east, k * north])


def test_metres_in_a_zone_become_degrees():
    places = [(14.2, 59.9), (15.0, 63.4), (16.1, 69.6), (15.4, 55.6)]
    found = degrees_of(in_utm(places), 33)
    assert np.abs(found - places).max() * 111_320 < 0.05
    assert [zone_of(each) for each in (25832, 32633, 3006, 4326)] == [32, 33, 33, None]


def test_a_geopackage_in_metres_gives_the_same_neighbours_as_one_in_degrees(tmp_path):
    reason = "LOUD: not installed, so a GeoPackage by another's hand was not read"
    pyogrio, geopandas = (
        pytest.importorskip(name, reason=reason) for name in ("pyogrio", "geopandas")
    )
    squares = [shapely.box(15 + x, 60 + y, 15.01 + x, 60.01 + y)
               for x, y in ((0, 0), (0.01, 0), (0, 0.01))]  # fmt: skip
    metres = [shapely.transform(each, in_utm) for each in squares]
    frame = geopandas.GeoDataFrame(
        {"kode": ["1", "2", "3"], "navn": ["A", "B", "C"]}, geometry=metres, crs="EPSG:25833"
    )
    path = tmp_path / "utm.gpkg"
    pyogrio.write_dataframe(frame, path)
    tables = tables_from_polygons(path, COLUMNS)
    assert {pair: kind for pair, (_, kind) in borders(tables).items()} == {
        ("1", "2"): "land", ("1", "3"): "land", ("2", "3"): "corner",
    }  # fmt: skip
    first = next(each for each in tables if each.name == "areas").rows[0][1]
    assert (float(first[2]), float(first[3])) == pytest.approx((15.005, 60.005), abs=1e-4)


@pytest.mark.parametrize(
    ("features", "code"),
    [
        ((), "F363"),
        ((feature("", "A", square(0, 0)), feature("2", "", square(1, 0))), "F363"),
        ((feature("1", "A", square(0, 0)), feature("1", "B", square(1, 0))), "F364"),
        ((feature("1", "A", square(0, 0)), feature("2", "B", square(0.5, 0))), "F364"),
    ],
)
def test_polygons_that_cannot_be_areas_are_named(tmp_path, features, code):
    with pytest.raises(InputErrors) as fault:
        tables_from_polygons(saved(tmp_path / "f.geojson", *features), COLUMNS)
    assert {each.code for each in fault.value.faults} == {code}


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"features": [{"geometry": null}]}'])
def test_a_file_that_holds_no_polygons_is_explained(tmp_path, text):
    path = tmp_path / "f.geojson"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"F36[13]"):
        tables_from_polygons(path, COLUMNS)


def test_metres_are_not_taken_for_degrees(tmp_path):
    far = [[[500000, 6600000], [500100, 6600000], [500100, 6600100], [500000, 6600000]]]
    with pytest.raises(InputError, match="F362"):
        tables_from_polygons(saved(tmp_path / "f.geojson", feature("1", "A", far)), COLUMNS)


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the city's polygons are not beside the checkout")
def test_oslos_polygons_give_the_neighbours_on_record():
    columns = Columns(code="delbydel_kode", name="delbydel_navn")
    found = borders(tables_from_polygons(SHARED / "delbydeler.geojson", columns))
    with (SHARED / "adjacency_delbydel.csv").open(encoding="utf-8") as file:
        known = {
            (row["delbydel_a"], row["delbydel_b"]): float(row["shared_border_m"])
            for row in csv.DictReader(file)
        }
    plain = {pair for pair, (_, contact) in found.items() if contact == "land"}
    assert {pair for pair, metres in known.items() if metres > 60} <= plain
    assert {pair for pair in plain if found[pair][0] > 60} <= set(known)
    assert all(
        abs(found[pair][0] - metres) < 0.15 * metres + 30 for pair, metres in known.items()
        if metres > 200
    )  # fmt: skip
