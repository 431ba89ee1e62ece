"""Why a line is what it is, in Finnish, Swedish and English, from its facts and in local time.

Nothing of this is stored or said in an event: it is made when somebody reads. The sentences stand in the files
beside this one; which of them is told, and with what values, is chosen here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from billing.fees.domain.corrections import FeeLine, LineKind
from billing.fees.domain.fees import Assessment, Facts, Missing
from billing.fees.domain.reports import is_worth_telling
from billing.policies.domain.outcomes import EndReason, Rule
from chassis.wording import texts

TEXTS = texts(__file__)

_NBSP = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
_TIMES = "\N{MULTIPLICATION SIGN}"
_PAID_ROWS = frozenset({"basis", "agreed_minor"})
_INSTEAD = frozenset({Rule.MOVED, Rule.RECORDED_ONLY, Rule.VOLUNTARY})
"""Rules that earn nothing here for a reason of their own."""

_Words = Mapping[str, str]


def explain(line: FeeLine | Assessment, language: str, *, zone: ZoneInfo, named_in: Mapping[str, str]) -> str:
    """Return in one language why a line is what it is, or would be; `named_in` names its rules' text."""
    words = TEXTS[language]
    if isinstance(line, FeeLine) and line.kind is LineKind.REVERSAL:
        return _taken_back(words, line, language)
    sources = [words["source.policy"].format(version=line.policy_version)]
    if language in named_in:
        sources.insert(0, named_in[language])
    sentence = (
        f"{_happened(words, line, language, zone)}: {_consequence(words, line)} ({', '.join(sources)})."
    )
    reckoning = _reckoning(words, line, language)
    return f"{sentence} {reckoning}" if reckoning else sentence


def explain_waiting(missing: tuple[Missing, ...], language: str) -> str:
    """Return in one language what a fee waits for."""
    words = TEXTS[language]
    return words["waits.for"].format(missing="; ".join(words[f"waits.{one}"] for one in missing))


def _taken_back(words: _Words, line: FeeLine, language: str) -> str:
    waits_for = str(line.facts.get("waits_for", "")).split()
    reversal = "reversal" if line.amount_minor else "reversal_of_nothing"
    told = words[f"reckoning.{'waits_again' if waits_for else reversal}"].format(
        month=_month(line.facts["reversed_month"]),
        amount=money_in(language, -line.amount_minor, currency=line.currency),
        missing="; ".join(words[f"waits.{one}"] for one in waits_for),
    )
    return f"{told}."


def money_in(language: str, minor: int, *, currency: str) -> str:
    """Return an amount as the language writes it, e.g. `1 234,50 €` or `€1,234.50`."""
    words = TEXTS[language]
    whole, cents = divmod(abs(minor), 100)
    digits = f"{whole:,}".replace(",", words["money.thousands"]) + f"{words['money.decimal']}{cents:02d}"
    euro = currency == "EUR"
    written = words["money.euro"].format(amount=digits) if euro else f"{digits}{_NBSP}{currency}"
    return f"{_MINUS}{written}" if minor < 0 else written


def moment_in(language: str, instant: datetime, zone: ZoneInfo) -> str:
    """Return a local time as the language writes it: seconds if any, the offset if it came twice."""
    words = TEXTS[language]
    local = instant.astimezone(zone)
    hour = f"{local.hour:0{words['time.hour_digits']}d}"
    clock = words["time.clock"].format(hour=hour, minute=f"{local.minute:02d}")
    if local.second or local.microsecond:
        clock = words["time.with_seconds"].format(clock=clock, second=f"{local.second:02d}")
    if local.microsecond:
        clock += f"{words['money.decimal']}{local.microsecond:06d}"
    if local.replace(fold=1 - local.fold).astimezone(UTC) != instant:
        ahead = local.utcoffset()
        assert ahead is not None, f"{local} is local, so it has an offset"
        clock += f" (UTC{ahead.total_seconds() / 3600:+g})"
    return words["time.moment"].format(date=_date(words, local), clock=clock)


def _date(words: _Words, local: datetime) -> str:
    return words["time.date"].format(
        day=words["time.days"].split()[local.weekday()],
        number=local.day,
        month=words["time.months"].split()[local.month - 1],
        year=local.year,
    )


def _length(words: _Words, minutes: int, seconds: int = 0) -> str:
    hours, rest = divmod(minutes, 60)
    parts = {"hours": hours, "minutes": rest, "seconds": seconds}
    told = [words[f"time.{name}"].format(n=n) for name, n in parts.items() if n]
    return " ".join(told) or words["time.minutes"].format(n=0)


def _month(month: object) -> str:
    year, number = str(month).split("-")
    return f"{int(number)}/{year}"


def _happened(words: _Words, line: FeeLine | Assessment, language: str, zone: ZoneInfo) -> str:
    facts = line.facts
    row = str(facts.get("row", line.rule.value))
    if row in {Rule.GROUP_ENDED_FOR_REASON, Rule.GROUP_ENDED_OTHERWISE}:
        row = EndReason(str(facts["reason"])).value
    reported = _reported(words, facts, language, zone)
    if "known_at" in facts:
        told = "cancelled_and_reported" if reported else row
        return words["happened.if_cancelled" if _is_preview(line) else f"happened.{told}"].format(
            known_at=moment_in(language, _instant(facts, "known_at"), zone),
            deadline=moment_in(language, _instant(facts, "deadline"), zone),
            reported=reported,
        )
    told = words[f"happened.{row}"]
    if "other_work_minutes" in facts:
        told += words["happened.other_work"].format(minutes=_length(words, int(facts["other_work_minutes"])))
    return told + words["happened.reported"].format(reported=reported) if reported else told


def _reported(words: _Words, facts: Facts, language: str, zone: ZoneInfo) -> str:
    """Return when, to the minute, and as what it was reported; nothing where that tells no more than is told."""
    if "reported_at" not in facts:
        return ""
    at = _instant(facts, "reported_at")
    if not is_worth_telling(at, known_at=_instant(facts, "known_at") if "known_at" in facts else None):
        return ""
    told = words.get(f"reported.{facts.get('reported_as')}", words["reported.somebody"])
    return told.format(moment=moment_in(language, at.replace(second=0, microsecond=0), zone))


def _is_preview(line: FeeLine | Assessment) -> bool:
    """Tell whether a cancellation is only asked about: what nobody decided has no line."""
    return isinstance(line, Assessment) and "known_at" in line.facts


def _instant(facts: Facts, name: str) -> datetime:
    return datetime.fromisoformat(str(facts[name]))


def _consequence(words: _Words, line: FeeLine | Assessment) -> str:
    if not _is_paid(line):
        return words[f"fee.{line.rule}" if line.rule in _INSTEAD else "fee.none"]
    if "percent" in line.facts:
        return words["fee.part"].format(percent=line.facts["percent"])
    return words["fee.all"]


def _is_paid(line: FeeLine | Assessment) -> bool:
    return line.rule is not Rule.RECORDED_ONLY and not _PAID_ROWS.isdisjoint(line.facts)


def _reckoning(words: _Words, line: FeeLine | Assessment, language: str) -> str:
    facts = line.facts
    if "agreed_minor" in facts:
        currency = str(facts.get("agreed_currency", line.currency))
        rate = money_in(language, int(facts["agreed_minor"]), currency=currency)
        shown = money_in(language, line.amount_minor, currency=line.currency) if _is_paid(line) else rate
        return f"{words['reckoning.agreed'].format(amount=shown, rate=rate)}{_part(words, facts)}."
    if "basis" not in facts:
        return ""
    told = words["reckoning.per_hour" if "minutes" in facts else "reckoning.per_session"].format(
        amount=money_in(language, line.amount_minor, currency=line.currency),
        rate=money_in(language, int(facts["rate_minor"]), currency=line.currency),
        times=_TIMES,
        length=_length(words, int(facts.get("minutes", 0)), int(facts.get("seconds", 0))),
    )
    return f"{told}{_part(words, facts)} ({words['source.schedule'].format(version=line.schedule_version)})."


def _part(words: _Words, facts: Facts) -> str:
    """Return the last factor where only a part is paid, so that what is shown multiplies out."""
    if "percent" not in facts:
        return ""
    return f" {_TIMES} {words['reckoning.percent'].format(percent=facts['percent'])}"
