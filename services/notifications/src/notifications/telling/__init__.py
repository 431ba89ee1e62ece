"""Who is told what: an event becomes messages to the people whom it concerns (`domain.TOLD`)."""

from chassis.part import Hears, Part
from contracts.billing import PaymentNoticeIssued, StatementIssued
from contracts.dispatch import (
    AssignmentAccepted,
    ExpertFellIll,
    ExpertWithdrew,
    GroupEnded,
    OfferMade,
    OfferWithdrawn,
    SessionCancelled,
    SessionMoved,
)
from notifications.telling.handlers.tell_people import tell_people

OFFERS: tuple[str, ...] = ()
PART = Part(
    hears=(
        Hears(
            (
                OfferMade,
                OfferWithdrawn,
                AssignmentAccepted,
                SessionMoved,
                SessionCancelled,
                GroupEnded,
                ExpertFellIll,
                ExpertWithdrew,
            ),
            tell_people,
        ),
        Hears((PaymentNoticeIssued, StatementIssued), tell_people),
    ),
)
