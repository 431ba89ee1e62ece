"""Offers: an order put to experts, who accept, decline or let it run out; or it is taken back.

A yes takes a seat: the assignment and its sessions follow in the same transaction.
"""

from dispatch.offers.api import offers, orders
from dispatch.offers.timers import RINGS as RINGS

OFFERS = ("domain.offers", "store", "api.views")
ROUTERS = (offers.router, orders.router)
