"""What the console takes of an event, who hears of it, and what somebody has missed."""

from __future__ import annotations

from uuid import UUID, uuid4

import msgspec
import pytest

from chassis.auth import Principal
from contracts import flow
from kokemus_console.live import watching
from kokemus_console.live.changes import Change, change
from kokemus_console.live.watching import Watcher, Watching

EXPERT, UNIT, ORDER, SESSION = (uuid4() for _ in range(4))


def a_principal(
    *areas: str, units: frozenset[UUID] = frozenset(), expert_id: UUID | None = None
) -> Principal:
    roles = frozenset(["expert", "orderer", "coordinator", "unit_coordinator", "billing_clerk", "operator"])
    return Principal("somebody", frozenset(areas), roles, units, expert_id)


def a_watcher(principal: Principal, role: str, *things: object, area: str = "here") -> Watcher:
    return Watcher(principal, area, role, frozenset(map(str, things)))


def a_change(area: str = "here") -> Change:
    value = {
        "order_id": str(ORDER),
        "session_id": str(SESSION),
        "expert_id": str(EXPERT),
        "unit_id": str(UNIT),
        "words": "what nobody here reads",
    }
    seen = change(f"{area}:{ORDER}".encode(), msgspec.json.encode(value))
    assert seen is not None
    return seen


def test_ids_are_taken_and_nothing_else() -> None:
    assert a_change() == Change("here", EXPERT, UNIT, frozenset([str(ORDER), str(SESSION)]))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (None, b"{}"),
        (b"here", b"{}"),
        (b":x", b"{}"),
        (b"\xff:x", b"{}"),
        (b"here:x", b"{"),
        (b"here:x", b'{"expert_id": "nobody"}'),
        (b"here:x", b"[]"),
    ],
)
def test_what_is_no_event_is_passed_over(key: bytes | None, value: bytes) -> None:
    assert change(key, value) is None


def test_what_is_not_theirs_nobody_hears_of() -> None:
    seen = a_change()
    for role, principal, hears in (
        ("expert", a_principal("here", expert_id=EXPERT), True),
        ("expert", a_principal("here", expert_id=uuid4()), False),
        ("expert", a_principal("here", units=frozenset([UNIT])), False),
        ("orderer", a_principal("here", units=frozenset([UNIT])), True),
        ("orderer", a_principal("here", expert_id=EXPERT), False),
        ("unit_coordinator", a_principal("here", units=frozenset([uuid4()])), False),
        ("coordinator", a_principal("here"), True),
        ("billing_clerk", a_principal("here"), True),
        ("operator", a_principal("here"), False),
        ("coordinator", a_principal("there"), False),
    ):
        assert a_watcher(principal, role).waits_for(seen) == hears, (role, principal)


def test_an_event_that_names_nobody_concerns_those_who_run_the_area() -> None:
    seen = change(b"here:2026-10", b"{}")
    assert seen is not None
    assert a_watcher(a_principal("here"), "billing_clerk").waits_for(seen)
    assert not a_watcher(a_principal("here"), "expert").waits_for(seen)
    assert not a_watcher(a_principal("here"), "orderer").waits_for(seen)


def test_a_page_hears_of_what_it_is_about_in_its_own_area() -> None:
    both = a_principal("here", "there")
    assert a_watcher(both, "coordinator", SESSION).waits_for(a_change())
    assert not a_watcher(both, "coordinator", uuid4()).waits_for(a_change())
    assert not a_watcher(both, "coordinator", SESSION).waits_for(a_change("there"))
    assert a_watcher(both, "coordinator", area="there").waits_for(a_change("there"))


def test_whoever_waits_is_woken_and_nobody_else() -> None:
    everybody = Watching()
    mine, other = (
        a_watcher(a_principal("here"), "coordinator", SESSION),
        a_watcher(a_principal("there"), "expert"),
    )
    with everybody.waiting(mine), everybody.waiting(other):
        everybody.tell(a_change())
        assert mine.woken.is_set()
        assert not other.woken.is_set()
        everybody.end()
        assert other.woken.is_set()
    assert not everybody.is_full


def test_what_came_while_a_page_was_on_its_way_is_not_missed() -> None:
    everybody = Watching()
    watcher = a_watcher(a_principal("here"), "coordinator", SESSION)
    before = everybody.mark
    assert not everybody.has_missed(watcher, before)
    everybody.tell(a_change())
    after = everybody.mark
    everybody.tell(Change("here", None, None, frozenset(["something else"])))
    assert everybody.has_missed(watcher, before)
    assert not everybody.has_missed(watcher, after)
    for mark in ("", "another-1", f"{before}x"):
        assert everybody.has_missed(watcher, mark), "of another console's mark nobody knows"


def test_of_what_is_too_long_ago_it_is_not_known_whether_it_was_missed() -> None:
    everybody = Watching()
    watcher = a_watcher(a_principal("here"), "coordinator", SESSION)
    before = everybody.mark
    for _ in range(watching.REMEMBERED + 1):
        everybody.tell(Change("here", None, None, frozenset(["something else"])))
    assert everybody.has_missed(watcher, before)


def test_no_topic_that_tells_of_a_person_is_watched() -> None:
    watched = flow.watched_by(watching.PROGRAM)
    assert watched
    assert not [topic.name for topic in watched if topic.tells_of_a_person]
