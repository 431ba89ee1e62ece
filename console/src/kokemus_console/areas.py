"""Areas: what an area is called and by which clock it lives, remembered for a while."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from time import monotonic

from kokemus_client import Client, Ok
from kokemus_client.registry import DemandView

REMEMBERED_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Area:
    """An area as pages name it."""

    area_id: str
    names: dict[str, str]
    time_zone: str
    demands: Mapping[str, DemandView] = field(default_factory=dict)
    """How surely somebody must have shown who they are, by role; the services hold them to it."""
    nouns: Mapping[str, str] = field(default_factory=dict)
    """What the area calls an expert, by language."""

    def wanted(self, role: str, *, steps_up: bool) -> tuple[str, ...]:
        """Return which `acr` are asked for before a role's pages, the best liked first; nothing when any is enough."""
        demand = self.demands.get(role)
        if demand is None:
            return ()
        return tuple((demand.step_up if steps_up else ()) or demand.sign_in)

    def is_enough(self, role: str, acr: str, *, steps_up: bool) -> bool:
        """Tell whether that opens them: what is enough before money is enough to sign in."""
        wanted = self.wanted(role, steps_up=steps_up)
        return not wanted or acr in {*wanted, *self.wanted(role, steps_up=True)}

    def noun(self, language: str) -> str:
        """Return what the area calls an expert; empty while that is not known."""
        return self.nouns.get(language, "")

    def name(self, language: str) -> str:
        """Return its name in a language, or in the first that it has one in."""
        return self.names.get(language) or next(iter(self.names.values()), self.area_id)


class Areas:
    """The areas that were lately asked about."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Area, float]] = {}

    def asks(self, area_id: str, role: str) -> tuple[str, ...]:
        """Return which `acr` are asked for before a role's pages, as far as it was ever heard."""
        known = self._known.get(area_id)
        return () if known is None else known[0].wanted(role, steps_up=False)

    def forget(self, area_id: str) -> None:
        """Ask about an area anew: it was just changed."""
        self._known.pop(area_id, None)

    async def area(self, client: Client, area_id: str) -> Area:
        """Return an area; by its id alone while the registry does not answer."""
        known = self._known.get(area_id)
        if known is not None and monotonic() - known[1] < REMEMBERED_SECONDS:
            return known[0]
        told = await client.registry.get_area(area_id)
        if not isinstance(told, Ok):
            return known[0] if known else Area(area_id, {}, "Europe/Helsinki")
        view = told.value
        demands = {one.role: one for one in view.assurance}
        area = Area(area_id, view.names, view.time_zone, demands, view.expert_noun)
        self._known[area_id] = (area, monotonic())
        return area
