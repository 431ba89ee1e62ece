"""Applications to become an expert: what a person told of themselves, and each step with who took it and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from chassis.failures import Refusal
from registry.applicants.domain.requirements import Requirements
from registry.applicants.domain.stages import CLOSED, NEXT, Happening, Stage, after
from registry.contacts.domain import Contact
from registry.experts.domain.topics import Experience, experiences
from registry.words.checks import one_line
from registry.words.ids import PersonId
from registry.words.languages import languages
from registry.words.refusals import bad_value, expected

KEPT_MONTHS = 12
"""How long what somebody told is kept after they were declined or withdrew: a year, in which they may ask why."""
A_MONTH = timedelta(days=30.4375)
"""A twelfth of a year of 365.25 days: what is kept for months is kept for that many of these."""
UNANSWERED_DAYS, UNDECIDED_DAYS = 7, 7
"""After how many days an application without an answer, and an interview without a decision, waits too long."""
WORDS_MAX = 2000


class CameBy(StrEnum):
    """How an application came."""

    FORM = "form"
    PHONE = "phone"
    LETTER = "letter"
    IN_PERSON = "in_person"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What an applicant told of themselves; the motivation is in their own words and stays in the registry."""

    name: str
    contact: Contact
    topics: tuple[Experience, ...]
    languages: tuple[str, ...]
    motivation: str
    came_by: CameBy


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """An application; its person keeps the id as an expert. `told` is None once it was emptied."""

    applicant_id: PersonId
    told: Told | None
    stage: Stage
    received_at: datetime
    since: datetime
    """When it reached its stage."""
    is_interviewed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something that happened to an application: never changed; a correction is another step."""

    applicant_id: PersonId
    version: int
    """Of the application, with this step taken: one step makes one version."""
    happening: Happening | None
    """None: it came."""
    before: Stage | None
    after: Stage
    at: datetime
    by: PersonId
    words: str = ""


def told(
    *,
    name: str,
    contact: Contact,
    topics: Iterable[tuple[str, str]],
    speaks: Sequence[str],
    motivation: str,
    came_by: CameBy,
) -> Told:
    """Return what an applicant told; refuse unknown topics and languages, and a name that is none."""
    return Told(
        name=one_line(name, what="name"),
        contact=contact,
        topics=experiences(topics),
        languages=languages(speaks),
        motivation=motivation.strip(),
        came_by=came_by,
    )


def moved(known: Application, happening: Happening, *, at: datetime) -> Application:
    """Return the application after that has happened; refuse what cannot happen to it now."""
    stage = after(known.stage, happening)
    # Who was said to have come and had not, is not interviewed after all.
    was_there = known.is_interviewed and happening is not Happening.PLACE_GIVEN_UP
    return replace(
        known,
        stage=stage,
        since=known.since if stage is known.stage else at,
        is_interviewed=was_there or stage is Stage.INTERVIEWED,
        version=known.version + 1,
    )


def decision(known: Application, *, is_accepted: bool, reason: str, asks: Requirements) -> Happening:
    """Return what a decision is; refuse one without a reason, and a yes before the interview that the area holds."""
    reasoned(reason)
    if is_accepted and asks.interview is not None and known.stage is Stage.RECEIVED:
        text = expected(
            "no interview",
            what="application with",
            known=f"an interview ({asks.interview}) before somebody is accepted",
            do="invite the person, and say that the interview was held",
        )
        raise Refusal("not-interviewed", text, interview=str(asks.interview))
    return Happening.ACCEPTED if is_accepted else Happening.DECLINED


def again(known: Application) -> Happening:
    """Return what taking an application up again is: an interview that was held need not be held twice."""
    return Happening.DECIDED_AGAIN if known.is_interviewed else Happening.TAKEN_UP_AGAIN


def reasoned(reason: str) -> str:
    """Return a reason in words; refuse none."""
    words = reason.strip()
    if not words:
        text = expected("", what="reason", known="some words", do="say why; whoever asks later is told this")
        raise bad_value("bad-reason", text=text, field="reason")
    return words


def possible(known: Application, asks: Requirements) -> tuple[Happening, ...]:
    """Return what a coordinator can let happen to an application now, in the order of the stages."""
    if known.told is None:
        return ()
    found = [happening for stage, happening in NEXT if stage is known.stage]
    return tuple(one for one in dict.fromkeys(found) if _is_offered(known, one, asks))


_FOLLOW = frozenset({Happening.NO_PLACE, Happening.TRAINING_LEFT, Happening.TRAINING_DONE})
"""What follows from what is done with places and modules, and is never done by itself."""


def _is_offered(known: Application, happening: Happening, asks: Requirements) -> bool:
    is_enough = not asks.asks_for_training
    only_if = {
        Happening.ACCEPTED: known.stage is not Stage.RECEIVED or asks.interview is None,
        Happening.PLACED: known.stage is Stage.RECEIVED,
        Happening.TAKEN_UP_AGAIN: happening is again(known),
        Happening.DECIDED_AGAIN: happening is again(known),
        Happening.ADMITTED: known.stage is Stage.TRAINED or is_enough,
        Happening.TRAINING_BEGUN: known.stage is Stage.ACCEPTED and not is_enough,
    }
    return happening not in _FOLLOW and only_if.get(happening, True)


def empty_at(known: Application) -> datetime | None:
    """Return when what was told is emptied; None: not while it may lead to anything."""
    return known.since + KEPT_MONTHS * A_MONTH if known.stage in CLOSED else None


def emptied(known: Application, *, now: datetime) -> Application | None:
    """Return the application without what the person told; None when its time has not come."""
    due = empty_at(known)
    if due is None or now < due or known.told is None:
        return None
    return replace(known, told=None, version=known.version + 1)
