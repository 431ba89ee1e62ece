"""On what answers, ends, takes back or opens anew that which somebody was still to be told of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from chassis.database import Tx
from chassis.ears import Heard
from contracts.dispatch import AnswerReversed
from notifications.calls import wire
from notifications.calls.domain import UNSAID
from notifications.messages.store import call_list
from notifications.telling.domain import Template


async def end_calls(tx: Tx, batch: Sequence[Heard[wire.Ending | AnswerReversed]], *, now: datetime) -> None:
    """Take off the list what nobody needs to hear any more, or would only take back what was never said.

    What can be answered again stands there again; of what a batch says of the same thing the last holds.
    """
    open_now = {one: wire.reopens(heard.body) for heard in batch for one in wire.about(heard)}
    await call_list.reopen(tx, {one for one, is_open in open_now.items() if is_open}, now=now)
    ended = await call_list.end(tx, {one for one, is_open in open_now.items() if not is_open})
    unsaid = [(one, UNSAID.get(Template(one.template))) for one in ended]
    await call_list.end(tx, {replace(one, template=second) for one, second in unsaid if second})
