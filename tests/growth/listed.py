"""The rows: what is asked at the doors of each service, and what its worker does by itself."""

from __future__ import annotations

from chassis import stories
from tests.growth.doors import Asks, Does
from tests.growth.filling import Size
from tests.growth.worker import (
    counts,
    hears,
    reads_outbox,
    retries_parked,
    rings,
    rings_what_is_due,
    says_again,
    sends_mails,
    tidies,
)

Row = Asks | Does

LIMIT = 10
"""Items on a page: far fewer than an area has of anything, so that to read the area is to read too much."""


def _what_is_ahead(size: Size) -> int:
    """Return how many of the area's sessions are ahead at most: few beside those that were, for ever."""
    return size.orders // 10


def _a_month(size: Size) -> int:
    """Return how many rows a month of the area's sessions may be: three for each line, and half a month more."""
    return size.orders * 3 // 24


def _people(size: Size) -> int:
    """Return how many people of the area are looked through by name, beside what is there of everybody."""
    return size.experts


def _of_every(service: str) -> tuple[Row, ...]:
    """Return what the chassis asks in each service."""
    at = "/v1/operations"
    return (
        Asks(
            service=service,
            by="operator",
            request=f"GET {at}/areas/{{area}}/journeys/{{order}}?event={{event}}",
        ),
        Asks(service=service, by="operator", request=f"GET {at}/areas/{{area}}/numbers/{{order}}"),
        # The end of a number is looked for among the newest of each kind, of which there are as many as the bound says.
        Asks(
            service=service,
            by="operator",
            request=f"GET {at}/areas/{{area}}/numbers/{{ending}}",
            also=lambda _: stories.LOOKED_AMONG_MAX,
        ),
        Asks(service=service, by="operator", request=f"GET {at}/areas/{{area}}/numbers/{{trace}}"),
        Asks(service=service, by="operator", request=f"GET {at}/areas/{{area}}/numbers/{{event}}"),
        Asks(service=service, by="operator", request=f"GET {at}/areas/{{area}}/numbers/some-name"),
        Asks(service=service, by="expert", request="GET /v1/areas/{area}/reads-of-me?limit=10", page=2),
        Asks(service=service, by="operator", request=f"GET {at}/parked"),
        Asks(service=service, by="operator", request=f"GET {at}/parked?key={{area}}:{{order}}"),
        Asks(service=service, by="operator", request=f"GET {at}/parked?cause_group=ValueError"),
        Asks(service=service, by="operator", request=f"GET {at}/parked/{{parked_id}}"),
        Asks(
            service=service,
            by="operator",
            request=f"POST {at}/parked/retries",
            body={"key": "{area}:{order}"},
        ),
        Asks(
            service=service,
            by="operator",
            request=f"POST {at}/parked/{{waiting_id}}/skip",
            body={"reason": "seen"},
        ),
        Asks(service=service, by="operator", request=f"GET {at}/republish"),
        Asks(service=service, by="operator", request=f"GET {at}/republish/{{number}}"),
        Asks(service=service, by="operator", request="GET /health/status"),
        Does(service, "counts what waits", counts),
        Does(service, "looks for what is due", rings_what_is_due),
        Does(service, "looks for what is to be tried again", retries_parked),
        Does(service, "reads the outbox", reads_outbox),
        Does(service, "says a portion again", says_again),
        Does(service, "tidies", tidies),
        # Last, since much follows from it. What is ahead is few beside what was: a new unit's open sessions are sought in it.
        Does(service, "hears every example", hears, also=_what_is_ahead),
    )


_REGISTRY: tuple[Row, ...] = (
    Asks(service="registry", request="GET /v1/areas/{area}"),
    Asks(service="registry", request="GET /v1/public/areas/{area}"),
    Asks(service="registry", request="GET /v1/areas/{area}/settings"),
    Asks(service="registry", request="GET /v1/areas/{area}/settings/history?limit=10", page=2),
    # Whoever is sought is looked for among all of the area's, by name: they are hundreds, and their number has an end.
    Asks(service="registry", request="GET /v1/areas/{area}/staff?limit=5", page=2, also=_people),
    Asks(
        service="registry", request="GET /v1/areas/{area}/staff?limit=10&role=unit_coordinator", also=_people
    ),
    Asks(service="registry", request="GET /v1/areas/{area}/staff/{coordinator}"),
    Asks(service="registry", request="GET /v1/areas/{area}/rights?limit=5", page=2, also=_people),
    Asks(
        service="registry", request="GET /v1/areas/{area}/rights?limit=10&role=unit_coordinator", also=_people
    ),
    Asks(service="registry", request="GET /v1/areas/{area}/rights/ended?limit=10"),
    Asks(service="registry", request="GET /v1/areas/{area}/rights/ended?limit=10", page=2),
    Asks(service="registry", request="GET /v1/areas/{area}/rights/review?limit=5", page=2, also=_people),
    Asks(service="registry", request="GET /v1/areas/{area}/rights/waiting"),
    Asks(service="registry", request="GET /v1/areas/{area}/emergency-access?limit=10", page=2),
    Asks(service="registry", request="GET /v1/areas/{area}/emergency-access?limit=10&only=open"),
    Asks(service="registry", request="GET /v1/areas/{area}/emergency-access?limit=10&only=unseen"),
    Asks(service="registry", request="GET /v1/areas/{area}/units?limit=5", page=2),
    Asks(service="registry", request="GET /v1/areas/{area}/units/{unit}"),
    Asks(service="registry", request="GET /v1/areas/{area}/experts?limit=10", page=2, also=_people),
    *(
        Asks(service="registry", request=f"GET /v1/areas/{{area}}/experts?limit=10&{sought}", also=_people)
        for sought in ("name=some", "topic=depression", "work_form=individual", "language=fi", "language=sv")
    ),
    # An area is read once into memory, and then only who changed since.
    *(
        Asks(service="registry", request=f"GET /v1/areas/{{area}}/bank{sought}", also=_people)
        for sought in ("?q=masennus&limit=10", "?limit=10", "?topic=depression&limit=10")
    ),
    Asks(service="registry", request="GET /v1/areas/{area}/bank/asked"),
    Asks(service="registry", request="GET /v1/areas/{area}/bank/{expert}"),
    Asks(service="registry", by="expert", request="GET /v1/areas/{area}/contact-points/mine"),
    Asks(
        service="registry",
        by="expert",
        request="PUT /v1/areas/{area}/contact-points/mine",
        body={"email": "b{turn}@example.org", "language": "fi"},
    ),
    Asks(service="registry", request="GET /v1/areas/{area}/experts/{expert}"),
    Asks(service="registry", request="GET /v1/areas/{area}/experts/{expert}/agreements"),
    *(
        Asks(service="registry", request=f"GET /v1/areas/{{area}}/experts/{{expert}}/{shown}")
        for shown in ("stories", "stories/fi", "pseudonym", "consents")
    ),
    Asks(
        service="registry",
        by="expert",
        request="GET /v1/areas/{area}/experts/{expert}/consents/lines?limit=10",
        page=2,
    ),
    Asks(service="registry", request="GET /v1/areas/{area}/expert-names?expert={expert}"),
    Asks(service="registry", request="GET /v1/areas/{area}/experts/{expert}/card"),
    Asks(service="registry", by="orderer", request="GET /v1/areas/{area}/experts/{expert}/card"),
    Asks(service="registry", request="GET /v1/areas/{area}/applicants?limit=5"),
    Asks(service="registry", request="GET /v1/areas/{area}/applicants?limit=2&stage=received"),
    Asks(service="registry", request="GET /v1/areas/{area}/applicants?limit=10&only=ended", page=2),
    Asks(service="registry", request="GET /v1/areas/{area}/applicants/waiting"),
    Asks(service="registry", request="GET /v1/areas/{area}/applicants/{applicant}"),
    Asks(service="registry", request="GET /v1/areas/{area}/interviews?limit=10", page=2),
    Asks(service="registry", request="GET /v1/areas/{area}/interviews/{interview}"),
    Asks(service="registry", request="GET /v1/areas/{area}/courses?limit=10", page=2),
    Asks(service="registry", request="GET /v1/areas/{area}/courses/{course}"),
    Asks(service="registry", request="GET /v1/areas/{area}/training/{expert}"),
    Asks(service="registry", request="GET /v1/areas/{area}/training/{applicant}"),
    Asks(service="registry", request="GET /v1/areas/{area}/units/{unit}/card"),
    Asks(service="registry", by="expert", request="GET /v1/areas/{area}/units/{unit}/card"),
)

_ORDERS = "/v1/areas/{area}/orders"
_SESSIONS = "/v1/areas/{area}/sessions"
_DISPATCH: tuple[Row, ...] = (
    Asks(service="dispatch", request="GET /v1/areas/{area}/reporting-policy"),
    Asks(service="dispatch", request=f"GET {_ORDERS}?limit=10"),
    Asks(service="dispatch", request=f"GET {_ORDERS}?limit=10", page=4),
    Asks(service="dispatch", request=f"GET {_ORDERS}?limit=10&sort=oldest", page=4),
    Asks(service="dispatch", by="orderer", request=f"GET {_ORDERS}?limit=10"),
    Asks(service="dispatch", by="orderer", request=f"GET {_ORDERS}?limit=10&sort=oldest&state=looking"),
    Asks(service="dispatch", request=f"GET {_ORDERS}?limit=10&unit={{unit}}"),
    Asks(service="dispatch", request=f"GET {_ORDERS}?limit=10&expert={{expert}}"),
    Asks(service="dispatch", by="orderer", request=f"GET {_ORDERS}?limit=10&expert={{expert}}"),
    Asks(service="dispatch", request=f"GET {_ORDERS}?limit=10&day={{day}}"),
    Asks(service="dispatch", request=f"GET {_ORDERS}?limit=10&work_form=lecture"),
    Asks(service="dispatch", request=f"GET {_ORDERS}?limit=10&state=looking"),
    Asks(service="dispatch", by="orderer", request=f"GET {_ORDERS}?limit=10&state=looking"),
    *(
        Asks(service="dispatch", request=f"GET {_ORDERS}?limit=10&state={state}")
        for state in ("open", "partly_filled", "filled", "cancelled")
    ),
    Asks(service="dispatch", request=f"GET {_ORDERS}/{{order}}"),
    # Counts the experts of the area by what they lack.
    Asks(
        service="dispatch",
        request=f"GET {_ORDERS}/{{open_order}}/candidates",
        also=lambda size: 2 * size.experts,
    ),
    Asks(service="dispatch", request=f"GET {_SESSIONS}?limit=10"),
    Asks(service="dispatch", request=f"GET {_SESSIONS}?limit=10", page=4),
    Asks(service="dispatch", by="orderer", request=f"GET {_SESSIONS}?limit=10"),
    Asks(service="dispatch", request=f"GET {_SESSIONS}?limit=10&sort=latest", page=4),
    Asks(service="dispatch", by="orderer", request=f"GET {_SESSIONS}?limit=10&sort=latest"),
    Asks(service="dispatch", by="expert", request=f"GET {_SESSIONS}?limit=10&sort=latest"),
    Asks(service="dispatch", by="expert", request=f"GET {_SESSIONS}?limit=10"),
    Asks(service="dispatch", by="expert", request=f"GET {_SESSIONS}?limit=10&since={{day}}T00:00:00Z"),
    Asks(service="dispatch", request=f"GET {_SESSIONS}?limit=10&expert={{expert}}"),
    Asks(service="dispatch", request=f"GET {_SESSIONS}?limit=10&unit={{unit}}"),
    Asks(
        service="dispatch",
        request=f"GET {_SESSIONS}?limit=10&since={{day}}T00:00:00Z&until={{next_day}}T00:00:00Z",
    ),
    *(
        Asks(service="dispatch", request=f"GET {_SESSIONS}?limit=10&state={state}")
        for state in (
            "held",
            "cancelled",
            "no_show",
            "expert_ill",
            "expert_withdrew",
            "group_ended",
            "moved",
        )
    ),
    Asks(service="dispatch", request=f"GET {_SESSIONS}?limit=10&state=scheduled", also=_what_is_ahead),
    Asks(service="dispatch", by="orderer", request=f"GET {_SESSIONS}?limit=10&state=expert_ill"),
    Asks(service="dispatch", by="expert", request=f"GET {_SESSIONS}?limit=10&state=expert_ill"),
    Asks(service="dispatch", request=f"GET {_SESSIONS}/{{session}}"),
    Asks(service="dispatch", request=f"GET {_SESSIONS}/{{session}}/moves"),
    Asks(service="dispatch", request="GET /v1/areas/{area}/moves?limit=10"),
    Asks(service="dispatch", by="orderer", request="GET /v1/areas/{area}/moves?limit=10"),
    Asks(service="dispatch", by="expert", request="GET /v1/areas/{area}/moves?limit=10"),
    Asks(service="dispatch", request="GET /v1/areas/{area}/moves/{move}"),
    Asks(service="dispatch", request="GET /v1/areas/{area}/objections?limit=10"),
    Asks(service="dispatch", by="orderer", request="GET /v1/areas/{area}/objections?limit=10"),
    Asks(service="dispatch", by="expert", request="GET /v1/areas/{area}/objections?limit=10"),
    Asks(service="dispatch", request="GET /v1/areas/{area}/objections?limit=10&session={session}"),
    *(
        Asks(service="dispatch", by=by, request=f"GET /v1/areas/{{area}}/objections?limit=10&state={state}")
        for by in ("coordinator", "orderer", "expert")
        for state in ("open", "rejected", "upheld")
    ),
    Asks(service="dispatch", request="GET /v1/areas/{area}/objections/{objection}"),
    Asks(service="dispatch", request="GET /v1/areas/{area}/open-offers?limit=10"),
    Asks(service="dispatch", by="expert", request="GET /v1/areas/{area}/offers?limit=10"),
    *(
        Asks(service="dispatch", by="expert", request=f"GET /v1/areas/{{area}}/offers?limit=10&state={state}")
        for state in ("open", "accepted", "expired", "withdrawn")
    ),
    Asks(service="dispatch", by="expert", request="GET /v1/areas/{area}/offers/{offer}"),
    # What changes: who may, who is free, what else there is of it.
    Asks(service="dispatch", by="asked", request="POST /v1/areas/{area}/offers/{open_offer}/acceptance"),
    Asks(
        service="dispatch",
        request=f"POST {_ORDERS}",
        body={
            "unit_id": "{unit}",
            "work_form": "individual",
            "topics": [{"code": "depression"}],
            "language": "fi",
            "times": [{"starts_at": "2027-03-01T10:00:00Z", "ends_at": "2027-03-01T11:00:00Z"}],
        },
    ),
    Asks(
        service="dispatch",
        request=f"POST {_ORDERS}/{{expiring_order}}/offers",
        body={"expert_ids": ["{other_expert}"]},
    ),
    Asks(service="dispatch", request=f"POST {_ORDERS}/{{expiring_order}}/cancellation"),
    Asks(service="dispatch", request=f"POST {_SESSIONS}/{{unsaid_session}}/held"),
    Asks(
        service="dispatch",
        request=f"POST {_SESSIONS}/{{coming_session}}/moves",
        body={"starts_at": "2027-03-02T1{turn}:00:00Z", "ends_at": "2027-03-02T1{turn}:30:00Z"},
    ),
    Asks(
        service="dispatch",
        by="expert",
        request=f"POST {_SESSIONS}/{{session}}/objections",
        body={"words": "it was not so"},
    ),
    Does("dispatch", "reminds of an outcome", rings("outcome_reminder", "{due_session}", reminder=1)),
    Does("dispatch", "lets an offer expire", rings("offer_expiry", "{expiring_offer}")),
    Does("dispatch", "lets a move lapse", rings("move_lapse", "{moving_move}")),
)

_MESSAGES = "/v1/areas/{area}/messages"
_NOTIFICATIONS: tuple[Row, ...] = (
    Asks(service="notifications", request=f"GET {_MESSAGES}?limit=10"),
    Asks(service="notifications", request=f"GET {_MESSAGES}?limit=10", page=4),
    Asks(service="notifications", request=f"GET {_MESSAGES}?limit=10&person={{expert}}"),
    Asks(service="notifications", request=f"GET {_MESSAGES}?limit=10&event_type=OrderCancelled"),
    Asks(service="notifications", request=f"GET {_MESSAGES}?limit=10&event_type=OfferMade"),
    Asks(service="notifications", request=f"GET {_MESSAGES}?limit=10&order={{order}}"),
    Asks(service="notifications", request=f"GET {_MESSAGES}?limit=10&correlation_id={{order}}"),
    *(
        Asks(service="notifications", request=f"GET {_MESSAGES}?limit=10&state={state}")
        for state in ("queued", "sending", "sent", "failed", "awaiting_contact", "to_be_told", "told", "over")
    ),
    Asks(
        service="notifications",
        request=f"GET {_MESSAGES}?limit=10&since={{day}}T00:00:00Z&until={{next_day}}T00:00:00Z",
    ),
    Asks(service="notifications", request=f"GET {_MESSAGES}/{{message}}"),
    Asks(service="notifications", request=f"POST {_MESSAGES}/{{failed_message}}/retry"),
    Asks(service="notifications", request="GET /v1/areas/{area}/calls?limit=10"),
    Asks(service="notifications", request="GET /v1/areas/{area}/calls?limit=10", page=3),
    Asks(
        service="notifications",
        request="POST /v1/areas/{area}/calls/{call_message}/told",
        body={"how": "phone"},
    ),
    Does("notifications", "sends mails", sends_mails),
)

_LINES = "/v1/areas/{area}/fee-lines"
_MONTHS = "/v1/areas/{area}/months"
_STATEMENTS = "/v1/areas/{area}/statements"
_BILLING: tuple[Row, ...] = (
    Asks(service="billing", request="GET /v1/areas/{area}/fee-schedules"),
    Asks(service="billing", request="GET /v1/areas/{area}/cancellation-policies"),
    Asks(service="billing", request=f"GET {_LINES}?limit=10"),
    Asks(service="billing", request=f"GET {_LINES}?limit=10", page=4),
    Asks(service="billing", request=f"GET {_LINES}?limit=10&expert={{expert}}"),
    Asks(service="billing", request=f"GET {_LINES}?limit=10&unit={{unit}}"),
    Asks(service="billing", request=f"GET {_LINES}?limit=10&session={{session}}"),
    Asks(service="billing", request=f"GET {_LINES}?limit=5&month={{month}}"),
    Asks(service="billing", request=f"GET {_LINES}?limit=10&month=2026-10"),
    Asks(service="billing", by="expert", request=f"GET {_LINES}?limit=10"),
    Asks(service="billing", by="unit_coordinator", request=f"GET {_LINES}?limit=10", page=2),
    Asks(service="billing", request=f"GET {_SESSIONS}/{{session}}/fee"),
    Asks(service="billing", by="expert", request=f"GET {_SESSIONS}/{{session}}/fee"),
    Asks(service="billing", request=f"GET {_SESSIONS}/{{coming_session}}/cancellation-preview"),
    Asks(service="billing", request="GET /v1/areas/{area}/pending?limit=10"),
    Asks(service="billing", request="GET /v1/areas/{area}/pending?limit=10&expert={expert}"),
    Asks(service="billing", by="expert", request="GET /v1/areas/{area}/pending?limit=10"),
    Asks(service="billing", by="unit_coordinator", request="GET /v1/areas/{area}/pending?limit=10"),
    Asks(service="billing", request=f"GET {_MONTHS}?limit=10"),
    # A month's sums are of all its lines, and its notices name them: of one month, however many there have been.
    Asks(service="billing", request=f"GET {_MONTHS}/{{month}}", also=_a_month),
    Asks(service="billing", request=f"GET {_MONTHS}/2026-09", also=_a_month),
    Asks(service="billing", request=f"GET {_MONTHS}/{{month}}/notices"),
    Asks(service="billing", request=f"GET {_MONTHS}/{{month}}/notices?unit={{unit}}"),
    Asks(service="billing", by="unit_coordinator", request=f"GET {_MONTHS}/{{month}}/notices"),
    Asks(service="billing", request=f"GET {_MONTHS}/{{month}}/notices/{{unit}}"),
    Asks(service="billing", request=f"GET {_MONTHS}/{{month}}/open-sessions?limit=10"),
    Asks(service="billing", request=f"GET {_MONTHS}/2026-09/open-sessions?limit=10&unit={{unit}}"),
    Asks(service="billing", request="GET /v1/areas/{area}/objections?limit=10"),
    Asks(service="billing", request="GET /v1/areas/{area}/objections?limit=10&state=open"),
    Asks(service="billing", request="GET /v1/areas/{area}/objections?limit=10&state=rejected"),
    Asks(service="billing", by="unit_coordinator", request="GET /v1/areas/{area}/objections?limit=10"),
    Asks(service="billing", request="GET /v1/areas/{area}/objections?limit=10&notice={notice}"),
    Asks(service="billing", request="GET /v1/areas/{area}/objections/{notice_objection}"),
    Asks(service="billing", request=f"GET {_STATEMENTS}?limit=10"),
    Asks(service="billing", request=f"GET {_STATEMENTS}?limit=10", page=4),
    Asks(service="billing", request=f"GET {_STATEMENTS}?limit=10&expert={{expert}}"),
    Asks(service="billing", request=f"GET {_STATEMENTS}?limit=5&month={{month}}"),
    Asks(service="billing", by="expert", request=f"GET {_STATEMENTS}?limit=10"),
    Asks(service="billing", request=f"GET {_STATEMENTS}/{{statement}}"),
    Does("billing", "notices a month", rings("notice-month", "2026-09"), also=_a_month),
    Does("billing", "closes a month", rings("close-month", "2026-09"), also=_a_month),
)

ROWS: tuple[Row, ...] = (
    *_of_every("registry"),
    *_REGISTRY,
    *_of_every("dispatch"),
    *_DISPATCH,
    *_of_every("notifications"),
    *_NOTIFICATIONS,
    *_of_every("billing"),
    *_BILLING,
)
