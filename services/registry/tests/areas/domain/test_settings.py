"""Settings: what an area begins with, what it may say, and what became of what."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from registry_builders import refused

from registry.areas import telling
from registry.areas.domain.counties import COUNTIES, County
from registry.areas.domain.models import MODEL_OF, MODELS, ExpertDetail, Interview
from registry.areas.domain.settings import (
    GUIDANCE_MAX,
    BankOpensTo,
    Settings,
    checked,
    differences,
    preset,
)
from registry.words.languages import Words

ITA = next(one for one in COUNTIES if one.area_id == "ita-uusimaa")
NOUN = telling.EXPERT_NOUNS["training_ngo"]


def of(model: str) -> Settings:
    return preset(MODEL_OF[model], languages=["fi", "sv"], noun=NOUN)


@pytest.mark.parametrize("model", [one.code for one in MODELS])
def test_what_a_model_begins_with_can_be_set_again(model: str) -> None:
    settings = of(model)
    assert checked(settings, county=ITA) == settings
    assert not settings.public
    assert differences(before=settings, after=settings) == []


def test_only_where_orderers_look_for_experts_themselves_the_bank_opens_to_them() -> None:
    opens = {one.code: of(one.code).bank_opens_to for one in MODELS}
    assert [code for code, to in opens.items() if to is BankOpensTo.ORDERERS] == ["experience_bank"]


def test_hours_of_training_mean_that_only_the_trained_get_tasks() -> None:
    wished = replace(of("wellbeing_area"), training_hours=30)
    assert checked(wished, county=ITA).trained_only


def test_texts_for_everybody_are_kept_by_language_without_the_empty_ones() -> None:
    wished = replace(of("training_ngo"), become_expert={"sv": " Hej \n", "fi": "Hei\n\nToinen", "en": " \n"})
    kept = checked(wished, county=None)
    assert list(kept.become_expert.items()) == [("fi", "Hei\n\nToinen"), ("sv", "Hej")]
    assert kept.public


@pytest.mark.parametrize(
    ("change", "county", "code"),
    [
        ({"languages": ("fi",)}, ITA, "language-duty-unmet"),
        ({"languages": ()}, None, "nothing-chosen"),
        ({"languages": ("fi", "fi")}, None, "said-twice"),
        ({"languages": ("xx",)}, None, "unknown-language"),
        ({"expert_noun": Words(fi="a\nb", sv="b", en="c")}, None, "bad-name"),
        ({"expert_noun": Words(fi="a" * 81, sv="b", en="c")}, None, "bad-name"),
        ({"orderer_sees": (ExpertDetail.CONTACT,)}, None, "contact-without-name"),
        ({"training_hours": 0}, None, "bad-training-hours"),
        ({"training_hours": 1001}, None, "bad-training-hours"),
        ({"become_expert": {"fi": "a"}}, ITA, "language-duty-unmet"),
        ({"place_order": {"sv": "a"}}, ITA, "language-duty-unmet"),
        ({"place_order": {"de": "a"}}, None, "unknown-language"),
        ({"become_expert": {"fi": "a" * (GUIDANCE_MAX + 1)}}, None, "bad-guidance"),
        ({"become_expert": {"fi": "a\x00b"}}, None, "bad-guidance"),
    ],
)
def test_what_no_area_can_have_is_refused(change: dict[str, Any], county: County | None, code: str) -> None:
    with refused(code):
        checked(replace(of("wellbeing_area"), **change), county=county)


SETTINGS = st.builds(
    Settings,
    languages=st.permutations(["fi", "sv", "en"]).map(tuple),
    expert_noun=st.just(NOUN),
    bank_opens_to=st.sampled_from(BankOpensTo),
    orderer_sees=st.sampled_from(
        [(), (ExpertDetail.DISPLAY_NAME,), (ExpertDetail.CONTACT, ExpertDetail.DISPLAY_NAME)]
    ),
    interview=st.none() | st.sampled_from(Interview),
    training_hours=st.none() | st.integers(1, 1000),
    trained_only=st.booleans(),
    become_expert=st.dictionaries(st.sampled_from(["fi", "sv", "en"]), st.sampled_from(["a", " b ", ""])),
)


@given(SETTINGS)
def test_what_was_put_in_order_stays_as_it_is(wished: Settings) -> None:
    kept = checked(wished, county=None)
    assert checked(kept, county=None) == kept


@given(SETTINGS, SETTINGS)
def test_what_differs_is_all_that_differs(one: Settings, other: Settings) -> None:
    told = differences(before=one, after=other)
    changes: dict[str, Any] = {each.setting: each.after for each in told}
    assert replace(one, **changes) == other
    assert all(each.before != each.after for each in told)
