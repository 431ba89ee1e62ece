"""Whole answers of services of which a test says only what matters to it."""

from datetime import UTC, datetime
from typing import Any, TypeVar
from uuid import UUID

import httpx
import msgspec
from msgspec import inspect

Answer = TypeVar("Answer", bound=msgspec.Struct)
PLAIN = {
    inspect.StrType: "",
    inspect.IntType: 0,
    inspect.BoolType: False,
    inspect.UUIDType: UUID(int=0),
    inspect.DateType: datetime(2026, 10, 1, tzinfo=UTC).date(),
    inspect.DateTimeType: datetime(2026, 10, 1, tzinfo=UTC),
    inspect.ListType: [],
    inspect.DictType: {},
    inspect.NoneType: None,
}


def an_answer(kind: type[Answer], /, **known: Any) -> Answer:
    """Return an answer of a service of which only some fields matter."""
    told = inspect.type_info(kind)
    assert isinstance(told, inspect.StructType)
    needed = {one.name: one.type for one in told.fields if one.required}
    return kind(**{name: _some(type_) for name, type_ in needed.items()} | known)


def _some(kind: inspect.Type) -> Any:
    match kind:
        case inspect.UnionType(types=types):
            return None if kind.includes_none else _some(types[0])
        case inspect.LiteralType(values=values):
            return values[0]
        case inspect.StructType(cls=cls):
            return an_answer(cls)
        case _:
            return PLAIN[type(kind)]


def yes(answer: msgspec.Struct, status: int = 200) -> httpx.Response:
    """Return it as a service sends it."""
    return httpx.Response(status, content=msgspec.json.encode(answer))
