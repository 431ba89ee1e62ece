"""Who could do an order and why: a list that spreads the work, with its reasons."""

from dispatch.matching import api

OFFERS = ()
ROUTERS = (api.router,)
