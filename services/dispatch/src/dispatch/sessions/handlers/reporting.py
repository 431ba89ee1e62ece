"""Who reports, in which role: the widest in which the person reaches the session, unless the expert is asked."""

from __future__ import annotations

from uuid import UUID

from chassis.acts import Whose
from chassis.asked import Asked
from dispatch.words.identities import PersonId
from dispatch.words.reports import Report, ReportedAs


def report_of(asked: Asked, *, unit_id: UUID, as_expert: UUID | None = None, reason: str = "") -> Report:
    """Return what the person reports of something of that unit, which is within their reach.

    Where it is an expert's to say (`as_expert`), that expert speaks as such, whatever else they are in the area.
    """
    if as_expert is not None and Whose.OWN in asked.reach and as_expert == asked.by.expert_id:
        role = ReportedAs.EXPERT
    elif Whose.AREA in asked.reach:
        role = ReportedAs.COORDINATOR
    elif Whose.OWN_UNIT in asked.reach and unit_id in asked.by.units:
        role = ReportedAs.ORDERER
    else:
        role = ReportedAs.EXPERT
    return Report(
        reported_at=asked.now, reported_by=PersonId(asked.by.person_id), reported_as=role, reason=reason
    )
