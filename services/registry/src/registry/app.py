"""Where registry is put together: its capabilities, from the lowest to the highest."""

from chassis.noes import No
from chassis.running import Service, migrations_beside
from contracts import flow
from registry import (
    admission,
    agreements,
    applicants,
    areas,
    assignments,
    bank,
    consents,
    contacts,
    emergency,
    experts,
    oversight,
    own,
    rights,
    stories,
    training,
    units,
)
from registry.settings import Settings

NOES = {
    "areas": (
        No(
            409,
            "area-is-open",
            "found area 'uusimaa'; expected one that is not open yet; read it (GET /v1/areas/{area})",
        ),
        No(
            422,
            "unknown-model",
            "found operating model 'bank'; expected one of wellbeing_area, experience_bank, …; "
            "see GET /v1/models",
        ),
    ),
    "units": (
        No(
            409,
            "already-registered",
            "found unit id '0192f0c4-…'; expected one that the area does not have yet; change the"
            " unit with PUT, or leave the id out to get a new one",
        ),
        No(
            422,
            "unknown-coordinator",
            "found coordinator '0192f0c4-…'; expected a person registered in the area with the "
            "role unit_coordinator; register the person or add the role first",
        ),
    ),
    "staff": (
        No(
            409,
            "still-coordinates",
            "found roles ['orderer']; expected unit_coordinator while units name this person; "
            "name another coordinator for these units first",
        ),
        No(
            422,
            "unknown-staff-role",
            "found role 'boss'; expected one of unit_coordinator, orderer, billing_clerk, "
            "coordinator; choose among these",
        ),
    ),
    "rights": (
        No(
            403,
            "your-own-right",
            "found person '0192f0c4-…'; expected somebody else than yourself, when the role "
            "coordinator ends; ask another coordinator of the area to do it",
        ),
        No(
            409,
            "changed-meanwhile",
            "found version 2 of person '0192f0c4-…'; expected 3; read the list again, then confirm "
            "what you see",
        ),
    ),
    "emergency access": (
        No(
            409,
            "emergency-is-open",
            "found open emergency access '0192f0c4-…'; expected none of yours that is open in the area; use it, "
            "or end it and take another with its own reason",
        ),
        No(
            409,
            "too-many-emergencies",
            "found times of emergency access within a day 12; expected 12 at most of one operator in an area; "
            "reach a coordinator of the area",
        ),
        No(
            422,
            "personal-data",
            "found reason 'with an identity code, an address or a number of somebody'; expected words without "
            "personal data; leave out who it is about",
        ),
    ),
    "experts": (
        No(
            409,
            "already-registered",
            "found expert id '0192f0c4-…'; expected one that the area does not have yet; change "
            "the expert with PUT, or leave the id out to get a new one",
        ),
        No(
            422,
            "unknown-topic",
            "found experience topic 'depresion'; expected a code of the taxonomy; did you mean "
            "'depression'? see GET /v1/topics for the codes",
        ),
    ),
    "experience bank": (
        No(
            403,
            "bank-is-closed",
            "found an area whose bank opens to coordinators; expected one whose orderers search it; place an order,"
            " the coordinator looks for the expert",
        ),
    ),
    "consents": (
        No(
            422,
            "consent-is-the-experts",
            "nobody consents for an expert, and on_behalf is missing; expected how the expert told you: phone, paper or"
            " in_person; ask the expert, then say how they told it",
        ),
        No(
            422,
            "unknown-purpose",
            "found purpose 'shown_in_bnak'; expected one of shown_in_bank, contacted_for_training, "
            "shared_with_partners; did you mean 'shown_in_bank'? choose one of these",
        ),
    ),
    "stories": (
        No(
            409,
            "personal-data-unconfirmed",
            "found story 'with an address or a number at character 7'; expected one without, or `confirmed`: true; mend"
            " the text, or confirm that everybody may read this",
        ),
        No(
            422,
            "identity-code",
            "found story 'with an identity code at character 15'; expected one that says nobody's identity code; leave"
            " it out",
        ),
    ),
    "applicants": (
        No(
            409,
            "wrong-stage",
            "found stage of the application 'declined'; expected one of accepted, in_training, trained; "
            "read the application again; its history says what has happened",
        ),
        No(
            409,
            "not-interviewed",
            "found application with 'no interview'; expected an interview (individual) before somebody is "
            "accepted; invite the person, and say that the interview was held",
        ),
    ),
    "interviews": (
        No(
            409,
            "place-elsewhere",
            "found interview of the applicant '0192f0c4-…'; expected none that is still to come; take the "
            "applicant off that one first",
        ),
        No(
            422,
            "one-at-a-time",
            "found places 5; expected 1: the area interviews one at a time; arrange another interview",
        ),
    ),
    "training": (
        No(
            422,
            "not-yet",
            "found ended_on '2027-01-01'; expected 2026-10-14 or before; record it then",
        ),
    ),
    "agreements": (
        No(
            409,
            "not-trained",
            "found training '40 hours'; expected 100 hours; record what was learned, then do this again",
        ),
        No(
            409,
            "agreements-overlap",
            "found validity 2026-10-01 to 2027-09-30; expected days outside agreement 0192f0c4-…;"
            " end that agreement early, or begin the new one after it",
        ),
        No(
            422,
            "dates-wrong-way-round",
            "found valid_until '2026-09-30'; expected 2026-10-01 (valid_from) or later; correct "
            "the dates; both days are part of the validity",
        ),
    ),
}
"""Examples for those who read the API's description; docs/problems.md has all."""

SERVICE = Service(
    name="registry",
    about="Areas, units, staff, experts by experience and agreements: who takes part and what they can.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    flow=flow,
    parts=(
        *(areas.PART, contacts.PART, rights.PART, units.PART, experts.PART),
        *(consents.PART, applicants.PART, training.PART, stories.PART, admission.PART),
        *(bank.PART, agreements.PART, assignments.PART, own.PART, oversight.PART, emergency.PART),
    ),
    noes=NOES,
)
