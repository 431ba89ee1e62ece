"""Changes: what the console takes of an event, which are ids only, and whom it concerns."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import msgspec

from chassis.auth import Principal

RUNS = frozenset({"coordinator", "billing_clerk"})
"""Roles that reach the whole of an area: every change in it may be on their pages."""


class Ids(msgspec.Struct, frozen=True):
    """What is read of an event; all else in it is passed over unread."""

    expert_id: UUID | None = None
    unit_id: UUID | None = None
    order_id: UUID | None = None
    session_id: UUID | None = None
    moved_to: UUID | None = None
    offer_id: UUID | None = None
    statement_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Something has changed: in which area, of whom, and which things it is about."""

    area: str
    expert_id: UUID | None
    unit_id: UUID | None
    things: frozenset[str]

    def concerns(self, principal: Principal, role: str) -> bool:
        """Tell whether it may stand on a page of somebody in this role; what is not theirs they do not hear of."""
        if self.area not in principal.areas:
            return False
        if role == "expert":
            return self.expert_id is not None and self.expert_id == principal.expert_id
        return role in RUNS or self.unit_id in principal.units


_decode = msgspec.json.Decoder(Ids).decode


def change(key: bytes | None, value: bytes | None) -> Change | None:
    """Return what has changed by a message's key `area:thing` and its ids; None for what is no event of ours."""
    try:
        area, _, thing = (key or b"").decode().partition(":")
        ids = _decode(value or b"{}")
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    about = (ids.order_id, ids.session_id, ids.moved_to, ids.offer_id, ids.statement_id)
    things = frozenset([thing, *(str(one) for one in about if one is not None)])
    return Change(area, ids.expert_id, ids.unit_id, things) if area and thing else None
