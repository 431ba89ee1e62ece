"""Orders: a worker asks for experience; its words can change until its life is over.

All that happens to an order is said in one sequence: whoever changes something of its life locks its row,
and announces through it.
"""

from dispatch.orders.api import orders

OFFERS = ("domain.orders", "store", "wire", "handlers.announcing", "api.bodies", "api.views")
ROUTERS = (orders.router,)
