"""What others said, kept as it was last said: areas, units, orders, sessions, contact points.

Nothing is decided here; other capabilities ask what is known. Here alone stands an address.
"""

from chassis import assurance, emergency
from chassis.part import Hears, Part, one_by_one
from contracts.dispatch import OrderCreated, SessionScheduled
from contracts.registry import (
    AreaAssuranceSet,
    AreaOpened,
    AreaSettingsSet,
    ContactPointSet,
    EmergencyAccessEnded,
    EmergencyAccessTaken,
    RightsEnded,
    RightsGivenAgain,
    UnitChanged,
    UnitRegistered,
)
from notifications.known.handlers.keep import keep
from notifications.known.handlers.keep_rights import keep_rights
from notifications.known.handlers.keep_settings import keep_settings
from notifications.known.tables import Area, Contact, KnownOrder, KnownSession, Unit

OFFERS: tuple[str, ...] = ("domain", "store")
PART = Part(
    hears=(
        Hears((AreaOpened,), keep),
        Hears((AreaAssuranceSet,), assurance.take),
        Hears((AreaSettingsSet,), one_by_one({AreaSettingsSet: keep_settings})),
        Hears((UnitRegistered, UnitChanged), keep),
        Hears((ContactPointSet,), keep, tombstones=True),
        Hears(
            (RightsEnded, RightsGivenAgain),
            one_by_one({RightsEnded: keep_rights, RightsGivenAgain: keep_rights}),
        ),
        Hears((EmergencyAccessTaken, EmergencyAccessEnded), emergency.take),
        Hears((OrderCreated, SessionScheduled), keep),
    ),
    tables=(Area, Unit, Contact, KnownOrder, KnownSession),
)
