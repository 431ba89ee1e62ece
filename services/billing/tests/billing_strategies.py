"""What Hypothesis draws from."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from billing_builders import an_id
from hypothesis import strategies as st

from billing.policies.domain.outcomes import (
    Cancelled,
    CancelledBy,
    EndReason,
    ExpertIll,
    ExpertWithdrew,
    GroupEnded,
    Held,
    Moved,
    NoShow,
    Outcome,
)
from billing.words.sessions import SessionId


def instants(first: date, last: date) -> st.SearchStrategy[datetime]:
    """Return moments (UTC) from the start of the first day to the start of the last."""
    midnight = time(0, 0)
    return st.datetimes(
        datetime.combine(first, midnight), datetime.combine(last, midnight), timezones=st.just(UTC)
    )


outcomes: st.SearchStrategy[Outcome] = st.one_of(
    st.builds(Held, st.none() | st.integers(0, 20)),
    st.builds(
        Cancelled,
        st.sampled_from(CancelledBy),
        instants(date(2026, 10, 13), date(2026, 10, 16)),
    ),
    st.builds(NoShow, st.none() | st.integers(0, 120)),
    st.just(ExpertIll()),
    st.just(ExpertWithdrew()),
    st.builds(GroupEnded, st.sampled_from(EndReason)),
    st.just(Moved(SessionId(an_id("new time")))),
)
