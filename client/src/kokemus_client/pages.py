"""Lists that come in pages: `async for` goes through them all, `page` asks for one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar, cast

from kokemus_client.asking import Asked, Asking
from kokemus_client.results import Result

Item = TypeVar("Item")
Page = TypeVar("Page")


@dataclass(frozen=True)  # no slots: with them, a frozen one cannot be made as X[type](…)
class Pages(Generic[Item, Page]):
    """A list that comes in pages; nothing is asked until somebody reads it."""

    asking: Asking
    asked: Asked
    kind: type[Page]

    async def page(self, after: str | None = None) -> Result[Page]:
        """Ask for one page: the first, or the one after a cursor."""
        query = dict(self.asked.query) | ({} if after is None else {"after": after})
        return await self.asking.ask(replace(self.asked, query=query), self.kind)

    async def __aiter__(self) -> AsyncIterator[Item]:
        """Give every item, page by page; raise Refused when a page is refused."""
        after: str | None = None
        while True:
            page: Any = (await self.page(after)).expect()
            items, after = (
                (page["items"], page["next"]) if isinstance(page, dict) else (page.items, page.next)
            )
            for item in items:
                yield cast("Item", item)
            if after is None:
                return

    async def all(self) -> list[Item]:
        """Return every item; raise Refused when a page is refused."""
        return [item async for item in self]
