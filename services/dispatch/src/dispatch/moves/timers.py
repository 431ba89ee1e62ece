"""The clock's ear: what happens to moves by itself, and when."""

from __future__ import annotations

from collections.abc import Mapping

from chassis.timers import Ring
from dispatch.moves.handlers.lapse_move import lapse_move
from dispatch.moves.handlers.propose_move import MOVE_LAPSE

RINGS: Mapping[str, Ring] = {MOVE_LAPSE: lapse_move}
