"""What can be said of assignments and sessions: shapes and bounds."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from chassis.shapes import Body
from dispatch.known.domain.local_times import TIMES_MAX
from dispatch.orders.api.bodies import TimeBody
from dispatch.sessions.domain.outcomes import EndReason


class SessionsBody(Body):
    """More times of work."""

    times: Annotated[list[TimeBody], Field(min_length=1, max_length=TIMES_MAX)]


class EndGroupBody(Body):
    """Why a group is ended early."""

    reason: EndReason
