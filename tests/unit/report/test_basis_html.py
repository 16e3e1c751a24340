"""What holds for the decision basis as one web page."""

import re

from tests.unit.report.basis_example import basis

from fordel.adapters.texts import sections_in
from fordel.report.basis_html import basis_page


def page() -> str:
    return basis_page(basis(), texts=sections_in("nb", "basis"))


def test_nothing_comes_from_outside() -> None:
    made = page()
    assert "<script" not in made
    assert "<link" not in made
    assert not re.search(r'(?:src|@import)\s*=?\s*["(]?https?:', made)


def test_every_link_within_the_page_has_a_place_to_go_to_and_no_id_stands_twice() -> None:
    made = page()
    ids = re.findall(r'\bid="([^"]+)"', made)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', made)) <= set(ids)


def test_a_quote_opens_in_its_place() -> None:
    made = page()
    assert "Vi har sagt det før. <mark>Vi vil &#34;beholde&#34; #nattjenesten" in made


def test_the_same_basis_gives_the_same_page_in_the_readers_language() -> None:
    assert page() == page()
    english = basis_page(basis(language="en"), texts=sections_in("en", "basis"))
    assert '<html lang="en">' in english
    assert "Decision basis" in english
