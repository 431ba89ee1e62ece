"""Where first pages are found, and in which roles."""

from __future__ import annotations

from starlette.routing import Route

from kokemus_console.home import (
    billing_clerk,
    choosing,
    coordinator,
    expert,
    operator,
    orderer,
    unit_coordinator,
)
from kokemus_console.visits import get

_FIRST = {
    "expert": expert.first,
    "orderer": orderer.first,
    "coordinator": coordinator.first,
    "operator": operator.first,
    "unit_coordinator": unit_coordinator.first,
    "billing_clerk": billing_clerk.first,
}

ROUTES = (
    Route("/", choosing.choose, methods=["GET"]),
    *(get("", page, role=role) for role, page in _FIRST.items()),
)
