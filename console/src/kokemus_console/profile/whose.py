"""Whose profile a page is about: one's own, or in a coordinator's rooms that of the expert in the address."""

from __future__ import annotations

from uuid import UUID

from kokemus_client.registry import PseudonymView
from kokemus_console.visits import NotThere, Visit


def expert_of(visit: Visit) -> UUID:
    """Return whose profile it is; raise NotThere for an expert whom the token does not name."""
    if visit.role == "coordinator":
        return visit.id("expert")
    own = visit.person.principal.expert_id
    if own is None:
        raise NotThere
    return own


def above(visit: Visit) -> str:
    """Return the address of the page that leads here, below the role's first page."""
    return f"/people/{expert_of(visit)}" if visit.role == "coordinator" else "/profile"


def why(visit: Visit) -> str | None:
    """Return why it is read, which the expert may read; nobody says why of what is their own."""
    return visit.words.plain("profile.purpose") if visit.role == "coordinator" else None


def shown_as(visit: Visit, pseudonym: PseudonymView | None) -> str:
    """Return by what name the expert is shown: the pseudonym, or the area's noun for an expert."""
    if pseudonym is not None and pseudonym.pseudonym is not None:
        return pseudonym.pseudonym
    noun = visit.area.noun(visit.language) or visit.words.plain("web.role.expert")
    return noun[:1].upper() + noun[1:]
