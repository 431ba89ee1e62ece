"""What is not there, or is another area's, which looks the same."""

from __future__ import annotations

from chassis.failures import NotFound
from dispatch.words.identities import AreaId


def not_found(what: str, known_as: object, area_id: AreaId) -> NotFound:
    """Return the answer to a request about something of which nothing is known in the area."""
    return NotFound(
        f"{what} {known_as} is not known in {area_id}; check the id and the area",
        **{f"{what}_id": str(known_as)},
    )
