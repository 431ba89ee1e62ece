"""Offers: an order put to experts, who accept, decline or let it run out; or it is taken back.

A yes takes a seat: the assignment and its sessions follow in the same transaction.
"""

from chassis.part import Part
from dispatch.offers.acts import ACTS
from dispatch.offers.api import offers, open_offers, orders
from dispatch.offers.store import NUMBERED
from dispatch.offers.tables import TABLES
from dispatch.offers.timers import RINGS

OFFERS = ("domain.offers", "tables", "store", "api.views")
PART = Part(
    rings=RINGS,
    routers=(offers.router, open_offers.router, orders.router),
    tables=TABLES,
    acts=ACTS,
    numbered=NUMBERED,
)
