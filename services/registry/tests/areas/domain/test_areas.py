"""Areas: what the list of counties gives, and what the one who opens must give."""

import pytest
from registry_builders import opened, refused

from registry.areas import telling
from registry.areas.domain.areas import AreaWish
from registry.areas.domain.counties import COUNTIES
from registry.areas.domain.models import MODELS
from registry.words.languages import Words

NGO = AreaWish(model="experience_bank", names={"fi": "Esimerkki ry"})


@pytest.mark.parametrize("county", COUNTIES, ids=lambda county: county.area_id)
def test_every_county_opens_with_its_official_name_and_code(county: object) -> None:
    assert county in COUNTIES
    known = next(one for one in COUNTIES if one == county)

    area = opened(known.area_id, AreaWish(model="wellbeing_area"))

    assert area.official_code == known.official_code
    assert area.names == telling.COUNTIES[known.area_id].by_language()
    assert area.languages == ((*known.duty_languages, "en"))
    assert area.time_zone == "Europe/Helsinki"


@pytest.mark.parametrize("model", [model.code for model in MODELS])
def test_an_ngo_opens_with_any_model(model: str) -> None:
    area = opened("esimerkki-ry", AreaWish(model=model, names={"fi": "Esimerkki ry", "sv": "Exempel rf"}))

    assert (area.model, area.official_code) == (model, None)
    assert area.languages == ("fi", "en")


def test_names_given_for_a_county_are_not_taken() -> None:
    area = opened("lappi", AreaWish(model="mediated_tasks", names={"fi": "Toinen nimi"}))
    assert area.names["fi"] == "Lapin hyvinvointialue"


def test_an_area_may_call_its_experts_by_its_own_noun() -> None:
    noun = Words(fi="kokemuskouluttaja", sv="erfarenhetsutbildare", en="experience trainer")
    area = opened("esimerkki-ry", AreaWish(model="training_ngo", names={"fi": "E"}, expert_noun=noun))
    assert area.expert_noun == noun


@pytest.mark.parametrize("area_id", ["", "x", "Lappi", "1-ry", "a" * 41, "itä-uusimaa", "a_b", "a/b"])
def test_an_id_that_is_no_slug_is_refused(area_id: str) -> None:
    with refused("bad-area-id"):
        opened(area_id, NGO)


def test_an_unknown_model_is_refused() -> None:
    with refused("unknown-model"):
        opened("lappi", AreaWish(model="franchise"))


def test_an_ngo_without_a_name_is_refused() -> None:
    with refused("names-missing"):
        opened("esimerkki-ry", AreaWish(model="pair_work"))


def test_a_name_of_several_lines_is_refused() -> None:
    with refused("bad-name"):
        opened("esimerkki-ry", AreaWish(model="pair_work", names={"fi": "Esimerkki\nry"}))


def test_a_name_in_no_language_is_refused() -> None:
    with refused("unknown-language"):
        opened("esimerkki-ry", AreaWish(model="pair_work", names={"suomi": "Esimerkki ry"}))


def test_another_county_s_code_is_refused() -> None:
    with refused("bad-official-code") as told:
        opened("lappi", AreaWish(model="wellbeing_area", official_code="1"))
    assert told.value.facts == {"found": "1", "expected": "21"}


def test_an_ngo_has_no_official_code() -> None:
    with refused("bad-official-code"):
        opened("esimerkki-ry", AreaWish(model="pair_work", names={"fi": "E"}, official_code="01"))


def test_the_right_code_may_be_given() -> None:
    area = opened("lappi", AreaWish(model="wellbeing_area", official_code="21"))
    assert area.official_code == "21"


def test_a_bilingual_county_cannot_leave_out_swedish() -> None:
    with refused("language-duty-unmet") as told:
        opened("ita-uusimaa", AreaWish(model="wellbeing_area", languages=["fi", "en"]))
    assert told.value.facts["missing"] == ["sv"]


def test_a_bilingual_county_need_not_serve_in_english() -> None:
    area = opened("ita-uusimaa", AreaWish(model="wellbeing_area", languages=["sv", "fi"]))
    assert area.languages == ("sv", "fi")


def test_an_ngo_chooses_its_languages() -> None:
    area = opened("exempel-rf", AreaWish(model="pair_work", names={"sv": "Exempel rf"}, languages=["sv"]))
    assert area.languages == ("sv",)


@pytest.mark.parametrize("name", ["Europe/Porvoo", "", "../Europe", "/etc/passwd", "Europe", "x" * 300])
def test_what_is_no_time_zone_is_refused(name: str) -> None:
    with refused("unknown-time-zone"):
        opened("esimerkki-ry", AreaWish(model="pair_work", names={"fi": "E"}, time_zone=name))
