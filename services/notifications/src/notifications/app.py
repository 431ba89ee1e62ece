"""Where notifications is put together."""

from __future__ import annotations

from chassis.running import Context, Job, Service, migrations_beside
from notifications import api, consumers
from notifications.domain.refusals import Refusal
from notifications.handlers.count_unsent import count_unsent
from notifications.handlers.send_mails import Sending
from notifications.settings import Settings


def jobs(context: Context) -> tuple[Job, ...]:
    """Return what the worker does beside hearing: sending mails."""
    return (Job("send-mails", Sending(context.settings, context.database, context.clock).run),)


SERVICE = Service(
    name="notifications",
    about="Tells people what concerns them, once per person and event, and keeps the delivery log.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    ears=lambda _: consumers.ears(),
    routers=lambda _: (api.router,),
    jobs=jobs,
    refusals=(Refusal,),
    journey=api.journey,
    figures=count_unsent,
)
