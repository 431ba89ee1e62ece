"""What people said in turn of one session: reminded and reported, proposed and answered, objected and put right.

Moves, objections and outcomes are asked of dispatch as the coordinator of each area; who was reminded stands in events.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec

from contracts.dispatch import OutcomeMissing
from kokemus.demo.play.played import Played
from kokemus.demo.wall_times import written
from kokemus.operate.remote import Remote
from kokemus_client import Client
from kokemus_client.dispatch import MoveView, ObjectionView, SessionView

PURPOSE = {"X-Purpose": "demonstration: what became of moves, objections and reminders?"}
REMINDED = {
    1: "expert and orderer are reminded: nobody has said what became of it",
    2: "the unit's coordinator is reminded as well",
}

_REMINDERS = "SELECT area_id, said_at, payload FROM outbox_archive WHERE type = 'dispatch.OutcomeMissing.v1'"


@dataclass(frozen=True, slots=True, order=True)
class Turn:
    """One thing that was said of a session, in words for people."""

    session: str
    at: datetime
    told: str


async def taken(played: Played, there: Remote, client: Client) -> list[Turn]:
    """Return every turn of the sessions that somebody came back to: a session's together, the earliest first."""
    reminders = await there.rows("dispatch", _REMINDERS)
    turns: set[Turn] = set()
    for key, area in played.scenario.areas.items():
        token = there.token(str(area.with_role("coordinator").person_id), areas=[key], roles=["coordinator"])
        asking = _Asking(played, client.by(token, **PURPOSE), key)
        mine = [
            (row["said_at"], msgspec.json.decode(row["payload"], type=OutcomeMissing))
            for row in reminders
            if row["area_id"] == key
        ]
        turns |= {turn async for turn in asking.turns(mine)}
    began = {turn.session: turn.at for turn in sorted(turns, key=lambda one: one.at, reverse=True)}
    return sorted(turns, key=lambda one: (began[one.session], one))


class _Asking:
    """Asks about one area's sessions."""

    def __init__(self, played: Played, client: Client, area: str) -> None:
        self._dispatch = client.dispatch
        self._area = area
        self._played = played
        self._zone = played.scenario.zone
        self._sessions = {session_id: name for name, session_id in played.sessions.items()}
        known, ids = played.scenario.areas[area], played.scenario.ids
        self._people = {one.person_id: one.name for one in known.staff.values()}
        self._people |= {ids.expert(key): one.display_name for key, one in known.experts.items()}

    async def turns(self, reminders: list[tuple[datetime, OutcomeMissing]]) -> AsyncIterator[Turn]:
        """Give every turn; of a session that was both reminded of and objected to the outcome comes twice."""
        for at, missing in reminders:
            yield self._turn(missing.session_id, at, REMINDED[missing.reminder])
        for session_id in {missing.session_id for _, missing in reminders}:
            for turn in self._reported(await self._session(session_id)):
                yield turn
        for name in self._played.moves:
            if self._played.scenario.sessions[name].area == self._area:
                listed = await self._dispatch.list_moves_of_session(self._area, self._played.sessions[name])
                for turn in (turn for move in listed.expect().items for turn in self._moved(move)):
                    yield turn
        async for objection in self._dispatch.list_objections(self._area):
            after = await self._session(objection.session_id)
            for turn in self._objected(objection, after):
                yield turn

    async def _session(self, session_id: UUID) -> SessionView:
        return (await self._dispatch.get_session(self._area, session_id)).expect()

    def _reported(self, session: SessionView) -> Iterator[Turn]:
        if session.report is not None:
            verb = "says" if session.revision == 1 else "corrects it"
            told = f"{self._who(session.report.reported_by)} {verb}: {session.state.replace('_', ' ')}"
            yield self._turn(session.session_id, session.report.reported_at, told)

    def _moved(self, move: MoveView) -> Iterator[Turn]:
        to = written(move.starts_at, self._zone)
        asked = f"{self._who(move.proposed_by)} proposes to move it to {to}"
        yield self._turn(move.session_id, move.proposed_at, asked)
        if move.closed_at is not None:
            answered = f"{self._who(move.closed_by)}: {move.state}"
            yield self._turn(move.session_id, move.closed_at, answered)

    def _objected(self, objection: ObjectionView, after: SessionView) -> Iterator[Turn]:
        raised = f"{self._who(objection.raised_by)} objects: {objection.words}"
        yield self._turn(objection.session_id, objection.raised_at, raised)
        if objection.answered_at is not None:
            answered = f"{self._who(objection.answered_by)}: {objection.state}. {objection.answer or ''}"
            yield self._turn(objection.session_id, objection.answered_at, answered.rstrip())
        if after.revision > objection.session_revision:
            yield from self._reported(after)

    def _turn(self, session_id: UUID, at: datetime, told: str) -> Turn:
        return Turn(self._sessions.get(session_id, f"a session not in the file {session_id}"), at, told)

    def _who(self, person: UUID | None) -> str:
        return "nobody" if person is None else self._people.get(person, str(person))
