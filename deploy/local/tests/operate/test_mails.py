"""What an operator is told of mail that stays, without looking for it and when looking."""

from datetime import UTC, datetime
from io import StringIO
from typing import Any
from uuid import UUID

import pytest
from rich.console import Console

from kokemus.operate import mails
from kokemus_client.notifications import DeliveryEntry
from kokemus_client.operations import Status

PERSON = UUID("01985a3c-7a00-7000-8000-000000000c01")


def told(**undelivered: int) -> Status:
    return Status(alive=True, ready=True, undelivered=undelivered)


def an_entry(**changes: Any) -> DeliveryEntry:
    given: dict[str, Any] = {
        "message_id": PERSON,
        "state": "awaiting_contact",
        "reason": "no_contact_point",
        "undelivered_since": datetime(2026, 10, 14, 9, tzinfo=UTC),
        "attempts": 0,
        "template": "offer_accepted",
        "event_id": PERSON,
        "event_type": "dispatch.AssignmentAccepted.v1",
        "happened_at": datetime(2026, 10, 14, 9, tzinfo=UTC),
        "correlation_id": str(PERSON),
        "order": "1A2B3C4D",
        "person_id": PERSON,
        "role": "orderer",
        "language": None,
        "sent_at": None,
        "sent_to": None,
        "trace_id": None,
    }
    return DeliveryEntry(**given | changes)


def test_status_tells_of_mail_that_stays_and_where_to_look() -> None:
    figures = {
        "registry": Status(alive=True, ready=True),
        "notifications": told(awaiting_contact=2, failed=1),
    }
    (line,) = mails.told_of(figures)
    assert line.plain == "Mail: 2 waiting for a contact point, 1 failed; see `kokemus mail --area AREA`"


def test_status_says_nothing_of_mail_when_none_stays_or_nobody_tells() -> None:
    for silent in (told(awaiting_contact=0, failed=0), Status(alive=False, ready=False)):
        assert [*mails.told_of({"notifications": silent})] == []


@pytest.mark.parametrize("width", [40, 80, 119, 120, 220])
def test_mail_that_stays_is_whole_at_any_width(width: int) -> None:
    text = StringIO()
    unknown = an_entry(state="failed", reason="refused: [/x]", role=None, order=None, undelivered_since=None)
    Console(file=text, width=width, markup=True).print(mails.shown([an_entry(), unknown]))
    whole = "".join(text.getvalue().split())
    for one in (
        "14.10.12:00",
        "waiting",
        "no_contact_point",
        "orderer",
        str(PERSON),
        "1A2B3C4D",
        "refused:[/x]",
    ):
        assert one in whole, one
