"""The five operating models as data: an area picks one, and no code asks which.

Where a source does not say a thing, the value here is the cautious one (an orderer sees less, nothing is
promised) and an area may edit its policies in the services that own them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from registry.words.languages import Words
from registry.words.refusals import UnknownModel, expected


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
    name: Words
    about: Words
    expert_noun: Words
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


EXPERT_BY_EXPERIENCE = Words(fi="kokemusasiantuntija", sv="erfarenhetsexpert", en="expert by experience")
EXPERIENCE_ACTOR = Words(fi="kokemustoimija", sv="erfarenhetsaktör", en="expert by experience")

MODELS: tuple[OperatingModel, ...] = (
    OperatingModel(
        code="wellbeing_area",
        name=Words(
            fi="Hyvinvointialueen palvelu", sv="Välfärdsområdets tjänst", en="Wellbeing county service"
        ),
        about=Words(
            fi="Palkkion maksaa yksikkö, jossa kokemusasiantuntija työskentelee; asiakkaalle maksuton.",
            sv="Arvodet betalas av enheten där erfarenhetsexperten arbetar; avgiftsfritt för klienten.",
            en="The unit where the expert works pays the fee; free of charge for the client.",
        ),
        expert_noun=EXPERT_BY_EXPERIENCE,
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
        name=Words(fi="Kokemuspankki", sv="Erfarenhetsbank", en="Experience bank"),
        about=Words(
            fi="Vapaaehtoistyötä: tilaaja etsii tarinoista ja korvaa kulut, järjestö saattaa yhteen.",
            sv="Frivilligarbete: beställaren söker bland berättelser och ersätter kostnader.",
            en="Volunteer work: the orderer searches stories and pays expenses, the NGO connects.",
        ),
        expert_noun=EXPERT_BY_EXPERIENCE,
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
        name=Words(fi="Kouluttava järjestö", sv="Utbildande förening", en="Training NGO"),
        about=Words(
            fi="Ryhmähaastattelu ja noin 100 tunnin peruskoulutus; tehtäviä välitetään koulutetuille.",
            sv="Gruppintervju och cirka 100 timmars grundutbildning; uppdrag förmedlas till utbildade.",
            en="Group interviews and about 100 hours of basic training; tasks go to the trained.",
        ),
        expert_noun=EXPERT_BY_EXPERIENCE,
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
        name=Words(fi="Tehtävien välitys", sv="Förmedling av uppdrag", en="Mediated tasks"),
        about=Words(
            fi="Jokainen pyyntö kulkee välittävän työntekijän kautta; jälkipuinti kuuluu tehtävään.",
            sv="Varje förfrågan går via en förmedlande arbetstagare; efterdiskussion ingår i uppdraget.",
            en="Every request goes through a mediating worker; debriefing is part of the task.",
        ),
        expert_noun=EXPERIENCE_ACTOR,
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
        name=Words(fi="Työparityöskentely", sv="Pararbete", en="Pair work"),
        about=Words(
            fi="Kokemusasiantuntija ja ammattilainen työskentelevät tasavertaisina; palkka tai palkkio, "
            "päiväraha ja matkat.",
            sv="Erfarenhetsexperten och den professionella arbetar som jämlikar; lön eller arvode, "
            "dagtraktamente och resor.",
            en="Expert and professional work as equals; wage or fee, per diem and travel.",
        ),
        expert_noun=EXPERT_BY_EXPERIENCE,
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
        raise UnknownModel(text, found=code, known=list(MODEL_OF))
    return MODEL_OF[code]
