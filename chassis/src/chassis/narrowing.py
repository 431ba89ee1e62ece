"""The first of a list, also of one that is narrowed to somebody's own: by an index for each way, not by an OR of them.

    first(select(*place).where(…), own, by_unit=…, by_expert=…, limit=…)    in the order of `place`

What belongs to the rows of a page is looked up by key when the page is known: a planner that errs about how many rows
there are reads a page too much, and not the list.
"""

from __future__ import annotations

from collections.abc import Iterable
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
    backwards: bool = False,
) -> sa.Select[*Place]:
    """Return the query for the first rows of another one that selects the columns in whose order it lists.

    With `backwards` they are the last ones, the last first. None for `own`: of all; else of these units and this
    expert, each found by the index of its column.
    """
    if own is None:
        return _first(query, limit, backwards=backwards)
    ways: list[Any] = []
    if own.units:
        units = sa.func.unnest(sa.bindparam(None, sorted(own.units), ARRAY(sa.Uuid)))
        each_unit = units.table_valued("unit_id", name="own").render_derived()
        its = query.where(by_unit == each_unit.c.unit_id)
        theirs = _first(its, limit, backwards=backwards).lateral()
        ways.append(sa.select(*theirs.c).select_from(each_unit).join(theirs, sa.true()))
    if own.expert_id is not None and by_expert is not None:
        of_expert = _first(query.where(by_expert == own.expert_id), limit, backwards=backwards)
        ways.append(sa.select(*of_expert.subquery().c))
    if not ways:
        return _first(query.where(sa.false()), limit, backwards=backwards)
    found = sa.union(*ways).subquery()
    page: Any = sa.select(*found.c).order_by(*_in_order(found.c, backwards=backwards)).limit(limit)
    return page  # type: ignore[no-any-return]  # the columns of the query


def _first(query: sa.Select[*Place], limit: int, *, backwards: bool) -> sa.Select[*Place]:
    return query.order_by(*_in_order(query.selected_columns, backwards=backwards)).limit(limit)


def _in_order(columns: Iterable[sa.ColumnElement[Any]], *, backwards: bool) -> list[sa.ColumnElement[Any]]:
    return [column.desc() if backwards else column.asc() for column in columns]
