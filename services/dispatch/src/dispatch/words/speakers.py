"""Who may do and say what: a table of acts and roles; a person acts for the own unit or the own self."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dispatch.words.identities import ExpertId, PersonId, UnitId
from dispatch.words.refusal import Refusal


class Role(StrEnum):
    """The roles that dispatch knows."""

    COORDINATOR = "coordinator"
    ORDERER = "orderer"
    EXPERT = "expert"


class Act(StrEnum):
    """What a person can do in dispatch, worded to follow 'may not'."""

    PLACE_ORDER = "order"
    AGREE_TERMS = "change_the_terms"
    SEE_ORDER = "see_the_order"
    SEE_CANDIDATES = "see_candidates"
    MAKE_OFFERS = "make_offers"
    ANSWER_OFFER = "answer_the_offer"
    CANCEL_ORDER = "cancel_the_order"
    AGREE_FEE = "agree_on_the_fee"
    SCHEDULE = "schedule_sessions"
    MOVE = "move_the_session"
    SEE_SESSION = "see_the_session"
    SAY_HELD = "say_held"
    SAY_CANCELLED = "say_cancelled"
    SAY_NO_SHOW = "say_no_show"
    SAY_ABSENT = "say_that_the_expert_was_absent"
    END_GROUP = "end_the_group"
    CORRECT = "correct_an_outcome"


_WORKERS = frozenset({Role.COORDINATOR, Role.ORDERER})

MAY: Mapping[Act, frozenset[Role]] = {
    Act.PLACE_ORDER: _WORKERS,
    Act.AGREE_TERMS: _WORKERS,
    Act.SEE_ORDER: _WORKERS,
    # Who is an expert with which experience is health data: orderers do not browse it here.
    Act.SEE_CANDIDATES: frozenset({Role.COORDINATOR}),
    Act.MAKE_OFFERS: frozenset({Role.COORDINATOR}),
    # The expert is free to choose every assignment: nobody answers for another.
    Act.ANSWER_OFFER: frozenset({Role.EXPERT}),
    Act.CANCEL_ORDER: _WORKERS,
    Act.AGREE_FEE: _WORKERS,
    Act.SCHEDULE: _WORKERS,
    Act.MOVE: _WORKERS,
    Act.SEE_SESSION: _WORKERS | {Role.EXPERT},
    Act.SAY_HELD: _WORKERS | {Role.EXPERT},
    Act.SAY_CANCELLED: _WORKERS,
    Act.SAY_NO_SHOW: _WORKERS,
    Act.SAY_ABSENT: _WORKERS | {Role.EXPERT},
    Act.END_GROUP: _WORKERS,
    Act.CORRECT: _WORKERS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who speaks: a person with roles in the area, the units they order for, the expert they are."""

    person_id: PersonId
    roles: frozenset[Role]
    units: frozenset[UnitId] = frozenset()
    expert_id: ExpertId | None = None


class NotAllowed(Refusal):
    """The person may not do this, or not to what is somebody else's."""

    status = 403

    def __init__(self, act: str, allowed: Collection[str]) -> None:
        super().__init__(
            f"this person may not {act.replace('_', ' ')} here; expected one of: "
            f"{', '.join(sorted(allowed))} "
            "(an orderer for the own unit, an expert for what is theirs); ask one of them",
            act=act,
            allowed=sorted(allowed),
        )


def check(
    speaker: Speaker, act: Act, *, unit_id: UnitId | None = None, expert_id: ExpertId | None = None
) -> None:
    """Refuse an act that none of the speaker's roles allows on what belongs to this unit and expert."""
    allowed = MAY[act]
    if not any(_reaches(speaker, role, unit_id, expert_id) for role in speaker.roles & allowed):
        raise NotAllowed(act, allowed)


def _reaches(speaker: Speaker, role: Role, unit_id: UnitId | None, expert_id: ExpertId | None) -> bool:
    match role:
        case Role.COORDINATOR:
            return True
        case Role.ORDERER:
            return unit_id is not None and unit_id in speaker.units
        case Role.EXPERT:
            return expert_id is not None and expert_id == speaker.expert_id
