"""A server as a container, where a Docker engine runs and has the image or gets it in bounded time."""

import hashlib
import socket
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import docker
from docker.errors import DockerException, ImageNotFound, NotFound
from testcontainers.core.config import testcontainers_config
from testcontainers.core.container import DockerContainer
from testcontainers.core.docker_client import get_docker_host

from kokemus.machine import probes
from kokemus.machine.resolution import Unavailable

DEFAULT_HOST = "unix:///var/run/docker.sock"
ENGINE_SECONDS_MAX = 20  # for one answer; a pull reports progress far more often
PULL_SECONDS_MAX = 90  # beyond it a broker or database that is on the machine already is the better answer
START_SECONDS_MAX = 60.0
STOP_SECONDS_MAX = 20
POLL_SECONDS = 0.05


@dataclass
class ContainerServer:
    """A server in a container that keeps its data in a volume and its port over every restart."""

    image: str
    port: int
    port_inside: int
    environment: Mapping[str, str]
    volume: str
    volume_inside: str
    answers: Callable[[], bool]
    command: Sequence[str] = ()
    _container: DockerContainer | None = field(default=None, init=False)

    @property
    def pid(self) -> int | None:
        """None: the process is the engine's, perhaps on another machine."""
        return None

    def start(self) -> None:
        """Return when the server answers, or raise Unavailable; a running one is left as it is."""
        try:
            if self._container is None:
                self._container = self._new()
                self._container.start()
            else:
                self._container.get_wrapped_container().start()
            self._wait_for_answer(self._container)
        except (DockerException, OSError) as failure:
            self.close(keep_data=True)
            raise Unavailable(f"a container of {self.image} cannot be started: {failure}") from failure
        except BaseException:
            self.close(keep_data=True)
            raise

    def stop(self) -> None:
        """Stop the container, which stays to be started again."""
        if self._container is not None:
            self._container.get_wrapped_container().stop(timeout=STOP_SECONDS_MAX)

    def kill(self) -> None:
        """Kill every process of the container, which stays to be started again."""
        if self._container is not None:
            running = self._container.get_wrapped_container()
            running.kill()
            running.wait(timeout=STOP_SECONDS_MAX)

    def close(self, *, keep_data: bool) -> None:
        """Remove the container, and its volume if the data are not kept."""
        if self._container is not None:
            with suppress(DockerException, OSError):
                self.stop()
            self._container.stop()
            self._container = None
        if not keep_data:
            client = _engine()
            with suppress(NotFound), closing(client):
                client.volumes.get(self.volume).remove()

    def _new(self) -> DockerContainer:
        """Return the container, not started."""
        container = DockerContainer(self.image).with_bind_ports(self.port_inside, self.port)
        container.with_envs(**self.environment).with_volume_mapping(
            self.volume, self.volume_inside, mode="rw"
        )
        return container.with_command(list(self.command)) if self.command else container

    def _wait_for_answer(self, container: DockerContainer) -> None:
        """Return when the server answers; raise Unavailable when it takes too long."""
        deadline = time.monotonic() + START_SECONDS_MAX
        while not self.answers():
            if time.monotonic() > deadline:
                told = (
                    container.get_wrapped_container()
                    .logs(tail=5)
                    .decode(errors="replace")
                    .replace("\n", " | ")
                )
                raise Unavailable(f"{self.image} did not answer within {START_SECONDS_MAX:g} s: {told}")
            time.sleep(POLL_SECONDS)


def require_image(name: str) -> None:
    """Return when the engine has the image, pulled if need be; raise Unavailable without engine or image."""
    client = _engine()
    try:
        if not _has(client, name):
            _pull(client, name)
        # The cleaner of testcontainers is an image too; without it only we remove our containers.
        testcontainers_config.ryuk_disabled = not _has(client, testcontainers_config.ryuk_image)
    finally:
        client.close()


def _engine() -> docker.DockerClient:
    """Return a client of this machine's engine, which answers; raise Unavailable if there is none."""
    host = get_docker_host() or DEFAULT_HOST
    scheme, _, path = host.partition("://")
    if scheme != "unix":
        # Its ports are not ours, so nothing here would find the server.
        raise Unavailable(f"the Docker engine at {host} is on another machine")
    try:
        # Asked by hand first: the client leaves its socket open when nobody listens.
        with socket.socket(socket.AF_UNIX) as attempt:
            attempt.settimeout(ENGINE_SECONDS_MAX)
            attempt.connect(path)
        client = docker.DockerClient(base_url=host, timeout=ENGINE_SECONDS_MAX)
        client.ping()
    except (DockerException, OSError) as failure:
        raise Unavailable("no Docker engine answers") from failure
    return client


def volume_name(service: str, data: Path) -> str:
    """Return the name of the volume that belongs to the data directory."""
    return f"kokemus-{service}-{hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:12]}"


def host_port(data: Path, service: str) -> int:
    """Return a port of this machine for the service, the same as the last time if nobody has taken it."""
    directory = data / service
    directory.mkdir(parents=True, exist_ok=True)
    return probes.remembered_port(directory / "port")


def _has(client: docker.DockerClient, name: str) -> bool:
    """Return whether the engine has the image."""
    try:
        client.images.get(name)
    except ImageNotFound:
        return False
    return True


def _pull(client: docker.DockerClient, name: str) -> None:
    """Pull the image; raise Unavailable if that fails or takes too long."""
    deadline = time.monotonic() + PULL_SECONDS_MAX
    repository, _, tag = name.partition(":")
    try:
        for told in client.api.pull(repository, tag=tag, stream=True, decode=True):
            if "error" in told:
                raise Unavailable(f"Docker runs but has no {name} and cannot pull it: {told['error']}")
            if time.monotonic() > deadline:
                raise Unavailable(f"Docker runs but did not get {name} within {PULL_SECONDS_MAX} s")
    except (DockerException, OSError) as failure:
        raise Unavailable(f"Docker runs but has no {name} and cannot pull it: {failure}") from failure
