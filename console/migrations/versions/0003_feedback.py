"""Feedback on accessibility, with the day by which it is answered. History: never edited."""

from alembic import context, op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the table."""
    op.execute("""
        CREATE TABLE feedback (
            feedback_id UUID NOT NULL,
            words TEXT NOT NULL,
            reply_to TEXT NOT NULL,
            language TEXT NOT NULL,
            came_at TIMESTAMP WITH TIME ZONE NOT NULL,
            due_at TIMESTAMP WITH TIME ZONE NOT NULL,
            answered_at TIMESTAMP WITH TIME ZONE,
            answer TEXT,
            CONSTRAINT pk_feedback PRIMARY KEY (feedback_id),
            CONSTRAINT ck_feedback_answer CHECK ((answered_at IS NULL) = (answer IS NULL))
        )
    """)
    op.execute("CREATE INDEX ix_feedback_came_at ON feedback (came_at)")
    op.execute("CREATE INDEX ix_feedback_due_at ON feedback (due_at) WHERE answered_at IS NULL")
    op.execute(
        f'GRANT SELECT, INSERT, UPDATE, DELETE ON feedback TO "{context.get_context().opts["app_role"]}"'
    )
