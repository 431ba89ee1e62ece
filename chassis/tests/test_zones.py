"""A time zone has an IANA name; nothing else is looked for on the disk."""

from __future__ import annotations

import pytest

from chassis.zones import UnknownZone, is_zone, zone_named


def test_a_zone_is_found_by_its_name() -> None:
    assert zone_named("Europe/Helsinki").key == "Europe/Helsinki"
    assert is_zone("UTC")


@pytest.mark.parametrize(
    "name",
    [
        "Europe/Porvoo",
        "",
        "Europe",
        "../Europe",
        "/etc/passwd",
        "x" * 300,
        "a\x00b",
        "\ud800",
        "europe/helsinki",
    ],
)
def test_whatever_is_no_name_is_told_so_in_one_way(name: str) -> None:
    with pytest.raises(UnknownZone, match="expected an IANA name"):
        zone_named(name)
