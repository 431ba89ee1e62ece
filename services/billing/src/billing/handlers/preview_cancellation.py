"""On somebody who thinks of cancelling: what it would cost, by the function that will judge it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from billing.domain import fees, policies, times
from billing.domain.fees import Assessment, Pending, Terms
from billing.domain.outcomes import AgreedSession, Cancelled, CancelledBy, SessionId
from billing.domain.refusals import SessionIsOver, SessionUnknown
from billing.handlers.banking_days import is_banking_day
from billing.handlers.saying import new_book
from billing.store import books, reading
from chassis.database import Tx


@dataclass(frozen=True, slots=True)
class Preview:
    """What cancelling a session would cost at each of some moments, and until when it is in time."""

    session: AgreedSession
    terms: Terms
    deadline: datetime | None
    judged: tuple[tuple[datetime, Assessment | Pending], ...]


async def preview_cancellation(
    tx: Tx, area: str, session_id: SessionId, moments: Sequence[datetime]
) -> Preview:
    """Return what a cancellation made known at each moment would cost; refuse when the outcome is known."""
    found = await reading.session_state(tx, area, session_id)
    if found is None:
        raise SessionUnknown(area, session_id)
    state, agreements = found
    if state.outcome is not None:
        raise SessionIsOver(session_id, outcome=type(state.outcome).__name__)
    book = new_book()
    await books.fill_terms(tx, book, {area})
    terms = book.terms_of(area)
    judged = [
        (
            at,
            fees.judge(
                state.agreed,
                Cancelled(CancelledBy.ORDERER, at),
                terms=terms,
                agreements=agreements,
                is_business_day=is_banking_day,
            ),
        )
        for at in moments
    ]
    return Preview(state.agreed, terms, deadline_of(state.agreed, terms), tuple(judged))


def deadline_of(session: AgreedSession, terms: Terms) -> datetime | None:
    """Return the last moment to cancel in time (UTC); None while no policy is in force."""
    if terms.zone is None:
        return None
    policy = policies.in_force(terms.policies, times.local_date(session.starts_at, terms.zone))
    if policy is None:
        return None
    return policies.deadline(policy, session.starts_at, zone=terms.zone, is_business_day=is_banking_day)
