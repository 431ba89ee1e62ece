"""The platform on one machine: started, stopped, played on, its state, its tokens, its clock."""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.console import Console

from kokemus.cli.base import AsJson, app, command, console, errors, print_json, the_platform
from kokemus.demo.language import Language
from kokemus.operate import ending, moments
from kokemus.operate.moments import moment
from kokemus.operate.remote import DEMO, Remote, clock_of, home_folder, remote
from kokemus.operate.roles import ROLES, known
from kokemus.platform import background

clock_app = typer.Typer(no_args_is_help=True, help="Read and move the test clock.")
app.add_typer(clock_app, name="clock")


@command()
def up(
    clock: Annotated[
        str | None, typer.Option(help=f"Run on a standing test clock set to this moment: {moments.EXAMPLE}.")
    ] = None,
) -> None:
    """Start the broker, the database, the issuer, the mailbox and every service.

    Data that were made on a test clock go on with it, from where it stood.
    """
    home = home_folder()
    if background.runs(home):
        console.print("It runs already; see `kokemus status`.")
        return
    at = _start_of(home, moment(clock) if clock else None)
    with console.status("Starting broker, database and services …"):
        background.start(home, at)
    _show_status(remote(home))


def _start_of(home: Path, asked: datetime | None) -> datetime | None:
    """Return where the test clock starts, if there is one: time does not run back over what has happened."""
    stood = clock_of(home)
    if stood is None:
        return asked
    if asked is None:
        console.print(f"The test clock goes on from {moments.written(stood)}, where the data here ended.")
        return stood
    if asked < stood:
        raise ending.Wrong(
            f"The data in {home} have reached {moments.written(stood)}, later than {moments.written(asked)}, and"
            " time runs forward; leave --clock out to go on from there, or choose another KOKEMUS_HOME"
        )
    return asked


@command()
def down() -> None:
    """Stop everything that `up` started, or the demo that was kept; the data stay."""
    there = the_platform()
    with console.status("Stopping …"):
        background.stop(there.home)
    console.print(f"Stopped. The data stay in {there.home}", soft_wrap=True)


@command()
def demo(
    scenario: Annotated[
        Path | None,
        typer.Option(
            help="The story to play, a file you can read and edit.",
            show_default="deploy/local/scenarios/two-months.yaml",
            exists=True,
            dir_okay=False,
            readable=True,
        ),
    ] = None,
    language: Annotated[Language, typer.Option(help="Of statements and reasons.")] = "fi",
    keep: Annotated[bool, typer.Option("--keep", help="Leave the platform running afterwards.")] = False,
) -> None:
    """Play a story of two months on a fresh platform and show what came of it.

    A demo that was kept is stopped, and its data are deleted.
    """
    from kokemus.demo import staging
    from kokemus.demo.marked import FileIsWrong
    from kokemus.demo.play.played import WentWrong

    home, file = home_folder() / DEMO, scenario or staging.DEFAULT
    try:
        as_expected = staging.demonstrate(Console(), home, file, language=language, keep=keep)
    except (FileIsWrong, WentWrong) as reason:
        raise ending.Wrong(str(reason)) from None
    if not as_expected:
        raise ending.Wrong("Something is otherwise than expected; see above.")


@command()
def status(as_json: AsJson = False) -> None:
    """Show what runs, where, and how it is."""
    _show_status(the_platform(), as_json=as_json)


def _show_status(there: Remote, *, as_json: bool = False) -> None:
    from kokemus.operate import mails, showing

    figures, told = asyncio.run(there.figures()), there.described
    clock = moments.written(there.clock.now()) if told["test_clock"] else None
    restarts = told.get("restarts", {})
    if as_json:
        services = {
            name: {"api": there.urls[name], "worker": there.services[name]["worker"], "figures": one}
            for name, one in figures.items()
        }
        places = {"home": str(there.home), "issuer": told["issuer"], "mail": str(there.mail), "clock": clock}
        places["console"] = told.get("console")
        print_json({**places, "restarts": restarts, "services": services})
        return
    for sentence in told["said"]:
        console.print(sentence, style="dim", soft_wrap=True)
    console.print(showing.services(there, figures))
    for line in (*mails.told_of(figures), *showing.beside(there, restarts, clock)):
        console.print(line, soft_wrap=True)


@command()
def token(
    subject: Annotated[str, typer.Argument(help="Who it speaks for.")] = "developer",
    area: Annotated[list[str] | None, typer.Option(help="An area it covers; repeat for more.")] = None,
    role: Annotated[
        list[str] | None, typer.Option(help=f"A role; repeat for more. One of: {', '.join(ROLES)}.")
    ] = None,
    unit: Annotated[list[UUID] | None, typer.Option(help="A unit of an orderer.")] = None,
    expert: Annotated[UUID | None, typer.Option(help="The expert that it speaks for.")] = None,
    as_json: AsJson = False,
) -> None:
    """Print a development token of the local issuer."""
    areas, roles, units = area or [], known(role or []), unit or []
    signed = the_platform().token(subject, areas=areas, roles=roles, units=units, expert_id=expert)
    for name, given in (("area", areas), ("role", roles)):
        if not given:
            errors.print(f"The token has no {name} and opens next to nothing; add --{name}.", style="yellow")
    if as_json:
        claims = {"subject": subject, "areas": areas, "roles": roles, "units": units, "expert_id": expert}
        print_json({"token": signed, **claims})
    else:
        typer.echo(signed)


@command("show", of=clock_app)
def clock_show() -> None:
    """Print the test clock."""
    typer.echo(moments.written(the_platform().clock.now()))


@command("set", of=clock_app)
def clock_set(
    at: Annotated[str, typer.Argument(help=f"RFC 3339 with an offset: {moments.EXAMPLE}.")],
) -> None:
    """Move the test clock to a moment and wait until all that fell due is done."""
    to = moment(at)
    _move(the_platform(), to)


@command("advance", of=clock_app)
def clock_advance(
    days: Annotated[int, typer.Option()] = 0,
    hours: Annotated[int, typer.Option()] = 0,
    minutes: Annotated[int, typer.Option()] = 0,
) -> None:
    """Move the test clock forward and wait until all that fell due is done."""
    there = the_platform()
    _move(there, moments.later(there.clock.now(), days=days, hours=hours, minutes=minutes))


def _move(there: Remote, to: datetime) -> None:
    there.set_clock(to)
    asyncio.run(there.settle())
    typer.echo(moments.written(there.clock.now()))
