"""The experience bank: what it finds, beside PostgreSQL's own searches, and how fast at 10,000 experts.

tune      the half that the search was tuned on
report    the half that it was not; the figures that count
rivals    plain full text with the language's configuration, its words joined by OR; pg_trgm's word similarity
without   our search with one signal taken away
http      registry's api as a process, experts made of the stories' sentences, shuffled; each query once, two at a time
"""

from __future__ import annotations

import asyncio
import json
import os
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from time import perf_counter
from uuid import UUID

import asyncpg
import psutil
import uvloop
from rich.console import Console
from rich.table import Table

from bank_set import AT, LANGUAGES, Finds, Measured, lines, measured, ours
from chassis.testing.issuer import IssuerServer
from http_load import server
from http_serving import AREA, HOST
from kokemus.machine.probes import free_port
from kokemus.platform.service_databases import ServiceDatabase
from kokemus_client import Client
from kokemus_client.registry import AreaBody
from measuring import Figures, finish, percentile
from places import service_database
from registry.bank.domain.leading import WEIGHTS
from registry.experts.telling import TOPICS

EXPERTS = int(os.environ.get("BANK_EXPERTS", "10000"))
SENTENCES = 5
AT_ONCE = 2
LIMIT_MS, LIMIT_MB = 50, 300
CONFIGURATIONS = {"fi": "finnish", "sv": "swedish", "en": "english"}
WITHOUT = {
    "the thesaurus": replace(WEIGHTS, concept=0.0, topic=0.0, exact_topic=0.0),
    "other forms": replace(WEIGHTS, form=0.0),
    "parts of compounds": replace(WEIGHTS, part=0.0),
    "slips": replace(WEIGHTS, slip=0.0),
    "letters in 3 to 5": replace(WEIGHTS, alike=0.0),
    "the rule that nothing fits": replace(WEIGHTS, fits=0.0),
}
"""Our search without one signal."""
_TEXT = """
SELECT id FROM story, to_tsquery($2::regconfig, $3) AS asked
WHERE language = $1 AND to_tsvector($2::regconfig, text) @@ asked
ORDER BY ts_rank(to_tsvector($2::regconfig, text), asked) DESC, id LIMIT 10
"""
_ALIKE = """
SELECT id FROM story WHERE language = $1 AND word_similarity($2, text) >= 0.3
ORDER BY word_similarity($2, text) DESC, id LIMIT 10
"""

_STORY = (
    "area_id, expert_id, language, state, version, text, written_at, written_by, approved_version, approved_text,"
    " approved_at, approved_by"
)

Rows = dict[str, tuple[Measured, Measured]]


async def rivals(half: str) -> Rows:
    """Return what PostgreSQL's own searches find: on the stories' text, and with the names of the topics in it."""
    connection = await asyncpg.connect(os.environ["DATABASE_URL"])
    await connection.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    told: dict[bool, dict[str, Measured]] = {}
    for with_topics in (False, True):
        await connection.execute(
            "DROP TABLE IF EXISTS story; CREATE TEMP TABLE story (id text, language text, text text)"
        )
        await connection.executemany(
            "INSERT INTO story VALUES ($1, $2, $3)", list(_stories(with_topics=with_topics))
        )
        text, alike = await _asked_of(connection, half)
        told[with_topics] = {"PostgreSQL full text": measured(text, half), "pg_trgm": measured(alike, half)}
    await connection.close()
    return {name: (told[False][name], told[True][name]) for name in told[False]}


def _stories(*, with_topics: bool) -> Sequence[tuple[str, str, str]]:
    return [
        (
            story["id"],
            code,
            " ".join(
                [story["text"]]
                + [getattr(TOPICS[topic], code) for topic, _ in story["topics"] if with_topics]
            ),
        )
        for code in LANGUAGES
        for story in lines(f"{code}.stories")
    ]


async def _asked_of(connection: asyncpg.Connection, half: str) -> tuple[Finds, Finds]:
    """Ask every query of both searches, and return what they found."""
    text: dict[tuple[str, str], list[str]] = {}
    alike: dict[tuple[str, str], list[str]] = {}
    for code in LANGUAGES:
        for query in lines(f"{code}.{half}"):
            asked = query["text"]
            joined = " | ".join(
                "".join(one for one in word if one.isalnum()) or "x" for word in asked.split()
            )
            rows = await connection.fetch(_TEXT, code, CONFIGURATIONS[code], joined)
            text[code, asked] = [row["id"] for row in rows]
            alike[code, asked] = [row["id"] for row in await connection.fetch(_ALIKE, code, asked)]
    return (lambda code, asked: text[code, asked]), (lambda code, asked: alike[code, asked])


def of_ours(half: str) -> Rows:
    """Return what our search finds, whole and with a signal taken away."""
    variants = {"ours": WEIGHTS, **{f"without {name}": weights for name, weights in WITHOUT.items()}}
    return {
        name: (
            measured(ours(with_topics=False, weights=weights), half),
            measured(ours(with_topics=True, weights=weights), half),
        )
        for name, weights in variants.items()
    }


def shown(title: str, rows: Rows) -> None:
    """Print what each search finds."""
    table = Table(title=title, title_justify="left", show_edge=False)
    for column in ("search", "recall@10, text", "with topics", "nothing fits, yet answered", "with topics"):
        table.add_column(column, justify="left" if column == "search" else "right")
    for name, (text, topics) in rows.items():
        table.add_row(
            name,
            f"{text.recall:.2f}",
            f"{topics.recall:.2f}",
            f"{text.answered:.2f}",
            f"{topics.answered:.2f}",
        )
    Console(width=110).print(table)


async def filled(database: ServiceDatabase) -> None:
    """Add experts who consent, each with a story of shuffled sentences; the first numbers count time."""
    chance, now = random.Random(1), datetime.now(UTC)
    sentences = {
        code: [
            one.strip() + "."
            for story in lines(f"{code}.stories")
            for one in story["text"].split(".")
            if one.strip()
        ]
        for code in LANGUAGES
    }
    codes = list(TOPICS)
    experts, stories, consents = [], [], []
    for number in range(EXPERTS):
        who, code = UUID(int=(0x0192F0C4 << 96) + number), chance.choices(LANGUAGES, (7, 2, 1))[0]
        topics = json.dumps([{"code": one, "perspective": "own"} for one in chance.sample(codes, 2)])
        experts.append((AREA, who, f"Expert {number}", topics, ["individual", "lecture"], [code], 1, now))
        text = " ".join(chance.sample(sentences[code], SENTENCES))
        stories.append((AREA, who, code, "approved", 1, text, now, who, 1, text, now, who))
        consents.append((AREA, who, "shown_in_bank", True, now, who))
    owner = await asyncpg.connect(database.app_url)
    await owner.execute(f"SET kokemus.areas = '{AREA}'")
    for table, columns, rows in (
        (
            "expert",
            "area_id, expert_id, display_name, topics, work_forms, languages, version, registered_at",
            experts,
        ),
        (
            "story",
            _STORY,
            stories,
        ),
        ("consent", "area_id, expert_id, purpose, given, since, recorded_by", consents),
    ):
        values = ", ".join(f"${place + 1}" for place in range(len(rows[0])))
        await owner.executemany(f"INSERT INTO {table} ({columns}) VALUES ({values})", rows)
    await owner.close()


async def over_http() -> dict[str, float]:
    """Return what a search takes over HTTP, and the memory of the api that answers."""
    issuer = IssuerServer().start()
    async with service_database("registry") as database:
        port = free_port()
        settings = {
            "KOKEMUS_DATABASE_URL": database.app_url,
            "KOKEMUS_OIDC_ISSUER": issuer.issuer.url,
            "KOKEMUS_HTTP_PORT": str(port),
            "KOKEMUS_LOG_LEVEL": "WARNING",
        }
        token = issuer.issuer.token("bench", areas=[AREA], roles=["coordinator", "operator"])
        async with (
            server(port, "-m", "registry", "api", **settings) as running,
            Client({"registry": f"http://{HOST}:{port}"}, token) as client,
        ):
            names = {"fi": "Mitta", "sv": "Mått", "en": "Measure"}
            (await client.registry.post_area(AREA, AreaBody(model="experience_bank", names=names))).expect()
            await filled(database)
            first = await _one(client, "masennus")
            memory = psutil.Process(running.pid).memory_info().rss / 2**20
            waits = await _searched(client)
            grown = psutil.Process(running.pid).memory_info().rss / 2**20
    issuer.stop()
    return {
        "first_ms": first,
        "median_ms": percentile(waits, 0.5),
        "p95_ms": percentile(waits, 0.95),
        "most_ms": max(waits),
        "api_mb": max(memory, grown),
    }


async def _searched(client: Client) -> list[float]:
    queries = [
        one["text"] for code in LANGUAGES for half in ("tune", "report") for one in lines(f"{code}.{half}")
    ]
    numbered, waits = iter(queries * 2), list[float]()

    async def asks() -> None:
        for query in numbered:
            waits.append(await _one(client, query))

    await asyncio.gather(*(asks() for _ in range(AT_ONCE)))
    return waits


async def _one(client: Client, query: str) -> float:
    begun = perf_counter()
    told = await client.registry.search_experience_bank(AREA, q=query, limit=AT, purpose="measuring").page()
    told.expect()
    return (perf_counter() - begun) * 1000


def _figures(rows: Rows) -> Figures:
    """Return recall and answered on the text, then with topics, by what searched."""
    return {
        name: [round(value, 3) for one in found for value in (one.recall, one.answered)]
        for name, found in rows.items()
    }


async def measure() -> None:
    """Measure both, print them and keep them."""
    told = {half: {**await rivals(half), **of_ours(half)} for half in ("tune", "report")}
    for half, rows in told.items():
        shown(f"what fits and is found, the half to {half}", rows)
    speed = {name: round(value, 1) for name, value in (await over_http()).items()}
    Console(width=110).print(f"{EXPERTS} experts over HTTP, {AT_ONCE} at once: {speed}")
    text, topics = told["report"]["ours"]
    summary = {
        "recall_text": round(text.recall, 3),
        "recall_topics": round(topics.recall, 3),
        "answered": round(max(text.answered, topics.answered), 3),
        "p95_ms": speed["p95_ms"],
        "api_mb": speed["api_mb"],
        "limits": {
            "recall_text": 0.8,
            "recall_topics": 0.9,
            "answered": 0.2,
            "p95_ms": LIMIT_MS,
            "api_mb": LIMIT_MB,
        },
    }
    figures: dict[str, Figures] = {half: _figures(rows) for half, rows in told.items()}
    finish("bank", summary, {**figures, "http": {name: [value] for name, value in speed.items()}})


if __name__ == "__main__":
    uvloop.run(measure())
