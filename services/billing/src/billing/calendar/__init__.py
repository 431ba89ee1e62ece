"""Finnish banking days: the calendar that pay days and business-day deadlines go by.

Monday to Friday except Finnish holidays, 1 May, Independence Day, Christmas Eve and Midsummer Eve
(as Handelsbanken lists them). The library counts all of these as holidays; a test pins that.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import holidays

_FINLAND = holidays.country_holidays("FI")


@lru_cache(maxsize=4096)
def is_banking_day(day: date) -> bool:
    """Tell whether Finnish banks are open on a day."""
    return day.weekday() < 5 and day not in _FINLAND  # noqa: PLR2004 - Saturday
