"""Keeps the platform running in the background after `kokemus up`, until `kokemus down` ends it.

python -m kokemus.platform.supervisor HOME [--clock MOMENT]
"""

import argparse
import json
import signal
import sys
from datetime import datetime
from pathlib import Path

from kokemus.machine.resolution import Unavailable
from kokemus.platform.running import running_platform

STATE = "platform.json"
FAILED = "failed.txt"


def supervise(home: Path, clock_at: datetime | None) -> int:
    """Run the platform until told to end; write its description when it is ready, or why it could not start."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, _interrupt)
    try:
        with running_platform(home, clock_at=clock_at) as platform:
            fresh = home / f"{STATE}.new"
            fresh.touch(mode=0o600)
            fresh.write_text(json.dumps(platform.described(), indent=2))
            fresh.replace(home / STATE)
            while True:
                signal.pause()
    except (Unavailable, OSError) as reason:
        (home / FAILED).write_text(str(reason))
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        (home / STATE).unlink(missing_ok=True)


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
