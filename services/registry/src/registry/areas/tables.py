"""Areas that are open."""

from chassis.tables import Codes, Count, Json, Moment, Words, WordsOrNone
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
