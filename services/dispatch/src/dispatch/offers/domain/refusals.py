"""Noes to offers and answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from dispatch.words.refusal import Refusal


class NobodyNamed(Refusal):
    """An offer is made to somebody."""

    status = 422

    def __init__(self, most: int) -> None:
        super().__init__(
            f"no expert, one expert twice, or more than {most} were named; expected 1 to {most} different "
            "experts; choose from the candidates",
            experts_max=most,
        )


class OfferIsOpen(Refusal):
    """An expert is already considering this order."""

    def __init__(self, expert_ids: Iterable[UUID]) -> None:
        named = sorted(map(str, expert_ids))
        super().__init__(
            "an expert who was named has an open offer of this order; expected experts who are not being "
            "asked; wait for the answer or its expiry",
            expert_ids=named,
        )


class ExpiryIsOutOfBounds(Refusal):
    """An offer is open from now until, at the latest, the order's first time."""

    status = 422

    def __init__(self, expires_at: datetime, *, now: datetime, latest: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"the offer would expire at {shown(expires_at)}; expected after {shown(now)} and at the "
                f"latest at the order's first time, {shown(latest)}; choose a time between them"
            ),
            expires_at=expires_at.isoformat(),
            latest=latest.isoformat(),
        )


class OfferIsClosed(Refusal):
    """The offer has been answered, has run out or was taken back."""

    def __init__(self, state: str, *, reason: str = "") -> None:
        why = {"filled": "; somebody else was quicker", "order_cancelled": "; the order was cancelled"}
        super().__init__(
            f"the offer is {state}{why.get(reason, '')}; expected an open offer; nothing is left to do",
            state=state,
            reason=reason,
        )


class OfferHasExpired(Refusal):
    """The answer came at or after the moment of expiry."""

    def __init__(self, expires_at: datetime, *, now: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"the offer expired at {shown(expires_at)} and it is {shown(now)}; expected an answer before "
                "that; ask the coordinator for a new offer"
            ),
            expires_at=expires_at.isoformat(),
        )
