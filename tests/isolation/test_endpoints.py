"""No answer to anybody holds a thing of another area, nor lets it be inferred: every endpoint, every role."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import asyncpg
import httpx
import pytest
import pytest_asyncio

from chassis.testing.issuer import Issuer
from kokemus.platform.running import SERVICES
from tests.isolation import table_rows
from tests.isolation.endpoint_cases import A_UUID, ROLES, Endpoint, endpoints, ids_of_nobody, without_ids
from tests.life import Stage, Tell
from tests.ten_weeks import Life

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(240)]

Lives = tuple[Life, Life]

OPEN = {"/health/live", "/health/ready", "/health/status", "/v1/public/areas/{area}"}
"""What anybody may ask: whether a process is well, in numbers and no names, and what an area has published."""
OF_NO_AREA = {
    *("/v1/counties", "/v1/models", "/v1/topics"),
    *("/v1/operations/parked", "/v1/operations/parked/{parked_id}", "/v1/operations/parked/retries"),
    *(
        "/v1/operations/parked/{parked_id}/skip",
        "/v1/operations/republish",
        "/v1/operations/republish/{number}",
        "/v1/operations/republish/{number}/cancel",
    ),
}
"""Paths without an area: general knowledge, and what an operator asks within the areas of the token."""


@dataclass
class Seen:
    """What must not turn up, and how often it was looked for."""

    uuids: frozenset[str]
    words: frozenset[str]
    cases: int = 0
    statuses: Counter[int] = field(default_factory=Counter)

    def leaks(self, answer: httpx.Response, *, sent: tuple[str, ...] = ()) -> set[str]:
        """Return what an answer holds of the other area, beyond what was sent."""
        self.cases += 1
        self.statuses[answer.status_code] += 1
        text = answer.text + json.dumps(dict(answer.headers))
        known = {found for one in sent for found in A_UUID.findall(one)}
        found = (set(A_UUID.findall(text)) - known) & self.uuids
        return found | {word for word in self.words if word in text}


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def every_endpoint(stage: Stage) -> list[Endpoint]:
    """Give every operation of every service, as they describe themselves."""
    found = [
        endpoint
        for service in SERVICES
        for endpoint in endpoints(service, await stage.ask(service, "GET", "/openapi.json"))
    ]
    # What is registered under a foreign id is known from then on, so that comes last.
    return sorted(found, key=lambda one: one.registers)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def secrets(stage: Stage, lives: Lives) -> AsyncIterator[Seen]:
    """Give the ids, names and words that only the other area has."""
    ours, theirs = [await _ids_of(stage, life.area.area_id) for life in lives]
    yield Seen(frozenset(theirs - ours), frozenset(lives[1].area.names - lives[0].area.names))


async def _ids_of(stage: Stage, area: str) -> set[str]:
    found: set[str] = set()
    for service in SERVICES:
        connection = await asyncpg.connect(stage.admin_url(service))
        for table in await table_rows.tables(connection):
            rows = await connection.fetch(f'SELECT one::text FROM "{table}" AS one WHERE area_id = $1', area)
            found.update(uuid for row in rows for uuid in A_UUID.findall(row[0]))
        await connection.close()
    return found


async def ids_of(stage: Stage, life: Life) -> dict[str, Any]:
    """Return, for every name under which a request carries an id, one of an area; all belong together."""
    area = life.area.area_id
    message = await stage.value(
        "notifications", "SELECT message_id FROM message WHERE area_id = $1 LIMIT 1", area
    )
    statement = await stage.value(
        "billing", "SELECT statement_id FROM statement WHERE area_id = $1 LIMIT 1", area
    )
    event = await stage.value(
        "notifications", "SELECT event_id FROM message WHERE area_id = $1 LIMIT 1", area
    )
    expert, unit, session = (
        life.experts[1].expert_id,
        life.other_unit.unit_id,
        life.group.sessions[0].session_id,
    )
    order = life.group.order.order_id
    return {
        "order_id": order,
        "order": order,
        "story": order,
        "sought": session,
        "event": event,
        "unit_id": unit,
        "unit": unit,
        "session_id": session,
        "session": session,
        "assignment_id": life.group.assignment_id,
        "expert_id": expert,
        "expert": expert,
        "expert_ids[]": expert,
        "person": life.other_unit.orderer.id,
        "offer_id": life.offer.offer_id,
        "move_id": life.move_id,
        "objection_id": life.objection_id,
        "access_id": life.access_id,
        "applicant_id": life.becoming.applicant_id,
        "interview_id": life.becoming.interview_id,
        "course_id": life.becoming.course_id,
        "module_id": life.becoming.module_id,
        "person_ids[]": life.becoming.applicant_id,
        "agreement_id": life.agreement_id,
        "message_id": message,
        "person_id": life.unit.named.id,
        "coordinator_id": life.unit.named.id,
        "statement_id": statement,
        "notice_id": life.notice_id,
        "notice": life.notice_id,
        "month": "2026-10",
        "number": 999_999,
        "key": f"{area}:{order}",
        "language": "fi",
        "consent": "shown_in_bank",
    }


async def own_of(stage: Stage, life: Life) -> dict[str, dict[str, Any]]:
    """Return, for each service, what has an id of that service's own: an event that is parked, an objection."""
    sql = "SELECT coalesce(min(id), 999999) FROM parked_event WHERE area_id = $1"
    own = {name: {"parked_id": await stage.value(name, sql, life.area.area_id)} for name in SERVICES}
    own["billing"]["objection_id"] = life.notice_objection_id
    return own


def tokens_of(stage: Stage, life: Life) -> dict[str, str]:
    """Return a token of each role in an area, and of the person who is an expert in both."""
    area = life.area.area_id
    more: Mapping[str, Mapping[str, Any]] = {
        "orderer": {"units": [life.unit.unit_id]},
        "unit_coordinator": {"units": [life.unit.unit_id]},
        "expert": {"expert_id": life.experts[1].expert_id},
    }
    tokens = {
        role: stage.token(f"{role}-of-{area}", area, roles=[role], **more.get(role, {})) for role in ROLES
    }
    return tokens | {"expert of both": life.experts[0].token}


async def test_paths_without_an_area_are_few_and_known(every_endpoint: list[Endpoint]) -> None:
    assert {one.path for one in every_endpoint if not one.has_area} == OPEN | OF_NO_AREA


async def test_nobody_is_answered_without_a_good_token(
    stage: Stage, lives: Lives, every_endpoint: list[Endpoint], secrets: Seen, tell: Tell
) -> None:
    theirs = lives[1]
    area, ids, own = theirs.area.area_id, await ids_of(stage, theirs), await own_of(stage, theirs)
    issuer, stranger = stage.platform.issuer, Issuer(stage.platform.issuer.url)

    def token(by: Issuer = issuer, **claims: Any) -> str:
        """Return a token that may do everything, but for what is wrong with it."""
        return by.token("x", areas=[area, "*"], roles=ROLES, units=[theirs.unit.unit_id], **claims)

    bad = {
        "no token": None,
        "no token at all": "not-a-token",
        "expired": token(lifetime=-timedelta(minutes=5)),
        "another audience": token(audience="somebody-else"),
        "signed by somebody else": token(stranger),
        "a key that nobody has": token(key_id="no-such-key"),
    }
    before, wrong = secrets.cases, []
    for endpoint in every_endpoint:
        request = endpoint.request(area, ids | own[endpoint.service])
        for what, shown in bad.items():
            answer = await stage.send(
                endpoint.service,
                request.method,
                request.path,
                by=shown,
                body=request.body,
                params=request.query,
                headers=request.headers,
            )
            expected = {200, 503} if endpoint.path in OPEN else {401}
            if answer.status_code not in expected or secrets.leaks(answer):
                wrong.append(f"{endpoint} with {what}: {answer.status_code} {answer.text[:200]}")

    tell(f"isolation: {secrets.cases - before} endpoint x bad token cases, {len(wrong)} answered")
    assert wrong == [], "\n".join(wrong)


async def test_no_role_of_one_area_is_let_into_another(
    stage: Stage, lives: Lives, every_endpoint: list[Endpoint], secrets: Seen, tell: Tell
) -> None:
    ours, theirs = lives
    ids = await ids_of(stage, theirs)
    before, wrong, kept = secrets.cases, [], await everything_of(stage, theirs)
    tokens = tokens_of(stage, ours)
    for endpoint in (one for one in every_endpoint if one.has_area):
        request = endpoint.request(theirs.area.area_id, ids)
        for role, token in tokens.items():
            answer = await stage.send(
                endpoint.service,
                request.method,
                request.path,
                by=token,
                body=request.body,
                params=request.query,
                headers=request.headers,
            )
            if answer.status_code != 403 or secrets.leaks(answer, sent=request.sent):
                wrong.append(f"{endpoint} as {role}: {answer.status_code} {answer.text[:200]}")

    tell(
        f"isolation: {secrets.cases - before} endpoint x role cases on another area's path, {len(wrong)} let in"
    )
    assert wrong == [], "\n".join(wrong)
    await stage.settle()
    assert await everything_of(stage, theirs) == kept, "something of the other area was changed"


async def test_ids_of_another_area_are_answered_like_ids_that_nobody_has(
    stage: Stage, lives: Lives, every_endpoint: list[Endpoint], secrets: Seen, tell: Tell
) -> None:
    ours, theirs = lives
    foreign, own = await ids_of(stage, theirs), await own_of(stage, theirs)
    before, wrong, kept, number = secrets.cases, [], await everything_of(stage, theirs), 0
    understood: Counter[str] = Counter()
    tokens = tokens_of(stage, ours)
    for endpoint in every_endpoint:
        for role, token in tokens.items():
            answers, requests = [], []
            number += 1
            for ids in (foreign | own[endpoint.service], ids_of_nobody(number)):
                request = endpoint.request(ours.area.area_id, ids)
                requests.append(request)
                answer = await stage.send(
                    endpoint.service,
                    request.method,
                    request.path,
                    by=token,
                    body=request.body,
                    params=request.query,
                    headers=request.headers,
                )
                if leaks := secrets.leaks(answer, sent=request.sent):
                    wrong.append(f"{endpoint} as {role} leaks {leaks}: {answer.text[:300]}")
                answers.append((answer.status_code, without_ids(answer.text, request.sent)))
                understood[str(endpoint)] += not _is_malformed(answer)
            # Who asks the same twice, by no id at all, may find that the first time has changed something.
            names_ids = requests[0] != requests[1]
            if answers[0] != answers[1] and names_ids and endpoint.path not in OPEN:
                wrong.append(f"{endpoint} as {role} tells them apart: {answers}")

    statuses = ", ".join(f"{number} x {status}" for status, number in sorted(secrets.statuses.items()))
    tell(
        f"isolation: {secrets.cases - before} endpoint x role cases with another area's ids, {len(wrong)} leaks"
    )
    tell(f"isolation: answers by status: {statuses}")
    assert wrong == [], "\n".join(wrong)
    assert [str(one) for one in every_endpoint if not understood[str(one)]] == [], "never more than malformed"
    await stage.settle()
    assert await everything_of(stage, theirs) == kept, "something of the other area was changed"


OF_THE_WHOLE_AREA = {
    "orderer": {"registry GET /v1/areas/{area}/units/{unit_id}"},
    "unit_coordinator": {"registry GET /v1/areas/{area}/units/{unit_id}"},
}
"""Where a role reaches all of its area's: by agreement, in `acts.py`."""


async def test_what_is_not_ones_own_is_answered_like_what_is_not_there(
    stage: Stage, lives: Lives, every_endpoint: list[Endpoint], tell: Tell
) -> None:
    """Within one area: an expert and workers of other units, with the ids of what is not theirs."""
    life = lives[0]
    area, ids, nobody = life.area.area_id, await ids_of(stage, life), ids_of_nobody(1)
    more: Mapping[str, Mapping[str, Any]] = {
        "orderer": {"units": [nobody["unit_id"]]},
        "unit_coordinator": {"units": [nobody["unit_id"]]},
        "expert": {"expert_id": nobody["expert_id"]},
    }
    tokens = {
        role: stage.token(f"stranger-as-{role}", area, roles=[role], **claims)
        for role, claims in more.items()
    }
    kept, wrong, cases = await everything_of(stage, life), [], 0
    own = await own_of(stage, life)
    for endpoint in every_endpoint:
        for number, (role, token) in enumerate(tokens.items()):
            if str(endpoint) in OF_THE_WHOLE_AREA.get(role, ()):
                continue
            answers, cases = [], cases + 1
            for known in (ids | own[endpoint.service], ids_of_nobody(1000 * cases + number)):
                request = endpoint.request(area, known)
                answer = await stage.send(
                    endpoint.service,
                    request.method,
                    request.path,
                    by=token,
                    body=request.body,
                    params=request.query,
                    headers=request.headers,
                )
                answers.append((answer.status_code, without_ids(answer.text, request.sent)))
            if answers[0] != answers[1] and endpoint.path not in OPEN:
                wrong.append(f"{endpoint} as {role} tells them apart: {answers}")

    tell(f"isolation: {cases} endpoint x role cases with what is somebody else's, {len(wrong)} told apart")
    assert wrong == [], "\n".join(wrong)
    await stage.settle()
    assert await everything_of(stage, life) == kept, "something that is not theirs was changed"


def _is_malformed(answer: httpx.Response) -> bool:
    """Tell whether a request was refused for its shape, before anybody looked at what it is about."""
    return (
        answer.status_code == 422
        and answer.json().get("type") == "urn:kokemus:problem:invalid"
        and "errors" in answer.json()
    )


OWN_WITHOUT_IDS: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "billing GET /v1/areas/{area}/months": lambda ids: str(ids["month"]),
    "registry GET /v1/areas/{area}/bank/asked": lambda _: '"debt"',
}
"""What shows an area's own without naming anything of it: months by name, and concepts, which others have as well."""


async def test_the_own_area_is_shown_so_that_the_other_cases_mean_something(
    stage: Stage, lives: Lives, every_endpoint: list[Endpoint], secrets: Seen
) -> None:
    theirs = lives[1]
    ids, tokens = await ids_of(stage, theirs), tokens_of(stage, theirs)
    own = await own_of(stage, theirs)
    to_come = {"session_id": theirs.group.sessions[2].session_id}
    waiting = {"expert": theirs.experts[2].expert_id, "story": theirs.unit.unit_id}
    trained = {"person_id": theirs.becoming.applicant_id}
    sought = {"q": "velka"}  # asked for now: what the bank was asked for is shown by month
    numbers = [{"sought": ids[name]} for name in ("order_id", "unit_id", "message_id")]
    blind = []
    for endpoint in (one for one in every_endpoint if one.method == "GET" and one.has_area):
        its_own = OWN_WITHOUT_IDS.get(str(endpoint), str)
        shown = []
        for more in ({}, own[endpoint.service], to_come, waiting, trained, sought, *numbers):
            request = endpoint.request(theirs.area.area_id, ids | more)
            for token in tokens.values():
                answer = await stage.send(
                    endpoint.service, "GET", request.path, by=token, params=request.query
                )
                shown.append(
                    answer.status_code == 200
                    and (
                        theirs.area.area_id in answer.text
                        or secrets.leaks(answer)
                        or (str(endpoint) in OWN_WITHOUT_IDS and its_own(ids) in answer.text)
                    )
                )
        if not any(shown):
            blind.append(str(endpoint))

    assert blind == [], "asked for with the area's own ids, they show nothing of the area"


async def everything_of(stage: Stage, life: Life) -> dict[str, str]:
    """Return a mark of all rows that an area has, by table."""
    marks: dict[str, str] = {}
    for service in SERVICES:
        connection = await asyncpg.connect(stage.admin_url(service))
        for table in await table_rows.tables(connection):
            sql = f"SELECT md5(coalesce(string_agg(one::text, ',' ORDER BY one::text), '')) FROM \"{table}\" AS one"
            marks[f"{service}.{table}"] = await connection.fetchval(
                sql + " WHERE area_id = $1", life.area.area_id
            )
        await connection.close()
    return marks
