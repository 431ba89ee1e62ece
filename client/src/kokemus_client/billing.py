"""Written by client/generate.py: What every session earns and by which rule; the month's notices, close and statements."""

# ruff: noqa: E501, PLR0913 - generated

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType

from kokemus_client.asking import Asked, quoted
from kokemus_client.operations import Operations
from kokemus_client.pages import Pages
from kokemus_client.results import Result

Basis: TypeAlias = Literal["per_hour", "per_session", "agreed", "none"]

DayKind: TypeAlias = Literal["calendar", "business"]

PaidBy: TypeAlias = Literal["area", "orderer"]


class PolicyBody(Struct, frozen=True, kw_only=True):
    """A new version of a cancellation policy, in force for sessions from a local date on."""

    valid_from: dt.date
    deadline_days_before: int | UnsetType = UNSET
    deadline_time: str | UnsetType = UNSET
    day_kind: DayKind | UnsetType = UNSET
    percent: dict[str, int] | UnsetType = UNSET


class PriceBody(Struct, frozen=True, kw_only=True):
    """What one work form earns."""

    work_form: str
    basis: Basis
    amount_minor: int | UnsetType = UNSET
    min_minor: int | UnsetType = UNSET
    max_minor: int | UnsetType = UNSET


Rule: TypeAlias = Literal[
    "held",
    "cancelled_in_time",
    "cancelled_late",
    "moved",
    "no_show",
    "empty_group",
    "group_ended_for_reason",
    "group_ended_otherwise",
    "expert_ill",
    "expert_withdrew",
    "recorded_only",
    "voluntary",
]


class ScheduleBody(Struct, frozen=True, kw_only=True):
    """A new version of a fee schedule, in force from a local date on."""

    valid_from: dt.date
    currency: str | UnsetType = UNSET
    paid_by: PaidBy | UnsetType = UNSET
    prices: list[PriceBody]


class Billing(Operations):
    """What every session earns and by which rule; the month's notices, close and statements."""

    def get_lines(
        self,
        area: str,
        *,
        expert: UUID | None = None,
        unit: UUID | None = None,
        month: str | None = None,
        session: UUID | None = None,
        language: str | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Pages[Any, dict[str, Any]]:
        """List fee lines as they were decided, each with its reason; `month` is the month it is stated in."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/fee-lines",
                query={
                    "expert": expert,
                    "unit": unit,
                    "month": month,
                    "session": session,
                    "language": language,
                    "after": after,
                    "limit": limit,
                },
            ),
            dict[str, Any],
        )

    async def get_fee(
        self, area: str, session_id: UUID, *, language: str | None = None
    ) -> Result[dict[str, Any]]:
        """Show what a session earns: the line that counts, how it came about, what it waits for if it does."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/fee",
                query={"language": language},
            ),
            dict[str, Any],
        )

    async def get_preview(
        self, area: str, session_id: UUID, *, at: list[dt.datetime] | None = None, language: str | None = None
    ) -> Result[dict[str, Any]]:
        """Tell until when cancelling is free of charge, and what it costs now, later, and at asked moments."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/sessions/{quoted(session_id)}/cancellation-preview",
                query={"at": at, "language": language},
            ),
            dict[str, Any],
        )

    def get_pending(
        self,
        area: str,
        *,
        expert: UUID | None = None,
        language: str | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Pages[Any, dict[str, Any]]:
        """List the sessions whose fee cannot be decided yet, with what each waits for."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/pending",
                query={"expert": expert, "language": language, "after": after, "limit": limit},
            ),
            dict[str, Any],
        )

    async def get_schedules(self, area: str) -> Result[dict[str, Any]]:
        """List the versions of the fee schedule, newest first."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/fee-schedules"), dict[str, Any]
        )

    async def post_schedule(self, area: str, body: ScheduleBody, *, key: str | None = None) -> Result[Any]:
        """Add a version of the fee schedule; sessions that start since it holds are judged by it."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/fee-schedules", body=body, key=key), Any
        )

    async def get_policies(self, area: str) -> Result[dict[str, Any]]:
        """List the versions of the cancellation policy, newest first."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/cancellation-policies"), dict[str, Any]
        )

    async def post_policy(self, area: str, body: PolicyBody, *, key: str | None = None) -> Result[Any]:
        """Add a version of the cancellation policy; sessions that start since it holds are judged by it."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/cancellation-policies", body=body, key=key),
            Any,
        )

    async def get_month(self, area: str, month: str) -> Result[dict[str, Any]]:
        """Show how far a month's run is, when it is noticed, closed and paid, and its totals."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/months/{quoted(month)}"), dict[str, Any]
        )

    async def post_close(self, area: str, month: str, *, key: str | None = None) -> Result[Any]:
        """Close a month that is over before its time: last notices, statements; nothing more goes in."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/months/{quoted(month)}/close", key=key), Any
        )

    async def get_notices(self, area: str, month: str, *, unit: UUID | None = None) -> Result[dict[str, Any]]:
        """List a month's payment notices by unit, the last revision of each first."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/months/{quoted(month)}/notices",
                query={"unit": unit},
            ),
            dict[str, Any],
        )

    async def get_notice(
        self, area: str, month: str, unit: UUID, *, language: str | None = None
    ) -> Result[dict[str, Any]]:
        """Show a unit's last notice with its lines and their reasons."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/months/{quoted(month)}/notices/{quoted(unit)}",
                query={"language": language},
            ),
            dict[str, Any],
        )

    def get_statements(
        self,
        area: str,
        *,
        expert: UUID | None = None,
        month: str | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Pages[Any, dict[str, Any]]:
        """List statements by month: the area's, to an expert the own."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/statements",
                query={"expert": expert, "month": month, "after": after, "limit": limit},
            ),
            dict[str, Any],
        )

    async def get_statement(
        self, area: str, statement_id: UUID, *, language: str | None = None
    ) -> Result[dict[str, Any]]:
        """Show a statement: its lines with their reasons, and what each unit pays of it."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/statements/{quoted(statement_id)}",
                query={"language": language},
            ),
            dict[str, Any],
        )
