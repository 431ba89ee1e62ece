"""On GET .../bank/asked: what the bank was asked for in a month, and what nobody was found for; no person is in it."""

from datetime import date

from chassis.asked import Asked
from chassis.database import Tx
from registry.bank.store import shown
from registry.bank.tables import BankAsked

ASKED_MAX = 200
"""Concepts of a month: more than the thesaurus has."""


async def look_up_asked(tx: Tx, asked: Asked, month: date | None) -> tuple[date, list[BankAsked]]:
    """Return a month, this one when none is named, and what was asked for in it."""
    day = (month or asked.now.date()).replace(day=1)
    return day, await shown.asked_in(tx, asked.area, day, limit=ASKED_MAX)
