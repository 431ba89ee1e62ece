"""Orders found from the command line: what is asked, what is shown at any width, how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path
from typing import Any, Self, get_args
from uuid import UUID

import pytest
from rich.console import Console
from typer.testing import CliRunner

from kokemus import cli
from kokemus.cli import base, following
from kokemus.operate import ending, orders
from kokemus.operate.remote import Remote
from kokemus_client.dispatch import OrderPage, OrdersIn, OrderView, SpanView, TopicView
from kokemus_client.results import Ok

UNIT, EXPERT = UUID(int=0xA1), UUID(int=0xE1)
STARTS = datetime(2026, 10, 14, 20, 30, tzinfo=UTC)


def an_order(number: int = 0xABCDEF12, *, times: int = 1) -> OrderView:
    free_text = dict.fromkeys(("responsibility", "target_group", "place", "client_reference"), "salaisuus")
    return OrderView(
        order_id=UUID(int=number),
        state="partly_filled",
        version=3,
        unit_id=UNIT,
        orderer_id=UUID(int=5),
        work_form="individual",
        topics=[TopicView(code="depression", perspective="own")],
        language="fi",
        seats=2,
        seats_taken=1,
        contact_method="on_site",
        times=[SpanView(starts_at=STARTS, ends_at=STARTS)] * times,
        agreed_fee=None,
        answer_within_minutes=None,
        created_at=STARTS,
        **free_text,
    )


@dataclass
class Dispatch:
    """A service that lists these orders, and remembers what it was asked."""

    items: list[OrderView] = field(default_factory=list)
    next: str | None = None
    area: str = ""
    asked: Mapping[str, Any] = field(default_factory=dict)

    @property
    def dispatch(self) -> Dispatch:
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None: ...

    def list_orders(self, area: str, **asked: Any) -> Dispatch:
        self.area, self.asked = area, asked
        return self

    async def page(self) -> Ok[OrderPage]:
        return Ok(OrderPage(items=self.items, next=self.next))


@pytest.fixture
def kokemus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Any]:
    def run(service: Dispatch, *arguments: str) -> Any:
        monkeypatch.setattr(base, "remote", lambda: Remote(tmp_path, {"services": {}}))
        monkeypatch.setattr(Remote, "as_coordinator", lambda *_: service)
        return CliRunner().invoke(cli.app, ["orders", *arguments], env={"COLUMNS": "80", "NO_COLOR": "1"})

    return run


def test_what_is_asked_for_reaches_the_door(kokemus: Callable[..., Any]) -> None:
    service = Dispatch([an_order()])

    told = kokemus(
        service,
        *("--area", "uusimaa", "--unit", str(UNIT), "--expert", str(EXPERT)),
        *("--day", "2026-10-14", "--state", "looking"),
    )

    assert (told.exit_code, service.area) == (0, "uusimaa")
    asked = {name: service.asked[name] for name in ("unit", "expert", "day", "state")}
    assert asked == {"unit": UNIT, "expert": EXPERT, "day": date(2026, 10, 14), "state": "looking"}
    assert service.asked["x_purpose"]


@pytest.mark.parametrize(
    "wrong", [("--day", "14.10.2026"), ("--state", "lost"), ("--unit", "x"), ("--expert", "x")]
)
def test_what_cannot_be_read_is_not_asked(kokemus: Callable[..., Any], wrong: tuple[str, str]) -> None:
    service = Dispatch()

    assert kokemus(service, *wrong).exit_code == 2
    assert service.area == ""


def test_states_are_those_of_the_door() -> None:
    assert get_args(following.State) == get_args(OrdersIn)


def test_nothing_found_is_nothing_to_look_at(kokemus: Callable[..., Any]) -> None:
    told, data = kokemus(Dispatch()), kokemus(Dispatch(), "--json")

    assert (told.exit_code, told.stdout) == (ending.NOTHING, "")
    assert "No such order in ita-uusimaa." in told.stderr
    assert (data.exit_code, json.loads(data.stdout)) == (ending.NOTHING, [])


def test_there_are_more_is_said_beside_what_is_found(kokemus: Callable[..., Any]) -> None:
    told = kokemus(Dispatch([an_order()], next="x"), "--json")

    assert "there are more" in told.stderr
    assert len(json.loads(told.stdout)) == 1


def test_what_people_wrote_into_an_order_is_not_printed(kokemus: Callable[..., Any]) -> None:
    told, data = kokemus(Dispatch([an_order()])), kokemus(Dispatch([an_order()]), "--json")

    assert "salaisuus" not in told.output + data.output
    (one,) = json.loads(data.stdout)
    assert (one["order_id"], one["seats_taken"]) == (str(UUID(int=0xABCDEF12)), 1)


@pytest.mark.parametrize("width", [40, 80, 119, 120, 220])
def test_an_order_is_whole_at_any_width(width: int) -> None:
    text = StringIO()
    Console(file=text, width=width).print(orders.shown([an_order(times=3)]))

    flat = " ".join(text.getvalue().split())
    assert max(map(len, text.getvalue().splitlines())) <= width
    ids = ("ABCDEF12", "000000A1", str(UUID(int=0xABCDEF12)))
    for one in (*ids, "partly_filled", "1 of 2", "14.10.2026", "2 more"):
        assert one in flat, flat
