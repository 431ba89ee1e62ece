"""The reckoning after things broke: every command once, every event once everywhere, every mail, in order.

What is counted: `lost` is what was said yes to and cannot be found, `doubled` what can be found twice. Repeats
that the design allows (a message on the broker, a mail with the same Message-ID) are counted apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any
from uuid import UUID

from aiokafka.structs import ConsumerRecord

from chassis.service import Context
from chassis.testing.waiting import until
from contracts import flow
from kokemus.platform.running import SERVICES, composition_root
from tests.faults.traffic import Traffic
from tests.life import Stage
from tests.strangers import everything_on

PATIENCE_SECONDS = 240
"""Mails go out four at a time, and on a busy machine hundreds wait when a broker comes back."""
SAID_AGAIN_SECONDS = 45
"""A relay notices within 30 s what a broker has forgotten, and lets the topic rest before it says all again."""

TOPICS = tuple(topic.name for topic in flow.TOPICS)


@dataclass
class Reckoning:
    """What was found."""

    commands: int = 0
    events: int = 0
    mails: int = 0
    said_again: int = 0
    """Messages that are on the broker more than once: the relay died before it could note them."""
    mailed_again: int = 0
    """Mails that came twice with one Message-ID: the worker died before it could note them."""
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    disordered: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """Return it as a line."""
        return (
            f"{self.commands} commands, {self.events} events, {self.mails} mails, {len(self.lost)} lost,"
            f" {len(self.doubled)} doubled, {len(self.disordered)} out of order"
            f" ({self.said_again} said again, {self.mailed_again} mailed again with the same Message-ID)"
        )

    def must_be_right(self) -> None:
        """Fail when anything was lost, doubled or out of order."""
        wrong = {"lost": self.lost, "doubled": self.doubled, "disordered": self.disordered}
        assert not any(wrong.values()), "\n".join(
            f"{what}: {one}" for what, all_ in wrong.items() for one in all_[:20]
        )


async def reckon(traffic: Traffic) -> Reckoning:
    """Wait until all is settled, then count."""
    stage, found = traffic.stage, Reckoning(commands=traffic.done.commands)
    await stage.post(seconds=PATIENCE_SECONDS)
    if traffic.remade:
        await _all_is_said_again(stage)
        await stage.post(seconds=PATIENCE_SECONDS)
    await _commands(traffic, found)
    said = await _events(stage, found)
    await _hearing(stage, found, said)
    await _broker(stage, found, said, remade=traffic.remade)
    await _mails(stage, found)
    return found


async def _all_is_said_again(stage: Stage) -> None:
    """Wait until the broker has again what it forgot: a relay that is given nothing new looks now and then only.

    What has not been said in time is counted as lost.
    """
    give_up = monotonic() + SAID_AGAIN_SECONDS

    async def is_there() -> bool:
        sql = "SELECT event_id FROM outbox_archive"
        said = {row["event_id"] for service in SERVICES for row in await stage.rows(service, sql)}
        kept = {_id(record) for record in await everything_on(stage.platform, TOPICS)}
        return said <= kept or monotonic() > give_up

    await until(is_there, seconds=2 * SAID_AGAIN_SECONDS, expected="a broker that can be read")


async def _commands(traffic: Traffic, found: Reckoning) -> None:
    """Compare what people were told was done with the rows that say so."""
    done, area = traffic.done, traffic.area.area_id
    sql = {
        "order": 'SELECT count(*) FROM "order" WHERE area_id = $1',
        "offer": "SELECT count(*) FROM offer WHERE area_id = $1",
        "acceptance": "SELECT count(*) FROM assignment WHERE area_id = $1",
        "decline": "SELECT count(*) FROM offer WHERE area_id = $1 AND state = 'declined'",
        "outcome": "SELECT count(*) FROM outcome WHERE area_id = $1",
    }
    for what, query in sql.items():
        rows = await traffic.stage.value("dispatch", query, area)
        said_yes = done.counted[what]
        found.lost += [f"{what} {n} of {said_yes}" for n in range(rows, said_yes)]
        found.doubled += [f"{what} {n} of {said_yes}" for n in range(said_yes, rows)]
    lines = await traffic.stage.rows(
        "billing", "SELECT session_id, count(*) FROM fee_line WHERE area_id = $1 GROUP BY 1", area
    )
    fees: Mapping[UUID, int] = {row[0]: row[1] for row in lines}
    for session in done.reported:
        number = fees.get(session.session_id, 0)
        if number != 1:
            where = found.lost if number == 0 else found.doubled
            where.append(f"session {session.session_id} has {number} fee lines")


@dataclass(frozen=True)
class Said:
    """One event in an archive."""

    event_id: UUID
    topic: str
    key: str
    type: str
    sequence: int


async def _events(stage: Stage, found: Reckoning) -> dict[UUID, Said]:
    """Return what every service has said, once each."""
    said: dict[UUID, Said] = {}
    for service in SERVICES:
        left = await stage.value(service, "SELECT count(*) FROM outbox")
        found.lost += [f"{service} has {left} events unsaid"] if left else []
        rows = await stage.rows(
            service, "SELECT event_id, topic, key, type, sequence FROM outbox_archive ORDER BY id"
        )
        for row in rows:
            one = Said(*row)
            if one.event_id in said:
                found.doubled.append(f"{one} stands twice in the archives")
            said[one.event_id] = one
    places = Counter((one.topic, one.key, one.sequence) for one in said.values())
    found.doubled += [f"{place} was said {number} times" for place, number in places.items() if number > 1]
    orders: dict[str, list[int]] = defaultdict(list)
    for one in said.values():
        if one.topic == "dispatch.internal.order.v1":
            orders[one.key].append(one.sequence)
    found.lost += [f"{key} has a gap: {sorted(n)}" for key, n in orders.items() if len(n) != max(n)]
    found.events = len(said)
    return said


async def _hearing(stage: Stage, found: Reckoning, said: Mapping[UUID, Said]) -> None:
    """Compare what was said with what every consumer has heard, and the order of either."""
    for service in SERVICES:
        context: Any = Context(None, stage.clock, None)  # type: ignore[arg-type]
        for ear in composition_root(service).ears(context):
            due = {
                one.event_id: one for one in said.values() if one.topic == ear.topic and one.type in ear.reads
            }
            # A transaction takes its number before it first writes: what was heard later has a higher one.
            rows = await stage.rows(
                service,
                "SELECT event_id, xmin::text::bigint AS turn FROM inbox WHERE consumer = $1",
                ear.consumer,
            )
            heard = Counter(row["event_id"] for row in rows)
            found.lost += [
                f"{ear.consumer} has not heard {one}" for id_, one in due.items() if id_ not in heard
            ]
            found.doubled += [
                f"{ear.consumer} has heard {id_} {n} times" for id_, n in heard.items() if n > 1
            ]
            turns = {row["event_id"]: row["turn"] for row in rows}
            by_key: dict[str, list[tuple[int, int]]] = defaultdict(list)
            for id_, one in due.items():
                if id_ in turns:
                    by_key[one.key].append((one.sequence, turns[id_]))
            for key, pairs in by_key.items():
                order = [turn for _, turn in sorted(pairs)]
                if order != sorted(order):
                    found.disordered.append(f"{ear.consumer} heard {key} in another order")


async def _broker(
    stage: Stage, found: Reckoning, said: Mapping[UUID, Said], *, remade: Collection[str]
) -> None:
    """Compare the archives with what is on the broker: everything there, in order within each key.

    On a topic that was made anew, what showed the relay that it was stands before what is said again.
    """
    times: Counter[UUID] = Counter()
    last: dict[tuple[str, bytes], int] = {}
    for record in await everything_on(stage.platform, TOPICS):
        event_id, sequence = _id(record), int(dict(record.headers)["ce_sequence"])
        times[event_id] += 1
        place = (record.topic, record.key)
        if times[event_id] == 1 and sequence <= last.get(place, 0) and record.topic not in remade:
            found.disordered.append(f"{record.topic} {record.key!r}: {sequence} after {last[place]}")
        last[place] = max(last.get(place, 0), sequence)
    found.lost += [f"{one} is not on the broker" for id_, one in said.items() if id_ not in times]
    found.doubled += [f"{id_} is on the broker and in no archive" for id_ in times.keys() - said.keys()]
    found.said_again = sum(times.values()) - len(times)


def _id(record: ConsumerRecord[Any, Any]) -> UUID:
    return UUID(dict(record.headers)["ce_id"].decode())


async def _mails(stage: Stage, found: Reckoning) -> None:
    """Compare the messages that should have gone out with the mails that came."""
    rows = await stage.rows("notifications", "SELECT message_id, state FROM message")
    expected = {str(row["message_id"]) for row in rows}
    found.lost += [f"message {row['message_id']} is {row['state']}" for row in rows if row["state"] != "sent"]
    came = Counter(mail["Message-ID"].strip("<>").partition("@")[0] for mail in stage.mails())
    found.mails = len(came)
    found.mailed_again = sum(came.values()) - len(came)
    found.lost += [f"mail {one} never came" for one in expected - came.keys()]
    found.doubled += [f"mail {one} was not expected" for one in came.keys() - expected]
    told = await stage.value(
        "dispatch",
        "SELECT count(*) FROM outbox_archive WHERE split_part(type, '.', 2) = ANY ($1)",
        [
            *("OfferMade", "OfferWithdrawn", "AssignmentAccepted", "SessionMoved", "SessionCancelled"),
            *("GroupEnded", "ExpertFellIll", "ExpertWithdrew"),
        ],
    )
    monthly = await stage.value(
        "billing",
        "SELECT count(*) FROM outbox_archive WHERE split_part(type, '.', 2) IN ('PaymentNoticeIssued', 'StatementIssued')",
    )
    if len(expected) != told + monthly:
        where = found.lost if len(expected) < told + monthly else found.doubled
        where.append(f"{len(expected)} messages for {told + monthly} events that somebody is told of")
