"""On dispatch's OrderCreated and SessionScheduled: what later messages will need."""

from __future__ import annotations

from chassis.database import Tx
from chassis.hearing import Heard
from contracts.dispatch import OrderCreated, SessionScheduled
from notifications.known import store, wire
from notifications.words.identities import OrderId, SessionId


async def keep_order(tx: Tx, heard: Heard[OrderCreated]) -> None:
    """Know who ordered and for which unit."""
    order, orderer, unit = wire.known_order(heard.body)
    await store.keep_order(tx, heard.area, order, orderer=orderer, unit=unit)


async def keep_session(tx: Tx, heard: Heard[SessionScheduled]) -> None:
    """Know when a session is."""
    said = heard.body
    await store.keep_session(
        tx, heard.area, SessionId(said.session_id), order=OrderId(said.order_id), span=wire.span(said)
    )
