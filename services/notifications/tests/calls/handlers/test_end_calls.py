"""What nobody needs to hear any more leaves the call list by itself."""

from __future__ import annotations

from typing import Any

import pytest
from notifications_builders import EXPERT as SOMEBODY
from notifications_builders import (
    ORDER,
    OTHER_OFFER,
    SESSION,
    UNIT,
    a_cancellation,
    a_closed_move,
    a_contact,
    a_held_session,
    a_missing_outcome,
    a_move,
    a_no,
    a_proposed_move,
    a_reversal,
    a_session,
    a_statement,
    a_withdrawal,
    an_acceptance,
    an_area,
    an_illness,
    an_offer,
    an_order,
    rows,
    states,
)

from chassis.database import Database
from contracts import dispatch

EXPIRED = dispatch.OfferExpired(order_id=ORDER, offer_id=an_offer().offer_id, expert_id=SOMEBODY)
NO_SHOW = dispatch.ClientNoShow(
    order_id=ORDER, session_id=SESSION, expert_id=SOMEBODY, unit_id=UNIT, revision=1
)


@pytest.fixture
async def called(tell: Any) -> None:
    """Let an expert be called about everything."""
    await tell(an_area(), a_contact(email="", tell_by="phone"), an_order(), a_session())


@pytest.mark.usefixtures("called")
@pytest.mark.parametrize(
    "ending",
    [an_acceptance(), an_acceptance(on_behalf="phone"), a_no(), a_no(on_behalf=None), EXPIRED],
    ids=lambda one: type(one).__name__,
)
async def test_an_offer_that_was_answered_or_ran_out_is_called_about_no_more(
    database: Database, tell: Any, ending: Any
) -> None:
    await tell(an_offer(), an_offer(offer_id=OTHER_OFFER), a_statement())
    await tell(ending)
    found = await rows(database, "SELECT * FROM message WHERE template = 'offer_made' ORDER BY state")
    assert [(one["state"], one["facts"]["page"]) for one in found] == [
        ("over", f"offers/{an_offer().offer_id}"),
        ("to_be_told", f"offers/{OTHER_OFFER}"),
    ]
    assert found[0]["undelivered_since"] is None
    assert ("statement", "to_be_told") in await states(database)


@pytest.mark.usefixtures("called")
async def test_who_was_never_told_of_an_offer_need_not_hear_that_it_is_withdrawn(
    database: Database, tell: Any
) -> None:
    await tell(an_offer(), a_withdrawal())
    assert await states(database) == [("offer_made", "over"), ("offer_withdrawn", "over")]


@pytest.mark.usefixtures("called")
async def test_who_was_told_of_an_offer_hears_that_it_is_withdrawn(database: Database, tell: Any) -> None:
    await tell(an_offer())
    async with database.transaction({"ita-uusimaa"}) as tx:
        await tx.execute(
            "UPDATE message SET state = 'told', told_at = now(), told_by = person_id, told_how = 'phone'"
        )
    await tell(a_withdrawal())
    assert await states(database) == [("offer_made", "told"), ("offer_withdrawn", "to_be_told")]


@pytest.mark.usefixtures("called")
@pytest.mark.parametrize("at_once", [True, False])
async def test_an_offer_whose_no_was_a_mistake_is_called_about_again(
    database: Database, tell: Any, *, at_once: bool
) -> None:
    await tell(an_offer())
    for batch in [(a_no(), a_reversal())] if at_once else [(a_no(),), (a_reversal(),)]:
        await tell(*batch)
    (offer,) = await rows(database, "SELECT * FROM message WHERE template = 'offer_made'")
    assert (offer["state"], offer["undelivered_since"] is None) == ("to_be_told", False)
    await tell(an_acceptance(on_behalf="phone"))
    assert ("offer_made", "over") in await states(database)


@pytest.mark.usefixtures("called")
async def test_an_offer_whose_yes_was_a_mistake_is_over(database: Database, tell: Any) -> None:
    await tell(an_offer(), an_acceptance(on_behalf="phone"), a_reversal("accepted"))
    assert ("offer_made", "over") in await states(database)


@pytest.mark.usefixtures("called")
async def test_who_is_mailed_by_now_is_not_called_again(database: Database, tell: Any) -> None:
    await tell(an_offer(), a_no(), a_contact(), a_reversal())
    assert ("offer_made", "over") in await states(database)


@pytest.mark.usefixtures("called")
async def test_a_yes_that_was_recorded_stands_on_the_list_when_the_request_leaves_it(
    database: Database, tell: Any
) -> None:
    await tell(an_offer(), an_acceptance(on_behalf="phone"), a_contact(an_acceptance().orderer_id))
    assert [one for one in await states(database) if one[0] != "offer_accepted"] == [
        ("offer_made", "over"),
        ("recorded_on_behalf", "to_be_told"),
    ]


@pytest.mark.usefixtures("called")
@pytest.mark.parametrize(
    ("asking", "ending"),
    [
        (a_proposed_move(), a_closed_move("lapsed")),
        (a_proposed_move(), a_move("given")),
        (a_proposed_move(), a_cancellation()),
        (a_missing_outcome(), a_held_session()),
        (a_missing_outcome(), a_cancellation()),
        (a_missing_outcome(), NO_SHOW),
        (a_missing_outcome(), an_illness()),
    ],
    ids=lambda one: type(one).__name__,
)
async def test_what_was_asked_of_a_session_is_over_once_it_is_answered(
    database: Database, tell: Any, asking: Any, ending: Any
) -> None:
    await tell(asking)
    await tell(ending)
    asked = await rows(
        database,
        "SELECT * FROM message WHERE template IN ('move_proposed', 'outcome_missing') AND role <> 'orderer'",
    )
    assert [one["state"] for one in asked] == ["over"]


async def test_a_mail_that_waits_to_be_sent_is_left_alone(database: Database, tell: Any) -> None:
    await tell(an_area(), a_contact(), an_order(), an_offer(), a_no())
    assert ("offer_made", "queued") in await states(database)
