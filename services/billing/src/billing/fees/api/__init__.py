"""The HTTP mouth of fees: request -> handler or query -> response.

fees      what each session earns and why, what waits, what a cancellation would cost
versions  new versions of what fees are judged by
"""

from billing.fees.api import fees, versions

ROUTERS = (fees.router, versions.router)
