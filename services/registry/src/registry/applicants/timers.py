"""The clock's ear: what happens to applications by itself, and when."""

from collections.abc import Mapping

from chassis.timers import Ring
from registry.applicants.handlers.empty_application import empty_application
from registry.applicants.handlers.step_on import EMPTY

RINGS: Mapping[str, Ring] = {EMPTY: empty_application}
