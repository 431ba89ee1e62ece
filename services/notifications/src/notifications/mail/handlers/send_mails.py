"""What the worker does all the time: sends the mails that are due.

    claim    queued -> sending, in a short transaction of its own
    offer    render, hand to the mail server                   no transaction is open
    settle   sending -> sent | queued | failed                 a second transaction

A worker that dies between the server's yes and `settle` leaves a claim that runs out; the mail is then sent
once more with the same Message-ID. SMTP has no way to close that window; the Message-ID makes the repeat
known to mail systems and to our tests.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

from opentelemetry.trace import Span, Status, StatusCode

from chassis import rights, telemetry
from chassis.clock import Clock
from chassis.database import EVERY_AREA, TRANSIENT, Database, Tx
from chassis.faults import point
from chassis.logging import Log
from chassis.pauses import pauses
from notifications.known import store as known
from notifications.known.domain import NOWHERE, ContactPoint, Known
from notifications.mail import telling
from notifications.mail.domain import addresses, letters, retries
from notifications.mail.domain.retries import Answer, Plan
from notifications.mail.domain.wording import language_for
from notifications.mail.handlers.learn_for_letters import learn_for_letters
from notifications.mail.wire import mails
from notifications.mail.wire.server import MailServer, Said
from notifications.messages.domain import Message
from notifications.messages.store import sending, writing
from notifications.messages.store.sending import Claim, Delivery
from notifications.settings import Settings

MAIL_SENT = telemetry.counter(
    "kokemus.mail.messages", "{message}", "Messages to people, by what became of them"
)

log = Log("notifications.send_mails")


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """A claimed message with all that its letter needs."""

    claim: Claim
    contact: ContactPoint
    known: Known
    ended: frozenset[str]
    """The roles that the person has lost in the area since."""

    @property
    def message(self) -> Message:
        """Return what is told to whom."""
        return self.claim.message


class Sending:
    """Sends what is due, one claimed batch after the other."""

    def __init__(self, settings: Settings, database: Database, clock: Clock) -> None:
        self._settings = settings
        self._database = database
        self._clock = clock
        self._plan = Plan(
            first=timedelta(seconds=settings.mail_first_pause_seconds),
            attempts_max=settings.mail_attempts_max,
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Send until told to stop; a database that is away for a while only delays it."""
        wait = pauses()
        while not stop.is_set():
            try:
                answers = await self.batch()
            except TRANSIENT as problem:
                log.warning("mail.interrupted", reason=type(problem).__name__)
                await _pause(stop, next(wait))
                continue
            wait = pauses()
            if len(answers) < self._settings.mail_batch_max or Answer.UNREACHABLE in answers:
                await _pause(stop, self._settings.mail_poll_seconds)

    async def batch(self) -> list[Answer]:
        """Send one batch of what is due and return what came of each mail."""
        errands = await self._claim()
        point("mail.after_claim")
        async with MailServer(self._settings) as server:
            return [await self._send(one, server) for one in errands]

    async def _claim(self) -> list[Errand]:
        async with self._database.transaction({EVERY_AREA}) as tx:
            areas = await known.areas(tx)
        if not areas:
            return []
        claim_for = timedelta(seconds=self._settings.mail_claim_seconds)
        async with self._database.transaction(areas) as tx:
            await writing.meet_contacts(tx, now=self._clock.now())
            claims = await sending.claim(tx, limit=self._settings.mail_batch_max, claim_for=claim_for)
            return await _errands(tx, claims) if claims else []

    async def _send(self, errand: Errand, server: MailServer) -> Answer:
        message = errand.message
        facts: dict[str, Any] = {
            "network.protocol.name": "smtp",
            "server.address": self._settings.smtp_host,
            "messaging.message.id": str(message.id),
            "kokemus.area": message.area,
            "kokemus.template": message.template,
        }
        with telemetry.doing("send mail", message.traceparent, **facts) as span:
            answer, detail = await self._offer(errand, server)
            point("mail.after_send")
            await self._settle(errand, answer, detail)
            _tell(span, answer, detail)
        MAIL_SENT.add(1, {"fate": answer, "template": message.template})
        return answer

    async def _offer(self, errand: Errand, server: MailServer) -> Said:
        if errand.contact.erased:
            return Answer.ERASED, ""
        if errand.message.role in errand.ended:
            return Answer.RIGHTS_ENDED, ""
        if errand.contact.by_a_person:
            return Answer.BY_A_PERSON, ""
        try:
            mail = self._mail(errand, to=errand.contact.email or "")
        except Exception as problem:  # noqa: BLE001 - one mail that cannot be written must not stop the others
            # Neither the text of the error nor its traceback: both may hold the address.
            log.warning("mail.unwritable", message_id=errand.message.id, reason=type(problem).__name__)
            return Answer.REFUSED, type(problem).__name__
        return await server.offer(mail)

    def _mail(self, errand: Errand, *, to: str) -> EmailMessage:
        letter = letters.compose(
            errand.message,
            errand.known,
            wished=errand.contact.language,
            service_url=self._settings.mail_service_url,
            vocabulary=telling.VOCABULARY,
        )
        written, sender = telling.write(letter), self._settings.mail_sender
        return mails.mail(written, to=to, sender=sender, message=errand.message.id, date=self._clock.now())

    async def _settle(self, errand: Errand, answer: Answer, detail: str) -> None:
        claim, contact = errand.claim, errand.contact
        verdict = retries.judge(answer, attempts=claim.attempts, detail=detail, plan=self._plan)
        went = Delivery(
            at=self._clock.now(),
            email=contact.email,
            shown=addresses.masked(contact.email) if contact.email else None,
            language=language_for(contact.language, area=errand.known.area.languages),
        )
        async with self._database.transaction({claim.message.area}) as tx:
            ours = await sending.settle(tx, claim, verdict, went=went)
        facts = {"message_id": claim.message.id, "template": claim.message.template, "reason": verdict.reason}
        happened = verdict.happening if ours else "claim lost"
        log.info("mail.settled", happened=happened, area=claim.message.area, **facts)


async def _errands(tx: Tx, claims: Sequence[Claim]) -> list[Errand]:
    messages = [one.message for one in claims]
    people = [(one.area, one.person) for one in messages]
    contacts, ended = await known.contacts(tx, people), await rights.ended_of(tx, people)
    heard = await learn_for_letters(tx, messages)
    return [
        Errand(
            claim=one,
            contact=contacts.get((one.message.area, one.message.person), NOWHERE),
            known=heard[one.message.area],
            ended=ended.get((one.message.area, one.message.person), frozenset()),
        )
        for one in claims
    ]


def _tell(span: Span, answer: Answer, detail: str) -> None:
    span.set_attribute("kokemus.mail.answer", answer)
    if answer not in {Answer.ACCEPTED, Answer.BY_A_PERSON}:
        span.set_attribute("error.type", detail or answer)
        span.set_status(Status(StatusCode.ERROR))


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
