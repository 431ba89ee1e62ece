"""Areas over HTTP."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.assurance import demands_of
from chassis.database import Tx
from chassis.demands import Demand
from chassis.http import Answer, Call, etag, may
from chassis.shapes import Body
from registry.areas import acts
from registry.areas.api.bodies import Codes, Names
from registry.areas.domain.areas import TIME_ZONE, Area, AreaWish, local_day
from registry.areas.domain.counties import county_of
from registry.areas.domain.settings import Settings
from registry.areas.handlers.find_area import find_area
from registry.areas.handlers.open_area import open_area
from registry.areas.store import settings_of
from registry.words.languages import Words

Opener = Annotated[Call, Depends(may(acts.OPEN_AREA))]
Reader = Annotated[Call, Depends(may(acts.READ_AREA))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["areas"])


class NounBody(Body):
    """What the area calls its experts."""

    fi: str = Field(min_length=1, max_length=80)
    sv: str = Field(min_length=1, max_length=80)
    en: str = Field(min_length=1, max_length=80)


class AreaBody(Body):
    """How an area opens; a county's names and official code come from the list of counties."""

    model: str = Field(examples=["wellbeing_area"], description="See GET /v1/models")
    names: Names | None = Field(
        None, description="Name by language; needed unless it is a county", examples=[{"fi": "Esimerkki ry"}]
    )
    official_code: str | None = Field(None, description="Only to check it against the list of counties")
    languages: Codes | None = Field(None, description="Languages the area serves in, most used first")
    time_zone: str = TIME_ZONE
    expert_noun: NounBody | None = Field(None, description="Left out: the operating model's noun")

    def value(self) -> AreaWish:
        """Return what is wished for."""
        noun = self.expert_noun
        return AreaWish(
            model=self.model,
            names=self.names,
            official_code=self.official_code,
            languages=self.languages,
            time_zone=self.time_zone,
            expert_noun=None if noun is None else Words(fi=noun.fi, sv=noun.sv, en=noun.en),
        )


class DemandView(TypedDict):
    """What an area demands of who acts in a role."""

    role: str
    sign_in: Annotated[
        tuple[str, ...], Field(description="Values of `acr`, one of which is enough; none: any is")
    ]
    step_up: Annotated[tuple[str, ...], Field(description="The same before money")]


class AreaView(TypedDict):
    """An open area."""

    area_id: str
    model: str
    names: dict[str, str]
    languages: list[str]
    duty_languages: Annotated[list[str], Field(description="Languages in which a county must serve people")]
    time_zone: str
    official_code: str | None
    expert_noun: dict[str, str]
    assurance: Annotated[
        list[DemandView],
        Field(description="How surely people must have shown who they are; of other roles: anyhow"),
    ]
    assurance_set_at: datetime | None
    version: int


@router.post("", status_code=201, response_model=AreaView)
async def post_area(call: Opener, body: AreaBody) -> Response:
    """Open the area of the path; needs an Idempotency-Key."""

    async def work(tx: Tx) -> Answer:
        area = await open_area(tx, call.asked, body.value())
        return await answered(tx, area, call, status=201)

    return await call.once(work)


@router.get("", response_model=AreaView)
async def get_area(call: Reader) -> Response:
    """Return an open area."""
    async with call.transaction() as tx:
        return (await answered(tx, await find_area(tx, call.area), call)).response()


async def answered(tx: Tx, area: Area, call: Call, *, status: int = 200) -> Answer:
    """Return the answer that shows an area."""
    location = f"/v1/areas/{area.area_id}" if status == 201 else None  # noqa: PLR2004 - created
    demands, since = await demands_of(tx, area.area_id)
    settings = await settings_of(tx, area)
    view = _view(area, settings, call, demands, since)
    return Answer(view, status=status, location=location, etag=etag(area.version))


def _view(
    area: Area, settings: Settings, call: Call, demands: Sequence[Demand], since: datetime | None
) -> AreaView:
    county = county_of(area.area_id, on=local_day(call.now, area.time_zone))
    return {
        "area_id": area.area_id,
        "model": area.model,
        "names": dict(area.names),
        "languages": list(settings.languages),
        "duty_languages": [] if county is None else list(county.duty_languages),
        "time_zone": area.time_zone,
        "official_code": area.official_code,
        "expert_noun": dict(settings.expert_noun.by_language()),
        "assurance": [{"role": one.role, "sign_in": one.sign_in, "step_up": one.step_up} for one in demands],
        "assurance_set_at": since,
        "version": area.version,
    }
