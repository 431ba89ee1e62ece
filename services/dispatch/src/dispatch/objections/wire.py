"""What is said of objections: that there is one, and that it is no longer open; never its words."""

from __future__ import annotations

from contracts import dispatch as said
from contracts.envelope import Event
from dispatch.objections.domain.objections import Objection


def objection_raised(objection: Objection) -> Event:
    """Say that somebody objects."""
    return said.ObjectionRaised(
        order_id=objection.order_id,
        session_id=objection.session_id,
        objection_id=objection.objection_id,
        expert_id=objection.expert_id,
        unit_id=objection.unit_id,
        about=objection.about.value,
        raised_by=objection.raised.reported_by,
        raised_as=objection.raised.reported_as.value,
    )


def objection_answered(objection: Objection) -> Event:
    """Say that an objection is no longer open."""
    return said.ObjectionAnswered(
        order_id=objection.order_id,
        session_id=objection.session_id,
        objection_id=objection.objection_id,
        expert_id=objection.expert_id,
        unit_id=objection.unit_id,
        raised_by=objection.raised.reported_by,
        raised_as=objection.raised.reported_as.value,
        state=objection.state.value,
    )
