"""Applications and their steps; whoever changes one holds its row."""

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlmodel import col, select, update

from chassis.database import Tx
from registry.applicants.domain.applications import Application, CameBy, Step, Told
from registry.applicants.domain.stages import Happening, Stage
from registry.applicants.tables import HAS_ENDED, IS_OPEN, ApplicationStep
from registry.applicants.tables import Application as Row
from registry.contacts.domain import Contact, Way
from registry.experts.domain.topics import Experience, Perspective
from registry.words.ids import PersonId

STEPS_MAX = 500
"""Steps read of one application: years of coming and going stay far below."""
SAME_MAX = 20
"""Applications told of with the same address."""
KNOWN_AS = str.lower
"""How two addresses are found to be the same."""


async def add_application(tx: Tx, area_id: str, application: Application) -> None:
    """Keep an application that came."""
    session, told = await tx.session(), application.told
    assert told is not None, "what has just come was told"
    session.add(
        Row(
            area_id=area_id,
            applicant_id=application.applicant_id,
            **_columns(told),
            stage=application.stage,
            is_interviewed=application.is_interviewed,
            received_at=application.received_at,
            since=application.since,
            version=application.version,
        )
    )
    await session.flush()


async def application_of(tx: Tx, area_id: str, applicant_id: PersonId) -> Application | None:
    """Return an application."""
    session = await tx.session()
    row = await session.get(Row, (area_id, applicant_id))
    return None if row is None else _application(row)


async def application_for_update(tx: Tx, area_id: str, applicant_id: PersonId) -> Application | None:
    """Return an application that nobody else changes until the transaction ends."""
    session = await tx.session()
    row = await session.get(Row, (area_id, applicant_id), with_for_update=True, populate_existing=True)
    return None if row is None else _application(row)


async def save_application(tx: Tx, area_id: str, application: Application, *, at: datetime) -> None:
    """Keep an application as it is now, without what was told where that was emptied."""
    session = await tx.session()
    row = await session.get_one(Row, (area_id, application.applicant_id))
    row.stage, row.is_interviewed = application.stage, application.is_interviewed
    row.since, row.version = application.since, application.version
    if application.told is not None:
        for name, value in _columns(application.told).items():
            setattr(row, name, value)
    elif row.emptied_at is None:
        row.name = row.email = row.email_key = row.phone = row.postal_address = None
        row.topics, row.languages, row.motivation, row.emptied_at = [], [], "", at
    await session.flush()


async def add_step(tx: Tx, area_id: str, step: Step) -> None:
    """Keep a step."""
    session = await tx.session()
    session.add(
        ApplicationStep(
            area_id=area_id,
            applicant_id=step.applicant_id,
            version=step.version,
            happening=step.happening,
            before=step.before,
            after=step.after,
            at=step.at,
            by=step.by,
            words=step.words,
        )
    )


async def steps_of(tx: Tx, area_id: str, applicant_id: PersonId) -> list[Step]:
    """Return what has happened to an application, the first first."""
    session, table = await tx.session(), ApplicationStep
    query = select(table).where(col(table.area_id) == area_id, col(table.applicant_id) == applicant_id)
    return [_step(row) for row in await session.exec(query.order_by(col(table.version)).limit(STEPS_MAX))]


async def empty_steps(tx: Tx, area_id: str, applicant_id: PersonId) -> None:
    """Take the words from an application's steps; what happened and when stays."""
    session, table = await tx.session(), ApplicationStep
    await session.exec(
        update(table)
        .where(col(table.area_id) == area_id, col(table.applicant_id) == applicant_id)
        .values(words="")
    )


async def open_applications(
    tx: Tx, area_id: str, stage: Stage | None, after: UUID | None, *, limit: int
) -> list[Application]:
    """Return applications in a stage, or in any that is open, those that came first first, those after one of them."""
    session = await tx.session()
    stands = IS_OPEN if stage is None else col(Row.stage) == str(stage)
    query = select(Row).where(col(Row.area_id) == area_id, stands)
    if after is not None:
        query = query.where(col(Row.applicant_id) > after)
    first_first = query.order_by(col(Row.applicant_id)).limit(limit)
    return [_application(row) for row in await session.exec(first_first)]


async def ended_applications(tx: Tx, area_id: str, before: UUID | None, *, limit: int) -> list[Application]:
    """Return applications of which nothing is to be done any more, the last first, those before one of them."""
    session = await tx.session()
    query = select(Row).where(col(Row.area_id) == area_id, HAS_ENDED)
    if before is not None:
        query = query.where(col(Row.applicant_id) < before)
    last_first = query.order_by(col(Row.applicant_id).desc()).limit(limit)
    return [_application(row) for row in await session.exec(last_first)]


async def counted_open(tx: Tx, area_id: str) -> dict[Stage, int]:
    """Return how many applications stand in each stage that is open."""
    session = await tx.session()
    query = (
        select(Row.stage, func.count()).where(col(Row.area_id) == area_id, IS_OPEN).group_by(col(Row.stage))
    )
    return {Stage(stage): count for stage, count in await session.exec(query)}


async def since_before(
    tx: Tx, area_id: str, stage: Stage, moment: datetime, *, limit: int
) -> list[Application]:
    """Return applications that have stood in a stage since before a moment, those that came first first."""
    session = await tx.session()
    query = select(Row).where(
        col(Row.area_id) == area_id, col(Row.stage) == str(stage), col(Row.since) < moment
    )
    return [
        _application(row) for row in await session.exec(query.order_by(col(Row.applicant_id)).limit(limit))
    ]


async def with_email(tx: Tx, area_id: str, email: str | None, *, but: PersonId) -> list[PersonId]:
    """Return who else has applied with an address, the first first."""
    if email is None:
        return []
    session = await tx.session()
    query = select(Row.applicant_id).where(
        col(Row.area_id) == area_id,
        col(Row.email_key) == KNOWN_AS(email),
        col(Row.applicant_id) != but,
    )
    found = await session.exec(query.order_by(col(Row.applicant_id)).limit(SAME_MAX))
    return [PersonId(one) for one in found]


async def applicants_named(tx: Tx, area_id: str, people: Collection[PersonId]) -> dict[PersonId, str]:
    """Return what those of these people are called who have applied."""
    if not people:
        return {}
    session = await tx.session()
    query = select(Row.applicant_id, Row.name).where(
        col(Row.area_id) == area_id, col(Row.applicant_id).in_(people), col(Row.name).is_not(None)
    )
    return {PersonId(one): name for one, name in await session.exec(query) if name is not None}


def _columns(told: Told) -> dict[str, Any]:
    contact = told.contact
    return {
        "name": told.name,
        "email": contact.email,
        "email_key": None if contact.email is None else KNOWN_AS(contact.email),
        "phone": contact.phone,
        "postal_address": contact.postal_address,
        "tell_by": str(contact.tell_by),
        "language": contact.language,
        "topics": [{"code": one.code, "perspective": str(one.perspective)} for one in told.topics],
        "languages": [*told.languages],
        "motivation": told.motivation,
        "came_by": str(told.came_by),
    }


def _application(row: Row) -> Application:
    return Application(
        applicant_id=PersonId(row.applicant_id),
        told=_told(row),
        stage=Stage(row.stage),
        received_at=row.received_at,
        since=row.since,
        is_interviewed=row.is_interviewed,
        version=row.version,
    )


def _told(row: Row) -> Told | None:
    if row.name is None:
        return None
    return Told(
        name=row.name,
        contact=Contact(
            email=row.email,
            language=row.language,
            phone=row.phone,
            postal_address=row.postal_address,
            tell_by=Way(row.tell_by),
        ),
        topics=tuple(Experience(one["code"], Perspective(one["perspective"])) for one in row.topics),
        languages=tuple(row.languages),
        motivation=row.motivation,
        came_by=CameBy(row.came_by),
    )


def _step(row: ApplicationStep) -> Step:
    return Step(
        applicant_id=PersonId(row.applicant_id),
        version=row.version,
        happening=None if row.happening is None else Happening(row.happening),
        before=None if row.before is None else Stage(row.before),
        after=Stage(row.after),
        at=row.at,
        by=PersonId(row.by),
        words=row.words,
    )
