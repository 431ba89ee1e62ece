"""Who can sign in to a platform on this machine."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path

from kokemus.machine.probes import free_port
from kokemus.platform.provider import PEOPLE, Provider


def test_a_new_platform_lets_its_operator_sign_in_until_others_are_written_down(tmp_path: Path) -> None:
    with ExitStack() as ends:
        provider = Provider(tmp_path, free_port()).start()
        ends.callback(provider.stop)
        assert provider.people() == []
        provider.know_somebody()
        assert [(one["areas"], one["roles"]) for one in provider.people()] == [(["*"], ["operator"])]

        (tmp_path / PEOPLE).write_text(json.dumps([]))
        provider.know_somebody()
        assert provider.people() == [], "whoever wrote the file knows best"
