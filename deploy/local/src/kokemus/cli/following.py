"""What is looked up on a running platform: orders, the journey of one, every fee counted again, mail that stays."""

import asyncio
from datetime import datetime
from typing import Annotated, Literal, TypeAlias
from uuid import UUID

import typer
from rich.text import Text

from kokemus.cli.base import AsJson, command, console, errors, print_json, the_platform
from kokemus.operate import ending, moments

State: TypeAlias = Literal["open", "partly_filled", "filled", "cancelled", "looking"]
"""As dispatch lists orders; a test compares them."""


@command()
def journey(
    number: Annotated[
        str,
        typer.Argument(
            help="The order's id, or that of an offer, assignment, session, fee line, notice, statement or message;"
            " its last eight digits, as mails have them; or a trace."
        ),
    ],
    area: Annotated[str, typer.Option(help="The area it belongs to.")] = "ita-uusimaa",
    as_json: AsJson = False,
) -> None:
    """Show every event, decision and message of one order, over all services, in time order.

    A number that leads to several orders lists them, and ends with 1.
    """
    from kokemus.operate import journeys, numbers

    there = the_platform()
    found = asyncio.run(numbers.fits(there, area, number))
    if len(found) > 1:
        if as_json:
            print_json(numbers.told(found))
        else:
            console.print(numbers.shown(found))
        raise ending.Wrong(numbers.several(found, number, area))
    steps = asyncio.run(journeys.journey(there, area, found[0].story)) if found else []
    if as_json:
        print_json(journeys.told(steps))
    if not steps:
        raise ending.NothingThere(
            numbers.forgotten(found[0], area) if found else numbers.nothing(number, area)
        )
    if not as_json:
        console.print(journeys.shown(steps, area, found[0]))


@command()
def orders(
    area: Annotated[str, typer.Option(help="The area they belong to.")] = "ita-uusimaa",
    unit: Annotated[UUID | None, typer.Option(help="Of this unit.")] = None,
    expert: Annotated[UUID | None, typer.Option(help="Who holds a seat, or is being asked.")] = None,
    day: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"], help="On which a session or a wished time starts, whatever became of it."
        ),
    ] = None,
    state: Annotated[State | None, typer.Option(help="looking: for experts, open or partly filled.")] = None,
    as_json: AsJson = False,
) -> None:
    """List orders, newest first, by what somebody knows of one; `kokemus journey` follows it.

    You see what a coordinator of the area may see; what is found by an expert is logged as read.
    """
    from kokemus.operate import orders as finding

    wanted = finding.Wanted(unit=unit, expert=expert, day=day and day.date(), state=state)
    found = asyncio.run(finding.found(the_platform(), area, wanted))
    if as_json:
        print_json(finding.told(found.orders))
    if not found.orders:
        raise ending.NothingThere(f"No such order in {area}.")
    if not as_json:
        console.print(finding.shown(found.orders))
    if found.more:
        errors.print(
            f"These are the newest {len(found.orders)}; there are more: ask for less.", style="yellow"
        )


@command()
def verify(
    month: Annotated[str, typer.Argument(help="Statement month, YYYY-MM.")],
    area: Annotated[str, typer.Option(help="The area.")] = "ita-uusimaa",
    as_json: AsJson = False,
) -> None:
    """Count every fee of an area and month again from the events, and compare with the ledger to the cent."""
    from kokemus.operate import verifying

    asked = moments.month(month)
    urls = {name: one["app_url"] for name, one in the_platform().services.items()}
    verdict = asyncio.run(verifying.verify(urls, area, asked))
    if as_json:
        print_json(verifying.told(verdict))
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

    found = asyncio.run(mails.undelivered(the_platform(), area, *([state] if state else mails.STATES)))
    if as_json:
        print_json(found)
    if not found:
        raise ending.NothingThere(f"No mail waits or has failed in {area}.")
    if not as_json:
        console.print(mails.shown(found))
