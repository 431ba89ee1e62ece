"""What follows from a mail server's answer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from notifications.mail.domain.retries import Answer, Plan, judge
from notifications.messages.domain import Happening, State, sources

PLAN = Plan(first=timedelta(seconds=30), factor=3, longest=timedelta(hours=6), attempts_max=10)


def test_pauses_grow_up_to_the_longest() -> None:
    pauses = [PLAN.pause(attempts) for attempts in range(1, 11)]
    assert pauses[:4] == [timedelta(seconds=s) for s in (30, 90, 270, 810)]
    assert pauses == sorted(pauses)
    assert max(pauses) == timedelta(hours=6)
    assert sum(pauses[:9], timedelta()) > timedelta(hours=20)


@pytest.mark.parametrize("answer", list(Answer))
@pytest.mark.parametrize("attempts", range(12))
def test_every_answer_is_something_that_can_happen_to_a_mail_being_sent(
    answer: Answer, attempts: int
) -> None:
    verdict = judge(answer, attempts=attempts, detail="450", plan=PLAN)
    assert State.SENDING in sources(verdict.happening)
    if verdict.happening is Happening.FAILED_FOR_GOOD:
        assert verdict.reason


@pytest.mark.parametrize("answer", [Answer.PUT_OFF, Answer.BROKEN])
def test_passing_trouble_is_tried_again_until_the_attempts_are_used_up(answer: Answer) -> None:
    assert judge(answer, attempts=8, detail="450", plan=PLAN).happening is Happening.PUT_OFF
    last = judge(answer, attempts=9, detail="450", plan=PLAN)
    assert last.happening is Happening.FAILED_FOR_GOOD
    assert last.reason == f"{answer}: 450 (attempt 10 of 10)"


def test_a_lasting_refusal_fails_at_once_with_its_code() -> None:
    verdict = judge(Answer.REFUSED, attempts=0, detail="550", plan=PLAN)
    assert (verdict.happening, verdict.reason) == (Happening.FAILED_FOR_GOOD, "refused: 550")


def test_a_server_that_is_away_never_uses_up_attempts() -> None:
    for attempts in (0, 9, 500):
        verdict = judge(Answer.UNREACHABLE, attempts=attempts, detail="ConnectionRefusedError", plan=PLAN)
        assert (verdict.happening, verdict.attempts) == (Happening.PUT_OFF, attempts)
        assert verdict.pause == PLAN.first
