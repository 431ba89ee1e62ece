"""May this schema follow that one? Old messages must be readable by new readers, and new ones by old readers.

A writer says what its schema names and nothing else; a reader passes over what it does not know. So a
message written under one schema is readable under another when closed(written) is a part of read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from contracts.schemas import Schema

IsPart = Callable[[Schema, Schema], bool]
"""Whether every value that is valid under the first schema is valid under the second."""

_TELLING = frozenset({"$schema", "$id", "title", "description", "examples", "default"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a changed schema breaks."""

    backward: bool
    forward: bool

    @property
    def both(self) -> bool:
        """Whether the change may be made within one version."""
        return self.backward and self.forward

    def __str__(self) -> str:
        """Return what to do about it."""
        broken = []
        if not self.backward:
            broken.append("messages said before cannot be read any more")
        if not self.forward:
            broken.append("services that are not yet updated cannot read new messages")
        if not broken:
            return "compatible both ways"
        return f"{' and '.join(broken)}: make the new field optional, or say a new event (version + 1)"


def judge(released: Schema, today: Schema, *, is_part: IsPart) -> Verdict:
    """Return whether today's schema may follow the released one."""
    old, new = judged(released), judged(today)
    return Verdict(backward=is_part(closed(old), new), forward=is_part(closed(new), old))


def judged(schema: Schema) -> Schema:
    """Return the schema with only what decides validity: references put in place, formats as patterns."""
    definitions: dict[str, Schema] = schema.get("$defs", {})

    def bare(node: Any, *, names: bool = False) -> Any:  # noqa: ANN401 - any part of a JSON document
        if isinstance(node, list):
            return [bare(item) for item in node]
        if not isinstance(node, dict):
            return node
        if not names and "$ref" in node:
            return bare(definitions[node["$ref"].rpartition("/")[2]])
        kept = {
            word: bare(value, names=word == "properties" and not names)
            for word, value in node.items()
            if names or (word not in _TELLING and word not in {"$defs", "format"})
        }
        if not names and kept.get("required") == []:
            del kept["required"]  # the same; draft 4, which some judges read, does not allow it
        if not names and "format" in node:
            # Each format is a word of its own: no plain string is one, and no two of them are alike.
            kept["pattern"] = f"^{node['format']} "
        return kept

    part: Schema = bare(schema)
    return part


def closed(schema: Schema) -> Schema:
    """Return the schema of what a writer says: objects hold what is named and nothing else."""

    def shut(node: Any, *, names: bool = False) -> Any:  # noqa: ANN401 - any part of a JSON document
        if isinstance(node, list):
            return [shut(item) for item in node]
        if not isinstance(node, dict):
            return node
        kept = {word: shut(value, names=word == "properties" and not names) for word, value in node.items()}
        if not names and kept.get("type") == "object":
            kept.setdefault("additionalProperties", False)
        return kept

    part: Schema = shut(schema)
    return part
