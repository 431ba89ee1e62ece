"""What registry says, as messages ready for the outbox: the only module that knows domain and contracts."""

from collections.abc import Iterable

from contracts import flow, registry
from contracts.envelope import Event, Message
from contracts.terms import ExperienceTopic
from registry.domain.agreements import Agreement
from registry.domain.areas import Area
from registry.domain.experts import Expert
from registry.domain.people import ContactPoint
from registry.domain.topics import Experience
from registry.domain.units import Unit


def area_opened(area: Area) -> Message:
    """Return what is said of an area that has opened."""
    event = registry.AreaOpened(
        area_id=area.area_id,
        model=area.model,
        time_zone=area.time_zone,
        languages=list(area.languages),
        names=dict(area.names),
        official_code=area.official_code,
    )
    return _say(event, area=area.area_id, sequence=area.version)


def unit_registered(unit: Unit, *, area: str) -> Message:
    """Return what is said of a new unit."""
    event = registry.UnitRegistered(
        unit_id=unit.unit_id, name=unit.name, cost_centre=unit.cost_centre, coordinator_id=unit.coordinator_id
    )
    return _say(event, area=area, sequence=unit.version)


def unit_changed(unit: Unit, *, area: str) -> Message:
    """Return what is said of a unit that has changed: all of it as it now is."""
    event = registry.UnitChanged(
        unit_id=unit.unit_id, name=unit.name, cost_centre=unit.cost_centre, coordinator_id=unit.coordinator_id
    )
    return _say(event, area=area, sequence=unit.version)


def expert_registered(expert: Expert, *, area: str) -> Message:
    """Return what is said of a new expert; the name is not."""
    event = registry.ExpertRegistered(
        expert_id=expert.expert_id,
        topics=_topics(expert.profile.topics),
        work_forms=list(expert.profile.work_forms),
        languages=list(expert.profile.languages),
    )
    return _say(event, area=area, sequence=expert.version)


def expert_profile_changed(expert: Expert, *, area: str) -> Message:
    """Return what is said of an expert whose profile has changed: all of it as it now is."""
    event = registry.ExpertProfileChanged(
        expert_id=expert.expert_id,
        topics=_topics(expert.profile.topics),
        work_forms=list(expert.profile.work_forms),
        languages=list(expert.profile.languages),
    )
    return _say(event, area=area, sequence=expert.version)


def agreement_signed(agreement: Agreement, *, area: str, expert_version: int) -> Message:
    """Return what is said of a signed agreement, in the order of its expert's life; its background is not."""
    event = registry.AgreementSigned(
        expert_id=agreement.expert_id,
        agreement_id=agreement.agreement_id,
        work_forms=list(agreement.work_forms),
        valid_from=agreement.valid_from,
        valid_until=agreement.valid_until,
    )
    return _say(event, area=area, sequence=expert_version)


def agreement_ended(agreement: Agreement, *, area: str, expert_version: int) -> Message:
    """Return what is said of an agreement that was ended early."""
    assert agreement.valid_until is not None, "an agreement that was ended has a last day"
    event = registry.AgreementEnded(
        expert_id=agreement.expert_id,
        agreement_id=agreement.agreement_id,
        valid_until=agreement.valid_until,
    )
    return _say(event, area=area, sequence=expert_version)


def contact_point_set(point: ContactPoint, *, area: str) -> Message:
    """Return where messages to a person go, for the one private topic."""
    event = registry.ContactPointSet(
        person_id=point.person_id, email=point.contact.email, language=point.contact.language
    )
    return _say(event, area=area, sequence=point.version)


def _topics(experiences: Iterable[Experience]) -> list[ExperienceTopic]:
    return [ExperienceTopic(code=one.code, perspective=one.perspective) for one in experiences]


def _say(event: Event, *, area: str, sequence: int) -> Message:
    return flow.say(event, area=area, sequence=sequence)
