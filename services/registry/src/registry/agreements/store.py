"""Agreements of experts; whoever writes one holds the expert's row."""

from datetime import datetime

from sqlmodel import col, select

from chassis.database import Tx
from registry.agreements import tables
from registry.agreements.domain import Agreement, AgreementState, Background
from registry.words.ids import AgreementId, ExpertId
from registry.words.work import WorkForm

AGREEMENTS_MAX = 500
"""Agreements read of one expert: a yearly one for a lifetime stays far below."""


async def add_agreement(tx: Tx, area_id: str, agreement: Agreement, *, at: datetime) -> None:
    """Keep a signed agreement."""
    session = await tx.session()
    session.add(
        tables.Agreement(
            area_id=area_id,
            agreement_id=agreement.agreement_id,
            expert_id=agreement.expert_id,
            work_forms=[*agreement.work_forms],
            valid_from=agreement.valid_from,
            valid_until=agreement.valid_until,
            state=agreement.state,
            training=agreement.background.training,
            earlier_experience=agreement.background.earlier_experience,
            wishes=agreement.background.wishes,
            signed_at=at,
        )
    )


async def agreements_of(tx: Tx, area_id: str, expert_id: ExpertId) -> list[Agreement]:
    """Return an expert's agreements, the earliest first."""
    session = await tx.session()
    table = tables.Agreement
    query = select(table).where(col(table.area_id) == area_id, col(table.expert_id) == expert_id)
    earliest_first = query.order_by(col(table.valid_from), col(table.agreement_id))
    return [_agreement(row) for row in await session.exec(earliest_first.limit(AGREEMENTS_MAX))]


async def agreement_of(
    tx: Tx, area_id: str, *, expert_id: ExpertId, agreement_id: AgreementId
) -> Agreement | None:
    """Return one agreement of an expert; the expert's lock is the agreement's too."""
    session = await tx.session()
    row = await session.get(tables.Agreement, (area_id, agreement_id))
    return None if row is None or row.expert_id != expert_id else _agreement(row)


async def save_ended(tx: Tx, area_id: str, agreement: Agreement, *, at: datetime) -> None:
    """Keep an agreement that was ended early."""
    session = await tx.session()
    row = await session.get_one(tables.Agreement, (area_id, agreement.agreement_id))
    row.state, row.valid_until, row.ended_at = agreement.state, agreement.valid_until, at


def _agreement(row: tables.Agreement) -> Agreement:
    return Agreement(
        agreement_id=AgreementId(row.agreement_id),
        expert_id=ExpertId(row.expert_id),
        work_forms=tuple(WorkForm(form) for form in row.work_forms),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        background=Background(
            training=row.training, earlier_experience=row.earlier_experience, wishes=row.wishes
        ),
        state=AgreementState(row.state),
    )
