"""The console's commands: `api` answers, `migrate` brings its database to the newest schema."""

from __future__ import annotations

import argparse

import uvloop

from chassis import logging, migrating, telemetry
from chassis.running import calm_the_collector
from kokemus_console.app import MIGRATIONS, serve
from kokemus_console.settings import Settings


def main() -> None:
    """Run one command from the command line."""
    parser = argparse.ArgumentParser(prog="console")
    parser.add_argument("command", choices=["api", "migrate"])
    command = parser.parse_args().command
    settings = Settings()
    logging.set_up("console", settings.log_level)
    telemetry.set_up("console", settings)
    if command == "migrate":
        assert settings.owner_database_url is not None, (
            "KOKEMUS_OWNER_DATABASE_URL is missing: migrate runs as the owner"
        )
        url = settings.owner_database_url.get_secret_value()
        migrating.upgrade(MIGRATIONS, url=url, app_role=settings.app_role or "console_app")
        return
    calm_the_collector()
    uvloop.run(serve(settings))


if __name__ == "__main__":
    main()
