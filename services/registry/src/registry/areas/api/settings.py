"""An area's settings over HTTP: how it runs the activity, and what it tells to everybody."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.database import Tx
from chassis.http import Answer, Call, edits, etag, may
from chassis.shapes import Body
from registry.areas import acts, store
from registry.areas.api.areas import NounBody
from registry.areas.api.bodies import Codes
from registry.areas.domain.areas import Area
from registry.areas.domain.models import ExpertDetail, Interview
from registry.areas.domain.settings import GUIDANCE_MAX, HOURS_MAX, BankOpensTo, Settings
from registry.areas.handlers.find_area import find_area
from registry.areas.handlers.set_settings import set_settings
from registry.words.languages import Words

Reader = Annotated[Call, Depends(may(acts.READ_AREA))]
Setter = Annotated[Call, Depends(edits(acts.SET_SETTINGS))]
Guidance = Annotated[
    dict[str, Annotated[str, Field(max_length=GUIDANCE_MAX + 100)]],
    Field(max_length=10, description="For everybody to read, by language (fi, sv, en); none: not published"),
]

router = APIRouter(prefix="/v1/areas/{area}", tags=["areas"])


class SettingsBody(Body):
    """All of an area's settings, as they are to be from now on."""

    languages: Codes = Field(description="Languages the area serves in, most used first")
    expert_noun: NounBody
    bank_opens_to: BankOpensTo = Field(description="Who may search the experience bank")
    orderer_sees: list[ExpertDetail] = Field(
        max_length=2, description="What an orderer sees of an expert who has accepted"
    )
    interview: Interview | None = Field(
        None, description="How applicants are met; null: the area does not say"
    )
    training_hours: Annotated[int, Field(strict=True, ge=1, le=HOURS_MAX)] | None = Field(
        None, description="Hours of training needed before the first agreement; null: no number"
    )
    trained_only: bool = Field(
        default=False, description="Only who has training gets tasks; so with training_hours"
    )
    become_expert: Guidance = Field(default_factory=dict)
    place_order: Guidance = Field(default_factory=dict)

    def value(self) -> Settings:
        """Return what is wished for."""
        noun = self.expert_noun
        return Settings(
            languages=tuple(self.languages),
            expert_noun=Words(fi=noun.fi, sv=noun.sv, en=noun.en),
            bank_opens_to=self.bank_opens_to,
            orderer_sees=tuple(self.orderer_sees),
            interview=self.interview,
            training_hours=self.training_hours,
            trained_only=self.trained_only,
            become_expert=self.become_expert,
            place_order=self.place_order,
        )


class SettingsView(TypedDict):
    """How an area runs the activity."""

    languages: list[str]
    expert_noun: dict[str, str]
    bank_opens_to: BankOpensTo
    orderer_sees: list[ExpertDetail]
    interview: Interview | None
    training_hours: int | None
    trained_only: bool
    become_expert: dict[str, str]
    place_order: dict[str, str]


@router.get("/settings", response_model=SettingsView)
async def get_settings(call: Reader) -> Response:
    """Return how the area runs the activity now; the ETag is the area's."""
    async with call.transaction() as tx:
        return (await _answered(tx, await find_area(tx, call.area))).response()


@router.put("/settings", response_model=SettingsView)
async def put_settings(call: Setter, body: SettingsBody) -> Response:
    """Say how the area runs the activity from now on; every version stays readable."""
    async with call.transaction() as tx:
        area = await set_settings(tx, call.asked, body.value())
        return (await _answered(tx, area)).response()


async def _answered(tx: Tx, area: Area) -> Answer:
    return Answer(settings_view(await store.settings_of(tx, area)), etag=etag(area.version))


def settings_view(settings: Settings) -> SettingsView:
    """Return settings as they are shown."""
    return {
        "languages": [*settings.languages],
        "expert_noun": dict(settings.expert_noun.by_language()),
        "bank_opens_to": settings.bank_opens_to,
        "orderer_sees": [*settings.orderer_sees],
        "interview": settings.interview,
        "training_hours": settings.training_hours,
        "trained_only": settings.trained_only,
        "become_expert": dict(settings.become_expert),
        "place_order": dict(settings.place_order),
    }
