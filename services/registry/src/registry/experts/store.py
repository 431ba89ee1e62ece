"""Experts, and the row whose lock is that of their agreements too."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from asyncpg import Record

from chassis.database import Tx
from registry.experts.domain.experts import Expert, Profile
from registry.experts.domain.topics import Experience, Perspective
from registry.words.ids import ExpertId
from registry.words.work import WorkForm


async def add_expert(tx: Tx, area_id: str, expert: Expert, *, at: datetime) -> bool:
    """Keep a new expert; return whether the person was new in the area."""
    added = await tx.fetchval(
        """
        INSERT INTO expert (area_id, expert_id, display_name, topics, work_forms, languages, version,
                            registered_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT DO NOTHING RETURNING true
        """,
        area_id,
        expert.expert_id,
        expert.display_name,
        _topics(expert),
        list(expert.profile.work_forms),
        list(expert.profile.languages),
        expert.version,
        at,
    )
    return added is not None


async def expert_of(tx: Tx, area_id: str, expert_id: ExpertId) -> Expert | None:
    """Return an expert."""
    row = await tx.fetchrow("SELECT * FROM expert WHERE (area_id, expert_id) = ($1, $2)", area_id, expert_id)
    return None if row is None else _expert(row)


async def expert_for_update(tx: Tx, area_id: str, expert_id: ExpertId) -> Expert | None:
    """Return an expert whose profile and agreements nobody else changes until the transaction ends."""
    row = await tx.fetchrow(
        "SELECT * FROM expert WHERE (area_id, expert_id) = ($1, $2) FOR UPDATE", area_id, expert_id
    )
    return None if row is None else _expert(row)


async def save_expert(tx: Tx, area_id: str, expert: Expert) -> None:
    """Keep an expert as changed."""
    await tx.execute(
        """
        UPDATE expert SET display_name = $3, topics = $4, work_forms = $5, languages = $6, version = $7
        WHERE (area_id, expert_id) = ($1, $2)
        """,
        area_id,
        expert.expert_id,
        expert.display_name,
        _topics(expert),
        list(expert.profile.work_forms),
        list(expert.profile.languages),
        expert.version,
    )


async def expert_page(tx: Tx, area_id: str, *, after: UUID | None, limit: int) -> list[Expert]:
    """Return experts by id, those after one of them."""
    rows = await tx.fetch(
        """
        SELECT * FROM expert WHERE area_id = $1 AND ($2::uuid IS NULL OR expert_id > $2)
        ORDER BY expert_id LIMIT $3
        """,
        area_id,
        after,
        limit,
    )
    return [_expert(row) for row in rows]


def _topics(expert: Expert) -> list[dict[str, str]]:
    return [{"code": one.code, "perspective": one.perspective} for one in expert.profile.topics]


def _expert(row: Record) -> Expert:
    topics: Sequence[Mapping[str, str]] = row["topics"]
    return Expert(
        expert_id=ExpertId(row["expert_id"]),
        display_name=row["display_name"],
        profile=Profile(
            topics=tuple(
                Experience(code=one["code"], perspective=Perspective(one["perspective"])) for one in topics
            ),
            work_forms=tuple(WorkForm(form) for form in row["work_forms"]),
            languages=tuple(row["languages"]),
        ),
        version=row["version"],
    )
