"""On registry's AgreementSigned and AgreementEnded."""

from __future__ import annotations

from chassis.database import Tx
from chassis.ears import Heard
from contracts.registry import AgreementEnded, AgreementSigned
from dispatch.known import store, wire
from dispatch.words.identities import AreaId, ExpertId


async def keep_agreement(tx: Tx, heard: Heard[AgreementSigned], **_: object) -> None:
    """Know from when to when an agreement is in force, and for which work."""
    said = heard.body
    await store.keep_agreement(
        tx, AreaId(heard.area), ExpertId(said.expert_id), said.agreement_id, wire.agreement(said)
    )


async def end_agreement(tx: Tx, heard: Heard[AgreementEnded], **_: object) -> None:
    """Know the last day of an agreement that was ended early."""
    said = heard.body
    await store.end_agreement(
        tx, AreaId(heard.area), ExpertId(said.expert_id), said.agreement_id, valid_until=said.valid_until
    )
