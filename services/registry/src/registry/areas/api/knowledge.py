"""What is known beforehand, for anybody who is signed in: counties and operating models; no personal data."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Response

from chassis.auth import Principal
from chassis.http import Answer, signed_in
from registry.areas.domain.counties import COUNTIES
from registry.areas.domain.models import MODELS

router = APIRouter(prefix="/v1", tags=["knowledge"])

SignedIn = Annotated[Principal, Depends(signed_in)]


def _listed(items: object, **more: object) -> dict[str, Any]:
    return {"items": items, "next": None, **more}


@router.get("/counties")
async def list_counties(_: SignedIn) -> Response:
    """Return the 21 wellbeing services counties and the City of Helsinki, with official codes and names."""
    items = [
        {
            "area_id": county.area_id,
            "official_code": county.official_code,
            "names": county.names,
            "bilingual": county.bilingual,
            "duty_languages": county.duty_languages,
            "valid_from": county.valid_from,
            "valid_until": county.valid_until,
        }
        for county in COUNTIES
    ]
    return Answer(_listed(items)).response()


@router.get("/models")
async def list_models(_: SignedIn) -> Response:
    """Return the five operating models."""
    return Answer(_listed(MODELS)).response()
