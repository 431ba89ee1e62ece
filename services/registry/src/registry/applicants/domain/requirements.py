"""What an area asks of somebody before they are given tasks: which interview, how much training."""

from dataclasses import dataclass

from registry.areas.domain.models import Interview


@dataclass(frozen=True, slots=True)
class Requirements:
    """What an area asks for; None and False: nothing."""

    interview: Interview | None = None
    training_hours: int | None = None
    trained_only: bool = False

    @property
    def asks_for_training(self) -> bool:
        """Whether anything has to be learned before the first task."""
        return self.trained_only or bool(self.training_hours)
