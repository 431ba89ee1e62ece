"""Experts, and the row whose lock is that of their agreements too."""

from datetime import datetime
from uuid import UUID

from sqlmodel import col, select

from chassis.database import Tx
from registry.experts import tables
from registry.experts.domain.experts import Expert, Profile
from registry.experts.domain.topics import Experience, Perspective
from registry.table import adding
from registry.words.ids import ExpertId
from registry.words.work import WorkForm

_ADD_EXPERT = adding(tables.Expert)


async def add_expert(tx: Tx, area_id: str, expert: Expert, *, at: datetime) -> bool:
    """Keep a new expert; return whether the person was new in the area."""
    return await _ADD_EXPERT(
        tx,
        area_id=area_id,
        expert_id=expert.expert_id,
        display_name=expert.display_name,
        topics=_topics(expert),
        work_forms=[*expert.profile.work_forms],
        languages=[*expert.profile.languages],
        version=expert.version,
        registered_at=at,
    )


async def expert_of(tx: Tx, area_id: str, expert_id: ExpertId) -> Expert | None:
    """Return an expert."""
    session = await tx.session()
    row = await session.get(tables.Expert, (area_id, expert_id))
    return None if row is None else _expert(row)


async def expert_for_update(tx: Tx, area_id: str, expert_id: ExpertId) -> Expert | None:
    """Return an expert whose profile and agreements nobody else changes until the transaction ends."""
    session = await tx.session()
    row = await session.get(tables.Expert, (area_id, expert_id), with_for_update=True, populate_existing=True)
    return None if row is None else _expert(row)


async def save_expert(tx: Tx, area_id: str, expert: Expert) -> None:
    """Keep an expert as changed."""
    session = await tx.session()
    row = await session.get_one(tables.Expert, (area_id, expert.expert_id))
    row.display_name, row.topics = expert.display_name, _topics(expert)
    row.work_forms, row.languages = [*expert.profile.work_forms], [*expert.profile.languages]
    row.version = expert.version


async def experts_after(tx: Tx, area_id: str, after: tuple[UUID] | None, *, limit: int) -> list[Expert]:
    """Return experts by id, those after one of them."""
    session = await tx.session()
    query = select(tables.Expert).where(col(tables.Expert.area_id) == area_id)
    if after is not None:
        query = query.where(col(tables.Expert.expert_id) > after[0])
    found = await session.exec(query.order_by(col(tables.Expert.expert_id)).limit(limit))
    return [_expert(row) for row in found]


def _topics(expert: Expert) -> list[dict[str, str]]:
    return [{"code": one.code, "perspective": one.perspective} for one in expert.profile.topics]


def _expert(row: tables.Expert) -> Expert:
    topics = (Experience(one["code"], Perspective(one["perspective"])) for one in row.topics)
    return Expert(
        expert_id=ExpertId(row.expert_id),
        display_name=row.display_name,
        profile=Profile(
            topics=tuple(topics),
            work_forms=tuple(WorkForm(form) for form in row.work_forms),
            languages=tuple(row.languages),
        ),
        version=row.version,
    )
