"""This file is about whether the bundled letters are our own words and name nobody."""

import re
from pathlib import Path

import pytest

from fordel.adapters.files import example_files

KEYS = {
    "bydel-grorud.md": "S-GRO",
    "bydel-ostensjo.md": "S-OST",
    "bydel-ullern.md": "S-ULL",
    "oslo-origo.md": "S-ORI",
    "privat-leverandor.md": "S-SUP",
}
REFERENCE = re.compile(r" \[(S-[A-Z]{3}) (?:Q?\d+(?:\.\d+)?|innledning|vurdering)\]\.")
TEXTS = Path(__file__).parent / "lilleby"


def _letters(text: str) -> str:
    return re.sub(r"\W", "", text.lower())


def _ours() -> list[tuple[str, str]]:
    digests = [(name, data.decode("utf-8")) for name, data in example_files("oslo")]
    plain = [
        (name, data.decode("utf-8"))
        for name, data in example_files("lilleby")
        if name.endswith((".txt", ".md", ".eml"))
    ]
    clean = [(path.name, path.read_text(encoding="utf-8")) for path in sorted(TEXTS.iterdir())]
    return digests + plain + clean


def test_each_sentence_of_a_digest_ends_with_its_source():
    for name, data in example_files("oslo"):
        text = data.decode("utf-8")
        body = [line for line in text[text.index("\n## ") :].splitlines() if line.strip("#")]
        for line in body:
            if line.startswith("#") or line in {"Styrker:", "Svakheter:"}:
                continue
            rest = REFERENCE.sub("\n", line)
            assert rest.endswith("\n"), f"{name}: {line}"
            assert not re.search(r"[.?!] ", re.sub(r"^\d+\. ", "", rest)), f"{name}: {line}"


def test_each_digest_cites_its_own_letter_and_no_other():
    for name, data in example_files("oslo"):
        assert set(re.findall(r"\[(S-\w+)", data.decode("utf-8"))) == {KEYS[name]}


def test_the_districts_are_digested_fully():
    counts = {name: len(REFERENCE.findall(data.decode())) for name, data in example_files("oslo")}
    assert min(count for name, count in counts.items() if name.startswith("bydel")) >= 40
    assert min(counts.values()) >= 15


@pytest.mark.shared
def test_no_stretch_of_seven_words_stands_in_the_real_letters(shared: Path):
    real = [
        _letters(path.read_text(encoding="utf-8", errors="replace"))
        for path in sorted((shared / "seeds").iterdir())
    ]
    assert len(real) >= 5
    found = []
    for name, text in _ours():
        words = re.findall(r"\w+", re.sub(r"\[S-[^\]]*\]", "", text))
        for at in range(len(words) - 6):
            stretch = _letters("".join(words[at : at + 7]))
            if len(stretch) > 25 and any(stretch in letter for letter in real):
                found.append(f"{name}: {' '.join(words[at : at + 7])}")
    assert found == []
