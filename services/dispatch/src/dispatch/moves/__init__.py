"""Moves: a session gets another time when both sides want it.

One side proposes, the other accepts; or a worker records that the expert agreed by phone, say: the expert is told
and may object. A proposed move lapses by itself when its session has changed since, or its time has come.
"""

from chassis.part import Part
from dispatch.moves.acts import ACTS
from dispatch.moves.api import moves
from dispatch.moves.store import NUMBERED
from dispatch.moves.tables import TABLES
from dispatch.moves.timers import RINGS

OFFERS = ("domain.moves", "store", "api.views")
PART = Part(rings=RINGS, routers=(moves.router,), tables=TABLES, acts=ACTS, numbered=NUMBERED)
