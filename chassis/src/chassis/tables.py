"""Tables as SQLModel classes: the vocabulary of columns, and the base of every row.

class Unit(Table, table=True): ...          in a capability's `tables.py`, on the base of its service's `table.py`
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

NAMING = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
}

# SQLModel's annotations ask for a type's class; some of ours are instances, which it takes as well.
_MOMENT: Any = sa.DateTime(timezone=True)
_CODES: Any = ARRAY(sa.Text)
_IDS: Any = ARRAY(sa.Uuid)
_JSON_OR_NULL: Any = JSONB(none_as_null=True)

Words = Annotated[str, Field(sa_type=sa.Text)]
WordsOrNone = Annotated[str | None, Field(sa_type=sa.Text)]
Moment = Annotated[datetime, Field(sa_type=_MOMENT)]
MomentOrNone = Annotated[datetime | None, Field(sa_type=_MOMENT)]
Count = Annotated[int, Field(sa_type=sa.BigInteger)]
CountOrNone = Annotated[int | None, Field(sa_type=sa.BigInteger)]
Json = Annotated[Any, Field(sa_type=JSONB, nullable=False)]
JsonOrNone = Annotated[Any, Field(sa_type=_JSON_OR_NULL, nullable=True)]
Bytes = Annotated[bytes, Field(sa_type=sa.LargeBinary)]
BytesOrNone = Annotated[bytes | None, Field(sa_type=sa.LargeBinary)]
Codes = Annotated[list[str], Field(sa_type=_CODES)]
CodesOrNone = Annotated[list[str] | None, Field(sa_type=_CODES)]
Ids = Annotated[list[UUID], Field(sa_type=_IDS)]
Stamped = Annotated[
    datetime | None,
    Field(sa_type=_MOMENT, nullable=False, sa_column_kwargs={"server_default": sa.func.clock_timestamp()}),
]
"""A moment that the database writes down when it is not given."""
Counted = Annotated[
    int | None, Field(sa_type=sa.BigInteger, primary_key=True, sa_column_args=[sa.Identity(always=True)])
]
"""A key that the database counts."""


class Row(SQLModel):
    """A row of any table; every row belongs to an area, and every table is named after its class."""

    area_id: str = Field(primary_key=True, sa_type=sa.Text)

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805 - of the class
        """Return the class's name in snake case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


def said(about: str) -> dict[str, Any]:
    """Return the comment of a column, for `sa_column_kwargs`."""
    return {"comment": about}


def one_of(column: str, values: type[StrEnum], *, name: str | None = None) -> sa.CheckConstraint:
    """Return the constraint that a column holds one of these codes."""
    listed = ", ".join(repr(str(value)) for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=name or column)


def a_code(column: str, *, never: Collection[str] = ()) -> sa.CheckConstraint:
    """Return the constraint that a column holds a code: any but these, for lists that grow without a migration."""
    but = f" AND {column} NOT IN ({', '.join(map(repr, never))})" if never else ""
    return sa.CheckConstraint(f"{column} ~ '^[a-z]+(_[a-z]+)*$'{but}", name=column)
