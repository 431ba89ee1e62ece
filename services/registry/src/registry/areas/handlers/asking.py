"""One request: in which area, when, and as the cause of what."""

from dataclasses import dataclass
from datetime import datetime

from chassis.outbox import Cause


@dataclass(frozen=True, slots=True)
class Asked:
    """What every handler is told of the request it answers."""

    area: str
    at: datetime
    because: Cause
