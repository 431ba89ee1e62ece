"""A broker and a database together, for as long as something needs them.

    python -m kokemus.machine.servers exec [--data DIR] [--no-fsync] -- COMMAND ...

runs the command with KAFKA_BOOTSTRAP_SERVERS, KAFKA_IDEMPOTENT, KOKEMUS_BROKER_KIND and DATABASE_URL in its
environment, passes signals to it, ends with its exit code, and stops what it started in any case.
"""

import argparse
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import NoReturn

from kokemus.machine.brokers import Broker, start_broker
from kokemus.machine.databases import Postgres, start_postgres
from kokemus.machine.processes import ENDING
from kokemus.machine.resolution import Unavailable
from kokemus.machine.scratch import temporary_data

COMMAND_SECONDS_MAX = 30  # that a command may go on after it was told to end
EXIT_UNAVAILABLE = 69  # sysexits.h
EXIT_COMMAND_NOT_RUN = 127  # as a shell says it
EXIT_BY_SIGNAL = 128  # plus the signal's number, as a shell says it


@dataclass(frozen=True)
class Servers:
    """A broker and a database that answered when this was made."""

    broker: Broker
    postgres: Postgres

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs in its environment to find both."""
        return {
            "KAFKA_BOOTSTRAP_SERVERS": self.broker.bootstrap_servers,
            "KAFKA_IDEMPOTENT": "true" if self.broker.idempotent else "false",
            "KOKEMUS_BROKER_KIND": self.broker.kind,
            "DATABASE_URL": self.postgres.admin_url,
        }


@contextmanager
def servers(
    data: Path | None = None, environ: Mapping[str, str] = os.environ, *, fsync: bool = True
) -> Iterator[Servers]:
    """Give a broker and a database, and stop at the end what was started for it.

    What they keep goes with them, unless a directory is given for it.
    """
    with ExitStack() as ends:
        place = data.resolve() if data else ends.enter_context(temporary_data())
        place.mkdir(parents=True, exist_ok=True)
        # The database starts beside the broker, which takes longer.
        with ThreadPoolExecutor(max_workers=1) as beside:
            coming = beside.submit(start_postgres, place, environ, fsync=fsync)

            def close_postgres() -> None:
                if coming.exception() is None:
                    coming.result().close(keep_data=data is not None)

            ends.callback(close_postgres)
            broker = start_broker(place, environ)
            ends.callback(broker.close, keep_data=data is not None)
        yield Servers(broker, coming.result())


def execute(command: Sequence[str], *, data: Path | None = None, fsync: bool = True) -> int:
    """Run the command beside a broker and a database; stop what was started and return its exit code."""
    _on_signals(_leave)
    try:
        with servers(data, fsync=fsync) as both:
            sys.stderr.write(f"{both.broker.said}\n{both.postgres.said}\n")
            sys.stderr.flush()
            return _run(command, both.environment)
    except (Unavailable, ConnectionRefusedError) as reason:
        sys.stderr.write(f"{reason}\n")
        return EXIT_UNAVAILABLE


def _run(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run the command to its end, pass signals to it, and return its exit code as a shell would."""
    running: list[subprocess.Popen[bytes]] = []
    early: list[int] = []

    def forward(number: int, _: FrameType | None = None) -> None:
        if not running:
            early.append(number)
            return
        # Ctrl-C at a terminal has reached the command already, and need not mean its end.
        if number != signal.SIGINT:
            signal.alarm(COMMAND_SECONDS_MAX)
        elif sys.stdin.isatty():
            return
        running[0].send_signal(number)

    _on_signals(forward)
    try:
        running.append(subprocess.Popen(command, env={**os.environ, **environment}))
        signal.signal(signal.SIGALRM, lambda *_: running[0].kill())
        for number in early:
            forward(number)
        code = running[0].wait()
    except OSError as failure:
        sys.stderr.write(f"{command[0]} cannot be run: {failure.strerror}\n")
        return EXIT_COMMAND_NOT_RUN
    finally:
        signal.alarm(0)
        _on_signals(signal.SIG_IGN)  # what is left to do is to stop the servers, in bounded time
    return EXIT_BY_SIGNAL - code if code < 0 else code


def _leave(number: int, _: FrameType | None) -> NoReturn:
    """Leave by way of every open context, and let no second signal cut that short."""
    _on_signals(signal.SIG_IGN)
    raise SystemExit(EXIT_BY_SIGNAL + number)


def _on_signals(handler: "signal._HANDLER") -> None:
    """Set what the signals we pass on do, except for those that whoever started us wants ignored."""
    for number in ENDING:
        if number not in _IGNORED_FROM_THE_START:
            signal.signal(number, handler)


_IGNORED_FROM_THE_START = frozenset(number for number in ENDING if signal.getsignal(number) is signal.SIG_IGN)


def main(arguments: Sequence[str]) -> int:
    """Do what the command line says and return the exit code."""
    ours, command = list(arguments), list[str]()
    if "--" in ours:
        command = ours[ours.index("--") + 1 :]
        del ours[ours.index("--") :]
    parser = argparse.ArgumentParser(
        prog="python -m kokemus.machine.servers", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("action", choices=["exec"], help="run a command beside a broker and a database")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="keep the data here instead of throwing them away"
    )
    parser.add_argument(
        "--no-fsync", dest="fsync", action="store_false", help="let the database trust the disk cache"
    )
    chosen = parser.parse_args(ours)
    if not command:
        parser.error("no command given: put it after --")
    return execute(command, data=chosen.data, fsync=chosen.fsync)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
