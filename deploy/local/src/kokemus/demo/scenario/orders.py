"""The orders of a scenario file: placed, and where experts are named, offered and accepted as is usual."""

from typing import get_args

from kokemus.demo import wall_times
from kokemus.demo.marked import Fields, Word, one_of, unknown
from kokemus.demo.scenario import words
from kokemus.demo.scenario.reading import Reading
from kokemus.demo.story import Accept, MakeOffers, Order, PlaceOrder
from kokemus.demo.wall_times import MINUTE
from kokemus_client.dispatch import ContactMethod, FeeBody, OrderBody, TimeBody, TopicBody

COUNTED = frozenset({"group", "lecture"})
"""The work forms in which participants are counted."""
MEETINGS: tuple[ContactMethod, ...] = get_args(ContactMethod)


def read_orders(reading: Reading) -> None:
    """Read all orders and keep them, or what is wrong with them, in the reading."""
    for key, fields in reading.root.named("orders", "order"):
        reading.broken.add(key)
        with reading.mistakes.kept():
            _read_order(reading, key, fields)
            reading.broken.discard(key)


def _read_order(reading: Reading, key: Word, fields: Fields) -> None:
    at = reading.at(fields.word("on"))
    named = (*fields.words("expert", required=False), *fields.words("experts", required=False))
    order = _order(reading, key, fields, seats=max(1, len(named)))
    experts = [reading.expert(order.area, word) for word in named]
    asked, accepted = fields.word_or_none("asked"), fields.word_or_none("accepted")
    note = fields.word_or_none("note") or ""
    fields.done()
    reading.orders[order.key] = order
    reading.steps.append(PlaceOrder(at=at, line=key.line, area=order.area, order=order.key, note=note))
    if not experts:
        return
    asked_at = at + reading.usual.asked if asked is None else reading.at(asked)
    accepted_at = asked_at + reading.usual.accepted if accepted is None else reading.at(accepted)
    line = named[0].line
    reading.steps.append(
        MakeOffers(at=asked_at, line=line, area=order.area, order=order.key, experts=tuple(experts))
    )
    for expert in experts:
        reading.steps.append(
            Accept(at=accepted_at, line=line, area=order.area, order=order.key, expert=expert)
        )
        reading.seat(order, expert)


def _order(reading: Reading, key: Word, fields: Fields, *, seats: int) -> Order:
    unit = fields.word("unit")
    areas = [area for area in reading.areas.values() if unit in area.units]
    if not areas:
        raise unit.wrong(
            unknown("unit", unit, {name for one in reading.areas.values() for name in one.units})
        )
    area = areas[0]
    by = fields.word("by")
    orderers = {name: one for name, one in area.staff.items() if "orderer" in one.roles}
    one_of(by, orderers, f"orderer of {area.key}")
    said_seats = words.if_said(fields.word_or_none("seats"), words.count)
    terms = fields.fields("terms")
    for name in terms.names:
        one_of(name, words.TERMS, "term")
    times = sorted(span for word in fields.words("times") for span in wall_times.spans(word, reading.zone))
    form = one_of(fields.word("form"), words.WORK_FORMS, "work form")
    answer_within = words.if_said(fields.word_or_none("answer_within"), wall_times.duration)
    participants = words.if_said(fields.word_or_none("participants"), words.count)
    fee_minor = words.if_said(fields.word_or_none("agreed_fee"), words.cents)
    body = OrderBody(
        unit_id=reading.ids.unit(area.key, unit),
        work_form=form,
        topics=[words.topic(word, TopicBody) for word in fields.words("topics")],
        language=str(fields.word_or_none("language") or "fi"),
        contact_method=one_of(
            fields.word_or_none("meet") or Word.of("on_site", fields.line), MEETINGS, "way to meet"
        ),
        seats=seats if said_seats is None else said_seats,
        times=[TimeBody(starts_at=starts, ends_at=ends) for starts, ends in map(reading.local, times)],
        agreed_fee=None if fee_minor is None else FeeBody(amount_minor=fee_minor),
        answer_within_minutes=None if answer_within is None else answer_within // MINUTE,
        **{str(name): str(terms.word(name)) for name in terms.names},
    )
    return Order(
        key=words.key(key, "order"),
        area=area.key,
        unit=str(unit),
        by=str(by),
        times=tuple(times),
        participants=participants if form in COUNTED else None,
        body=body,
    )
