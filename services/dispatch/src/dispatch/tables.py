"""The tables of dispatch; every row belongs to an area, and what must never happen has a named constraint."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, TSTZRANGE, UUID, ExcludeConstraint

from chassis.schema import MOMENT, NAMING, chassis_tables
from dispatch.offers.domain.offers import OfferState, WithdrawalReason
from dispatch.orders.domain.orders import OrderState
from dispatch.sessions.domain.outcomes import OutcomeKind
from dispatch.sessions.domain.sessions import STANDS, SessionState

METADATA = sa.MetaData(naming_convention=NAMING)
chassis_tables(METADATA)


def one_of(column: str, values: Iterable[str]) -> str:
    """Return the SQL condition that a column has one of these values."""
    return f"{column} IN ({', '.join(repr(str(value)) for value in values)})"


def any_of(column: str, values: Iterable[str]) -> str:
    """Return the same condition as PostgreSQL words it, so that the two can be compared."""
    return f"{column} = ANY (ARRAY[{', '.join(f'{str(value)!r}::text' for value in values)}])"


# What registry said. No foreign keys: events of different topics arrive in any order.

AREA = sa.Table(
    "area",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("time_zone", sa.Text, nullable=False),
    comment="Areas as registry said them: operating model, local time.",
)

UNIT = sa.Table(
    "unit",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("unit_id", UUID, primary_key=True),
    sa.Column("coordinator_id", UUID, nullable=False),
    comment="Units as registry said them.",
)

EXPERT = sa.Table(
    "expert",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("expert_id", UUID, primary_key=True),
    sa.Column("topics", ARRAY(sa.Text), nullable=False, comment="code:perspective"),
    sa.Column("work_forms", ARRAY(sa.Text), nullable=False),
    sa.Column("languages", ARRAY(sa.Text), nullable=False),
    comment="What experts can do, as registry said it; no names.",
)

AGREEMENT = sa.Table(
    "agreement",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("expert_id", UUID, primary_key=True),
    sa.Column("agreement_id", UUID, primary_key=True),
    sa.Column("work_forms", ARRAY(sa.Text), nullable=False),
    sa.Column("valid_from", sa.Date, nullable=False, comment="Local, included"),
    sa.Column("valid_until", sa.Date, comment="Local, included; empty: until further notice"),
    comment="Commission agreements as registry said them.",
)

# What dispatch itself knows.

ORDER = sa.Table(
    "order",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("order_id", UUID, primary_key=True),
    sa.Column("unit_id", UUID, nullable=False),
    sa.Column("orderer_id", UUID, nullable=False),
    sa.Column("work_form", sa.Text, nullable=False),
    sa.Column("topics", ARRAY(sa.Text), nullable=False, comment="code:perspective"),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("seats", sa.Integer, nullable=False),
    sa.Column("seats_taken", sa.Integer, nullable=False),
    sa.Column("contact_method", sa.Text, nullable=False),
    sa.Column("starts_at", ARRAY(MOMENT), nullable=False, comment="The wished times, in order"),
    sa.Column("ends_at", ARRAY(MOMENT), nullable=False),
    sa.Column(
        "fee_minor", sa.BigInteger, comment="Agreed fee per session in cents; passed along, not examined"
    ),
    sa.Column("fee_currency", sa.Text),
    sa.Column("answer_within", sa.Interval, comment="The order's own answer time; empty: the model's"),
    sa.Column("responsibility", sa.Text, nullable=False, comment="Free text; said to nobody"),
    sa.Column("target_group", sa.Text, nullable=False, comment="Free text; said to nobody"),
    sa.Column("place", sa.Text, nullable=False, comment="Free text; said to nobody"),
    sa.Column("client_reference", sa.Text, nullable=False, comment="Opaque; never who the client is"),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False, comment="Sequence of the order's last event"),
    sa.Column("terms_revision", sa.Integer, nullable=False),
    sa.Column("created_at", MOMENT, nullable=False),
    sa.CheckConstraint(one_of("state", OrderState), name="state"),
    sa.CheckConstraint("seats_taken BETWEEN 0 AND seats", name="no_more_seats_than_asked"),
    sa.CheckConstraint("(state = 'filled') = (seats_taken = seats)", name="filled_when_all_seats_are_taken"),
    sa.CheckConstraint(
        "cardinality(starts_at) = cardinality(ends_at) AND cardinality(starts_at) > 0",
        name="times_have_two_ends",
    ),
    sa.CheckConstraint("(fee_minor IS NULL) = (fee_currency IS NULL)", name="fee_has_currency"),
    sa.CheckConstraint("fee_minor > 0", name="fee_is_positive"),
    sa.Index("ix_order_unit", "area_id", "unit_id", "order_id"),
    comment="A request for experience; the row that is locked before anything of its life changes.",
)

OFFER = sa.Table(
    "offer",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("offer_id", UUID, primary_key=True),
    sa.Column("order_id", UUID, nullable=False),
    sa.Column("expert_id", UUID, nullable=False),
    sa.Column("made_at", MOMENT, nullable=False),
    sa.Column("expires_at", MOMENT, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("closed_at", MOMENT),
    sa.Column("withdrawn_because", sa.Text),
    sa.ForeignKeyConstraint(
        ["area_id", "order_id"], ["order.area_id", "order.order_id"], name="fk_offer_order"
    ),
    sa.CheckConstraint(one_of("state", OfferState), name="state"),
    sa.CheckConstraint("(state = 'open') = (closed_at IS NULL)", name="closed_when_not_open"),
    sa.CheckConstraint("(state = 'withdrawn') = (withdrawn_because IS NOT NULL)", name="withdrawn_says_why"),
    sa.CheckConstraint(one_of("withdrawn_because", WithdrawalReason), name="withdrawn_because"),
    sa.CheckConstraint("expires_at > made_at", name="can_be_answered"),
    sa.Index(
        "uq_offer_one_open_per_expert",
        "area_id",
        "order_id",
        "expert_id",
        unique=True,
        postgresql_where=sa.text("state = 'open'"),
    ),
    sa.Index("ix_offer_order", "area_id", "order_id"),
    sa.Index("ix_offer_expert", "area_id", "expert_id", "offer_id"),
    comment="An order put to one expert.",
)

ASSIGNMENT = sa.Table(
    "assignment",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("assignment_id", UUID, primary_key=True),
    sa.Column("order_id", UUID, nullable=False),
    sa.Column("offer_id", UUID, nullable=False),
    sa.Column("expert_id", UUID, nullable=False),
    sa.Column("unit_id", UUID, nullable=False),
    sa.Column("work_form", sa.Text, nullable=False),
    sa.Column("seat", sa.Integer, nullable=False),
    sa.Column("accepted_at", MOMENT, nullable=False),
    sa.Column("fee_minor", sa.BigInteger, comment="Agreed fee per session in cents"),
    sa.Column("fee_currency", sa.Text),
    sa.ForeignKeyConstraint(
        ["area_id", "order_id"], ["order.area_id", "order.order_id"], name="fk_assignment_order"
    ),
    sa.ForeignKeyConstraint(
        ["area_id", "offer_id"], ["offer.area_id", "offer.offer_id"], name="fk_assignment_offer"
    ),
    sa.UniqueConstraint("area_id", "order_id", "seat", name="uq_assignment_one_per_seat"),
    sa.UniqueConstraint("area_id", "order_id", "expert_id", name="uq_assignment_one_per_expert"),
    sa.UniqueConstraint("area_id", "offer_id", name="uq_assignment_one_per_offer"),
    sa.CheckConstraint("seat > 0", name="seats_count_from_one"),
    sa.CheckConstraint("(fee_minor IS NULL) = (fee_currency IS NULL)", name="fee_has_currency"),
    sa.CheckConstraint("fee_minor > 0", name="fee_is_positive"),
    sa.Index("ix_assignment_expert", "area_id", "expert_id", "accepted_at"),
    comment="One seat of an order, held by one expert.",
)

SESSION = sa.Table(
    "session",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("session_id", UUID, primary_key=True),
    sa.Column("order_id", UUID, nullable=False),
    sa.Column("assignment_id", UUID, nullable=False),
    sa.Column("expert_id", UUID, nullable=False),
    sa.Column("unit_id", UUID, nullable=False),
    sa.Column("work_form", sa.Text, nullable=False),
    sa.Column("starts_at", MOMENT, nullable=False),
    sa.Column("ends_at", MOMENT, nullable=False),
    sa.Column("during", TSTZRANGE, sa.Computed("tstzrange(starts_at, ends_at, '[)')", persisted=True)),
    sa.Column("scheduled_at", MOMENT, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("stands", sa.Boolean, sa.Computed(any_of("state", sorted(STANDS)), persisted=True)),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("replaces", UUID),
    sa.Column("moved_to", UUID),
    sa.ForeignKeyConstraint(
        ["area_id", "assignment_id"],
        ["assignment.area_id", "assignment.assignment_id"],
        name="fk_session_assignment",
    ),
    ExcludeConstraint(
        ("area_id", "="),
        ("expert_id", "="),
        ("during", "&&"),
        where=sa.text("stands"),
        using="gist",
        name="ex_session_expert_is_in_one_place",
    ),
    sa.UniqueConstraint("area_id", "replaces", name="uq_session_moved_once"),
    sa.CheckConstraint(one_of("state", SessionState), name="state"),
    sa.CheckConstraint(
        "ends_at > starts_at AND ends_at <= starts_at + interval '24 hours'", name="at_most_a_day"
    ),
    sa.CheckConstraint("(state = 'moved') = (moved_to IS NOT NULL)", name="moved_somewhere"),
    sa.CheckConstraint("(state IN ('scheduled', 'moved')) = (revision = 0)", name="outcomes_are_revised"),
    sa.Index("ix_session_order", "area_id", "order_id"),
    sa.Index("ix_session_assignment", "area_id", "assignment_id"),
    sa.Index("ix_session_expert", "area_id", "expert_id", "starts_at"),
    sa.Index("ix_session_unit", "area_id", "unit_id", "starts_at"),
    sa.Index("ix_session_starts_at", "area_id", "starts_at", "session_id"),
    comment="One agreed time of work of one expert, who is never in two places at once.",
)

OUTCOME = sa.Table(
    "outcome",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("session_id", UUID, primary_key=True),
    sa.Column("revision", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("cancelled_by", sa.Text),
    sa.Column("known_at", MOMENT),
    sa.Column("participants", sa.Integer),
    sa.Column("other_work_minutes", sa.Integer),
    sa.Column("end_reason", sa.Text),
    sa.Column("said_by", UUID, nullable=False, comment="Person id"),
    sa.Column("said_at", MOMENT, nullable=False),
    sa.ForeignKeyConstraint(
        ["area_id", "session_id"], ["session.area_id", "session.session_id"], name="fk_outcome_session"
    ),
    sa.CheckConstraint(one_of("kind", OutcomeKind), name="kind"),
    sa.CheckConstraint("revision > 0", name="revisions_count_from_one"),
    sa.CheckConstraint(
        "(kind = 'cancelled') = (known_at IS NOT NULL) AND (kind = 'cancelled') = (cancelled_by IS NOT NULL)",
        name="cancelled_says_by_whom_and_when",
    ),
    sa.CheckConstraint("(kind = 'group_ended') = (end_reason IS NOT NULL)", name="group_ended_says_why"),
    comment="All that was said of what became of sessions; the highest revision holds, none is changed.",
)
