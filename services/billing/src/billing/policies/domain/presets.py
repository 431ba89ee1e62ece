"""Where each operating model starts: version 1 of its fee schedule and cancellation policy, to be edited.

A model is data: nothing here is asked for by an area's name. Sources:

* Cancellation: the service description of Itä-Uudenmaan hyvinvointialue, §6.2: free of charge until 15:00 on
  the day before, later the agreed fee. For the other models no rule was found in their descriptions: they
  start from the same one and say so in `sources`.
* Amounts: the recommendation of KoKoA ry of 2018 as quoted by Väestöliitto
  (http://www.vaestoliitto.fi/monikulttuurisuus/mita-teemme/kokemusasiantuntijat/korvauskysymykset/):
  group facilitation 25 € an hour, client meetings 50 € a meeting, lectures and training 100-600 € an event,
  meetings and projects of development 50-600 € as agreed. Wellbeing services counties do not publish their
  amounts: a county starts from the same recommendation and puts in its own.
* Volunteer work: Virike ry's experience bank: a fee, if any, is between the orderer and the expert and is
  only recorded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from types import MappingProxyType

from billing.policies.domain.outcomes import PERCENT
from billing.policies.domain.policies import Basis, CancellationPolicy, DayKind, FeeSchedule, PaidBy, Price

SINCE_EVER = date(2000, 1, 1)
"""Version 1 holds for any session an area can have."""

_DESCRIPTION: Mapping[str, str] = MappingProxyType(
    {"fi": "palvelukuvaus 6.2", "sv": "tjänstebeskrivningen 6.2", "en": "service description 6.2"}
)
_KOKOA = "KoKoA ry 2018, quoted by Väestöliitto; replace with the area's own amounts"
_VIRIKE = "Virike ry: volunteer work; the orderer pays costs, a fee is between orderer and expert"
_OWN_RULE = "Itä-Uudenmaan hyvinvointialue, palvelukuvaus §6.2"
_BORROWED_RULE = f"no rule found in the model's description; a starting point from {_OWN_RULE}"


@dataclass(frozen=True, slots=True)
class Preset:
    """What an operating model starts with, where it comes from, and the text that its explanations name."""

    schedule: FeeSchedule
    policy: CancellationPolicy
    sources: tuple[str, ...]
    named_in: Mapping[str, str]


_RECOMMENDED = FeeSchedule(
    version=1,
    valid_from=SINCE_EVER,
    currency="EUR",
    prices=MappingProxyType(
        {
            "individual": Price("individual", Basis.PER_SESSION, 50_00),
            "pair": Price("pair", Basis.PER_SESSION, 50_00),
            "group": Price("group", Basis.PER_HOUR, 25_00),
            "lecture": Price("lecture", Basis.AGREED, min_minor=100_00, max_minor=600_00),
            "development": Price("development", Basis.AGREED, min_minor=50_00, max_minor=600_00),
        }
    ),
)

_VOLUNTEER = FeeSchedule(
    version=1,
    valid_from=SINCE_EVER,
    currency="EUR",
    prices=MappingProxyType({form: Price(form, Basis.NONE) for form in _RECOMMENDED.prices}),
    paid_by=PaidBy.ORDERER,
)

_BY_15_THE_DAY_BEFORE = CancellationPolicy(
    version=1,
    valid_from=SINCE_EVER,
    deadline_days_before=1,
    deadline_time=time(15, 0),
    day_kind=DayKind.CALENDAR,
    percent=PERCENT,
)

_NO_TEXT: Mapping[str, str] = MappingProxyType({})

PRESETS: Mapping[str, Preset] = MappingProxyType(
    {
        "wellbeing_area": Preset(_RECOMMENDED, _BY_15_THE_DAY_BEFORE, (_KOKOA, _OWN_RULE), _DESCRIPTION),
        "experience_bank": Preset(_VOLUNTEER, _BY_15_THE_DAY_BEFORE, (_VIRIKE, _BORROWED_RULE), _NO_TEXT),
        "training_ngo": Preset(_RECOMMENDED, _BY_15_THE_DAY_BEFORE, (_KOKOA, _BORROWED_RULE), _NO_TEXT),
        "mediated_tasks": Preset(_RECOMMENDED, _BY_15_THE_DAY_BEFORE, (_KOKOA, _BORROWED_RULE), _NO_TEXT),
        "pair_work": Preset(_RECOMMENDED, _BY_15_THE_DAY_BEFORE, (_KOKOA, _BORROWED_RULE), _NO_TEXT),
    }
)


def preset_of(model: str) -> Preset | None:
    """Return what a model starts with; nothing for a model that billing does not know."""
    return PRESETS.get(model)
