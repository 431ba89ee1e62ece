"""Words that several speakers share: codes, money, topics of experience.

Codes are open strings on the wire, so that an old reader survives a new code; the values known today
stand in the descriptions.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta

Instant = Annotated[datetime, Meta(tz=True)]
"""A moment: RFC 3339 with an offset; one without is refused when read. Written in UTC."""

WorkForm = Annotated[str, Meta(description="individual | pair | group | lecture | development (§4.1)")]
ContactMethod = Annotated[str, Meta(description="on_site | phone | video")]
Language = Annotated[str, Meta(description="ISO 639-1 code: fi, sv, en, ...")]
TopicCode = Annotated[str, Meta(description="Code of an experience topic, e.g. opioid_dependence")]
Cents = Annotated[int, Meta(description="Integer cents of the currency named beside it")]
Month = Annotated[str, Meta(description="Calendar month in the area's local time, YYYY-MM")]


class Money(msgspec.Struct, frozen=True, kw_only=True):
    """An amount in whole cents of one currency."""

    amount_minor: Cents
    currency: Annotated[str, Meta(description="ISO 4217", examples=["EUR"])] = "EUR"


class ExperienceTopic(msgspec.Struct, frozen=True, kw_only=True):
    """What an experience is of, and whose it is."""

    code: TopicCode
    perspective: Annotated[str, Meta(description="own | close_person")] = "own"
