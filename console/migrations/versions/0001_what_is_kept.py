"""What the console keeps of people: sealed, found by a digest, for a while. History: never edited."""

from alembic import context, op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the one table; nobody but its own role reads it."""
    op.execute("""
        CREATE TABLE kept (
            digest BYTEA NOT NULL,
            purpose TEXT NOT NULL,
            sealed BYTEA NOT NULL,
            kept_at TIMESTAMP WITH TIME ZONE NOT NULL,
            used_at TIMESTAMP WITH TIME ZONE NOT NULL,
            ends_at TIMESTAMP WITH TIME ZONE NOT NULL,
            CONSTRAINT pk_kept PRIMARY KEY (digest),
            CONSTRAINT ck_kept_purpose CHECK (purpose IN ('session', 'errand'))
        )
    """)
    op.execute("CREATE INDEX ix_kept_ends_at ON kept (ends_at)")
    op.execute(f'GRANT SELECT, INSERT, UPDATE, DELETE ON kept TO "{context.get_context().opts["app_role"]}"')
