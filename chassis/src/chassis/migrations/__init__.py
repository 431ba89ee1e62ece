"""The chassis' own migrations, numbered; a service adopts each by a migration of its own that calls it.

    from chassis.migrations import v0001
    def upgrade() -> None: v0001.upgrade(op)

They are history: none calls code that makes today's tables, and none is edited once released.
"""
