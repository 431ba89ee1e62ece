"""Who is looked at for an order: every expert of the area with its form, its language and one of its topics.

All of them are ranked, so that nobody is left out whose id comes late. The counting is done where the rows are, by
index, and not by reading the assignments of each; what the list alone shows is read for who is on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from chassis.columns import listed, seen_as
from chassis.database import Tx
from dispatch.known import tables
from dispatch.known.store import agreements, expert_from
from dispatch.matching.domain.candidates import Prospect
from dispatch.matching.domain.falling_out import Alike
from dispatch.offers.domain.offers import OfferState
from dispatch.orders.domain.orders import Order
from dispatch.sessions.store.sessions import times_taken
from dispatch.words.identities import ExpertId
from dispatch.words.terms import topic_texts

_PROSPECTS = f"""
    SELECT {listed(tables.Expert, "e")},
           (SELECT count(*) FROM assignment a
            WHERE a.area_id = e.area_id AND a.expert_id = e.expert_id AND a.accepted_at > $5
                AND a.reversed_at IS NULL) AS lately,
           (SELECT max(accepted_at) FROM assignment a
            WHERE a.area_id = e.area_id AND a.expert_id = e.expert_id AND a.reversed_at IS NULL) AS last_assigned_at
    FROM expert e
    WHERE area_id = $1 AND $2 = ANY (work_forms) AND $3 = ANY (languages) AND topics && $4::text[]
    ORDER BY expert_id
"""
_ASKED = """
    SELECT expert_id, array_agg(DISTINCT state) AS states FROM offer
    WHERE area_id = $1 AND order_id = $2 GROUP BY expert_id
"""
_AREA = """
    SELECT topics && $4::text[] AS topic, $2 = ANY (work_forms) AS work_form, $3 = ANY (languages) AS language,
           count(*) AS experts
    FROM expert WHERE area_id = $1 GROUP BY 1, 2, 3
"""


async def prospects_for(tx: Tx, order: Order, *, lately_since: datetime) -> list[Prospect]:
    """Return all experts with the order's form, language and one of its topics, with what they do."""
    rows = await tx.fetch(_PROSPECTS, *_wished(order), lately_since)
    ids = [ExpertId(row["expert_id"]) for row in rows]
    asked = {row["expert_id"]: row["states"] for row in await tx.fetch(_ASKED, order.area, order.order_id)}
    busy = await times_taken(tx, order.area, ids, within=order.need.times)
    return [
        Prospect(
            expert=expert_from(seen_as(tables.Expert, row)),
            busy=tuple(busy.get(expert_id, ())),
            assignments_lately=row["lately"],
            last_assigned_at=row["last_assigned_at"],
            asked=frozenset(OfferState(state) for state in asked.get(expert_id, ())),
        )
        for expert_id, row in zip(ids, rows, strict=True)
    ]


async def with_agreements(tx: Tx, area_id: str, prospects: Sequence[Prospect]) -> list[Prospect]:
    """Return the same experts with the agreements they have."""
    agreed = await agreements(tx, area_id, [one.expert.expert_id for one in prospects])
    return [replace(one, agreements=agreed.get(one.expert.expert_id, ())) for one in prospects]


async def experts_of_area(tx: Tx, order: Order) -> list[Alike]:
    """Return how many experts the order's area has, by what of the order's form, language and topics they have."""
    return [Alike(**row) for row in await tx.fetch(_AREA, *_wished(order))]


def _wished(order: Order) -> tuple[str, str, str, list[str]]:
    return order.area, order.need.work_form, order.need.language, topic_texts(order.need.topics)
