"""What is not known yet: what another service said may still be on its way; and what is not theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

from dispatch.domain.refusals.refusal import Refusal


class AreaIsNotKnown(Refusal):
    """Registry has not (yet) told dispatch of the area."""

    def __init__(self, area: str) -> None:
        super().__init__(
            f"area {area} is not known to dispatch yet; expected an area that registry has opened; "
            "try again in a moment",
            area=area,
        )


class UnitIsNotKnown(Refusal):
    """Registry has not (yet) told dispatch of the unit."""

    def __init__(self, unit_id: UUID) -> None:
        super().__init__(
            f"unit {unit_id} is not known in this area; expected a unit that registry has registered; "
            "check the id, or try again in a moment if the unit is new",
            unit_id=str(unit_id),
        )


class ExpertIsNotKnown(Refusal):
    """Registry has not (yet) told dispatch of the experts."""

    def __init__(self, expert_ids: Iterable[UUID]) -> None:
        named = sorted(map(str, expert_ids))
        super().__init__(
            f"not known in this area: {', '.join(named)}; expected experts that registry has registered; "
            "check the ids, or try again in a moment if they are new",
            expert_ids=named,
        )


class NotAllowed(Refusal):
    """The person may not do this, or not to what is somebody else's."""

    status = 403

    def __init__(self, act: str, allowed: Collection[str]) -> None:
        super().__init__(
            f"this person may not {act.replace('_', ' ')} here; expected one of: "
            f"{', '.join(sorted(allowed))} "
            "(an orderer for the own unit, an expert for what is theirs); ask one of them",
            act=act,
            allowed=sorted(allowed),
        )
