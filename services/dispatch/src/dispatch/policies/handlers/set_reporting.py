"""On POST reporting-policies: the area decides anew how reporting is done."""

from __future__ import annotations

from datetime import timedelta

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.policies import store
from dispatch.policies.domain.reporting import ReportingPolicy
from dispatch.words.identities import PersonId


async def set_reporting(
    tx: Tx, asked: Asked, *, report_within: timedelta, remind_after: timedelta, remind_again_after: timedelta
) -> ReportingPolicy:
    """Add the next version, decided on the one before."""
    before = await store.held_policy(tx, asked.area)
    asked.expect(str(before.version))
    policy = ReportingPolicy(
        version=before.version + 1,
        report_within=report_within,
        remind_after=remind_after,
        remind_again_after=remind_again_after,
    )
    await store.add_version(tx, asked.area, policy, set_by=PersonId(asked.by.person_id), at=asked.now)
    return policy
