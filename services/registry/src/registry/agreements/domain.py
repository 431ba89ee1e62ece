"""Commission agreements (toimeksiantosopimus, §6.1): signed for a time, perhaps ended early.

           SIGN                 END_EARLY
  (none) --------> SIGNED  --------------->  ENDED

Both days of the validity are included. An expert has at most one agreement in force in an area on any day: a
new one that would overlap is refused, so that nobody has to guess under which terms a session was worked.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from chassis.failures import Refusal
from registry.words.ids import AgreementId, ExpertId
from registry.words.refusals import bad_value, expected
from registry.words.work import WorkForm, work_forms


class AgreementState(StrEnum):
    """Where an agreement stands; whether it is in force is a matter of the day."""

    SIGNED = "signed"
    ENDED = "ended"


class AgreementHappening(StrEnum):
    """What can happen to a signed agreement."""

    END_EARLY = "end_early"


NEXT: Mapping[tuple[AgreementState, AgreementHappening], AgreementState] = {
    (AgreementState.SIGNED, AgreementHappening.END_EARLY): AgreementState.ENDED,
}


@dataclass(frozen=True, slots=True)
class Background:
    """What the agreement records in the expert's own words (§6.1); it is never said to other services."""

    training: str = ""
    earlier_experience: str = ""
    wishes: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement between an area and an expert; without `valid_until` it holds until it is ended."""

    agreement_id: AgreementId
    expert_id: ExpertId
    work_forms: tuple[WorkForm, ...]
    valid_from: date
    valid_until: date | None
    background: Background
    state: AgreementState = AgreementState.SIGNED

    def in_force_on(self, day: date) -> bool:
        """Return whether the agreement holds on that day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)

    def overlaps(self, other: "Agreement") -> bool:
        """Return whether both agreements hold on some day."""
        mine, theirs = self.valid_until or date.max, other.valid_until or date.max
        return self.valid_from <= theirs and other.valid_from <= mine


@dataclass(frozen=True, slots=True)
class Terms:
    """What is to be agreed on."""

    forms: Sequence[str]
    valid_from: date
    valid_until: date | None
    background: Background


def sign(
    agreement_id: AgreementId, terms: Terms, *, expert_id: ExpertId, others: Iterable[Agreement]
) -> Agreement:
    """Return the signed agreement; refuse dates the wrong way round and any overlap."""
    if terms.valid_until is not None and terms.valid_until < terms.valid_from:
        text = expected(
            terms.valid_until.isoformat(),
            what="valid_until",
            known=f"{terms.valid_from.isoformat()} (valid_from) or later",
            do="correct the dates; both days are part of the validity",
        )
        raise bad_value(
            "dates-wrong-way-round", text=text, valid_from=terms.valid_from, valid_until=terms.valid_until
        )
    signed = Agreement(
        agreement_id=agreement_id,
        expert_id=expert_id,
        work_forms=work_forms(terms.forms),
        valid_from=terms.valid_from,
        valid_until=terms.valid_until,
        background=terms.background,
    )
    for other in others:
        if signed.overlaps(other):
            raise _overlap(signed, standing=other)
    return signed


def _overlap(signed: Agreement, *, standing: Agreement) -> Refusal:
    text = expected(
        _days(signed),
        what="validity",
        known=f"days outside agreement {standing.agreement_id}, which holds {_days(standing)}",
        do="end that agreement early, or begin the new one after it",
    )
    return Refusal(
        "agreements-overlap",
        text,
        agreement_id=str(standing.agreement_id),
        valid_from=standing.valid_from,
        valid_until=standing.valid_until,
    )


def end_early(agreement: Agreement, *, last_day: date, today: date) -> Agreement:
    """Return the agreement with an earlier last day, not before today: work already done keeps its terms."""
    state = NEXT.get((agreement.state, AgreementHappening.END_EARLY))
    if state is None:
        text = expected(
            f"{agreement.state} with the last day {agreement.valid_until}",
            what="agreement",
            known=f"one that is {AgreementState.SIGNED}",
            do="sign a new agreement if the days must change",
        )
        raise Refusal(
            "agreement-has-ended", text, state=str(agreement.state), valid_until=agreement.valid_until
        )
    earliest = max(agreement.valid_from, today)
    latest = agreement.valid_until or date.max
    if not earliest <= last_day < latest:
        until = "" if agreement.valid_until is None else f", before {latest.isoformat()}"
        text = expected(
            last_day.isoformat(),
            what="valid_until",
            known=f"{earliest.isoformat()} or later{until}",
            do="choose a day in that range; an agreement that has run out needs no ending",
        )
        raise Refusal("end-out-of-range", text, earliest=earliest, valid_until=agreement.valid_until)
    return replace(agreement, state=state, valid_until=last_day)


def _days(agreement: Agreement) -> str:
    until = (
        "until further notice" if agreement.valid_until is None else f"to {agreement.valid_until.isoformat()}"
    )
    return f"from {agreement.valid_from.isoformat()} {until}"
