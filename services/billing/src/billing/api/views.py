"""What is shown: domain values as JSON, times in the area's local time, reasons in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from billing.domain import explanations
from billing.domain.corrections import FeeLine
from billing.domain.explanations import LANGUAGES
from billing.domain.fees import Assessment, Missing
from billing.domain.ledger import SessionState
from billing.domain.money import Money
from billing.domain.outcomes import AgreedSession
from billing.domain.policies import CancellationPolicy, FeeSchedule
from billing.domain.presets import preset_of
from billing.store.areas import Area, Version
from billing.store.reading import KeptLine, KeptNotice, KeptStatement

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells reasons: in which languages, by which local time, naming which text."""

    zone: ZoneInfo
    named_in: Mapping[str, str]
    language: str | None

    def why(self, line: FeeLine | Assessment) -> str | dict[str, str]:
        """Return why, in the language asked for, or in all."""
        if self.language is not None:
            return explanations.explain(line, self.language, zone=self.zone, named_in=self.named_in)
        return {
            language: explanations.explain(line, language, zone=self.zone, named_in=self.named_in)
            for language in LANGUAGES
        }

    def what_it_waits_for(self, missing: tuple[Missing, ...]) -> str | dict[str, str]:
        """Return what a fee waits for, in the language asked for, or in all."""
        if self.language is not None:
            return explanations.explain_waiting(missing, self.language)
        return {language: explanations.explain_waiting(missing, language) for language in LANGUAGES}


def teller(area: Area, language: str | None) -> Teller:
    """Return who tells an area's reasons."""
    preset = preset_of(area.model)
    return Teller(area.zone, {} if preset is None else preset.named_in, language)


def money(amount: Money) -> Json:
    """Show an amount."""
    return {"amount_minor": amount.minor, "currency": amount.currency}


def session(agreed: AgreedSession, zone: ZoneInfo) -> Json:
    """Show the agreed session."""
    return {
        "session_id": agreed.session_id,
        "order_id": agreed.order_id,
        "expert_id": agreed.expert_id,
        "unit_id": agreed.unit_id,
        "work_form": agreed.work_form,
        "starts_at": agreed.starts_at.astimezone(zone),
        "ends_at": agreed.ends_at.astimezone(zone),
        "agreed_fee": None if agreed.agreed_fee is None else money(agreed.agreed_fee),
    }


def line(kept: KeptLine, tells: Teller) -> Json:
    """Show a line with its session and its reason."""
    one = kept.line
    return session(one.session, tells.zone) | {
        "line_id": one.line_id,
        "kind": one.kind.value,
        "amount": {"amount_minor": one.amount_minor, "currency": one.currency},
        "rule": one.rule.value,
        "revision": one.revision,
        "policy_version": one.policy_version,
        "schedule_version": one.schedule_version,
        "work_month": one.work_month,
        "statement_month": one.statement_month,
        "corrects": one.corrects,
        "counts": kept.counts,
        "statement_id": kept.statement_id,
        "decided_at": kept.decided_at.astimezone(tells.zone),
        "facts": one.facts,
        "explanation": tells.why(one),
    }


def waiting(state: SessionState, tells: Teller) -> Json:
    """Show a session whose fee waits."""
    return session(state.agreed, tells.zone) | {
        "missing": [one.value for one in state.missing],
        "explanation": tells.what_it_waits_for(state.missing),
    }


def judged(at: datetime, found: Assessment | tuple[Missing, ...], tells: Teller) -> Json:
    """Show what something at a moment would earn, or what that waits for."""
    shown: Json = {"at": at.astimezone(tells.zone)}
    if isinstance(found, Assessment):
        return shown | {
            "amount": {"amount_minor": found.amount_minor, "currency": found.currency},
            "rule": found.rule.value,
            "policy_version": found.policy_version,
            "schedule_version": found.schedule_version,
            "missing": [],
            "explanation": tells.why(found),
        }
    missing = [one.value for one in found]
    return shown | {
        "amount": None,
        "rule": None,
        "missing": missing,
        "explanation": tells.what_it_waits_for(found),
    }


def version(kept: Version) -> Json:
    """Show a version of a schedule or policy with who set it and when."""
    shown = schedule(kept.version) if isinstance(kept.version, FeeSchedule) else policy(kept.version)
    return shown | {"set_at": kept.set_at, "set_by": kept.set_by}


def schedule(shown: FeeSchedule) -> Json:
    """Show a fee schedule."""
    return {
        "version": shown.version,
        "valid_from": shown.valid_from,
        "currency": shown.currency,
        "paid_by": shown.paid_by.value,
        "prices": [asdict(price) for price in shown.prices.values()],
    }


def policy(shown: CancellationPolicy) -> Json:
    """Show a cancellation policy."""
    return {
        "version": shown.version,
        "valid_from": shown.valid_from,
        "deadline_days_before": shown.deadline_days_before,
        "deadline_time": shown.deadline_time.strftime("%H:%M"),
        "day_kind": shown.day_kind.value,
        "percent": {rule.value: percent for rule, percent in shown.percent.items()},
    }


def notice(kept: KeptNotice, zone: ZoneInfo) -> Json:
    """Show a notice."""
    return {
        "notice_id": kept.notice_id,
        "revision": kept.revision,
        "month": kept.month,
        "unit_id": kept.unit_id,
        "unit_name": kept.unit_name,
        "cost_centre": kept.cost_centre,
        "coordinator_id": kept.coordinator_id,
        "total": money(kept.total),
        "line_count": len(kept.line_ids),
        "issued_at": kept.issued_at.astimezone(zone),
    }


def statement(kept: KeptStatement, zone: ZoneInfo) -> Json:
    """Show a statement without its lines."""
    return {
        "statement_id": kept.statement_id,
        "month": kept.month,
        "expert_id": kept.expert_id,
        "pay_date": kept.pay_date,
        "total": money(kept.total),
        "issued_at": kept.issued_at.astimezone(zone),
    }
