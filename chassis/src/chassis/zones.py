"""Time zones by name: what is no IANA name is told so, whatever a file system would say of it."""

from __future__ import annotations

from functools import cache
from zoneinfo import ZoneInfo, available_timezones


class UnknownZone(ValueError):
    """No time zone has that name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"time zone {name[:80]!r} is not known, expected an IANA name such as 'Europe/Helsinki'"
        )


@cache
def _names() -> frozenset[str]:
    return frozenset(available_timezones())


def is_zone(name: str) -> bool:
    """Tell whether a time zone has that name."""
    return name in _names()


def zone_named(name: str) -> ZoneInfo:
    """Return a time zone by its IANA name; raise UnknownZone when there is none.

    ZoneInfo opens the file of that name: a folder's, or one too long, is an OSError, which looks as if it passed.
    """
    if not is_zone(name):
        raise UnknownZone(name)
    return ZoneInfo(name)
