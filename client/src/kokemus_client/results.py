"""What comes of a request: an answer or a no, both values to `match`; `expect` where only a yes will do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, NoReturn, TypeAlias, TypeVar

Answer = TypeVar("Answer")


class Refused(Exception):
    """A no where a yes was expected."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True)  # no slots: with them, a frozen one cannot be made as X[type](…)
class Ok(Generic[Answer]):
    """A yes."""

    value: Answer
    status: int = 200
    etag: str | None = None
    """Send it as `if_match` with a change that was decided on what was read."""
    replayed: bool = False
    """Whether this is the answer to an earlier request with the same key."""

    def expect(self) -> Answer:
        """Return the answer."""
        return self.value


@dataclass(frozen=True, slots=True)
class Problem:
    """A no: its code to compare, a sentence for people, and the facts of its kind (RFC 9457)."""

    code: str
    """One of `Code`, or one that a newer service knows: `Code.OFFER_IS_CLOSED`; `UNREACHABLE` when nobody answered."""
    status: int
    """0 when nobody answered."""
    title: str
    detail: str
    trace_id: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    request: str = ""
    """Method and path, for whoever reads a log."""

    def expect(self) -> NoReturn:
        """Raise Refused."""
        raise Refused(self)

    def __str__(self) -> str:
        """Return it as one line."""
        return f"{self.request}: {self.status} {self.code}: {self.detail}"


Result: TypeAlias = Ok[Answer] | Problem
