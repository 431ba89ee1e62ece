"""On POST moves/{id}/acceptance: the other side agrees to the proposed time, here or as the coordinator records."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.moves import store
from dispatch.moves.domain import moves
from dispatch.moves.handlers.carrying_out import carry_out
from dispatch.moves.handlers.reaching import locked_move
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.handlers.own_time import check_own_time
from dispatch.sessions.handlers.reporting import report_of
from dispatch.words.identities import MoveId
from dispatch.words.reports import How, ReportedAs


async def accept_move(tx: Tx, move_id: MoveId, how: How | None, asked: Asked) -> Session:
    """Move the session and return the one that replaces it."""
    order, session, move = await locked_move(tx, move_id, asked)
    report = report_of(asked, unit_id=move.unit_id, as_expert=moves.expert_asked(move), on_behalf=how)
    accepted = moves.accept(move, report, revision=session.revision)
    if report.reported_as is ReportedAs.EXPERT:
        await check_own_time(tx, asked.area, move.expert_id, [move.time])
    await store.save_move(tx, asked.area, accepted)
    return await carry_out(tx, order, session, accepted, asked)
