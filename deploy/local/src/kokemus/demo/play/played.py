"""What came of a play: the ids that the platform gave, and what it refused."""

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


@dataclass
class Played:
    """What came of a play: the platform's ids for the file's names, and what it refused."""

    scenario: Scenario
    orders: dict[str, UUID] = field(default_factory=dict)
    offers: dict[tuple[str, str], UUID] = field(default_factory=dict)
    assignments: dict[tuple[str, str], UUID] = field(default_factory=dict)
    sessions: dict[str, UUID] = field(default_factory=dict)
    moves: dict[str, UUID] = field(default_factory=dict)
    """The last move that was proposed of a session."""
    objections: dict[str, UUID] = field(default_factory=dict)
    """The last objection to what was reported of a session."""
    meant: dict[tuple[str, str], str] = field(default_factory=dict)
    """Who the name given after a race means, by area."""
    refusals: list[Refusal] = field(default_factory=list)
    previews: list[Preview] = field(default_factory=list)
    requests: int = 0

    def expert(self, area: str, name: str) -> str:
        """Return the expert whom a name means."""
        return self.meant.get((area, name), name)

    def expert_id(self, area: str, name: str) -> UUID:
        """Return the id of the expert whom a name means."""
        return self.scenario.ids.expert(self.expert(area, name))
