"""What came of a play: the ids that the platform gave, and what it refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from kokemus.demo.story import OfSession, Preview, Scenario, Step
from kokemus.demo.wall_times import written


class WentWrong(Exception):
    """The platform said no to a step, or yes to one that the file says is refused."""

    def __init__(self, step: Step, scenario: Scenario, told: str) -> None:
        when = written(step.at, scenario.zone)
        where = f"line {step.line}" if step.line else "the usual course of things"
        about = step.session if isinstance(step, OfSession) else step.about
        super().__init__(f"{where}, {when}, {type(step).__name__} of {about}: {told}")
        self.step = step


@dataclass(frozen=True, slots=True)
class Refusal:
    """A no that the file expected, in the platform's words."""

    step: Step
    status: int
    told: str


@dataclass(frozen=True, slots=True)
class Previewed:
    """What the platform said that cancelling would cost, in cents."""

    step: Preview
    now_minor: int
    later_minor: int


@dataclass
class Played:
    """What came of a play: the platform's ids for the file's names, and what it refused."""

    scenario: Scenario
    orders: dict[str, UUID] = field(default_factory=dict)
    offers: dict[tuple[str, str], UUID] = field(default_factory=dict)
    assignments: dict[tuple[str, str], UUID] = field(default_factory=dict)
    sessions: dict[str, UUID] = field(default_factory=dict)
    meant: dict[tuple[str, str], str] = field(default_factory=dict)
    """Who the name given after a race means, by area."""
    refusals: list[Refusal] = field(default_factory=list)
    previews: list[Previewed] = field(default_factory=list)
    requests: int = 0
    settled: int = 0

    def expert(self, area: str, name: str) -> str:
        """Return the expert whom a name means."""
        return self.meant.get((area, name), name)

    def expert_id(self, area: str, name: str) -> UUID:
        """Return the id of the expert whom a name means."""
        return self.scenario.ids.expert(self.expert(area, name))

    def name_of_session(self) -> Mapping[UUID, str]:
        """Return the file's names of the sessions by id."""
        return {session_id: name for name, session_id in self.sessions.items()}
