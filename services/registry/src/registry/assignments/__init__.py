"""Who comes to which unit, as dispatch said it, and what the two sides see of each other: a card.

An orderer sees of an expert who has accepted work in the own unit what the area's model grants; an expert sees
the unit of an open offer or an accepted one. The grant lasts while the assignment exists: a report, a correction
or a question may come long after the last session, and only erasing the expert ends it.
"""

from collections.abc import Awaitable, Callable

from chassis.part import Hears, Part, one_by_one
from contracts import dispatch
from registry.assignments import acts, api, tables
from registry.assignments.handlers.follow_orders import (
    follow_reversal,
    forget_offer,
    keep_acceptance,
    keep_offer,
    keep_order,
)

OFFERS: tuple[str, ...] = ()
_HANDLERS: dict[type, Callable[..., Awaitable[None]]] = {
    dispatch.OrderCreated: keep_order,
    dispatch.OfferMade: keep_offer,
    dispatch.AssignmentAccepted: keep_acceptance,
    dispatch.AnswerReversed: follow_reversal,
    dispatch.OfferDeclined: forget_offer,
    dispatch.OfferExpired: forget_offer,
    dispatch.OfferWithdrawn: forget_offer,
}
PART = Part(
    hears=(Hears(tuple(_HANDLERS), one_by_one(_HANDLERS)),),
    routers=(api.router,),
    tables=(tables.KnownOrder, tables.Offer),
    acts=(acts.SEE_WHO_COMES, acts.SEE_WHERE_TO_GO, acts.NAME_EXPERTS),
)
