"""The sample's tables; `entry` has no unique constraint, so that a test sees what is done twice."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.own_tables import own_registry
from chassis.tables import Counted, Row, Words


class Table(Row, registry=own_registry()):
    """A row of one of the sample's tables."""


class Word(Table, table=True):
    """A word and how often it was said."""

    word: str = Field(sa_type=sa.Text, primary_key=True)
    number: int


class Tally(Table, table=True):
    """A word and how often it was heard."""

    word: str = Field(sa_type=sa.Text, primary_key=True)
    number: int


class Entry(Table, table=True):
    """What was taken in, each time it was."""

    id: Counted = None
    consumer: Words
    word: Words
    number: int
    event_id: UUID
