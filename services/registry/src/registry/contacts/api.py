"""How a person is told, inside the bodies of requests and answers about that person."""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from chassis.shapes import Body
from registry.contacts.domain import Contact, Way
from registry.contacts.domain import contact as contact_of


class ContactBody(Body):
    """How a person is told, as a whole: what is left out is there no longer."""

    email: str | None = Field(
        None,
        examples=["aino.esimerkki@example.invalid"],
        description="May be left out for an expert who has a phone or a postal address",
    )
    language: str = Field(examples=["fi"], description="ISO 639-1")
    phone: str | None = Field(None, examples=["+358 40 000 0000"])
    postal_address: str | None = Field(None, description="As on an envelope, below the name")
    tell_by: Way | None = Field(
        None, description="Left out: the first of email, phone and letter for which something is given"
    )

    def value(self) -> Contact:
        """Return the checked contact."""
        return contact_of(
            self.email,
            speaks=self.language,
            phone=self.phone,
            postal_address=self.postal_address,
            tell_by=self.tell_by,
        )


class ContactView(TypedDict):
    """How a person is told."""

    email: Annotated[str | None, Field(description="null: the person has none, and is called or written to")]
    language: str
    phone: str | None
    postal_address: str | None
    tell_by: Way


def contact_view(shown: Contact) -> ContactView:
    """Show how a person is told."""
    return {
        "email": shown.email,
        "language": shown.language,
        "phone": shown.phone,
        "postal_address": shown.postal_address,
        "tell_by": shown.tell_by,
    }
