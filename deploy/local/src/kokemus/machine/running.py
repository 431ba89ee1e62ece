"""A server that answers, ours or not, and what may be done with it."""

from dataclasses import dataclass

from kokemus.machine.processes import Server
from kokemus.machine.resolution import Unavailable


class NotOurs(Unavailable):
    """The server was not started here; who started it decides when it stops."""


@dataclass(frozen=True, kw_only=True)
class Running:
    """A server that answered when this was made."""

    said: str
    """One sentence: which server was taken, and why none before it."""
    server: Server | None
    """What runs it, if we do; None for a server that is not ours to stop."""

    @property
    def pid(self) -> int | None:
        """Process id on this machine while it runs there as ours, else None."""
        return self.server.pid if self.server else None

    def stop(self) -> None:
        """End the server in the orderly way, to be started again; one that is not ours goes on."""
        if self.server:
            self.server.stop()

    def kill(self) -> None:
        """End the server as kill -9 would, to be started again; raise NotOurs if it is not ours."""
        self._ours().kill()

    def start(self) -> None:
        """Return when the server answers again, same port, same data; raise NotOurs if it is not ours."""
        self._ours().start()

    def close(self, *, keep_data: bool = False) -> None:
        """Stop for good; leave data outside the data directory only if they are to be kept."""
        if self.server:
            self.server.close(keep_data=keep_data)

    def _ours(self) -> Server:
        """Return what runs the server."""
        if self.server is None:
            raise NotOurs(f"it was not started here, so it is not stopped or started here: {self.said}")
        return self.server
