"""The development identity provider of docker-compose.yml; a production uses a real one instead.

issuer.py serve                                          signs people in, answers /jwks.json and the discovery document
issuer.py person SUBJECT "NAME" --area A --role R …      lists somebody whom one can sign in as
issuer.py token SUBJECT --area A --role R …              prints a signed token
issuer.py healthy                                        exit 0 when the server answers
"""

# ruff: noqa: INP001, T201, PLR2004 - a script, run by hand and by make

import argparse
import json
import os
import sys
import urllib.request
from pathlib import Path
from uuid import UUID

from chassis.testing.issuer import Issuer
from kokemus.platform.provider import PEOPLE, Provider

PORT = 8080
HOME = Path("/var/lib/kokemus")


def serve() -> None:
    """Answer until the process ends."""
    url, secret = os.environ["ISSUER_URL"], os.environ["CONSOLE_OIDC_SECRET"]
    provider = Provider(HOME, PORT, host="0.0.0.0", url=url, secret=secret)  # noqa: S104 - inside a container
    provider.back = os.environ["CONSOLE_URL"].rstrip("/")
    provider.serve()


def healthy() -> int:
    """Return 0 when the server in this container answers."""
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/jwks.json", timeout=4) as answer:
        return 0 if answer.status == 200 else 1


def list_person(chosen: argparse.Namespace) -> None:
    """Put somebody on the list of whom one can sign in as, in place of who had the same subject."""
    file = HOME / PEOPLE
    known = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    person = {
        "subject": chosen.subject,
        "name": chosen.name,
        "areas": chosen.area,
        "roles": chosen.role,
        "units": [str(unit) for unit in chosen.unit],
        "expert_id": str(chosen.expert) if chosen.expert else None,
    }
    others = [one for one in known if one["subject"] != chosen.subject]
    file.write_text(json.dumps([*others, person], indent=2), encoding="utf-8")


def arguments() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(prog="issuer.py")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("serve")
    commands.add_parser("healthy")
    for name in ("person", "token"):
        one = commands.add_parser(name)
        one.add_argument("subject")
        if name == "person":
            one.add_argument("name")
        one.add_argument("--area", action="append", default=[])
        one.add_argument("--role", action="append", default=[])
        one.add_argument("--unit", action="append", default=[], type=UUID)
        one.add_argument("--expert", type=UUID)
    return parser.parse_args()


def main() -> int:
    """Do what the command line says."""
    chosen = arguments()
    if chosen.command == "healthy":
        return healthy()
    if chosen.command == "serve":
        serve()
    elif chosen.command == "person":
        list_person(chosen)
    else:
        issuer = Issuer(os.environ["ISSUER_URL"], HOME / "issuer.pem")
        told = {"areas": chosen.area, "roles": chosen.role, "units": chosen.unit, "expert_id": chosen.expert}
        print(issuer.token(chosen.subject, **told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
