"""The month: how far it is, what units were told, what experts are paid."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from billing.month.domain.objections import WORDS_MAX, ObjectionState
from billing.month.domain.statements import MonthState, Settlement
from billing.table import UNCOUNTED, Table, is_month
from chassis.tables import Count, Ids, Moment, MomentOrNone, Words, WordsOrNone, one_of, said

_RAISED = ("raised_at", "objection_id")
"""The order in which objections are listed."""


class Month(Table, table=True):
    """How far a month is; one without a row is open."""

    __table_args__ = (
        one_of("state", MonthState),
        sa.CheckConstraint("(state = 'open') = (noticed_at IS NULL)", name="noticed_says_when"),
        sa.CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closed_says_when"),
        sa.CheckConstraint("(state = 'closed') = (pay_date IS NOT NULL)", name="closed_says_when_paid"),
        is_month("month"),
        {"comment": "How far each month of an area is."},
    )

    month: str = Field(sa_type=sa.Text, primary_key=True)
    state: Words
    noticed_at: MomentOrNone = None
    closed_at: MomentOrNone = None
    pay_date: date | None = None
    sequence: int = Field(sa_type=sa.BigInteger, sa_column_kwargs=said("How many events were said of it"))


class PaymentNotice(Table, table=True):
    """What a unit was told that it pays (palkkionmaksuilmoitus)."""

    __table_args__ = (
        sa.UniqueConstraint(
            "area_id", "month", "unit_id", "revision", name="uq_payment_notice_one_per_revision"
        ),
        sa.CheckConstraint("revision > 0", name="revisions_begin_at_1"),
        sa.CheckConstraint("open_sessions >= 0", name="open_sessions_are_counted"),
        {"comment": "What units were told they pay (palkkionmaksuilmoitus); append-only."},
    )

    notice_id: UUID = Field(primary_key=True)
    revision: int = Field(primary_key=True, sa_column_kwargs=UNCOUNTED)
    month: Words
    unit_id: UUID
    coordinator_id: UUID
    total_minor: Count
    currency: Words
    line_ids: Ids
    issued_at: Moment
    open_sessions: int = Field(
        sa_column_kwargs={"server_default": "0", **said("Of the unit, without an outcome when it was issued")}
    )


def _of_a_notice(name: str) -> sa.ForeignKeyConstraint:
    """Return the constraint that what is said of a notice is said of one that was issued."""
    of, key = ["area_id", "notice_id", "revision"], "payment_notice"
    return sa.ForeignKeyConstraint(of, [f"{key}.{column}" for column in of], name=name)


class NoticeApproval(Table, table=True):
    """That a unit found a notice right."""

    __table_args__ = (
        _of_a_notice("fk_notice_approval_notice"),
        {"comment": "Which notices, at which revision, their units approved; append-only."},
    )

    notice_id: UUID = Field(primary_key=True)
    revision: int = Field(primary_key=True, sa_column_kwargs=UNCOUNTED)
    approved_by: UUID = Field(sa_column_kwargs=said("Person id"))
    approved_at: Moment


class NoticeObjection(Table, table=True):
    """That a unit found something in a notice wrong (huomautus)."""

    __table_args__ = (
        _of_a_notice("fk_notice_objection_notice"),
        one_of("state", ObjectionState),
        sa.CheckConstraint("(state = 'open') = (settled_at IS NULL)", name="settled_says_when"),
        sa.CheckConstraint("(settled_at IS NULL) = (settled_by IS NULL)", name="settled_says_by_whom"),
        sa.CheckConstraint(
            "(state IN ('upheld', 'rejected')) = (answer IS NOT NULL)", name="an_answer_has_words"
        ),
        sa.CheckConstraint(
            "state <> 'withdrawn' OR settled_by = raised_by", name="only_its_own_is_withdrawn"
        ),
        sa.CheckConstraint(
            f"length(words) BETWEEN 1 AND {WORDS_MAX} AND coalesce(length(answer), 1) BETWEEN 1 AND {WORDS_MAX}",
            name="words_are_a_page",
        ),
        is_month("month"),
        sa.Index(
            "uq_notice_objection_one_open",
            "notice_id",
            "raised_by",
            "area_id",
            unique=True,
            postgresql_where=sa.text("state = 'open'"),
        ),
        sa.Index("ix_notice_objection_notice", "area_id", "notice_id", "revision"),
        sa.Index("ix_notice_objection_raised_at", "area_id", *_RAISED),
        sa.Index("ix_notice_objection_state", "area_id", "state", *_RAISED),
        sa.Index("ix_notice_objection_unit", "unit_id", "area_id", *_RAISED),
        {"comment": "What units object to in their notices (huomautus), in words; never said in an event."},
    )

    objection_id: UUID = Field(primary_key=True)
    notice_id: UUID
    revision: int = Field(sa_column_kwargs=said("Of the notice when it was raised"))
    month: Words
    unit_id: UUID
    words: Words
    raised_by: UUID = Field(sa_column_kwargs=said("Person id"))
    raised_at: Moment
    state: Words
    answer: WordsOrNone = None
    settled_by: UUID | None = Field(default=None, sa_column_kwargs=said("Person id"))
    settled_at: MomentOrNone = None


class Statement(Table, table=True):
    """What an expert is paid for a month's run (palkkiolaskelma)."""

    __table_args__ = (
        sa.UniqueConstraint("area_id", "month", "expert_id", name="uq_statement_one_per_month_and_expert"),
        one_of("settlement", Settlement),
        sa.CheckConstraint("brought_minor <= 0", name="what_is_brought_is_taken_off"),
        sa.CheckConstraint(
            "settlement NOT IN ('carried', 'invoiced') OR total_minor + brought_minor < 0",
            name="only_a_debt_is_carried_or_invoiced",
        ),
        sa.CheckConstraint(
            "settlement <> 'nothing' OR total_minor + brought_minor = 0", name="nothing_is_nothing"
        ),
        sa.Index("ix_statement_expert", "expert_id", "area_id", "month"),
        sa.Index("ix_statement_month", "area_id", "month", "statement_id"),
        {"comment": "What experts are paid for a month's run (palkkiolaskelma); append-only."},
    )

    statement_id: UUID = Field(primary_key=True)
    month: Words
    expert_id: UUID
    pay_date: date = Field(sa_column_kwargs=said("Of the month's run: what is `paid` is paid then"))
    total_minor: Count
    currency: Words
    issued_at: Moment
    brought_minor: int = Field(
        sa_type=sa.BigInteger,
        sa_column_kwargs={"server_default": "0", **said("What earlier statements left to be settled")},
    )
    settlement: str = Field(
        sa_type=sa.Text,
        sa_column_kwargs={"server_default": Settlement.PAID.value, **said("What becomes of its sum")},
    )


class StatementLine(Table, table=True):
    """Which lines a statement is made of."""

    __table_args__ = (
        sa.UniqueConstraint("area_id", "line_id", name="uq_statement_line_stated_once"),
        sa.ForeignKeyConstraint(
            ["area_id", "statement_id"],
            ["statement.area_id", "statement.statement_id"],
            name="fk_statement_line_statement",
        ),
        sa.ForeignKeyConstraint(
            ["area_id", "line_id"],
            ["fee_line.area_id", "fee_line.line_id"],
            name="fk_statement_line_fee_line",
        ),
        {"comment": "Which lines a statement is made of; append-only, each line at most once."},
    )

    statement_id: UUID = Field(primary_key=True)
    position: int = Field(primary_key=True, sa_column_kwargs=UNCOUNTED)
    line_id: UUID
