"""Who has read what is about me: told to whoever it is about, and to nobody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import httpx

from chassis.acts import Act, Whose
from chassis.asked import Asked
from chassis.auth import Principal
from chassis.readings import log_reads
from chassis.testing.sample.words import AREA
from chassis.testing.sample.world import World

READ = Act("read addresses", coordinator=Whose.AREA, orderer=Whose.OWN_UNIT)
MINE = f"/v1/areas/{AREA}/reads-of-me"
PERSON, EXPERT, OTHER = UUID(int=7), UUID(int=8), UUID(int=9)
Token = Callable[..., dict[str, str]]


async def read(world: World, why: str, *, by: str = "kaisa", about: UUID = PERSON, area: str = AREA) -> None:
    """Let somebody who is a coordinator, and an expert besides, read something of somebody."""
    reader = Principal(by, frozenset({area}), frozenset({"coordinator", "expert"}), frozenset(), None)
    asked = Asked(area, reader, world.clock.now(), READ, lambda: why)
    async with world.database.transaction({area}) as tx:
        await log_reads(tx, asked, "address", about=[about])


async def test_whoever_is_read_about_is_told_when_what_why_and_in_which_role(
    world: World, client: httpx.AsyncClient, token: Token
) -> None:
    await read(world, "to post a letter")
    await read(world, "to post another")
    me = token(AREA, subject=str(PERSON))

    first = (await client.get(f"{MINE}?limit=1", headers=me)).json()
    second = (await client.get(f"{MINE}?limit=1&after={first['next']}", headers=me)).json()

    (told,) = first["items"]
    assert (told["what"], told["purpose"]) == ("address", "to post another")
    assert (told["reader_roles"], told["by_me"]) == (["coordinator"], False), "the role that let it be read"
    assert datetime.fromisoformat(told["read_at"]) == world.clock.now()
    assert told["cursor"] == first["next"], "each item says where the list goes on"
    assert "kaisa" not in str(first)
    assert [one["purpose"] for one in second["items"]] == ["to post a letter"]
    assert second["next"] is None


async def test_an_expert_is_told_of_both_ids_in_one_order(
    world: World, client: httpx.AsyncClient, token: Token
) -> None:
    for why, about in (("first", EXPERT), ("second", PERSON), ("third", OTHER), ("fourth", EXPERT)):
        await read(world, why, about=about)
    me = token(AREA, "expert", subject=str(PERSON), expert_id=EXPERT)

    told = (await client.get(MINE, headers=me)).json()

    assert told["about"] == [str(EXPERT), str(PERSON)]
    assert [one["purpose"] for one in told["items"]] == ["fourth", "second", "first"]


async def test_what_one_reads_as_ones_own_is_no_news(
    world: World, client: httpx.AsyncClient, token: Token
) -> None:
    await read(world, "", by=str(PERSON))
    await read(world, "to look myself up", by=str(PERSON))

    told = (await client.get(MINE, headers=token(AREA, subject=str(PERSON)))).json()

    assert [(one["purpose"], one["by_me"]) for one in told["items"]] == [("to look myself up", True)]


async def test_nobody_reads_anothers_as_their_own(
    world: World, client: httpx.AsyncClient, token: Token
) -> None:
    await read(world, "own data")
    await read(world, " own data\n")

    told = (await client.get(MINE, headers=token(AREA, subject=str(PERSON)))).json()

    assert [one["purpose"] for one in told["items"]] == ['"own data"', '"own data"']


async def test_a_reason_that_cannot_be_kept_as_it_is_keeps_its_words(
    world: World, client: httpx.AsyncClient, token: Token
) -> None:
    await read(world, "to\0post\na letter")

    told = (await client.get(MINE, headers=token(AREA, subject=str(PERSON)))).json()

    assert [one["purpose"] for one in told["items"]] == ["to post a letter"]


async def test_nobody_else_is_told(world: World, client: httpx.AsyncClient, token: Token) -> None:
    await read(world, "to post a letter")
    await read(world, "to post it there", area="lappi")

    other = await client.get(MINE, headers=token(AREA, "coordinator", subject=str(OTHER)))
    mine = await client.get(MINE, headers=token(AREA, subject=str(PERSON)))
    elsewhere = await client.get(
        MINE.replace(AREA, "lappi"), headers=token(AREA, "coordinator", subject=str(PERSON))
    )

    assert other.json()["items"] == []
    assert [one["purpose"] for one in mine.json()["items"]] == ["to post a letter"]
    assert elsewhere.status_code == 403
