"""On somebody who thinks of cancelling: what it would cost, by the function that will judge it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from billing.calendar import is_banking_day
from billing.fees.domain import fees
from billing.fees.domain.fees import Agreement, Assessment, Pending, Terms
from billing.fees.domain.refusals import session_is_over
from billing.fees.handlers.saying import new_book
from billing.fees.store import books
from billing.fees.store.sessions import agreements_of, session_state
from billing.policies.domain import policies
from billing.policies.domain.outcomes import Cancelled, CancelledBy
from billing.words import times
from billing.words.sessions import AgreedSession, SessionId
from chassis.asked import Asked
from chassis.database import Tx

JUST_AFTER = timedelta(seconds=1)
"""The nearest moment after a deadline that a person would name."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What cancelling a session would cost at each of some moments, and until when it is in time."""

    session: AgreedSession
    deadline: datetime | None
    judged: tuple[tuple[datetime, Assessment | Pending], ...]


async def preview_cancellation(
    tx: Tx, asked: Asked, session_id: SessionId, moments: Sequence[datetime]
) -> Preview:
    """Return what cancelling would cost when made known at each moment, the last also just after the deadline.

    Refuse when the outcome is known, and what is neither the person's own nor of a unit of theirs.
    """
    what = f"session {session_id}"
    state = await session_state(tx, asked.area, session_id)
    if state is None:
        raise asked.unknown(what)
    asked.check(what, expert_id=state.agreed.expert_id, unit_id=state.agreed.unit_id)
    if state.outcome is not None:
        raise session_is_over(session_id, outcome=type(state.outcome).__name__)
    agreements = await agreements_of(tx, asked.area, state.agreed.expert_id)
    book = new_book()
    await books.fill_terms(tx, book, {asked.area})
    terms = book.terms_of(asked.area)
    deadline = deadline_of(state.agreed, terms)
    late = asked.now if deadline is None else max(asked.now, deadline + JUST_AFTER)
    judge = partial(_judge, state.agreed, terms=terms, agreements=agreements)
    return Preview(state.agreed, deadline, tuple((at, judge(at)) for at in (*moments, late)))


def _judge(
    session: AgreedSession, at: datetime, *, terms: Terms, agreements: tuple[Agreement, ...]
) -> Assessment | Pending:
    cancelled = Cancelled(CancelledBy.ORDERER, at)
    return fees.judge(session, cancelled, terms=terms, agreements=agreements, is_business_day=is_banking_day)


def deadline_of(session: AgreedSession, terms: Terms) -> datetime | None:
    """Return the last moment to cancel in time (UTC); None while no policy is in force."""
    if terms.zone is None:
        return None
    policy = policies.in_force(terms.policies, times.local_date(session.starts_at, terms.zone))
    if policy is None:
        return None
    return policies.deadline(policy, session.starts_at, zone=terms.zone, is_business_day=is_banking_day)
