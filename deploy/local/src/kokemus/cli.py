"""The command `kokemus`: the platform on one machine, and an operator's hands on it."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
import typer
from rich.console import Console
from rich.text import Text

from kokemus.demo.language import Language
from kokemus.operate import ending, moments
from kokemus.operate.moments import moment
from kokemus.operate.remote import DEMO, Remote, clock_of, home_folder, remote
from kokemus.operate.roles import ROLES, known
from kokemus.platform import background

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help=__doc__,
    epilog=ending.CODES,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
clock_app = typer.Typer(no_args_is_help=True, help="Read and move the test clock.")
parked_app = typer.Typer(
    no_args_is_help=True, help="Events that could not be taken in, and what to do about them."
)
app.add_typer(clock_app, name="clock")
app.add_typer(parked_app, name="parked")

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


def _there() -> Remote:
    """Return the running platform, saying so when it is the demo's that was kept."""
    there = remote()
    if there.home == home_folder() / DEMO:
        errors.print(f"Of the demo in {there.home}:", style="dim", soft_wrap=True)
    return there


def _print_json(data: object) -> None:
    typer.echo(msgspec.json.format(msgspec.json.encode(data), indent=2).decode())


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
    there = _there()
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
    _show_status(_there(), as_json=as_json)


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
        _print_json({**places, "restarts": restarts, "services": services})
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
    signed = _there().token(subject, areas=areas, roles=roles, units=units, expert_id=expert)
    for name, given in (("area", areas), ("role", roles)):
        if not given:
            errors.print(f"The token has no {name} and opens next to nothing; add --{name}.", style="yellow")
    if as_json:
        claims = {"subject": subject, "areas": areas, "roles": roles, "units": units, "expert_id": expert}
        _print_json({"token": signed, **claims})
    else:
        typer.echo(signed)


@command("show", of=clock_app)
def clock_show() -> None:
    """Print the test clock."""
    typer.echo(moments.written(_there().clock.now()))


@command("set", of=clock_app)
def clock_set(
    at: Annotated[str, typer.Argument(help=f"RFC 3339 with an offset: {moments.EXAMPLE}.")],
) -> None:
    """Move the test clock to a moment and wait until all that fell due is done."""
    to = moment(at)
    _move(_there(), to)


@command("advance", of=clock_app)
def clock_advance(
    days: Annotated[int, typer.Option()] = 0,
    hours: Annotated[int, typer.Option()] = 0,
    minutes: Annotated[int, typer.Option()] = 0,
) -> None:
    """Move the test clock forward and wait until all that fell due is done."""
    there = _there()
    _move(there, moments.later(there.clock.now(), days=days, hours=hours, minutes=minutes))


def _move(there: Remote, to: datetime) -> None:
    there.set_clock(to)
    asyncio.run(there.settle())
    typer.echo(moments.written(there.clock.now()))


@command()
def journey(
    order: Annotated[str, typer.Argument(help="The order's id.")],
    area: Annotated[str, typer.Option(help="The area it belongs to.")] = "ita-uusimaa",
    as_json: AsJson = False,
) -> None:
    """Show every event, decision and message of one order, over all services, in time order."""
    from kokemus.operate import journeys

    steps = asyncio.run(journeys.journey(_there(), area, order))
    if as_json:
        _print_json(journeys.told(steps))
    if not steps:
        raise ending.NothingThere(f"No service knows an order {order} in {area}.")
    if not as_json:
        console.print(journeys.shown(steps, area, order))


@command()
def verify(
    month: Annotated[str, typer.Argument(help="Statement month, YYYY-MM.")],
    area: Annotated[str, typer.Option(help="The area.")] = "ita-uusimaa",
    as_json: AsJson = False,
) -> None:
    """Count every fee of an area and month again from the events, and compare with the ledger to the cent."""
    from kokemus.operate import verifying

    asked = moments.month(month)
    urls = {name: one["app_url"] for name, one in _there().services.items()}
    verdict = asyncio.run(verifying.verify(urls, area, asked))
    if as_json:
        _print_json(verifying.told(verdict))
    else:
        counted = (
            f"{area} {month}: {verdict.lines} lines, {verdict.total_minor / 100:.2f} €, {verdict.statements}"
            f" statements, counted again in two ways from {verdict.events} events: "
        )
        console.print(Text.assemble(counted, (f"{verdict.found} differences", "bold")))
        if verdict.found:
            console.print(verifying.shown(verdict))
    if verdict.found:
        raise typer.Exit(ending.WRONG)


@command()
def mail(
    state: Annotated[Literal["waiting", "failed"] | None, typer.Option(help="Only this.")] = None,
    area: Annotated[str, typer.Option(help="The area.")] = "ita-uusimaa",
    as_json: AsJson = False,
) -> None:
    """List mail that waits for a contact point or has failed: whose it is, why and since when."""
    from kokemus.operate import mails

    found = asyncio.run(mails.undelivered(_there(), area, *([state] if state else mails.STATES)))
    if as_json:
        _print_json(found)
    if not found:
        raise ending.NothingThere(f"No mail waits or has failed in {area}.")
    if not as_json:
        console.print(mails.shown(found))


@command("list", of=parked_app)
def parked_list(
    cause_group: Annotated[str | None, typer.Option(help="Only this group of causes.")] = None,
    as_json: AsJson = False,
) -> None:
    """List what is parked, oldest first, with the groups of causes."""
    from kokemus.operate import showing

    found = asyncio.run(_there().ask_all(lambda one: one.list_parked(cause_group=cause_group)))
    if as_json:
        _print_json(found)
    if not any(one.items for one in found.values()):
        raise ending.NothingThere("Nothing is parked.")
    if as_json:
        return
    console.print(showing.parked(found))
    for name, one in found.items():
        for group in one.groups:
            told = f"{name}: {group.keys} keys, {group.events} events: {group.cause_group}"
            console.print(told, soft_wrap=True)


@command("show", of=parked_app)
def parked_show(
    service: str,
    number: int,
    reveal: Annotated[
        str | None, typer.Option(help="Why what tells of a person is to be shown; logged.")
    ] = None,
) -> None:
    """Show one parked event as it came; what tells of a person only with a reason, which is logged."""
    from kokemus_client import Code, Refused

    asked = _there().ask(
        service, lambda one: one.get_parked(number, reveal=reveal is not None, purpose=reveal)
    )
    try:
        found = asyncio.run(asked)
    except Refused as no:
        if no.problem.code != Code.NOT_FOUND:
            raise
        raise ending.NothingThere(f"{service} has no parked event {number}.") from None
    _print_json(found)


@command("retry", of=parked_app)
def parked_retry(
    service: str,
    key: Annotated[str | None, typer.Option(help="One key, as `parked list` shows it.")] = None,
    cause_group: Annotated[str | None, typer.Option(help="All keys of a group of causes.")] = None,
) -> None:
    """Try parked keys again; a second retry changes nothing."""
    from kokemus_client.operations import Retry

    body = Retry(key=key, cause_group=cause_group)
    answer = asyncio.run(_there().ask(service, lambda one: one.retry_parked(body)))
    console.print(f"Asked for {answer.asked} events to be tried again.")
    if not answer.asked:
        raise typer.Exit(ending.NOTHING)


@command("skip", of=parked_app)
def parked_skip(
    service: str, number: int, reason: Annotated[str, typer.Option(help="Why it is given up.")]
) -> None:
    """Give one parked event up, with a reason that is kept, and try what waits behind it."""
    from kokemus_client.operations import Skip

    answer = asyncio.run(_there().ask(service, lambda one: one.skip_parked(number, Skip(reason=reason))))
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
    from kokemus.operate import republishing
    from kokemus_client.operations import Republish

    body = Republish(topic=topic, since=moment(since), until=moment(until) if until else None)
    ended = asyncio.run(republishing.republished(_there(), service, body))
    console.print(republishing.told(ended), soft_wrap=True)
    if ended.ended_because:
        raise typer.Exit(1)


def main() -> None:
    """Run the command."""
    app()
