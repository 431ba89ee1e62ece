"""What is typed into the form of an order: what is wrong is said in the order of the fields."""

from datetime import date
from zoneinfo import ZoneInfo

from kokemus_console.orders.placing import read

TODAY = date(2026, 12, 10)
HELSINKI = ZoneInfo("Europe/Helsinki")


def wrong(**typed: str) -> dict[str, str]:
    return read(typed, {}, TODAY, HELSINKI).errors


def test_a_day_that_has_passed_is_said_at_once() -> None:
    typed = {"begin0": "10", "end0": "11"}
    assert wrong(day0="9.12.", **typed)["day0"] == "orders.error.past"
    assert "day0" not in wrong(day0="10.12.", **typed), "later today there may still be time"


def test_what_is_wrong_is_said_from_the_top_of_the_form_down() -> None:
    found = list(wrong(seats="sata", place="x" * 2001))
    assert found.index("topics") < found.index("day0") < found.index("seats") < found.index("place")
