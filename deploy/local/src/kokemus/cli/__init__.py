"""The command `kokemus`: the platform on one machine, and an operator's hands on it."""

# In the order in which the commands are listed.
from kokemus.cli import running  # isort: skip
from kokemus.cli import following  # isort: skip
from kokemus.cli import parking  # isort: skip
from kokemus.cli.base import app, console

__all__ = ["app", "console", "following", "main", "parking", "running"]


def main() -> None:
    """Run the command."""
    app()
