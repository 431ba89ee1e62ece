"""On GET of the settings' history: with a line in the read log for each person shown."""

from collections.abc import Sequence
from uuid import UUID

from chassis import readings
from chassis.asked import Asked
from chassis.cursors import Cursor, Page
from chassis.database import Tx
from registry.areas.domain.areas import Area
from registry.areas.domain.settings import SettingsSet
from registry.areas.handlers.find_area import find_area
from registry.areas.store import begun_with, settings_before
from registry.oversight.domain import SettingsChange
from registry.units.store import names_of

CHANGES: Cursor[tuple[int]] = Cursor("settings-history", int)


async def look_up_settings(
    tx: Tx, asked: Asked, *, after: str | None, limit: int
) -> tuple[Page[SettingsChange], dict[UUID, str]]:
    """Return a page of changes of the settings, the newest first, and what those are called who made them."""
    readings.needs_purpose(asked)
    area, place = await find_area(tx, asked.area), CHANGES.place(after)
    made = await settings_before(tx, asked.area, place[0] if place else None, limit=limit + 2)
    page = CHANGES.page(_changes(area, made)[: limit + 1], limit, lambda one: (one.made.version,))
    names = await names_of(tx, asked.area, {one.made.by for one in page.items})
    await readings.log_reads(tx, asked, "settings history", about=set(names) - {asked.by.person_id})
    return page, names


def _changes(area: Area, made: Sequence[SettingsSet]) -> list[SettingsChange]:
    """Return each change beside what was before it; the first one changed what the area had opened with."""
    earlier = [one.settings for one in made[1:]]
    return [
        SettingsChange(made=one, before=before)
        for one, before in zip(made, [*earlier, begun_with(area)], strict=False)
    ]
