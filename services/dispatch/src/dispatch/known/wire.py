"""What registry and billing say, in dispatch's words."""

from __future__ import annotations

from contracts import billing, registry
from dispatch.known.domain.areas import Area
from dispatch.known.domain.experts import Agreement, Expert
from dispatch.known.domain.schedules import Bounds, FeeSchedule
from dispatch.words.identities import AreaId, ExpertId
from dispatch.words.terms import Topic


def area(heard: registry.AreaOpened) -> Area:
    """Return what dispatch keeps of an area."""
    return Area(area_id=AreaId(heard.area_id), model=heard.model, time_zone=heard.time_zone)


def expert(heard: registry.ExpertRegistered | registry.ExpertProfileChanged) -> Expert:
    """Return what dispatch keeps of an expert."""
    return Expert(
        expert_id=ExpertId(heard.expert_id),
        topics=frozenset(Topic(topic.code, topic.perspective) for topic in heard.topics),
        work_forms=frozenset(heard.work_forms),
        languages=frozenset(heard.languages),
    )


def agreement(heard: registry.AgreementSigned) -> Agreement:
    """Return what dispatch keeps of an agreement."""
    return Agreement(
        work_forms=frozenset(heard.work_forms), valid_from=heard.valid_from, valid_until=heard.valid_until
    )


def schedule(heard: billing.FeeScheduleSet) -> FeeSchedule:
    """Return what dispatch keeps of a fee schedule."""
    return FeeSchedule(
        version=heard.version,
        valid_from=heard.valid_from,
        currency=heard.currency,
        paid_by=heard.paid_by,
        agreed_within={
            price.work_form: Bounds(price.min_minor, price.max_minor)
            for price in heard.prices
            if price.basis == "agreed"
        },
    )
