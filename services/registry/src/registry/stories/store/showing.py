"""What of experts may be shown now: who consents to it and has approved a story; the one query that says so."""

from collections.abc import Collection, Iterable
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import col, select

from chassis.database import Tx
from registry.consents.domain import SHOWN_IN_BANK
from registry.consents.tables import Consent
from registry.experts.tables import Expert
from registry.stories.domain.showing import Shown, ShownStory
from registry.stories.tables import Pseudonym, Story
from registry.words.ids import ExpertId

SHOWN_MAX = 1000
"""Experts read at once: stories of three languages at their longest stay within 10 MB."""


def may_be_shown(expert_id: sa.SQLColumnExpression[UUID], area_id: str) -> sa.ColumnElement[bool]:
    """Return the condition that an expert consents now to be shown and has an approved story, for any query."""
    consents = sa.exists().where(
        col(Consent.area_id) == area_id,
        col(Consent.expert_id) == expert_id,
        col(Consent.purpose) == SHOWN_IN_BANK,
        col(Consent.given),
    )
    has_a_story = sa.exists().where(
        col(Story.area_id) == area_id,
        col(Story.expert_id) == expert_id,
        col(Story.approved_text).is_not(None),
    )
    return consents & has_a_story


async def shown_after(tx: Tx, area_id: str, after: ExpertId | None, *, limit: int = SHOWN_MAX) -> list[Shown]:
    """Return experts of an area as they may be shown now, by id, those after one of them."""
    beyond = sa.true() if after is None else col(Expert.expert_id) > after
    return await _shown(tx, area_id, beyond, limit=limit)


async def shown_of(tx: Tx, area_id: str, experts: Collection[ExpertId]) -> dict[ExpertId, Shown]:
    """Return those of these experts who may be shown now, as they may be."""
    assert len(experts) <= SHOWN_MAX, "ask in parts"
    found = await _shown(tx, area_id, col(Expert.expert_id).in_(experts), limit=SHOWN_MAX)
    return {one.expert_id: one for one in found}


async def _shown(tx: Tx, area_id: str, which: sa.ColumnElement[bool], *, limit: int) -> list[Shown]:
    session = await tx.session()
    query = (
        select(Expert.expert_id, Expert.version, Pseudonym.name)
        .outerjoin(
            Pseudonym,
            (col(Pseudonym.area_id) == col(Expert.area_id))
            & (col(Pseudonym.expert_id) == col(Expert.expert_id)),
        )
        .where(col(Expert.area_id) == area_id, which, may_be_shown(col(Expert.expert_id), area_id))
        .order_by(col(Expert.expert_id))
        .limit(limit)
    )
    found = list(await session.exec(query))
    stories = await _stories(tx, area_id, [expert_id for expert_id, _, _ in found])
    return [
        Shown(ExpertId(expert_id), version, name, stories[expert_id]) for expert_id, version, name in found
    ]


async def _stories(tx: Tx, area_id: str, experts: Iterable[UUID]) -> dict[UUID, dict[str, ShownStory]]:
    session = await tx.session()
    query = (
        select(Story.expert_id, Story.language, Story.approved_version, Story.approved_text)
        .where(
            col(Story.area_id) == area_id,
            col(Story.expert_id).in_(list(experts)),
            col(Story.approved_text).is_not(None),
        )
        .order_by(col(Story.language))
    )
    kept: dict[UUID, dict[str, ShownStory]] = {}
    for expert_id, language, version, text in await session.exec(query):
        assert version is not None, "approved_by_somebody"
        assert text is not None, "approved_by_somebody"
        kept.setdefault(expert_id, {})[language] = ShownStory(version, text)
    return kept
