"""On registry's RightsEnded and RightsGivenAgain."""

from __future__ import annotations

from chassis import rights
from chassis.database import Tx
from chassis.ears import Heard
from contracts.registry import RightsEnded, RightsGivenAgain


async def keep_rights(tx: Tx, heard: Heard[RightsEnded | RightsGivenAgain], **_: object) -> None:
    """Know whose roles have ended: what they allowed is refused from now on."""
    said = heard.body
    await rights.keep_ended(tx, heard.area, said.person_id, said.ended, version=heard.sequence)
