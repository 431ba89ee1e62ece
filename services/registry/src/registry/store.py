"""What registry keeps: named queries in plain SQL, domain values in and out.

A `…_for_update` query locks the row whose version is about to rise; everything that is said of it is
appended after that. The locks are taken in one order: expert or staff or unit first, contact point after.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from asyncpg import Record

from chassis.database import Tx
from registry.domain.agreements import Agreement, AgreementId, AgreementState, Background
from registry.domain.areas import Area
from registry.domain.experts import Expert, ExpertId, Profile
from registry.domain.people import Contact, ContactPoint, PersonId, Staff, StaffRole
from registry.domain.topics import Experience, Perspective
from registry.domain.units import Unit, UnitId
from registry.domain.words import Words
from registry.domain.work import WorkForm

AGREEMENTS_MAX = 500
"""Agreements read of one expert: a yearly one for a lifetime stays far below."""
UNITS_MAX = 500
"""Units read of one coordinator."""


# --- areas ------------------------------------------------------------------------------------------------


async def add_area(tx: Tx, area: Area, *, at: datetime) -> bool:
    """Keep a new area; return whether it was new."""
    added = await tx.fetchval(
        """
        INSERT INTO area (area_id, model, names, languages, time_zone, official_code, expert_noun, version,
                          opened_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT DO NOTHING RETURNING true
        """,
        area.area_id,
        area.model,
        dict(area.names),
        list(area.languages),
        area.time_zone,
        area.official_code,
        dict(area.expert_noun.by_language()),
        area.version,
        at,
    )
    return added is not None


async def area_of(tx: Tx, area_id: str) -> Area | None:
    """Return an open area."""
    row = await tx.fetchrow("SELECT * FROM area WHERE area_id = $1", area_id)
    return None if row is None else _area(row)


# --- people -----------------------------------------------------------------------------------------------


async def add_staff(tx: Tx, area_id: str, staff: Staff, *, at: datetime) -> bool:
    """Keep a new member of staff; return whether the person was new among them."""
    added = await tx.fetchval(
        """
        INSERT INTO staff (area_id, person_id, name, roles, version, registered_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT DO NOTHING RETURNING true
        """,
        area_id,
        staff.person_id,
        staff.name,
        list(staff.roles),
        staff.version,
        at,
    )
    return added is not None


async def staff_of(tx: Tx, area_id: str, person_id: PersonId) -> Staff | None:
    """Return a member of staff."""
    row = await tx.fetchrow("SELECT * FROM staff WHERE (area_id, person_id) = ($1, $2)", area_id, person_id)
    return None if row is None else _staff(row)


async def staff_for_share(tx: Tx, area_id: str, person_id: PersonId) -> Staff | None:
    """Return a member of staff who keeps the roles until the transaction ends."""
    row = await tx.fetchrow(
        "SELECT * FROM staff WHERE (area_id, person_id) = ($1, $2) FOR SHARE", area_id, person_id
    )
    return None if row is None else _staff(row)


async def staff_for_update(tx: Tx, area_id: str, person_id: PersonId) -> Staff | None:
    """Return a member of staff whom nobody else changes until the transaction ends."""
    row = await tx.fetchrow(
        "SELECT * FROM staff WHERE (area_id, person_id) = ($1, $2) FOR UPDATE", area_id, person_id
    )
    return None if row is None else _staff(row)


async def save_staff(tx: Tx, area_id: str, staff: Staff) -> None:
    """Keep a member of staff as changed."""
    await tx.execute(
        "UPDATE staff SET name = $3, roles = $4, version = $5 WHERE (area_id, person_id) = ($1, $2)",
        area_id,
        staff.person_id,
        staff.name,
        list(staff.roles),
        staff.version,
    )


async def staff_page(tx: Tx, area_id: str, *, after: UUID | None, limit: int) -> list[Staff]:
    """Return members of staff by id, those after one of them."""
    rows = await tx.fetch(
        """
        SELECT * FROM staff WHERE area_id = $1 AND ($2::uuid IS NULL OR person_id > $2)
        ORDER BY person_id LIMIT $3
        """,
        area_id,
        after,
        limit,
    )
    return [_staff(row) for row in rows]


async def contact_for_update(tx: Tx, area_id: str, person_id: PersonId) -> ContactPoint | None:
    """Return a person's contact point, which nobody else changes until the transaction ends."""
    row = await tx.fetchrow(
        "SELECT * FROM contact_point WHERE (area_id, person_id) = ($1, $2) FOR UPDATE", area_id, person_id
    )
    return None if row is None else _contact(row)


async def contacts_of(tx: Tx, area_id: str, people: Collection[UUID]) -> dict[UUID, ContactPoint]:
    """Return the contact points of these people by person."""
    rows = await tx.fetch(
        """
        SELECT * FROM contact_point WHERE area_id = $1 AND person_id = ANY($2::uuid[])
        ORDER BY person_id LIMIT $3
        """,
        area_id,
        list(people),
        len(people),
    )
    return {row["person_id"]: _contact(row) for row in rows}


async def save_contact(tx: Tx, area_id: str, point: ContactPoint) -> bool:
    """Keep a contact point; return False when somebody else kept a first one at the same moment."""
    kept = await tx.fetchval(
        """
        INSERT INTO contact_point (area_id, person_id, email, language, version)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (area_id, person_id) DO UPDATE
        SET email = excluded.email, language = excluded.language, version = excluded.version
        WHERE contact_point.version = excluded.version - 1
        RETURNING true
        """,
        area_id,
        point.person_id,
        point.contact.email,
        point.contact.language,
        point.version,
    )
    return kept is not None


# --- units ------------------------------------------------------------------------------------------------


async def add_unit(tx: Tx, area_id: str, unit: Unit, *, at: datetime) -> bool:
    """Keep a new unit; return whether it was new."""
    added = await tx.fetchval(
        """
        INSERT INTO unit (area_id, unit_id, name, cost_centre, coordinator_id, version, registered_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT DO NOTHING RETURNING true
        """,
        area_id,
        unit.unit_id,
        unit.name,
        unit.cost_centre,
        unit.coordinator_id,
        unit.version,
        at,
    )
    return added is not None


async def unit_of(tx: Tx, area_id: str, unit_id: UnitId) -> Unit | None:
    """Return a unit."""
    row = await tx.fetchrow("SELECT * FROM unit WHERE (area_id, unit_id) = ($1, $2)", area_id, unit_id)
    return None if row is None else _unit(row)


async def unit_for_update(tx: Tx, area_id: str, unit_id: UnitId) -> Unit | None:
    """Return a unit that nobody else changes until the transaction ends."""
    row = await tx.fetchrow(
        "SELECT * FROM unit WHERE (area_id, unit_id) = ($1, $2) FOR UPDATE", area_id, unit_id
    )
    return None if row is None else _unit(row)


async def save_unit(tx: Tx, area_id: str, unit: Unit) -> None:
    """Keep a unit as changed."""
    await tx.execute(
        """
        UPDATE unit SET name = $3, cost_centre = $4, coordinator_id = $5, version = $6
        WHERE (area_id, unit_id) = ($1, $2)
        """,
        area_id,
        unit.unit_id,
        unit.name,
        unit.cost_centre,
        unit.coordinator_id,
        unit.version,
    )


async def unit_page(tx: Tx, area_id: str, *, after: UUID | None, limit: int) -> list[Unit]:
    """Return units by id, those after one of them."""
    rows = await tx.fetch(
        """
        SELECT * FROM unit WHERE area_id = $1 AND ($2::uuid IS NULL OR unit_id > $2)
        ORDER BY unit_id LIMIT $3
        """,
        area_id,
        after,
        limit,
    )
    return [_unit(row) for row in rows]


async def units_coordinated_by(tx: Tx, area_id: str, person_id: PersonId) -> list[UUID]:
    """Return the units that name this person as their coordinator."""
    rows = await tx.fetch(
        "SELECT unit_id FROM unit WHERE (area_id, coordinator_id) = ($1, $2) ORDER BY unit_id LIMIT $3",
        area_id,
        person_id,
        UNITS_MAX,
    )
    return [row["unit_id"] for row in rows]


# --- experts ----------------------------------------------------------------------------------------------


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


# --- agreements -------------------------------------------------------------------------------------------


async def add_agreement(tx: Tx, area_id: str, agreement: Agreement, *, at: datetime) -> None:
    """Keep a signed agreement."""
    await tx.execute(
        """
        INSERT INTO agreement (area_id, agreement_id, expert_id, work_forms, valid_from, valid_until, state,
                               training, earlier_experience, wishes, signed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """,
        area_id,
        agreement.agreement_id,
        agreement.expert_id,
        list(agreement.work_forms),
        agreement.valid_from,
        agreement.valid_until,
        agreement.state,
        agreement.background.training,
        agreement.background.earlier_experience,
        agreement.background.wishes,
        at,
    )


async def agreements_of(tx: Tx, area_id: str, expert_id: ExpertId) -> list[Agreement]:
    """Return an expert's agreements, the earliest first."""
    rows = await tx.fetch(
        """
        SELECT * FROM agreement WHERE (area_id, expert_id) = ($1, $2)
        ORDER BY valid_from, agreement_id LIMIT $3
        """,
        area_id,
        expert_id,
        AGREEMENTS_MAX,
    )
    return [_agreement(row) for row in rows]


async def agreement_of(
    tx: Tx, area_id: str, *, expert_id: ExpertId, agreement_id: AgreementId
) -> Agreement | None:
    """Return one agreement of an expert; the expert's lock is the agreement's too."""
    row = await tx.fetchrow(
        "SELECT * FROM agreement WHERE (area_id, expert_id, agreement_id) = ($1, $2, $3)",
        area_id,
        expert_id,
        agreement_id,
    )
    return None if row is None else _agreement(row)


async def save_ended(tx: Tx, area_id: str, agreement: Agreement, *, at: datetime) -> None:
    """Keep an agreement that was ended early."""
    await tx.execute(
        """
        UPDATE agreement SET state = $3, valid_until = $4, ended_at = $5
        WHERE (area_id, agreement_id) = ($1, $2)
        """,
        area_id,
        agreement.agreement_id,
        agreement.state,
        agreement.valid_until,
        at,
    )


# --- who read what ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reading:
    """Somebody reads personal data: who, why, when."""

    reader: str
    purpose: str
    at: datetime


async def log_reads(tx: Tx, area_id: str, reading: Reading, *, what: str, about: Collection[UUID]) -> None:
    """Write down that somebody read this of these people."""
    await tx.execute(
        """
        INSERT INTO read_log (area_id, reader, what, about, purpose, read_at)
        SELECT $1, $2, $3, person, $5, $6 FROM unnest($4::text[]) AS person ORDER BY person
        """,
        area_id,
        reading.reader,
        what,
        [str(person) for person in about],
        reading.purpose,
        reading.at,
    )


# --- rows to values ---------------------------------------------------------------------------------------


def _area(row: Record) -> Area:
    return Area(
        area_id=row["area_id"],
        model=row["model"],
        names=row["names"],
        languages=tuple(row["languages"]),
        time_zone=row["time_zone"],
        official_code=row["official_code"],
        expert_noun=Words(**row["expert_noun"]),
        version=row["version"],
    )


def _staff(row: Record) -> Staff:
    return Staff(
        person_id=PersonId(row["person_id"]),
        name=row["name"],
        roles=tuple(StaffRole(role) for role in row["roles"]),
        version=row["version"],
    )


def _contact(row: Record) -> ContactPoint:
    return ContactPoint(
        person_id=PersonId(row["person_id"]),
        contact=Contact(email=row["email"], language=row["language"]),
        version=row["version"],
    )


def _unit(row: Record) -> Unit:
    return Unit(
        unit_id=UnitId(row["unit_id"]),
        name=row["name"],
        cost_centre=row["cost_centre"],
        coordinator_id=PersonId(row["coordinator_id"]),
        version=row["version"],
    )


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


def _agreement(row: Record) -> Agreement:
    return Agreement(
        agreement_id=AgreementId(row["agreement_id"]),
        expert_id=ExpertId(row["expert_id"]),
        work_forms=tuple(WorkForm(form) for form in row["work_forms"]),
        valid_from=row["valid_from"],
        valid_until=row["valid_until"],
        background=Background(
            training=row["training"], earlier_experience=row["earlier_experience"], wishes=row["wishes"]
        ),
        state=AgreementState(row["state"]),
    )
