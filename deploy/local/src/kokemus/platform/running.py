"""The whole platform on one machine: broker, database, issuer, mailbox and, per service, an api and a worker.

Every process is a real one, started with the same command and settings as in production.
"""

import asyncio
import importlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import psutil
from pydantic import SecretStr

from chassis import kafka, migrating
from chassis.clock import SharedClock
from chassis.running import Service
from chassis.settings import ServiceSettings
from chassis.testing.issuer import Issuer
from kokemus.machine.probes import free_port
from kokemus.machine.processes import ChildServer
from kokemus.machine.servers import Servers, servers
from kokemus.platform.mailbox import Mailbox
from kokemus.platform.provider import Provider
from kokemus.platform.service_databases import ServiceDatabase, create_service_database
from kokemus.platform.topics import new_topics

SERVICES = ("registry", "dispatch", "billing", "notifications")
ROLES = ("api", "worker")
CONSOLE = "console"
HOST = "127.0.0.1"
ANSWER_SECONDS_MAX = 1.0


@dataclass
class ServiceProcesses:
    """One service as it runs here: its database, its two processes and where they answer."""

    name: str
    database: ServiceDatabase
    api_port: int
    health_port: int
    api: ChildServer
    worker: ChildServer

    @property
    def api_url(self) -> str:
        """Base address of its HTTP API."""
        return f"http://{HOST}:{self.api_port}"

    @property
    def worker_url(self) -> str:
        """Base address where its worker tells how it is."""
        return f"http://{HOST}:{self.health_port}"

    def restart(self, role: str, **environment: str) -> None:
        """Stop its api or its worker and start it again with this, too, in its environment."""
        process = {"api": self.api, "worker": self.worker}[role]
        process.stop()
        process.environment = process.environment | environment
        process.start()

    def with_another_worker(self) -> "ServiceProcesses":
        """Return the service with one more worker in place of its own, not started yet."""
        port = free_port()
        worker = replace(
            self.worker,
            name=f"{self.worker.name} at {port}",
            log=self.worker.log.with_name(f"{self.name}-worker-{port}.log"),
            answers=_answers(port),
            environment=self.worker.environment | {"KOKEMUS_HEALTH_PORT": str(port)},
        )
        return replace(self, health_port=port, worker=worker)


@dataclass(frozen=True)
class ConsoleProcess:
    """The console as it runs here."""

    process: ChildServer
    url: str


@dataclass
class Platform:
    """Everything that runs, and how to reach it."""

    home: Path
    servers: Servers
    issuer: Issuer
    mailbox: Mailbox
    clock: SharedClock | None
    services: dict[str, ServiceProcesses] = field(default_factory=dict)
    console: "ConsoleProcess | None" = None

    def processes(self) -> list[ChildServer]:
        """Return the api and the worker of every service, and the console."""
        ours = [process for one in self.services.values() for process in (one.worker, one.api)]
        return ours if self.console is None else [*ours, self.console.process]

    def described(self) -> dict[str, Any]:
        """Return what another process needs to know to use it; no secret but the development databases' addresses."""
        return {
            "pid": os.getpid(),
            "command": psutil.Process().cmdline(),
            "said": [self.servers.broker.said, self.servers.postgres.said],
            "issuer": self.issuer.url,
            "test_clock": self.clock is not None,
            "console": None if self.console is None else self.console.url,
            "services": {
                name: {
                    "api": one.api_url,
                    "worker": one.worker_url,
                    "app_url": one.database.app_url,
                    "owner_url": one.database.owner_url,
                }
                for name, one in self.services.items()
            },
        }


def composition_root(name: str) -> Service:
    """Return a service's parts."""
    service: Service = importlib.import_module(f"{name}.app").SERVICE
    return service


@contextmanager
def running_platform(  # noqa: PLR0913 - one argument for each thing that may be otherwise
    home: Path,
    *,
    clock_at: datetime | None = None,
    names: Sequence[str] = SERVICES,
    settings: Mapping[str, str] | None = None,
    environ: Mapping[str, str] = os.environ,
    fsync: bool = True,
    console: bool = False,
) -> Iterator[Platform]:
    """Start the platform with its data in `home` and stop all that was started at the end.

    With `clock_at` it runs on a standing test clock set to that moment. `settings` are added to the
    environment of every process; `environ` says which broker and database to take. With `console` its pages, too.
    """
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o711)
    (home / "logs").mkdir(exist_ok=True)
    with ExitStack() as ends:
        both = ends.enter_context(servers(home / "data", environ, fsync=fsync))
        provider = Provider(home, free_port()).start()
        ends.callback(provider.stop)
        mailbox = Mailbox(home / "mail", free_port()).start()
        ends.callback(mailbox.stop)
        platform = Platform(home, both, provider.issuer, mailbox, _clock(home, clock_at))
        for database in asyncio.run(_prepare(both, names)):
            platform.services[database.name] = _processes(platform, database, settings or {})
        if console:
            provider.know_somebody()
            database = asyncio.run(_console_database(both))
            platform.console = _console(platform, provider, database)
            _have_mails_lead_to(platform, platform.console.url)
        _start_all(platform, ends)
        yield platform


def _clock(home: Path, at: datetime | None) -> SharedClock | None:
    if at is None:
        return None
    clock = SharedClock(home / "clock")
    clock.set(at.astimezone(UTC))
    return clock


async def _prepare(both: Servers, names: Sequence[str]) -> list[ServiceDatabase]:
    """Make topics, databases and schemas, harmless when they are there; return the databases."""
    reach = ServiceSettings(
        database_url=SecretStr(""),
        kafka_bootstrap_servers=both.broker.bootstrap_servers,
        kafka_idempotent=both.broker.idempotent,
    )
    await kafka.create_topics(reach, new_topics(replication=1))
    made = [await create_service_database(both.postgres.admin_url, name) for name in names]
    for one in made:
        migrations = composition_root(one.name).migrations
        await asyncio.to_thread(migrating.upgrade, migrations, url=one.owner_url, app_role=f"{one.name}_app")
    return made


async def _console_database(both: Servers) -> ServiceDatabase:
    """Make the console's database and its table, harmless when they are there."""
    made = await create_service_database(both.postgres.admin_url, CONSOLE)
    migrations = importlib.import_module("kokemus_console.app").MIGRATIONS
    await asyncio.to_thread(migrating.upgrade, migrations, url=made.owner_url, app_role=f"{CONSOLE}_app")
    return made


def _console(platform: Platform, provider: Provider, database: ServiceDatabase) -> ConsoleProcess:
    """Return the console's process, which the identity provider is told of."""
    port = free_port()
    url = provider.back = f"http://{HOST}:{port}"
    services = {f"KOKEMUS_{name.upper()}_URL": one.api_url for name, one in platform.services.items()}
    workers = {
        f"KOKEMUS_{name.upper()}_WORKER_URL": one.worker_url for name, one in platform.services.items()
    }
    process = ChildServer(
        name=CONSOLE,
        command=[sys.executable, "-m", "kokemus_console", "api"],
        directory=platform.home,
        log=platform.home / "logs" / f"{CONSOLE}.log",
        answers=_answers(port),
        environment=environment_of(platform, database)
        | services
        | workers
        | {
            "KOKEMUS_HTTP_PORT": str(port),
            "KOKEMUS_PUBLIC_URL": url,
            "KOKEMUS_OIDC_CLIENT_SECRET": provider.secret,
        },
    )
    return ConsoleProcess(process, url)


def _have_mails_lead_to(platform: Platform, url: str) -> None:
    told = platform.services.get("notifications")
    for process in (told.api, told.worker) if told else ():
        process.environment = {"KOKEMUS_MAIL_SERVICE_URL": url} | dict(process.environment)


def _processes(platform: Platform, database: ServiceDatabase, extra: Mapping[str, str]) -> ServiceProcesses:
    name, api_port, health_port = database.name, free_port(), free_port()
    environment = environment_of(platform, database) | {
        "KOKEMUS_HTTP_PORT": str(api_port),
        "KOKEMUS_HEALTH_PORT": str(health_port),
        **extra,
    }
    made = {
        role: ChildServer(
            name=f"{name} {role}",
            command=[sys.executable, "-m", name, role],
            directory=platform.home,
            log=platform.home / "logs" / f"{name}-{role}.log",
            answers=_answers(port),
            environment=environment,
        )
        for role, port in zip(ROLES, (api_port, health_port), strict=True)
    }
    return ServiceProcesses(name, database, api_port, health_port, made["api"], made["worker"])


def environment_of(platform: Platform, database: ServiceDatabase) -> dict[str, str]:
    """Return the settings that every process of a service runs with here."""
    broker = platform.servers.broker
    environment = {
        "KOKEMUS_DATABASE_URL": database.app_url,
        "KOKEMUS_KAFKA_BOOTSTRAP_SERVERS": broker.bootstrap_servers,
        "KOKEMUS_KAFKA_IDEMPOTENT": str(broker.idempotent).lower(),
        # Tansu answers a long poll only when it ends; Apache Kafka as soon as there is something.
        "KOKEMUS_KAFKA_FETCH_WAIT_MS": "5" if broker.kind == "tansu" else "500",
        "KOKEMUS_OIDC_ISSUER": platform.issuer.url,
        "KOKEMUS_SMTP_HOST": HOST,
        "KOKEMUS_SMTP_PORT": str(platform.mailbox.port),
    }
    if platform.clock is not None:
        environment["KOKEMUS_TEST_CLOCK_FILE"] = str(platform.home / "clock")
    return environment


def _answers(port: int) -> Callable[[], bool]:
    def ready() -> bool:
        try:
            with urlopen(f"http://{HOST}:{port}/health/ready", timeout=ANSWER_SECONDS_MAX) as answer:
                return bool(answer.status == 200)  # noqa: PLR2004
        except OSError:
            return False

    return ready


def _start_all(platform: Platform, ends: ExitStack) -> None:
    """Start every process side by side; in whatever way that ends, every one of them is stopped."""
    processes = platform.processes()
    with ThreadPoolExecutor(max_workers=len(processes)) as starting:
        for process in processes:
            ends.callback(process.stop)
        ends.callback(lambda: _stop_side_by_side(processes))
        for started in [starting.submit(process.start) for process in processes]:
            started.result()


def _stop_side_by_side(processes: Sequence[ChildServer]) -> None:
    with ThreadPoolExecutor(max_workers=len(processes)) as stopping:
        list(stopping.map(lambda process: process.stop(), processes))
