"""Settings: how an area runs the activity; it begins as its operating model does, and changes what it wants."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from registry.areas.domain.counties import County
from registry.areas.domain.models import ExpertDetail, Interview, Matching, OperatingModel
from registry.words.checks import one_line, some_once
from registry.words.languages import Words, language
from registry.words.refusals import bad_value, expected

NOUN_MAX = 80
GUIDANCE_MAX = 4000
HOURS_MAX = 1000
"""Ten times the longest basic training whose hours are published."""
SPOKEN = ("fi", "sv", "en")
"""The languages that the platform speaks, and pages for everybody are written in."""


class BankOpensTo(StrEnum):
    """Who may search the experience bank."""

    COORDINATORS = "coordinators"
    ORDERERS = "orderers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How an area runs the activity; `become_expert` and `place_order` are for everybody to read, by language."""

    languages: tuple[str, ...]
    expert_noun: Words
    bank_opens_to: BankOpensTo
    orderer_sees: tuple[ExpertDetail, ...]
    interview: Interview | None
    training_hours: int | None
    trained_only: bool
    become_expert: Mapping[str, str] = field(default_factory=dict)
    place_order: Mapping[str, str] = field(default_factory=dict)

    @property
    def public(self) -> bool:
        """Whether the area has something to tell to everybody."""
        return bool(self.become_expert or self.place_order)


@dataclass(frozen=True, slots=True)
class SettingsSet:
    """Settings as an area made them: with which version of it, when, and who did."""

    version: int
    at: datetime
    by: UUID
    settings: Settings


@dataclass(frozen=True, slots=True)
class Difference:
    """One setting as it was and as it became."""

    setting: str
    before: object
    after: object


def preset(model: OperatingModel, *, languages: Sequence[str], noun: Words) -> Settings:
    """Return the settings with which an area of a model begins."""
    searches = model.matching is Matching.ORDERER_FROM_STORIES
    return Settings(
        languages=tuple(languages),
        expert_noun=noun,
        bank_opens_to=BankOpensTo.ORDERERS if searches else BankOpensTo.COORDINATORS,
        orderer_sees=model.orderer_sees,
        interview=model.interview,
        training_hours=model.training_hours,
        trained_only=model.trained_only,
    )


def checked(wished: Settings, *, county: County | None) -> Settings:
    """Return wished settings put in order; refuse what no area can have."""
    languages = served(wished.languages, county)
    return Settings(
        languages=languages,
        expert_noun=_noun(wished.expert_noun),
        bank_opens_to=wished.bank_opens_to,
        orderer_sees=_seen(wished.orderer_sees),
        interview=wished.interview,
        training_hours=_hours(wished.training_hours),
        trained_only=wished.trained_only or wished.training_hours is not None,
        become_expert=_guidance(wished.become_expert, "become_expert", county),
        place_order=_guidance(wished.place_order, "place_order", county),
    )


def served(wished: Sequence[str], county: County | None) -> tuple[str, ...]:
    """Return the languages an area serves in; refuse a county that leaves out one in which it must."""
    chosen = some_once([language(code) for code in wished], what="languages")
    duties = () if county is None else county.duty_languages
    if missing := [code for code in duties if code not in chosen]:
        text = expected(
            list(chosen),
            what="languages",
            known=f"at least {', '.join(duties)}, in which the county must serve people",
            do=f"add {', '.join(missing)}",
        )
        raise bad_value("language-duty-unmet", text=text, missing=missing)
    return chosen


def differences(*, before: Settings, after: Settings) -> list[Difference]:
    """Return what differs between two versions, in the order of the settings."""
    read: Callable[[Settings, str], object] = getattr
    pairs = ((one.name, read(before, one.name), read(after, one.name)) for one in fields(Settings))
    return [Difference(name, was, now) for name, was, now in pairs if was != now]


def _noun(noun: Words) -> Words:
    said = {
        code: one_line(text, what="expert noun", longest=NOUN_MAX)
        for code, text in noun.by_language().items()
    }
    return Words(**said)


def _seen(details: Sequence[ExpertDetail]) -> tuple[ExpertDetail, ...]:
    """Return what an orderer sees; whoever is told how to reach somebody is told whom."""
    if ExpertDetail.CONTACT in details and ExpertDetail.DISPLAY_NAME not in details:
        text = expected(
            [*details],
            what="orderer_sees",
            known="display_name wherever contact is seen",
            do="add display_name, or leave contact out",
        )
        raise bad_value("contact-without-name", text=text)
    return tuple(one for one in ExpertDetail if one in details)


def _hours(hours: int | None) -> int | None:
    if hours is not None and not 0 < hours <= HOURS_MAX:
        text = expected(
            hours,
            what="training hours",
            known=f"1 to {HOURS_MAX}, or none",
            do="give whole hours; null when none are required",
        )
        raise bad_value("bad-training-hours", text=text)
    return hours


def _guidance(texts: Mapping[str, str], what: str, county: County | None) -> Mapping[str, str]:
    """Return a text for everybody by language, what is empty left out; a county writes in all that it must."""
    written = {code: text.strip() for code, text in texts.items() if text.strip()}
    if unknown := sorted(set(written) - set(SPOKEN)):
        text = expected(
            unknown, what=f"languages of {what}", known=", ".join(SPOKEN), do="leave the others out"
        )
        raise bad_value("unknown-language", text=text)
    for text in written.values():
        if len(text) > GUIDANCE_MAX or not all(line.isprintable() for line in text.splitlines()):
            said = expected(
                f"{len(text)} characters",
                what=what,
                known=f"at most {GUIDANCE_MAX}, printable",
                do="shorten or correct it",
            )
            raise bad_value("bad-guidance", text=said, field=what)
    duties = () if county is None else county.duty_languages
    if written and (missing := [code for code in duties if code not in written]):
        text = expected(
            sorted(written),
            what=f"languages of {what}",
            known=f"at least {', '.join(duties)}, in which the county must serve people",
            do=f"write it in {', '.join(missing)} too",
        )
        raise bad_value("language-duty-unmet", text=text, missing=missing)
    return {code: written[code] for code in SPOKEN if code in written}
