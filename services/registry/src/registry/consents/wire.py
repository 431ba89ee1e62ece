"""What is said of consents, as messages ready for the outbox."""

from contracts import flow, registry
from contracts.envelope import Message
from registry.consents.domain import Consent


def consent_said(consent: Consent, *, area: str, expert_version: int) -> Message:
    """Return what is said of a consent that was given or withdrawn, in the order of its expert's life."""
    event: registry.ConsentGiven | registry.ConsentWithdrawn
    if consent.given:
        event = registry.ConsentGiven(
            expert_id=consent.expert_id, purpose=consent.purpose, on_behalf=consent.how
        )
    else:
        event = registry.ConsentWithdrawn(
            expert_id=consent.expert_id, purpose=consent.purpose, on_behalf=consent.how
        )
    return flow.say(event, area=area, sequence=expert_version)
