"""On GET .../bank: who fits what is looked for; each person shown is a read that the log keeps."""

from dataclasses import dataclass

from chassis import readings
from chassis.asked import Asked
from chassis.cursors import Cursor
from chassis.database import Tx
from chassis.failures import Refusal
from registry.areas.domain.settings import BankOpensTo
from registry.areas.handlers.find_area import find_area
from registry.areas.store import settings_of
from registry.bank.domain.entries import Entries, Facets
from registry.bank.domain.search import Answer, Found, browse, search
from registry.bank.store import shown
from registry.bank.store.kept import Kept
from registry.bank.store.shown import Profile
from registry.bank.telling import language
from registry.stories.domain.showing import Shown
from registry.stories.store.showing import shown_of
from registry.words.ids import ExpertId

PLACES: Cursor[tuple[int]] = Cursor("bank", int)
DEEPEST = 200
"""How far down somebody pages: who is further fits hardly."""
COUNTED = 3
"""Concepts of a query that are counted: the surest; the rest only touch it."""
COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Card:
    """Somebody as the bank shows them: without name and contact."""

    shown: Shown
    profile: Profile
    found: Found


@dataclass(frozen=True, slots=True)
class Wished:
    """What somebody looks for: words, what experts have to have, and from where on."""

    query: str | None
    facets: Facets
    after: str | None
    limit: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page of cards, and what became of the query."""

    cards: tuple[Card, ...]
    answer: Answer
    next: str | None


async def search_bank(tx: Tx, asked: Asked, kept: Kept, wished: Wished) -> Page:
    """Return who fits, the best first; without words everybody who has what the facets ask for."""
    await _may_search(tx, asked)
    readings.needs_purpose(asked)
    place = PLACES.place(wished.after)
    start = min(max(place[0], 0), DEEPEST) if place else 0
    end = start + wished.limit
    answer = _answered(await kept.entries(tx, asked.area), wished, at_most=end + 1)
    cards = await cards_of(tx, asked, answer.found[start:end])
    await readings.log_reads(tx, asked, "experience bank", about=[one.shown.expert_id for one in cards])
    if wished.query and not start and not asked.in_emergency:
        concepts = answer.concepts[:COUNTED] or ("",)
        month = asked.now.date().replace(day=1)
        await shown.count_asked(tx, asked.area, month, concepts, not_found=not answer.found)
    more = len(answer.found) > end and end <= DEEPEST
    return Page(cards, answer, PLACES.at((end,)) if more else None)


async def show_one(tx: Tx, asked: Asked, expert_id: ExpertId) -> Card:
    """Return somebody of the bank with the whole stories."""
    await _may_search(tx, asked)
    readings.needs_purpose(asked)
    cards = await cards_of(tx, asked, (Found(expert_id, 0.0, ()),))
    if not cards:
        raise asked.unknown(f"expert {expert_id} in the experience bank")
    await readings.log_reads(tx, asked, "experience bank", about=[expert_id])
    return cards[0]


async def cards_of(tx: Tx, asked: Asked, found: tuple[Found, ...]) -> tuple[Card, ...]:
    """Return those of these people who may be shown at this very moment, as they may be."""
    ids = [ExpertId(one.expert_id) for one in found]
    showing = await shown_of(tx, asked.area, ids)
    profiles = await shown.profiles_of(tx, asked.area, ids)
    return tuple(
        Card(showing[ExpertId(one.expert_id)], profiles[ExpertId(one.expert_id)], one)
        for one in found
        if one.expert_id in showing
    )


def _answered(entries: Entries, wished: Wished, *, at_most: int) -> Answer:
    if not wished.query:
        return browse(entries, wished.facets, limit=at_most)
    return search(entries, wished.query, wished.facets, language=language(), limit=at_most)


async def _may_search(tx: Tx, asked: Asked) -> None:
    """Refuse an orderer where the area does not open its bank to them."""
    if asked.in_emergency or COORDINATOR in asked.by.roles:
        return
    settings = await settings_of(tx, await find_area(tx, asked.area))
    if settings.bank_opens_to is BankOpensTo.ORDERERS:
        return
    text = (
        f"found an area whose bank opens to {settings.bank_opens_to}; expected one whose orderers search it;"
        " place an order, the coordinator looks for the expert"
    )
    raise Refusal("bank-is-closed", text, status=403)
