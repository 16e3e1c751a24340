"""This file is about telling why a code was suggested."""

import pytest

from fordel.adapters.files import example_files
from fordel.model.statement import Ground
from fordel.workbench.coding import code_file
from fordel.workbench.grounds import why
from fordel.workbench.texts import texts


@pytest.mark.parametrize(
    ("ground", "told"),
    [
        (Ground(field="kind", rule="after but", evidence="men"), "etter «men»: «men»"),
        (Ground(field="kind", rule="weighed together"), "veid sammen"),
        (Ground(field="question", rule="number 3"), "spørsmål 3 etter nummer"),
        (
            Ground(field="question", rule="number 3 and its words"),
            "spørsmål 3 etter nummer og ord",
        ),
        (Ground(field="question", rule="sub-heading: Roller"), "underoverskriften «Roller»"),
        (
            Ground(field="reasons", rule="nearness", evidence="nær"),
            "nærhet og lokalkunnskap: «nær»",
        ),
        (Ground(field="kind", rule="a rule of next year"), "etter en regel"),
    ],
)
def test_a_ground_is_told_in_the_readers_words(ground, told):
    assert why(texts("nb"), ground) == told


def test_every_rule_that_speaks_in_the_example_has_words_in_both_languages():
    grounds = {
        (ground.field, ground.rule)
        for name, data in example_files("lilleby")[:8]
        for coded in code_file(data, name).statements
        for ground in coded.grounds
    }
    assert len(grounds) > 30
    for language in ("nb", "en"):
        said = texts(language)
        other = said.say("rules.any.other")
        untold = [
            each for each in grounds if why(said, Ground(field=each[0], rule=each[1])) == other
        ]
        assert untold == []
