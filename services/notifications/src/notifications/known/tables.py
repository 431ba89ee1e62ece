"""What others said, as it was last said."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from chassis.tables import Codes, Json, Moment, Words, WordsOrNone, one_of
from notifications.known.domain import Way
from notifications.table import Table


class Area(Table, table=True):
    """An area as registry said it: local time, languages, the name under a letter."""

    __table_args__ = {"comment": __doc__}  # noqa: RUF012 - SQLAlchemy reads it once

    time_zone: Words
    languages: Codes
    names: Json


class Unit(Table, table=True):
    """A unit as registry said it."""

    __table_args__ = {"comment": __doc__}  # noqa: RUF012 - SQLAlchemy reads it once

    unit_id: UUID = Field(primary_key=True)
    name: Words
    names: dict[str, str] = Field(sa_type=JSONB, sa_column_kwargs={"server_default": "{}"})
    coordinator_id: UUID


class Contact(Table, table=True):
    """Where messages to a person go; an erased one keeps the id only, so that nothing waits for it."""

    __table_args__ = (
        sa.CheckConstraint(
            "erased = (language IS NULL) AND (email IS NULL OR NOT erased)"
            " AND (email IS NOT NULL OR erased OR tell_by <> 'email')",
            name="erased_is_empty",
        ),
        one_of("tell_by", Way),
        {"comment": __doc__},
    )

    person_id: UUID = Field(primary_key=True)
    email: WordsOrNone = None
    language: WordsOrNone = None
    erased: bool
    tell_by: str = Field(
        default=Way.EMAIL, sa_type=sa.Text, sa_column_kwargs={"server_default": str(Way.EMAIL)}
    )


class KnownOrder(Table, table=True):
    """Who ordered and for which unit, as dispatch said it."""

    __table_args__ = {"comment": __doc__}  # noqa: RUF012 - SQLAlchemy reads it once

    order_id: UUID = Field(primary_key=True)
    orderer_id: UUID
    unit_id: UUID


class KnownSession(Table, table=True):
    """When a session is, as dispatch said it."""

    __table_args__ = {"comment": __doc__}  # noqa: RUF012 - SQLAlchemy reads it once

    session_id: UUID = Field(primary_key=True)
    order_id: UUID
    starts_at: Moment
    ends_at: Moment
