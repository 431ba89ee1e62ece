"""What is looked up on a running platform: an order's journey, every fee counted again."""

import asyncio
from typing import Annotated

import typer
from rich.text import Text

from kokemus.cli.base import AsJson, command, console, print_json, the_platform
from kokemus.operate import ending, moments


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
