"""Part of whatever an expert alone decides: they say it here, or a coordinator records what they told."""

from chassis.acts import Whose
from chassis.asked import Asked
from chassis.failures import Refusal
from registry.words.ids import ExpertId
from registry.words.refusals import bad_value
from registry.words.told import How


def told_how(asked: Asked, expert_id: ExpertId, how: How | None) -> How | None:
    """Return how the expert told what is recorded on their behalf; None: they say it here.

    Refuse a coordinator who does not say how it was told, and an expert who says it.
    """
    is_own = Whose.OWN in asked.reach and asked.by.expert_id == expert_id
    if is_own and how is not None:
        raise bad_value(
            "not-yours-to-record",
            text="on_behalf says how an expert told it to the coordinator who records it; expected it of a coordinator,"
            " for somebody else; leave it out and say what is your own to say",
        )
    if not is_own and how is None:
        raise Refusal(
            "consent-is-the-experts",
            "nobody consents for an expert, and on_behalf is missing; expected how the expert told you: phone, paper"
            " or in_person; ask the expert, then say how they told it",
            status=422,
        )
    return how
