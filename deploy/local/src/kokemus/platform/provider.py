"""The development identity provider: OpenID Connect with a page that lists people to sign in as. Never in production.

It asks nobody for a password. Everything else is as a real one has it: authorization code with PKCE, single-use codes,
refresh tokens that change at each use, sign-out, `acr` as it is asked for. Its people stand in a file beside it,
written by whoever makes them.
"""

from __future__ import annotations

import json
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Mapping
from datetime import timedelta
from hashlib import sha256
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from secrets import compare_digest, token_urlsafe
from threading import Lock, Thread
from time import monotonic, time
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit
from uuid import UUID

from chassis.testing.issuer import Issuer

PEOPLE = "people.json"
"""The file in a home with the people who may sign in."""
FIRST = {
    "subject": "operator",
    "name": "Onni Ohjaamo",
    "about": "operator of the platform",
    "areas": ["*"],
    "roles": ["operator"],
}
"""Who can sign in to a platform before anybody has written down others."""
CLIENT_ID = "kokemus-console"
CODE_SECONDS = 60
ACCESS = timedelta(minutes=15)
BODY_MAX = 64 * 1024
PASSED_ON = (
    "client_id",
    "redirect_uri",
    "response_type",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "acr_values",
)

STYLE = """
body { font: 18px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
button { font: inherit; padding: .6rem 1rem; width: 100%; text-align: left; margin: .2rem 0; min-height: 44px; }
"""


class Provider:
    """Signs people in whom a file names, for one client."""

    def __init__(
        self, home: Path, port: int, *, host: str = "127.0.0.1", url: str = "", secret: str = ""
    ) -> None:
        """Keep what lasts in `home`; `url` is the name it has in tokens and browsers, where that is another."""
        self._server = ThreadingHTTPServer((host, port), _Handler)
        self._server.provider = self  # type: ignore[attr-defined]
        self.issuer = Issuer(url or f"http://127.0.0.1:{self._server.server_port}", home / "issuer.pem")
        self.secret = secret or _secret(home / "console.secret")
        self.back = ""
        """Where a browser is sent back to: the console's address, set once it is known."""
        self._people = home / PEOPLE
        self._codes: dict[str, tuple[dict[str, str], dict[str, Any], float]] = {}
        self._refreshes: dict[str, tuple[dict[str, Any], dict[str, object]]] = {}
        self._lock = Lock()

    def start(self) -> Provider:
        """Answer from a thread of its own."""
        Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def serve(self) -> None:
        """Answer until the process ends."""
        self._server.serve_forever()

    def stop(self) -> None:
        """Stop answering."""
        self._server.shutdown()
        self._server.server_close()

    def know_somebody(self) -> None:
        """Let the first person sign in, unless it has been written down who may."""
        if not self._people.exists():
            self._people.write_text(json.dumps([FIRST], indent=2), encoding="utf-8")

    def documents(self) -> dict[str, object]:
        """Return what anybody may read: who the provider is, and its keys."""
        url = self.issuer.url
        described = {
            "issuer": url,
            "jwks_uri": f"{url}/jwks.json",
            "authorization_endpoint": f"{url}/authorize",
            "token_endpoint": f"{url}/token",
            "end_session_endpoint": f"{url}/end-session",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
            "code_challenge_methods_supported": ["S256"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic"],
            "authorization_response_iss_parameter_supported": True,
        }
        return {"/.well-known/openid-configuration": described, "/jwks.json": self.issuer.jwks()}

    def people(self) -> list[dict[str, Any]]:
        """Return who may sign in: subject, name, about, areas, roles, units, expert_id; acr: those they can show."""
        try:
            found: list[dict[str, Any]] = json.loads(self._people.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return []
        return found

    def wrong(self, asked: Mapping[str, str]) -> str:
        """Return what is wrong with a request to sign in; empty when nothing is (RFC 6749 §4.1.2.1)."""
        if asked.get("client_id") != CLIENT_ID or asked.get("redirect_uri") != f"{self.back}/signed-in":
            return "The client or its address is not known here."
        if asked.get("response_type") != "code" or asked.get("code_challenge_method") != "S256":
            return "Expected response_type=code and code_challenge_method=S256."
        if not asked.get("code_challenge") or not asked.get("state"):
            return "Expected a code_challenge and a state."
        return ""

    def code(self, asked: Mapping[str, str], person: dict[str, Any]) -> str:
        """Return a code for this person, good once and for a minute."""
        code = token_urlsafe(32)
        with self._lock:
            self._codes[code] = (dict(asked), person, monotonic())
        return code

    def tokens(self, asked: Mapping[str, str]) -> dict[str, object] | None:
        """Return tokens for a code or a refresh token; None for what cannot be believed."""
        if asked.get("grant_type") == "authorization_code":
            with self._lock:
                kept = self._codes.pop(asked.get("code", ""), None)
            if kept is None or monotonic() - kept[2] > CODE_SECONDS:
                return None
            begun, person, _ = kept
            challenge = urlsafe_b64encode(sha256(asked.get("code_verifier", "").encode()).digest()).rstrip(
                b"="
            )
            if not compare_digest(challenge, begun["code_challenge"].encode()):
                return None
            if asked.get("redirect_uri") != begun["redirect_uri"]:
                return None
            # Whoever chooses a name signs in then: nobody is remembered here.
            return self._signed(person, _shown(person, begun.get("acr_values", "")), begun.get("nonce"))
        if asked.get("grant_type") == "refresh_token":
            with self._lock:
                known = self._refreshes.pop(asked.get("refresh_token", ""), None)
            return None if known is None else self._signed(*known, None)
        return None

    def _signed(
        self, person: dict[str, Any], shown: dict[str, object], nonce: str | None
    ) -> dict[str, object]:
        refresh = token_urlsafe(32)
        with self._lock:
            self._refreshes[refresh] = (person, shown)
        expert = person.get("expert_id")
        access = self.issuer.token(
            person["subject"],
            areas=person.get("areas", ()),
            roles=person.get("roles", ()),
            units=map(UUID, person.get("units", ())),
            expert_id=UUID(expert) if expert else None,
            lifetime=ACCESS,
            besides=shown,
        )
        besides: dict[str, object] = {"name": person["name"], **shown}
        besides |= {} if nonce is None else {"nonce": nonce}
        identity = self.issuer.token(person["subject"], audience=CLIENT_ID, lifetime=ACCESS, besides=besides)
        return {
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": int(ACCESS.total_seconds()),
            "refresh_token": refresh,
            "id_token": identity,
        }


def _shown(person: Mapping[str, Any], asked: str) -> dict[str, object]:
    """Return how surely somebody shows who they are: the first that is asked for and that they can, and when."""
    can = person.get("acr")
    acr = next((one for one in asked.split() if can is None or one in can), None)
    return {"auth_time": int(time())} | ({"acr": acr} if acr else {})


def _secret(file: Path) -> str:
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(token_urlsafe(32))
    return file.read_text()


class _Handler(BaseHTTPRequestHandler):
    @property
    def provider(self) -> Provider:
        found: Provider = self.server.provider  # type: ignore[attr-defined]
        return found

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        document = self.provider.documents().get(address.path)
        if document is not None:
            self._answer(200, json.dumps(document), "application/json")
        elif address.path == "/authorize":
            wrong = self.provider.wrong(query)
            self._answer(400 if wrong else 200, _page(wrong) if wrong else self._people(query))
        elif address.path == "/end-session":
            back = query.get("post_logout_redirect_uri", "")
            ours = back.startswith(f"{self.provider.back}/")
            self._go(back) if ours else self._answer(200, _page("You have signed out."))
        else:
            self._answer(404, _page("There is no such page."))

    def do_POST(self) -> None:
        size = min(int(self.headers.get("Content-Length", "0")), BODY_MAX)
        body = self.rfile.read(size).decode("utf-8", "replace")
        form = {name: values[0] for name, values in parse_qs(body).items()}
        if self.path == "/token":
            self._give(form)
            return
        wrong = self.provider.wrong(form)
        person = next((one for one in self.provider.people() if one["subject"] == form.get("subject")), None)
        if self.path != "/authorize" or wrong or person is None:
            self._answer(400, _page(wrong or "Nobody of that name is known."))
            return
        asked = {name: form.get(name, "") for name in PASSED_ON}
        told = {
            "code": self.provider.code(asked, person),
            "state": asked["state"],
            "iss": self.provider.issuer.url,
        }
        self._go(f"{asked['redirect_uri']}?{urlencode(told)}")

    def _give(self, form: Mapping[str, str]) -> None:
        if not self._is_the_client():
            self._answer(401, '{"error": "invalid_client"}', "application/json")
        elif tokens := self.provider.tokens(form):
            self._answer(200, json.dumps(tokens), "application/json")
        else:
            self._answer(400, '{"error": "invalid_grant"}', "application/json")

    def _is_the_client(self) -> bool:
        kind, _, told = self.headers.get("Authorization", "").partition(" ")
        try:
            name, _, secret = b64decode(told).decode().partition(":")
        except ValueError:
            return False
        return (
            kind == "Basic"
            and unquote(name) == CLIENT_ID
            and compare_digest(unquote(secret).encode(), self.provider.secret.encode())
        )

    def _people(self, asked: Mapping[str, str]) -> str:
        hidden = "".join(
            f'<input type="hidden" name="{name}" value="{escape(asked.get(name, ""))}">' for name in PASSED_ON
        )
        people = "".join(
            f'<button name="subject" value="{escape(one["subject"])}"><strong>{escape(one["name"])}</strong>'
            f"<br>{escape(one.get('about', ', '.join(one.get('roles', ()))))}</button>"
            for one in self.provider.people()
        )
        words = (
            "Sign in as …"
            if people
            else f"Nobody can sign in yet: write {PEOPLE} or play a demo. See console/README.md."
        )
        return _page(words, f'<form method="post" action="/authorize">{hidden}{people}</form>')

    def _answer(self, status: int, body: str, kind: str = "text/html; charset=utf-8") -> None:
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def _go(self, to: str) -> None:
        self.send_response(303)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class' name
        """Keep quiet."""


def _page(words: str, form: str = "") -> str:
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Development sign-in</title>'
        '<link rel="icon" href="data:,">'  # or a browser would ask for one
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{STYLE}</style></head>'
        f"<body><main><h1>Development sign-in</h1><p>{escape(words)}</p>{form}</main></body></html>"
    )
