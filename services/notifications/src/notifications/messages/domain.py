"""A message: one event, told to one person, once; and the states it goes through.

queued ----------> sending ----------> sent
  |  ^ ^______________|  |
  |  |   put off         | refused, given up, nobody to send to
  |  |                   v
  |  '-- retry asked -- failed <--- contact erased --- awaiting_contact
  |                                                       |
  '<------------------ contact came ----------------------'

Of people who are called or written to, what would be queued is to_be_told instead:

to_be_told ----------> told
  |    ^  |              ^
  |    |  '--> over -----'      answered, taken back, run out: nobody needs to hear it any more
  |    |<------- |              the answer was none: it can be answered again
  |    '----- queued, sending, awaiting_contact      the person is told by a person from now on
  '---------> queued                                 the person is mailed from now on
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from uuid import uuid5

from chassis.failures import Refusal
from notifications.words.identities import EventId, MessageId, OrderId, PersonId, SessionId, UnitId
from notifications.words.times import Span


class State(StrEnum):
    """What has become of a message."""

    QUEUED = "queued"
    AWAITING_CONTACT = "awaiting_contact"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    TO_BE_TOLD = "to_be_told"
    """A person calls or writes: it stands on the call list."""
    TOLD = "told"
    OVER = "over"


ERASED, NO_CONTACT_POINT = "erased", "no_contact_point"
"""Why a message failed, or waits: nobody may write to the person any more, or nobody has said where to."""
NOTHING_TO_DO = (ERASED, "rights_ended")
"""Reasons of messages that failed and need nobody: who may not be told is told nothing."""
UNDELIVERED = frozenset({State.AWAITING_CONTACT, State.FAILED})
"""States in which something went wrong, and a message stays until somebody does something."""
_STAYS = UNDELIVERED | {State.TO_BE_TOLD}


class Happening(StrEnum):
    """What can happen to a message."""

    CLAIMED = "claimed"
    CLAIM_RAN_OUT = "claim_ran_out"
    ACCEPTED = "accepted"
    PUT_OFF = "put_off"
    FAILED_FOR_GOOD = "failed_for_good"
    CONTACT_CAME = "contact_came"
    CONTACT_ERASED = "contact_erased"
    RETRY_ASKED = "retry_asked"
    BY_A_PERSON = "by_a_person"
    """Whom it is for is called or written to from now on."""
    LEFT_TO_A_PERSON = "left_to_a_person"
    """It was to be mailed, and whom it is for is called or written to."""
    TOLD = "told"
    ENDED = "ended"
    """What it asks for was answered, taken back, or ran out."""
    REOPENED = "reopened"
    """What it asks for can be answered again."""


NEXT: Mapping[tuple[State, Happening], State] = MappingProxyType(
    {
        (State.QUEUED, Happening.CLAIMED): State.SENDING,
        (State.QUEUED, Happening.CONTACT_ERASED): State.FAILED,
        (State.AWAITING_CONTACT, Happening.CONTACT_CAME): State.QUEUED,
        (State.AWAITING_CONTACT, Happening.CONTACT_ERASED): State.FAILED,
        (State.SENDING, Happening.CLAIM_RAN_OUT): State.SENDING,
        (State.SENDING, Happening.ACCEPTED): State.SENT,
        (State.SENDING, Happening.PUT_OFF): State.QUEUED,
        (State.SENDING, Happening.FAILED_FOR_GOOD): State.FAILED,
        (State.FAILED, Happening.RETRY_ASKED): State.QUEUED,
        (State.QUEUED, Happening.BY_A_PERSON): State.TO_BE_TOLD,
        (State.AWAITING_CONTACT, Happening.BY_A_PERSON): State.TO_BE_TOLD,
        (State.SENDING, Happening.LEFT_TO_A_PERSON): State.TO_BE_TOLD,
        (State.TO_BE_TOLD, Happening.CONTACT_CAME): State.QUEUED,
        (State.TO_BE_TOLD, Happening.CONTACT_ERASED): State.FAILED,
        (State.TO_BE_TOLD, Happening.TOLD): State.TOLD,
        (State.TO_BE_TOLD, Happening.ENDED): State.OVER,
        (State.OVER, Happening.TOLD): State.TOLD,
        (State.OVER, Happening.REOPENED): State.TO_BE_TOLD,
    },
)


class How(StrEnum):
    """How somebody was told by a person."""

    PHONE = "phone"
    LETTER = "letter"
    IN_PERSON = "in_person"


def after(state: State, happening: Happening) -> State:
    """Return the state that follows; refuse where nothing does."""
    try:
        return NEXT[state, happening]
    except KeyError:
        expected = tuple(sorted(sources(happening)))
        raise Refusal(
            "wrong-state",
            f"the message is {state}, expected {' or '.join(expected)} for {happening}; read it again",
            state=state,
            happening=happening,
            expected=expected,
        ) from None


def sources(happening: Happening) -> frozenset[State]:
    """Return the states in which this can happen."""
    return frozenset(state for state, what in NEXT if what is happening)


def undelivered_since(state: State, now: datetime) -> datetime | None:
    """Return since when a message that comes into this state now waits for somebody; None: for nobody."""
    return now if state in _STAYS else None


def target(happening: Happening) -> State:
    """Return the one state that this leads to, wherever it can happen."""
    (only,) = {state for (_, what), state in NEXT.items() if what is happening}
    return only


@dataclass(frozen=True, slots=True)
class Share:
    """What one unit pays, in whole cents."""

    unit: UnitId
    amount_minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a message tells of: ids, codes, times, amounts; never a person's data."""

    order: OrderId | None = None
    unit: UnitId | None = None
    sessions: tuple[SessionId, ...] = ()
    """Sessions whose times are looked up when the text is made."""
    times: tuple[Span, ...] = ()
    """Times that the event itself named."""
    answer_by: datetime | None = None
    work_form: str = ""
    reason: str = ""
    how: str = ""
    """How the expert told what a coordinator recorded on their behalf."""
    month: str = ""
    pay_date: date | None = None
    total_minor: int = 0
    brought_minor: int = 0
    settlement: str = "paid"
    currency: str = "EUR"
    shares: tuple[Share, ...] = ()
    line_count: int = 0
    open_sessions: int = 0
    revision: int = 1
    page: str = ""
    """Where in the console this can be seen and acted on, below the area: `sessions/<id>`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What one person is told of one event, before it has words."""

    area: str
    event: EventId
    event_type: str
    person: PersonId
    template: str
    correlation: str
    happened_at: datetime
    facts: Facts
    state: State = State.QUEUED
    reason: str = ""
    role: str = ""
    """Who the person is to the event."""
    traceparent: str = ""
    """W3C trace context in which the event became a fact; the mail's span continues it."""

    @property
    def id(self) -> MessageId:
        """Return the id that the same event, person and template give every time."""
        return MessageId(uuid5(self.event, f"{self.area}/{self.person}/{self.template}"))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What happens to a message after an attempt; `attempts` counts those in which it was on its way."""

    happening: Happening
    attempts: int
    reason: str = ""
    pause: timedelta = timedelta(0)
