"""The 21 wellbeing services counties and the City of Helsinki.

Codes: Statistics Finland, as published 10.5.2023; names in `telling`. Codes are strings with a leading zero. Older
tables number the counties 1 to 23 in another order; nothing may be taken from them. Åland (91) is not one of
the 21, and the HUS Group has no code in this list. In a bilingual county services are arranged in Finnish
and Swedish by the client's choice (the Act on Organising Healthcare and Social Welfare Services, section 5).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

CODES_AS_OF = date(2023, 5, 10)


@dataclass(frozen=True, slots=True)
class County:
    """One entry of the official list, with the days on which it holds (both included)."""

    area_id: str
    official_code: str
    bilingual: bool = False
    valid_from: date = CODES_AS_OF
    valid_until: date | None = None

    @property
    def duty_languages(self) -> tuple[str, ...]:
        """Languages in which the county must serve people."""
        return ("fi", "sv") if self.bilingual else ("fi",)

    def holds_on(self, day: date) -> bool:
        """Return whether the entry is in force on that day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


COUNTIES: tuple[County, ...] = (
    County("ita-uusimaa", "01", bilingual=True),
    County("keski-uusimaa", "02"),
    County("lansi-uusimaa", "03", bilingual=True),
    County("vantaa-kerava", "04", bilingual=True),
    County("varsinais-suomi", "05", bilingual=True),
    County("satakunta", "06"),
    County("kanta-hame", "07"),
    County("pirkanmaa", "08"),
    County("paijat-hame", "09"),
    County("kymenlaakso", "10", bilingual=True),
    County("etela-karjala", "11"),
    County("etela-savo", "12"),
    County("pohjois-savo", "13"),
    County("pohjois-karjala", "14"),
    County("keski-suomi", "15"),
    County("etela-pohjanmaa", "16"),
    County("pohjanmaa", "17", bilingual=True),
    County("keski-pohjanmaa", "18", bilingual=True),
    County("pohjois-pohjanmaa", "19"),
    County("kainuu", "20"),
    County("lappi", "21"),
    County("helsinki", "90", bilingual=True),
)

COUNTY_OF: Mapping[str, County] = {county.area_id: county for county in COUNTIES}


def county_of(area_id: str, *, on: date) -> County | None:
    """Return the county of that area id as the list stands on a day, or None for any other organisation."""
    county = COUNTY_OF.get(area_id)
    return county if county is not None and county.holds_on(on) else None
