"""The HTTP mouth of dispatch: request -> handler or query -> response.

orders       what workers ask for, who could do it, to whom it is put
offers       what experts are asked, and their answers
assignments  what is agreed beyond the order: the fee, more sessions, the end of a group
sessions     what becomes of each agreed time
"""

from dispatch.api import assignments, offers, orders, sessions

ROUTERS = (orders.router, offers.router, assignments.router, sessions.router)
