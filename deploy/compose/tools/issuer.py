"""An issuer of development tokens for docker-compose.yml; a production uses an OpenID provider instead.

issuer.py serve                                     answers /jwks.json and the discovery document
issuer.py token SUBJECT --area A --role R …         prints a signed token
issuer.py healthy                                   exit 0 when the server answers
"""

# ruff: noqa: INP001, T201, PLR2004 - a script, run by hand and by make

import argparse
import json
import os
import sys
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from uuid import UUID

from chassis.testing.issuer import Issuer

PORT = 8080
KEY = Path("/var/lib/kokemus/issuer.pem")


class Documents(BaseHTTPRequestHandler):
    """Answers with the issuer's documents."""

    issuer: Issuer

    def do_GET(self) -> None:
        """Send the document of this path, or 404."""
        document = self.issuer.documents().get(self.path)
        body = json.dumps(document or {}).encode()
        self.send_response(200 if document else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class' name
        """Keep quiet."""


def serve(issuer: Issuer) -> None:
    """Answer until the process ends."""
    Documents.issuer = issuer
    ThreadingHTTPServer(("", PORT), Documents).serve_forever()


def healthy() -> int:
    """Return 0 when the server in this container answers."""
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/jwks.json", timeout=4) as answer:
        return 0 if answer.status == 200 else 1


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(prog="issuer.py")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("serve")
    commands.add_parser("healthy")
    token = commands.add_parser("token")
    token.add_argument("subject")
    token.add_argument("--area", action="append", default=[])
    token.add_argument("--role", action="append", default=[])
    token.add_argument("--unit", action="append", default=[], type=UUID)
    token.add_argument("--expert", type=UUID)
    chosen = parser.parse_args()
    if chosen.command == "healthy":
        return healthy()
    issuer = Issuer(os.environ["ISSUER_URL"], KEY)
    if chosen.command == "serve":
        serve(issuer)
    else:
        print(
            issuer.token(
                chosen.subject,
                areas=chosen.area,
                roles=chosen.role,
                units=chosen.unit,
                expert_id=chosen.expert,
            )
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
