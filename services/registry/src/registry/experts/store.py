"""Experts, and the row whose lock is that of their agreements too."""

from collections.abc import Collection, Iterator
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, any_, func, literal, text
from sqlmodel import col, select

from chassis.database import Tx
from registry.experts import tables
from registry.experts.domain.experts import Expert, Profile, Sought
from registry.experts.domain.topics import Experience, Perspective
from registry.table import adding, by_name, name_after
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


async def names_of(tx: Tx, area_id: str, experts: Collection[ExpertId]) -> dict[ExpertId, str]:
    """Return what each of these experts is called who is known."""
    session = await tx.session()
    query = select(tables.Expert.expert_id, tables.Expert.display_name).where(
        col(tables.Expert.area_id) == area_id, col(tables.Expert.expert_id).in_(experts)
    )
    return {ExpertId(expert_id): name for expert_id, name in await session.exec(query)}


async def experts_after(
    tx: Tx, area_id: str, sought: Sought, after: tuple[str, UUID] | None, *, limit: int
) -> list[Expert]:
    """Return the experts who are sought, by name, those after one of them.

    They are looked through in that order: row-level security lets no index answer what they have.
    """
    session = await tx.session()
    table = tables.Expert
    query = select(table).where(
        col(table.area_id) == area_id, name_after("display_name", table.expert_id, after), *_are(sought)
    )
    by = (text(by_name("display_name")), col(table.expert_id))
    return [_expert(row) for row in await session.exec(query.order_by(*by).limit(limit))]


def _are(sought: Sought) -> Iterator[ColumnElement[bool]]:
    table = tables.Expert
    if sought.name is not None:
        yield func.strpos(func.lower(col(table.display_name)), func.lower(sought.name)) > 0
    if sought.topic is not None:
        yield col(table.topics).contains([{"code": sought.topic}])
    if sought.work_form is not None:
        yield literal(sought.work_form.value) == any_(col(table.work_forms))
    if sought.language is not None:
        yield literal(sought.language) == any_(col(table.languages))


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
