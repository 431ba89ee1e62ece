"""Registry over HTTP: request to handler or query to answer."""

from registry.api import agreements, areas, experts, knowledge, staff, units

ROUTERS = (knowledge.router, areas.router, staff.router, units.router, experts.router, agreements.router)
