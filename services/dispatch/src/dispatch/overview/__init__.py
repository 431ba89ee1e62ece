"""An order with all that follows from it, shown at once."""

from dispatch.overview import api

OFFERS = ()
ROUTERS = (api.router,)
