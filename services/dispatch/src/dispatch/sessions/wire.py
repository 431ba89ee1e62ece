"""What is said of assignments and sessions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from typing_extensions import TypedDict

from chassis.kinds import facts, written
from contracts import dispatch as said
from contracts.envelope import Event
from dispatch.orders.domain.orders import Order
from dispatch.orders.wire import money_said
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.domain.outcomes import GroupEnded
from dispatch.sessions.domain.sessions import Session
from dispatch.words.identities import ExpertId, OrderId, PersonId, SessionId, UnitId
from dispatch.words.reports import OnBehalf, Report


def assignment_accepted(order: Order, assignment: Assignment, on_behalf: OnBehalf | None = None) -> Event:
    """Say that an expert accepted, here or to whoever recorded it, and the agreed terms."""
    return said.AssignmentAccepted(
        order_id=assignment.order_id,
        assignment_id=assignment.assignment_id,
        offer_id=assignment.offer_id,
        expert_id=assignment.expert_id,
        unit_id=assignment.unit_id,
        orderer_id=order.orderer_id,
        work_form=assignment.work_form.value,
        contact_method=order.need.contact_method.value,
        agreed_fee=money_said(assignment.agreed_fee) if assignment.agreed_fee else None,
        on_behalf=on_behalf.how if on_behalf else None,
        recorded_by=on_behalf.recorded_by if on_behalf else None,
    )


def fee_agreed(assignment: Assignment) -> Event:
    """Say the fee that the parties agreed on after the acceptance."""
    assert assignment.agreed_fee is not None, f"assignment {assignment.assignment_id} has no agreed fee"
    return said.FeeAgreed(
        order_id=assignment.order_id,
        assignment_id=assignment.assignment_id,
        agreed_fee=money_said(assignment.agreed_fee),
    )


def session_scheduled(session: Session) -> Event:
    """Say that a session was agreed on."""
    return said.SessionScheduled(
        order_id=session.order_id,
        assignment_id=session.assignment_id,
        session_id=session.session_id,
        expert_id=session.expert_id,
        unit_id=session.unit_id,
        work_form=session.work_form.value,
        starts_at=session.time.starts_at,
        ends_at=session.time.ends_at,
        replaces=session.replaces,
    )


def outcome_missing(session: Session, reminder: int) -> Event:
    """Say that nobody has said what became of a session that ended a while ago."""
    return said.OutcomeMissing(
        order_id=session.order_id,
        session_id=session.session_id,
        expert_id=session.expert_id,
        unit_id=session.unit_id,
        starts_at=session.time.starts_at,
        ends_at=session.time.ends_at,
        reminder=reminder,
    )


def move_taken_back(new: Session, *, to: Session, report: Report) -> Event:
    """Say that a move did not hold: what had replaced the session is moved back to it."""
    return said.SessionMoved(
        **told(report),
        order_id=new.order_id,
        session_id=new.session_id,
        expert_id=new.expert_id,
        unit_id=new.unit_id,
        moved_to=to.session_id,
        starts_at=to.time.starts_at,
        ends_at=to.time.ends_at,
        consent="taken_back",
    )


class Told(TypedDict):
    """When something was reported, by whom and in which role."""

    reported_at: datetime
    reported_by: PersonId
    reported_as: str


def told(report: Report) -> Told:
    """Return a report as events carry it: without its reason, which stays here."""
    return Told(
        reported_at=report.reported_at,
        reported_by=report.reported_by,
        reported_as=report.reported_as.value,
    )


class _Of(Told):
    """Which session an event is of, and which of its revisions."""

    order_id: OrderId
    session_id: SessionId
    expert_id: ExpertId
    unit_id: UnitId
    revision: int


def _of(session: Session) -> _Of:
    assert session.report is not None, f"nobody reported the outcome of session {session.session_id}"
    return _Of(
        **told(session.report),
        order_id=session.order_id,
        session_id=session.session_id,
        expert_id=session.expert_id,
        unit_id=session.unit_id,
        revision=session.revision,
    )


def session_concluded(session: Session) -> Event:
    """Say what became of a session, its first outcome."""
    outcome = session.outcome
    assert outcome is not None, f"session {session.session_id} has no outcome"
    assert outcome.kind in said.OUTCOMES, f"{outcome.kind} is not said of session {session.session_id} alone"
    return said.OUTCOMES[outcome.kind](**_of(session), **facts(outcome), **_on_behalf(session))


def _on_behalf(session: Session) -> dict[str, str]:
    """Return how the expert told an outcome that was recorded for them; only what an expert may say can have it."""
    report = session.report
    return {"on_behalf": report.on_behalf.value} if report and report.on_behalf else {}


def session_undone(session: Session) -> Event:
    """Say that a session does not take place because its expert had never said yes."""
    assert session.report is not None, f"nobody reported the outcome of session {session.session_id}"
    return said.ExpertWithdrew(**_of(session), because=session.report.because)


def group_ended(ended: Sequence[Session]) -> Event:
    """Say that a group was ended early, and which sessions of the assignment do not take place."""
    first = ended[0]
    assert first.report is not None, f"nobody reported the end of session {first.session_id}"
    assert isinstance(first.outcome, GroupEnded), f"session {first.session_id} did not end with its group"
    return said.GroupEnded(
        **told(first.report),
        order_id=first.order_id,
        assignment_id=first.assignment_id,
        expert_id=first.expert_id,
        unit_id=first.unit_id,
        revision=first.revision,
        session_ids=[session.session_id for session in ended],
        end_reason=first.outcome.end_reason.value,
    )


def outcome_corrected(session: Session) -> Event:
    """Say what became of a session after all."""
    assert session.outcome is not None, f"session {session.session_id} has no outcome"
    return said.OutcomeCorrected(**_of(session), outcome=said.Outcome(**written(session.outcome)))
