"""What is recorded on an expert's behalf, and answers that are reversed. History: never edited."""

from alembic import op

revision = "0014"
down_revision = "0013"

STATEMENTS = (
    "ALTER TABLE offer ADD COLUMN recorded_how TEXT",
    "ALTER TABLE offer ADD COLUMN recorded_by UUID",
    "ALTER TABLE offer ADD COLUMN recorded_at TIMESTAMP WITH TIME ZONE",
    "ALTER TABLE offer ADD COLUMN reversed_at TIMESTAMP WITH TIME ZONE",
    "ALTER TABLE offer ADD COLUMN reversed_by UUID",
    "ALTER TABLE offer ADD COLUMN reversed_as TEXT",
    "ALTER TABLE offer DROP CONSTRAINT ck_offer_state",
    (
        "ALTER TABLE offer ADD CONSTRAINT ck_offer_state CHECK"
        " (state IN ('open', 'accepted', 'declined', 'expired', 'withdrawn', 'reversed'))"
    ),
    (
        "ALTER TABLE offer ADD CONSTRAINT ck_offer_recorded_how"
        " CHECK (recorded_how IN ('phone', 'paper', 'in_person'))"
    ),
    (
        "ALTER TABLE offer ADD CONSTRAINT ck_offer_reversed_as"
        " CHECK (reversed_as IN ('coordinator', 'orderer', 'expert'))"
    ),
    (
        "ALTER TABLE offer ADD CONSTRAINT ck_offer_recorded_says_how_and_by_whom"
        " CHECK ((recorded_how IS NULL) = (recorded_by IS NULL) AND (recorded_how IS NULL) = (recorded_at IS NULL))"
    ),
    (
        "ALTER TABLE offer ADD CONSTRAINT ck_offer_reversed_says_by_whom"
        " CHECK ((reversed_at IS NULL) = (reversed_by IS NULL) AND (reversed_at IS NULL) = (reversed_as IS NULL))"
    ),
    (
        "ALTER TABLE offer ADD CONSTRAINT ck_offer_reversed_says_when"
        " CHECK (state <> 'reversed' OR reversed_at IS NOT NULL)"
    ),
    "COMMENT ON COLUMN offer.recorded_how IS 'Empty: the answer is the expert''s own, or none'",
    "COMMENT ON COLUMN offer.recorded_by IS 'Person id'",
    "COMMENT ON COLUMN offer.reversed_by IS 'Person id'",
    "ALTER TABLE assignment ADD COLUMN reversed_at TIMESTAMP WITH TIME ZONE",
    "COMMENT ON COLUMN assignment.reversed_at IS 'The expert had not said yes'",
    # A seat that was freed is held by another, or by the same expert once more.
    "CREATE INDEX ix_assignment_order ON assignment (area_id, order_id)",
    "ALTER TABLE assignment DROP CONSTRAINT uq_assignment_one_per_seat",
    (
        "CREATE UNIQUE INDEX uq_assignment_one_per_seat ON assignment (area_id, order_id, seat)"
        " WHERE reversed_at IS NULL"
    ),
    "ALTER TABLE assignment DROP CONSTRAINT uq_assignment_one_per_expert",
    (
        "CREATE UNIQUE INDEX uq_assignment_one_per_expert ON assignment (area_id, order_id, expert_id)"
        " WHERE reversed_at IS NULL"
    ),
    "ALTER TABLE outcome ADD COLUMN on_behalf TEXT",
    "ALTER TABLE outcome ADD COLUMN because TEXT",
    "ALTER TABLE outcome ADD CONSTRAINT ck_outcome_on_behalf CHECK (on_behalf ~ '^[a-z]+(_[a-z]+)*$')",
    "ALTER TABLE outcome ADD CONSTRAINT ck_outcome_because CHECK (because ~ '^[a-z]+(_[a-z]+)*$')",
    "COMMENT ON COLUMN outcome.on_behalf IS 'How the expert told who recorded it'",
    "ALTER TABLE move ADD COLUMN closed_on_behalf TEXT",
    (
        "ALTER TABLE move ADD CONSTRAINT ck_move_closed_on_behalf"
        " CHECK (closed_on_behalf IN ('phone', 'paper', 'in_person'))"
    ),
    "COMMENT ON COLUMN move.closed_on_behalf IS 'How the expert told who recorded the answer'",
)


def upgrade() -> None:
    """Add what is empty for all that was said before."""
    for statement in STATEMENTS:
        op.execute(statement)
