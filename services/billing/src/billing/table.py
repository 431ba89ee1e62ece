"""The base of billing's tables.

What was heard (area, unit, agreement, assignment, session) is a projection without foreign keys: events of
different topics arrive in any order. What billing decided (lines, notices, statements, versions) is only ever
added to, and what must never happen has a named constraint.

Keys begin with the area, and so does the index of a list of the area's; other indexes have it after what they
find by. Every row that a transaction sees is of its few areas (row-level security says so in each query), and a
planner that believes an area to be empty takes any index that begins with the area for as good as the key, and
reads the area whole. So areas are not counted (`chassis.schema.leave_areas_uncounted`), what is looked up by key
is fenced, and a list takes the first of its page before it looks up what belongs to it.
"""

from __future__ import annotations

import sqlalchemy as sa

from chassis.own_tables import own_registry
from chassis.tables import Row

UNCOUNTED = {"autoincrement": False}
"""Of a whole number in a key: it is given, not counted by the database."""


class Table(Row, registry=own_registry()):
    """A row of one of billing's tables."""


def is_month(column: str) -> sa.CheckConstraint:
    """Return the constraint that a column holds a month, YYYY-MM."""
    return sa.CheckConstraint(f"{column} ~ '^[0-9]{{4}}-(0[1-9]|1[0-2])$'", name=f"{column}_is_a_month")
