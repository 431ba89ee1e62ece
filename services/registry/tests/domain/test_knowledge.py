"""What is known beforehand: models, topics, work forms, languages."""

import pytest

from registry.domain.languages import ISO_639_1, language, languages
from registry.domain.models import MODELS, ExpertDetail, Matching, Payer, operating_model
from registry.domain.refusals import (
    NothingChosen,
    SaidTwice,
    UnknownLanguage,
    UnknownModel,
    UnknownPerspective,
    UnknownTopic,
    UnknownWorkForm,
)
from registry.domain.topics import PERSPECTIVES, TOPICS, Perspective, experience, experiences
from registry.domain.words import Words
from registry.domain.work import WORDS, WorkForm, work_form, work_forms


def _complete(words: Words) -> bool:
    return all(text and text == text.strip() for text in words.by_language().values())


def test_there_are_five_models() -> None:
    assert [model.code for model in MODELS] == [
        "wellbeing_area",
        "experience_bank",
        "training_ngo",
        "mediated_tasks",
        "pair_work",
    ]


def test_every_model_speaks_three_languages() -> None:
    for model in MODELS:
        assert _complete(model.name)
        assert _complete(model.about)
        assert _complete(model.expert_noun)


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


def test_the_noun_for_an_expert_differs() -> None:
    nouns = {model.expert_noun.fi for model in MODELS}
    assert nouns == {"kokemusasiantuntija", "kokemustoimija"}


def test_mediated_orderers_do_not_see_contact_details() -> None:
    assert ExpertDetail.CONTACT not in operating_model("mediated_tasks").orderer_sees


def test_pair_work_needs_an_earnings_certificate() -> None:
    assert [model.code for model in MODELS if model.earnings_certificate] == ["pair_work"]


def test_an_unknown_model_is_refused_with_those_known() -> None:
    with pytest.raises(UnknownModel, match="one of wellbeing_area, experience_bank") as refused:
        operating_model("franchise")

    assert refused.value.facts["found"] == "franchise"


def test_topic_codes_are_unique_and_have_words() -> None:
    assert len({topic.code for topic in TOPICS}) == len(TOPICS)
    assert all(_complete(topic.words) for topic in TOPICS)
    assert all(_complete(words) for words in PERSPECTIVES.values())


def test_both_perspectives_of_one_topic_are_two_experiences() -> None:
    both = experiences([("depression", "own"), ("depression", "close_person")])
    assert [one.perspective for one in both] == [Perspective.OWN, Perspective.CLOSE_PERSON]


def test_an_unknown_topic_is_refused() -> None:
    with pytest.raises(UnknownTopic, match="'melancholy'"):
        experience("melancholy", perspective="own")


def test_an_unknown_perspective_is_refused() -> None:
    with pytest.raises(UnknownPerspective, match="own, close_person"):
        experience("depression", perspective="a neighbour's")


def test_the_same_experience_twice_is_refused() -> None:
    with pytest.raises(SaidTwice):
        experiences([("depression", "own"), ("depression", "own")])


def test_no_experience_at_all_is_refused() -> None:
    with pytest.raises(NothingChosen):
        experiences([])


def test_every_work_form_has_words() -> None:
    assert set(WORDS) == set(WorkForm)
    assert all(_complete(words) for words in WORDS.values())


def test_an_unknown_work_form_is_refused() -> None:
    with pytest.raises(UnknownWorkForm, match="individual, pair, group, lecture, development"):
        work_form("seance")


def test_work_forms_keep_their_order() -> None:
    assert work_forms(["lecture", "pair"]) == (WorkForm.LECTURE, WorkForm.PAIR)


def test_iso_639_1_has_183_codes() -> None:
    assert len(ISO_639_1) == 183
    assert all(len(code) == 2 and code.islower() for code in ISO_639_1)


@pytest.mark.parametrize("code", ["FI", "fin", "xx", "", "fi-FI"])
def test_what_is_no_language_code_is_refused(code: str) -> None:
    with pytest.raises(UnknownLanguage):
        language(code)


def test_languages_keep_their_order() -> None:
    assert languages(["sv", "fi", "so"]) == ("sv", "fi", "so")
