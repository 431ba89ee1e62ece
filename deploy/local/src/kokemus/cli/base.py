"""What every command is made with: where it prints, how it ends, which platform it acts on."""

from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any

import msgspec
import typer
from rich.console import Console
from rich.text import Text

from kokemus.operate import ending
from kokemus.operate.remote import DEMO, Remote, home_folder, remote

ABOUT = "The command `kokemus`: the platform on one machine, and an operator's hands on it."

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help=ABOUT,
    epilog=ending.CODES,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

# What is printed has words from outside, in which a bracket is a bracket.
console = Console(markup=False, emoji=False, highlight=False)
errors = Console(stderr=True, markup=False, emoji=False, highlight=False)

Command = Callable[..., None]
AsJson = Annotated[bool, typer.Option("--json", help="Print data that a script can read, and nothing else.")]


def command(name: str | None = None, *, of: typer.Typer = app) -> Callable[[Command], Command]:
    """Make a command that says in a sentence what went wrong, where a person can do something about it."""

    def made(work: Command) -> Command:
        @wraps(work)
        def told(*args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as the command has it
            try:
                work(*args, **kwargs)
            except typer.Exit:
                raise
            except Exception as reason:
                code = ending.code_of(reason)
                if code is None:
                    raise
                errors.print(Text(ending.sentence_of(reason), "red"), soft_wrap=True)
                raise typer.Exit(code) from None

        return of.command(name, epilog=ending.CODES)(told)

    return made


def the_platform() -> Remote:
    """Return the running platform, saying so when it is the demo's that was kept."""
    found = remote()
    if found.home == home_folder() / DEMO:
        errors.print(f"Of the demo in {found.home}:", style="dim", soft_wrap=True)
    return found


def print_json(data: object) -> None:
    """Print data for a script."""
    typer.echo(msgspec.json.format(msgspec.json.encode(data), indent=2).decode())
