"""What is said of rights, as messages ready for the outbox."""

from collections.abc import Collection

from contracts import flow, registry
from contracts.envelope import Message
from registry.words.ids import PersonId


def rights_changed(
    person: PersonId, before: Collection[str], after: Collection[str], *, area: str, version: int
) -> Message:
    """Return what is said when other roles of a person are ended than before: all of them, as it now is."""
    if set(after) - set(before):
        return flow.say(
            registry.RightsEnded(person_id=person, ended=sorted(after)), area=area, sequence=version
        )
    return flow.say(
        registry.RightsGivenAgain(person_id=person, ended=sorted(after)), area=area, sequence=version
    )
