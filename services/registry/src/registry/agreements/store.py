"""Agreements of experts; whoever writes one holds the expert's row."""

from datetime import datetime

from asyncpg import Record

from chassis.database import Tx
from registry.agreements.domain import Agreement, AgreementState, Background
from registry.words.ids import AgreementId, ExpertId
from registry.words.work import WorkForm

AGREEMENTS_MAX = 500
"""Agreements read of one expert: a yearly one for a lifetime stays far below."""


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
