"""What dispatch says no to; every sentence says what was found, what was expected, what to do.

Refusal
  not known yet     AreaIsNotKnown  UnitIsNotKnown  ExpertIsNotKnown
  not theirs        NotAllowed
  times             OffsetIsWrong  TimeIsSkipped  EndIsNotAfterStart  SpanIsTooLong  TimeIsPast
                    TimesOverlap  NoTimes  TooManyTimes
  orders            FeeIsNotPositive  FeeIsTheSame  SeatsAreOutOfBounds  AnswerTimeIsOutOfBounds
                    OrderIsClosed  OrderHasAssignments  OrderHasBegun  TermsAreMissing  OrderHasChanged
  offers            NobodyNamed  OfferIsOpen  ExpertHasSeat  ExpiryIsOutOfBounds  OfferIsClosed
                    OfferHasExpired  SeatIsTaken
  sessions          ExpertIsBusy  SessionWasMoved  OutcomeIsGiven  OutcomeIsTooEarly  KnownInTheFuture
                    KnownBeforeAgreed  KnownTooLate  ParticipantsAreNotCounted  NoShowInAGroup
                    OtherWorkIsOutOfBounds  ExpertMustAgree  TimeIsTheSame  NotAGroup  NothingRemains
                    NothingToCorrect  OutcomeIsTheSame
"""

from dispatch.domain.refusals.offers import (
    ExpertHasSeat,
    ExpiryIsOutOfBounds,
    NobodyNamed,
    OfferHasExpired,
    OfferIsClosed,
    OfferIsOpen,
    SeatIsTaken,
)
from dispatch.domain.refusals.orders import (
    AnswerTimeIsOutOfBounds,
    FeeIsNotPositive,
    FeeIsTheSame,
    OrderHasAssignments,
    OrderHasBegun,
    OrderHasChanged,
    OrderIsClosed,
    SeatsAreOutOfBounds,
    TermsAreMissing,
)
from dispatch.domain.refusals.refusal import Refusal
from dispatch.domain.refusals.sessions import (
    ExpertIsBusy,
    ExpertMustAgree,
    KnownBeforeAgreed,
    KnownInTheFuture,
    KnownTooLate,
    NoShowInAGroup,
    NotAGroup,
    NothingRemains,
    NothingToCorrect,
    OtherWorkIsOutOfBounds,
    OutcomeIsGiven,
    OutcomeIsTheSame,
    OutcomeIsTooEarly,
    ParticipantsAreNotCounted,
    SessionWasMoved,
    TimeIsTheSame,
)
from dispatch.domain.refusals.times import (
    EndIsNotAfterStart,
    NoTimes,
    OffsetIsWrong,
    SpanIsTooLong,
    TimeIsPast,
    TimeIsSkipped,
    TimesOverlap,
    TooManyTimes,
)
from dispatch.domain.refusals.unknown import AreaIsNotKnown, ExpertIsNotKnown, NotAllowed, UnitIsNotKnown

__all__ = [
    "AnswerTimeIsOutOfBounds",
    "AreaIsNotKnown",
    "EndIsNotAfterStart",
    "ExpertHasSeat",
    "ExpertIsBusy",
    "ExpertIsNotKnown",
    "ExpertMustAgree",
    "ExpiryIsOutOfBounds",
    "FeeIsNotPositive",
    "FeeIsTheSame",
    "KnownBeforeAgreed",
    "KnownInTheFuture",
    "KnownTooLate",
    "NoShowInAGroup",
    "NoTimes",
    "NobodyNamed",
    "NotAGroup",
    "NotAllowed",
    "NothingRemains",
    "NothingToCorrect",
    "OfferHasExpired",
    "OfferIsClosed",
    "OfferIsOpen",
    "OffsetIsWrong",
    "OrderHasAssignments",
    "OrderHasBegun",
    "OrderHasChanged",
    "OrderIsClosed",
    "OtherWorkIsOutOfBounds",
    "OutcomeIsGiven",
    "OutcomeIsTheSame",
    "OutcomeIsTooEarly",
    "ParticipantsAreNotCounted",
    "Refusal",
    "SeatIsTaken",
    "SeatsAreOutOfBounds",
    "SessionWasMoved",
    "SpanIsTooLong",
    "TermsAreMissing",
    "TimeIsPast",
    "TimeIsSkipped",
    "TimeIsTheSame",
    "TimesOverlap",
    "TooManyTimes",
    "UnitIsNotKnown",
]
