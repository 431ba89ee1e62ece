"""Noes to orders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from dispatch.words.refusal import Refusal


class SeatsAreOutOfBounds(Refusal):
    """An order asks for fewer than one expert, or for more than one order can."""

    status = 422

    def __init__(self, seats: int, *, most: int) -> None:
        super().__init__(
            f"{seats} seats were asked for; expected 1 to {most}; split a larger need into several orders",
            seats=seats,
            seats_max=most,
        )


class AnswerTimeIsOutOfBounds(Refusal):
    """The order's own answer time is too short to be read or too long to be kept."""

    status = 422

    def __init__(self, stated: timedelta, *, shortest: timedelta, longest: timedelta) -> None:
        super().__init__(
            f"the answer time is {stated}; expected {shortest} to {longest}; "
            "choose one within, or leave it out for the area's own",
            minutes=int(stated.total_seconds() // 60),
        )


class OrderIsClosed(Refusal):
    """The order is filled or cancelled, so this can no longer happen to it."""

    def __init__(self, state: str, *, happening: str) -> None:
        super().__init__(
            f"the order is {state}, so it cannot be {happening.replace('_', ' ')}; expected an order that "
            "looks "
            "for experts; make a new order if the need remains",
            state=state,
        )


class OrderHasAssignments(Refusal):
    """Somebody has accepted, so the order cannot simply be taken back."""

    def __init__(self, seats_taken: int) -> None:
        super().__init__(
            f"{seats_taken} of the order's seats are taken; expected an order that nobody has accepted; "
            "cancel the sessions instead, each with its time",
            seats_taken=seats_taken,
        )


class OrderHasBegun(Refusal):
    """The first wished time has come before anybody could be asked."""

    def __init__(self, first_starts_at: datetime) -> None:
        super().__init__(
            lambda shown: (
                f"the order's first time, {shown(first_starts_at)}, has come; expected an order whose times "
                "are all to come; cancel the order and make a new one"
            ),
            first_starts_at=first_starts_at.isoformat(),
        )


class TermsAreMissing(Refusal):
    """The area's model wants these terms agreed before the order is put to an expert."""

    def __init__(self, missing: Iterable[str]) -> None:
        named = sorted(missing)
        super().__init__(
            f"the order does not say: {', '.join(named)}; expected terms agreed with the orderer before an "
            "expert "
            "is asked; write them in the order's terms",
            missing=named,
        )


class OrderHasChanged(Refusal):
    """Somebody else changed the order since it was read."""

    status = 412

    def __init__(self, expected: str, *, found: str) -> None:
        super().__init__(
            f"the order is now at {found}; expected {expected}; read it again and decide anew",
            etag=found,
        )
