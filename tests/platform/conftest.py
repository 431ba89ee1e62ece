"""An area for bad input, and the command `kokemus` on the platform that these tests share."""

from __future__ import annotations

import asyncio
import json

import pytest
import pytest_asyncio
from typer.testing import CliRunner

from kokemus import cli
from kokemus.platform.background import STATE
from kokemus.platform.running import Platform
from tests.life import Area, Stage
from tests.platform.bad_input import Command, Ground, Told


@pytest.fixture(scope="session")
def kokemus(platform: Platform) -> Command:
    """Give the command on the shared platform, which is described as `kokemus up` would have done it.

    It is run within this process: starting Python takes longer than what it does.
    """
    (platform.home / STATE).write_text(json.dumps(platform.described()))

    async def run(*arguments: str) -> Told:
        environment = {"KOKEMUS_HOME": str(platform.home)}
        with pytest.MonkeyPatch.context() as wide:
            wide.setattr(cli.console, "width", 220)
            result = await asyncio.to_thread(CliRunner().invoke, cli.app, arguments, env=environment)
        return Told(result.exit_code, result.output)

    return run


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def ground(stage: Stage) -> Ground:
    """Give an area for bad input; everybody in it is known to every service."""
    area = await Area.opened(stage, "koetus")
    found = Ground(area, await area.unit(), await area.expert(), await area.expert())
    await stage.settle()
    return found
