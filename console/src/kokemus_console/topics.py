"""What experience can be of, in groups that fold: thirty lines are too many to scroll through on a phone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

GROUPS: Mapping[str, Sequence[str]] = {
    "mind": ("mental_health_disorder", "depression", "bipolar_disorder", "life_crisis"),
    "substances": ("substance_use", "opioid_dependence", "opioid_substitution_treatment"),
    "body": (
        "illness",
        "neurological_disease",
        "multiple_sclerosis",
        "rare_disease",
        "physical_disability",
        "developmental_disability",
    ),
    "family": ("carer", "child_protection", "family_situation", "relationship"),
    "loss": (
        "bereavement",
        "bereavement_child",
        "bereavement_spouse",
        "bereavement_suicide",
        "bereavement_homicide",
    ),
    "life": (
        "debt",
        "poverty",
        "immigration",
        "refugee_background",
        "discrimination",
        "service_use",
        "crime_background",
        "prison_background",
    ),
}
"""By what a group is called, its topics in the order of the registry's list."""
REST = "rest"


def grouped(topics: Mapping[str, str]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return every topic with its words in its group; last those that stand in none."""
    known = {code for codes in GROUPS.values() for code in codes}
    named = {name: [code for code in codes if code in topics] for name, codes in GROUPS.items()}
    named[REST] = [code for code in topics if code not in known]
    return [(name, [(code, topics[code]) for code in codes]) for name, codes in named.items() if codes]
