"""JSON Schemas (draft 2020-12) of events and headers, made from the structs themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from msgspec import inspect

from contracts.envelope import Event, schema_name

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(event: type[Event]) -> Schema:
    """Return an event's schema as it is kept; `$id` is the `ce_dataschema` of its messages."""
    definitions = components([event], ref_template="#/$defs/{name}")
    body = definitions.pop(event.__name__)
    shared = {"$defs": definitions} if definitions else {}
    return {"$schema": DIALECT, "$id": schema_name(event), **body, **shared}


def components(structs: Iterable[type[msgspec.Struct]], *, ref_template: str) -> dict[str, Schema]:
    """Return the schema of each struct, and of each struct in it, by class name in the order of the names."""
    wanted = tuple(structs)
    _, found = msgspec.json.schema_components(wanted, ref_template=ref_template)
    for struct in wanted:
        _say_times(inspect.type_info(struct), found)
    return {name: found[name] for name in sorted(found)}


def _say_times(kind: inspect.Type, found: Mapping[str, Schema], schema: Schema | None = None) -> None:
    """Add the format of times, which msgspec says only of those it must refuse without a zone."""
    match kind:
        case inspect.DateTimeType() if schema is not None:
            schema.setdefault("format", "date-time")
        case inspect.Metadata(type=inner):
            _say_times(inner, found, schema)
        case inspect.StructType(cls=struct, fields=fields):
            properties = found[struct.__name__]["properties"]
            for field in fields:
                _say_times(field.type, found, properties[field.encode_name])
        case inspect.ListType(item_type=inner) if schema is not None:
            _say_times(inner, found, schema["items"])
        case inspect.UnionType(types=kinds) if schema is not None:
            for inner, option in zip(kinds, schema["anyOf"], strict=True):
                _say_times(inner, found, option)
        case _:
            pass
