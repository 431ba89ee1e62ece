"""What is said of agreements, as messages ready for the outbox."""

from contracts import flow, registry
from contracts.envelope import Message
from registry.agreements.domain import Agreement


def agreement_signed(agreement: Agreement, *, area: str, expert_version: int) -> Message:
    """Return what is said of a signed agreement, in the order of its expert's life; its background is not."""
    event = registry.AgreementSigned(
        expert_id=agreement.expert_id,
        agreement_id=agreement.agreement_id,
        work_forms=list(agreement.work_forms),
        valid_from=agreement.valid_from,
        valid_until=agreement.valid_until,
    )
    return flow.say(event, area=area, sequence=expert_version)


def agreement_ended(agreement: Agreement, *, area: str, expert_version: int) -> Message:
    """Return what is said of an agreement that was ended early."""
    assert agreement.valid_until is not None, "an agreement that was ended has a last day"
    event = registry.AgreementEnded(
        expert_id=agreement.expert_id,
        agreement_id=agreement.agreement_id,
        valid_until=agreement.valid_until,
    )
    return flow.say(event, area=area, sequence=expert_version)
