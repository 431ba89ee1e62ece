"""Apache Kafka itself as a child process: one durable node, controller and broker in one."""

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kokemus.machine import probes
from kokemus.machine.kafka_jars import Kafka, find_kafka, held
from kokemus.machine.kafka_settings import CLUSTER_ID, Listeners, broker_properties, write_properties
from kokemus.machine.processes import ChildServer, start_on_its_port
from kokemus.machine.resolution import Unavailable

FORMAT_SECONDS_MAX = 60
ARCHIVE_SECONDS_MAX = 30  # to write the class archive when the trial run ends; 3 s measured


def start_apache_kafka(data: Path, environ: Mapping[str, str]) -> tuple[ChildServer, int, str]:
    """Return a running broker that keeps its log in the directory, its port and its release.

    The port is the same as the last time if nobody has taken it. Raise Unavailable if none can be started.
    """
    kafka = find_kafka(environ)
    with held(kafka.home / "lock"):
        if not kafka.archive.exists():
            _make_archive(kafka)
    directory = data / "kafka"
    directory.mkdir(parents=True, exist_ok=True)
    server, port = start_on_its_port(directory / "port", lambda port: _server(kafka, directory, port))
    return server, port, kafka.version


def _server(kafka: Kafka, directory: Path, port: int, *, archive: str = "SharedArchiveFile") -> ChildServer:
    """Return a broker on that port, its log directory formatted, not started."""
    log, settings = directory / "server.log", directory / "server.properties"
    here = f"{probes.HOST}:{port}"
    listeners = Listeners(client=here, advertised=here, controller=f"{probes.HOST}:{probes.free_port()}")
    write_properties(settings, broker_properties(listeners, log_dir=str(directory / "log")))
    _format(kafka, settings, log=log)
    return ChildServer(
        name="Apache Kafka",
        command=kafka.command("kafka.Kafka", str(settings), log=log, archive=archive),
        directory=directory,
        log=log,
        answers=lambda: probes.kafka_answers(port),
    )


def _format(kafka: Kafka, settings: Path, *, log: Path) -> None:
    """Make the log directory a Kafka log directory, unless it is one."""
    if (settings.parent / "log" / "meta.properties").exists():
        return
    arguments = ("format", "--cluster-id", CLUSTER_ID, "--config", str(settings), "--ignore-formatted")
    command = kafka.command("kafka.tools.StorageTool", *arguments, log=log)
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=FORMAT_SECONDS_MAX)
    except (OSError, subprocess.SubprocessError) as failure:
        raise Unavailable(f"Apache Kafka's log directory could not be formatted: {failure}") from failure


def _make_archive(kafka: Kafka) -> None:
    """Run the broker once and keep the classes it loaded, or an empty archive, which Java ignores."""
    with tempfile.TemporaryDirectory() as scratch:
        trial = _server(kafka, Path(scratch), probes.free_port(), archive="ArchiveClassesAtExit")
        trial.stop_seconds_max = ARCHIVE_SECONDS_MAX
        trial.start()
        trial.stop()
    kafka.archive.touch(exist_ok=True)
