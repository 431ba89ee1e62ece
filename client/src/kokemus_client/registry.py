"""Written by client/generate.py: Areas, units, staff, experts by experience and agreements: who takes part and what they can."""

# ruff: noqa: E501, PLR0913 - generated

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType

from kokemus_client.asking import Asked, quoted
from kokemus_client.operations import Operations
from kokemus_client.pages import Pages
from kokemus_client.results import Result


class AccessBody(Struct, frozen=True, kw_only=True):
    """Why, and for how long."""

    why: str
    """In words, at least 20 characters; no personal data: who is meant stays unsaid"""
    minutes: int
    """One of 15, 30, 60, 120"""


class AccessPage(Struct, frozen=True, kw_only=True):
    """A page of emergency access, the newest first."""

    items: list[AccessView]
    next: str | None


class AccessView(Struct, frozen=True, kw_only=True):
    """Emergency access to the area."""

    access_id: UUID
    state: Literal["open", "ended", "ran_out"]
    operator_id: UUID
    operator: str
    """What their sign-in calls who took it"""
    why: str
    minutes: int
    taken_at: dt.datetime
    ends_at: dt.datetime
    """When it ends, or has ended, by itself"""
    ended_at: dt.datetime | None
    """When somebody ended it before its time"""
    ended_by: UUID | None
    ended_by_name: str | None
    """Null where who ended it is not on the staff"""
    ended_as: str | None
    seen_at: dt.datetime | None
    """When a coordinator first said that it is seen"""
    seen_by: UUID | None
    seen_by_name: str | None


class AdmissionBody(Struct, frozen=True, kw_only=True):
    """What the expert will do."""

    work_forms: list[str]


class AgainBody(Struct, frozen=True, kw_only=True):
    """Why something is taken up again."""

    reason: str
    """In words"""


class AgreementBody(Struct, frozen=True, kw_only=True):
    """What is agreed on (§6.1); both days are part of the validity."""

    work_forms: list[str]
    """The tasks"""
    valid_from: dt.date
    valid_until: dt.date | UnsetType | None = UNSET
    """Last day; left out: until it is ended"""
    training: str | UnsetType = UNSET
    earlier_experience: str | UnsetType = UNSET
    wishes: str | UnsetType = UNSET


class AgreementList(Struct, frozen=True, kw_only=True):
    """All agreements of an expert, the earliest first."""

    items: list[AgreementView]
    next: None


class AgreementView(Struct, frozen=True, kw_only=True):
    """An agreement."""

    agreement_id: UUID
    expert_id: UUID
    state: str
    work_forms: list[str]
    valid_from: dt.date
    valid_until: dt.date | None
    training: str
    earlier_experience: str
    wishes: str


class ApplicantDecisionBody(Struct, frozen=True, kw_only=True):
    """What was decided of an applicant, and why."""

    accepted: bool
    reason: str
    """In words; kept with who decided and when"""


class ApplicantEntry(Struct, frozen=True, kw_only=True):
    """An application in a list."""

    applicant_id: UUID
    name: str | None
    """null: emptied, its time was over"""
    stage: Literal[
        "received",
        "queued",
        "invited",
        "interviewed",
        "accepted",
        "in_training",
        "trained",
        "admitted",
        "declined",
        "withdrawn",
    ]
    received_at: dt.datetime
    since: dt.datetime
    """When it reached its stage"""


class ApplicantPage(Struct, frozen=True, kw_only=True):
    """A page of applications, those that came first first."""

    items: list[ApplicantEntry]
    next: str | None


class ApplicantView(Struct, frozen=True, kw_only=True):
    """An application with what was told, and its history."""

    applicant_id: UUID
    name: str | None
    """null: emptied, its time was over"""
    stage: Literal[
        "received",
        "queued",
        "invited",
        "interviewed",
        "accepted",
        "in_training",
        "trained",
        "admitted",
        "declined",
        "withdrawn",
    ]
    received_at: dt.datetime
    since: dt.datetime
    """When it reached its stage"""
    told: ToldView | None
    """null: emptied, its time was over"""
    version: int
    interview_id: UUID | None
    """The interview in which they have a place, or wait"""
    possible: list[str]
    """What can be let happen to it now"""
    requirements: RequirementsView
    same_email: list[UUID]
    """Others who applied with the same address"""
    steps: list[StepView]


class ApplicationBody(Struct, frozen=True, kw_only=True):
    """An application as it was told."""

    name: str
    """How they want to be called"""
    contact: ContactBody
    topics: list[TopicBody]
    languages: list[str]
    motivation: str | UnsetType = UNSET
    """Why they want to; in their own words, kept in the registry only"""
    came_by: CameBy
    """How the application came"""


class ApprovalBody(Struct, frozen=True, kw_only=True):
    """What the expert says of the version that they have read."""

    confirmed: bool | UnsetType = UNSET
    """Whether what is found in the text (`found`) may be read by everybody"""
    on_behalf: OnBehalfBody | UnsetType | None = UNSET
    """A coordinator says it, and nobody else: how the expert told what is recorded here"""


class AreaBody(Struct, frozen=True, kw_only=True):
    """How an area opens; a county's names and official code come from the list of counties."""

    model: str
    """See GET /v1/models"""
    names: dict[str, str] | UnsetType | None = UNSET
    """Name by language; needed unless it is a county"""
    official_code: str | UnsetType | None = UNSET
    """Only to check it against the list of counties"""
    languages: list[str] | UnsetType | None = UNSET
    """Languages the area serves in, most used first"""
    time_zone: str | UnsetType = UNSET
    expert_noun: NounBody | UnsetType | None = UNSET
    """Left out: the operating model's noun"""


class AreaView(Struct, frozen=True, kw_only=True):
    """An open area."""

    area_id: str
    model: str
    names: dict[str, str]
    languages: list[str]
    duty_languages: list[str]
    """Languages in which a county must serve people"""
    time_zone: str
    official_code: str | None
    expert_noun: dict[str, str]
    assurance: list[DemandView]
    """How surely people must have shown who they are; of other roles: anyhow"""
    assurance_set_at: dt.datetime | None
    version: int


class AskedForList(Struct, frozen=True, kw_only=True):
    """What the bank was asked for in a month; what was found least comes first."""

    month: dt.date
    items: list[AskedForView]


class AskedForView(Struct, frozen=True, kw_only=True):
    """A concept that was asked for."""

    concept: str
    """Empty: in words that no concept has; the words are not kept"""
    words: Words | None
    asked: int
    not_found: int


class AssuranceBody(Struct, frozen=True, kw_only=True):
    """All of an area's demands, as they are to be from now on."""

    demands: list[DemandBody]


class AttendanceBody(Struct, frozen=True, kw_only=True):
    """Who did a module."""

    person_ids: list[UUID]


class AttendanceView(Struct, frozen=True, kw_only=True):
    """Who did a module, as far as it was said now."""

    course_id: UUID
    module_id: UUID
    person_ids: list[UUID]


class BankCardView(Struct, frozen=True, kw_only=True):
    """Somebody as the bank shows them: no name, no contact."""

    expert_id: UUID
    pseudonym: str | None
    """Null: the area's noun for an expert stands for it"""
    topics: list[TopicView]
    work_forms: list[str]
    languages: list[str]
    story: StoryPart
    """What of a story fits, 280 characters at most"""
    story_languages: list[str]
    reasons: list[BankReasonView]


BankOpensTo: TypeAlias = Literal["coordinators", "orderers"]


class BankPage(Struct, frozen=True, kw_only=True):
    """Who fits, the best first."""

    items: list[BankCardView]
    next: str | None
    count: int
    """How many fit in all, the hardly fitting ones too"""
    near: list[NearTopicView]
    """Where nobody fits: topics near what was asked"""


class BankPersonView(Struct, frozen=True, kw_only=True):
    """Somebody of the bank with the whole stories; no name, no contact."""

    expert_id: UUID
    pseudonym: str | None
    topics: list[TopicView]
    work_forms: list[str]
    languages: list[str]
    stories: list[StoryPart]


class BankReasonView(Struct, frozen=True, kw_only=True):
    """Why somebody fits: the word that was asked, and what it led to."""

    why: Why
    asked: str
    found: str
    """A word of a story, or the code of a concept or topic"""
    words: Words | None
    """What the concept or topic is called; null for a word"""


class CameBody(Struct, frozen=True, kw_only=True):
    """Whether somebody came."""

    came: bool


CameBy: TypeAlias = Literal["form", "phone", "letter", "in_person"]


class ConsentBody(Struct, frozen=True, kw_only=True):
    """What the expert says."""

    given: bool
    """Whether the expert consents; false takes it back, at once"""
    on_behalf: OnBehalfBody | UnsetType | None = UNSET
    """A coordinator says it, and nobody else: how the expert told what is recorded here"""


class ConsentLineView(Struct, frozen=True, kw_only=True):
    """A consent as it was given or withdrawn."""

    purpose: str
    given: bool
    at: dt.datetime
    recorded_by: UUID
    on_behalf: How | None


class ConsentLines(Struct, frozen=True, kw_only=True):
    """A page of what an expert has said over time, the newest first."""

    items: list[ConsentLineView]
    next: str | None


class ConsentList(Struct, frozen=True, kw_only=True):
    """What an expert consents to: every purpose there is."""

    items: list[ConsentView]


ConsentState: TypeAlias = Literal["unsaid", "given", "withdrawn"]


class ConsentView(Struct, frozen=True, kw_only=True):
    """What an expert said last of one purpose."""

    purpose: str
    state: ConsentState
    since: dt.datetime | None
    """Null where nothing was said yet"""
    recorded_by: UUID | None
    on_behalf: How | None
    """Null where the expert said it here"""


class ContactBody(Struct, frozen=True, kw_only=True):
    """How a person is told, as a whole: what is left out is there no longer."""

    email: str | UnsetType | None = UNSET
    """May be left out for an expert who has a phone or a postal address"""
    language: str
    """ISO 639-1"""
    phone: str | UnsetType | None = UNSET
    postal_address: str | UnsetType | None = UNSET
    """As on an envelope, below the name"""
    tell_by: Way | UnsetType | None = UNSET
    """Left out: the first of email, phone and letter for which something is given"""


class ContactView(Struct, frozen=True, kw_only=True):
    """How a person is told."""

    email: str | None
    """null: the person has none, and is called or written to"""
    language: str
    phone: str | None
    postal_address: str | None
    tell_by: Way


class CountyList(Struct, frozen=True, kw_only=True):
    """The counties in the order of their official codes."""

    items: list[CountyView]
    next: None


class CountyView(Struct, frozen=True, kw_only=True):
    """A wellbeing services county, or the City of Helsinki."""

    area_id: str
    official_code: str
    names: Words
    bilingual: bool
    duty_languages: list[str]
    valid_from: dt.date
    valid_until: dt.date | None


class CourseBody(Struct, frozen=True, kw_only=True):
    """A course as it is to be."""

    names: dict[str, str]
    """By language"""
    kind: CourseKind
    places: int
    starts_on: dt.date
    ends_on: dt.date
    modules: list[ModuleBody]


class CourseEntry(Struct, frozen=True, kw_only=True):
    """A course in a list."""

    course_id: UUID
    names: dict[str, str]
    kind: Literal["basic", "further"]
    places: int
    starts_on: dt.date
    ends_on: dt.date
    hours: int
    """Of all modules together"""
    modules: list[ModuleView]
    taken: int
    """How many have a place, or completed it"""
    waiting: int
    """How many wait for one"""


CourseKind: TypeAlias = Literal["basic", "further"]


class CoursePage(Struct, frozen=True, kw_only=True):
    """A page of courses, the last opened first."""

    items: list[CourseEntry]
    next: str | None


class CourseView(Struct, frozen=True, kw_only=True):
    """A course with who takes it, in the order in which they came."""

    course_id: UUID
    names: dict[str, str]
    kind: Literal["basic", "further"]
    places: int
    starts_on: dt.date
    ends_on: dt.date
    hours: int
    """Of all modules together"""
    modules: list[ModuleView]
    taken: int
    """How many have a place, or completed it"""
    waiting: int
    """How many wait for one"""
    people: list[TakerView]


Debriefing: TypeAlias = Literal["with_worker", "group_workshops", "part_of_task", "supervision", "with_pair"]


class DecisionBody(Struct, frozen=True, kw_only=True):
    """What is decided of one person."""

    person_id: UUID
    version: int
    """As the person was when you read of them"""
    keeps: bool
    """Whether all rights stay, or all end at once"""


class DemandBody(Struct, frozen=True, kw_only=True):
    """What is demanded of who acts in a role."""

    role: str
    sign_in: list[str] | UnsetType = UNSET
    """One of these `acr` values is enough to act in the role; none: any is"""
    step_up: list[str] | UnsetType = UNSET
    """One of these is enough before money, too; none: any is"""


class DemandView(Struct, frozen=True, kw_only=True):
    """What an area demands of who acts in a role."""

    role: str
    sign_in: list[str]
    """Values of `acr`, one of which is enough; none: any is"""
    step_up: list[str]
    """The same before money"""


class ElsewhereBody(Struct, frozen=True, kw_only=True):
    """Training that was done elsewhere; whoever records it has seen the proof."""

    where: str
    """What and by whom"""
    hours: int
    ended_on: dt.date


class EndBody(Struct, frozen=True, kw_only=True):
    """When the agreement ends."""

    valid_until: dt.date
    """The new last day: today or later, earlier than agreed"""


class EndedPage(Struct, frozen=True, kw_only=True):
    """A page of rights that have ended, the newest end first."""

    items: list[EndedRight]
    next: str | None


class EndedRight(Struct, frozen=True, kw_only=True):
    """A right that has ended."""

    person_id: UUID
    name: str | None
    """As the person was called last"""
    role: str
    given_at: dt.datetime
    given_by: UUID | None
    """Null: given before this was kept"""
    given_by_name: str | None
    """Null where who gave it was never on the staff"""
    ended_at: dt.datetime | None
    ended_by: UUID | None
    ended_by_name: str | None
    reason: str | None


class EnrolmentBody(Struct, frozen=True, kw_only=True):
    """Who is put on a course: an expert, or an applicant who was accepted."""

    person_id: UUID


class EnrolmentView(Struct, frozen=True, kw_only=True):
    """Where somebody stands in a course."""

    course_id: UUID
    person_id: UUID
    state: Literal["enrolled", "waiting", "left", "completed"]


class ExpertBody(Struct, frozen=True, kw_only=True):
    """An expert as they are to be."""

    display_name: str
    """How the expert wants to be called"""
    topics: list[TopicBody]
    work_forms: list[str]
    languages: list[str]
    contact: ContactBody


class ExpertCardView(Struct, frozen=True, kw_only=True):
    """An expert as an orderer sees them once the expert has accepted."""

    expert_id: UUID
    display_name: str | None
    """null: the area's model does not grant it"""
    contact: ContactView | None
    """null: the area's model does not grant it"""


ExpertDetail: TypeAlias = Literal["display_name", "contact"]


class ExpertEntry(Struct, frozen=True, kw_only=True):
    """An expert in a list."""

    expert_id: UUID
    display_name: str
    topics: list[TopicView]
    work_forms: list[str]
    languages: list[str]
    version: int


class ExpertPage(Struct, frozen=True, kw_only=True):
    """A page of experts, by name."""

    items: list[ExpertEntry]
    next: str | None


class ExpertView(Struct, frozen=True, kw_only=True):
    """An expert with the contact."""

    expert_id: UUID
    display_name: str
    topics: list[TopicView]
    work_forms: list[str]
    languages: list[str]
    version: int
    contact: ContactView


class FoundView(Struct, frozen=True, kw_only=True):
    """Where a text says, as it seems, who or where somebody is."""

    kind: Personal
    start: int
    """Characters from the beginning of the text"""
    end: int


class HolderPage(Struct, frozen=True, kw_only=True):
    """A page of people with their rights, by name."""

    items: list[HolderView]
    next: str | None


class HolderView(Struct, frozen=True, kw_only=True):
    """Somebody of the staff with the rights that they have."""

    person_id: UUID
    name: str
    version: int
    rights: list[RightView]


How: TypeAlias = Literal["phone", "paper", "in_person"]

Interview: TypeAlias = Literal["individual", "group"]


class InterviewBody(Struct, frozen=True, kw_only=True):
    """When and where applicants are interviewed, and by whom."""

    starts_at: dt.datetime
    place: str
    """An address, or how one takes part"""
    remote: bool | UnsetType = UNSET
    professional: str | UnsetType = UNSET
    """Name and title of the professional who is there; needed for one applicant at a time"""
    places: int | UnsetType = UNSET


class InterviewEntry(Struct, frozen=True, kw_only=True):
    """An interview in a list."""

    interview_id: UUID
    kind: Literal["individual", "group"]
    starts_at: dt.datetime
    place: str
    remote: bool
    professional: str
    places: int
    coordinator_id: UUID
    taken: int
    """How many have a place"""
    waiting: int
    """How many wait for one"""


class InterviewPage(Struct, frozen=True, kw_only=True):
    """A page of interviews, the latest first."""

    items: list[InterviewEntry]
    next: str | None


class InterviewView(Struct, frozen=True, kw_only=True):
    """An interview with who has a place, in the order in which they came."""

    interview_id: UUID
    kind: Literal["individual", "group"]
    starts_at: dt.datetime
    place: str
    remote: bool
    professional: str
    places: int
    coordinator_id: UUID
    taken: int
    """How many have a place"""
    waiting: int
    """How many wait for one"""
    coordinator_name: str | None
    """null where they are not on the staff"""
    seats: list[SeatView]


class LateView(Struct, frozen=True, kw_only=True):
    """An application that waits too long; whose it is, is not told here."""

    applicant_id: UUID
    since: dt.datetime


class LeavingBody(Struct, frozen=True, kw_only=True):
    """Why somebody's rights end."""

    reason: Literal["left", "other_duties", "security"]
    """left: works here no longer; other_duties: does something else now; security: must not go on"""


class LeavingView(Struct, frozen=True, kw_only=True):
    """Somebody whose rights in the area have ended."""

    person_id: UUID
    name: str
    version: int
    units: list[NamedUnit]
    """Units that need another coordinator now"""


Matching: TypeAlias = Literal["coordinator", "orderer_from_stories", "mediator"]


class ModelList(Struct, frozen=True, kw_only=True):
    """The operating models."""

    items: list[ModelView]
    next: None


class ModelView(Struct, frozen=True, kw_only=True):
    """An operating model, and what people call it."""

    code: str
    fee_paid_by: Payer
    fee_only_recorded: bool
    expenses_paid_by: Payer
    matching: Matching
    orderer_sees: list[ExpertDetail]
    agreed_terms: list[str]
    debriefing: Debriefing
    measures: list[str]
    voluntary: bool | UnsetType = UNSET
    interview: Interview | UnsetType | None = UNSET
    training_hours: int | UnsetType | None = UNSET
    trained_only: bool | UnsetType = UNSET
    trains_professionals: bool | UnsetType = UNSET
    earnings_certificate: bool | UnsetType = UNSET
    courtesy_languages: list[str] | UnsetType = UNSET
    name: Words
    about: Words
    expert_noun: Words


class ModuleBody(Struct, frozen=True, kw_only=True):
    """A part of a course."""

    name: str
    hours: int


class ModuleView(Struct, frozen=True, kw_only=True):
    """A part of a course."""

    module_id: UUID
    name: str
    hours: int


class NamedUnit(Struct, frozen=True, kw_only=True):
    """What a unit is called."""

    unit_id: UUID
    name: str
    names: dict[str, str]


class NamedView(Struct, frozen=True, kw_only=True):
    """What an expert is called."""

    expert_id: UUID
    display_name: str


class NamesView(Struct, frozen=True, kw_only=True):
    """What experts are called, by id; those who are not there, or not yours to name, are left out."""

    items: list[NamedView]


class NearTopicView(Struct, frozen=True, kw_only=True):
    """A topic near what was asked, that somebody in the bank has."""

    code: str
    words: Words


class NewExpertBody(Struct, frozen=True, kw_only=True):
    """A new expert of the area."""

    display_name: str
    """How the expert wants to be called"""
    topics: list[TopicBody]
    work_forms: list[str]
    languages: list[str]
    contact: ContactBody
    expert_id: UUID | UnsetType | None = UNSET
    """The id the person has in another area; left out: a new one"""


class NewStaffBody(Struct, frozen=True, kw_only=True):
    """A new member of staff."""

    name: str
    roles: list[str]
    contact: ContactBody
    person_id: UUID | UnsetType | None = UNSET
    """The id the person has elsewhere; left out: a new one"""


class NewUnitBody(Struct, frozen=True, kw_only=True):
    """A new unit."""

    name: str
    names: dict[str, str] | UnsetType = UNSET
    """The name by language, where the unit has one of its own; `name` holds in every other"""
    cost_centre: str
    coordinator_id: UUID
    """Staff with the role unit_coordinator"""
    unit_id: UUID | UnsetType | None = UNSET
    """The id the unit has elsewhere; left out: a new one"""


class NounBody(Struct, frozen=True, kw_only=True):
    """What the area calls its experts."""

    fi: str
    sv: str
    en: str


class OnBehalfBody(Struct, frozen=True, kw_only=True):
    """How the expert told it to the coordinator, who records it on the expert's behalf."""

    how: How


class OtherView(Struct, frozen=True, kw_only=True):
    """Training that was no course of the area's."""

    record_id: UUID
    kind: Literal["elsewhere", "before_records"]
    where: str
    hours: int
    ended_on: dt.date | None
    seen_by: UUID | None
    """null: learned before records were kept"""
    seen_by_name: str | None
    seen_at: dt.datetime


Payer: TypeAlias = Literal["unit", "organisation", "orderer"]

Personal: TypeAlias = Literal["identity_code", "email", "number", "address"]


class PlaceBody(Struct, frozen=True, kw_only=True):
    """Who gets a place."""

    applicant_id: UUID


class PlaceView(Struct, frozen=True, kw_only=True):
    """What became of a wish for a place."""

    interview_id: UUID
    applicant_id: UUID
    state: Literal["placed", "waiting", "left", "came", "absent"]


class PseudonymBody(Struct, frozen=True, kw_only=True):
    """The name that the expert wants to be shown by."""

    pseudonym: str | None
    """One line of up to 60 characters; null or empty: by the area's noun alone"""
    own_name: bool | UnsetType = UNSET
    """Whether it may be the name that the expert is called by"""


class PseudonymView(Struct, frozen=True, kw_only=True):
    """By what name an expert is shown."""

    pseudonym: str | None
    own_name: bool
    version: int
    """0 where none was ever chosen"""


class PublicView(Struct, frozen=True, kw_only=True):
    """What everybody may read of an area that has published something."""

    area_id: str
    names: dict[str, str]
    languages: list[str]
    expert_noun: dict[str, str]
    become_expert: dict[str, str]
    place_order: dict[str, str]


class RequirementsView(Struct, frozen=True, kw_only=True):
    """What the area asks for before somebody is given tasks."""

    interview: Literal["individual", "group"] | None
    """null: none"""
    training_hours: int | None
    """Hours of training; null: no number of hours"""
    trained_only: bool
    """A basic course, or training elsewhere, is needed"""


class ReviewBody(Struct, frozen=True, kw_only=True):
    """What is decided of some of the staff."""

    decisions: list[DecisionBody]


class RightView(Struct, frozen=True, kw_only=True):
    """A right that somebody has."""

    role: str
    given_at: dt.datetime
    given_by: UUID | None
    """Null: given before this was kept"""
    given_by_name: str | None
    """Null where who gave it was never on the staff"""
    confirmed_at: dt.datetime | None
    """When a yearly review last confirmed it"""
    confirmed_by: UUID | None
    confirmed_by_name: str | None


class SeatView(Struct, frozen=True, kw_only=True):
    """Somebody's place in an interview."""

    applicant_id: UUID
    name: str | None
    """null: the application was emptied"""
    state: Literal["placed", "waiting", "left", "came", "absent"]


class SettingsBody(Struct, frozen=True, kw_only=True):
    """All of an area's settings, as they are to be from now on."""

    languages: list[str]
    """Languages the area serves in, most used first"""
    expert_noun: NounBody
    bank_opens_to: BankOpensTo
    """Who may search the experience bank"""
    orderer_sees: list[ExpertDetail]
    """What an orderer sees of an expert who has accepted"""
    interview: Interview | UnsetType | None = UNSET
    """How applicants are met; null: the area does not say"""
    training_hours: int | UnsetType | None = UNSET
    """Hours of training needed before the first agreement; null: no number"""
    trained_only: bool | UnsetType = UNSET
    """Only who has training gets tasks; so with training_hours"""
    become_expert: dict[str, str] | UnsetType = UNSET
    """For everybody to read, by language (fi, sv, en); none: not published"""
    place_order: dict[str, str] | UnsetType = UNSET
    """For everybody to read, by language (fi, sv, en); none: not published"""


class SettingsChangePage(Struct, frozen=True, kw_only=True):
    """A page of changes, the newest first."""

    items: list[SettingsChangeView]
    next: str | None


class SettingsChangeView(Struct, frozen=True, kw_only=True):
    """A change of the settings: as they were and became."""

    version: int
    at: dt.datetime
    by: UUID
    by_name: str | None
    """Null where who did was never on the staff"""
    changed: list[str]
    """Names of the settings that differ"""
    before: SettingsView
    after: SettingsView


class SettingsView(Struct, frozen=True, kw_only=True):
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


class ShownView(Struct, frozen=True, kw_only=True):
    """What is shown, as the expert approved it."""

    version: int
    text: str
    approved_at: dt.datetime
    on_behalf: How | None
    """Null where the expert approved it here"""


class StaffBody(Struct, frozen=True, kw_only=True):
    """A member of staff as they are to be."""

    name: str
    roles: list[str]
    contact: ContactBody


class StaffEntry(Struct, frozen=True, kw_only=True):
    """A member of staff in a list."""

    person_id: UUID
    name: str
    roles: list[str]
    version: int


class StaffPage(Struct, frozen=True, kw_only=True):
    """A page of staff, by name."""

    items: list[StaffEntry]
    next: str | None


StaffRole: TypeAlias = Literal["unit_coordinator", "orderer", "billing_clerk", "coordinator"]


class StaffView(Struct, frozen=True, kw_only=True):
    """A member of staff with the contact."""

    person_id: UUID
    name: str
    roles: list[str]
    version: int
    contact: ContactView


Stage: TypeAlias = Literal[
    "received",
    "queued",
    "invited",
    "interviewed",
    "accepted",
    "in_training",
    "trained",
    "admitted",
    "declined",
    "withdrawn",
]


class StepView(Struct, frozen=True, kw_only=True):
    """Something that happened to an application."""

    happening: str | None
    """null: the application came"""
    before: (
        Literal[
            "received",
            "queued",
            "invited",
            "interviewed",
            "accepted",
            "in_training",
            "trained",
            "admitted",
            "declined",
            "withdrawn",
        ]
        | None
    )
    after: Literal[
        "received",
        "queued",
        "invited",
        "interviewed",
        "accepted",
        "in_training",
        "trained",
        "admitted",
        "declined",
        "withdrawn",
    ]
    at: dt.datetime
    by: UUID
    by_name: str | None
    """null where who did it is not on the staff"""
    words: str
    """The reason of a decision, and of taking it up again"""


class StoryBody(Struct, frozen=True, kw_only=True):
    """A story's new text."""

    text: str
    """Lines of text, 1 to 3000 characters; nobody's identity code"""


class StoryList(Struct, frozen=True, kw_only=True):
    """An expert's stories, one of a language."""

    items: list[StoryView]
    is_shown: bool
    """Whether any may be shown now: the expert consents, and has approved one"""


class StoryPart(Struct, frozen=True, kw_only=True):
    """A story as its expert approved it, or part of it."""

    language: str
    text: str


StoryState: TypeAlias = Literal["draft", "approved", "redrafted", "withdrawn"]


class StoryView(Struct, frozen=True, kw_only=True):
    """A story in one language."""

    language: str
    state: StoryState
    version: int
    text: str | None
    """The newest; of a withdrawn story for the expert alone"""
    written_at: dt.datetime
    found: list[FoundView]
    """What the expert confirms or mends before approval"""
    shown: ShownView | None
    withdrawn_at: dt.datetime | None


class TakenView(Struct, frozen=True, kw_only=True):
    """A course that somebody was put on."""

    course_id: UUID
    names: dict[str, str]
    kind: Literal["basic", "further"]
    state: Literal["enrolled", "waiting", "left", "completed"]
    hours_done: int
    hours: int
    """Of the whole course"""


class TakerView(Struct, frozen=True, kw_only=True):
    """Somebody in a course."""

    person_id: UUID
    name: str | None
    """null: the application was emptied"""
    state: Literal["enrolled", "waiting", "left", "completed"]
    done: list[UUID]
    """The modules that they did"""


class ToldView(Struct, frozen=True, kw_only=True):
    """What an applicant told."""

    name: str
    contact: ContactView
    topics: list[TopicView]
    languages: list[str]
    motivation: str
    came_by: Literal["form", "phone", "letter", "in_person"]


class TopicBody(Struct, frozen=True, kw_only=True):
    """What the experience is of, and whose it is."""

    code: str
    """See GET /v1/topics"""
    perspective: str | UnsetType = UNSET


class TopicList(Struct, frozen=True, kw_only=True):
    """Experience topics, and whose an experience can be; work forms and roles of staff."""

    items: list[WordView]
    next: None
    perspectives: list[WordView]
    work_forms: list[WordView]
    staff_roles: list[WordView]


class TopicView(Struct, frozen=True, kw_only=True):
    """What the experience is of, and whose it is."""

    code: str
    perspective: str


class TrainingView(Struct, frozen=True, kw_only=True):
    """What somebody has learned, and whether it is what the area asks for."""

    person_id: UUID
    hours: int
    """Of modules done and of elsewhere, together"""
    is_enough: bool
    requirements: RequirementsView
    courses: list[TakenView]
    elsewhere: list[OtherView]


class UnitBody(Struct, frozen=True, kw_only=True):
    """A unit as it is to be."""

    name: str
    names: dict[str, str] | UnsetType = UNSET
    """The name by language, where the unit has one of its own; `name` holds in every other"""
    cost_centre: str
    coordinator_id: UUID
    """Staff with the role unit_coordinator"""


class UnitCardView(Struct, frozen=True, kw_only=True):
    """A unit as an expert sees it who goes there."""

    unit_id: UUID
    name: str
    names: dict[str, str]
    coordinator_name: str
    """Whom to ask for"""


class UnitPage(Struct, frozen=True, kw_only=True):
    """A page of units, by name."""

    items: list[UnitView]
    next: str | None


class UnitView(Struct, frozen=True, kw_only=True):
    """A unit."""

    unit_id: UUID
    name: str
    names: dict[str, str]
    cost_centre: str
    coordinator_id: UUID
    version: int
    needs_coordinator: bool
    """Whether who is named has no right to coordinate any more: name another"""


class WaitingApplicantsView(Struct, frozen=True, kw_only=True):
    """What waits of applications."""

    counts: dict[str, int]
    """How many stand in each open stage"""
    unanswered: list[LateView]
    """Came a week ago and were not answered"""
    undecided: list[LateView]
    """Interviewed a week ago and not decided"""


class WaitingView(Struct, frozen=True, kw_only=True):
    """What waits of rights."""

    review_due_at: dt.datetime
    """A year after the last review was done, or after the area opened"""
    review_is_due: bool
    """It is due, or has begun and is not done"""
    review_began_at: dt.datetime | None
    """Null: none has begun"""
    last_review_at: dt.datetime | None
    """When the last one was done"""
    units_without_coordinator: list[NamedUnit]


Way: TypeAlias = Literal["email", "phone", "letter"]

Why: TypeAlias = Literal["word", "form", "part", "alike", "concept", "topic"]


class WithdrawalBody(Struct, frozen=True, kw_only=True):
    """Who takes the story away."""

    on_behalf: OnBehalfBody | UnsetType | None = UNSET
    """A coordinator says it, and nobody else: how the expert told what is recorded here"""


class WordView(Struct, frozen=True, kw_only=True):
    """A code, and what people call it."""

    code: str
    words: Words


class Words(Struct, frozen=True, kw_only=True):
    """One thing said in Finnish, Swedish and English."""

    fi: str
    sv: str
    en: str


WorkForm: TypeAlias = Literal["individual", "pair", "group", "lecture", "development"]


class Registry(Operations):
    """Areas, units, staff, experts by experience and agreements: who takes part and what they can."""

    async def list_counties(self) -> Result[CountyList]:
        """Return the 21 wellbeing services counties and the City of Helsinki, with official codes and names."""
        return await self._asking.ask(Asked(method="GET", path="/v1/counties"), CountyList)

    async def list_models(self) -> Result[ModelList]:
        """Return the five operating models."""
        return await self._asking.ask(Asked(method="GET", path="/v1/models"), ModelList)

    async def get_public_area(self, area: str) -> Result[PublicView]:
        """Return what an area has published, by language; an area that published nothing is not there."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/public/areas/{quoted(area)}"), PublicView
        )

    async def post_area(self, area: str, body: AreaBody, *, key: str | None = None) -> Result[AreaView]:
        """Open the area of the path; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}", body=body, key=key), AreaView
        )

    async def get_area(self, area: str) -> Result[AreaView]:
        """Return an open area."""
        return await self._asking.ask(Asked(method="GET", path=f"/v1/areas/{quoted(area)}"), AreaView)

    async def put_assurance(self, area: str, body: AssuranceBody, *, if_match: str) -> Result[AreaView]:
        """Say how surely people show who they are in the area; in force everywhere within seconds."""
        return await self._asking.ask(
            Asked(
                method="PUT",
                path=f"/v1/areas/{quoted(area)}/assurance",
                headers={"If-Match": if_match},
                body=body,
            ),
            AreaView,
        )

    async def get_settings(self, area: str) -> Result[SettingsView]:
        """Return how the area runs the activity now; the ETag is the area's."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/settings"), SettingsView
        )

    async def put_settings(self, area: str, body: SettingsBody, *, if_match: str) -> Result[SettingsView]:
        """Say how the area runs the activity from now on; every version stays readable."""
        return await self._asking.ask(
            Asked(
                method="PUT",
                path=f"/v1/areas/{quoted(area)}/settings",
                headers={"If-Match": if_match},
                body=body,
            ),
            SettingsView,
        )

    async def post_staff(self, area: str, body: NewStaffBody, *, key: str | None = None) -> Result[StaffView]:
        """Register a person who orders, coordinates or pays; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/staff", body=body, key=key), StaffView
        )

    def list_staff(
        self,
        area: str,
        *,
        role: StaffRole | None = None,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[StaffEntry, StaffPage]:
        """Return the area's staff by name; give a purpose."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/staff",
                query={"role": role, "limit": limit, "after": after, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            StaffPage,
        )

    async def put_staff(
        self, area: str, person_id: UUID, body: StaffBody, *, if_match: str
    ) -> Result[StaffView]:
        """Change a member of staff; If-Match keeps you from overwriting somebody else's change."""
        return await self._asking.ask(
            Asked(
                method="PUT",
                path=f"/v1/areas/{quoted(area)}/staff/{quoted(person_id)}",
                headers={"If-Match": if_match},
                body=body,
            ),
            StaffView,
        )

    async def get_staff(
        self, area: str, person_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[StaffView]:
        """Return a member of staff with the contact; give a purpose."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/staff/{quoted(person_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            StaffView,
        )

    async def post_unit(self, area: str, body: NewUnitBody, *, key: str | None = None) -> Result[UnitView]:
        """Register a unit with its named coordinator; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/units", body=body, key=key), UnitView
        )

    def list_units(
        self, area: str, *, limit: int | None = None, after: str | None = None
    ) -> Pages[UnitView, UnitPage]:
        """Return the area's units by name."""
        return Pages(
            self._asking,
            Asked(
                method="GET", path=f"/v1/areas/{quoted(area)}/units", query={"limit": limit, "after": after}
            ),
            UnitPage,
        )

    async def put_unit(self, area: str, unit_id: UUID, body: UnitBody, *, if_match: str) -> Result[UnitView]:
        """Change a unit; If-Match keeps you from overwriting somebody else's change."""
        return await self._asking.ask(
            Asked(
                method="PUT",
                path=f"/v1/areas/{quoted(area)}/units/{quoted(unit_id)}",
                headers={"If-Match": if_match},
                body=body,
            ),
            UnitView,
        )

    async def get_unit(self, area: str, unit_id: UUID) -> Result[UnitView]:
        """Return a unit."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/units/{quoted(unit_id)}"), UnitView
        )

    async def list_topics(self) -> Result[TopicList]:
        """Return what an experience can be of and whose it can be, and the work forms and roles of staff."""
        return await self._asking.ask(Asked(method="GET", path="/v1/topics"), TopicList)

    async def post_expert(
        self, area: str, body: NewExpertBody, *, key: str | None = None
    ) -> Result[ExpertView]:
        """Register an expert; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/experts", body=body, key=key), ExpertView
        )

    def list_experts(
        self,
        area: str,
        *,
        name: str | None = None,
        topic: str | None = None,
        work_form: WorkForm | None = None,
        language: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[ExpertEntry, ExpertPage]:
        """Return the area's experts by name, those who have all that is asked for; give a purpose."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/experts",
                query={
                    "name": name,
                    "topic": topic,
                    "work_form": work_form,
                    "language": language,
                    "limit": limit,
                    "after": after,
                    "purpose": purpose,
                },
                headers={"X-Purpose": x_purpose},
            ),
            ExpertPage,
        )

    async def put_expert(
        self, area: str, expert_id: UUID, body: ExpertBody, *, if_match: str
    ) -> Result[ExpertView]:
        """Change an expert; If-Match keeps you from overwriting somebody else's change."""
        return await self._asking.ask(
            Asked(
                method="PUT",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}",
                headers={"If-Match": if_match},
                body=body,
            ),
            ExpertView,
        )

    async def get_expert(
        self, area: str, expert_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[ExpertView]:
        """Return an expert with the contact; give a purpose, unless it is yourself."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            ExpertView,
        )

    async def list_consents(
        self, area: str, expert_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[ConsentList]:
        """Return what an expert consents to, purpose by purpose; give a purpose, unless it is yourself."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/consents",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            ConsentList,
        )

    def list_consent_lines(
        self,
        area: str,
        expert_id: UUID,
        *,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[ConsentLineView, ConsentLines]:
        """Return all that was said of an expert's consents, the newest first; nothing of it ever changes."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/consents/lines",
                query={"limit": limit, "after": after, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            ConsentLines,
        )

    async def post_consent(
        self, area: str, expert_id: UUID, consent: str, body: ConsentBody, *, key: str | None = None
    ) -> Result[ConsentList]:
        """Give a consent, or withdraw it; it holds from this moment on, and what holds already changes nothing."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/consents/{quoted(consent)}",
                body=body,
                key=key,
            ),
            ConsentList,
        )

    async def post_applicant(
        self, area: str, body: ApplicationBody, *, key: str | None = None
    ) -> Result[ApplicantView]:
        """Record an application; needs an Idempotency-Key. Who applied before with the address is told of."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/applicants", body=body, key=key),
            ApplicantView,
        )

    def list_applicants(
        self,
        area: str,
        *,
        stage: Stage | None = None,
        only: Literal["ended"] | None = None,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[ApplicantEntry, ApplicantPage]:
        """Return applications, those that came first first, and of those that ended the last first; give a purpose."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/applicants",
                query={"stage": stage, "only": only, "limit": limit, "after": after, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            ApplicantPage,
        )

    async def get_applicants_waiting(self, area: str) -> Result[WaitingApplicantsView]:
        """Return how many applications stand in each stage, and which have waited for more than a week."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/applicants/waiting"), WaitingApplicantsView
        )

    async def get_applicant(
        self, area: str, applicant_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[ApplicantView]:
        """Return an application with its history and what can be done now; give a purpose."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/applicants/{quoted(applicant_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            ApplicantView,
        )

    async def put_applicant(
        self, area: str, applicant_id: UUID, body: ApplicationBody, *, if_match: str
    ) -> Result[ApplicantView]:
        """Correct what was told; If-Match keeps you from overwriting somebody else's correction."""
        return await self._asking.ask(
            Asked(
                method="PUT",
                path=f"/v1/areas/{quoted(area)}/applicants/{quoted(applicant_id)}",
                headers={"If-Match": if_match},
                body=body,
            ),
            ApplicantView,
        )

    async def decide_application(
        self, area: str, applicant_id: UUID, body: ApplicantDecisionBody, *, key: str | None = None
    ) -> Result[ApplicantView]:
        """Accept or decline an applicant, with a reason; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/applicants/{quoted(applicant_id)}/decision",
                body=body,
                key=key,
            ),
            ApplicantView,
        )

    async def take_application_up_again(
        self, area: str, applicant_id: UUID, body: AgainBody, *, key: str | None = None
    ) -> Result[ApplicantView]:
        """Take up again what was decided or withdrawn by mistake; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/applicants/{quoted(applicant_id)}/again",
                body=body,
                key=key,
            ),
            ApplicantView,
        )

    async def post_interview(
        self, area: str, body: InterviewBody, *, key: str | None = None
    ) -> Result[InterviewEntry]:
        """Arrange an interview of the kind that the area holds; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/interviews", body=body, key=key),
            InterviewEntry,
        )

    def list_interviews(
        self, area: str, *, limit: int | None = None, after: str | None = None
    ) -> Pages[InterviewEntry, InterviewPage]:
        """Return interviews, the latest first, with how many have a place and how many wait."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/interviews",
                query={"limit": limit, "after": after},
            ),
            InterviewPage,
        )

    async def get_interview(
        self, area: str, interview_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[InterviewView]:
        """Return an interview with who has a place in it; give a purpose."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/interviews/{quoted(interview_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            InterviewView,
        )

    async def give_interview_place(
        self, area: str, interview_id: UUID, body: PlaceBody, *, key: str | None = None
    ) -> Result[PlaceView]:
        """Give an applicant a place, or one in the waiting list when all are taken."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/interviews/{quoted(interview_id)}/places",
                body=body,
                key=key,
            ),
            PlaceView,
        )

    async def give_up_interview_place(
        self, area: str, interview_id: UUID, applicant_id: UUID, *, key: str | None = None
    ) -> Result[PlaceView]:
        """Take an applicant off it: the first who waits gets the place; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/interviews/{quoted(interview_id)}/places/{quoted(applicant_id)}/leave",
                key=key,
            ),
            PlaceView,
        )

    async def say_who_came_to_interview(
        self, area: str, interview_id: UUID, applicant_id: UUID, body: CameBody, *, key: str | None = None
    ) -> Result[PlaceView]:
        """Say that an applicant was interviewed, or did not come."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/interviews/{quoted(interview_id)}/places/{quoted(applicant_id)}/came",
                body=body,
                key=key,
            ),
            PlaceView,
        )

    async def post_course(
        self, area: str, body: CourseBody, *, key: str | None = None
    ) -> Result[CourseEntry]:
        """Open a course with its modules; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/courses", body=body, key=key), CourseEntry
        )

    def list_courses(
        self, area: str, *, limit: int | None = None, after: str | None = None
    ) -> Pages[CourseEntry, CoursePage]:
        """Return courses, the last opened first, with how many have a place and how many wait."""
        return Pages(
            self._asking,
            Asked(
                method="GET", path=f"/v1/areas/{quoted(area)}/courses", query={"limit": limit, "after": after}
            ),
            CoursePage,
        )

    async def get_course(
        self, area: str, course_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[CourseView]:
        """Return a course with who takes it and which modules each did; give a purpose."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/courses/{quoted(course_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            CourseView,
        )

    async def enrol_person(
        self, area: str, course_id: UUID, body: EnrolmentBody, *, key: str | None = None
    ) -> Result[EnrolmentView]:
        """Put somebody on a course, or in its waiting list when all places are taken."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/courses/{quoted(course_id)}/enrolments",
                body=body,
                key=key,
            ),
            EnrolmentView,
        )

    async def leave_course(
        self, area: str, course_id: UUID, person_id: UUID, *, key: str | None = None
    ) -> Result[EnrolmentView]:
        """Take somebody off a course: the first who waits gets the place; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/courses/{quoted(course_id)}/enrolments/{quoted(person_id)}/leave",
                key=key,
            ),
            EnrolmentView,
        )

    async def record_attendance(
        self, area: str, course_id: UUID, module_id: UUID, body: AttendanceBody, *, key: str | None = None
    ) -> Result[AttendanceView]:
        """Say who did a module: each counts once; with the last one the course is completed."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/courses/{quoted(course_id)}/modules/{quoted(module_id)}/attendance",
                body=body,
                key=key,
            ),
            AttendanceView,
        )

    async def get_training(
        self, area: str, person_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[TrainingView]:
        """Return what an expert or applicant has learned; give a purpose, unless it is yourself."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/training/{quoted(person_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            TrainingView,
        )

    async def post_training_elsewhere(
        self, area: str, person_id: UUID, body: ElsewhereBody, *, key: str | None = None
    ) -> Result[OtherView]:
        """Record training that was done elsewhere; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/training/{quoted(person_id)}/elsewhere",
                body=body,
                key=key,
            ),
            OtherView,
        )

    async def list_stories(
        self, area: str, expert_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[StoryList]:
        """Return an expert's stories, what is shown and what waits; give a purpose, unless it is yourself."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/stories",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            StoryList,
        )

    async def get_story(
        self,
        area: str,
        expert_id: UUID,
        language: str,
        *,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Result[StoryView]:
        """Return an expert's story in a language; give a purpose, unless it is yourself."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/stories/{quoted(language)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            StoryView,
        )

    async def put_story(
        self, area: str, expert_id: UUID, language: str, body: StoryBody, *, if_match: str
    ) -> Result[StoryView]:
        """Write a draft, which waits for the expert's approval; If-Match: the version it follows, "0" for none."""
        return await self._asking.ask(
            Asked(
                method="PUT",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/stories/{quoted(language)}",
                headers={"If-Match": if_match},
                body=body,
            ),
            StoryView,
        )

    async def approve_story(
        self,
        area: str,
        expert_id: UUID,
        language: str,
        body: ApprovalBody,
        *,
        if_match: str,
        key: str | None = None,
    ) -> Result[StoryView]:
        """Let the version that If-Match names be shown; a coordinator records it of an expert who signs in nowhere."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/stories/{quoted(language)}/approval",
                headers={"If-Match": if_match},
                body=body,
                key=key,
            ),
            StoryView,
        )

    async def withdraw_story(
        self,
        area: str,
        expert_id: UUID,
        language: str,
        body: WithdrawalBody | None = None,
        *,
        key: str | None = None,
    ) -> Result[StoryView]:
        """Show a story nowhere any longer, from this moment on; neither reason nor version is asked for."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/stories/{quoted(language)}/withdrawal",
                body=body,
                key=key,
            ),
            StoryView,
        )

    async def get_pseudonym(
        self, area: str, expert_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[PseudonymView]:
        """Return by what name an expert is shown; give a purpose, unless it is yourself."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/pseudonym",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            PseudonymView,
        )

    async def put_pseudonym(
        self, area: str, expert_id: UUID, body: PseudonymBody, *, if_match: str
    ) -> Result[PseudonymView]:
        """Choose by what name you are shown; If-Match "0" where you never chose."""
        return await self._asking.ask(
            Asked(
                method="PUT",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/pseudonym",
                headers={"If-Match": if_match},
                body=body,
            ),
            PseudonymView,
        )

    async def admit_applicant(
        self, area: str, applicant_id: UUID, body: AdmissionBody, *, key: str | None = None
    ) -> Result[ApplicantView]:
        """Register an applicant as an expert with what they told; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/applicants/{quoted(applicant_id)}/admission",
                body=body,
                key=key,
            ),
            ApplicantView,
        )

    async def withdraw_application(
        self, area: str, applicant_id: UUID, *, key: str | None = None
    ) -> Result[ApplicantView]:
        """Note that an applicant does not want to go on; every place they have goes to who waits."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/applicants/{quoted(applicant_id)}/withdrawal",
                key=key,
            ),
            ApplicantView,
        )

    def search_experience_bank(
        self,
        area: str,
        *,
        q: str | None = None,
        topic: str | None = None,
        work_form: WorkForm | None = None,
        speaks: str | None = None,
        story_language: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[BankCardView, BankPage]:
        """Return who fits what is looked for, with the reasons, or near topics when nobody does; give a purpose."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/bank",
                query={
                    "q": q,
                    "topic": topic,
                    "work_form": work_form,
                    "speaks": speaks,
                    "story_language": story_language,
                    "limit": limit,
                    "after": after,
                    "purpose": purpose,
                },
                headers={"X-Purpose": x_purpose},
            ),
            BankPage,
        )

    async def list_asked_for(self, area: str, *, on: dt.date | None = None) -> Result[AskedForList]:
        """Return how often what was asked for in a month, and for what nobody was found; no searcher is kept."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/bank/asked", query={"on": on}), AskedForList
        )

    async def get_bank_person(
        self, area: str, expert_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[BankPersonView]:
        """Return one person of the bank with their stories, without name and contact; give a purpose."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/bank/{quoted(expert_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            BankPersonView,
        )

    async def post_agreement(
        self, area: str, expert_id: UUID, body: AgreementBody, *, key: str | None = None
    ) -> Result[AgreementView]:
        """Sign an agreement with an expert; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/agreements",
                body=body,
                key=key,
            ),
            AgreementView,
        )

    async def list_agreements(
        self, area: str, expert_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[AgreementList]:
        """Return an expert's agreements; give a purpose, unless they are your own."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/agreements",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            AgreementList,
        )

    async def end_agreement(
        self, area: str, expert_id: UUID, agreement_id: UUID, body: EndBody, *, key: str | None = None
    ) -> Result[AgreementView]:
        """End an agreement early; an Idempotency-Key makes the request repeatable."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/agreements/{quoted(agreement_id)}/end",
                body=body,
                key=key,
            ),
            AgreementView,
        )

    async def list_expert_names(
        self, area: str, *, expert: list[UUID], purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[NamesView]:
        """Return what these experts are called and nothing else of them; give a purpose."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/expert-names",
                query={"expert": expert, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            NamesView,
        )

    async def get_expert_card(
        self, area: str, expert_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[ExpertCardView]:
        """Show who comes to your unit, as far as the area's model grants it; give a purpose."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/experts/{quoted(expert_id)}/card",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            ExpertCardView,
        )

    async def get_unit_card(
        self, area: str, unit_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[UnitCardView]:
        """Show the unit to which you go or are asked to go, and whom to ask for there; give a purpose."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/units/{quoted(unit_id)}/card",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            UnitCardView,
        )

    async def get_own_contact(self, area: str) -> Result[ContactView]:
        """Return where messages to you go."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/contact-points/mine"), ContactView
        )

    async def put_own_contact(self, area: str, body: ContactBody, *, if_match: str) -> Result[ContactView]:
        """Change where messages to you go; If-Match keeps you from overwriting somebody else's change."""
        return await self._asking.ask(
            Asked(
                method="PUT",
                path=f"/v1/areas/{quoted(area)}/contact-points/mine",
                headers={"If-Match": if_match},
                body=body,
            ),
            ContactView,
        )

    def list_rights(
        self,
        area: str,
        *,
        role: StaffRole | None = None,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[HolderView, HolderPage]:
        """Return who has which right in the area, since when and given by whom, by name; give a purpose."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/rights",
                query={"role": role, "limit": limit, "after": after, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            HolderPage,
        )

    def list_ended_rights(
        self,
        area: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[EndedRight, EndedPage]:
        """Return the rights that have ended, the newest end first, with who ended them and why; give a purpose."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/rights/ended",
                query={"limit": limit, "after": after, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            EndedPage,
        )

    async def get_rights_waiting(self, area: str) -> Result[WaitingView]:
        """Return what waits: when the yearly review is due, and the units that nobody coordinates."""
        return await self._asking.ask(
            Asked(method="GET", path=f"/v1/areas/{quoted(area)}/rights/waiting"), WaitingView
        )

    async def end_rights(
        self, area: str, person_id: UUID, body: LeavingBody, *, key: str | None = None
    ) -> Result[LeavingView]:
        """End all rights of a person in the area at once; every service refuses them from then on."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/staff/{quoted(person_id)}/leaving",
                body=body,
                key=key,
            ),
            LeavingView,
        )

    def list_rights_to_review(
        self,
        area: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[HolderView, HolderPage]:
        """Return whose rights wait for the yearly review, by name; before it has begun, all. Give a purpose."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/rights/review",
                query={"limit": limit, "after": after, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            HolderPage,
        )

    async def post_rights_review(
        self, area: str, body: ReviewBody, *, key: str | None = None
    ) -> Result[WaitingView]:
        """Confirm some people's rights, or end them; the first begins the review. Needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/rights/reviews", body=body, key=key),
            WaitingView,
        )

    def list_settings_changes(
        self,
        area: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[SettingsChangeView, SettingsChangePage]:
        """Return who changed the area's settings, when, from what to what; the newest first."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/settings/history",
                query={"limit": limit, "after": after, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            SettingsChangePage,
        )

    async def take_emergency_access(
        self, area: str, body: AccessBody, *, key: str | None = None
    ) -> Result[AccessView]:
        """Read the area for some minutes as a coordinator does, and tell it why; needs an Idempotency-Key."""
        return await self._asking.ask(
            Asked(method="POST", path=f"/v1/areas/{quoted(area)}/emergency-access", body=body, key=key),
            AccessView,
        )

    def list_emergency_access(
        self,
        area: str,
        *,
        only: Literal["open", "unseen"] | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> Pages[AccessView, AccessPage]:
        """Return who read the area in an emergency, when, why and until when; the newest first."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/emergency-access",
                query={"only": only, "limit": limit, "after": after},
            ),
            AccessPage,
        )

    async def end_emergency_access(
        self, area: str, access_id: UUID, *, key: str | None = None
    ) -> Result[AccessView]:
        """End it at once in every service: yours, or as a coordinator anybody's; what is over stays as it is."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/emergency-access/{quoted(access_id)}/end",
                key=key,
            ),
            AccessView,
        )

    async def see_emergency_access(
        self, area: str, access_id: UUID, *, key: str | None = None
    ) -> Result[AccessView]:
        """Say that the area has seen it; it waits no longer."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/emergency-access/{quoted(access_id)}/seen",
                key=key,
            ),
            AccessView,
        )
