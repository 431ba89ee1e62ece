"""A consent that is withdrawn: nobody is shown from the answer on, and every service that keeps it knows within a moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import perf_counter

import pytest

from chassis.testing.waiting import until
from kokemus_client.registry import ConsentBody
from tests.life import Area, Expert, Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

WITHIN_SECONDS = 10.0
"""What a busy machine takes at most; the figure that is told is what it took."""
_KNOWN = "SELECT bool_or(given) FROM expert_consent WHERE area_id = $1 AND expert_id = $2 AND purpose = 'shown_in_bank'"
_HOLDS = _KNOWN.replace("expert_consent", "consent")


async def test_what_is_withdrawn_is_withdrawn_everywhere_within_a_moment(
    stage: Stage, tell: Callable[[str], None]
) -> None:
    area = await Area.opened(stage, "suostumus")
    expert = await area.expert()
    await says(expert, given=True)
    await until(partial(knows, stage, expert, given=True), expected="a consent known to dispatch")

    began = perf_counter()
    await says(expert, given=False)
    holds = await stage.value("registry", _HOLDS, area.area_id, expert.expert_id)
    await until(partial(knows, stage, expert, given=False), expected="a withdrawal known to dispatch")
    took = perf_counter() - began

    tell(
        f"consents: withdrawn in registry as it answers, known to dispatch {took * 1000:.0f} ms after it was asked"
    )
    assert holds is False
    assert took < WITHIN_SECONDS


async def says(expert: Expert, *, given: bool) -> None:
    """Let an expert say whether they want to be shown."""
    here, body = expert.area.area_id, ConsentBody(given=given)
    (await expert.client.registry.post_consent(here, expert.expert_id, "shown_in_bank", body)).expect()


async def knows(stage: Stage, expert: Expert, *, given: bool) -> bool:
    """Tell whether dispatch knows it."""
    known = await stage.value("dispatch", _KNOWN, expert.area.area_id, expert.expert_id)
    return known is given
