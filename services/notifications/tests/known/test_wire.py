"""The row that is kept of what others say."""

from __future__ import annotations

from notifications_builders import AREA, EVENT, EXPERT, NOON, a_contact, an_area

from chassis.hearing import Heard
from chassis.outbox import Cause
from notifications.known import wire
from notifications.known.tables import Area, Contact
from notifications.table import Table


def kept(body: wire.Kept) -> Table:
    return wire.kept(Heard(EVENT, "x", AREA, str(EXPERT), "k", 1, NOON, Cause("story"), body))


def test_an_area_becomes_its_local_time_and_names() -> None:
    area = kept(an_area())
    assert isinstance(area, Area)
    assert (area.time_zone, area.languages) == ("Europe/Helsinki", ["fi", "sv"])
    assert area.names["sv"] == "Östra Nylands välfärdsområde"


def test_a_tombstone_leaves_the_person_and_no_address() -> None:
    came, erased = kept(a_contact(email="anna@example.org")), kept(None)
    assert isinstance(came, Contact)
    assert isinstance(erased, Contact)
    assert came.person_id == erased.person_id == EXPERT
    assert (came.email, came.erased, erased.email, erased.erased) == ("anna@example.org", False, None, True)
