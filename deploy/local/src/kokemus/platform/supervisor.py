"""Keeps the platform running in the background after `kokemus up`, until `kokemus down` ends it.

python -m kokemus.platform.supervisor HOME [--clock MOMENT]
"""

import argparse
import json
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kokemus.machine.resolution import Unavailable
from kokemus.platform.background import FAILED, STATE
from kokemus.platform.keeping import Keeper, Kept
from kokemus.platform.running import running_platform

LOOK_SECONDS = 0.5


def supervise(home: Path, clock_at: datetime | None) -> int:
    """Run the platform until told to end, and start again what ends before.

    Write its description when it is ready, or why it could not start.
    """
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, _interrupt)
    try:
        with running_platform(home, clock_at=clock_at, console=True) as platform:
            _describe(home, platform.described())
            keeper = Keeper([Kept(process) for process in platform.processes()], say=_say)
            while True:
                time.sleep(LOOK_SECONDS)
                if keeper.look_round(time.monotonic()):
                    _describe(home, platform.described() | {"restarts": keeper.restarts()})
    except (Unavailable, OSError) as reason:
        (home / FAILED).write_text(str(reason))
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        (home / STATE).unlink(missing_ok=True)


def _describe(home: Path, described: dict[str, Any]) -> None:
    """Write down what runs, for others to read: all of it or, until then, what stood there before."""
    fresh = home / f"{STATE}.new"
    fresh.touch(mode=0o600)
    fresh.write_text(json.dumps(described, indent=2))
    fresh.replace(home / STATE)


def _say(sentence: str) -> None:
    """Write a line of the log: what the supervisor writes goes there."""
    sys.stdout.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {sentence}\n")
    sys.stdout.flush()


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="python -m kokemus.platform.supervisor")
    parser.add_argument("home", type=Path)
    parser.add_argument("--clock", type=datetime.fromisoformat)
    chosen = parser.parse_args()
    return supervise(chosen.home.resolve(), chosen.clock)


if __name__ == "__main__":
    sys.exit(main())
