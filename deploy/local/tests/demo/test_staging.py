"""The demo around the play: what it deletes is told before, and what has no fee is not counted."""

import asyncio
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from billing.audit.domain.verdict import Verdict, nothing_to_verify
from chassis.failures import Refusal
from kokemus.demo import scenario, staging
from kokemus.demo.accounts import Accounts
from kokemus.operate import verifying
from kokemus.operate.remote import Remote
from kokemus.platform import background

COUNTED = Verdict("a", "2026-10", 1, 1, 1, 1, (), (), (), ())
HERE = Remote(Path(), {"services": {}})
BOOKS = Accounts(months={("a", "2026-10"): (1, {}), ("a", "2026-11"): (0, {})})


class Stopped(Exception):
    """The demo that was kept is being stopped."""


def verifying_with(no: Refusal, monkeypatch: pytest.MonkeyPatch) -> None:
    async def verify(urls: Any, area: str, month: str) -> Verdict:
        if month == "2026-11":
            raise no
        return COUNTED

    monkeypatch.setattr(verifying, "verify", verify)


def test_a_month_that_was_closed_without_a_fee_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    verifying_with(nothing_to_verify("a", what="no fee"), monkeypatch)

    assert asyncio.run(staging._verified(HERE, BOOKS)) == [COUNTED]


def test_any_other_no_of_the_count_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    verifying_with(Refusal("another", "no"), monkeypatch)

    with pytest.raises(Refusal, match="no"):
        asyncio.run(staging._verified(HERE, BOOKS))


def test_a_demo_that_was_kept_is_named_before_its_data_are_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_: Path) -> None:
        raise Stopped

    monkeypatch.setattr(background, "runs", lambda _: True)
    monkeypatch.setattr(background, "stop", stop)
    told = StringIO()

    with pytest.raises(Stopped):
        staging.demonstrate(
            Console(file=told, width=300), tmp_path, staging.DEFAULT, language="fi", keep=False
        )

    assert f"The demo that was kept in {tmp_path} is stopped, and its data are deleted." in told.getvalue()
    assert tmp_path.exists()


def test_the_last_words_name_somebody_of_every_role_whom_one_can_sign_in_as() -> None:
    story = scenario.from_file(staging.DEFAULT)
    words = staging.last_words(story, "http://127.0.0.1:1", keep=True)
    assert "Open http://127.0.0.1:1 in a browser" in words
    for role in (
        "coordinator",
        "orderer",
        "unit coordinator",
        "billing clerk",
        "expert by experience",
        "operator",
    ):
        assert f", {role} " in words


def test_a_demo_that_is_not_kept_says_how_to_have_its_pages() -> None:
    words = staging.last_words(scenario.from_file(staging.DEFAULT), "http://127.0.0.1:1", keep=False)
    assert "DEMO=--keep" in words
    assert "127.0.0.1" not in words
