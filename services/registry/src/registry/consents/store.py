"""Consents as they are kept; whoever changes one holds the expert's row."""

from collections.abc import Mapping
from uuid import UUID

from sqlmodel import col, select

from chassis.database import Tx
from registry.consents.domain import Consent
from registry.consents.tables import Consent as ConsentRow
from registry.consents.tables import ConsentLine
from registry.table import adding
from registry.words.ids import ExpertId, PersonId
from registry.words.told import How

Line = tuple[UUID, Consent]
"""A line's id, which counts time, and what was said then."""

_ADD_LINE = adding(ConsentLine)


async def consents_of(tx: Tx, area_id: str, expert_id: ExpertId) -> Mapping[str, Consent]:
    """Return by purpose what an expert said last; a purpose of which nothing was said is not among them."""
    session = await tx.session()
    table = ConsentRow
    query = select(table).where(col(table.area_id) == area_id, col(table.expert_id) == expert_id)
    found = (_consent(row) for row in await session.exec(query.execution_options(populate_existing=True)))
    return {one.purpose: one for one in found}


async def save_consent(tx: Tx, area_id: str, consent: Consent, *, line_id: UUID) -> None:
    """Keep what holds from now on, and the line that tells of it."""
    session = await tx.session()
    row = await session.get(ConsentRow, (area_id, consent.expert_id, consent.purpose))
    if row is None:
        session.add(
            ConsentRow(
                area_id=area_id,
                expert_id=consent.expert_id,
                purpose=consent.purpose,
                given=consent.given,
                since=consent.since,
                recorded_by=consent.recorded_by,
                how=consent.how,
            )
        )
    else:
        row.given, row.since = consent.given, consent.since
        row.recorded_by, row.how = consent.recorded_by, consent.how
    await session.flush()
    await _ADD_LINE(
        tx,
        area_id=area_id,
        line_id=line_id,
        expert_id=consent.expert_id,
        purpose=consent.purpose,
        given=consent.given,
        at=consent.since,
        recorded_by=consent.recorded_by,
        how=consent.how,
    )


async def lines_of(
    tx: Tx, area_id: str, expert_id: ExpertId, before: UUID | None, *, limit: int
) -> list[Line]:
    """Return what an expert has said over time, the newest first."""
    session = await tx.session()
    table = ConsentLine
    query = select(table).where(col(table.area_id) == area_id, col(table.expert_id) == expert_id)
    if before is not None:
        query = query.where(col(table.line_id) < before)
    newest_first = query.order_by(col(table.line_id).desc()).limit(limit)
    return [(row.line_id, _line(row)) for row in await session.exec(newest_first)]


def _consent(row: ConsentRow) -> Consent:
    return Consent(
        expert_id=ExpertId(row.expert_id),
        purpose=row.purpose,
        given=row.given,
        since=row.since,
        recorded_by=PersonId(row.recorded_by),
        how=How(row.how) if row.how else None,
    )


def _line(row: ConsentLine) -> Consent:
    return Consent(
        expert_id=ExpertId(row.expert_id),
        purpose=row.purpose,
        given=row.given,
        since=row.at,
        recorded_by=PersonId(row.recorded_by),
        how=How(row.how) if row.how else None,
    )
