"""A person may be told by phone or by letter, and need no e-mail address. History: never edited."""

from alembic import op

revision = "0015"
down_revision = "0014"

STATEMENTS = """
ALTER TABLE contact_point ALTER COLUMN email DROP NOT NULL;
ALTER TABLE contact_point ADD COLUMN phone TEXT;
ALTER TABLE contact_point ADD COLUMN postal_address TEXT;
ALTER TABLE contact_point ADD COLUMN tell_by TEXT DEFAULT 'email' NOT NULL;
ALTER TABLE contact_point ADD CONSTRAINT ck_contact_point_tell_by CHECK (tell_by IN ('email', 'phone', 'letter'));
ALTER TABLE contact_point ADD CONSTRAINT ck_contact_point_told_by_what_is_there
    CHECK (CASE tell_by WHEN 'email' THEN email WHEN 'phone' THEN phone ELSE postal_address END IS NOT NULL)
"""


def upgrade() -> None:
    """Add them; code of before writes an address and leaves the rest as it is."""
    for statement in STATEMENTS.split(";"):
        op.execute(statement)
