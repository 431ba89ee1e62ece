"""What fees are decided from, and the ledger of fee lines, which is only ever added to."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlmodel import Field

from billing.fees.domain.corrections import LineKind
from billing.table import Table, is_month
from chassis.tables import Codes, Count, CountOrNone, Moment, Words, WordsOrNone, a_code, one_of, said

_MOMENT: Any = sa.DateTime(timezone=True)
_CODES: Any = ARRAY(sa.Text)
_JSON_OR_NULL: Any = JSONB(none_as_null=True)
_DECIDED = ("decided_at", "line_id")
"""The order in which fee lines are listed."""


class Agreement(Table, table=True):
    """A commission agreement (toimeksiantosopimus)."""

    __table_args__ = ({"comment": "Commission agreements as registry said them (toimeksiantosopimus)."},)

    expert_id: UUID = Field(primary_key=True)
    agreement_id: UUID = Field(primary_key=True)
    work_forms: Codes
    valid_from: date
    valid_until: date | None = Field(default=None, sa_column_kwargs=said("Last day, included; null: no end"))


class Assignment(Table, table=True):
    """An accepted offer."""

    __table_args__ = (
        sa.CheckConstraint("(agreed_minor IS NULL) = (agreed_currency IS NULL)", name="agreed_fee_is_whole"),
        {"comment": "Accepted offers with the fee of each session, where one was agreed."},
    )

    assignment_id: UUID = Field(primary_key=True)
    agreed_minor: CountOrNone = None
    agreed_currency: WordsOrNone = None


class Session(Table, table=True):
    """An agreed session: its outcome, the line that counts, what it waits for."""

    __table_args__ = (
        sa.CheckConstraint("ends_at > starts_at", name="ends_after_it_starts"),
        sa.CheckConstraint("(outcome IS NULL) = (outcome_revision = 0)", name="outcome_has_a_revision"),
        sa.CheckConstraint("line_id IS NULL OR revision > 0", name="line_has_a_revision"),
        sa.CheckConstraint(
            "outcome IS NOT NULL OR (line_id IS NULL AND missing IS NULL)", name="outcome_comes_first"
        ),
        sa.CheckConstraint("(agreed_minor IS NULL) = (agreed_currency IS NULL)", name="agreed_fee_is_whole"),
        sa.CheckConstraint(
            "reported_at IS NOT NULL OR (reported_by IS NULL AND reported_as IS NULL)",
            name="report_has_a_moment",
        ),
        sa.CheckConstraint("reported_at IS NULL OR outcome IS NOT NULL", name="report_is_of_an_outcome"),
        sa.Index(
            "ix_session_waiting", "expert_id", "area_id", postgresql_where=sa.text("missing IS NOT NULL")
        ),
        sa.Index("ix_session_assignment", "assignment_id", "area_id"),
        sa.Index("ix_session_starts_at", "area_id", "starts_at"),
        sa.Index("ix_session_order", "order_id", "area_id"),
        sa.Index(
            "ix_session_open", "area_id", "ends_at", "session_id", postgresql_where=sa.text("outcome IS NULL")
        ),
        sa.Index(
            "ix_session_waiting_since",
            "area_id",
            "starts_at",
            "session_id",
            postgresql_where=sa.text("missing IS NOT NULL"),
        ),
        {"comment": "Agreed sessions: their outcome, the line that counts, what they wait for."},
    )

    session_id: UUID = Field(primary_key=True)
    order_id: UUID
    assignment_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: Words
    starts_at: Moment
    ends_at: Moment
    agreed_minor: int | None = Field(
        default=None, sa_type=sa.BigInteger, sa_column_kwargs=said("As agreed when its fee was decided")
    )
    agreed_currency: WordsOrNone = None
    outcome: Any = Field(
        default=None,
        sa_type=_JSON_OR_NULL,
        nullable=True,
        sa_column_kwargs=said("Last known outcome; null: none yet"),
    )
    outcome_revision: int
    revision: int = Field(sa_column_kwargs=said("Of the last decision that gave lines"))
    line_id: UUID | None = Field(
        default=None, sa_column_kwargs=said("The fee line that counts; null: none, or taken back")
    )
    missing: list[str] | None = Field(
        default=None, sa_type=_CODES, sa_column_kwargs=said("What the fee waits for; null: nothing")
    )
    sequence: int = Field(sa_type=sa.BigInteger, sa_column_kwargs=said("How many events were said of it"))
    reported_at: datetime | None = Field(
        default=None,
        sa_type=_MOMENT,
        sa_column_kwargs=said("When the last known outcome was reported, null: not told"),
    )
    reported_by: UUID | None = Field(default=None, sa_column_kwargs=said("Person id"))
    reported_as: str | None = Field(
        default=None, sa_type=sa.Text, sa_column_kwargs=said("Role in which it was reported")
    )


class SessionObjection(Table, table=True):
    """What somebody says was reported wrongly of a session."""

    __table_args__ = (
        a_code("state"),
        sa.Index(
            "ix_session_objection_open", "session_id", "area_id", postgresql_where=sa.text("state = 'open'")
        ),
        {"comment": "Objections to what was reported of sessions, as dispatch said them (huomautus)."},
    )

    objection_id: UUID = Field(primary_key=True)
    session_id: UUID
    raised_as: Words
    state: Words


class FeeLine(Table, table=True):
    """A line of the ledger of fees."""

    __table_args__ = (
        sa.UniqueConstraint("area_id", "session_id", "revision", "kind", name="uq_fee_line_one_per_decision"),
        sa.Index(
            "uq_fee_line_corrected_once",
            "corrects",
            "area_id",
            unique=True,
            postgresql_where=sa.text("corrects IS NOT NULL"),
        ),
        one_of("kind", LineKind),
        a_code("rule"),
        sa.CheckConstraint("kind <> 'fee' OR amount_minor >= 0", name="a_fee_is_not_negative"),
        sa.CheckConstraint(
            "kind <> 'reversal' OR (amount_minor <= 0 AND corrects IS NOT NULL)", name="a_reversal_takes_back"
        ),
        sa.CheckConstraint("statement_month >= work_month", name="stated_after_it_was_worked"),
        is_month("work_month"),
        is_month("statement_month"),
        sa.Index("ix_fee_line_decided", "area_id", *_DECIDED),
        sa.Index("ix_fee_line_month", "statement_month", "area_id", *_DECIDED),
        sa.Index("ix_fee_line_expert", "expert_id", "area_id", *_DECIDED),
        sa.Index("ix_fee_line_unit", "unit_id", "area_id", *_DECIDED),
        {
            "comment": "The ledger of fees; append-only."
            " A fee line whose place a later one took does not count."
        },
    )

    line_id: UUID = Field(primary_key=True)
    session_id: UUID
    expert_id: UUID
    unit_id: UUID
    revision: int
    kind: Words
    amount_minor: Count
    currency: Words
    rule: Words
    policy_version: int
    schedule_version: int
    work_month: Words
    statement_month: Words
    corrects: UUID | None = Field(
        default=None, sa_column_kwargs=said("The line it replaces (a fee) or takes back (a reversal)")
    )
    facts: Any = Field(
        sa_type=JSONB,
        nullable=False,
        sa_column_kwargs=said("What the decision rested on; codes, cents and instants only"),
    )
    decided_at: Moment
    caused_by: UUID | None = Field(
        default=None, sa_column_kwargs=said("The event that led to it; null: a person did")
    )
