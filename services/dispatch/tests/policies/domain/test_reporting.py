"""The reporting policy, and when a session is reminded of."""

from __future__ import annotations

from datetime import timedelta

import pytest
from dispatch_builders import a_session, a_span, refuses

from dispatch.policies.domain.reporting import FIRST, ReportingPolicy
from dispatch.sessions.domain import reminders
from dispatch.sessions.domain.outcomes import SessionState

HOUR = timedelta(hours=1)


def test_the_second_reminder_comes_later_than_the_first() -> None:
    with refuses("reminders-out-of-order"):
        ReportingPolicy(version=1, report_within=HOUR, remind_after=HOUR, remind_again_after=HOUR)


@pytest.mark.parametrize("state", list(SessionState))
def test_only_a_session_without_an_outcome_is_reminded_of_and_twice_at_most(state: SessionState) -> None:
    session = a_session(state=state)
    ends_at = a_span().ends_at
    expected = (
        [ends_at + FIRST.remind_after, ends_at + FIRST.remind_again_after, None]
        if state is SessionState.SCHEDULED
        else [None, None, None]
    )

    assert [reminders.due_at(session, reminder, FIRST) for reminder in (1, 2, 3)] == expected
