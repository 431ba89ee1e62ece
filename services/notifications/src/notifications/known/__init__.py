"""What others said, kept as it was last said: areas, units, orders, sessions, contact points.

Nothing is decided here; other capabilities ask what is known. Here alone stands an address.
"""

from chassis.part import Hears, Part
from contracts.dispatch import OrderCreated, SessionScheduled
from contracts.registry import AreaOpened, ContactPointSet, UnitChanged, UnitRegistered
from notifications.known.handlers.keep import keep
from notifications.known.tables import Area, Contact, KnownOrder, KnownSession, Unit

OFFERS: tuple[str, ...] = ("domain", "store")
PART = Part(
    hears=(
        Hears((AreaOpened,), keep),
        Hears((UnitRegistered, UnitChanged), keep),
        Hears((ContactPointSet,), keep, tombstones=True),
        Hears((OrderCreated, SessionScheduled), keep),
    ),
    tables=(Area, Unit, Contact, KnownOrder, KnownSession),
)
