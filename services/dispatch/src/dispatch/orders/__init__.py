"""Orders: a worker asks for experience; its words can change until its life is over.

All that happens to an order is said in one sequence: whoever changes something of its life locks its row,
and announces through it.
"""

from chassis.part import Part
from dispatch.orders.acts import ACTS
from dispatch.orders.api import orders
from dispatch.orders.store import NUMBERED
from dispatch.orders.tables import TABLES

OFFERS = (
    "domain.orders",
    "tables",
    "store",
    "wire",
    "handlers.announcing",
    "handlers.reaching",
    "acts",
    "api.bodies",
    "api.views",
)
PART = Part(routers=(orders.router,), tables=TABLES, acts=ACTS, numbered=NUMBERED)
