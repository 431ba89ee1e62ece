"""Who may be shown now and what they can be found by; and who has changed since."""

from collections.abc import AsyncIterator, Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlmodel import col, select

from chassis.database import Tx
from registry.bank.domain.entries import Entry, Story, Topic
from registry.bank.tables import BankAsked
from registry.experts.domain.topics import Perspective
from registry.experts.tables import Expert
from registry.stories.domain.showing import Shown
from registry.stories.store.showing import SHOWN_MAX, shown_after, shown_of
from registry.words.ids import ExpertId


@dataclass(frozen=True, slots=True)
class Profile:
    """What an expert can do and has experience of: codes only."""

    topics: tuple[tuple[str, str], ...]
    work_forms: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """Which transactions are over for sure, and which had not begun: what is read now is up to date to the first."""

    over: int
    not_begun: int


# SQL over asyncpg: every search asks both.
_MOMENT = (
    "SELECT pg_snapshot_xmin(now)::text::bigint AS over, pg_snapshot_xmax(now)::text::bigint AS not_begun"
    " FROM pg_current_snapshot() AS now"
)
# What has a number that no transaction has yet comes from another server's life: it was read at the beginning.
_CHANGED = (
    "SELECT expert_id FROM bank_change"
    " WHERE area_id = $1 AND changed_in >= $2 AND changed_in < $3 ORDER BY changed_in, expert_id"
)
_ASKED = """
INSERT INTO bank_asked (area_id, month, concept, asked, not_found)
SELECT $1, $2, concept, 1, $4 FROM unnest($3::text[]) AS concept ORDER BY concept
ON CONFLICT (area_id, month, concept)
DO UPDATE SET asked = bank_asked.asked + 1, not_found = bank_asked.not_found + excluded.not_found
"""


async def moment(tx: Tx) -> Moment:
    """Return which transactions are over: asked before anything is read that is to be kept."""
    row = await tx.fetchrow(_MOMENT)
    assert row is not None, "one row, always"
    return Moment(row["over"], row["not_begun"])


async def changed_since(tx: Tx, area_id: str, since: Moment, *, now: Moment) -> list[ExpertId]:
    """Return the experts who may have changed after a moment."""
    rows = await tx.fetch(_CHANGED, area_id, since.over, now.not_begun)
    return [ExpertId(row["expert_id"]) for row in rows]


async def all_entries(tx: Tx, area_id: str) -> AsyncIterator[list[Entry]]:
    """Yield everybody who may be shown now, some hundreds at a time."""
    after: ExpertId | None = None
    while True:
        shown = await shown_after(tx, area_id, after, limit=SHOWN_MAX)
        if not shown:
            return
        yield await _entries(tx, area_id, shown)
        after = shown[-1].expert_id


async def entries_of(tx: Tx, area_id: str, experts: Collection[ExpertId]) -> list[Entry]:
    """Return those of these experts who may be shown now."""
    return await _entries(tx, area_id, list((await shown_of(tx, area_id, experts)).values()))


async def _entries(tx: Tx, area_id: str, shown: Collection[Shown]) -> list[Entry]:
    profiles = await profiles_of(tx, area_id, [one.expert_id for one in shown])
    return [
        Entry(
            expert_id=one.expert_id,
            stories=tuple(Story(language, story.text) for language, story in one.stories.items()),
            topics=tuple(
                Topic(code, close=whose == Perspective.CLOSE_PERSON)
                for code, whose in profiles[one.expert_id].topics
            ),
            work_forms=profiles[one.expert_id].work_forms,
            languages=profiles[one.expert_id].languages,
        )
        for one in shown
    ]


async def profiles_of(tx: Tx, area_id: str, experts: Collection[ExpertId]) -> Mapping[ExpertId, Profile]:
    """Return what each of these experts can do."""
    session = await tx.session()
    query = select(Expert.expert_id, Expert.topics, Expert.work_forms, Expert.languages).where(
        col(Expert.area_id) == area_id, col(Expert.expert_id).in_(experts)
    )
    return {
        ExpertId(expert_id): Profile(
            topics=tuple((one["code"], one["perspective"]) for one in topics),
            work_forms=tuple(forms),
            languages=tuple(languages),
        )
        for expert_id, topics, forms, languages in await session.exec(query)
    }


async def count_asked(
    tx: Tx, area_id: str, month: date, concepts: Collection[str], *, not_found: bool
) -> None:
    """Count concepts that were asked for, and whether nobody was found."""
    await tx.execute(_ASKED, area_id, month, sorted(set(concepts)), int(not_found))


async def asked_in(tx: Tx, area_id: str, month: date, *, limit: int) -> list[BankAsked]:
    """Return what was asked for in a month, what was found least first."""
    session = await tx.session()
    table = BankAsked
    query = select(table).where(col(table.area_id) == area_id, col(table.month) == month)
    by = (col(table.not_found).desc(), col(table.asked).desc(), col(table.concept))
    return list(await session.exec(query.order_by(*by).limit(limit)))
