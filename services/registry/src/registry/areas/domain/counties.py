"""The 21 wellbeing services counties and the City of Helsinki.

Codes and names: Statistics Finland, as published 10.5.2023. Codes are strings with a leading zero. Older
tables number the counties 1 to 23 in another order; nothing may be taken from them. Åland (91) is not one of
the 21, and the HUS Group has no code in this list. In a bilingual county services are arranged in Finnish
and Swedish by the client's choice (the Act on Organising Healthcare and Social Welfare Services, section 5).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from registry.words.languages import Words

CODES_AS_OF = date(2023, 5, 10)


@dataclass(frozen=True, slots=True)
class County:
    """One entry of the official list, with the days on which it holds (both included)."""

    area_id: str
    official_code: str
    names: Words
    bilingual: bool
    valid_from: date = CODES_AS_OF
    valid_until: date | None = None

    @property
    def duty_languages(self) -> tuple[str, ...]:
        """Languages in which the county must serve people."""
        return ("fi", "sv") if self.bilingual else ("fi",)

    def holds_on(self, day: date) -> bool:
        """Return whether the entry is in force on that day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


def _county(area_id: str, code: str, stem: Words, *, bilingual: bool = False) -> County:
    names = Words(
        fi=f"{stem.fi} hyvinvointialue",
        sv=f"{stem.sv} välfärdsområde",
        en=f"{stem.en} wellbeing services county",
    )
    return County(area_id=area_id, official_code=code, names=names, bilingual=bilingual)


COUNTIES: tuple[County, ...] = (
    _county(
        "ita-uusimaa", "01", Words(fi="Itä-Uudenmaan", sv="Östra Nylands", en="East Uusimaa"), bilingual=True
    ),
    _county("keski-uusimaa", "02", Words(fi="Keski-Uudenmaan", sv="Mellersta Nylands", en="Central Uusimaa")),
    _county(
        "lansi-uusimaa",
        "03",
        Words(fi="Länsi-Uudenmaan", sv="Västra Nylands", en="West Uusimaa"),
        bilingual=True,
    ),
    _county(
        "vantaa-kerava",
        "04",
        Words(fi="Vantaan ja Keravan", sv="Vanda och Kervo", en="Vantaa and Kerava"),
        bilingual=True,
    ),
    _county(
        "varsinais-suomi",
        "05",
        Words(fi="Varsinais-Suomen", sv="Egentliga Finlands", en="Southwest Finland"),
        bilingual=True,
    ),
    _county("satakunta", "06", Words(fi="Satakunnan", sv="Satakunta", en="Satakunta")),
    _county("kanta-hame", "07", Words(fi="Kanta-Hämeen", sv="Egentliga Tavastlands", en="Kanta-Häme")),
    _county("pirkanmaa", "08", Words(fi="Pirkanmaan", sv="Birkalands", en="Pirkanmaa")),
    _county("paijat-hame", "09", Words(fi="Päijät-Hämeen", sv="Päijänne-Tavastlands", en="Päijät-Häme")),
    _county(
        "kymenlaakso", "10", Words(fi="Kymenlaakson", sv="Kymmenedalens", en="Kymenlaakso"), bilingual=True
    ),
    _county("etela-karjala", "11", Words(fi="Etelä-Karjalan", sv="Södra Karelens", en="South Karelia")),
    _county("etela-savo", "12", Words(fi="Etelä-Savon", sv="Södra Savolax", en="South Savo")),
    _county("pohjois-savo", "13", Words(fi="Pohjois-Savon", sv="Norra Savolax", en="North Savo")),
    _county("pohjois-karjala", "14", Words(fi="Pohjois-Karjalan", sv="Norra Karelens", en="North Karelia")),
    _county("keski-suomi", "15", Words(fi="Keski-Suomen", sv="Mellersta Finlands", en="Central Finland")),
    _county(
        "etela-pohjanmaa",
        "16",
        Words(fi="Etelä-Pohjanmaan", sv="Södra Österbottens", en="South Ostrobothnia"),
    ),
    _county("pohjanmaa", "17", Words(fi="Pohjanmaan", sv="Österbottens", en="Ostrobothnia"), bilingual=True),
    _county(
        "keski-pohjanmaa",
        "18",
        Words(fi="Keski-Pohjanmaan", sv="Mellersta Österbottens", en="Central Ostrobothnia"),
        bilingual=True,
    ),
    _county(
        "pohjois-pohjanmaa",
        "19",
        Words(fi="Pohjois-Pohjanmaan", sv="Norra Österbottens", en="North Ostrobothnia"),
    ),
    _county("kainuu", "20", Words(fi="Kainuun", sv="Kajanalands", en="Kainuu")),
    _county("lappi", "21", Words(fi="Lapin", sv="Lapplands", en="Lapland")),
    County(
        area_id="helsinki",
        official_code="90",
        names=Words(fi="Helsingin kaupunki", sv="Helsingfors stad", en="City of Helsinki"),
        bilingual=True,
    ),
)

COUNTY_OF: Mapping[str, County] = {county.area_id: county for county in COUNTIES}


def county_of(area_id: str, *, on: date) -> County | None:
    """Return the county of that area id as the list stands on a day, or None for any other organisation."""
    county = COUNTY_OF.get(area_id)
    return county if county is not None and county.holds_on(on) else None
