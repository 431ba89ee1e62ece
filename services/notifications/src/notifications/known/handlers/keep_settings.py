"""On registry's AreaSettingsSet."""

from __future__ import annotations

from chassis.database import Tx
from chassis.ears import Heard
from contracts.registry import AreaSettingsSet
from notifications.known import store


async def keep_settings(tx: Tx, heard: Heard[AreaSettingsSet], **_: object) -> None:
    """Know in which languages the area serves people from now on."""
    await store.set_languages(tx, heard.area, heard.body.languages)
