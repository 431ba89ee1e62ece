"""Where dispatch is put together."""

from __future__ import annotations

from collections.abc import Sequence

from chassis.ears import Ear
from chassis.hearing import one_by_one
from chassis.running import Service, migrations_beside
from contracts import flow
from dispatch import known, matching, offers, orders, overview, sessions
from dispatch.settings import Settings
from dispatch.words.refusal import Refusal

ROUTERS = (
    *orders.ROUTERS,
    *sessions.ROUTERS,
    *offers.ROUTERS,
    *matching.ROUTERS,
    *overview.ROUTERS,
)
CONSUMERS = {"area": "dispatch.areas", "unit": "dispatch.units", "expert": "dispatch.experts"}


def ears() -> Sequence[Ear]:
    """Return everything that dispatch hears, one ear for each topic."""
    return tuple(_ear(topic) for topic in flow.heard_by("dispatch"))


def _ear(topic: flow.Topic) -> Ear:
    heard = {event: take for event, take in known.HEARS.items() if event in topic.events}
    consumer = CONSUMERS[topic.name.split(".")[2]]
    return Ear(topic=topic.name, consumer=consumer, reads=flow.decoders(heard), handle=one_by_one(heard))


SERVICE = Service(
    name="dispatch",
    about="Orders for experience, offers to experts, assignments, sessions and what became of them.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    ears=lambda _: ears(),
    rings=lambda _: offers.RINGS,
    routers=lambda _: ROUTERS,
    refusals=(Refusal,),
)
