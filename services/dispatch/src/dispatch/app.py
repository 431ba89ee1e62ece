"""Where dispatch is put together: its capabilities, from the lowest to the highest."""

from __future__ import annotations

from chassis.noes import No
from chassis.running import Service, migrations_beside
from contracts import flow
from dispatch import known, matching, moves, objections, offers, orders, overview, policies, sessions
from dispatch.settings import Settings

NOES = {
    "orders": (
        No(
            409,
            "order-is-closed",
            "the order is cancelled, so it cannot be offered; expected an order that looks for "
            "experts; make a new order if the need remains",
        ),
        No(
            422,
            "unknown-topic",
            "found experience topic 'depresion'; expected a code that registry knows; did you "
            "mean 'depression'?",
        ),
    ),
    "offers": (
        No(409, "offer-is-closed", "the offer is withdrawn; expected an open offer; nothing is left to do"),
    ),
    "assignments": (
        No(
            409,
            "expert-is-busy",
            "the expert already has a session that overlaps one that would start at "
            "2026-10-14T15:00+03:00; expected a free time; move one of the two, or choose another"
            " time",
        ),
        No(422, "no-times", "no time was named; expected at least one; name the time of the first session"),
    ),
    "sessions": (
        No(
            409,
            "outcome-is-given",
            "the session is already held (revision 1); expected a scheduled one; if that is wrong, correct it",
        ),
        No(
            422,
            "known-in-the-future",
            "known_at, 2026-10-14T15:00+03:00, is in the future; expected a time that has come; "
            "leave it out for now",
        ),
    ),
}
"""Examples for those who read the API's description; docs/problems.md has all."""

SERVICE = Service(
    name="dispatch",
    about="Orders for experience, offers to experts, assignments, sessions and what became of them.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    flow=flow,
    parts=(
        known.PART,
        policies.PART,
        orders.PART,
        sessions.PART,
        moves.PART,
        objections.PART,
        offers.PART,
        matching.PART,
        overview.PART,
    ),
    noes=NOES,
)
