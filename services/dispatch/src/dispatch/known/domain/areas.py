"""Areas: what dispatch needs to know of one, its local time and its operating model."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from dispatch.known.domain.presets import Preset, preset_of
from dispatch.words.identities import AreaId


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """An area with its model and the zone (IANA name) of its local time."""

    area_id: AreaId
    model: str
    time_zone: str

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the area's local time."""
        return ZoneInfo(self.time_zone)

    @property
    def preset(self) -> Preset:
        """What is particular to the area's model."""
        return preset_of(self.model)
