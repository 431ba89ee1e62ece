"""How a person is told, in forms: an address, a number or a postal address, and which of them is used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from kokemus_client.registry import ContactBody, ContactView, Way
from kokemus_console.edits import is_email
from kokemus_console.visits import Visit

WAYS: tuple[Way, ...] = get_args(Way)
WRITTEN = ("fi", "sv", "en")
"""Languages in which people are written to and called."""
FIELDS = {
    "bad-email": "email",
    "bad-phone": "phone",
    "bad-postal-address": "postal_address",
    "no-way-to-tell": "tell_by",
    "unknown-language": "mail_language",
}
"""Where a no of the registry is said, by its code."""


def contact_typed(typed: Mapping[str, str], errors: dict[str, str]) -> ContactBody | None:
    """Return how somebody is told, as it was typed; None, and what is wrong, where it cannot be."""
    found = {name: typed.get(name, "").strip() for name in ("email", "phone", "postal_address")}
    way: Way = next((one for one in WAYS if one == typed.get("tell_by")), "email")
    written = next((one for one in WRITTEN if one == typed.get("mail_language")), None)
    if found["email"] and not is_email(found["email"]):
        errors["email"] = "web.contact.needs_email"
    if way == "email" and not found["email"]:
        errors["email"] = "web.contact.needs_email"
    if way == "phone" and not found["phone"]:
        errors["phone"] = "web.contact.needs_phone"
    if way == "letter" and not found["postal_address"]:
        errors["postal_address"] = "web.contact.needs_postal_address"
    if written is None:
        errors["mail_language"] = "web.contact.needs_language"
    if written is None or errors.keys() & set(FIELDS.values()):
        return None
    return ContactBody(
        email=found["email"] or None,
        language=written,
        phone=found["phone"] or None,
        postal_address=found["postal_address"] or None,
        tell_by=way,
    )


def contact_values(contact: ContactView) -> dict[str, str]:
    """Return how somebody is told as a form has it."""
    return {
        "email": contact.email or "",
        "phone": contact.phone or "",
        "postal_address": contact.postal_address or "",
        "tell_by": contact.tell_by,
        "mail_language": contact.language,
    }


def contact_told(visit: Visit, contact: ContactBody | ContactView) -> dict[str, str]:
    """Return how somebody is told in words, by the label of each field."""
    return {
        "web.contact.email": str(contact.email or ""),
        "web.contact.phone": str(contact.phone or ""),
        "web.contact.postal_address": str(contact.postal_address or ""),
        "web.contact.tell_by": visit.words.plain(f"web.contact.by.{contact.tell_by}"),
        "web.contact.mail_language": visit.write.spoken(contact.language),
    }


def ways(visit: Visit) -> list[tuple[str, str]]:
    """Return the ways to be told as choices of a form."""
    return [(one, visit.words.plain(f"web.contact.by.{one}")) for one in WAYS]
