"""The month: units are told what they pay, lines are stated, and then nothing more goes in (§6.3)."""

from billing.month import acts, api, tables, timers
from billing.month.handlers.notice_month import tell_new_units
from billing.month.handlers.tell_steps import tell_steps
from billing.month.store.stated import NUMBERED
from chassis.part import Hears, Part
from contracts.registry import UnitRegistered

OFFERS = ("handlers.set_timers",)
PART = Part(
    hears=(Hears((UnitRegistered,), tell_new_units),),
    rings=timers.RINGS,
    routers=api.ROUTERS,
    tables=(
        tables.Month,
        tables.PaymentNotice,
        tables.NoticeApproval,
        tables.NoticeObjection,
        tables.Statement,
        tables.StatementLine,
    ),
    journey=tell_steps,
    numbered=NUMBERED,
    acts=acts.ACTS,
)
