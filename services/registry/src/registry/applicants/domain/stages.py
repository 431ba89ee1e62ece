"""Stages of an application, from the day it came to the day the person is an expert, or is not.

                  .---------- place_given_up ---------.
                  v                                   |
  (came) --> RECEIVED --- placed --------------> INVITED --- interview_held --> INTERVIEWED
                  |                                 ^                               |
                  '- no_place -> QUEUED -- placed --'                 accepted | declined
                                                                            v        v
        ADMITTED <-- admitted -- TRAINED <-- IN_TRAINING <------------- ACCEPTED  DECLINED

WITHDRAWN is reached from every stage before ADMITTED. What was decided or withdrawn by mistake is taken up again:
that is a step of its own, and the steps before it stay as they are. Where an area holds no interviews, an
application is accepted as it came.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from chassis.failures import Refusal
from registry.words.refusals import expected


class Stage(StrEnum):
    """Where an application stands."""

    RECEIVED = "received"
    QUEUED = "queued"
    INVITED = "invited"
    INTERVIEWED = "interviewed"
    ACCEPTED = "accepted"
    IN_TRAINING = "in_training"
    TRAINED = "trained"
    ADMITTED = "admitted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Happening(StrEnum):
    """What can happen to an application."""

    PLACED = "placed"
    NO_PLACE = "no_place"
    PLACE_GIVEN_UP = "place_given_up"
    INTERVIEW_HELD = "interview_held"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    TRAINING_BEGUN = "training_begun"
    TRAINING_LEFT = "training_left"
    TRAINING_DONE = "training_done"
    ADMITTED = "admitted"
    WITHDREW = "withdrew"
    TAKEN_UP_AGAIN = "taken_up_again"
    DECIDED_AGAIN = "decided_again"
    CORRECTED = "corrected"


OPEN = (
    Stage.RECEIVED,
    Stage.QUEUED,
    Stage.INVITED,
    Stage.INTERVIEWED,
    Stage.ACCEPTED,
    Stage.IN_TRAINING,
    Stage.TRAINED,
)
"""Stages in which something is still to be done, in their order."""
CLOSED = (Stage.DECLINED, Stage.WITHDRAWN)
"""Stages in which the person does not become an expert: what they told is emptied after a time."""
ENDED = (Stage.ADMITTED, *CLOSED)
"""Stages in which nothing is to be done any more."""
TRAINABLE = (Stage.ACCEPTED, Stage.IN_TRAINING, Stage.TRAINED)
"""Stages in which the person is trained."""

NEXT: Mapping[tuple[Stage, Happening], Stage] = MappingProxyType(
    {
        (Stage.RECEIVED, Happening.PLACED): Stage.INVITED,
        (Stage.RECEIVED, Happening.NO_PLACE): Stage.QUEUED,
        (Stage.QUEUED, Happening.PLACED): Stage.INVITED,
        (Stage.QUEUED, Happening.PLACE_GIVEN_UP): Stage.RECEIVED,
        (Stage.INVITED, Happening.PLACE_GIVEN_UP): Stage.RECEIVED,
        (Stage.INTERVIEWED, Happening.PLACE_GIVEN_UP): Stage.RECEIVED,
        (Stage.INVITED, Happening.INTERVIEW_HELD): Stage.INTERVIEWED,
        (Stage.RECEIVED, Happening.ACCEPTED): Stage.ACCEPTED,
        (Stage.INTERVIEWED, Happening.ACCEPTED): Stage.ACCEPTED,
        (Stage.RECEIVED, Happening.DECLINED): Stage.DECLINED,
        (Stage.INTERVIEWED, Happening.DECLINED): Stage.DECLINED,
        (Stage.ACCEPTED, Happening.TRAINING_BEGUN): Stage.IN_TRAINING,
        (Stage.TRAINED, Happening.TRAINING_BEGUN): Stage.IN_TRAINING,
        (Stage.IN_TRAINING, Happening.TRAINING_LEFT): Stage.ACCEPTED,
        (Stage.TRAINED, Happening.TRAINING_LEFT): Stage.ACCEPTED,
        (Stage.ACCEPTED, Happening.TRAINING_DONE): Stage.TRAINED,
        (Stage.IN_TRAINING, Happening.TRAINING_DONE): Stage.TRAINED,
        (Stage.ACCEPTED, Happening.ADMITTED): Stage.ADMITTED,
        (Stage.IN_TRAINING, Happening.ADMITTED): Stage.ADMITTED,
        (Stage.TRAINED, Happening.ADMITTED): Stage.ADMITTED,
        **{(stage, Happening.CORRECTED): stage for stage in OPEN},
        **{(stage, Happening.WITHDREW): Stage.WITHDRAWN for stage in OPEN},
        **{(stage, Happening.TAKEN_UP_AGAIN): Stage.RECEIVED for stage in (Stage.ACCEPTED, *CLOSED)},
        **{(stage, Happening.DECIDED_AGAIN): Stage.INTERVIEWED for stage in (Stage.ACCEPTED, *CLOSED)},
    }
)
"""Where nothing stands, it cannot happen; what was told is corrected in every open stage.

Whether training is done is asked as somebody is admitted.
"""


def after(stage: Stage, happening: Happening) -> Stage:
    """Return the stage that follows; refuse what cannot happen to an application that stands there."""
    follows = NEXT.get((stage, happening))
    if follows is None:
        at = ", ".join(one for one, what in NEXT if what is happening)
        text = expected(
            str(stage),
            what="stage of the application",
            known=f"one of {at}",
            do="read the application again; its history says what has happened",
        )
        raise Refusal("wrong-stage", text, stage=str(stage), happening=str(happening))
    return follows


def by_training(stage: Stage, *, is_enough: bool, takes_part: bool) -> Happening | None:
    """Return what training brings about for somebody who stands there; None: nothing.

    Training that is enough counts, whether or not the person goes on with a course.
    """
    if stage not in TRAINABLE:
        return None
    if is_enough:
        return Happening.TRAINING_DONE if stage is not Stage.TRAINED else None
    if takes_part:
        return Happening.TRAINING_BEGUN if stage is not Stage.IN_TRAINING else None
    return Happening.TRAINING_LEFT if stage is not Stage.ACCEPTED else None
