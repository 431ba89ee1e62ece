"""Write what is made from the contracts: `python -m contracts.generate` at the root of the repository.

contracts/schemas/<ce_type>.json   the JSON Schema of every event
docs/asyncapi.json                 the AsyncAPI document, with the hand-written examples
docs/events.md                     the same for reading, with pictures

With --check nothing is written, and the exit code is 1 when a file is stale. With --release today's schemas
become those that later changes are compared with (contracts/schemas/released).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from contracts import asyncapi, flow, pages
from contracts.schemas import schema_of

SCHEMAS = Path("contracts/schemas")
RELEASED = SCHEMAS / "released"
EXAMPLES = Path("contracts/examples")


def pretty(value: object) -> str:
    """Return the value as JSON for reading, with a line feed at the end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n"


def examples_in(root: Path) -> dict[str, dict[str, Any]]:
    """Return the hand-written examples by `ce_type` and name of the shape."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((root / EXAMPLES).glob("*/*.json")):
        found.setdefault(path.parent.name, {})[path.stem] = msgspec.json.decode(path.read_bytes())
    return found


def generated(root: Path) -> dict[Path, str]:
    """Return the text of every generated file by its path from the root."""
    examples = examples_in(root)
    schemas = {SCHEMAS / f"{name}.json": pretty(schema_of(event)) for name, event in flow.EVENT_OF.items()}
    return {
        **schemas,
        Path("docs/asyncapi.json"): pretty(asyncapi.document(examples)),
        Path("docs/events.md"): pages.events(examples),
    }


def stale(root: Path, files: Mapping[Path, str]) -> list[Path]:
    """Return the files that are missing, differ, or are left over from an event that is no more."""
    differ = [path for path, text in files.items() if not _is(root / path, text)]
    left_over = [path.relative_to(root) for path in (root / SCHEMAS).glob("*.json")]
    return sorted({*differ, *(path for path in left_over if path not in files)})


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the files, or check them, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m contracts.generate", description=__doc__.split("\n")[0])
    parser.add_argument("--root", type=Path, default=Path(), help="the repository (default: where you are)")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file is stale")
    parser.add_argument("--release", action="store_true", help="also keep the schemas as the released ones")
    asked = parser.parse_args(arguments)
    if not (asked.root / EXAMPLES).is_dir():
        parser.error(
            f"{asked.root / EXAMPLES} is not a folder; run at the root of the repository or give --root"
        )
    files = generated(asked.root)
    old = stale(asked.root, files)
    if asked.check:
        for path in old:
            sys.stderr.write(f"stale: {path} (run: python -m contracts.generate)\n")
        return 1 if old else 0
    for path in old:
        if path in files:
            _write(asked.root / path, files[path])
        else:
            (asked.root / path).unlink()
        sys.stdout.write(f"{path}\n")
    if asked.release:
        for path, text in files.items():
            if path.parent == SCHEMAS:
                _write(asked.root / RELEASED / path.name, text)
    return 0


def _is(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
