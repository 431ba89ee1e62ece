"""The orders of a scenario file: placed, and where experts are named, offered and accepted as is usual."""

from kokemus.demo import wall_times
from kokemus.demo.marked import Fields, Word, one_of, unknown
from kokemus.demo.scenario import words
from kokemus.demo.scenario.reading import Reading
from kokemus.demo.story import Accept, MakeOffers, Order, PlaceOrder

MEETINGS = ("on_site", "phone", "video")


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
    said_seats = fields.word_or_none("seats")
    terms = fields.fields("terms")
    for name in terms.names:
        one_of(name, words.TERMS, "term")
    times = sorted(span for word in fields.words("times") for span in wall_times.spans(word, reading.zone))
    return Order(
        key=words.key(key, "order"),
        area=area.key,
        unit=unit,
        by=by,
        work_form=one_of(fields.word("form"), words.WORK_FORMS, "work form"),
        topics=tuple(words.topic(word) for word in fields.words("topics")),
        language=fields.word_or_none("language") or "fi",
        contact_method=one_of(
            fields.word_or_none("meet") or Word.of("on_site", fields.line), MEETINGS, "way to meet"
        ),
        seats=seats if said_seats is None else words.count(said_seats),
        times=tuple(times),
        agreed_fee_minor=words.if_said(fields.word_or_none("agreed_fee"), words.cents),
        answer_within=words.if_said(fields.word_or_none("answer_within"), wall_times.duration),
        participants=words.if_said(fields.word_or_none("participants"), words.count),
        terms={str(name): terms.word(name) for name in terms.names} or None,
    )
