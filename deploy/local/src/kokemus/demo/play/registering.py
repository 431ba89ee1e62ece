"""The steps of the registry: areas, staff, units, experts and agreements, all said by a coordinator."""

from __future__ import annotations

from kokemus.demo.play.speaking import Body, Speaker
from kokemus.demo.story import (
    Agreement,
    Ids,
    OpenArea,
    RegisterExpert,
    RegisterStaff,
    RegisterUnit,
    Scenario,
    SignAgreement,
    Step,
    Topic,
)


async def take(speaker: Speaker, step: Step) -> None:
    """Take a step of the registry."""
    path, body = _said(speaker.scenario, step)
    by = speaker.people.coordinator(step.area)
    await speaker.ask(step, "registry", "POST", f"/v1/areas/{step.area}{path}", body, by=by)


def topics(known: tuple[Topic, ...]) -> list[Body]:
    """Return topics as the services take them."""
    return [{"code": topic.code, "perspective": topic.perspective} for topic in known]


def _said(scenario: Scenario, step: Step) -> tuple[str, Body]:
    match step:
        case OpenArea():
            return "", _area(scenario, step)
        case RegisterStaff():
            return "/staff", _staff(scenario.ids, step)
        case RegisterUnit():
            return "/units", _unit(scenario.ids, step)
        case RegisterExpert():
            return "/experts", _expert(scenario.ids, step)
        case SignAgreement():
            return f"/experts/{scenario.ids.expert(step.expert)}/agreements", _agreement(step.agreement)
        case _:
            raise AssertionError(step)


def _area(scenario: Scenario, step: OpenArea) -> Body:
    area = scenario.areas[step.area]
    names = {"names": area.names} if area.names else {}
    return {"model": area.model, "time_zone": scenario.zone.key, **names}


def _staff(ids: Ids, step: RegisterStaff) -> Body:
    one = step.staff
    return {
        "person_id": str(ids.staff(step.area, one.key)),
        "name": one.name,
        "roles": list(one.roles),
        "contact": {"email": one.email, "language": one.language},
    }


def _unit(ids: Ids, step: RegisterUnit) -> Body:
    one = step.unit
    return {
        "unit_id": str(ids.unit(step.area, one.key)),
        "name": one.name,
        "cost_centre": one.cost_centre,
        "coordinator_id": str(ids.staff(step.area, one.coordinator)),
    }


def _expert(ids: Ids, step: RegisterExpert) -> Body:
    one = step.expert
    return {
        "expert_id": str(ids.expert(one.key)),
        "display_name": one.name,
        "topics": topics(one.topics),
        "work_forms": list(one.work_forms),
        "languages": list(one.languages),
        "contact": {"email": one.email, "language": one.language},
    }


def _agreement(agreed: Agreement) -> Body:
    return {
        "work_forms": list(agreed.work_forms),
        "valid_from": agreed.valid_from.isoformat(),
        "valid_until": agreed.valid_until and agreed.valid_until.isoformat(),
    }
