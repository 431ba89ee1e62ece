"""Who may come and who comes to which unit, as dispatch says it. History: never edited."""

from alembic import op

from chassis.schema import protect

revision = "0005"
down_revision = "0004"

STATEMENTS = """
CREATE TABLE known_order (
    area_id TEXT NOT NULL,
    order_id UUID NOT NULL,
    unit_id UUID NOT NULL,
    CONSTRAINT pk_known_order PRIMARY KEY (area_id, order_id)
);
COMMENT ON TABLE known_order IS 'For which unit an order is, as dispatch said it.';

CREATE TABLE offer (
    area_id TEXT NOT NULL,
    offer_id UUID NOT NULL,
    order_id UUID NOT NULL,
    expert_id UUID NOT NULL,
    unit_id UUID NOT NULL,
    assignment_id UUID,
    CONSTRAINT pk_offer PRIMARY KEY (area_id, offer_id)
);
CREATE INDEX ix_offer_expert ON offer (area_id, expert_id, unit_id);
COMMENT ON TABLE offer IS 'Offers that are open or accepted, as dispatch said them, and no other.'
"""


def upgrade() -> None:
    """Create both; what is over is deleted from the one, and nothing from the other."""
    for statement in STATEMENTS.split(";"):
        op.execute(statement)
    op.execute("COMMENT ON COLUMN offer.assignment_id IS 'Empty: nobody has accepted yet'")
    protect(op, "known_order", verbs="SELECT, INSERT, UPDATE")
    protect(op, "offer")
