"""The history of an area's settings over HTTP: who changed what, and when."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.cursors import LIMIT_DEFAULT, After, Limit
from chassis.http import Answer, Call, may
from chassis.queries import NEEDS_PURPOSE
from registry.areas.api.settings import SettingsView, settings_view
from registry.oversight import acts
from registry.oversight.domain import SettingsChange
from registry.oversight.handlers.look_up_settings import look_up_settings

Reader = Annotated[Call, Depends(may(acts.READ_SETTINGS_HISTORY))]

router = APIRouter(prefix="/v1/areas/{area}/settings", tags=["areas"])


class SettingsChangeView(TypedDict):
    """A change of the settings: as they were and became."""

    version: int
    at: datetime
    by: UUID
    by_name: Annotated[str | None, Field(description="Null where who did was never on the staff")]
    changed: Annotated[list[str], Field(description="Names of the settings that differ")]
    before: SettingsView
    after: SettingsView


class SettingsChangePage(TypedDict):
    """A page of changes, the newest first."""

    items: list[SettingsChangeView]
    next: str | None


@router.get("/history", response_model=SettingsChangePage, dependencies=[NEEDS_PURPOSE])
async def list_settings_changes(call: Reader, limit: Limit = LIMIT_DEFAULT, after: After = None) -> Response:
    """Return who changed the area's settings, when, from what to what; the newest first."""
    async with call.transaction() as tx:
        page, names = await look_up_settings(tx, call.asked, after=after, limit=limit)
    return Answer({"items": [_view(one, names) for one in page.items], "next": page.next}).response()


def _view(change: SettingsChange, names: Mapping[UUID, str]) -> SettingsChangeView:
    return {
        "version": change.made.version,
        "at": change.made.at,
        "by": change.made.by,
        "by_name": names.get(change.made.by),
        "changed": [one.setting for one in change.differences],
        "before": settings_view(change.before),
        "after": settings_view(change.made.settings),
    }
