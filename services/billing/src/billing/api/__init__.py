"""The HTTP mouth of billing: request -> handler or query -> response.

fees      what each session earns and why, what waits, what a cancellation would cost
policies  versions of fee schedules and cancellation policies
months    states, totals, notices, the close, statements
"""

from billing.api import fees, months, policies

ROUTERS = (fees.router, policies.router, months.router)
