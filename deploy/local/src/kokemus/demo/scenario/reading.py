"""A scenario file as far as it has been read, which later parts of it lean on."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kokemus.demo import wall_times
from kokemus.demo.marked import Fields, KnockOn, Mistakes, Word, one_of, unknown
from kokemus.demo.story import Area, Ids, Order, Report, Session, Step
from kokemus.demo.wall_times import Span
from kokemus_client.dispatch import HeldSaid


@dataclass(frozen=True, slots=True)
class Usual:
    """How things go when the file says nothing else."""

    asked: timedelta
    accepted: timedelta
    held: timedelta


@dataclass
class Reading:
    """A file as far as it has been read.

    What may be done when is the platform's to say; the file has to name what there is, and only that is checked.
    """

    root: Fields
    name: str
    zone: ZoneInfo
    starts_at: datetime
    ends_at: datetime
    usual: Usual
    mistakes: Mistakes
    areas: dict[str, Area] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    """Orders that could not be read."""
    told: set[str] = field(default_factory=set)
    """Sessions of which the file says what became of them, or that they were moved."""
    proposed: dict[str, Span] = field(default_factory=dict)
    """The times to which sessions might be moved, which nobody has answered yet."""
    objected: set[str] = field(default_factory=set)
    """Sessions of which somebody says that what was reported is wrong, which nobody has answered yet."""
    called: set[str] = field(default_factory=set)
    """Names given after a race: whoever was quicker, whoever was slower."""

    @property
    def ids(self) -> Ids:
        """The ids that the file decides."""
        return Ids(self.name)

    def order(self, name: str, line: int) -> Order:
        """Return the order of that name."""
        if name in self.broken:
            raise KnockOn(line, f"order {name!r} could not be read")
        return self.orders[one_of(Word.of(name, line), {*self.orders, *self.broken}, "order")]

    def session(self, word: Word) -> Session:
        """Return the session of that name, such as `visits/2`."""
        name, slash, _ = word.partition("/")
        if not slash:
            raise word.wrong(f"{word!r} is no session, expected an order and a number such as {word}/1")
        order = self.order(name, word.line)
        mine = [key for key, one in self.sessions.items() if one.order == order.key]
        return self.sessions[one_of(word, mine, "session")]

    def expert(self, area: str, word: Word) -> str:
        """Return the name of an expert of an area, or one that was given after a race."""
        return one_of(word, {*self.areas[area].experts, *self.called}, f"expert of {area}")

    def seat(self, order: Order, expert: str) -> None:
        """Keep the sessions that an expert who accepts has to do."""
        for number, span in enumerate(order.times, 1):
            key = f"{order.key}/{number}" if order.body.seats == 1 else f"{order.key}/{number} ({expert})"
            session = Session(key=key, area=order.area, order=order.key, expert=expert, span=span)
            self.sessions.setdefault(key, session)  # of two for one seat the platform refuses one

    def seated(self, order: Order, said: Word | None, line: int) -> str:
        """Return the expert meant: as said, or the only one of the order."""
        if said is not None:
            return self.expert(order.area, said)
        known = list(dict.fromkeys(one.expert for one in self.sessions.values() if one.order == order.key))
        if len(known) != 1:
            told = ", ".join(known) or "none yet"
            raise Word.of("expert", line).wrong(
                f"`expert` is left out, but the experts of {order.key!r} are: {told}"
            )
        return known[0]

    def at(self, word: Word) -> datetime:
        """Return the moment of a word, which lies within the story."""
        found = wall_times.moment(word, self.zone)
        if not self.starts_at <= found <= self.ends_at:
            first, last = (wall_times.written(at, self.zone) for at in (self.starts_at, self.ends_at))
            raise word.wrong(f"{word} lies outside the story, which goes from {first} to {last}")
        return found

    def local(self, span: Span) -> tuple[datetime, datetime]:
        """Return a time with the offset of the wall clock, which tells the two halves of a doubled hour."""
        return span.starts_at.astimezone(self.zone), span.ends_at.astimezone(self.zone)

    def area_of_expert(self, fields: Fields, expert: Word) -> str:
        """Return the area in which an expert is meant: as said, or the only one the expert belongs to."""
        said = fields.word_or_none("area")
        if said is not None:
            return one_of(said, self.areas, "area")
        known = [key for key, area in self.areas.items() if expert in area.experts]
        if not known:
            everybody = {name for area in self.areas.values() for name in area.experts}
            raise expert.wrong(unknown("expert", expert, everybody))
        if len(known) > 1:
            raise expert.wrong(f"{expert} belongs to {' and '.join(known)}: add `area:`")
        return known[0]

    def usual_reports(self) -> Iterator[Report]:
        """Give the reports of all that was held because the file says nothing else of it."""
        for key, session in self.sessions.items():
            if key not in self.told:
                participants = self.orders[session.order].participants
                yield Report(
                    at=session.span.ends_at + self.usual.held,
                    line=0,
                    area=session.area,
                    order=session.order,
                    session=key,
                    outcome=HeldSaid(kind="held", participants=participants),
                )
