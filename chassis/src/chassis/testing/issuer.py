"""A local issuer of OIDC tokens with real keys, served over HTTP; for tests and demonstrations."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from uuid import UUID

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm

KEY_ID = "local-1"
AUDIENCE = "kokemus"
LIFETIME = timedelta(hours=12)


class Issuer:
    """Signs tokens with an ES256 key of its own, kept in a file when one is named."""

    def __init__(self, url: str, key_file: Path | None = None) -> None:
        self.url = url.rstrip("/")
        self._key = _key(key_file)

    def token(  # noqa: PLR0913 - one argument per claim
        self,
        subject: str,
        *,
        areas: Iterable[str] = (),
        roles: Iterable[str] = (),
        units: Iterable[UUID] = (),
        expert_id: UUID | None = None,
        audience: str = AUDIENCE,
        lifetime: timedelta = LIFETIME,
        key_id: str = KEY_ID,
        besides: Mapping[str, object] | None = None,
    ) -> str:
        """Return a signed token; a negative lifetime makes one that has expired. `besides` are claims as they are."""
        now = datetime.now(UTC)
        claims: dict[str, object] = {
            "iss": self.url,
            "aud": audience,
            "sub": subject,
            "iat": now,
            "exp": now + lifetime,
            "areas": sorted(areas),
            "roles": sorted(roles),
            "units": sorted(map(str, units)),
        }
        if expert_id is not None:
            claims["expert_id"] = str(expert_id)
        claims |= besides or {}
        return jwt.encode(claims, self._key, algorithm="ES256", headers={"kid": key_id})

    def jwks(self) -> dict[str, object]:
        """Return the public key as a JSON Web Key Set (RFC 7517)."""
        public = ECAlgorithm.to_jwk(self._key.public_key(), as_dict=True)
        return {"keys": [public | {"kid": KEY_ID, "alg": "ES256", "use": "sig"}]}

    def documents(self) -> dict[str, object]:
        """Return what the issuer serves: its discovery document and its keys."""
        return {
            "/.well-known/openid-configuration": {"issuer": self.url, "jwks_uri": f"{self.url}/jwks.json"},
            "/jwks.json": self.jwks(),
        }


def _key(file: Path | None) -> ec.EllipticCurvePrivateKey:
    if file is not None and file.exists():
        key = serialization.load_pem_private_key(file.read_bytes(), password=None)
        assert isinstance(key, ec.EllipticCurvePrivateKey), (
            f"{file} holds another kind of key, expected ES256's"
        )
        return key
    key = ec.generate_private_key(ec.SECP256R1())
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            ),
        )
    return key


class IssuerServer:
    """Serves an issuer's documents over HTTP, on a free port unless one is named."""

    def __init__(self, key_file: Path | None = None, port: int = 0) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _Handler)
        self.issuer = Issuer(f"http://127.0.0.1:{self._server.server_port}", key_file)
        self._server.documents = {  # type: ignore[attr-defined]
            path: json.dumps(document).encode() for path, document in self.issuer.documents().items()
        }

    def start(self) -> IssuerServer:
        """Serve from a thread of its own."""
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def serve_forever(self) -> None:
        """Serve until the process ends."""
        self._server.serve_forever()

    def stop(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        document = self.server.documents.get(self.path)  # type: ignore[attr-defined]
        self.send_response(200 if document else 404)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(document or b"{}")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class' name
        """Keep quiet."""
