"""Consents: what an expert agrees to, purpose by purpose; each can be taken back at any moment.

nothing said ----> given <----> withdrawn

Whatever was said last holds. Nothing is needed to withdraw but to say so.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from chassis.failures import nearest
from contracts.codes import CONSENTS
from registry.words.ids import ExpertId, PersonId
from registry.words.refusals import bad_value, expected, meant
from registry.words.told import How

SHOWN_IN_BANK = "shown_in_bank"
"""The purpose without which the experience bank shows nobody."""
assert SHOWN_IN_BANK in CONSENTS


class ConsentState(StrEnum):
    """What an expert has said of one purpose."""

    UNSAID = "unsaid"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class Happening(StrEnum):
    """What can happen to a consent."""

    GIVE = "give"
    WITHDRAW = "withdraw"


NEXT: Mapping[tuple[ConsentState, Happening], ConsentState] = MappingProxyType(
    {
        (ConsentState.UNSAID, Happening.GIVE): ConsentState.GIVEN,
        (ConsentState.WITHDRAWN, Happening.GIVE): ConsentState.GIVEN,
        (ConsentState.GIVEN, Happening.WITHDRAW): ConsentState.WITHDRAWN,
    }
)
"""Where nothing stands, nothing changes: to give what is given, or withdraw what is not, is harmless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What an expert said last of one purpose: when (UTC), recorded by whom, told how; `how` None: said here."""

    expert_id: ExpertId
    purpose: str
    given: bool
    since: datetime
    recorded_by: PersonId
    how: How | None


def purpose(code: str) -> str:
    """Return the purpose of that code; refuse an unknown one."""
    if code not in CONSENTS:
        text = expected(
            code,
            what="purpose",
            known=f"one of {', '.join(CONSENTS)}",
            do=meant(code, known=CONSENTS, else_="choose one of these"),
        )
        raise bad_value("unknown-purpose", text=text, found=code, nearest=nearest(code, CONSENTS))
    return code


def state(known: Consent | None) -> ConsentState:
    """Return what an expert has said of a purpose."""
    if known is None:
        return ConsentState.UNSAID
    return ConsentState.GIVEN if known.given else ConsentState.WITHDRAWN


def said(known: Consent | None, *, wished: Consent) -> Consent | None:
    """Return what holds from now on, or None when it held already."""
    happening = Happening.GIVE if wished.given else Happening.WITHDRAW
    return wished if (state(known), happening) in NEXT else None
