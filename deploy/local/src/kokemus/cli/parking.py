"""What could not be taken in and what to do about it, and events that are said again."""

import asyncio
from typing import Annotated

import typer

from kokemus.cli.base import AsJson, app, command, console, print_json, the_platform
from kokemus.operate import ending
from kokemus.operate.moments import moment

parked_app = typer.Typer(
    no_args_is_help=True, help="Events that could not be taken in, and what to do about them."
)
app.add_typer(parked_app, name="parked")


@command("list", of=parked_app)
def parked_list(
    cause_group: Annotated[str | None, typer.Option(help="Only this group of causes.")] = None,
    as_json: AsJson = False,
) -> None:
    """List what is parked, oldest first, with the groups of causes."""
    from kokemus.operate import showing

    found = asyncio.run(the_platform().ask_all(lambda one: one.list_parked(cause_group=cause_group)))
    if as_json:
        print_json(found)
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

    asked = the_platform().ask(
        service, lambda one: one.get_parked(number, reveal=reveal is not None, purpose=reveal)
    )
    try:
        found = asyncio.run(asked)
    except Refused as no:
        if no.problem.code != Code.NOT_FOUND:
            raise
        raise ending.NothingThere(f"{service} has no parked event {number}.") from None
    print_json(found)


@command("retry", of=parked_app)
def parked_retry(
    service: str,
    key: Annotated[str | None, typer.Option(help="One key, as `parked list` shows it.")] = None,
    cause_group: Annotated[str | None, typer.Option(help="All keys of a group of causes.")] = None,
) -> None:
    """Try parked keys again; a second retry changes nothing."""
    from kokemus_client.operations import Retry

    body = Retry(key=key, cause_group=cause_group)
    answer = asyncio.run(the_platform().ask(service, lambda one: one.retry_parked(body)))
    console.print(f"Asked for {answer.asked} events to be tried again.")
    if not answer.asked:
        raise typer.Exit(ending.NOTHING)


@command("skip", of=parked_app)
def parked_skip(
    service: str, number: int, reason: Annotated[str, typer.Option(help="Why it is given up.")]
) -> None:
    """Give one parked event up, with a reason that is kept, and try what waits behind it."""
    from kokemus_client.operations import Skip

    answer = asyncio.run(
        the_platform().ask(service, lambda one: one.skip_parked(number, Skip(reason=reason)))
    )
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
    ended = asyncio.run(republishing.republished(the_platform(), service, body))
    console.print(republishing.told(ended), soft_wrap=True)
    if ended.ended_because:
        raise typer.Exit(1)
