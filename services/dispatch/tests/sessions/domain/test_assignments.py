"""Assignments: their agreed fee."""

from __future__ import annotations

from dataclasses import replace

from dispatch_builders import an_assignment, refuses

from dispatch.sessions.domain.assignments import agree_fee
from dispatch.words.terms import Fee


def test_a_fee_agreed_again_is_no_news() -> None:
    fee = Fee(6000, "EUR")
    agreed = agree_fee(an_assignment(agreed_fee=Fee(5000, "EUR")), fee)

    assert agreed.agreed_fee == fee
    with refuses("fee-is-the-same"):
        agree_fee(agreed, fee)
    assert agree_fee(agreed, replace(fee, currency="SEK")).agreed_fee == Fee(6000, "SEK")
