"""Measuring: interleaved rounds, medians, ratios within one run, a table for people and one JSON line for machines."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

RESULTS = Path(__file__).parent / "results"
LIBRARIES = ("aiokafka", "asyncpg", "faststream", "fastapi", "msgspec", "opentelemetry-sdk", "uvicorn")

Figures = Mapping[str, Sequence[float]]
"""One list of rounds per variant."""


class Published:
    """Stands in for the counter of published events, and tells when so many have been acknowledged and archived."""

    def __init__(self, expected: int) -> None:
        self._missing = expected
        self.all = asyncio.Event()

    def add(self, count: int) -> None:
        """Count some more."""
        self._missing -= count
        if self._missing <= 0:
            self.all.set()


def in_turns(variants: Iterable[str], number: int) -> list[str]:
    """Return the variants in the order of a round: every other one runs backwards, so that none always comes first."""
    return list(variants)[:: -1 if number % 2 else 1]


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which that share of the values lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(values: Sequence[float]) -> str:
    """Return `median [least-most]`."""
    return f"{median(values):,.1f} [{min(values):,.1f}-{max(values):,.1f}]"


def paired(of: Sequence[float], to: Sequence[float]) -> float:
    """Return the median of the ratios round by round, which is less sensitive to a busy neighbour."""
    return median(one / other for one, other in zip(of, to, strict=True))


def show(title: str, unit: str, figures: Figures, limit: str) -> None:
    """Print variants with median, spread and ratio to the limit."""
    table = Table(title=f"{title} ({unit})", title_justify="left", show_edge=False)
    table.add_column("variant")
    table.add_column("median [min-max]", justify="right")
    table.add_column(f"ratio to {limit}", justify="right")
    for name, values in figures.items():
        table.add_row(name, spread(values), f"{paired(values, figures[limit]):.3f}")
    Console(width=110).print(table)


def machine() -> dict[str, object]:
    """Return what the figures were taken on."""
    return {
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": sys.version.split()[0],
        "broker": os.environ.get("KOKEMUS_BROKER_KIND", "?"),
        "libraries": {name: version(name) for name in LIBRARIES},
    }


def finish(bench: str, summary: Mapping[str, object], figures: Mapping[str, Figures]) -> None:
    """Write the result with machine and versions, and print the summary as the last line."""
    RESULTS.mkdir(exist_ok=True)
    result = {
        "bench": bench,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "summary": summary,
        "figures": figures,
        "machine": machine(),
    }
    (RESULTS / f"{bench}.json").write_text(json.dumps(result, indent=2) + "\n")
    print(json.dumps({"bench": bench, **summary}))
