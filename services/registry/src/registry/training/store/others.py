"""What was learned elsewhere, or before records were kept."""

from sqlmodel import col, select

from chassis.database import Tx
from registry.training.domain.records import Other, OtherKind
from registry.training.tables import OtherTraining
from registry.words.ids import PersonId

OTHERS_MAX = 500
"""Records read of one person: a lifetime of courses stays far below."""


async def add_other(tx: Tx, area_id: str, other: Other) -> None:
    """Keep training done elsewhere."""
    session = await tx.session()
    session.add(
        OtherTraining(
            area_id=area_id,
            record_id=other.record_id,
            person_id=other.person_id,
            kind=other.kind,
            where=other.where,
            hours=other.hours,
            ended_on=other.ended_on,
            seen_by=other.seen_by,
            seen_at=other.seen_at,
        )
    )
    await session.flush()


async def others_of(tx: Tx, area_id: str, person_id: PersonId) -> list[Other]:
    """Return what somebody learned elsewhere, the first recorded first."""
    session, table = await tx.session(), OtherTraining
    query = select(table).where(col(table.area_id) == area_id, col(table.person_id) == person_id)
    found = await session.exec(query.order_by(col(table.seen_at), col(table.record_id)).limit(OTHERS_MAX))
    return [_other(row) for row in found]


def _other(row: OtherTraining) -> Other:
    return Other(
        record_id=row.record_id,
        person_id=PersonId(row.person_id),
        kind=OtherKind(row.kind),
        where=row.where,
        hours=row.hours,
        ended_on=row.ended_on,
        seen_by=None if row.seen_by is None else PersonId(row.seen_by),
        seen_at=row.seen_at,
    )
