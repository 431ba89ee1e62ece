"""Rows and values: what the store's parts share in turning one into the other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from dispatch.domain.assignments import Assignment
from dispatch.domain.identities import (
    AreaId,
    AssignmentId,
    ExpertId,
    OfferId,
    OrderId,
    PersonId,
    SessionId,
    UnitId,
)
from dispatch.domain.offers import Offer, OfferState, WithdrawalReason
from dispatch.domain.orders import Need, Order, OrderState, Terms
from dispatch.domain.outcomes import Canceller, EndReason, OutcomeKind, Stated, meant, stated
from dispatch.domain.sessions import Session, SessionState
from dispatch.domain.terms import ContactMethod, Fee, Span, Topic, WorkForm


def topic_texts(topics: Iterable[Topic]) -> list[str]:
    """Return topics as they are kept, `code:perspective`, in order."""
    return [f"{topic.code}:{topic.perspective}" for topic in sorted(topics)]


def topics_of(texts: Iterable[str]) -> frozenset[Topic]:
    """Return the topics that were kept."""
    parts = (text.rpartition(":") for text in texts)
    return frozenset(Topic(code, perspective) for code, _, perspective in parts)


def utc(moment: datetime) -> datetime:
    """Return the moment in UTC."""
    return moment.astimezone(UTC)


def span_of(row: Any) -> Span:  # noqa: ANN401 - a database row
    """Return the span of a row with two ends."""
    return Span(utc(row["starts_at"]), utc(row["ends_at"]))


def fee_of(row: Any) -> Fee | None:  # noqa: ANN401 - a database row
    """Return the agreed fee of a row, if there is one."""
    return None if row["fee_minor"] is None else Fee(row["fee_minor"], row["fee_currency"])


def order_from(row: Any) -> Order:  # noqa: ANN401 - a database row
    """Return the order of a row."""
    need = Need(
        unit_id=UnitId(row["unit_id"]),
        work_form=WorkForm(row["work_form"]),
        topics=topics_of(row["topics"]),
        language=row["language"],
        seats=row["seats"],
        contact_method=ContactMethod(row["contact_method"]),
        times=tuple(
            Span(utc(start), utc(end)) for start, end in zip(row["starts_at"], row["ends_at"], strict=True)
        ),
        agreed_fee=fee_of(row),
        answer_within=row["answer_within"],
        terms=Terms(
            responsibility=row["responsibility"],
            target_group=row["target_group"],
            place=row["place"],
            client_reference=row["client_reference"],
        ),
    )
    return Order(
        area=AreaId(row["area_id"]),
        order_id=OrderId(row["order_id"]),
        orderer_id=PersonId(row["orderer_id"]),
        need=need,
        created_at=utc(row["created_at"]),
        state=OrderState(row["state"]),
        seats_taken=row["seats_taken"],
        version=row["version"],
        terms_revision=row["terms_revision"],
    )


def offer_from(row: Any) -> Offer:  # noqa: ANN401 - a database row
    """Return the offer of a row."""
    reason = row["withdrawn_because"]
    return Offer(
        offer_id=OfferId(row["offer_id"]),
        order_id=OrderId(row["order_id"]),
        expert_id=ExpertId(row["expert_id"]),
        made_at=utc(row["made_at"]),
        expires_at=utc(row["expires_at"]),
        state=OfferState(row["state"]),
        closed_at=row["closed_at"] and utc(row["closed_at"]),
        withdrawn_because=reason and WithdrawalReason(reason),
    )


def assignment_from(row: Any) -> Assignment:  # noqa: ANN401 - a database row
    """Return the assignment of a row."""
    return Assignment(
        assignment_id=AssignmentId(row["assignment_id"]),
        order_id=OrderId(row["order_id"]),
        offer_id=OfferId(row["offer_id"]),
        expert_id=ExpertId(row["expert_id"]),
        unit_id=UnitId(row["unit_id"]),
        work_form=WorkForm(row["work_form"]),
        seat=row["seat"],
        accepted_at=utc(row["accepted_at"]),
        agreed_fee=fee_of(row),
    )


def session_from(row: Any) -> Session:  # noqa: ANN401 - a database row
    """Return the session of a row that is joined with the outcome that holds."""
    return Session(
        session_id=SessionId(row["session_id"]),
        order_id=OrderId(row["order_id"]),
        assignment_id=AssignmentId(row["assignment_id"]),
        expert_id=ExpertId(row["expert_id"]),
        unit_id=UnitId(row["unit_id"]),
        work_form=WorkForm(row["work_form"]),
        time=span_of(row),
        scheduled_at=utc(row["scheduled_at"]),
        state=SessionState(row["state"]),
        revision=row["revision"],
        outcome=row["kind"] and meant(stated_from(row)),
        replaces=row["replaces"] and SessionId(row["replaces"]),
        moved_to=row["moved_to"] and SessionId(row["moved_to"]),
    )


def stated_from(row: Any) -> Stated:  # noqa: ANN401 - a database row
    """Return the outcome of a row as it was stated."""
    return Stated(
        kind=OutcomeKind(row["kind"]),
        cancelled_by=row["cancelled_by"] and Canceller(row["cancelled_by"]),
        known_at=row["known_at"] and utc(row["known_at"]),
        participants=row["participants"],
        other_work_minutes=row["other_work_minutes"],
        end_reason=row["end_reason"] and EndReason(row["end_reason"]),
    )


def outcome_row(session: Session) -> tuple[object, ...]:
    """Return what is kept of a session's outcome."""
    assert session.outcome is not None, f"session {session.session_id} has no outcome to keep"
    said = stated(session.outcome)
    return (
        session.session_id,
        session.revision,
        said.kind,
        said.cancelled_by,
        said.known_at,
        said.participants,
        said.other_work_minutes,
        said.end_reason,
    )
