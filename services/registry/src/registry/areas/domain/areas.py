"""Areas: who runs the activity, by which operating model, in which languages and time zone."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from registry.areas.domain.counties import County, county_of
from registry.areas.domain.models import OperatingModel, operating_model
from registry.areas.domain.settings import served
from registry.words.languages import Words, names_by_language
from registry.words.refusals import bad_value, expected

AREA_ID = re.compile(r"[a-z][a-z0-9-]{1,39}")
TIME_ZONE = "Europe/Helsinki"


@dataclass(frozen=True, slots=True)
class Area:
    """One organisation on the platform as it opened; `languages` begins with those it must serve in."""

    area_id: str
    model: str
    names: Mapping[str, str]
    languages: tuple[str, ...]
    time_zone: str
    official_code: str | None
    expert_noun: Words
    version: int = 1


@dataclass(frozen=True, slots=True)
class AreaWish:
    """What the one who opens an area asks for; what is left out comes from the official list or the model."""

    model: str
    names: Mapping[str, str] | None = None
    official_code: str | None = None
    languages: Sequence[str] | None = None
    time_zone: str = TIME_ZONE
    expert_noun: Words | None = None


@dataclass(frozen=True, slots=True)
class AreaWords:
    """The official names of counties by area id, and the noun for experts by operating model."""

    counties: Mapping[str, Words]
    expert_nouns: Mapping[str, Words]


def local_day(moment: datetime, time_zone: str = TIME_ZONE) -> date:
    """Return the calendar day of a moment in an area's local time."""
    return moment.astimezone(ZoneInfo(time_zone)).date()


def open_area(
    area_id: str, wish: AreaWish, *, on: date, words: AreaWords, is_zone: Callable[[str], bool]
) -> Area:
    """Return the area as it opens on a local day; a county's names and code come from the official list."""
    if AREA_ID.fullmatch(area_id) is None:
        text = expected(
            area_id[:80],
            what="area id",
            known="2 to 40 of a-z, 0-9 and '-', beginning with a letter",
            do="use the county's id from GET /v1/counties or a slug of the organisation's name",
        )
        raise bad_value("bad-area-id", text=text)
    model = operating_model(wish.model)
    county = county_of(area_id, on=on)
    return Area(
        area_id=area_id,
        model=model.code,
        names=words.counties[area_id].by_language() if county else _names(wish),
        languages=_languages(wish, county, model),
        time_zone=_time_zone(wish.time_zone, is_zone),
        official_code=_official_code(wish, county),
        expert_noun=wish.expert_noun or words.expert_nouns[model.code],
    )


def _names(wish: AreaWish) -> Mapping[str, str]:
    if not wish.names:
        text = expected(
            None, what="names", known="the organisation's name in at least one language", do="give names.fi"
        )
        raise bad_value("names-missing", text=text)
    return names_by_language(wish.names)


def _official_code(wish: AreaWish, county: County | None) -> str | None:
    official = None if county is None else county.official_code
    if wish.official_code not in (None, official):
        text = expected(
            wish.official_code,
            what="official code",
            known=f"{official!r}, which the list of counties has for this id",
            do="leave it out: it is taken from the list",
        )
        raise bad_value("bad-official-code", text=text, found=wish.official_code, expected=official)
    return official


def _languages(wish: AreaWish, county: County | None, model: OperatingModel) -> tuple[str, ...]:
    duties = ("fi",) if county is None else county.duty_languages
    if wish.languages is None:
        return (*duties, *model.courtesy_languages)
    return served(wish.languages, county)


def _time_zone(name: str, is_zone: Callable[[str], bool]) -> str:
    if not is_zone(name):
        text = expected(name[:80], what="time zone", known="an IANA name", do=f"use {TIME_ZONE} in Finland")
        raise bad_value("unknown-time-zone", text=text)
    return name
