"""Documents name what is there: paths, modules, constraints, targets, words of the code."""

import pytest

from tests.architecture import mentions
from tests.architecture import repository as repo
from tests.architecture.rules import Source


def test_what_documents_name_is_there() -> None:
    found = [
        f"{source.path}:{finding.line}: {finding.what}"
        for source in repo.matching(mentions.is_document)
        for finding in mentions.nowhere(source)
    ]
    assert found == []


@pytest.mark.parametrize(
    "said",
    [
        "`services/*/tests/domain`",
        "`chassis/relays.py`",
        "`telling/handlers/tell_nobody`",
        "`areas/telling/{fi,sv,de}.toml`",
        "`no_such_settings.py`",
        "`ex_session_one_at_a_time`",
        "`chassis.clocks`",
        "`chassis.clock.SundialClock`",
        "`make everything`",
        "`cancel_everything`",
    ],
)
def test_what_is_nowhere_is_seen(said: str) -> None:
    assert list(mentions.nowhere(Source("README.md", f"See {said}.")))


@pytest.mark.parametrize(
    "said",
    [
        "`services/*/tests/*/domain`",
        "`fees/domain/`",
        "`telling/handlers/tell_people`",
        "`areas/telling/{fi,sv,en}.toml`",
        "`settings.py`",
        "`chassis.clock.SteppedClock`",
        "`billing.internal.fee.v1`",
        "`billing.order`",
        "`make check`",
        "`POST orders/{id}/cancellation`",
        "`months/{month}/notices`",
        "`services/X/importlinter.ini`",
        "`kokemus.outbox.oldest_age`",
        "`word`",
        "```\n`fenced/off.py`\n```",
    ],
)
def test_what_is_there_or_is_no_name_of_ours_is_let_be(said: str) -> None:
    assert list(mentions.nowhere(Source("README.md", f"See\n{said}\n."))) == []


def test_what_is_excused_is_absent_still() -> None:
    assert not [word for word in mentions.ABSENT if mentions.is_word_there(word)]
