"""Sending through a real mail server, with its faults."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from notifications_builders import (
    AREA,
    CONTACTS,
    COORDINATOR,
    EXPERT,
    NOON,
    ORDERER,
    a_contact,
    a_notice,
    a_session,
    a_statement,
    a_unit,
    an_acceptance,
    an_area,
    an_offer,
    an_order,
    everything_told,
    number,
    tombstone,
)
from notifications_mail_trap import MailTrap
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from chassis import telemetry
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.hearing import Hearing
from chassis.testing import events
from notifications.mail.domain import retries
from notifications.mail.domain.retries import Answer
from notifications.mail.wire import mails
from notifications.mail.wire.server import MailServer
from notifications.messages.store import sending as store


async def rows(database: Database, area: str = AREA) -> list[Any]:
    async with database.transaction({area}) as tx:
        return await tx.fetch("SELECT * FROM message ORDER BY template, message_id")


async def only(database: Database) -> Any:
    (row,) = await rows(database)
    return row


async def make_due(database: Database, area: str = AREA) -> None:
    """Let every pause and claim run out at once."""
    async with database.transaction({area}) as tx:
        await tx.execute("UPDATE message SET due_at = '-infinity' WHERE state IN ('queued', 'sending')")


@pytest.fixture
async def an_offer_to_send(tell: Any) -> None:
    """Let an offer to an expert with a contact point have been heard."""
    await tell(an_area(), a_unit(), a_contact(email="anna@example.org"), an_order(), an_offer())


# --- the straight way -------------------------------------------------------------------------------------


@pytest.mark.usefixtures("an_offer_to_send")
async def test_a_queued_message_is_sent_once(
    database: Database, mail_trap: MailTrap, sending_of: Any
) -> None:
    sending = sending_of(mail_trap, mail_service_url="https://kokemus.example.org/")
    assert await sending.batch() == [Answer.ACCEPTED]
    assert await sending.batch() == []
    (trapped,) = mail_trap.accepted
    assert (trapped.sender, trapped.to) == ("kokemus@palvelut.example.org", ["anna@example.org"])
    row = await only(database)
    assert trapped.message_id == f"<{row['message_id']}@palvelut.example.org>"
    assert "Yksikkö: Aikuisten palvelut" in trapped.text
    assert (row["state"], row["attempts"], row["reason"]) == ("sent", 1, "")
    assert (row["sent_at"], row["sent_to"], row["language"]) == (NOON, "a…@example.org", "fi")


async def test_the_unit_has_the_name_that_it_has_in_the_readers_language(
    mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    named = a_unit(names={"sv": "Tjänster för vuxna"})
    expert, orderer = "expert@example.org", "orderer@example.org"
    await tell(an_area(), named, a_contact(EXPERT, email=expert, language="sv"))
    await tell(a_contact(ORDERER, email=orderer, language="en"), an_order(), an_offer(), an_acceptance())
    await sending_of(mail_trap).batch()
    texts = {trapped.to[0]: trapped.text for trapped in mail_trap.accepted}
    assert "Enhet: Tjänster för vuxna" in texts[expert]
    assert "Unit: Aikuisten palvelut" in texts[orderer]


async def test_everybody_gets_every_message_in_their_own_language(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(
        an_area(),
        a_unit(),
        a_contact(EXPERT, email="expert@example.org", language="sv"),
        a_contact(ORDERER, email="orderer@example.org", language="en"),
        a_contact(COORDINATOR, email="coordinator@example.org", language="ru"),
        an_order(),
        a_session(),
        *everything_told(),
    )
    sending = sending_of(mail_trap, mail_batch_max=500, mail_claim_seconds=3000)
    assert await sending.batch() == [Answer.ACCEPTED] * len(everything_told())
    assert mail_trap.connections == 1
    got = Counter((one.to[0], str(one.mail["Content-Language"])) for one in mail_trap.accepted)
    assert got == {
        ("expert@example.org", "sv"): 22,
        ("orderer@example.org", "en"): 7,
        ("coordinator@example.org", "fi"): 9,
    }
    assert len({one.message_id for one in mail_trap.accepted}) == len(everything_told())
    assert {row["state"] for row in await rows(database)} == {"sent"}


async def test_a_message_waits_for_the_contact_and_then_goes(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(an_area(), an_order(), an_offer())
    sending = sending_of(mail_trap)
    assert await sending.batch() == []
    assert (await only(database))["state"] == "awaiting_contact"
    await tell(a_contact())
    assert await sending.batch() == [Answer.ACCEPTED]


async def test_a_contact_that_passed_the_event_unseen_is_met_by_the_worker(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(an_area(), a_contact(), an_order(), an_offer())
    async with database.transaction({AREA}) as tx:  # as when both transactions ran side by side
        await tx.execute("UPDATE message SET state = 'awaiting_contact'")
    assert await sending_of(mail_trap).batch() == [Answer.ACCEPTED]


async def test_an_erasure_that_passed_the_event_unseen_is_met_by_the_worker(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(an_area(), an_order(), an_offer())
    await Hearing(CONTACTS, database).take([tombstone(EXPERT)])
    async with database.transaction({AREA}) as tx:  # as when both transactions ran side by side
        await tx.execute("UPDATE message SET state = 'awaiting_contact', undelivered_since = NULL")
    assert await sending_of(mail_trap).batch() == []
    row = await only(database)
    assert (row["state"], row["reason"], row["undelivered_since"]) == ("failed", "erased", NOON)


async def test_a_message_waits_for_its_area_so_that_no_time_is_wrong(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(a_contact(), an_order(), an_offer())
    sending = sending_of(mail_trap)
    assert await sending.batch() == []
    assert (await only(database))["state"] == "queued"
    await tell(an_area())
    assert await sending.batch() == [Answer.ACCEPTED]


async def test_a_mail_can_be_written_before_its_unit_is_known(
    mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(an_area(), a_contact(COORDINATOR), a_notice(), a_contact(), a_statement())
    assert await sending_of(mail_trap).batch() == [Answer.ACCEPTED] * 2
    assert all("00000001" in one.text for one in mail_trap.accepted)


async def test_one_area_never_reads_anothers_names(mail_trap: MailTrap, tell: Any, sending_of: Any) -> None:
    await tell(an_area(), a_unit(name="Unit of the one"), a_contact(), an_order(), an_offer())
    lappi = an_area(area_id="lappi", names={"fi": "Lapin hyvinvointialue"})
    await tell(lappi, a_unit(name="Unit of the other"), a_contact(), an_order(), an_offer(), area="lappi")
    assert await sending_of(mail_trap).batch() == [Answer.ACCEPTED] * 2
    texts = sorted(one.text for one in mail_trap.accepted)
    assert sorted(("Unit of the one" in text, "Itä-Uudenmaan" in text) for text in texts) == [
        (False, False),
        (True, True),
    ]
    assert sorted(("Unit of the other" in text, "Lapin" in text) for text in texts) == [
        (False, False),
        (True, True),
    ]


# --- faults of the server ---------------------------------------------------------------------------------


@pytest.mark.usefixtures("an_offer_to_send")
@pytest.mark.parametrize("fault", ["450", "421", "data 451"])
async def test_a_passing_refusal_is_tried_again(
    database: Database, mail_trap: MailTrap, sending_of: Any, fault: str
) -> None:
    mail_trap.faults.append(fault)
    sending = sending_of(mail_trap)
    assert await sending.batch() == [Answer.PUT_OFF]
    row = await only(database)
    assert (row["state"], row["attempts"], row["reason"]) == (
        "queued",
        1,
        f"put_off: {fault.rsplit(maxsplit=1)[-1]}",
    )
    assert await sending.batch() == [Answer.ACCEPTED]
    assert len(mail_trap.accepted) == 1


@pytest.mark.usefixtures("an_offer_to_send")
async def test_a_pause_is_kept(database: Database, mail_trap: MailTrap, sending_of: Any) -> None:
    mail_trap.faults.append("450")
    sending = sending_of(mail_trap, mail_first_pause_seconds=3600)
    assert await sending.batch() == [Answer.PUT_OFF]
    assert await sending.batch() == []
    async with database.transaction({AREA}) as tx:
        left = await tx.fetchval("SELECT due_at - clock_timestamp() FROM message")
    assert timedelta(minutes=59) < left <= timedelta(hours=1)


@pytest.mark.usefixtures("an_offer_to_send")
async def test_refused_too_often_fails_with_the_reason(
    database: Database, mail_trap: MailTrap, sending_of: Any
) -> None:
    mail_trap.faults.extend(["450"] * 5)
    sending = sending_of(mail_trap, mail_attempts_max=3)
    assert [await sending.batch() for _ in range(4)] == [[Answer.PUT_OFF]] * 3 + [[]]
    row = await only(database)
    assert (row["state"], row["reason"]) == ("failed", "put_off: 450 (attempt 3 of 3)")


@pytest.mark.usefixtures("an_offer_to_send")
@pytest.mark.parametrize("fault", ["550", "data 554"])
async def test_a_lasting_refusal_fails_at_once(
    database: Database, mail_trap: MailTrap, sending_of: Any, fault: str
) -> None:
    mail_trap.faults.append(fault)
    sending = sending_of(mail_trap)
    assert await sending.batch() == [Answer.REFUSED]
    assert await sending.batch() == []
    row = await only(database)
    assert (row["state"], row["reason"]) == ("failed", f"refused: {fault.rsplit(maxsplit=1)[-1]}")
    assert "example.org" not in row["reason"]


async def test_one_refused_mail_does_not_stop_the_others(
    mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(
        an_area(), a_contact(), a_contact(ORDERER), an_order(), an_offer(), a_statement(), an_acceptance()
    )
    mail_trap.faults.append("550")
    answers = await sending_of(mail_trap).batch()
    assert Counter(answers) == {Answer.REFUSED: 1, Answer.ACCEPTED: 2}
    assert mail_trap.connections == 1


@pytest.mark.usefixtures("an_offer_to_send")
async def test_a_line_cut_after_the_mail_was_read_is_tried_again_with_the_same_id(
    database: Database, mail_trap: MailTrap, sending_of: Any
) -> None:
    mail_trap.faults.append("drop")
    sending = sending_of(mail_trap)
    assert await sending.batch() == [Answer.BROKEN]
    assert (await only(database))["reason"].startswith("broken: SMTP")
    assert await sending.batch() == [Answer.ACCEPTED]
    (first,), (second,) = mail_trap.dropped, mail_trap.accepted
    assert first.message_id == second.message_id
    assert first.raw == second.raw


async def test_after_a_cut_line_the_rest_of_the_batch_goes_over_a_new_one(
    mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(an_area(), a_contact(), an_order(), an_offer(), a_statement())
    mail_trap.faults.append("drop")
    assert Counter(await sending_of(mail_trap).batch()) == {Answer.BROKEN: 1, Answer.ACCEPTED: 1}
    assert mail_trap.connections == 2


@pytest.mark.usefixtures("an_offer_to_send")
async def test_a_server_that_is_away_loses_nothing_and_uses_up_no_attempt(
    database: Database, mail_trap: MailTrap, sending_of: Any
) -> None:
    away = sending_of(None, mail_attempts_max=1)
    for _ in range(3):
        assert await away.batch() == [Answer.UNREACHABLE]
    row = await only(database)
    assert (row["state"], row["attempts"]) == ("queued", 0)
    assert row["reason"].startswith("unreachable: SMTPConnect")
    assert await sending_of(mail_trap).batch() == [Answer.ACCEPTED]


async def test_a_server_that_is_away_is_asked_once_a_batch(
    tell: Any, sending_of: Any, monkeypatch: Any
) -> None:
    await tell(an_area(), a_contact(), an_order(), an_offer(), a_statement())
    tries = 0
    connected = MailServer._connected

    async def counted(self: MailServer) -> Any:
        nonlocal tries
        tries += 1
        return await connected(self)

    monkeypatch.setattr(MailServer, "_connected", counted)
    assert await sending_of(None).batch() == [Answer.UNREACHABLE] * 2
    assert tries == 1


@pytest.mark.usefixtures("an_offer_to_send")
async def test_a_login_is_made_and_a_wrong_one_loses_nothing(database: Database, sending_of: Any) -> None:
    async with MailTrap(login=("kokemus", "secret")) as trap:
        wrong = sending_of(trap, smtp_username="kokemus", smtp_password="guessed")
        assert await wrong.batch() == [Answer.UNREACHABLE]
        assert (await only(database))["reason"] == "unreachable: 535"
        right = sending_of(trap, smtp_username="kokemus", smtp_password="secret")
        assert await right.batch() == [Answer.ACCEPTED]


@pytest.mark.usefixtures("an_offer_to_send")
async def test_without_the_encryption_that_was_asked_for_nothing_is_sent(
    database: Database, mail_trap: MailTrap, sending_of: Any
) -> None:
    assert await sending_of(mail_trap, smtp_security="starttls").batch() == [Answer.UNREACHABLE]
    assert mail_trap.accepted == []
    assert (await only(database))["state"] == "queued"


@pytest.mark.usefixtures("an_offer_to_send")
async def test_an_encrypted_line_to_a_server_that_we_trust(
    database: Database, sending_of: Any, tls_server: tuple[Any, Path]
) -> None:
    context, certificate = tls_server
    async with MailTrap(tls=context) as trap:
        stranger = sending_of(trap, smtp_host="localhost", smtp_security="starttls")
        assert await stranger.batch() == [Answer.UNREACHABLE]
        trusted = sending_of(trap, smtp_host="localhost", smtp_security="starttls", smtp_ca_file=certificate)
        assert await trusted.batch() == [Answer.ACCEPTED]
        assert trap.encrypted == [True]


# --- one mail, whatever happens ---------------------------------------------------------------------------


async def test_many_workers_send_each_mail_once(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    people = [number(5, n) for n in range(1, 41)]
    await tell(an_area(), *(a_contact(person, email=f"p{n}@example.org") for n, person in enumerate(people)))
    await tell(*(an_offer(order_id=number(3, n), expert_id=person) for n, person in enumerate(people)))
    workers = [sending_of(mail_trap, mail_batch_max=3) for _ in range(4)]

    async def work(one: Any) -> None:
        while await one.batch():
            pass

    await asyncio.gather(*map(work, workers))
    assert Counter(one.to[0] for one in mail_trap.accepted) == {f"p{n}@example.org": 1 for n in range(40)}
    assert {row["state"] for row in await rows(database)} == {"sent"}


@pytest.mark.usefixtures("an_offer_to_send")
async def test_a_claim_keeps_others_away_until_it_runs_out(
    database: Database, mail_trap: MailTrap, sending_of: Any
) -> None:
    async with database.transaction({AREA}) as tx:
        (lost,) = await store.claim(tx, limit=10, claim_for=timedelta(minutes=5))
    sending = sending_of(mail_trap)
    assert await sending.batch() == []
    await make_due(database)
    assert await sending.batch() == [Answer.ACCEPTED]
    assert (await only(database))["state"] == "sent"
    verdict = retries.judge(Answer.REFUSED, attempts=0, detail="550", plan=retries.Plan())
    went = store.Delivery(at=NOON, email=None, shown=None, language="fi")
    async with database.transaction({AREA}) as tx:
        assert not await store.settle(tx, lost, verdict, went=went)
    assert (await only(database))["state"] == "sent"


@pytest.mark.usefixtures("an_offer_to_send")
async def test_the_platforms_clock_does_not_end_a_claim(
    database: Database, mail_trap: MailTrap, sending_of: Any, clock: SteppedClock
) -> None:
    async with database.transaction({AREA}) as tx:
        assert len(await store.claim(tx, limit=10, claim_for=timedelta(minutes=5))) == 1
    clock.advance(timedelta(days=60))
    assert await sending_of(mail_trap).batch() == []


_WORKER = """
import asyncio, json, sys
from chassis.clock import SystemClock
from chassis.database import Database
from notifications.mail.handlers.send_mails import Sending
from notifications.settings import Settings

async def main():
    told = json.loads(sys.argv[1])
    database = await Database.open(told["database_url"])
    print(await Sending(Settings(**told), database, SystemClock()).batch())

asyncio.run(main())
"""


@pytest.mark.usefixtures("an_offer_to_send")
@pytest.mark.parametrize(("place", "arrived"), [("mail.after_claim", 0), ("mail.after_send", 1)])
async def test_a_worker_killed_on_the_way_leaves_one_mail_or_two_with_the_same_id(
    database: Database, mail_trap: MailTrap, sending_of: Any, tmp_path: Path, place: str, arrived: int
) -> None:
    mark = tmp_path / "mark"
    mark.touch()
    told = {"database_url": database.url, "smtp_port": mail_trap.port, "smtp_security": "none"}
    told |= {"mail_sender": "kokemus@palvelut.example.org"}
    worker = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        _WORKER,
        json.dumps(told),
        env=os.environ | {"KOKEMUS_KILL_AT": place, "KOKEMUS_KILL_MARK": str(mark)},
        stdout=subprocess.DEVNULL,
    )
    assert await worker.wait() == -signal.SIGKILL
    assert len(mail_trap.accepted) == arrived
    assert (await only(database))["state"] == "sending"
    sending = sending_of(mail_trap)
    assert await sending.batch() == []  # the claim holds until it runs out
    await make_due(database)
    assert await sending.batch() == [Answer.ACCEPTED]
    assert len(mail_trap.accepted) == arrived + 1
    assert len({one.message_id for one in mail_trap.accepted}) == 1
    assert (await only(database))["state"] == "sent"


# --- erasure, and mails that cannot be written ------------------------------------------------------------


@pytest.mark.usefixtures("an_offer_to_send")
async def test_a_person_erased_while_the_mail_is_on_its_way_leaves_no_address(
    database: Database, mail_trap: MailTrap, sending_of: Any, monkeypatch: Any
) -> None:
    offer = MailServer.offer

    async def offered_then_erased(self: MailServer, mail: Any) -> Any:
        said = await offer(self, mail)
        await Hearing(CONTACTS, database).take([tombstone(EXPERT)])
        return said

    monkeypatch.setattr(MailServer, "offer", offered_then_erased)
    assert await sending_of(mail_trap).batch() == [Answer.ACCEPTED]
    row = await only(database)
    assert (row["state"], row["sent_to"]) == ("sent", None)


@pytest.mark.usefixtures("an_offer_to_send")
async def test_an_address_erased_on_the_way_is_not_kept_though_the_person_has_a_new_one(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any, monkeypatch: Any
) -> None:
    offer = MailServer.offer

    async def offered_then_set_anew(self: MailServer, mail: Any) -> Any:
        said = await offer(self, mail)
        await Hearing(CONTACTS, database).take([tombstone(EXPERT)])
        await tell(a_contact(email="somebody@new.example"))
        return said

    monkeypatch.setattr(MailServer, "offer", offered_then_set_anew)
    assert await sending_of(mail_trap).batch() == [Answer.ACCEPTED]
    row = await only(database)
    assert (row["state"], row["sent_to"]) == ("sent", None)


@pytest.mark.usefixtures("an_offer_to_send")
async def test_a_lost_claim_of_an_erased_person_fails_instead_of_going_out(
    database: Database, mail_trap: MailTrap, sending_of: Any
) -> None:
    async with database.transaction({AREA}) as tx:
        await store.claim(tx, limit=10, claim_for=timedelta(minutes=5))
    await Hearing(CONTACTS, database).take([tombstone(EXPERT)])
    await make_due(database)
    assert await sending_of(mail_trap).batch() == [Answer.ERASED]
    row = await only(database)
    assert (row["state"], row["reason"]) == ("failed", "erased")
    assert mail_trap.accepted == []


async def test_an_address_that_no_mail_can_go_to_fails_alone(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    evil = "anna@example.org\r\nBcc: everybody@example.org"
    await tell(an_area(), a_contact(email=evil), a_contact(ORDERER), an_order(), an_offer(), an_acceptance())
    assert Counter(await sending_of(mail_trap).batch()) == {Answer.REFUSED: 1, Answer.ACCEPTED: 1}
    failed = [row for row in await rows(database) if row["state"] == "failed"]
    assert [row["reason"] for row in failed] == ["refused: ValueError"]
    assert all(one.to == [f"p{ORDERER.int % 97}@example.org"] for one in mail_trap.accepted)


@pytest.mark.usefixtures("an_offer_to_send")
async def test_a_text_that_fails_is_a_failed_message_not_a_dead_worker(
    database: Database, mail_trap: MailTrap, sending_of: Any, monkeypatch: Any
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise KeyError("text")

    with monkeypatch.context() as patched:
        patched.setattr(mails, "mail", broken)
        assert await sending_of(mail_trap).batch() == [Answer.REFUSED]
    row = await only(database)
    assert (row["state"], row["reason"]) == ("failed", "refused: KeyError")


# --- what is told of it -----------------------------------------------------------------------------------


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    """Give what the chassis' tracer exports."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(telemetry, "_tracer", provider.get_tracer("test"))
    yield exporter
    provider.shutdown()


@pytest.mark.usefixtures("an_offer_to_send")
async def test_the_mails_span_continues_the_trace_of_the_event(
    mail_trap: MailTrap, sending_of: Any, spans: InMemorySpanExporter
) -> None:
    mail_trap.faults.append("450")
    sending = sending_of(mail_trap)
    await sending.batch()
    await sending.batch()
    first, second = (span for span in spans.get_finished_spans() if span.name == "send mail")
    _, trace_id, parent_id, _ = events.TRACE.split("-")
    for span in (first, second):
        assert span.kind is SpanKind.CLIENT
        assert format(span.context.trace_id, "032x") == trace_id
        assert span.parent is not None
        assert format(span.parent.span_id, "016x") == parent_id
        assert "example.org" not in str(span.attributes)
    assert (first.status.status_code, (first.attributes or {})["error.type"]) == (StatusCode.ERROR, "450")
    assert second.status.status_code is StatusCode.UNSET


@pytest.mark.usefixtures("an_offer_to_send")
async def test_no_log_line_holds_an_address(mail_trap: MailTrap, sending_of: Any, caplog: Any) -> None:
    caplog.set_level("DEBUG", logger="notifications")
    mail_trap.faults.extend(["450", "drop", "550"])
    sending = sending_of(mail_trap)
    for _ in range(3):
        await sending.batch()
    assert len(caplog.records) == 3
    assert "example.org" not in "".join(str(vars(record)) for record in caplog.records)


@pytest.mark.usefixtures("an_offer_to_send")
async def test_the_worker_goes_on_until_it_is_stopped(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    sending = sending_of(mail_trap, mail_poll_seconds=0.01)
    stop = asyncio.Event()
    running = asyncio.create_task(sending.run(stop))
    await _until(lambda: len(mail_trap.accepted) == 1)
    await tell(a_statement())
    await _until(lambda: len(mail_trap.accepted) == 2)
    stop.set()
    await asyncio.wait_for(running, 5)
    assert {row["state"] for row in await rows(database)} == {"sent"}


async def _until(done: Any) -> None:
    async with asyncio.timeout(20):
        while not done():  # noqa: ASYNC110 - it is on the other side of a socket
            await asyncio.sleep(0.01)
