"""The five operating models as data: an area picks one, and no code asks which.

Where a source does not say a thing, the value here is the cautious one (an orderer sees less, nothing is
promised) and an area may edit its policies in the services that own them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from registry.words.refusals import bad_value, expected


class Payer(StrEnum):
    """Who pays."""

    UNIT = "unit"
    ORGANISATION = "organisation"
    ORDERER = "orderer"


class Matching(StrEnum):
    """Who finds the expert for an order."""

    COORDINATOR = "coordinator"
    ORDERER_FROM_STORIES = "orderer_from_stories"
    MEDIATOR = "mediator"


class Interview(StrEnum):
    """How somebody who wants to become an expert is met."""

    INDIVIDUAL = "individual"
    GROUP = "group"


class Debriefing(StrEnum):
    """Where the expert can go through what happened."""

    WITH_WORKER = "with_worker"
    GROUP_WORKSHOPS = "group_workshops"
    PART_OF_TASK = "part_of_task"
    SUPERVISION = "supervision"
    WITH_PAIR = "with_pair"


class ExpertDetail(StrEnum):
    """What of an expert an orderer may see once the expert has accepted."""

    DISPLAY_NAME = "display_name"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class OperatingModel:
    """One way of running the activity: who pays, who matches, who sees what, what is measured."""

    code: str
    fee_paid_by: Payer
    fee_only_recorded: bool
    expenses_paid_by: Payer
    matching: Matching
    orderer_sees: tuple[ExpertDetail, ...]
    agreed_terms: tuple[str, ...]
    debriefing: Debriefing
    measures: tuple[str, ...]
    voluntary: bool = False
    interview: Interview | None = None
    training_hours: int | None = None
    trained_only: bool = False
    trains_professionals: bool = False
    earnings_certificate: bool = False
    courtesy_languages: tuple[str, ...] = ("en",)


MODELS: tuple[OperatingModel, ...] = (
    OperatingModel(
        code="wellbeing_area",
        fee_paid_by=Payer.UNIT,
        fee_only_recorded=False,
        expenses_paid_by=Payer.UNIT,
        matching=Matching.COORDINATOR,
        orderer_sees=(ExpertDetail.DISPLAY_NAME, ExpertDetail.CONTACT),
        agreed_terms=("work_form", "sessions", "contact_method", "fee"),
        debriefing=Debriefing.WITH_WORKER,
        interview=Interview.INDIVIDUAL,
        measures=("fees_paid", "feedback_expert", "feedback_client", "feedback_worker"),
    ),
    OperatingModel(
        code="experience_bank",
        fee_paid_by=Payer.ORDERER,
        fee_only_recorded=True,
        expenses_paid_by=Payer.ORDERER,
        matching=Matching.ORDERER_FROM_STORIES,
        orderer_sees=(ExpertDetail.DISPLAY_NAME, ExpertDetail.CONTACT),
        agreed_terms=("expenses", "fee"),
        debriefing=Debriefing.SUPERVISION,
        measures=("supervision_held", "recreation_days", "further_training"),
        voluntary=True,
        trained_only=True,
        trains_professionals=True,
    ),
    OperatingModel(
        code="training_ngo",
        fee_paid_by=Payer.ORGANISATION,
        fee_only_recorded=False,
        expenses_paid_by=Payer.ORGANISATION,
        matching=Matching.COORDINATOR,
        orderer_sees=(ExpertDetail.DISPLAY_NAME,),
        agreed_terms=("work_form", "sessions", "fee"),
        debriefing=Debriefing.GROUP_WORKSHOPS,
        interview=Interview.GROUP,
        training_hours=100,
        trained_only=True,
        measures=("own_recovery_helped", "clients_benefited", "cost_per_expert_year"),
    ),
    OperatingModel(
        code="mediated_tasks",
        fee_paid_by=Payer.ORGANISATION,
        fee_only_recorded=False,
        expenses_paid_by=Payer.ORGANISATION,
        matching=Matching.MEDIATOR,
        orderer_sees=(ExpertDetail.DISPLAY_NAME,),
        agreed_terms=("experience", "skill", "nature", "responsibility", "time", "place", "target_group"),
        debriefing=Debriefing.PART_OF_TASK,
        trains_professionals=True,
        measures=("tasks_mediated", "debriefings_held"),
    ),
    OperatingModel(
        code="pair_work",
        fee_paid_by=Payer.ORGANISATION,
        fee_only_recorded=False,
        expenses_paid_by=Payer.ORGANISATION,
        matching=Matching.COORDINATOR,
        orderer_sees=(ExpertDetail.DISPLAY_NAME, ExpertDetail.CONTACT),
        agreed_terms=("work_form", "sessions", "pair", "fee", "per_diem", "travel"),
        debriefing=Debriefing.WITH_PAIR,
        trained_only=True,
        earnings_certificate=True,
        measures=("sessions_in_pair", "feedback_expert", "feedback_worker"),
    ),
)

MODEL_OF: Mapping[str, OperatingModel] = {model.code: model for model in MODELS}


def operating_model(code: str) -> OperatingModel:
    """Return the operating model of that code; refuse an unknown one."""
    if code not in MODEL_OF:
        known = ", ".join(MODEL_OF)
        text = expected(code, what="operating model", known=f"one of {known}", do="see GET /v1/models")
        raise bad_value("unknown-model", text=text, found=code, known=list(MODEL_OF))
    return MODEL_OF[code]
