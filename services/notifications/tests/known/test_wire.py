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


def test_who_is_called_has_a_way_and_no_address() -> None:
    by_phone, by_mail = kept(a_contact(email="", tell_by="phone")), kept(a_contact())
    assert isinstance(by_phone, Contact)
    assert isinstance(by_mail, Contact)
    assert (by_phone.email, by_phone.tell_by, by_phone.erased) == (None, "phone", False)
    assert by_mail.tell_by == "email"


def test_a_tombstone_leaves_the_person_and_no_address() -> None:
    came, erased = kept(a_contact(email="anna@example.org")), kept(None)
    assert isinstance(came, Contact)
    assert isinstance(erased, Contact)
    assert came.person_id == erased.person_id == EXPERT
    assert (came.email, came.erased, erased.email, erased.erased) == ("anna@example.org", False, None, True)
