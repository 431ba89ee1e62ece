"""What is known beforehand, for anybody who is signed in: counties and operating models; no personal data."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from typing_extensions import TypedDict

from chassis.auth import Principal
from chassis.http import Answer, signed_in
from registry.areas import telling
from registry.areas.domain.counties import COUNTIES, County
from registry.areas.domain.models import MODELS, OperatingModel
from registry.words.languages import Words

router = APIRouter(prefix="/v1", tags=["knowledge"])

SignedIn = Annotated[Principal, Depends(signed_in)]


class CountyView(TypedDict):
    """A wellbeing services county, or the City of Helsinki."""

    area_id: str
    official_code: str
    names: Words
    bilingual: bool
    duty_languages: tuple[str, ...]
    valid_from: date
    valid_until: date | None


class CountyList(TypedDict):
    """The counties in the order of their official codes."""

    items: list[CountyView]
    next: None


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView(OperatingModel):
    """An operating model, and what people call it."""

    name: Words
    about: Words
    expert_noun: Words


class ModelList(TypedDict):
    """The operating models."""

    items: list[ModelView]
    next: None


@router.get("/counties", response_model=CountyList)
async def list_counties(_: SignedIn) -> Response:
    """Return the 21 wellbeing services counties and the City of Helsinki, with official codes and names."""
    known: CountyList = {"items": [_county(county) for county in COUNTIES], "next": None}
    return Answer(known).response()


@router.get("/models", response_model=ModelList)
async def list_models(_: SignedIn) -> Response:
    """Return the five operating models."""
    known: ModelList = {"items": [_model(model) for model in MODELS], "next": None}
    return Answer(known).response()


def _county(county: County) -> CountyView:
    return {
        "area_id": county.area_id,
        "official_code": county.official_code,
        "names": telling.COUNTIES[county.area_id],
        "bilingual": county.bilingual,
        "duty_languages": county.duty_languages,
        "valid_from": county.valid_from,
        "valid_until": county.valid_until,
    }


def _model(model: OperatingModel) -> ModelView:
    code = model.code
    return ModelView(
        **asdict(model),
        name=telling.MODELS[code],
        about=telling.ABOUT[code],
        expert_noun=telling.EXPERT_NOUNS[code],
    )
