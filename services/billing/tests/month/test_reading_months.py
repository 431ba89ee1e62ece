"""The months of an area are listed newest first, from this one back to the first since it was opened, page by page."""

from __future__ import annotations

from typing import Any

import pytest
from billing_builders import local
from billing_office import Office, agreed_order, held

from billing.month.api import months

NOTICE_AT, CLOSE_AT = local("2026-11-09 12:00"), local("2026-11-10 00:00")


async def listed(office: Office, query: str = "", *roles: str) -> list[tuple[str, str]]:
    told = (await office.get(f"months{query}", *roles)).json()
    return [(one["month"], one["state"]) for one in told["items"]]


async def test_months_are_listed_newest_first_with_how_far_each_is(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held())
    await office.ring(NOTICE_AT)
    assert await listed(office) == [("2026-11", "open"), ("2026-10", "noticed")]
    await office.ring(CLOSE_AT)
    assert await listed(office) == [("2026-11", "open"), ("2026-10", "closed")]
    (_, closed) = (await office.get("months", "billing_clerk")).json()["items"]
    whole: dict[str, Any] = (await office.get("months/2026-10")).json()
    assert closed == {name: whole[name] for name in closed}


async def test_pages_of_months_go_back_to_the_first(office: Office) -> None:
    await office.furnish()
    await office.ring(local("2027-02-12 00:00"))
    whole = await listed(office)
    assert [month for month, _ in whole] == ["2027-02", "2027-01", "2026-12", "2026-11", "2026-10"]
    found: list[tuple[str, str]] = []
    after = ""
    while True:
        page = (await office.get(f"months?limit=2{after}")).json()
        found += [(one["month"], one["state"]) for one in page["items"]]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
    assert found == whole


@pytest.mark.parametrize("place", ["0001-01", "month", "2026-13", ""])
async def test_a_cursor_that_names_no_month_is_refused(office: Office, place: str) -> None:
    await office.furnish()
    assert (await office.get(f"months?after={months._MONTHS.at((place,))}")).status_code == 422


@pytest.mark.parametrize("role", ["expert", "orderer", "unit_coordinator"])
async def test_only_the_office_reads_months(office: Office, role: str) -> None:
    await office.furnish()
    assert (await office.get("months", role)).status_code == 403
