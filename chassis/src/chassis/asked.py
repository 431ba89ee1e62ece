"""What a person asks: who, for which area, when, as which act; the one context of a call for handlers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from chassis.acts import Act, Whose
from chassis.auth import Principal
from chassis.failures import Forbidden, NotFound, Refusal, Refused
from chassis.outbox import Cause, present_trace


def _untold() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Own:
    """What a list is narrowed to for somebody who does not reach all of the area's: any of these."""

    expert_id: UUID | None
    units: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Asked:
    """A person's request without what it is about."""

    area: str
    by: Principal
    now: datetime
    act: Act
    purpose: Callable[[], str] = field(default=_untold)
    """The reader's own reason for reading what is personal (X-Purpose); empty when none was given."""
    expected: frozenset[str] | None = None
    """The tags of the versions that the person decided on (If-Match); None: whatever it is."""
    is_settled: bool = True
    """Whether the roles are what the person has now: a token may be older than the end of a right."""
    unless: Refused | None = None
    """What it is refused with, unless the person reads in an emergency (`chassis.emergency`)."""
    in_emergency: bool = False
    """Whether it is read by an operator, in an emergency."""

    def cause(self, story: object) -> Cause:
        """Return this request as the cause of events of that story, with the trace it is part of."""
        traceparent, tracestate = present_trace()
        return Cause(str(story), None, traceparent, tracestate)

    @property
    def reach(self) -> frozenset[Whose]:
        """Whose things the act reaches for this person."""
        assert self.is_settled, "what a person reaches is known once the transaction has begun: ask inside it"
        return self.act.reach(self.by.roles)

    def reaches(self, *, expert_id: UUID | None = None, unit_id: UUID | None = None) -> bool:
        """Tell whether what is this expert's, or this unit's, is within reach."""
        reach = self.reach
        return (
            Whose.AREA in reach
            or (Whose.OWN in reach and expert_id is not None and expert_id == self.by.expert_id)
            or (Whose.OWN_UNIT in reach and unit_id in self.by.units)
        )

    def check(self, what: str, *, expert_id: UUID | None = None, unit_id: UUID | None = None) -> None:
        """Raise NotFound for what is out of reach: it looks the same as what is not there."""
        if not self.reaches(expert_id=expert_id, unit_id=unit_id):
            raise self.unknown(what)

    def expect(self, tag: str) -> None:
        """Refuse to change what is at this tag when the person decided on another (RFC 9110 §13.1.1)."""
        if self.expected is not None and tag not in self.expected:
            read = ", ".join(f'"{one}"' for one in sorted(self.expected))
            text = f'If-Match is {read}, found version "{tag}"; read it again, then repeat your change'
            raise Refusal("outdated", text, status=412, etag=tag)

    def unknown(self, what: str) -> NotFound:
        """Return the refusal of what is not there, or not this person's to see."""
        return NotFound(f"{what} is not known in {self.area}")

    def expert_asked(self, expert_id: UUID | None) -> UUID | None:
        """Return whose things a list shows: those asked for, or the own where the reach is no wider.

        Raise Forbidden when another's are asked for by somebody who reaches the own only. Where the own units' are
        reached, the list is narrowed to those (`own`).
        """
        if self.reach - {Whose.OWN}:
            return expert_id
        own = self.by.expert_id
        if own is None or expert_id not in {None, own}:
            raise Forbidden(f"you may {self.act.name} of your own only", asked=expert_id)
        return own

    @property
    def own(self) -> Own | None:
        """Return what lists are narrowed to for this person; None: they show all of the area's."""
        reach = self.reach
        if Whose.AREA in reach:
            return None
        expert_id = self.by.expert_id if Whose.OWN in reach else None
        return Own(expert_id, self.by.units if Whose.OWN_UNIT in reach else frozenset())
