"""The first of a list, also of one that is narrowed to somebody's own: by an index for each way, not by an OR of them.

    first(select(*place).where(…), own, by_unit=…, by_expert=…, limit=…)    in the order of `place`

What belongs to the rows of a page is looked up by key when the page is known: a planner that errs about how many rows
there are reads a page too much, and not the list.
"""

from __future__ import annotations

from typing import Any, TypeVarTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped

from chassis.asked import Own

Place = TypeVarTuple("Place")


def first(
    query: sa.Select[*Place],
    own: Own | None,
    *,
    by_unit: Mapped[UUID],
    by_expert: Mapped[UUID] | None = None,
    limit: int,
) -> sa.Select[*Place]:
    """Return the query for the first rows of another one that selects the columns in whose order it lists.

    None for `own`: of all; else of these units and this expert, each found by the index of its column.
    """
    if own is None:
        return _first(query, limit)
    ways: list[Any] = []
    if own.units:
        units = sa.func.unnest(sa.bindparam(None, sorted(own.units), ARRAY(sa.Uuid)))
        each_unit = units.table_valued("unit_id", name="own").render_derived()
        theirs = _first(query.where(by_unit == each_unit.c.unit_id), limit).lateral()
        ways.append(sa.select(*theirs.c).select_from(each_unit).join(theirs, sa.true()))
    if own.expert_id is not None and by_expert is not None:
        ways.append(sa.select(*_first(query.where(by_expert == own.expert_id), limit).subquery().c))
    if not ways:
        return _first(query.where(sa.false()), limit)
    found = sa.union(*ways).subquery()
    page: Any = sa.select(*found.c).order_by(*found.c).limit(limit)
    return page  # type: ignore[no-any-return]  # the columns of the query


def _first(query: sa.Select[*Place], limit: int) -> sa.Select[*Place]:
    return query.order_by(*query.selected_columns).limit(limit)
