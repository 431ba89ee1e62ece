"""A visitor: asks for pages, fills in forms as they stand there, follows where it is sent, keeps cookies."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

import httpx


@dataclass
class Form:
    """A form as it stands in a page."""

    action: str
    method: str
    values: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._area = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(told.get("action", ""), told.get("method", "get")))
        elif tag == "input" and self.forms:
            if told.get("type") not in {"radio", "checkbox"} or "checked" in told:
                self.forms[-1].values[told["name"]] = told.get("value", "on")
        elif tag == "button" and self.forms and "name" in told:
            self.forms[-1].buttons.append((told["name"], told.get("value", "")))
        elif tag == "textarea":
            self._area = told["name"]

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.forms[-1].values[self._area] = data


@dataclass(frozen=True)
class Page:
    """What was answered in the end."""

    status: int
    url: str
    html: str
    headers: httpx.Headers

    @property
    def path(self) -> str:
        """The page's own path."""
        return httpx.URL(self.url).path

    @property
    def text(self) -> str:
        """What a person reads of it."""
        main = self.html.partition("<main")[2].partition("</main>")[0].partition(">")[2]
        return " ".join(unescape(re.sub(r"<[^>]*>", " ", main)).replace("\u00a0", " ").split())

    def form(self, action: str) -> Form:
        """Return the form whose action ends so."""
        parser = _Forms()
        parser.feed(self.html)
        found = [form for form in parser.forms if form.action.endswith(action)]
        assert found, (
            f"no form to {action} at {self.url}: {[form.action for form in parser.forms]}: {self.text}"
        )
        return found[0]

    def links(self) -> list[str]:
        """Return where its links lead."""
        return [unescape(link) for link in re.findall(r'<a [^>]*href="([^"]*)"', self.html)]


class Visitor:
    """One browser."""

    def __init__(self, url: str, language: str) -> None:
        self.url = url
        self.http = httpx.AsyncClient(
            headers={"Accept-Language": language}, follow_redirects=True, timeout=30
        )

    async def close(self) -> None:
        """Close the browser."""
        await self.http.aclose()

    async def get(self, path: str) -> Page:
        """Ask for a page."""
        return _page(await self.http.get(f"{self.url}{path}"))

    async def send(self, page: Page, action: str, *, as_from: str | None = None, **typed: str) -> Page:
        """Fill in a form of a page and send it, as a browser does."""
        form = page.form(action)
        to = str(httpx.URL(page.url).join(form.action or page.url))
        values = form.values | {name.replace("__", ":"): text for name, text in typed.items()}
        origin = as_from or f"{httpx.URL(page.url).scheme}://{httpx.URL(page.url).netloc.decode()}"
        return _page(await self.http.post(to, data=values, headers={"Origin": origin}))

    async def sign_in(self, name: str, path: str = "/") -> Page:
        """Go to a page and sign in there as somebody."""
        asked = await self.get(path)
        return await self.choose(asked, name)

    async def choose(self, asked: Page, name: str) -> Page:
        """Choose somebody on the provider's page."""
        button = re.search(rf'<button name="subject" value="([^"]*)"><strong>{re.escape(name)}<', asked.html)
        assert button, f"{name} cannot be chosen at {asked.url}: {asked.html[-2000:]}"
        return await self.send(asked, "/authorize", subject=unescape(button[1]))


def _page(answer: httpx.Response) -> Page:
    return Page(answer.status_code, str(answer.url), answer.text, answer.headers)
