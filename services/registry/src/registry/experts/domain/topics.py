"""What an experience can be of, and whose it is.

The codes are those that Finnish organisations use when they describe their registers; a topic is added
here, never renamed, because other services keep the code.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from registry.words.checks import some_once
from registry.words.refusals import bad_value, expected


class Perspective(StrEnum):
    """Whose experience it is: the second axis of every register."""

    OWN = "own"
    CLOSE_PERSON = "close_person"


TOPICS = (
    "mental_health_disorder",
    "depression",
    "bipolar_disorder",
    "substance_use",
    "opioid_dependence",
    "opioid_substitution_treatment",
    "life_crisis",
    "illness",
    "neurological_disease",
    "multiple_sclerosis",
    "rare_disease",
    "physical_disability",
    "developmental_disability",
    "carer",
    "child_protection",
    "family_situation",
    "relationship",
    "bereavement",
    "bereavement_child",
    "bereavement_spouse",
    "bereavement_suicide",
    "bereavement_homicide",
    "debt",
    "poverty",
    "immigration",
    "refugee_background",
    "discrimination",
    "service_use",
    "crime_background",
    "prison_background",
)


@dataclass(frozen=True, slots=True)
class Experience:
    """What one expert's experience is of, and whose it is."""

    code: str
    perspective: Perspective = Perspective.OWN


def experience(code: str, *, perspective: str) -> Experience:
    """Return the experience; refuse an unknown topic or perspective."""
    if code not in TOPICS:
        text = expected(
            code,
            what="experience topic",
            known="a code of the taxonomy",
            do="see GET /v1/topics for the codes",
        )
        raise bad_value("unknown-topic", text=text, found=code)
    if perspective not in set(Perspective):
        known = ", ".join(Perspective)
        text = expected(
            perspective, what="perspective", known=f"one of {known}", do="say whose experience it is"
        )
        raise bad_value("unknown-perspective", text=text, found=perspective, known=list(Perspective))
    return Experience(code=code, perspective=Perspective(perspective))


def experiences(topics: Iterable[tuple[str, str]]) -> tuple[Experience, ...]:
    """Return the experiences of (code, perspective) pairs; refuse unknown ones, repeats and none at all."""
    known: Sequence[Experience] = [experience(code, perspective=whose) for code, whose in topics]
    return some_once(known, what="topics")
