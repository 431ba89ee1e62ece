"""A month's lines as a file that opens in a spreadsheet, sent page by page as it is read."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from starlette.responses import Response, StreamingResponse

from kokemus_client import Ok
from kokemus_client.billing import LineView
from kokemus_console.month.lines import lines_of, wanted
from kokemus_console.month.naming import EXPERTS_MAX, expert_names, unit_names
from kokemus_console.visits import Visit

MARK = "\ufeff"
"""Says that the file is UTF-8; without it spreadsheets guess, and guess wrong."""
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""How a text begins that a spreadsheet would reckon with instead of showing it (OWASP: CSV injection)."""
COLUMNS = (
    "month",
    "work_month",
    "begins",
    "ends",
    "expert",
    "unit",
    "work_form",
    "kind",
    "counts",
    "amount",
    "currency",
    "why",
    "session",
    "line",
    "corrects",
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a sheet is written in a language."""

    separator: str
    point: str

    def row(self, cells: Sequence[str]) -> str:
        """Return a row as it stands in the file."""
        written = io.StringIO()
        csv.writer(written, delimiter=self.separator, lineterminator="\r\n").writerow(cells)
        return written.getvalue()

    def amount(self, minor: int) -> str:
        """Return an amount of whole cents as a number that a spreadsheet of that language adds up."""
        return f"{Decimal(minor) / 100:.2f}".replace(".", self.point)


SHEETS = {"fi": Sheet(";", ","), "sv": Sheet(";", ","), "en": Sheet(",", ".")}


def harmless(text: str) -> str:
    """Return a text that a spreadsheet shows as it is: one that looks like a formula has a mark before it."""
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text


async def download(visit: Visit) -> Response:
    """Send the lines that are asked for as a file."""
    asked = wanted(visit)
    pages = lines_of(visit, asked, limit=EXPERTS_MAX)
    first, units = await pages.page(), await unit_names(visit)
    if not isinstance(first, Ok):
        return visit.no(first, back="/lines")

    async def written() -> AsyncIterator[str]:
        sheet = SHEETS[visit.language]
        yield MARK + sheet.row([visit.words.plain(f"month.column.{name}") for name in COLUMNS])
        page = first.value
        while True:
            experts = await expert_names(visit, (one.expert_id for one in page.items))
            yield "".join(sheet.row(_cells(visit, sheet, one, experts, units)) for one in page.items)
            if page.next is None:
                return
            # A no here breaks the file off, and the browser says so: half a month must not look like a whole one.
            page = (await pages.page(page.next)).expect()

    name = visit.words.plain("month.file", month=asked.month or visit.now.astimezone(visit.zone).date())
    return StreamingResponse(
        written(),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}.csv"'},
    )


def _cells(
    visit: Visit,
    sheet: Sheet,
    line: LineView,
    experts: Mapping[UUID, str],
    units: Mapping[UUID, str],
) -> list[str]:
    """Return the cells of a line, in the order of the columns."""
    words, zone = visit.words, visit.zone
    return [
        line.statement_month,
        line.work_month,
        f"{line.starts_at.astimezone(zone):%Y-%m-%d %H:%M}",
        f"{line.ends_at.astimezone(zone):%Y-%m-%d %H:%M}",
        harmless(experts.get(line.expert_id, str(line.expert_id))),
        harmless(units.get(line.unit_id, str(line.unit_id))),
        harmless(visit.called.work_form(line.work_form)),
        words.plain(f"fees.kind.{line.kind}"),
        words.plain("month.counts.yes" if line.counts else "month.counts.no"),
        sheet.amount(line.amount.amount_minor),
        line.amount.currency,
        harmless(line.explanation if isinstance(line.explanation, str) else line.explanation[visit.language]),
        str(line.session_id),
        str(line.line_id),
        str(line.corrects or ""),
    ]
