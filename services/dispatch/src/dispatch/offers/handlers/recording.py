"""Who answers an offer: the expert, or a coordinator who records what the expert told."""

from __future__ import annotations

from chassis.acts import Whose
from chassis.asked import Asked
from chassis.database import Tx
from chassis.failures import Refusal
from dispatch.offers import store
from dispatch.offers.domain.offers import Offer
from dispatch.sessions.handlers.reporting import not_theirs_to_record
from dispatch.words.identities import PersonId
from dispatch.words.reports import How, OnBehalf


def on_behalf(offer: Offer, how: How | None, asked: Asked) -> OnBehalf | None:
    """Return who records the answer on the expert's behalf; None: the expert answers.

    Refuse a coordinator who does not say how it was told, and an expert who says it.
    """
    is_own = Whose.OWN in asked.reach and asked.by.expert_id == offer.expert_id
    if is_own and how is not None:
        raise not_theirs_to_record()
    if is_own:
        return None
    if how is None:
        raise Refusal(
            "answer-is-the-experts",
            "nobody answers for an expert, and on_behalf is missing; expected how the expert told you their answer: "
            "phone, paper or in_person; ask the expert, then say how they answered",
            status=422,
        )
    return OnBehalf(how=how, recorded_by=PersonId(asked.by.person_id), recorded_at=asked.now)


async def keep_recorded(tx: Tx, before: Offer, after: Offer, asked: Asked) -> None:
    """Keep who recorded the answer; of one that the expert gives here there is nothing to keep, but for a reversal."""
    if (before.on_behalf, before.reversal) != (after.on_behalf, after.reversal):
        await store.save_recorded(tx, asked.area, after)
