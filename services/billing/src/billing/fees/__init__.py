"""Fees: what each session earns and why, from the outcomes, agreements and policies that were heard.

A handful of statements keeps a whole batch; the same fold decides live, in a preview and in a recount.
"""

from billing.fees import acts, api, tables, wire
from billing.fees.handlers.assess_fees import assess_fees
from billing.fees.handlers.follow_agreements import follow_agreements
from billing.fees.handlers.follow_objections import follow_objections
from billing.fees.handlers.tell_steps import tell_steps
from billing.fees.store.lines import NUMBERED
from chassis.part import Hears, Part

OFFERS = (
    "api.asking",
    "api.views",
    "domain.book",
    "domain.corrections",
    "domain.happenings",
    "handlers.saying",
    "store.books",
    "store.lines",
    "store.objections",
    "store.open_sessions",
    "wire",
)
PART = Part(
    hears=(
        Hears(wire.OF_AGREEMENTS, follow_agreements),
        Hears(wire.OF_ORDERS, assess_fees),
        Hears(wire.OF_OBJECTIONS, follow_objections),
    ),
    routers=api.ROUTERS,
    tables=(tables.Agreement, tables.Assignment, tables.Session, tables.SessionObjection, tables.FeeLine),
    acts=(acts.READ_FEES, acts.PREVIEW_CANCELLATION),
    journey=tell_steps,
    numbered=NUMBERED,
)
