"""Where notifications is put together."""

from __future__ import annotations

from chassis.noes import No
from chassis.running import Service, migrations_beside
from contracts import flow
from notifications import calls, known, mail, messages, telling
from notifications.settings import Settings

NOES = {
    "calls": (
        No(409, "wrong-state", "the message is queued, expected over or to_be_told for told; read it again"),
    ),
    "messages": (
        No(409, "wrong-state", "the message is sent, expected failed for retry_asked; read it again"),
    ),
}
"""Examples for those who read the API's description; docs/problems.md has all."""

SERVICE = Service(
    name="notifications",
    about="Tells people what concerns them, once per person and event, and keeps the delivery log.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    flow=flow,
    parts=(known.PART, messages.PART, telling.PART, mail.PART, calls.PART),
    noes=NOES,
)
