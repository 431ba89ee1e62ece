"""From what happened to what it is about: the thing whose page a message names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from chassis.ears import Heard
from contracts.dispatch import (
    AnswerReversed,
    AssignmentAccepted,
    ClientNoShow,
    ExpertFellIll,
    ExpertWithdrew,
    MoveClosed,
    OfferDeclined,
    OfferExpired,
    OfferWithdrawn,
    SessionCancelled,
    SessionHeld,
    SessionMoved,
)
from notifications.calls.domain import ENDS, REOPENS
from notifications.messages.store.call_list import About

OfOffers = AssignmentAccepted | OfferDeclined | OfferExpired | OfferWithdrawn
OfSessions = (
    MoveClosed | SessionMoved | SessionHeld | SessionCancelled | ClientNoShow | ExpertFellIll | ExpertWithdrew
)
Ending = OfOffers | OfSessions
"""The events after which something asks for nothing any more."""
HEARD = (*get_args(Ending), AnswerReversed)


def about(heard: Heard[Ending | AnswerReversed]) -> Sequence[About]:
    """Return what asks for nothing any more, or for an answer again (`reopens`)."""
    said, name = heard.body, type(heard.body).__name__
    if isinstance(said, AnswerReversed) and not reopens(said):
        return ()  # a yes that is reversed ends the offer: there is nothing to answer
    of_offers = OfOffers | AnswerReversed
    page = f"offers/{said.offer_id}" if isinstance(said, of_offers) else f"sessions/{said.session_id}"
    return [
        About(heard.area, heard.cause.correlation_id, template, page)
        for template in ENDS.get(name) or REOPENS[name]
    ]


def reopens(said: Ending | AnswerReversed) -> bool:
    """Tell whether this opens anew what was over."""
    return isinstance(said, AnswerReversed) and said.answer == "declined"
