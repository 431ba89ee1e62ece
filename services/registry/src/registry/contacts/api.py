"""Where messages to a person go, inside the bodies of requests and answers about that person."""

from pydantic import BaseModel, Field

from registry.areas.api.bodies import Body
from registry.contacts.domain import Contact
from registry.contacts.domain import contact as contact_of


class ContactBody(Body):
    """Where messages to a person go."""

    email: str = Field(examples=["aino.esimerkki@example.invalid"])
    language: str = Field(examples=["fi"], description="ISO 639-1")

    def value(self) -> Contact:
        """Return the checked contact."""
        return contact_of(self.email, speaks=self.language)


class ContactView(BaseModel):
    """Where messages to a person go."""

    email: str
    language: str
