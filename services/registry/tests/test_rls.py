"""No area can see or write another area's rows, whatever the code above does."""

from collections.abc import Awaitable, Callable

import asyncpg
import httpx
import pytest
from applicants_desk import Desk
from registry_builders import ORDERS, an_offer, an_order
from registry_requests import ITA, PURPOSE, Person, done

from chassis.database import Database
from chassis.hearing import Taken

SHOWN = ("story", "pseudonym", "consent", "consent_line")
APPLICANTS = ("application", "application_step", "interview", "interview_seat")
TRAINING = ("course", "course_module", "enrolment", "module_done", "other_training")
KEPT = (
    *("area", "area_settings", "staff", "contact_point", "unit", "expert", "agreement", "known_order"),
    *(*SHOWN, *APPLICANTS, *TRAINING),
)
TABLES = (*KEPT, "offer", "read_log")
EACH = pytest.mark.parametrize("table", TABLES)


@pytest.fixture
async def filled(
    api: httpx.AsyncClient,
    token: Callable[..., dict[str, str]],
    database: Database,
    hear: Callable[..., Awaitable[Taken]],
) -> Database:
    person = Person(api, token(ITA, "coordinator"))
    await person.open()
    settings = done(await person.get("/settings")).json()
    done(await person.put("/settings", settings | {"orderer_sees": ["display_name"]}))
    staff = await person.staff()
    await person.unit(staff["person_id"])
    expert = await person.expert()
    await person.agreement(expert["expert_id"])
    done(await person.get(f"/experts/{expert['expert_id']}", **PURPOSE))
    aino = Person(api, token(ITA, "expert", expert_id=expert["expert_id"]))
    at = f"/experts/{expert['expert_id']}"
    done(await aino.put(f"{at}/stories/fi", {"text": "Selvisin."}, "0"))
    done(await aino.put(f"{at}/pseudonym", {"pseudonym": "Vaahtera"}, "0"))
    done(await aino.post(f"{at}/consents/shown_in_bank", {"given": True}))
    await hear(database, ORDERS, an_order(), an_offer())
    desk = Desk(person)
    applicant = await desk.accepted()
    course = await desk.course(applicant)
    done(await desk.attended(course, 0, applicant))
    done(await desk.elsewhere(applicant))
    return database


@EACH
async def test_another_area_sees_no_row(table: str, filled: Database) -> None:
    async with filled.transaction({ITA}) as tx:
        assert await tx.fetchval(f"SELECT count(*) FROM {table}") > 0
    async with filled.transaction({"lappi"}) as tx:
        assert await tx.fetchval(f"SELECT count(*) FROM {table}") == 0
    async with filled.transaction(set()) as tx:
        assert await tx.fetchval(f"SELECT count(*) FROM {table}") == 0


@pytest.mark.parametrize("table", KEPT)
async def test_nobody_deletes(table: str, filled: Database) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with filled.transaction({ITA}) as tx:
            await tx.execute(f"DELETE FROM {table}")


async def test_a_row_cannot_be_given_to_another_area(filled: Database) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
        async with filled.transaction({ITA}) as tx:
            await tx.execute("UPDATE contact_point SET area_id = 'lappi'")


async def test_a_row_cannot_be_written_for_another_area(filled: Database) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="row-level security"):
        async with filled.transaction({ITA}) as tx:
            await tx.execute(
                "INSERT INTO contact_point (area_id, person_id, email, language, version)"
                " VALUES ('lappi', gen_random_uuid(), 'a@example.invalid', 'fi', 1)"
            )


@EACH
async def test_row_security_is_forced(table: str, filled: Database) -> None:
    async with filled.transaction({ITA}) as tx:
        row = await tx.fetchrow(
            "SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = $1::text::regclass", table
        )
    assert row is not None
    assert tuple(row) == (True, True)


@EACH
async def test_keys_begin_with_the_area(table: str, filled: Database) -> None:
    async with filled.transaction({ITA}) as tx:
        first = await tx.fetchval(
            """
            SELECT attname FROM pg_index
            JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
            WHERE indrelid = $1::text::regclass AND indisprimary
            """,
            table,
        )
    assert first == "area_id"
