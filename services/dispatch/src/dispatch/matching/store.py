"""Who is looked at for an order.

One statement for up to 2,000 experts: the counting is done where the rows are, by index, and not by reading
the assignments of each.
"""

from __future__ import annotations

from datetime import datetime

from chassis.columns import listed, seen_as
from chassis.database import Tx
from dispatch.known import tables
from dispatch.known.store import agreements, expert_from
from dispatch.matching.domain.candidates import Prospect
from dispatch.matching.domain.falling_out import Alike
from dispatch.offers.domain.offers import OfferState
from dispatch.orders.domain.orders import Order
from dispatch.sessions.store import times_taken
from dispatch.words.identities import ExpertId
from dispatch.words.terms import Span, topic_texts

EXPERTS_MAX = 2000
"""Experts looked at for one order: several times what the largest area has for one topic."""

_PROSPECTS = f"""
    SELECT {listed(tables.Expert, "e")},
           (SELECT count(*) FROM assignment a
            WHERE a.area_id = e.area_id AND a.expert_id = e.expert_id AND a.accepted_at > $5) AS lately,
           (SELECT max(accepted_at) FROM assignment a
            WHERE a.area_id = e.area_id AND a.expert_id = e.expert_id) AS last_assigned_at,
           ARRAY(SELECT DISTINCT state FROM offer o
                 WHERE o.area_id = e.area_id AND o.order_id = $6 AND o.expert_id = e.expert_id) AS asked
    FROM expert e
    WHERE area_id = $1 AND $2 = ANY (work_forms) AND $3 = ANY (languages) AND topics && $4::text[]
    ORDER BY expert_id LIMIT $7
"""
_AREA = """
    SELECT topics && $4::text[] AS topic, $2 = ANY (work_forms) AS work_form, $3 = ANY (languages) AS language,
           count(*) AS experts
    FROM expert WHERE area_id = $1 GROUP BY 1, 2, 3
"""


async def prospects_for(tx: Tx, order: Order, *, lately_since: datetime) -> list[Prospect]:
    """Return the experts with the order's form, language and one of its topics, by id, with what they do."""
    rows = await tx.fetch(_PROSPECTS, *_wished(order), lately_since, order.order_id, EXPERTS_MAX)
    ids = [ExpertId(row["expert_id"]) for row in rows]
    agreed = await agreements(tx, order.area, ids)
    times = order.need.times
    busy = await times_taken(tx, order.area, ids, within=Span(times[0].starts_at, times[-1].ends_at))
    return [
        Prospect(
            expert=expert_from(seen_as(tables.Expert, row)),
            agreements=agreed.get(expert_id, ()),
            busy=tuple(busy.get(expert_id, ())),
            assignments_lately=row["lately"],
            last_assigned_at=row["last_assigned_at"],
            asked=frozenset(OfferState(state) for state in row["asked"]),
        )
        for expert_id, row in zip(ids, rows, strict=True)
    ]


async def experts_of_area(tx: Tx, order: Order) -> list[Alike]:
    """Return how many experts the order's area has, by what of the order's form, language and topics they have."""
    return [Alike(**row) for row in await tx.fetch(_AREA, *_wished(order))]


def _wished(order: Order) -> tuple[str, str, str, list[str]]:
    return order.area, order.need.work_form, order.need.language, topic_texts(order.need.topics)
