"""To whom an order is put, and until when."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import Field

from chassis.shapes import Body
from dispatch.offers.domain.offers import OFFERS_AT_ONCE_MAX
from dispatch.orders.api.bodies import Moment
from dispatch.words.identities import ExpertId


class OffersBody(Body):
    """To whom the order is put, and until when."""

    expert_ids: Annotated[list[UUID], Field(min_length=1, max_length=OFFERS_AT_ONCE_MAX)]
    expires_at: Annotated[
        Moment | None, Field(description="Leave out for the order's, or the operating model's, answer time")
    ] = None

    def experts(self) -> list[ExpertId]:
        """Return the experts in the order they were named."""
        return [ExpertId(expert_id) for expert_id in self.expert_ids]
