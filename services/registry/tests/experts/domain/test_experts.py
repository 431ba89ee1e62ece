"""Experts: when one has changed, and what others have to be told."""

from uuid import UUID

from registry_builders import a_profile, an_expert

from registry.experts.domain import experts


def test_a_changed_expert_is_one_version_on() -> None:
    changed = experts.change_expert(
        an_expert(), wished=an_expert(can=a_profile(forms=["development"])), contact_changed=False
    )
    assert changed is not None
    assert changed.version == 2


def test_the_same_expert_again_is_no_change() -> None:
    assert (
        experts.change_expert(
            an_expert(), wished=an_expert(display_name=" Aino Esimerkki "), contact_changed=False
        )
        is None
    )


def test_only_the_name_changing_is_a_change() -> None:
    changed = experts.change_expert(
        an_expert(), wished=an_expert(display_name="Aino E."), contact_changed=False
    )
    assert changed is not None
    assert not experts.profile_differs(an_expert(), changed=changed)


def test_a_changed_contact_alone_is_a_change_of_the_expert_as_read() -> None:
    changed = experts.change_expert(an_expert(), wished=an_expert(), contact_changed=True)
    assert changed is not None
    assert changed.version == 2


def test_ids_have_types_of_their_own() -> None:
    assert isinstance(an_expert().expert_id, UUID)
