"""What is particular to each operating model in dispatch, as data: never an `if` on an area or a model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Preset:
    """How a model asks its experts."""

    answer_within: timedelta
    """How long an offer is open when neither the order nor the offer says otherwise."""

    agreed_before_offer: frozenset[str] = frozenset()
    """Terms of the order that the parties agree on before an expert is asked."""


PRESETS: Mapping[str, Preset] = {
    "wellbeing_area": Preset(answer_within=timedelta(hours=48)),
    # Volunteers answer beside their own lives.
    "experience_bank": Preset(answer_within=timedelta(hours=96)),
    "training_ngo": Preset(answer_within=timedelta(hours=72)),
    # The mediating worker settles the nature of the task with the orderer first, then forwards the request.
    "mediated_tasks": Preset(
        answer_within=timedelta(hours=72),
        agreed_before_offer=frozenset({"responsibility", "place", "target_group"}),
    ),
    "pair_work": Preset(answer_within=timedelta(hours=48)),
}

FALLBACK = Preset(answer_within=timedelta(hours=48))


def preset_of(model: str) -> Preset:
    """Return what holds in a model; a model this version has not heard of asks like most do."""
    return PRESETS.get(model, FALLBACK)
