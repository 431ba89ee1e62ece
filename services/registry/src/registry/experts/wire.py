"""What is said of experts, as messages ready for the outbox."""

from collections.abc import Iterable

from contracts import flow, registry
from contracts.envelope import Message
from contracts.terms import ExperienceTopic
from registry.experts.domain.experts import Expert
from registry.experts.domain.topics import Experience


def expert_registered(expert: Expert, *, area: str) -> Message:
    """Return what is said of a new expert; the name is not."""
    event = registry.ExpertRegistered(
        expert_id=expert.expert_id,
        topics=_topics(expert.profile.topics),
        work_forms=list(expert.profile.work_forms),
        languages=list(expert.profile.languages),
    )
    return flow.say(event, area=area, sequence=expert.version)


def expert_profile_changed(expert: Expert, *, area: str) -> Message:
    """Return what is said of an expert whose profile has changed: all of it as it now is."""
    event = registry.ExpertProfileChanged(
        expert_id=expert.expert_id,
        topics=_topics(expert.profile.topics),
        work_forms=list(expert.profile.work_forms),
        languages=list(expert.profile.languages),
    )
    return flow.say(event, area=area, sequence=expert.version)


def _topics(experiences: Iterable[Experience]) -> list[ExperienceTopic]:
    return [ExperienceTopic(code=one.code, perspective=one.perspective) for one in experiences]
