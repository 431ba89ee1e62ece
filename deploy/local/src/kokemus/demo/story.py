"""What a scenario is once it is read: areas with their people, and every step in the order of time.

Step
  of the registry    Register
  of an order        PlaceOrder  AgreeTerms  MakeOffers  Accept  AcceptAtOnce  Decline  TakeBack  AgreeFee
  of a session       Move  ProposeMove  AcceptMove  DeclineMove
                     Report  EndGroup  Correct  Object  AnswerObjection  Preview
  of nobody          Wait

Times are UTC. Sessions, experts and units have the names of the file; `ids` gives what the file decides.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from kokemus.demo.wall_times import Span
from kokemus_client.dispatch import (
    AbsenceSaid,
    CancelledSaid,
    EndReason,
    GroupEndedSaid,
    HeldSaid,
    MoveRecordBody,
    NoShowSaid,
    OrderBody,
    ProposedMoveBody,
    TermsBody,
)
from kokemus_client.registry import AgreementBody, AreaBody, NewExpertBody, NewStaffBody, NewUnitBody

Outcome: TypeAlias = HeldSaid | CancelledSaid | NoShowSaid | AbsenceSaid | GroupEndedSaid
"""What became of a session."""
Registered: TypeAlias = AreaBody | NewStaffBody | NewUnitBody | NewExpertBody | AgreementBody
"""What the registry is told of."""

NAMESPACE = UUID("6a1f3c52-7d0e-5b8a-9c41-0e6b2f4d8a17")
"""Of all ids that scenarios give; the same file gives the same ids on every machine."""


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids of a scenario's people and units, derived from their names."""

    scenario: str

    def expert(self, name: str) -> UUID:
        """Return the id of an expert, the same in every area that the expert belongs to."""
        return self._derived(f"expert:{name}")

    def staff(self, area: str, name: str) -> UUID:
        """Return the id of a member of an area's staff."""
        return self._derived(f"staff:{area}:{name}")

    def unit(self, area: str, name: str) -> UUID:
        """Return the id of a unit."""
        return self._derived(f"unit:{area}:{name}")

    def key(self, step: str) -> str:
        """Return the Idempotency-Key of a step."""
        return str(self._derived(f"key:{step}"))

    def _derived(self, name: str) -> UUID:
        return uuid5(NAMESPACE, f"{self.scenario}:{name}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """An area with its people, as the registry takes them; the same key of an expert in two areas is one person."""

    key: str
    opening: AreaBody
    staff: Mapping[str, NewStaffBody]
    units: Mapping[str, NewUnitBody]
    experts: Mapping[str, NewExpertBody]

    def with_role(self, role: str) -> NewStaffBody:
        """Return the first member of the staff who has that role; the reader saw to it that there is one."""
        return next(one for one in self.staff.values() if role in one.roles)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A request for experience as the file has it, and as dispatch takes it."""

    key: str
    area: str
    unit: str
    by: str
    times: tuple[Span, ...]
    participants: int | None
    """Where they are counted: in groups and lectures."""
    body: OrderBody


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One time of work of one expert; `expert` may be the name of whoever was quicker or slower."""

    key: str
    area: str
    order: str
    expert: str
    span: Span
    replaces: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something that is done at a moment; `refused` says why the platform has to say no to it."""

    at: datetime
    line: int
    area: str
    note: str = ""
    refused: str = ""

    @property
    def about(self) -> str:
        """What the step is about; of steps about one thing at one moment the file's order is kept."""
        return self.area


@dataclass(frozen=True, slots=True, kw_only=True)
class Register(Step):
    """An area opens, or somebody or something of it becomes known to the registry."""

    body: Registered
    key: str = ""

    @property
    def about(self) -> str:
        """Who or what becomes known."""
        return f"{self.area}:{self.key}" if self.key else self.area


@dataclass(frozen=True, slots=True, kw_only=True)
class OfOrder(Step):
    """A step in the life of an order."""

    order: str

    @property
    def about(self) -> str:
        """The order."""
        return self.order


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceOrder(OfOrder):
    """A worker asks for experience."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreeTerms(OfOrder):
    """Orderer and mediator put the terms in words."""

    terms: TermsBody


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeOffers(OfOrder):
    """The coordinator puts the order to experts."""

    experts: tuple[str, ...]
    answer_by: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept(OfOrder):
    """An expert says yes."""

    expert: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptAtOnce(OfOrder):
    """Two experts say yes in the same moment where one seat is free; who got it is named after the event."""

    experts: tuple[str, str]
    quicker: str
    slower: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decline(OfOrder):
    """An expert says no, without a reason."""

    expert: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack(OfOrder):
    """The orderer takes the order back before anybody accepted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreeFee(OfOrder):
    """The parties agree on the fee per session after acceptance."""

    expert: str
    fee_minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OfSession(OfOrder):
    """A step in the life of a session."""

    session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Move(OfSession):
    """A session gets a new time that the expert agrees to."""

    to: MoveRecordBody
    called: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeMove(OfSession):
    """The orderer proposes another time, which is the expert's to accept or decline."""

    to: ProposedMoveBody


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptMove(OfSession):
    """The expert agrees to the time that was proposed."""

    called: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineMove(OfSession):
    """The expert says no to the time that was proposed, without a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(OfSession):
    """Somebody says what became of a session."""

    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Correct(OfSession):
    """What was said of a session was wrong; this is what became of it."""

    outcome: Outcome
    because: str = ""
    """Why only now; then it is the coordinator who says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Object(OfSession):
    """The expert says, in words of their own, that what was reported of a session is wrong."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerObjection(OfSession):
    """The coordinator answers; what was wrong is put right by a step of its own."""

    words: str
    upheld: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EndGroup(OfOrder):
    """A group is ended early for one of its experts; `sessions` are those that remain."""

    expert: str
    reason: EndReason
    sessions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview(OfSession):
    """Somebody asks what it would cost to cancel now, and after the deadline."""

    now_minor: int
    later_minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait(Step):
    """The clock comes to a moment at which the platform does something by itself."""

    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A story: who there is, and what happens when."""

    name: str
    zone: ZoneInfo
    starts_at: datetime
    ends_at: datetime
    areas: Mapping[str, Area]
    orders: Mapping[str, Order]
    sessions: Mapping[str, Session]
    steps: tuple[Step, ...]

    @property
    def ids(self) -> Ids:
        """The ids that the file decides."""
        return Ids(self.name)
