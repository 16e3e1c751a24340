"""What comes with the product: codes that exist, facts that say where they were read."""

import pytest

from fordel.workbench.register import example_register

LOS = frozenset(
    [
        "tema/arbeid",
        "tema/avfallshandtering",
        "tema/avlastning-og-stotte",
        "tema/barnevern-og-foreldrestotte",
        "tema/bygg-og-eiendom",
        "tema/demokrati-og-innbyggerrettigheter",
        "tema/dodsfall-og-gravferd",
        "tema/familie-og-barn",
        "tema/forurensning-og-straling",
        "tema/grunnskole",
        "tema/helse-og-omsorg",
        "tema/kultur-idrett-og-fritid",
        "tema/lov-og-rett",
        "tema/natur-klima-og-miljo",
        "tema/naringsutvikling",
        "tema/okonomiske-ytelser-og-radgivning",
        "tema/samfunnssikkerhet-og-beredskap",
        "tema/skole-og-utdanning",
        "tema/sosiale-tjenester",
        "tema/tilskudd-til-kultur-idrett-og-fritid",
        "tema/veg-og-vegregulering",
        "ord/hjelp-ved-rusavhengighet",
        "ord/norskopplaring",
        "ord/parkering-og-hvileplasser",
        "ord/personlig-assistent",
        "ord/psykisk-helse",
        "ord/trygghet-i-hjemmet",
    ]
)
"""Themes and words of the national list Los, as they are written there."""


@pytest.mark.parametrize("name", ["oslo", "lilleby"])
def test_each_theme_is_one_of_the_national_list(name):
    themes = {task.los for task in example_register(name).tasks if task.los}
    assert themes
    assert themes <= LOS


def test_the_oslo_register_is_as_large_as_it_is_said_to_be():
    oslo = example_register("oslo")
    assert len(oslo.tasks) >= 130
    assert len(oslo.units) >= 80
    assert len(oslo.journeys) >= 12
    assert len(oslo.agreements) >= 5
    assert len(oslo.goals) >= 8
    assert sum(bool(task.target_group) for task in oslo.tasks) >= 80
    assert sum(task.kostra is not None for task in oslo.tasks) >= 40


def test_each_volume_on_oslo_says_where_it_was_read():
    volumes = [task.volume for task in example_register("oslo").tasks if task.volume]
    assert volumes
    assert all(volume.source for volume in volumes)
