"""Stories: every pair of state and happening; what is shown is what the expert approved, and nothing else."""

from datetime import UTC, datetime
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from registry_builders import EXPERT, PERSON, refused

from registry.stories.domain import stories
from registry.stories.domain.stories import NEXT, STORY_MAX, Happening, Story, StoryState
from registry.words.personal import Personal

NOW = datetime(2026, 10, 14, 9, tzinfo=UTC)
DASH = "-"
"""Apart, so that nothing in the repository looks like somebody's identity code."""
TEXT, OTHER = "Selvisin masennuksesta.", "Selvisin, kun joku kuunteli."


def written(known: Story | None = None, text: str = TEXT) -> Story:
    story = stories.write(known, expert_id=EXPERT, language="fi", text=text, by=PERSON, now=NOW)
    assert story is not None
    return story


def approved(known: Story, **changes: Any) -> Story:
    story = stories.approve(known, **({"by": PERSON, "how": None, "confirmed": False, "now": NOW} | changes))
    assert story is not None
    return story


def withdrawn(known: Story) -> Story:
    story = stories.withdraw(known, now=NOW)
    assert story is not None
    return story


IN = {
    StoryState.DRAFT: written(),
    StoryState.APPROVED: approved(written()),
    StoryState.REDRAFTED: written(approved(written()), OTHER),
    StoryState.WITHDRAWN: withdrawn(written()),
}


def happens(story: Story, happening: Happening) -> Story | None:
    match happening:
        case Happening.WRITE:
            return stories.write(
                story, expert_id=EXPERT, language="fi", text="Uusi teksti.", by=PERSON, now=NOW
            )
        case Happening.APPROVE:
            return stories.approve(story, by=PERSON, how=None, confirmed=False, now=NOW)
        case Happening.WITHDRAW:
            return stories.withdraw(story, now=NOW)


@pytest.mark.parametrize(("state", "happening"), list(product(StoryState, Happening)))
def test_every_pair_of_state_and_happening(state: StoryState, happening: Happening) -> None:
    story = IN[state]
    assert story.state is state
    if (state, happening) not in NEXT:
        with refused("story-is-withdrawn"):
            happens(story, happening)
        return
    changed = happens(story, happening) or story
    assert changed.state is NEXT[state, happening]
    assert (changed.approval is not None) is (changed.state in {StoryState.APPROVED, StoryState.REDRAFTED})


@given(st.lists(st.sampled_from(Happening)))
def test_whatever_happens_only_an_approved_text_is_shown(steps: list[Happening]) -> None:
    story, shown, version = written(), None, 1
    for happening in steps:
        if (story.state, happening) not in NEXT:
            continue
        if happening is Happening.WRITE:
            story = written(story, f"Teksti {version}")
            version += 1
        else:
            story = happens(story, happening) or story
            shown = (story.version, story.text) if happening is Happening.APPROVE else None
        found = story.approval and (story.approval.version, story.approval.text)
        assert found == shown
        assert story.version == version


def test_a_new_draft_leaves_what_is_shown_as_it_is_until_it_is_approved() -> None:
    redrafted = IN[StoryState.REDRAFTED]
    assert redrafted.approval is not None
    assert (redrafted.text, redrafted.approval.text) == (OTHER, TEXT)
    assert redrafted.waits
    newly = approved(redrafted).approval
    assert newly is not None
    assert (newly.version, newly.text) == (2, OTHER)


def test_what_says_the_same_is_no_new_version_but_after_a_withdrawal() -> None:
    assert (
        stories.write(IN[StoryState.DRAFT], expert_id=EXPERT, language="fi", text=TEXT, by=PERSON, now=NOW)
        is None
    )
    again = written(IN[StoryState.WITHDRAWN], TEXT)
    assert (again.state, again.version, again.withdrawn_at) == (StoryState.DRAFT, 2, None)


@pytest.mark.parametrize("text", ["", "  \n ", "x" * (STORY_MAX + 1), "Yksi\x07", "Kaksi\u202eriviä"])
def test_what_is_no_story_is_refused(text: str) -> None:
    with refused("bad-story"):
        stories.words(text)


def test_lines_are_kept_as_lines() -> None:
    assert stories.words(" Ensin.\r\n\r\nSitten.\t \n") == "Ensin.\n\nSitten."


def test_an_identity_code_is_refused_at_its_place_and_never_repeated() -> None:
    with refused("identity-code", "at character 11") as told:
        stories.words(f"Tunnus on 010190{DASH}999X.")
    assert told.value.facts["found"] == [{"kind": "identity_code", "start": 10, "end": 21}]
    assert "010190" not in str(told.value)


@pytest.mark.parametrize("text", ["Soita 040 000 0000.", "Kirjoita aino@example.invalid"])
def test_an_address_or_a_number_is_confirmed_or_mended_before_it_is_approved(text: str) -> None:
    story = written(text=stories.words(text))
    with refused("personal-data-unconfirmed") as told:
        approved(story)
    assert text[-6:] not in str(told.value)
    assert approved(story, confirmed=True).state is StoryState.APPROVED


def test_years_from_and_to_are_nobodys_number() -> None:
    assert stories.personal("Olin sairaana 1990\u20131995 ja 2001 - 2003.") == ()
    (found,) = stories.personal("Soita 1990199")
    assert found.kind is Personal.NUMBER
