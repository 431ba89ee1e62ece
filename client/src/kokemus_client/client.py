"""The client: the four services as one thing, asked as somebody."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cache
from typing import Self

import httpx

from kokemus_client.asking import Asking, Patience
from kokemus_client.billing import Billing
from kokemus_client.dispatch import Dispatch
from kokemus_client.notifications import Notifications
from kokemus_client.operations import Operations
from kokemus_client.registry import Registry

ANSWER_SECONDS_MAX = 30.0
CONNECTIONS_MAX = 16


@cache
def _trusted() -> ssl.SSLContext:
    """Return the authorities that are trusted, read once: that takes longer than a dozen requests."""
    return httpx.create_ssl_context()


class Client:
    """The public APIs of kokemus, asked by whoever the token names."""

    def __init__(
        self,
        base_urls: Mapping[str, str],
        token: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        patience: Patience | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        limits = httpx.Limits(max_connections=CONNECTIONS_MAX, max_keepalive_connections=CONNECTIONS_MAX)
        self.base_urls = base_urls
        self.http = http or httpx.AsyncClient(timeout=ANSWER_SECONDS_MAX, limits=limits, verify=_trusted())
        self.patience = patience or Patience()
        self.headers = dict(headers or {})
        if token is not None:
            self.headers["Authorization"] = f"Bearer {token}"
        self.registry = Registry(self.asking("registry"))
        self.dispatch = Dispatch(self.asking("dispatch"))
        self.billing = Billing(self.asking("billing"))
        self.notifications = Notifications(self.asking("notifications"))

    def asking(self, service: str) -> Asking:
        """Return what asks a service, for a request that no method makes."""
        return Asking(self.http, self.base_urls.get(service, ""), self.headers, self.patience, service)

    @property
    def operations(self) -> Mapping[str, Operations]:
        """What every service has, by the service's name."""
        return {name: Operations(self.asking(name)) for name in self.base_urls}

    def by(self, token: str | None, **headers: str) -> Client:
        """Return a client over the same connections that asks as somebody else."""
        kept = {name: value for name, value in self.headers.items() if name != "Authorization"}
        return Client(self.base_urls, token, headers=kept | headers, patience=self.patience, http=self.http)

    async def __aenter__(self) -> Self:
        """Return itself."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close its connections."""
        await self.http.aclose()
