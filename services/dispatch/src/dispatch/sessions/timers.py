"""The clock's ear: what happens to sessions by itself, and when."""

from __future__ import annotations

from collections.abc import Mapping

from chassis.timers import Ring
from dispatch.sessions.handlers.remind_of_outcome import remind_of_outcome
from dispatch.sessions.store.sessions import OUTCOME_REMINDER

RINGS: Mapping[str, Ring] = {OUTCOME_REMINDER: remind_of_outcome}
