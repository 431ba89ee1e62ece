"""The five operating models."""

from registry_builders import refused

from registry.areas.domain.models import MODELS, ExpertDetail, Matching, Payer, operating_model


def test_there_are_five_models() -> None:
    assert [model.code for model in MODELS] == [
        "wellbeing_area",
        "experience_bank",
        "training_ngo",
        "mediated_tasks",
        "pair_work",
    ]


def test_a_wellbeing_area_pays_from_the_unit_where_the_expert_works() -> None:
    assert operating_model("wellbeing_area").fee_paid_by is Payer.UNIT


def test_an_experience_bank_only_records_fees_and_its_orderers_pay_expenses() -> None:
    bank = operating_model("experience_bank")

    assert bank.voluntary
    assert bank.fee_only_recorded
    assert bank.expenses_paid_by is Payer.ORDERER
    assert bank.matching is Matching.ORDERER_FROM_STORIES


def test_a_training_ngo_trains_for_100_hours_before_any_task() -> None:
    ngo = operating_model("training_ngo")
    assert (ngo.training_hours, ngo.trained_only) == (100, True)


def test_mediated_orderers_do_not_see_contact_details() -> None:
    assert ExpertDetail.CONTACT not in operating_model("mediated_tasks").orderer_sees


def test_pair_work_needs_an_earnings_certificate() -> None:
    assert [model.code for model in MODELS if model.earnings_certificate] == ["pair_work"]


def test_an_unknown_model_is_refused_with_those_known() -> None:
    with refused("unknown-model", match="one of wellbeing_area, experience_bank") as told:
        operating_model("franchise")

    assert told.value.facts["found"] == "franchise"
