"""Shows a person how a play goes: a bar over the two months, and what is worth telling as it happens."""

from datetime import datetime
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from kokemus.demo.story import Scenario, Step, Wait
from kokemus.demo.wall_times import written


class Quiet:
    """Watches a play and shows nothing."""

    def began(self, scenario: Scenario) -> None:
        """Begin to watch a play of this scenario."""

    def came_to(self, at: datetime) -> None:
        """Take note that the clock was moved."""

    def did(self, step: Step) -> None:
        """Take note that a step was taken."""

    def waited(self, step: Wait) -> None:
        """Take note that the platform did something by itself."""


class Shown(Quiet):
    """A bar with the day that the clock has come to; above it notes, refusals, what happens by itself."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bar = Progress(
            TextColumn("[bold]{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("steps"),
            TimeElapsedColumn(),
            console=console,
            transient=True,
        )
        self._task: TaskID | None = None
        self._scenario: Scenario | None = None

    def __enter__(self) -> Self:
        """Show the bar."""
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the bar away; what stood above it stays."""
        self._bar.stop()

    def began(self, scenario: Scenario) -> None:
        """Show how much there is to do."""
        self._scenario = scenario
        self._task = self._bar.add_task("…", total=len(scenario.steps))

    def came_to(self, at: datetime) -> None:
        """Show the day."""
        assert self._scenario is not None, "the play began"
        assert self._task is not None, "the play began"
        day = at.astimezone(self._scenario.zone).strftime("%a %d %b %Y")
        self._bar.update(self._task, description=day)

    def did(self, step: Step) -> None:
        """Count the step, and tell what the file has to say of it."""
        self._advance()
        if step.note or step.refused:
            self._tell(step, f"{step.note}{'refused: ' if step.refused else ''}{step.refused}")

    def waited(self, step: Wait) -> None:
        """Tell what the platform did by itself."""
        self._advance()
        self._tell(step, step.until, style="bold")

    def _advance(self) -> None:
        assert self._task is not None, "the play began"
        self._bar.advance(self._task)

    def _tell(self, step: Step, text: str, style: str = "") -> None:
        assert self._scenario is not None, "the play began"
        about = f" [cyan]{getattr(step, 'session', step.about)}[/cyan]" if step.about else ""
        when = written(step.at, self._scenario.zone)
        self._bar.console.print(f"[dim]{when}[/dim]{about} ", end="")
        self._bar.console.print(text, style=style, markup=False)
