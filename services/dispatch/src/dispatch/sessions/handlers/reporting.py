"""Who reports, in which role: the widest in which the person reaches the session, unless the expert is asked.

What an expert told by phone, on paper or face to face, only a coordinator records, and says how it was told.
"""

from __future__ import annotations

from uuid import UUID

from chassis.acts import Whose
from chassis.asked import Asked
from chassis.failures import Refusal
from dispatch.words.identities import PersonId
from dispatch.words.reports import How, Report, ReportedAs


def report_of(
    asked: Asked,
    *,
    unit_id: UUID,
    as_expert: UUID | None = None,
    reason: str = "",
    on_behalf: How | None = None,
) -> Report:
    """Return what the person reports of something of that unit, which is within their reach.

    Where it is an expert's to say (`as_expert`), that expert speaks as such, whatever else they are in the area.
    """
    is_own = as_expert is not None and Whose.OWN in asked.reach and as_expert == asked.by.expert_id
    if on_behalf is not None and (is_own or Whose.AREA not in asked.reach):
        raise not_theirs_to_record()
    if is_own:
        role = ReportedAs.EXPERT
    elif Whose.AREA in asked.reach:
        role = ReportedAs.COORDINATOR
    elif Whose.OWN_UNIT in asked.reach and unit_id in asked.by.units:
        role = ReportedAs.ORDERER
    else:
        role = ReportedAs.EXPERT
    return Report(
        reported_at=asked.now,
        reported_by=PersonId(asked.by.person_id),
        reported_as=role,
        reason=reason,
        on_behalf=on_behalf,
    )


def not_theirs_to_record() -> Refusal:
    """Return the no to recording something on an expert's behalf as anybody but the coordinator."""
    return Refusal(
        "not-yours-to-record",
        "on_behalf says how an expert told it to the coordinator who records it; expected it of a coordinator, for "
        "somebody else; leave it out and say what is your own to say",
        status=422,
    )
