"""Between what is said and what is decided: events to notices, letters to mails.

An event becomes a Notice (who is named, what can be told); a Letter becomes an RFC 5322 mail whose plain
text and HTML say the same, because the HTML is made of the text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from typing import Any, assert_never
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from chassis.hearing import Heard
from contracts.billing import PaymentNoticeIssued, StatementIssued
from contracts.dispatch import (
    AssignmentAccepted,
    ExpertFellIll,
    ExpertWithdrew,
    GroupEnded,
    OfferMade,
    OfferWithdrawn,
    OrderCreated,
    SessionCancelled,
    SessionMoved,
    SessionScheduled,
    SessionTime,
)
from contracts.registry import AreaOpened
from notifications.domain.identities import EventId, MessageId, OrderId, PersonId, SessionId, UnitId
from notifications.domain.letters import Area, Letter
from notifications.domain.messages import Facts, Share, Span, mail_id
from notifications.domain.telling import Notice, Role

Told = (
    OfferMade
    | OfferWithdrawn
    | AssignmentAccepted
    | SessionMoved
    | SessionCancelled
    | GroupEnded
    | ExpertFellIll
    | ExpertWithdrew
    | PaymentNoticeIssued
    | StatementIssued
)
"""The events that somebody is told of."""


def area(said: AreaOpened) -> Area:
    """Return what letters need of an area; raise ZoneInfoNotFoundError for a time zone that nobody knows."""
    return Area(time_zone=ZoneInfo(said.time_zone), languages=tuple(said.languages), names=dict(said.names))


def span(said: SessionTime | SessionScheduled | SessionMoved) -> Span:
    """Return a time of work."""
    return Span(said.starts_at, said.ends_at)


def notice(heard: Heard[Told]) -> Notice:
    """Return the event as notifications sees it."""
    named, facts = _told(heard.body)
    return Notice(
        area=heard.area,
        event=EventId(heard.event_id),
        name=type(heard.body).__name__,
        event_type=heard.type,
        correlation=heard.cause.correlation_id,
        happened_at=heard.at,
        named=named,
        facts=facts,
        traceparent=heard.cause.traceparent,
    )


def _told(body: Told) -> tuple[Mapping[Role, PersonId], Facts]:  # noqa: PLR0911 - one for each kind
    match body:
        case OfferMade():
            facts = Facts(
                order=OrderId(body.order_id),
                times=tuple(map(span, body.times)),
                answer_by=body.expires_at,
                work_form=body.work_form,
            )
            return _expert(body), facts
        case OfferWithdrawn():
            return _expert(body), Facts(order=OrderId(body.order_id), reason=body.reason)
        case AssignmentAccepted():
            return {Role.ORDERER: PersonId(body.orderer_id)}, Facts(
                order=OrderId(body.order_id), unit=UnitId(body.unit_id), work_form=body.work_form
            )
        case SessionMoved():
            return _expert(body), _session(body, times=(span(body),))
        case SessionCancelled():
            return _expert(body), _session(body)
        case GroupEnded():
            return _expert(body), Facts(
                order=OrderId(body.order_id),
                unit=UnitId(body.unit_id),
                sessions=tuple(map(SessionId, body.session_ids)),
            )
        case ExpertFellIll() | ExpertWithdrew():
            return {}, _session(body)
        case PaymentNoticeIssued() | StatementIssued():
            return _month(body)
        case _:
            assert_never(body)


def _month(body: PaymentNoticeIssued | StatementIssued) -> tuple[Mapping[Role, PersonId], Facts]:
    match body:
        case PaymentNoticeIssued():
            return {Role.UNIT_COORDINATOR: PersonId(body.coordinator_id)}, Facts(
                unit=UnitId(body.unit_id),
                month=body.month,
                total_minor=body.total.amount_minor,
                currency=body.total.currency,
                line_count=body.line_count,
                revision=body.revision,
            )
        case StatementIssued():
            return _expert(body), Facts(
                month=body.month,
                pay_date=body.pay_date,
                total_minor=body.total.amount_minor,
                currency=body.total.currency,
                shares=tuple(Share(UnitId(one.unit_id), one.amount_minor) for one in body.units),
            )
        case _:
            assert_never(body)


def _expert(
    body: OfferMade | OfferWithdrawn | SessionMoved | SessionCancelled | GroupEnded | StatementIssued,
) -> Mapping[Role, PersonId]:
    return {Role.EXPERT: PersonId(body.expert_id)}


def _session(
    body: SessionMoved | SessionCancelled | ExpertFellIll | ExpertWithdrew,
    *,
    times: Sequence[Span] = (),
) -> Facts:
    return Facts(
        order=OrderId(body.order_id),
        unit=UnitId(body.unit_id),
        sessions=(SessionId(body.session_id),),
        times=tuple(times),
    )


def known_order(said: OrderCreated) -> tuple[OrderId, PersonId, UnitId]:
    """Return who ordered, for which unit."""
    return OrderId(said.order_id), PersonId(said.orderer_id), UnitId(said.unit_id)


# --- letters to mails -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (lines) or a list (items) of a text."""

    lines: tuple[str, ...]
    items: tuple[str, ...]


def mail(letter: Letter, *, to: str, sender: str, message: MessageId, date: datetime) -> EmailMessage:
    """Return the mail of a letter, the same for the same arguments; raise ValueError for a bad address."""
    subject, body = text(letter)
    made = EmailMessage(policy=SMTP)
    made["From"] = _address(sender)
    made["To"] = _address(to)
    made["Subject"] = subject
    made["Date"] = date
    made["Message-ID"] = mail_id(message, domain=sender.rpartition("@")[2])
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(body, cte="quoted-printable")
    made.add_alternative(html(letter, subject=subject, body=body), subtype="html", cte="quoted-printable")
    made["Content-Language"] = letter.language
    made.set_boundary(f"=_{message.hex}")
    return made


def _address(spec: str) -> Address:
    try:
        return Address(addr_spec=spec)
    except (MessageError, ValueError, IndexError, TypeError):
        # The address is personal data, so neither it nor the parser's words go any further.
        raise ValueError("the address is not one that a mail can go to") from None


def text(letter: Letter) -> tuple[str, str]:
    """Return the subject and the plain text of a letter."""
    template = _templates().get_template(f"{letter.language}/{letter.template}.txt")
    subject, _, body = template.render(asdict(letter)).partition("\n")
    return subject.strip(), "\n\n".join(
        "\n".join((*b.lines, *b.items)) for b in blocks(body, marks=True)
    ) + "\n"


def html(letter: Letter, *, subject: str, body: str) -> str:
    """Return the HTML that says what the plain text says."""
    page = _templates().get_template("letter.html")
    return page.render(language=letter.language, subject=subject, blocks=blocks(body)) + "\n"


def blocks(body: str, *, marks: bool = False) -> list[Block]:
    """Return the paragraphs and lists of a text; `marks` keeps the `- ` before the items of a list."""
    found: list[Block] = []
    for paragraph in body.split("\n\n"):
        lines = [line.strip() for line in paragraph.splitlines() if line.strip()]
        if lines and all(line.startswith("- ") for line in lines):
            found.append(Block((), tuple(line if marks else line.removeprefix("- ") for line in lines)))
        elif lines:
            found.append(Block(tuple(lines), ()))
    return found


@cache
def _templates() -> Environment:
    options: dict[str, Any] = {"trim_blocks": True, "lstrip_blocks": True, "undefined": StrictUndefined}
    return Environment(
        loader=PackageLoader("notifications"),
        autoescape=select_autoescape(("html",), default=False),
        **options,
    )
