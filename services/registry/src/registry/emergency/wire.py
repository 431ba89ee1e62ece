"""What is said of emergency access, as messages ready for the outbox: ids and times, never the reason."""

from collections.abc import Sequence

from contracts import flow, registry
from contracts.envelope import Message
from registry.emergency.domain import Access
from registry.words.ids import PersonId

TAKEN, ENDED = 1, 2
"""The sequence within an access: it is taken once, and ended once."""


def access_taken(access: Access, coordinators: Sequence[PersonId], *, area: str) -> Message:
    """Return what is said when somebody takes it: until when, and who is told."""
    event = registry.EmergencyAccessTaken(
        access_id=access.access_id,
        person_id=access.operator_id,
        ends_at=access.over_at,
        coordinators=[*coordinators],
    )
    return flow.say(event, area=area, sequence=TAKEN)


def access_ended(access: Access, *, area: str) -> Message:
    """Return what is said when it is ended before its time."""
    event = registry.EmergencyAccessEnded(
        access_id=access.access_id, person_id=access.operator_id, ends_at=access.over_at
    )
    return flow.say(event, area=area, sequence=ENDED)
