"""What is held in memory to be searched: who can be found in an area, brought up to date by each search."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field

from chassis.database import Tx
from registry.bank.domain.entries import Entries, Entry
from registry.bank.domain.thesaurus import Thesaurus
from registry.bank.store import shown
from registry.words.ids import ExpertId

HELD_MAX = 30_000
"""Experts held of all areas together: three times the largest area foreseen, within 300 MB of a process."""
AT_ONCE = 5
"""Entries put in before others get their turn: some milliseconds."""
TRIES = 3
"""Times that a search brings an area up while others do: then it reads it anew."""
CHANGED_MAX = 500
"""Changes that are taken in one by one; after more, an area is read anew."""


@dataclass
class _Area:
    entries: Entries
    as_of: shown.Moment


@dataclass
class Kept:
    """The areas that were searched last. What one transaction may read is put in by it, and goes to its area alone."""

    asked: Thesaurus
    told: Thesaurus
    _areas: OrderedDict[str, _Area] = field(default_factory=OrderedDict)
    _making: dict[str, asyncio.Lock] = field(default_factory=dict)

    async def entries(self, tx: Tx, area_id: str) -> Entries:
        """Return who can be found in an area now, as this transaction sees it."""
        for _ in range(TRIES):
            held = self._areas.get(area_id)
            if held is None:
                break
            as_of, now = held.as_of, await shown.moment(tx)
            changed = await shown.changed_since(tx, area_id, as_of, now=now)
            if len(changed) > CHANGED_MAX or held.entries.worn:
                break
            found = await shown.entries_of(tx, area_id, changed) if changed else []
            # What another search has put in meanwhile may be newer than what was read here.
            if held.as_of is as_of:
                _bring_up(held.entries, changed, found)
                held.as_of = now
                self._areas.move_to_end(area_id)
                return held.entries
        return await self._made(tx, area_id)

    async def _made(self, tx: Tx, area_id: str) -> Entries:
        """Read an area anew; who comes meanwhile waits, and has what was made."""
        before = self._areas.get(area_id)
        async with self._making.setdefault(area_id, asyncio.Lock()):
            held = self._areas.get(area_id)
            if held is not None and held is not before:
                return held.entries
            now = await shown.moment(tx)
            entries = Entries(self.asked, self.told)
            async for some in shown.all_entries(tx, area_id):
                for at, entry in enumerate(some):
                    entries.put(entry)
                    if at % AT_ONCE == 0:
                        await asyncio.sleep(0)
            self._areas[area_id] = _Area(entries, now)
            self._areas.move_to_end(area_id)
            self._let_go()
            return entries

    def _let_go(self) -> None:
        """Forget the areas that nobody has searched for longest, once there is too much."""
        while len(self._areas) > 1 and sum(len(area.entries) for area in self._areas.values()) > HELD_MAX:
            self._areas.popitem(last=False)


def _bring_up(entries: Entries, changed: Iterable[ExpertId], found: Iterable[Entry]) -> None:
    """Put those in again who changed: who may not be shown any more is left out."""
    known = {entry.expert_id: entry for entry in found}
    for expert_id in changed:
        if expert_id in known:
            entries.put(known[expert_id])
        else:
            entries.leave_out(expert_id)
