"""Row-level security for every table of a service; called by migrations, so what it promises never changes."""

from __future__ import annotations

from typing import Protocol

_ALL_VERBS = "SELECT, INSERT, UPDATE, DELETE"


class Operations(Protocol):
    """What is used of Alembic's `op`."""

    def execute(self, sqltext: str, /) -> object:
        """Run one statement."""
        ...


def protect(op: Operations, *tables: str, verbs: str = _ALL_VERBS, platform: bool = False) -> None:
    """Let the app role see a table's rows of the transaction's areas only, and use these verbs only.

    `platform` opens the table to the relay, timers and hearing of every area as well; that is for the
    chassis' own tables.
    """
    every_area = " OR (SELECT current_setting('kokemus.areas', true)) = '*'" if platform else ""
    mine = (
        "area_id = ANY ((SELECT string_to_array(current_setting('kokemus.areas', true), ','))::text[])"
        + every_area
    )
    role = app_role(op)
    for table in tables:
        op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
        op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
        op.execute(f'CREATE POLICY area ON "{table}" USING ({mine}) WITH CHECK ({mine})')
        op.execute(f'GRANT {verbs} ON "{table}" TO "{role}"')


def app_role(op: Operations) -> str:
    """Return the name of the app role that the running migration grants to."""
    role = op.get_context().opts.get("app_role")  # type: ignore[attr-defined]
    assert isinstance(role, str), "migrations are run by chassis.migrating, which names the app role"
    return role
