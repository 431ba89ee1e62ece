"""A month of work for the console's tests: held, noticed on the 9th, closed on the 10th."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kokemus_client.billing import ObjectionBody
from tests.life import HELSINKI, Area, Expert, Stage, Unit, Work


@dataclass
class Month:
    """A month with two sessions that are held, one that nobody has said anything of, and one whose fee waits."""

    named: str
    work: Work
    waits: Work | None = None

    @property
    def notice(self) -> str:
        """The address of the unit's notice, within a role."""
        return f"/notices/{self.named}/{self.work.order.unit.unit_id}"

    async def objected(self) -> str:
        """Let the unit object to its notice, and return the objection's id."""
        unit = self.work.order.unit
        area_id, billing = unit.area.area_id, unit.area.stage.client.by(unit.named.token).billing
        notice = (await billing.get_notice(area_id, self.named, unit.unit_id)).expect()
        body = ObjectionBody(words="Tapaaminen kesti vain puoli tuntia.")
        return str((await billing.object_to_notice(area_id, notice.notice_id, body)).expect().objection_id)

    async def stated(self) -> str:
        """Return the id of the expert's statement."""
        area, expert_id = self.work.order.area, self.work.expert.expert_id
        page = await area.client.billing.list_statements(
            area.area_id, month=self.named, expert=expert_id
        ).page()
        (statement,) = page.expect().items
        return str(statement.statement_id)


async def worked(stage: Stage, area: Area, unit: Unit, expert: Expert, second: Expert | None = None) -> Month:
    """Let a month begin, and its work be done; a lecture without an agreed fee by a second expert, if there is one."""
    begins = next_month(stage, 2)
    await stage.later(datetime.combine(begins, time(2), HELSINKI))
    order = await area.order(unit, [stage.day(day, 3) for day in (1, 2, 3)])
    month = Month(f"{begins:%Y-%m}", await order.given_to(expert))
    if second is not None:
        lecture = await area.order(unit, [stage.day(1, 4)], form="lecture")
        month.waits = await lecture.given_to(second)
    await stage.later(stage.day(4, 5))
    for session in month.work.sessions[:2]:
        await session.held()
    if month.waits is not None:
        await month.waits.sessions[0].held(participants=12)
    await stage.settle()
    return month


async def noticed(
    stage: Stage, area: Area, unit: Unit, expert: Expert, second: Expert | None = None
) -> Month:
    """Let a month be worked, and its notices go out."""
    month = await worked(stage, area, unit, expert, second)
    await stage.later(datetime.combine(next_month(stage, 9), time(12, 30), HELSINKI))
    return month


def next_month(stage: Stage, day: int) -> date:
    """Return that day of next month."""
    today = stage.clock.now().astimezone(HELSINKI).date()
    return (today.replace(day=1) + timedelta(days=32)).replace(day=day)
