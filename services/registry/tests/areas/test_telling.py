"""What people read of areas: every county and every model has words, and they are the official ones."""

import pytest
from registry_builders import complete

from registry.areas import telling
from registry.areas.domain.counties import COUNTY_OF
from registry.areas.domain.models import MODEL_OF


def test_every_county_and_every_model_has_words() -> None:
    assert list(telling.COUNTIES) == list(COUNTY_OF)
    for words in (telling.MODELS, telling.ABOUT, telling.EXPERT_NOUNS):
        assert list(words) == list(MODEL_OF)
        assert all(complete(said) for said in words.values())


def test_the_noun_for_an_expert_differs() -> None:
    nouns = {noun.fi for noun in telling.EXPERT_NOUNS.values()}
    assert nouns == {"kokemusasiantuntija", "kokemustoimija"}


@pytest.mark.parametrize(
    ("area_id", "code", "fi", "sv", "en"),
    [
        (
            "ita-uusimaa",
            "01",
            "Itä-Uudenmaan hyvinvointialue",
            "Östra Nylands välfärdsområde",
            "East Uusimaa wellbeing services county",
        ),
        (
            "vantaa-kerava",
            "04",
            "Vantaan ja Keravan hyvinvointialue",
            "Vanda och Kervo välfärdsområde",
            "Vantaa and Kerava wellbeing services county",
        ),
        (
            "lappi",
            "21",
            "Lapin hyvinvointialue",
            "Lapplands välfärdsområde",
            "Lapland wellbeing services county",
        ),
        ("helsinki", "90", "Helsingin kaupunki", "Helsingfors stad", "City of Helsinki"),
    ],
)
def test_names_are_the_official_ones(area_id: str, code: str, fi: str, sv: str, en: str) -> None:
    county, names = COUNTY_OF[area_id], telling.COUNTIES[area_id]
    assert (county.official_code, names.fi, names.sv, names.en) == (code, fi, sv, en)


def test_every_county_has_three_different_names() -> None:
    for names in telling.COUNTIES.values():
        assert len({names.fi, names.sv, names.en}) == 3
