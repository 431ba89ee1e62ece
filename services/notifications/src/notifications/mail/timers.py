"""What the worker does all the time, beside hearing: it sends mails."""

from __future__ import annotations

from chassis.service import Context, Job
from notifications.mail.handlers.send_mails import Sending


def jobs(context: Context) -> tuple[Job, ...]:
    """Return the one job of sending mails."""
    return (Job("send-mails", Sending(context.settings, context.database, context.clock).run),)
