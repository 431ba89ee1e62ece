"""The five operating models: each starts with what can be applied, and only with amounts that have a source."""

from __future__ import annotations

import pytest

from billing.policies.domain import policies
from billing.policies.domain.outcomes import PERCENT
from billing.policies.domain.policies import Basis, PaidBy
from billing.policies.domain.presets import PRESETS, preset_of

WORK_FORMS = {"individual", "pair", "group", "lecture", "development"}


def test_all_five_models_have_a_preset() -> None:
    assert set(PRESETS) == {
        "wellbeing_area",
        "experience_bank",
        "training_ngo",
        "mediated_tasks",
        "pair_work",
    }
    assert preset_of("another") is None


@pytest.mark.parametrize("model", sorted(PRESETS))
def test_a_preset_is_complete_and_can_be_applied(model: str) -> None:
    preset = PRESETS[model]

    policies.check_schedule(preset.schedule, currency="EUR")
    policies.check_policy(preset.policy)
    assert set(preset.schedule.prices) == WORK_FORMS
    assert all(form == price.work_form for form, price in preset.schedule.prices.items())
    assert preset.policy.percent == PERCENT
    assert preset.sources


def test_the_recommended_amounts_are_those_of_the_published_table() -> None:
    prices = PRESETS["wellbeing_area"].schedule.prices

    assert (prices["group"].basis, prices["group"].amount_minor) == (Basis.PER_HOUR, 25_00)
    assert (prices["individual"].basis, prices["individual"].amount_minor) == (Basis.PER_SESSION, 50_00)
    assert (prices["pair"].basis, prices["pair"].amount_minor) == (Basis.PER_SESSION, 50_00)
    assert (prices["lecture"].min_minor, prices["lecture"].max_minor) == (100_00, 600_00)
    assert (prices["development"].min_minor, prices["development"].max_minor) == (50_00, 600_00)


def test_only_the_experience_bank_leaves_the_paying_to_the_orderer() -> None:
    paid_by = {model: preset.schedule.paid_by for model, preset in PRESETS.items()}

    assert {model for model, payer in paid_by.items() if payer is PaidBy.ORDERER} == {"experience_bank"}
