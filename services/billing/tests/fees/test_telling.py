"""Why, in words: every rule in three languages, times as the local clock showed them, money as it is written."""
# ruff: noqa: ISC004, RUF001 - sentences over several lines, with the signs that people write

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from uuid import uuid5

import pytest
from billing_builders import HELSINKI, PRESET, a_line, a_policy, a_session, cancelled, is_weekday, local
from billing_strategies import instants, outcomes
from hypothesis import given
from hypothesis import strategies as st

from billing.fees import telling as explanations
from billing.fees.domain import fees
from billing.fees.domain.corrections import FeeLine, LineKind, correct
from billing.fees.domain.fees import Assessment, Missing
from billing.fees.domain.reports import Report
from billing.policies.domain.outcomes import (
    PERCENT,
    EndReason,
    ExpertIll,
    GroupEnded,
    Held,
    NoShow,
    Outcome,
    Rule,
)
from billing.policies.domain.policies import CancellationPolicy, FeeSchedule
from billing.policies.domain.presets import PRESETS
from billing.words.money import Money
from billing.words.sessions import AgreedSession
from billing.words.times import Month
from chassis.values import changed
from chassis.wording import LANGUAGES


def line_of(
    outcome: Outcome,
    session: AgreedSession | None = None,
    policy: CancellationPolicy = PRESET.policy,
    schedule: FeeSchedule = PRESET.schedule,
) -> FeeLine:
    session = session or a_session()
    found = fees.assess(session, outcome, policy, schedule, HELSINKI, is_business_day=is_weekday)
    assert isinstance(found, Assessment)
    (line,) = correct(
        None,
        found,
        session=session,
        revision=1,
        work_month=Month("2026-10"),
        closed_through=None,
        name_of=uuid5,
    )
    return line


def told(line: FeeLine, language: str = "fi", model: str = "wellbeing_area") -> str:
    text = explanations.explain(line, language, zone=HELSINKI, named_in=PRESETS[model].named_in)
    return text.replace("\N{NO-BREAK SPACE}", " ")


LATE = cancelled("2026-10-14 15:00:01")
GROUP = a_session(work_form="group", minutes=90)
HALF = a_policy(version=3, percent=dict(PERCENT) | {Rule.CANCELLED_LATE: 50})
BANK = PRESETS["experience_bank"]

WORDS: list[tuple[FeeLine, str, str]] = [
    (
        line_of(LATE),
        "fi",
        "Peruttu keskiviikkona 14.10.2026 klo 15.00.01, määräaika päättyi keskiviikkona 14.10.2026 klo 15.00: sovittu palkkio maksetaan"
        " (palvelukuvaus 6.2, peruutusehdot versio 1)."
        " Palkkio 50,00 €: 50,00 € tapaamiselta (palkkiotaulukko versio 1).",
    ),
    (
        line_of(LATE),
        "sv",
        "Avbokat onsdagen den 14.10.2026 kl. 15.00.01, tidsfristen gick ut onsdagen den 14.10.2026 kl. 15.00: det avtalade arvodet betalas"
        " (tjänstebeskrivningen 6.2, avbokningsvillkor version 1)."
        " Arvode 50,00 €: 50,00 € per träff (arvodestabell version 1).",
    ),
    (
        line_of(LATE),
        "en",
        "Cancelled on Wednesday 14 October 2026 at 15:00:01, the deadline was Wednesday 14 October 2026 at 15:00: the agreed fee is paid"
        " (service description 6.2, cancellation policy version 1)."
        " Fee €50.00: €50.00 per session (fee schedule version 1).",
    ),
    (
        line_of(cancelled("2026-10-14 15:00")),
        "fi",
        "Peruttu keskiviikkona 14.10.2026 klo 15.00, määräaika päättyi keskiviikkona 14.10.2026 klo 15.00: palkkiota ei makseta"
        " (palvelukuvaus 6.2, peruutusehdot versio 1).",
    ),
    (
        line_of(cancelled(local("2026-10-14 15:00") + timedelta(microseconds=1))),
        "fi",
        "Peruttu keskiviikkona 14.10.2026 klo 15.00.00,000001, määräaika päättyi keskiviikkona 14.10.2026 klo 15.00: sovittu palkkio maksetaan"
        " (palvelukuvaus 6.2, peruutusehdot versio 1)."
        " Palkkio 50,00 €: 50,00 € tapaamiselta (palkkiotaulukko versio 1).",
    ),
    (
        line_of(Held(participants=0), GROUP),
        "fi",
        "Ryhmän tapaaminen pidettiin, mutta kukaan ei tullut paikalle: sovittu palkkio maksetaan"
        " (palvelukuvaus 6.2, peruutusehdot versio 1)."
        " Palkkio 37,50 €: 25,00 € tunnilta × 1 h 30 min (palkkiotaulukko versio 1).",
    ),
    (
        line_of(NoShow(other_work_minutes=45), a_session(agreed_fee=Money(1234_50))),
        "fi",
        "Asiakas ei saapunut, ja aikaa käytettiin 45 min muuhun yhteistyöhön, josta ei makseta lisää:"
        " sovittu palkkio maksetaan (palvelukuvaus 6.2, peruutusehdot versio 1)."
        " Palkkio 1 234,50 €: tapaamiselta sovittu 1 234,50 €.",
    ),
    (
        line_of(LATE, policy=HALF),
        "fi",
        "Peruttu keskiviikkona 14.10.2026 klo 15.00.01, määräaika päättyi keskiviikkona 14.10.2026 klo 15.00:"
        " sovitusta palkkiosta maksetaan 50 % (palvelukuvaus 6.2, peruutusehdot versio 3)."
        " Palkkio 25,00 €: 50,00 € tapaamiselta × 50 % (palkkiotaulukko versio 1).",
    ),
    (
        line_of(Held(), a_session(work_form="group", minutes=50.5)),
        "en",
        "The session was held: the agreed fee is paid (service description 6.2, cancellation policy version 1)."
        " Fee €21.04: €25.00 per hour × 50 min 30 s (fee schedule version 1).",
    ),
    (
        line_of(Held(), a_session(work_form="group", minutes=1 / 60)),
        "fi",
        "Tapaaminen pidettiin: sovittu palkkio maksetaan (palvelukuvaus 6.2, peruutusehdot versio 1)."
        " Palkkio 0,01 €: 25,00 € tunnilta × 1 s (palkkiotaulukko versio 1).",
    ),
    (
        line_of(LATE, a_session(agreed_fee=Money(70_01)), policy=HALF),
        "sv",
        "Avbokat onsdagen den 14.10.2026 kl. 15.00.01, tidsfristen gick ut onsdagen den 14.10.2026 kl. 15.00:"
        " 50 % av det avtalade arvodet betalas (tjänstebeskrivningen 6.2, avbokningsvillkor version 3)."
        " Arvode 35,01 €: avtalat 70,01 € per träff × 50 %.",
    ),
    (
        line_of(GroupEnded(EndReason.COMPELLING), GROUP),
        "sv",
        "Gruppen avslutades i förtid av tvingande skäl: inget arvode betalas"
        " (tjänstebeskrivningen 6.2, avbokningsvillkor version 1).",
    ),
    (
        line_of(ExpertIll()),
        "en",
        "The expert fell ill: no fee is paid (service description 6.2, cancellation policy version 1).",
    ),
]


@pytest.mark.parametrize(("line", "language", "text"), WORDS)
def test_a_line_is_told_in_words(line: FeeLine, language: str, text: str) -> None:
    assert told(line, language) == text


def test_what_the_orderer_pays_is_told_as_such_with_what_was_agreed() -> None:
    line = line_of(Held(), a_session(agreed_fee=Money(80_00)), BANK.policy, BANK.schedule)

    assert told(line, "fi", "experience_bank") == (
        "Tapaaminen pidettiin: tilaaja maksaa palkkion suoraan kokemusasiantuntijalle, ja tähän se vain kirjataan"
        " (peruutusehdot versio 1). Palkkio 80,00 €: tapaamiselta sovittu 80,00 €."
    )


def test_volunteer_work_is_told_as_such() -> None:
    line = line_of(Held(), policy=BANK.policy, schedule=BANK.schedule)

    assert told(line, "sv", "experience_bank") == (
        "Träffen hölls: arbetet är frivilligt och inget arvode betalas (avbokningsvillkor version 1)."
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Oikaisu: toteuma korjattiin, joten kuukauden 10/2026 laskelmassa ollut 50,00 € perutaan."),
        (
            "sv",
            "Rättelse: utfallet rättades, därför återtas 50,00 € i arvodesspecifikationen för 10/2026.",
        ),
        ("en", "Correction: the outcome was corrected, so €50.00 in the statement of 10/2026 is taken back."),
    ],
)
def test_a_reversal_names_the_month_and_the_amount(language: str, text: str) -> None:
    line = a_line(kind=LineKind.REVERSAL, amount_minor=-5000, facts={"reversed_month": "2026-10"})

    assert told(line, language) == text


def test_what_is_only_asked_about_is_told_as_an_if() -> None:
    asked = fees.assess(
        a_session(), LATE, PRESET.policy, PRESET.schedule, HELSINKI, is_business_day=is_weekday
    )
    assert isinstance(asked, Assessment)

    text = explanations.explain(asked, "en", zone=HELSINKI, named_in={})

    assert text.replace("\N{NO-BREAK SPACE}", " ").startswith(
        "If cancelled on Wednesday 14 October 2026 at 15:00:01, when the deadline is Wednesday 14 October 2026 at 15:00:"
        " the agreed fee is paid"
    )


def reported(line: FeeLine, at: datetime, role: str | None = "orderer") -> FeeLine:
    return changed(line, facts={**line.facts, **Report(at, None, role).facts()})


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Peruttu: tuli tietoon keskiviikkona 14.10.2026 klo 10.00, ilmoitettiin torstaina 15.10.2026 klo 9.12, ilmoittajana yksikön"
            " työntekijä, määräaika päättyi keskiviikkona 14.10.2026 klo 15.00: palkkiota ei makseta",
        ),
        (
            "sv",
            "Avbokat: blev känt onsdagen den 14.10.2026 kl. 10.00, rapporterades torsdagen den 15.10.2026 kl. 9.12 av enhetens arbetstagare,"
            " tidsfristen gick ut onsdagen den 14.10.2026 kl. 15.00: inget arvode betalas",
        ),
        (
            "en",
            "Cancelled: became known on Wednesday 14 October 2026 at 10:00, reported on Thursday 15 October 2026 at 09:12 by the unit's"
            " worker, the deadline was Wednesday 14 October 2026 at 15:00: no fee is paid",
        ),
    ],
)
def test_a_cancellation_reported_later_than_it_was_known_says_both_and_by_whom(
    language: str, text: str
) -> None:
    line = reported(line_of(cancelled("2026-10-14 10:00")), local("2026-10-15 09:12:34"))

    assert told(line, language).startswith(text)


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("coordinator", "reported on Thursday 15 October 2026 at 09:12 by the coordinator,"),
        ("expert", "reported on Thursday 15 October 2026 at 09:12 by the expert,"),
        ("a_role_of_tomorrow", "reported on Thursday 15 October 2026 at 09:12, the"),
        (None, "reported on Thursday 15 October 2026 at 09:12, the"),
    ],
)
def test_who_reported_is_told_by_role(role: str | None, text: str) -> None:
    line = reported(line_of(LATE), local("2026-10-15 09:12"), role)

    assert text in told(line, "en")


@pytest.mark.parametrize("seconds", [-60, 0, 60])
def test_what_was_reported_as_it_became_known_says_one_time(seconds: int) -> None:
    at = local("2026-10-14 10:00")

    text = told(reported(line_of(cancelled(at)), at + timedelta(seconds=seconds)))

    assert text == told(line_of(cancelled(at)))
    assert "ilmoitettiin" not in text


@pytest.mark.parametrize("seconds", [-61, 61])
def test_more_than_a_minute_between_known_and_reported_is_told(seconds: int) -> None:
    at = local("2026-10-14 10:00")

    assert "ilmoitettiin" in told(reported(line_of(cancelled(at)), at + timedelta(seconds=seconds)))


def test_in_the_doubled_hour_known_and_reported_say_which_pass_they_are_of() -> None:
    session = a_session(starts_at=local("2026-10-25 08:00"))
    line = line_of(cancelled(local("2026-10-25 03:30", fold=0)), session)

    text = told(reported(line, local("2026-10-25 03:30:20", fold=1)))

    assert text.startswith(
        "Peruttu: tuli tietoon sunnuntaina 25.10.2026 klo 3.30 (UTC+3), ilmoitettiin sunnuntaina 25.10.2026 klo 3.30 (UTC+2),"
    )


def test_what_has_no_time_of_its_own_says_when_it_was_reported() -> None:
    line = reported(line_of(ExpertIll()), local("2026-03-29 04:05"), "orderer")

    assert told(line, "en").startswith(
        "The expert fell ill (reported on Sunday 29 March 2026 at 04:05 by the unit's worker): no fee is paid"
    )
    assert "reported" not in told(line_of(ExpertIll()), "en")


def test_a_zero_that_is_taken_back_says_that_nothing_had_been_paid() -> None:
    line = a_line(kind=LineKind.REVERSAL, amount_minor=0, facts={"reversed_month": "2026-10"})

    assert told(line, "fi") == (
        "Oikaisu: toteuma korjattiin; kuukauden 10/2026 laskelmassa tapaamisesta ei ollut maksettu mitään."
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Palkkiota ei voi enää laskea (kokemusasiantuntijalla ei ole tapaamispäivänä voimassa"
            " toimeksiantosopimusta, joka kattaa työn – koordinaattori tekee sopimuksen kokemusasiantuntijan kanssa). Siksi kuukauden 10/2026 laskelman 50,00 €"
            " perutaan, kunnes palkkio voidaan laskea.",
        ),
        (
            "en",
            "The fee cannot be worked out any more (the expert has no commission agreement that covers this work"
            " on the session's day – the coordinator signs one with the expert). Until it can, €50.00 in the statement of 10/2026 is taken back.",
        ),
    ],
)
def test_a_fee_that_waits_again_is_taken_back_with_what_it_waits_for(language: str, text: str) -> None:
    facts = {"reversed_month": "2026-10", "waits_for": "agreement"}
    line = a_line(kind=LineKind.REVERSAL, amount_minor=-5000, facts=facts)

    assert told(line, language) == text


@pytest.mark.parametrize(
    ("fold", "text"),
    [(0, "sunnuntaina 25.10.2026 klo 3.30 (UTC+3)"), (1, "sunnuntaina 25.10.2026 klo 3.30 (UTC+2)")],
)
def test_a_time_in_the_doubled_hour_says_which_pass_it_is(fold: int, text: str) -> None:
    assert explanations.moment_in("fi", local("2026-10-25 03:30", fold=fold), HELSINKI) == text


def test_an_ordinary_time_says_no_offset() -> None:
    assert (
        explanations.moment_in("fi", local("2026-10-25 04:00"), HELSINKI) == "sunnuntaina 25.10.2026 klo 4.00"
    )
    assert (
        explanations.moment_in("en", local("2026-03-29 04:00"), HELSINKI) == "Sunday 29 March 2026 at 04:00"
    )


@pytest.mark.parametrize(
    ("language", "minor", "currency", "text"),
    [
        ("fi", 5000, "EUR", "50,00 €"),
        ("sv", 123456789, "EUR", "1 234 567,89 €"),
        ("en", 123456789, "EUR", "€1,234,567.89"),
        ("fi", -5, "EUR", "−0,05 €"),
        ("en", -5000, "EUR", "−€50.00"),
        ("sv", 10000, "SEK", "100,00 SEK"),
    ],
)
def test_money_is_written_as_the_language_writes_it(
    language: str, minor: int, currency: str, text: str
) -> None:
    assert (
        explanations.money_in(language, minor, currency=currency).replace("\N{NO-BREAK SPACE}", " ") == text
    )


@given(
    outcome=outcomes,
    work_form=st.sampled_from(["individual", "pair", "group", "lecture"]),
    agreed=st.none() | st.integers(100_00, 600_00).map(Money),
    model=st.sampled_from(sorted(PRESETS)),
    language=st.sampled_from(LANGUAGES),
    report=st.none()
    | st.builds(
        Report,
        instants(date(2026, 10, 10), date(2026, 11, 10)),
        st.none(),
        st.sampled_from(["coordinator", "orderer", "expert", "else", None]),
    ),
)
def test_every_line_is_told_whole_in_every_language(
    outcome: Outcome, work_form: str, agreed: Money | None, model: str, language: str, report: Report | None
) -> None:
    session = a_session(work_form=work_form, agreed_fee=agreed)
    found = fees.assess(
        session, outcome, PRESETS[model].policy, PRESETS[model].schedule, HELSINKI, is_business_day=is_weekday
    )
    if not isinstance(found, Assessment):
        return

    text = told(
        changed(
            a_line(session=session),
            rule=found.rule,
            amount_minor=found.amount_minor,
            facts={**found.facts, **(report.facts() if report else {})},
        ),
        language,
        model,
    )

    assert not re.search(r"[{}_]|None", text)
    assert text.endswith(".")
    assert f"{PRESETS[model].policy.version}" in text
    if found.amount_minor:
        written = explanations.money_in(language, found.amount_minor, currency="EUR").replace(
            "\N{NO-BREAK SPACE}", " "
        )
        assert written in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("missing", Missing)
def test_what_a_fee_waits_for_is_told(missing: Missing, language: str) -> None:
    text = explanations.explain_waiting((missing,), language)

    assert text.endswith(".")
    assert "{" not in text


def test_all_that_a_fee_waits_for_is_told_in_one_sentence() -> None:
    text = explanations.explain_waiting((Missing.AGREEMENT, Missing.AGREED_FEE), "fi")

    assert text == (
        "Palkkiota ei voi vielä laskea: kokemusasiantuntijalla ei ole tapaamispäivänä voimassa toimeksiantosopimusta,"
        " joka kattaa työn – koordinaattori tekee sopimuksen kokemusasiantuntijan kanssa; palkkiosta ei ole sovittu"
        " taulukon rajoissa – tilaaja sopii siitä kokemusasiantuntijan kanssa ja merkitsee sen tilaukseen."
    )


def test_a_day_is_named_in_each_language_as_its_people_do() -> None:
    monday = datetime.fromisoformat("2026-10-12T09:00:00+00:00")
    days = [explanations.moment_in(language, monday, HELSINKI).split()[0] for language in LANGUAGES]

    assert days == ["maanantaina", "måndagen", "Monday"]
