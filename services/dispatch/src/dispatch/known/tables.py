"""What registry and billing said. No foreign keys: events of different topics arrive in any order."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlmodel import Field

from chassis.tables import Codes, Words, said
from dispatch.table import Table

_CODES: Any = ARRAY(sa.Text)  # SQLModel's annotations ask for a type's class and take one of its values too


class Area(Table, table=True):
    """An area's operating model and local time."""

    __table_args__ = ({"comment": "Areas as registry said them: operating model, local time."},)

    model: Words
    time_zone: Words


class Unit(Table, table=True):
    """Who can order."""

    __table_args__ = ({"comment": "Units as registry said them."},)

    unit_id: UUID = Field(primary_key=True)
    coordinator_id: UUID


class Expert(Table, table=True):
    """What an expert can do."""

    __table_args__ = ({"comment": "What experts can do, as registry said it; no names."},)

    expert_id: UUID = Field(primary_key=True)
    topics: list[str] = Field(sa_type=_CODES, sa_column_kwargs=said("code:perspective"))
    work_forms: Codes
    languages: Codes


class Agreement(Table, table=True):
    """From when to when an expert's commission agreement is in force."""

    __table_args__ = ({"comment": "Commission agreements as registry said them."},)

    expert_id: UUID = Field(primary_key=True)
    agreement_id: UUID = Field(primary_key=True)
    work_forms: Codes
    valid_from: date = Field(sa_column_kwargs=said("Local, included"))
    valid_until: date | None = Field(
        default=None, sa_column_kwargs=said("Local, included; empty: until further notice")
    )


class ExpertConsent(Table, table=True):
    """Whether an expert consents to one purpose."""

    __table_args__ = ({"comment": "What experts consent to, as registry said it last."},)

    expert_id: UUID = Field(primary_key=True)
    purpose: str = Field(primary_key=True, sa_type=sa.Text)
    given: bool


class FeeSchedule(Table, table=True):
    """Within what a fee can be agreed on, from a day on."""

    __table_args__ = ({"comment": "Versions of fee schedules as billing said them: what can be agreed on."},)

    version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    valid_from: date = Field(sa_column_kwargs=said("Local, included"))
    currency: Words
    paid_by: Words
    agreed_within: dict[str, list[int]] = Field(
        sa_type=JSONB, sa_column_kwargs=said("Of the work forms whose fee is agreed: min_minor, max_minor")
    )


TABLES = (Area, Unit, Expert, Agreement, ExpertConsent, FeeSchedule)
