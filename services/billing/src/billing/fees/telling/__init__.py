"""Why a line is what it is, in Finnish, Swedish and English, from its facts and in local time.

Nothing of this is stored or said in an event: it is made when somebody reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from billing.fees.domain.corrections import FeeLine, LineKind
from billing.fees.domain.fees import Assessment, Facts, Missing
from billing.fees.domain.outcomes import EndReason
from billing.policies.domain.rules import Rule

LANGUAGES = ("fi", "sv", "en")

_NBSP = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
_TIMES = "\N{MULTIPLICATION SIGN}"


@dataclass(frozen=True, slots=True)
class _Words:
    """One language: its days, its ways of writing times and money, its sentences."""

    days: tuple[str, ...]
    months: tuple[str, ...]
    moment: str
    date: str
    clock: str
    decimal: str
    thousands: str
    euro: str
    happened: Mapping[str, str]
    pay_all: str
    pay_part: str
    pay_none: str
    instead: Mapping[Rule, str]
    other_work: str
    per_hour: str
    per_session: str
    agreed: str
    hour: str
    minute: str
    policy: str
    schedule: str
    reversal: str
    waits: Mapping[Missing, str]
    pending: str


_FI = _Words(
    days=("ma", "ti", "ke", "to", "pe", "la", "su"),
    months=(),
    moment="{date} klo {clock}",
    date="{day} {d}.{m}.{y}",
    clock="{h}.{min}",
    decimal=",",
    thousands=_NBSP,
    euro="{amount}" + _NBSP + "€",
    happened=MappingProxyType(
        {
            "held": "Tapaamiskerta toteutui",
            "cancelled_in_time": "Peruttu {known_at}, määräaika oli {deadline}",
            "cancelled_late": "Peruttu {known_at}, määräaika oli {deadline}",
            "moved": "Siirretty uuteen aikaan, johon asiantuntija suostui",
            "no_show": "Asiakas ei saapunut",
            "empty_group": "Ryhmäkerta pidettiin, mutta kukaan ei tullut paikalle",
            "compelling": "Ryhmä lopetettiin kesken pakottavasta syystä",
            "pre_agreed": "Ryhmä lopetettiin kesken ennalta sovitusta syystä",
            "other": "Ryhmä lopetettiin kesken ilman pakottavaa tai ennalta sovittua syytä",
            "expert_ill": "Asiantuntija sairastui",
            "expert_withdrew": "Asiantuntija perui osallistumisensa muusta syystä kuin sairauden vuoksi",
        }
    ),
    pay_all="sovittu palkkio maksetaan",
    pay_part="sovitusta palkkiosta maksetaan {percent}" + _NBSP + "%",
    pay_none="palkkiota ei makseta",
    instead=MappingProxyType(
        {
            Rule.MOVED: "vanhasta ajasta ei makseta, ja uusi aika arvioidaan oman toteumansa mukaan",
            Rule.RECORDED_ONLY: "palkkion maksaa tilaaja suoraan asiantuntijalle, tähän se vain kirjataan",
            Rule.VOLUNTARY: "työ on vapaaehtoista, eikä siitä makseta palkkiota",
        }
    ),
    other_work=", ja aikaa käytettiin {minutes} muuhun yhteistyöhön, josta ei makseta lisää",
    per_hour="Palkkio {amount}: {rate} tunnilta {times} {minutes}",
    per_session="Palkkio {amount}: {rate} tapaamiskerralta",
    agreed="Palkkio {amount}: tapaamiskerralta sovittu {rate}",
    hour="{n}" + _NBSP + "h",
    minute="{n}" + _NBSP + "min",
    policy="peruutusehdot versio {version}",
    schedule="palkkiotaulukko versio {version}",
    reversal="Oikaisu: toteuma korjattiin, joten kuukauden {month} laskelmassa ollut {amount} perutaan",
    waits=MappingProxyType(
        {
            Missing.AREA: "alueen tietoja ei ole vielä saatu",
            Missing.AGREEMENT: (
                "asiantuntijalla ei ole tapaamispäivänä voimassa toimeksiantosopimusta, joka kattaa työn"
            ),
            Missing.POLICY: "alueella ei ole tapaamispäivänä voimassa olevia peruutusehtoja",
            Missing.SCHEDULE: "palkkiotaulukossa ei ole tapaamispäivänä hintaa tälle työmuodolle",
            Missing.AGREED_FEE: "palkkiosta ei ole sovittu taulukon rajoissa",
        }
    ),
    pending="Palkkiota ei voi vielä ratkaista: {missing}.",
)

_SV = _Words(
    days=("må", "ti", "on", "to", "fr", "lö", "sö"),
    months=(),
    moment="{date} kl. {clock}",
    date="{day} {d}.{m}.{y}",
    clock="{h}.{min}",
    decimal=",",
    thousands=_NBSP,
    euro="{amount}" + _NBSP + "€",
    happened=MappingProxyType(
        {
            "held": "Tillfället genomfördes",
            "cancelled_in_time": "Avbokat {known_at}, tidsfristen var {deadline}",
            "cancelled_late": "Avbokat {known_at}, tidsfristen var {deadline}",
            "moved": "Flyttat till en ny tid som erfarenhetsexperten gick med på",
            "no_show": "Klienten kom inte",
            "empty_group": "Grupptillfället hölls men ingen kom",
            "compelling": "Gruppen avslutades i förtid av tvingande skäl",
            "pre_agreed": "Gruppen avslutades i förtid av ett skäl som avtalats på förhand",
            "other": "Gruppen avslutades i förtid utan tvingande eller på förhand avtalat skäl",
            "expert_ill": "Erfarenhetsexperten insjuknade",
            "expert_withdrew": "Erfarenhetsexperten drog sig ur av annat skäl än sjukdom",
        }
    ),
    pay_all="det avtalade arvodet betalas",
    pay_part="{percent}" + _NBSP + "% av det avtalade arvodet betalas",
    pay_none="inget arvode betalas",
    instead=MappingProxyType(
        {
            Rule.MOVED: (
                "inget arvode betalas för den gamla tiden, och den nya tiden bedöms enligt sitt eget utfall"
            ),
            Rule.RECORDED_ONLY: (
                "beställaren betalar arvodet direkt till erfarenhetsexperten, här antecknas det bara"
            ),
            Rule.VOLUNTARY: "arbetet är frivilligt och inget arvode betalas",
        }
    ),
    other_work=", och {minutes} av tiden användes till annat samarbete, som inte ger mer arvode",
    per_hour="Arvode {amount}: {rate} per timme {times} {minutes}",
    per_session="Arvode {amount}: {rate} per tillfälle",
    agreed="Arvode {amount}: avtalat {rate} per tillfälle",
    hour="{n}" + _NBSP + "h",
    minute="{n}" + _NBSP + "min",
    policy="avbokningsvillkor version {version}",
    schedule="arvodestabell version {version}",
    reversal="Rättelse: utfallet korrigerades, därför återtas {amount} i redovisningen för {month}",
    waits=MappingProxyType(
        {
            Missing.AREA: "områdets uppgifter har ännu inte kommit",
            Missing.AGREEMENT: (
                "erfarenhetsexperten har inget uppdragsavtal som omfattar arbetet den dag tillfället är"
            ),
            Missing.POLICY: "området har inga avbokningsvillkor som gäller den dag tillfället är",
            Missing.SCHEDULE: "arvodestabellen har inget pris för denna arbetsform den dag tillfället är",
            Missing.AGREED_FEE: "inget arvode har avtalats inom tabellens gränser",
        }
    ),
    pending="Arvodet kan ännu inte avgöras: {missing}.",
)

_EN = _Words(
    days=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    moment="{date} at {clock}",
    date="{day} {d} {mon} {y}",
    clock="{h}:{min}",
    decimal=".",
    thousands=",",
    euro="€{amount}",
    happened=MappingProxyType(
        {
            "held": "The session was held",
            "cancelled_in_time": "Cancelled on {known_at}, the deadline was {deadline}",
            "cancelled_late": "Cancelled on {known_at}, the deadline was {deadline}",
            "moved": "Moved to a new time that the expert agreed to",
            "no_show": "The client did not arrive",
            "empty_group": "The group session was held but nobody came",
            "compelling": "The group was ended early for a compelling reason",
            "pre_agreed": "The group was ended early for a reason agreed beforehand",
            "other": "The group was ended early without a compelling or agreed reason",
            "expert_ill": "The expert was ill",
            "expert_withdrew": "The expert withdrew for a reason other than illness",
        }
    ),
    pay_all="the agreed fee is paid",
    pay_part="{percent}% of the agreed fee is paid",
    pay_none="no fee is paid",
    instead=MappingProxyType(
        {
            Rule.MOVED: "no fee is paid for the old time, and the new time is judged by its own outcome",
            Rule.RECORDED_ONLY: "the orderer pays the fee to the expert, here it is only recorded",
            Rule.VOLUNTARY: "the work is voluntary and no fee is paid",
        }
    ),
    other_work=", and {minutes} of the time were used for other joint work, which earns nothing more",
    per_hour="Fee {amount}: {rate} per hour {times} {minutes}",
    per_session="Fee {amount}: {rate} per session",
    agreed="Fee {amount}: {rate} agreed per session",
    hour="{n}" + _NBSP + "h",
    minute="{n}" + _NBSP + "min",
    policy="cancellation policy version {version}",
    schedule="fee schedule version {version}",
    reversal="Correction: the outcome was corrected, so {amount} in the statement of {month} is taken back",
    waits=MappingProxyType(
        {
            Missing.AREA: "the area's details have not arrived yet",
            Missing.AGREEMENT: (
                "the expert has no commission agreement that covers this work on the day of the session"
            ),
            Missing.POLICY: "the area has no cancellation policy in force on the day of the session",
            Missing.SCHEDULE: "the fee schedule has no price for this work form on the day of the session",
            Missing.AGREED_FEE: "no fee was agreed within the limits of the schedule",
        }
    ),
    pending="The fee cannot be decided yet: {missing}.",
)

_WORDS: Mapping[str, _Words] = MappingProxyType({"fi": _FI, "sv": _SV, "en": _EN})

_PAID_ROWS = frozenset({"basis", "agreed_minor"})


def money_in(language: str, minor: int, *, currency: str) -> str:
    """Return an amount as the language writes it, e.g. `1 234,50 €` or `€1,234.50`."""
    words = _WORDS[language]
    whole, cents = divmod(abs(minor), 100)
    digits = f"{whole:,}".replace(",", words.thousands) + f"{words.decimal}{cents:02d}"
    written = words.euro.format(amount=digits) if currency == "EUR" else f"{digits}{_NBSP}{currency}"
    return f"{_MINUS}{written}" if minor < 0 else written


def moment_in(language: str, instant: datetime, zone: ZoneInfo) -> str:
    """Return a local time as the language writes it: seconds if any, the offset if it came twice."""
    words = _WORDS[language]
    local = instant.astimezone(zone)
    clock = words.clock.format(h=_hour(words, local), min=f"{local.minute:02d}")
    separator = words.clock[3]
    if local.second or local.microsecond:
        clock += f"{separator}{local.second:02d}"
    if local.microsecond:
        clock += f"{words.decimal}{local.microsecond:06d}"
    if local.replace(fold=1 - local.fold).astimezone(UTC) != instant:
        ahead = local.utcoffset()
        assert ahead is not None, f"{local} is local, so it has an offset"
        clock += f" (UTC{ahead.total_seconds() / 3600:+g})"
    return words.moment.format(date=_date(words, local), clock=clock)


def _hour(words: _Words, local: datetime) -> str:
    return f"{local.hour:02d}" if words.months else str(local.hour)


def _date(words: _Words, local: datetime) -> str:
    return words.date.format(
        day=words.days[local.weekday()],
        d=local.day,
        m=local.month,
        mon=words.months[local.month - 1] if words.months else "",
        y=local.year,
    )


def _minutes(words: _Words, minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = ([words.hour.format(n=hours)] if hours else []) + (
        [words.minute.format(n=rest)] if rest or not hours else []
    )
    return " ".join(parts)


def _month(month: object) -> str:
    year, number = str(month).split("-")
    return f"{int(number)}/{year}"


def explain(line: FeeLine | Assessment, language: str, *, zone: ZoneInfo, named_in: Mapping[str, str]) -> str:
    """Return in one language why a line is what it is, or would be; `named_in` names its rules' text."""
    words = _WORDS[language]
    if isinstance(line, FeeLine) and line.kind is LineKind.REVERSAL:
        taken_back = money_in(language, -line.amount_minor, currency=line.currency)
        return words.reversal.format(month=_month(line.facts["reversed_month"]), amount=taken_back) + "."
    sources = [words.policy.format(version=line.policy_version)]
    if language in named_in:
        sources.insert(0, named_in[language])
    sentence = (
        f"{_happened(words, line, language, zone)}: {_consequence(words, line)} ({', '.join(sources)})."
    )
    reckoning = _reckoning(words, line, language)
    return f"{sentence} {reckoning}" if reckoning else sentence


def _happened(words: _Words, line: FeeLine | Assessment, language: str, zone: ZoneInfo) -> str:
    facts = line.facts
    row = str(facts.get("row", line.rule.value))
    if row in {Rule.GROUP_ENDED_FOR_REASON, Rule.GROUP_ENDED_OTHERWISE}:
        row = EndReason(str(facts["reason"])).value
    told = words.happened[row]
    if "known_at" in facts:
        told = told.format(
            known_at=moment_in(language, _instant(facts, "known_at"), zone),
            deadline=moment_in(language, _instant(facts, "deadline"), zone),
        )
    if "other_work_minutes" in facts:
        told += words.other_work.format(minutes=_minutes(words, int(facts["other_work_minutes"])))
    return told


def _instant(facts: Facts, name: str) -> datetime:
    return datetime.fromisoformat(str(facts[name]))


def _consequence(words: _Words, line: FeeLine | Assessment) -> str:
    if line.rule in words.instead and not _is_paid(line):
        return words.instead[line.rule]
    if not _is_paid(line):
        return words.pay_none
    if "percent" in line.facts:
        return words.pay_part.format(percent=line.facts["percent"])
    return words.pay_all


def _is_paid(line: FeeLine | Assessment) -> bool:
    return line.rule is not Rule.RECORDED_ONLY and not _PAID_ROWS.isdisjoint(line.facts)


def _reckoning(words: _Words, line: FeeLine | Assessment, language: str) -> str:
    facts = line.facts
    if "agreed_minor" in facts:
        currency = str(facts.get("agreed_currency", line.currency))
        pattern, rate = words.agreed, money_in(language, int(facts["agreed_minor"]), currency=currency)
        shown = money_in(language, line.amount_minor, currency=line.currency) if _is_paid(line) else rate
        return f"{pattern.format(amount=shown, rate=rate)}."
    if "basis" not in facts:
        return ""
    pattern = words.per_hour if "minutes" in facts else words.per_session
    told = pattern.format(
        amount=money_in(language, line.amount_minor, currency=line.currency),
        rate=money_in(language, int(facts["rate_minor"]), currency=line.currency),
        times=_TIMES,
        minutes=_minutes(words, int(facts.get("minutes", 0))),
    )
    return f"{told} ({words.schedule.format(version=line.schedule_version)})."


def explain_waiting(missing: tuple[Missing, ...], language: str) -> str:
    """Return in one language what a fee waits for."""
    words = _WORDS[language]
    return words.pending.format(missing="; ".join(words.waits[one] for one in missing))
