"""What people read of experience: every code has words in three languages."""

from registry_builders import complete

from contracts.codes import TOPICS
from registry.experts import telling
from registry.experts.domain.topics import Perspective
from registry.words.roles import StaffRole
from registry.words.work import WorkForm


def test_topic_codes_are_unique_and_have_words() -> None:
    assert len(set(TOPICS)) == len(TOPICS)
    assert tuple(telling.TOPICS) == TOPICS
    assert all(complete(words) for words in telling.TOPICS.values())


def test_every_perspective_work_form_and_role_has_words() -> None:
    for codes, words in (
        (Perspective, telling.PERSPECTIVES),
        (WorkForm, telling.WORK_FORMS),
        (StaffRole, telling.STAFF_ROLES),
    ):
        assert list(words) == list(codes)
        assert all(complete(said) for said in words.values())
