"""What is kept of what others say."""

from __future__ import annotations

from notifications_builders import an_area

from notifications.known import wire


def test_an_area_becomes_its_local_time_and_names() -> None:
    area = wire.area(an_area())
    assert str(area.time_zone) == "Europe/Helsinki"
    assert area.languages == ("fi", "sv")
    assert area.names["sv"] == "Östra Nylands välfärdsområde"
