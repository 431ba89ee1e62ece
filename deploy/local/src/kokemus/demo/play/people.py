"""The people of a scenario with the tokens that they speak with, made when first needed."""

from __future__ import annotations

from collections.abc import Callable

from kokemus.demo.play.platforms import Reachable
from kokemus.demo.story import Scenario


class People:
    """Whoever says something in a scenario."""

    def __init__(self, scenario: Scenario, platform: Reachable) -> None:
        self._scenario = scenario
        self._ids = scenario.ids
        self._platform = platform
        self._tokens: dict[tuple[str, str, str], str] = {}

    def coordinator(self, area: str) -> str:
        """Return the token of an area's first coordinator."""
        return self._staff(area, self._scenario.areas[area].with_role("coordinator").key, "coordinator")

    def orderer(self, order: str) -> str:
        """Return the token of whoever placed an order."""
        known = self._scenario.orders[order]
        return self._staff(known.area, known.by, "orderer")

    def expert(self, area: str, expert: str) -> str:
        """Return the token of an expert in an area."""
        expert_id = self._ids.expert(expert)
        return self._token(
            (area, expert, "expert"),
            lambda: self._platform.token(str(expert_id), areas=[area], roles=["expert"], expert_id=expert_id),
        )

    def _staff(self, area: str, key: str, role: str) -> str:
        units = {
            self._ids.unit(area, order.unit)
            for order in self._scenario.orders.values()
            if (order.area, order.by) == (area, key)
        }
        return self._token(
            (area, key, role),
            lambda: self._platform.token(
                str(self._ids.staff(area, key)), areas=[area], roles=[role], units=sorted(units)
            ),
        )

    def _token(self, who: tuple[str, str, str], make: Callable[[], str]) -> str:
        if who not in self._tokens:
            self._tokens[who] = make()
        return self._tokens[who]
