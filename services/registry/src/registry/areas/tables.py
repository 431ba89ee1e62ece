"""Areas that are open, and the settings that each has made."""

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from chassis.tables import Codes, Count, Json, Moment, Words, WordsOrNone, one_of, said
from registry.areas.domain.models import Interview
from registry.areas.domain.settings import BankOpensTo
from registry.table import Table


class Area(Table, table=True):
    """An area that is open."""

    __table_args__ = ({"comment": "Areas that are open, with the operating model each chose."},)

    model: Words
    names: Json
    languages: Codes
    time_zone: Words
    official_code: WordsOrNone
    expert_noun: Json
    version: Count
    opened_at: Moment


class AreaSettings(Table, table=True):
    """Settings that an area made, whole, each time it changed them."""

    __table_args__ = (
        one_of("bank_opens_to", BankOpensTo),
        one_of("interview", Interview),
        {
            "comment": "How an area runs the activity, whole at each change; none before the first. Never changed."
        },
    )

    version: int = Field(
        primary_key=True,
        sa_type=sa.BigInteger,
        sa_column_kwargs={"autoincrement": False, **said("The area's version with it")},
    )
    set_at: Moment
    set_by: UUID
    languages: Codes
    expert_noun: Json
    bank_opens_to: Words
    orderer_sees: Codes
    interview: WordsOrNone = None
    training_hours: int | None = None
    trained_only: bool
    become_expert: dict[str, str] = Field(sa_type=JSONB, sa_column_kwargs=said("For everybody, by language"))
    place_order: dict[str, str] = Field(sa_type=JSONB, sa_column_kwargs=said("For everybody, by language"))
