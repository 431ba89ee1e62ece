"""The command `kokemus`: the platform on one machine, and an operator's hands on it."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import wraps
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import msgspec
import typer
from rich.console import Console

from kokemus.demo import staging
from kokemus.demo.accounts import Language
from kokemus.demo.marked import FileIsWrong
from kokemus.demo.play.played import WentWrong
from kokemus.operate import journeys, republishing, showing, verifying
from kokemus.operate.remote import home_folder, remote
from kokemus.operate.settling import Unsettled
from kokemus.platform import background
from kokemus.platform.background import NotRunning
from kokemus_client import Refused
from kokemus_client.operations import Republish, Retry, Skip

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__, pretty_exceptions_enable=False)
clock_app = typer.Typer(no_args_is_help=True, help="Read and move the test clock.")
parked_app = typer.Typer(
    no_args_is_help=True, help="Events that could not be taken in, and what to do about them."
)
app.add_typer(clock_app, name="clock")
app.add_typer(parked_app, name="parked")
console = Console()
errors = Console(stderr=True)


Command = Callable[..., None]


def command(name: str | None = None, *, of: typer.Typer = app) -> Callable[[Command], Command]:
    """Make a command that says in a sentence what went wrong, where a person can do something about it."""

    def made(work: Command) -> Command:
        @wraps(work)
        def told(*args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as the command has it
            try:
                work(*args, **kwargs)
            except (NotRunning, Refused, Unsettled, WentWrong, FileIsWrong, ValueError) as reason:
                errors.print(f"[red]{reason}[/red]")
                raise typer.Exit(1) from None

        return of.command(name)(told)

    return made


def moment(text: str) -> datetime:
    """Return a moment written as RFC 3339 with an offset; raise ValueError saying what is missing."""
    read = datetime.fromisoformat(text)
    if read.tzinfo is None:
        raise ValueError(f"{text} has no offset; write which is meant, such as 2026-10-14T15:00:00+03:00")
    return read


@command()
def up(
    clock: Annotated[
        str | None, typer.Option(help="Run on a standing test clock set to this moment.")
    ] = None,
) -> None:
    """Start the broker, the database, the issuer, the mailbox and every service."""
    home = home_folder()
    if background.runs(home):
        console.print("It runs already; see [bold]kokemus status[/bold].")
        return
    with console.status("Starting broker, database and services …"):
        background.start(home, moment(clock) if clock else None)
    status()


@command()
def down() -> None:
    """Stop everything that `up` started; the data stay."""
    there = remote()
    with console.status("Stopping …"):
        background.stop(there.home)
    console.print("Stopped. The data stay in", str(there.home))


@command()
def demo(
    scenario: Annotated[
        Path, typer.Option(help="The story to play, a file you can read and edit.")
    ] = staging.DEFAULT,
    language: Annotated[Language, typer.Option(help="Of statements and reasons.")] = "fi",
    keep: Annotated[bool, typer.Option("--keep", help="Leave the platform running afterwards.")] = False,
) -> None:
    """Play a story of two months on a fresh platform and show what came of it."""
    as_expected = staging.demonstrate(console, home_folder() / "demo", scenario, language=language, keep=keep)
    if not as_expected:
        errors.print("[red]Something is otherwise than expected; see above.[/red]")
        raise typer.Exit(1)


@command()
def status() -> None:
    """Show what runs, where, and how it is."""
    there = remote()
    for sentence in there.described["said"]:
        console.print(f"[dim]{sentence}[/dim]")
    console.print(showing.services(there, asyncio.run(there.figures())))
    for name, times in there.described.get("restarts", {}).items():
        console.print(f"[yellow]{name} was started again {times} time{'s' if times > 1 else ''}[/yellow]")
    if there.described["test_clock"]:
        local = there.clock.now().astimezone(journeys.HELSINKI)
        console.print(f"Test clock: {local:%A %d %B %Y %H:%M:%S %Z}")


@command()
def token(
    subject: Annotated[str, typer.Argument(help="Who it speaks for.")] = "developer",
    area: Annotated[list[str] | None, typer.Option(help="An area it covers; repeat for more.")] = None,
    role: Annotated[list[str] | None, typer.Option(help="A role, e.g. coordinator; repeat for more.")] = None,
    unit: Annotated[list[UUID] | None, typer.Option(help="A unit of an orderer.")] = None,
    expert: Annotated[UUID | None, typer.Option(help="The expert that it speaks for.")] = None,
) -> None:
    """Print a development token of the local issuer."""
    there = remote()
    signed = there.token(subject, areas=area or [], roles=role or [], units=unit or [], expert_id=expert)
    typer.echo(signed)


@command("show", of=clock_app)
def clock_show() -> None:
    """Print the test clock."""
    typer.echo(remote().clock.now().isoformat())


@command("set", of=clock_app)
def clock_set(at: Annotated[str, typer.Argument(help="RFC 3339 with an offset.")]) -> None:
    """Move the test clock to a moment and wait until all that fell due is done."""
    _move(moment(at))


@command("advance", of=clock_app)
def clock_advance(
    days: Annotated[int, typer.Option()] = 0,
    hours: Annotated[int, typer.Option()] = 0,
    minutes: Annotated[int, typer.Option()] = 0,
) -> None:
    """Move the test clock forward and wait until all that fell due is done."""
    _move(remote().clock.now() + timedelta(days=days, hours=hours, minutes=minutes))


def _move(to: datetime) -> None:
    there = remote()
    there.set_clock(to)
    asyncio.run(there.settle())
    typer.echo(there.clock.now().isoformat())


@command()
def journey(
    order: Annotated[str, typer.Argument(help="The order's id.")],
    area: Annotated[str, typer.Option(help="The area it belongs to.")] = "ita-uusimaa",
) -> None:
    """Show every event, decision and message of one order, over all services, in time order."""
    steps = asyncio.run(journeys.journey(remote(), area, order))
    if not steps:
        raise ValueError(f"No service knows an order {order} in {area}.")
    console.print(journeys.shown(steps, area, order))


@command()
def verify(
    month: Annotated[str, typer.Argument(help="Statement month, YYYY-MM.")],
    area: Annotated[str, typer.Option(help="The area.")] = "ita-uusimaa",
) -> None:
    """Count every fee of an area and month again from the events, and compare with the ledger to the cent."""
    urls = {name: one["app_url"] for name, one in remote().services.items()}
    verdict = asyncio.run(verifying.verify(urls, area, month))
    console.print(
        f"{area} {month}: {verdict.lines} lines, {verdict.total_minor / 100:.2f} €, {verdict.statements} statements,"
        f" counted again in two ways from {verdict.events} events: [bold]{verdict.found} differences[/bold]"
    )
    if verdict.found:
        console.print(verifying.shown(verdict))
        raise typer.Exit(1)


@command("list", of=parked_app)
def parked_list(
    cause_group: Annotated[str | None, typer.Option(help="Only this group of causes.")] = None,
) -> None:
    """List what is parked, oldest first, with the groups of causes."""
    found = asyncio.run(remote().ask_all(lambda one: one.list_parked(cause_group=cause_group)))
    console.print(showing.parked(found))
    for name, one in found.items():
        for group in one.groups:
            console.print(f"{name}: {group.keys} keys, {group.events} events: {group.cause_group}")


@command("show", of=parked_app)
def parked_show(
    service: str,
    number: int,
    reveal: Annotated[
        str | None, typer.Option(help="Why what tells of a person is to be shown; logged.")
    ] = None,
) -> None:
    """Show one parked event as it came; what tells of a person only with a reason, which is logged."""
    found = asyncio.run(
        remote().ask(service, lambda one: one.get_parked(number, reveal=reveal is not None, purpose=reveal))
    )
    console.print_json(data=msgspec.to_builtins(found))


@command("retry", of=parked_app)
def parked_retry(
    service: str,
    key: Annotated[str | None, typer.Option(help="One key, as `parked list` shows it.")] = None,
    cause_group: Annotated[str | None, typer.Option(help="All keys of a group of causes.")] = None,
) -> None:
    """Try parked keys again; a second retry changes nothing."""
    body = Retry(key=key, cause_group=cause_group)
    answer = asyncio.run(remote().ask(service, lambda one: one.retry_parked(body)))
    console.print(f"Asked for {answer.asked} events to be tried again.")


@command("skip", of=parked_app)
def parked_skip(
    service: str, number: int, reason: Annotated[str, typer.Option(help="Why it is given up.")]
) -> None:
    """Give one parked event up, with a reason that is kept, and try what waits behind it."""
    answer = asyncio.run(remote().ask(service, lambda one: one.skip_parked(number, Skip(reason=reason))))
    console.print(f"Skipped. Asked for {answer.asked} events behind it to be tried.")


@command()
def republish(
    service: str,
    topic: str,
    since: Annotated[str, typer.Option(help="RFC 3339 with an offset.")],
    until: Annotated[str | None, typer.Option(help="RFC 3339 with an offset; now when left out.")] = None,
) -> None:
    """Say archived events of a topic again, wait for it, and exit with 1 when it ended early.

    Who has heard them passes them over. Moments are those of facts, by the platform's clock.
    """
    body = Republish(topic=topic, since=moment(since), until=moment(until) if until else None)
    ended = asyncio.run(republishing.republished(remote(), service, body))
    console.print(republishing.told(ended))
    if ended.ended_because:
        raise typer.Exit(1)


def main() -> None:
    """Run the command."""
    app()
