"""What registry says no to.

Refusal
  BadValue               a value that can never be accepted (422)
    BadAreaId              not a slug
    UnknownModel           not one of the five operating models
    UnknownTopic           no such experience topic
    UnknownPerspective     neither own nor a close person's
    UnknownWorkForm        no such work form
    UnknownLanguage        not an ISO 639-1 code
    UnknownTimeZone        not an IANA time zone
    UnknownStaffRole       no such role of staff
    BadEmail               not an address that mail can be sent to
    BadName                empty, too long, or not on one line
    BadOfficialCode        not the code that the area has
    NamesMissing           an organisation without a name
    LanguageDutyUnmet      an area that leaves out a language it must serve in
    NothingChosen          a list that needs at least one item is empty
    SaidTwice              a list names the same thing twice
    UnknownCoordinator     nobody of that id coordinates units in the area
    DatesWrongWayRound     an agreement that ends before it begins
  AreaIsOpen             the area was opened before
  AlreadyRegistered      something of that id is in the area already
  EndOutOfRange          an agreement cannot end early on that day
  AgreementHasEnded      ended early already
  AgreementsOverlap      the expert has an agreement for part of that time
  StillCoordinates       a unit names this person as its coordinator
"""

from collections.abc import Mapping
from typing import ClassVar


class Refusal(Exception):
    """Registry says no; the text says what was found, what was expected and what to do."""

    status: ClassVar[int] = 409

    def __init__(self, text: str, **facts: object) -> None:
        super().__init__(text)
        self.facts: Mapping[str, object] = facts


class BadValue(Refusal):
    """The value can never be accepted, whatever the state of the registry."""

    status: ClassVar[int] = 422


class BadAreaId(BadValue):
    """An area's id is a slug: it stands in addresses, keys and tokens."""


class UnknownModel(BadValue):
    """The operating model is not one of the five."""


class UnknownTopic(BadValue):
    """The experience topic is not in the taxonomy."""


class UnknownPerspective(BadValue):
    """The experience is neither one's own nor a close person's."""


class UnknownWorkForm(BadValue):
    """The work form is not one of those that agreements know (§4.1)."""


class UnknownLanguage(BadValue):
    """The language is not an ISO 639-1 code."""


class UnknownTimeZone(BadValue):
    """The time zone is not a name in the IANA database."""


class UnknownStaffRole(BadValue):
    """The role is not one that staff have."""


class BadEmail(BadValue):
    """No mail can be sent to the address."""


class BadName(BadValue):
    """The name is empty, too long or spread over several lines."""


class BadOfficialCode(BadValue):
    """The official code is not the one that the list of counties gives for the area."""


class NamesMissing(BadValue):
    """An organisation that is not on the list of counties was opened without a name."""


class LanguageDutyUnmet(BadValue):
    """A language in which the area must serve people was left out."""


class NothingChosen(BadValue):
    """A list that needs at least one item is empty."""


class SaidTwice(BadValue):
    """A list names the same thing twice."""


class UnknownCoordinator(BadValue):
    """Nobody of that id is registered in the area as a unit coordinator."""


class DatesWrongWayRound(BadValue):
    """The last day is before the first."""


class AreaIsOpen(Refusal):
    """The area was opened before; it opens once."""

    def __init__(self, area_id: str) -> None:
        text = expected(
            area_id, what="area", known="one that is not open yet", do="read it (GET /v1/areas/{area})"
        )
        super().__init__(text, area_id=area_id)


class AlreadyRegistered(Refusal):
    """Somebody or something of that id is registered in the area already."""

    def __init__(self, what: str, found: object) -> None:
        text = expected(
            str(found),
            what=f"{what} id",
            known="one that the area does not have yet",
            do=f"change the {what} with PUT, or leave the id out to get a new one",
        )
        super().__init__(text, found=str(found))


class EndOutOfRange(Refusal):
    """The agreement cannot be ended early on that day."""


class AgreementHasEnded(Refusal):
    """The agreement was ended early before."""


class AgreementsOverlap(Refusal):
    """The expert already has an agreement in the area for part of the time."""


class StillCoordinates(Refusal):
    """The person is the named coordinator of a unit and cannot lose that role yet."""


def expected(found: object, *, what: str, known: str, do: str) -> str:
    """Return the text of a refusal of one value: found, expected, what to do."""
    return f"found {what} {found!r}; expected {known}; {do}"
