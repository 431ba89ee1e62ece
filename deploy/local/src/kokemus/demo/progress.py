"""Shows a person how a play goes: a bar over the two months, and what is worth telling as it happens."""

from datetime import datetime
from typing import Self
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

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
        self._task = self._bar.add_task("…", total=None)
        self._zone = ZoneInfo("UTC")

    def __enter__(self) -> Self:
        """Show the bar."""
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away; what stood above it stays."""
        self._bar.stop()

    def began(self, scenario: Scenario) -> None:
        """Show how much there is to do."""
        self._zone = scenario.zone
        self._bar.update(self._task, total=len(scenario.steps))

    def came_to(self, at: datetime) -> None:
        """Show the day."""
        self._bar.update(self._task, description=f"{at.astimezone(self._zone):%a %d %b %Y}")

    def did(self, step: Step) -> None:
        """Count the step, and tell what the file has to say of it."""
        self._bar.advance(self._task)
        if step.note or step.refused:
            self._tell(step, f"{step.note}{'refused: ' if step.refused else ''}{step.refused}")

    def waited(self, step: Wait) -> None:
        """Tell what the platform did by itself."""
        self._bar.advance(self._task)
        self._tell(step, step.until, style="bold")

    def _tell(self, step: Step, text: str, style: str = "") -> None:
        about = f" [cyan]{getattr(step, 'session', step.about)}[/cyan]" if step.about else ""
        self._bar.console.print(f"[dim]{written(step.at, self._zone)}[/dim]{about} ", end="")
        self._bar.console.print(text, style=style, markup=False)
