"""On registry's ConsentGiven and ConsentWithdrawn."""

from __future__ import annotations

from chassis.database import Tx
from chassis.ears import Heard
from contracts.registry import ConsentGiven, ConsentWithdrawn
from dispatch.known import store
from dispatch.words.identities import AreaId, ExpertId


async def keep_consent(tx: Tx, heard: Heard[ConsentGiven | ConsentWithdrawn], **_: object) -> None:
    """Know what an expert consents to; once withdrawn it is known as withdrawn."""
    body = heard.body
    given = isinstance(body, ConsentGiven)
    await store.keep_consent(
        tx, AreaId(heard.area), ExpertId(body.expert_id), purpose=body.purpose, given=given
    )
