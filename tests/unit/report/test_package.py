"""What holds for the data package: complete, always the same, and telling when it is changed."""

import hashlib
import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from tests.unit.report.basis_example import basis

from fordel.errors import InputError
from fordel.report.package import BASIS, PRINTS, RECOMPUTE, basis_json, packed, unpacked

FILES = {BASIS: basis_json(basis()), RECOMPUTE: b"{}", "tables/a.csv": b"a;b\r\n"}


def test_it_comes_out_as_it_went_in_and_in_the_same_bytes_every_time() -> None:
    assert unpacked(packed(FILES)) == FILES
    assert packed(FILES) == packed(dict(reversed(FILES.items())))


def test_the_prints_are_those_that_any_tool_finds() -> None:
    with ZipFile(BytesIO(packed(FILES))) as archive:
        lines = archive.read(PRINTS).decode().splitlines()
        for line in lines:
            wanted, name = line.split("  ")
            assert hashlib.sha256(archive.read(name)).hexdigest() == wanted
    assert len(lines) == len(FILES)


def test_a_changed_file_is_found_out() -> None:
    held = BytesIO()
    with ZipFile(BytesIO(packed(FILES))) as read, ZipFile(held, "w") as written:
        for name in read.namelist():
            content = read.read(name)
            written.writestr(name, content + b"x" if name == BASIS else content)
    with pytest.raises(InputError) as fault:
        unpacked(held.getvalue())
    assert fault.value.code == "F778"


@pytest.mark.parametrize("content", [b"", b"PK nothing", b"<html>"])
def test_what_is_no_package_is_refused(content: bytes) -> None:
    with pytest.raises(InputError) as fault:
        unpacked(content)
    assert fault.value.code == "F777"


def test_the_json_says_of_each_block_what_it_is_and_what_it_rests_on() -> None:
    plain = json.loads(basis_json(basis()))
    blocks = plain["chapters"][0]["blocks"]
    assert [each["block"] for each in blocks] == ["paragraph", "points", "notice"]
    first = blocks[0]["sentences"][0]
    assert first["truth"] == "counted"
    assert first["refs"][0] == {"kind": "statement", "id": "s1"}
    assert plain["sources"][5]["licence"] == "CC BY 4.0"
