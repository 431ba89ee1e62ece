"""Areas: what an area is called and by which clock it lives, remembered for a while."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from kokemus_client import Client, Ok

REMEMBERED_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Area:
    """An area as pages name it."""

    area_id: str
    names: dict[str, str]
    time_zone: str

    def name(self, language: str) -> str:
        """Return its name in a language, or in the first that it has one in."""
        return self.names.get(language) or next(iter(self.names.values()), self.area_id)


class Areas:
    """The areas that were lately asked about."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Area, float]] = {}

    async def area(self, client: Client, area_id: str) -> Area:
        """Return an area; by its id alone while the registry does not answer."""
        known = self._known.get(area_id)
        if known is not None and monotonic() - known[1] < REMEMBERED_SECONDS:
            return known[0]
        told = await client.registry.get_area(area_id)
        if not isinstance(told, Ok):
            return known[0] if known else Area(area_id, {}, "Europe/Helsinki")
        view = told.value
        area = Area(area_id, view.names, view.time_zone)
        self._known[area_id] = (area, monotonic())
        return area
