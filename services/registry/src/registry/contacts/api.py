"""Where messages to a person go, inside the bodies of requests and answers about that person."""

from pydantic import Field
from typing_extensions import TypedDict

from chassis.shapes import Body
from registry.contacts.domain import Contact
from registry.contacts.domain import contact as contact_of


class ContactBody(Body):
    """Where messages to a person go."""

    email: str = Field(examples=["aino.esimerkki@example.invalid"])
    language: str = Field(examples=["fi"], description="ISO 639-1")

    def value(self) -> Contact:
        """Return the checked contact."""
        return contact_of(self.email, speaks=self.language)


class ContactView(TypedDict):
    """Where messages to a person go."""

    email: str
    language: str


def contact_view(shown: Contact) -> ContactView:
    """Show where messages to a person go."""
    return {"email": shown.email, "language": shown.language}
