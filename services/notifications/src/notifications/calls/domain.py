"""What ends a call before it is made, and what saying twice that it was made changes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from notifications.messages.domain import Happening, State, after
from notifications.telling.domain import Template

_OUTCOME = (Template.OUTCOME_MISSING, Template.MOVE_PROPOSED)
ENDS: Mapping[str, tuple[Template, ...]] = MappingProxyType(
    {
        "AssignmentAccepted": (Template.OFFER_MADE,),
        "OfferDeclined": (Template.OFFER_MADE,),
        "OfferExpired": (Template.OFFER_MADE,),
        "OfferWithdrawn": (Template.OFFER_MADE,),
        "MoveClosed": (Template.MOVE_PROPOSED,),
        "SessionMoved": _OUTCOME,
        "SessionHeld": _OUTCOME,
        "SessionCancelled": _OUTCOME,
        "ClientNoShow": _OUTCOME,
        "ExpertFellIll": _OUTCOME,
        "ExpertWithdrew": _OUTCOME,
    }
)
"""Which texts ask for nothing any more once that has happened to what they are about."""

REOPENS: Mapping[str, tuple[Template, ...]] = MappingProxyType({"AnswerReversed": (Template.OFFER_MADE,)})
"""Which texts ask for an answer again: the one that was recorded was not the expert's."""

UNSAID: Mapping[Template, Template] = MappingProxyType({Template.OFFER_MADE: Template.OFFER_WITHDRAWN})
"""Who was never told the first need not hear the second."""


def told(state: State) -> State | None:
    """Return the state of a message that somebody says they told; None: they had said so before.

    Refuse one that is, or will be, mailed.
    """
    return None if state is State.TOLD else after(state, Happening.TOLD)
