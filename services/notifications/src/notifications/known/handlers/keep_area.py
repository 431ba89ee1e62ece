"""On registry's AreaOpened."""

from __future__ import annotations

from chassis.database import Tx
from chassis.hearing import Heard
from contracts.registry import AreaOpened
from notifications.known import store, wire


async def keep_area(tx: Tx, heard: Heard[AreaOpened]) -> None:
    """Know an area's local time, its languages and the name under a letter."""
    await store.keep_area(tx, heard.area, wire.area(heard.body))
