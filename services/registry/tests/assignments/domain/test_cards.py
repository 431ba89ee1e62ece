"""Cards: what each operating model grants of an expert, and nothing else."""

import pytest
from registry_builders import an_expert

from registry.areas.domain.models import MODELS, ExpertDetail, OperatingModel
from registry.assignments import domain
from registry.contacts.domain import contact


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.code)
def test_a_card_shows_what_the_model_grants_and_nothing_else(model: OperatingModel) -> None:
    expert, point = an_expert(), contact("aino@example.invalid", speaks="fi")

    card = domain.expert_card(expert, point, sees=model.orderer_sees)

    shown = {
        detail
        for detail, value in {
            ExpertDetail.DISPLAY_NAME: card.display_name,
            ExpertDetail.CONTACT: card.contact,
        }.items()
        if value is not None
    }
    assert shown == set(model.orderer_sees)
    assert card.display_name in {None, expert.display_name}
    assert card.contact in {None, point}


def test_every_detail_that_a_model_can_grant_has_a_place_on_the_card() -> None:
    assert {str(detail) for detail in ExpertDetail} == {"display_name", "contact"}
    assert set(domain.ExpertCard.__dataclass_fields__) == {"expert_id", *map(str, ExpertDetail)}


def test_no_card_says_where_an_expert_lives() -> None:
    point = contact(None, speaks="fi", phone="040 000 0000", postal_address="Tie 1\n00000 KYLÄ")
    card = domain.expert_card(an_expert(), point, sees=tuple(ExpertDetail))
    assert card.contact is not None
    assert (card.contact.phone, card.contact.postal_address) == ("040 000 0000", None)
