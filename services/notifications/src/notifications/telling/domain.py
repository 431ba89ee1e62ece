"""Who is told what: event, role, template. The whole policy is the table TOLD.

An event that is told differently by what it says has a row for each: its name, a comma, and what is particular.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from chassis.failures import Refusal
from notifications.known.domain import ContactPoint
from notifications.messages.domain import ERASED, NO_CONTACT_POINT, Facts, Message, State
from notifications.words.identities import EventId, PersonId


class Role(StrEnum):
    """Who somebody is to an event."""

    EXPERT = "expert"
    ORDERER = "orderer"
    UNIT_COORDINATOR = "unit_coordinator"
    COORDINATOR = "coordinator"
    """Who runs the area; each of them is told."""
    ANSWERER = "answerer"
    """Who is to answer what the other side proposed or objected to: the expert, or whoever ordered."""
    ASKER = "asker"
    """Who proposed or objected, and is answered."""


class Template(StrEnum):
    """A text, in every language."""

    OFFER_MADE = "offer_made"
    OFFER_WITHDRAWN = "offer_withdrawn"
    OFFER_ACCEPTED = "offer_accepted"
    RECORDED_ON_BEHALF = "recorded_on_behalf"
    ANSWER_REVERSED = "answer_reversed"
    SESSION_MOVED = "session_moved"
    SESSION_CANCELLED = "session_cancelled"
    MOVE_PROPOSED = "move_proposed"
    MOVE_CLOSED = "move_closed"
    OUTCOME_MISSING = "outcome_missing"
    OUTCOME_CORRECTED = "outcome_corrected"
    OBJECTION_RAISED = "objection_raised"
    OBJECTION_ANSWERED = "objection_answered"
    GROUP_ENDED = "group_ended"
    EXPERT_UNAVAILABLE = "expert_unavailable"
    """Illness and any other reason read the same: why an expert cannot come is not for a mail."""
    PAYMENT_NOTICE = "payment_notice"
    NOTICE_OBJECTION_ANSWERED = "notice_objection_answered"
    STATEMENT = "statement"
    EMERGENCY_ACCESS = "emergency_access"


@dataclass(frozen=True, slots=True)
class Telling:
    """One role is told by one template."""

    role: Role
    template: Template


TOLD: Mapping[str, tuple[Telling, ...]] = MappingProxyType(
    {
        "OfferMade": (Telling(Role.EXPERT, Template.OFFER_MADE),),
        "OfferWithdrawn": (Telling(Role.EXPERT, Template.OFFER_WITHDRAWN),),
        "AssignmentAccepted": (Telling(Role.ORDERER, Template.OFFER_ACCEPTED),),
        "AssignmentAccepted, on behalf": (
            Telling(Role.ORDERER, Template.OFFER_ACCEPTED),
            Telling(Role.EXPERT, Template.RECORDED_ON_BEHALF),
        ),
        "OfferDeclined": (),  # nobody is told of a no
        "OfferDeclined, on behalf": (Telling(Role.EXPERT, Template.RECORDED_ON_BEHALF),),
        "AnswerReversed": (Telling(Role.EXPERT, Template.ANSWER_REVERSED),),
        "AnswerReversed, of a yes": (
            Telling(Role.EXPERT, Template.ANSWER_REVERSED),
            Telling(Role.ORDERER, Template.ANSWER_REVERSED),
        ),
        "MoveProposed": (Telling(Role.ANSWERER, Template.MOVE_PROPOSED),),
        "MoveClosed": (Telling(Role.ASKER, Template.MOVE_CLOSED),),
        "MoveClosed, on behalf": (
            Telling(Role.ASKER, Template.MOVE_CLOSED),
            Telling(Role.EXPERT, Template.RECORDED_ON_BEHALF),
        ),
        "SessionMoved": (Telling(Role.EXPERT, Template.SESSION_MOVED),),
        "SessionMoved, the expert accepted": (
            Telling(Role.EXPERT, Template.SESSION_MOVED),
            Telling(Role.ORDERER, Template.SESSION_MOVED),
        ),
        "SessionMoved, taken back": (),  # the correction that comes with it is told
        "OutcomeMissing": (
            Telling(Role.EXPERT, Template.OUTCOME_MISSING),
            Telling(Role.ORDERER, Template.OUTCOME_MISSING),
        ),
        "OutcomeMissing, still": (Telling(Role.UNIT_COORDINATOR, Template.OUTCOME_MISSING),),
        "OutcomeCorrected": (Telling(Role.EXPERT, Template.OUTCOME_CORRECTED),),
        "ObjectionRaised": (Telling(Role.ANSWERER, Template.OBJECTION_RAISED),),
        "ObjectionAnswered": (Telling(Role.ASKER, Template.OBJECTION_ANSWERED),),
        "SessionCancelled": (Telling(Role.EXPERT, Template.SESSION_CANCELLED),),
        "GroupEnded": (Telling(Role.EXPERT, Template.GROUP_ENDED),),
        "SessionHeld": (),
        "SessionHeld, on behalf": (Telling(Role.EXPERT, Template.RECORDED_ON_BEHALF),),
        "ExpertFellIll": (Telling(Role.ORDERER, Template.EXPERT_UNAVAILABLE),),
        "ExpertWithdrew": (Telling(Role.ORDERER, Template.EXPERT_UNAVAILABLE),),
        "ExpertFellIll, on behalf": (
            Telling(Role.ORDERER, Template.EXPERT_UNAVAILABLE),
            Telling(Role.EXPERT, Template.RECORDED_ON_BEHALF),
        ),
        "ExpertWithdrew, on behalf": (
            Telling(Role.ORDERER, Template.EXPERT_UNAVAILABLE),
            Telling(Role.EXPERT, Template.RECORDED_ON_BEHALF),
        ),
        "ExpertWithdrew, answer reversed": (),  # the reversal is told, once for all sessions
        "PaymentNoticeIssued": (Telling(Role.UNIT_COORDINATOR, Template.PAYMENT_NOTICE),),
        "NoticeObjectionAnswered": (Telling(Role.ASKER, Template.NOTICE_OBJECTION_ANSWERED),),
        "StatementIssued": (Telling(Role.EXPERT, Template.STATEMENT),),
        "EmergencyAccessTaken": (Telling(Role.COORDINATOR, Template.EMERGENCY_ACCESS),),
        "EmergencyAccessTaken, nobody coordinates": (),
    },
)

INSTEAD: Mapping[Role, Role] = MappingProxyType(
    {
        Role.ANSWERER: Role.ORDERER,
        Role.ASKER: Role.ORDERER,
        Role.ORDERER: Role.UNIT_COORDINATOR,
    }
)
"""Who is told when the event does not name whom it concerns, or that one is not known: better the unit than nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """An event as notifications sees it: what happened, to whom it belongs, what can be told of it."""

    area: str
    event: EventId
    name: str
    event_type: str
    correlation: str
    happened_at: datetime
    named: Mapping[Role, PersonId]
    """The people whom the event itself names."""
    facts: Facts
    experts_page: str = ""
    """Where the expert sees it, when others see it elsewhere."""
    traceparent: str = ""

    def facts_for(self, role: Role) -> Facts:
        """Return what can be told to somebody of that role: with the page that they may open."""
        if role is Role.EXPERT and self.experts_page:
            return replace(self.facts, page=self.experts_page)
        return self.facts


def people(notice: Notice, known: Mapping[Role, PersonId]) -> Mapping[Telling, PersonId]:
    """Return who is told by which telling; `known` are the people whom earlier events named.

    Refuse when nobody is known to have a role.
    """
    everybody = {**known, **notice.named}
    told: dict[Telling, PersonId] = {}
    for telling in TOLD[notice.name]:
        person = _first_known(telling.role, everybody)
        if person is None:
            raise Refusal(
                "nobody-to-tell",
                f"{notice.name} is to be told to the {telling.role}, but nobody is known to be that;"
                " republish the order's and the unit's first events, then retry",
                event=notice.name,
                role=telling.role,
            )
        told[telling] = person
    return told


def _first_known(role: Role, everybody: Mapping[Role, PersonId]) -> PersonId | None:
    found, asked = everybody.get(role), role
    while found is None and asked in INSTEAD:
        asked = INSTEAD[asked]
        found = everybody.get(asked)
    return found


def messages(
    notice: Notice,
    told: Mapping[Telling, PersonId],
    *,
    contacts: Mapping[tuple[str, PersonId], ContactPoint],
) -> tuple[Message, ...]:
    """Return one message for each person told, in the state that their contact point gives it."""
    return tuple(
        Message(
            area=notice.area,
            event=notice.event,
            event_type=notice.event_type,
            person=person,
            template=telling.template,
            correlation=notice.correlation,
            happened_at=notice.happened_at,
            facts=notice.facts_for(telling.role),
            state=state,
            reason=_WHY.get(state, ""),
            role=telling.role,
            traceparent=notice.traceparent,
        )
        for telling, person in told.items()
        for state in (first_state(contacts.get((notice.area, person))),)
    )


_WHY: Mapping[State, str] = MappingProxyType({State.FAILED: ERASED, State.AWAITING_CONTACT: NO_CONTACT_POINT})
"""Why a new message is not on its way."""


def first_state(contact: ContactPoint | None) -> State:
    """Return the state of a new message to a person with this contact point, or with none yet."""
    if contact is None:
        return State.AWAITING_CONTACT
    if contact.erased:
        return State.FAILED
    return State.TO_BE_TOLD if contact.by_a_person else State.QUEUED


def roles_to_look_up(notice: Notice) -> Collection[Role]:
    """Return the roles that the event leaves open and earlier events may fill."""
    return {telling.role for telling in TOLD[notice.name]} - set(notice.named)
