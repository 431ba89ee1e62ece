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
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

from opentelemetry.trace import Span, Status, StatusCode

from chassis import telemetry
from chassis.clock import Clock
from chassis.database import EVERY_AREA, TRANSIENT, Database
from chassis.faults import point
from chassis.logging import Log
from chassis.pauses import pauses
from notifications import wire
from notifications.domain import letters, retries
from notifications.domain.retries import Answer, Plan
from notifications.handlers.mail_server import MailServer, Said
from notifications.settings import Settings
from notifications.store import sending
from notifications.store.sending import Claim

log = Log("notifications.send_mails")


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
        claims = await self._claim()
        point("mail.after_claim")
        async with MailServer(self._settings) as server:
            return [await self._send(one, server) for one in claims]

    async def _claim(self) -> list[Claim]:
        async with self._database.transaction({EVERY_AREA}) as tx:
            areas = await sending.areas(tx)
        if not areas:
            return []
        claim_for = timedelta(seconds=self._settings.mail_claim_seconds)
        async with self._database.transaction(areas) as tx:
            await sending.queue_met(tx)
            return await sending.claim(tx, limit=self._settings.mail_batch_max, claim_for=claim_for)

    async def _send(self, claim: Claim, server: MailServer) -> Answer:
        message = claim.message
        facts: dict[str, Any] = {
            "network.protocol.name": "smtp",
            "server.address": self._settings.smtp_host,
            "messaging.message.id": str(message.id),
            "kokemus.area": message.area,
            "kokemus.template": message.template,
        }
        with telemetry.doing("send mail", message.traceparent, **facts) as span:
            answer, detail = await self._offer(claim, server)
            point("mail.after_send")
            await self._settle(claim, answer, detail)
            _tell(span, answer, detail)
        telemetry.MAIL_SENT.add(1, {"fate": answer, "template": message.template})
        return answer

    async def _offer(self, claim: Claim, server: MailServer) -> Said:
        if claim.email is None:
            return Answer.ERASED, ""
        try:
            mail = self._mail(claim, to=claim.email)
        except Exception as problem:  # noqa: BLE001 - one mail that cannot be written must not stop the others
            # Neither the text of the error nor its traceback: both may hold the address.
            log.warning("mail.unwritable", message_id=claim.message.id, reason=type(problem).__name__)
            return Answer.REFUSED, type(problem).__name__
        return await server.offer(mail)

    def _mail(self, claim: Claim, *, to: str) -> EmailMessage:
        url = self._settings.mail_service_url
        letter = letters.compose(claim.message, claim.known, wished=claim.wished, service_url=url)
        sender, message = self._settings.mail_sender, claim.message.id
        return wire.mail(letter, to=to, sender=sender, message=message, date=self._clock.now())

    async def _settle(self, claim: Claim, answer: Answer, detail: str) -> None:
        verdict = retries.judge(answer, attempts=claim.attempts, detail=detail, plan=self._plan)
        async with self._database.transaction({claim.message.area}) as tx:
            ours = await sending.settle(tx, claim, verdict, at=self._clock.now())
        facts = {"message_id": claim.message.id, "template": claim.message.template, "reason": verdict.reason}
        happened = verdict.happening if ours else "claim lost"
        log.info("mail.settled", happened=happened, area=claim.message.area, **facts)


def _tell(span: Span, answer: Answer, detail: str) -> None:
    span.set_attribute("kokemus.mail.answer", answer)
    if answer is not Answer.ACCEPTED:
        span.set_attribute("error.type", detail or answer)
        span.set_status(Status(StatusCode.ERROR))


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
