"""On GET of personal data: what is known of people, with a line in the read log for each of them."""

from uuid import UUID

from chassis.database import Tx
from registry import store
from registry.domain.agreements import Agreement
from registry.domain.experts import Expert, ExpertId
from registry.domain.people import Contact, PersonId, Staff
from registry.handlers import loading
from registry.store import Reading


async def look_up_expert(
    tx: Tx, area_id: str, expert_id: ExpertId, reading: Reading
) -> tuple[Expert, Contact]:
    """Return an expert with the contact."""
    known = await store.expert_of(tx, area_id, expert_id)
    expert = loading.found(known, loading.unknown("expert", expert_id, area_id))
    contacts = await store.contacts_of(tx, area_id, [expert_id])
    await store.log_reads(tx, area_id, reading, what="expert", about=[expert_id])
    return expert, contacts[expert_id].contact


async def look_up_experts(
    tx: Tx, area_id: str, reading: Reading, *, after: UUID | None, limit: int, shown: int
) -> list[Expert]:
    """Return up to `limit` experts by id; the first `shown` of them are written down as read."""
    experts = await store.expert_page(tx, area_id, after=after, limit=limit)
    about = [expert.expert_id for expert in experts[:shown]]
    await store.log_reads(tx, area_id, reading, what="experts", about=about)
    return experts


async def look_up_agreements(tx: Tx, area_id: str, expert_id: ExpertId, reading: Reading) -> list[Agreement]:
    """Return all agreements of an expert, the earliest first."""
    known = await store.expert_of(tx, area_id, expert_id)
    loading.found(known, loading.unknown("expert", expert_id, area_id))
    await store.log_reads(tx, area_id, reading, what="agreements", about=[expert_id])
    return await store.agreements_of(tx, area_id, expert_id)


async def look_up_staff(tx: Tx, area_id: str, person_id: PersonId, reading: Reading) -> tuple[Staff, Contact]:
    """Return a member of staff with the contact."""
    known = await store.staff_of(tx, area_id, person_id)
    staff = loading.found(known, loading.unknown("person", person_id, area_id))
    contacts = await store.contacts_of(tx, area_id, [person_id])
    await store.log_reads(tx, area_id, reading, what="staff", about=[person_id])
    return staff, contacts[person_id].contact


async def look_up_all_staff(
    tx: Tx, area_id: str, reading: Reading, *, after: UUID | None, limit: int, shown: int
) -> list[Staff]:
    """Return up to `limit` members of staff by id; the first `shown` of them are written down as read."""
    staff = await store.staff_page(tx, area_id, after=after, limit=limit)
    await store.log_reads(tx, area_id, reading, what="staff", about=[one.person_id for one in staff[:shown]])
    return staff
