"""The official list, held against what the source says of it."""

from datetime import date, timedelta

from registry.areas.domain.areas import AREA_ID
from registry.areas.domain.counties import CODES_AS_OF, COUNTIES, county_of


def test_there_are_21_counties_and_helsinki() -> None:
    assert len(COUNTIES) == 22
    assert [county.official_code for county in COUNTIES] == [f"{code:02}" for code in range(1, 22)] + ["90"]


def test_aland_is_not_on_the_list() -> None:
    assert "91" not in {county.official_code for county in COUNTIES}


def test_eight_are_bilingual() -> None:
    bilingual = {county.official_code for county in COUNTIES if county.bilingual}
    assert bilingual == {"01", "03", "04", "05", "10", "17", "18", "90"}


def test_ids_are_unique_slugs() -> None:
    ids = [county.area_id for county in COUNTIES]
    assert len(set(ids)) == len(ids)
    assert all(AREA_ID.fullmatch(area_id) for area_id in ids)


def test_an_entry_holds_from_the_day_of_the_list() -> None:
    assert county_of("lappi", on=CODES_AS_OF) is not None
    assert county_of("lappi", on=CODES_AS_OF - timedelta(days=1)) is None


def test_another_organisation_is_not_a_county() -> None:
    assert county_of("kokemuspankki", on=date(2026, 1, 1)) is None
