"""What others may be shown of an expert now: nothing without consent, and nothing but what the expert approved."""

from collections.abc import Mapping
from dataclasses import dataclass

from registry.words.ids import ExpertId


@dataclass(frozen=True, slots=True)
class ShownStory:
    """A story as the expert approved it."""

    version: int
    text: str


@dataclass(frozen=True, slots=True)
class Shown:
    """An expert as others may see them now; without a pseudonym by the area's noun alone.

    The version is the expert's: whatever changes what is shown moves it on in the same transaction.
    """

    expert_id: ExpertId
    version: int
    pseudonym: str | None
    stories: Mapping[str, ShownStory]
