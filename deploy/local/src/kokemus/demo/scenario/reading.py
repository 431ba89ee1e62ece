"""A scenario file as far as it has been read, which later parts of it lean on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kokemus.demo import wall_times
from kokemus.demo.marked import Fields, KnockOn, Mistake, Mistakes, Word, one_of, unknown
from kokemus.demo.story import Area, Order, Step


@dataclass(frozen=True, slots=True)
class Usual:
    """How things go when the file says nothing else."""

    asked: timedelta
    accepted: timedelta
    held: timedelta


@dataclass
class Reading:
    """A file as far as it has been read."""

    root: Fields
    name: str
    zone: ZoneInfo
    starts_at: datetime
    ends_at: datetime
    usual: Usual
    mistakes: Mistakes
    areas: dict[str, Area] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    """Orders that could not be read."""

    def order(self, name: str, line: int) -> Order:
        """Return the order of that name."""
        if name in self.broken:
            raise KnockOn(line, f"order {name!r} could not be read")
        return self.orders[one_of(Word.of(name, line), {*self.orders, *self.broken}, "order")]

    def at(self, word: Word) -> datetime:
        """Return the moment of a word, which lies within the story."""
        found = wall_times.moment(word, self.zone)
        if not self.starts_at <= found <= self.ends_at:
            raise Mistake(word.line, f"{word} lies outside the story, which goes {self._story()}")
        return found

    def _story(self) -> str:
        first, last = (wall_times.written(at, self.zone) for at in (self.starts_at, self.ends_at))
        return f"from {first} to {last}"

    def area_of_expert(self, fields: Fields, expert: Word) -> str:
        """Return the area in which an expert is meant: as said, or the only one the expert belongs to."""
        said = fields.word_or_none("area")
        if said is not None:
            return one_of(said, self.areas, "area")
        known = [key for key, area in self.areas.items() if expert in area.experts]
        if len(known) != 1:
            everybody = {name for area in self.areas.values() for name in area.experts}
            if not known:
                raise Mistake(expert.line, unknown("expert", expert, everybody))
            raise Mistake(expert.line, f"{expert} belongs to {' and '.join(known)}: add `area:`")
        return known[0]
