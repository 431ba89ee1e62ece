"""Fees reckoned a second way: session by session, from the plain bodies of events, in plain arithmetic.

Nothing is shared with the fold (`billing.fees`), neither code nor words: what one of the two gets wrong shows
as a difference. Where the fold goes through an area's happenings, this goes through the life of one session
after the other; where the fold makes lines, this moves an amount from month to month.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from heapq import merge
from operator import itemgetter
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

Body = Mapping[str, Any]
"""An event's body as JSON has it: ids and times as text, amounts in cents."""

ROWS: Mapping[str, int] = {
    "held": 100,
    "cancelled_in_time": 0,
    "cancelled_late": 100,
    "moved": 0,
    "no_show": 100,
    "empty_group": 100,
    "group_ended_for_reason": 0,
    "group_ended_otherwise": 100,
    "expert_ill": 0,
    "expert_withdrew": 0,
}
"""Percent of the agreed fee by row of §6.2, where a policy does not say otherwise."""
_KINDS = {
    "SessionHeld": "held",
    "SessionCancelled": "cancelled",
    "ClientNoShow": "no_show",
    "ExpertFellIll": "expert_ill",
    "ExpertWithdrew": "expert_withdrew",
    "GroupEnded": "group_ended",
    "SessionMoved": "moved",
}
_FACTS = ("cancelled_by", "known_at", "participants", "other_work_minutes", "end_reason", "moved_to")
_FOR_ALL = {"AreaOpened", "FeeScheduleSet", "CancellationPolicySet", "MonthClosed"}
_NO_END = "9999-12-31"


class Said(NamedTuple):
    """An event: its place among all, when it became a fact, its name, its body."""

    place: int
    at: datetime
    name: str
    body: Body


class _Shelves:
    """Events by what they are about, each shelf in order."""

    def __init__(self) -> None:
        self.sessions: list[Said] = []
        self.of_area: list[Said] = []
        self.of_expert: dict[str, list[Said]] = {}
        self.of_assignment: dict[str, list[Said]] = {}
        self.of_session: dict[str, list[Said]] = {}

    def put(self, said: Said) -> None:
        body = said.body
        if said.name in _FOR_ALL:
            self.of_area.append(said)
        elif said.name in {"AgreementSigned", "AgreementEnded"}:
            self.of_expert.setdefault(body["expert_id"], []).append(said)
        elif said.name in {"AssignmentAccepted", "FeeAgreed"}:
            self.of_assignment.setdefault(body["assignment_id"], []).append(said)
        elif said.name == "SessionScheduled":
            self.sessions.append(said)
        elif said.name in _KINDS or said.name == "OutcomeCorrected":
            for session_id in body.get("session_ids") or [body["session_id"]]:
                self.of_session.setdefault(session_id, []).append(said)

    def life_of(self, scheduled: Said) -> Iterator[Said]:
        """Return all that concerns a session, in order."""
        body = scheduled.body
        shelves = (
            self.of_area,
            self.of_expert.get(body["expert_id"], ()),
            self.of_assignment.get(body["assignment_id"], ()),
            [scheduled, *self.of_session.get(body["session_id"], ())],
        )
        return merge(*shelves, key=itemgetter(0))


def reckoned(
    events: Iterable[Said], *, is_business_day: Callable[[date], bool]
) -> dict[tuple[str, str], int]:
    """Return the cents that each session comes to in each statement month, by (session, YYYY-MM).

    Events are one area's, in order; sums of zero are left out.
    """
    shelves = _Shelves()
    for said in events:
        shelves.put(said)
    found: dict[tuple[str, str], int] = {}
    for scheduled in shelves.sessions:
        session = _Session(scheduled.body, is_business_day)
        for said in shelves.life_of(scheduled):
            session.hear(said)
        session_id = scheduled.body["session_id"]
        found |= {(session_id, month): minor for month, minor in session.months.items() if minor}
    return found


class _Session:
    """One session, what is known around it, and what it comes to by month."""

    def __init__(self, agreed: Body, is_business_day: Callable[[date], bool]) -> None:
        self.agreed = agreed
        self.is_business_day = is_business_day
        self.months: dict[str, int] = {}
        self.zone: ZoneInfo | None = None
        self.closed = ""
        self.policies: list[Body] = []
        self.schedules: list[Body] = []
        self.agreements: dict[str, tuple[str, str, tuple[str, ...]]] = {}
        self.offered_fee: Body | None = None
        self.fee: Body | None = None
        self.is_scheduled = False
        self.outcome: Body | None = None
        self.revision = 0
        self.standing = 0
        self.waits = False
        self.priced = False

    def hear(self, said: Said) -> None:
        """Take one event in, and look again at what the session is worth where the event bears on it."""
        body = said.body
        match said.name:
            case "MonthClosed":
                self.closed = body["month"]
            case "AreaOpened":
                self._open(body, said.at)
            case "FeeScheduleSet":
                self._add_version(self.schedules, body)
            case "CancellationPolicySet":
                self._add_version(self.policies, body)
            case "AgreementSigned" | "AgreementEnded":
                self._agree_to_work(said.name, body)
            case "AssignmentAccepted" | "FeeAgreed":
                self._agree_on_fee(body.get("agreed_fee"))
            case "SessionScheduled":
                self.is_scheduled, self.fee = True, self.offered_fee
            case _:
                self._learn(said)

    def _open(self, body: Body, at: datetime) -> None:
        self.zone = ZoneInfo(body["time_zone"])
        if not self.closed:
            first = at.astimezone(self.zone).replace(day=1)
            self.closed = f"{first - timedelta(days=1):%Y-%m}"
        self._look_if_it_waits()

    def _add_version(self, versions: list[Body], body: Body) -> None:
        versions.append(body)
        if self.zone is None:
            return
        day = self._day()
        if self.waits:
            self._look()
        elif self.outcome and body["valid_from"] <= day and day[:7] > self.closed:
            self._look(is_covered=self.standing > 0)

    def _agree_to_work(self, name: str, body: Body) -> None:
        agreement_id = body["agreement_id"]
        until = body.get("valid_until") or _NO_END
        if name == "AgreementSigned":
            self.agreements[agreement_id] = (body["valid_from"], until, tuple(body.get("work_forms", ())))
        elif agreement_id in self.agreements:
            since, _, forms = self.agreements[agreement_id]
            self.agreements[agreement_id] = (since, until, forms)
        self._look_if_it_waits()

    def _agree_on_fee(self, fee: Body | None) -> None:
        self.offered_fee = fee
        if self.is_scheduled and (self.waits or not self.priced):
            self.fee = fee
            self._look_if_it_waits()

    def _learn(self, said: Said) -> None:
        is_move = said.name == "SessionMoved"
        revision = self.revision + 1 if is_move else said.body["revision"]
        if not self.is_scheduled or revision <= self.revision:
            return
        if is_move and (self.outcome or {}).get("kind") == "moved":
            return
        outcome = _outcome(said)
        is_said_again, self.outcome, self.revision = outcome == self.outcome, outcome, revision
        self._look(is_covered=is_said_again and self.standing > 0)

    def _look_if_it_waits(self) -> None:
        if self.waits:
            self._look()

    def _look(self, *, is_covered: bool = False) -> None:
        """Put the difference between what stood and what the session is worth now into the first open month."""
        worth = self._worth(is_covered=is_covered)
        self.waits = worth is None
        minor, priced = (0, self.priced) if worth is None else worth
        self.priced = priced
        if minor != self.standing:
            month = max(self._day()[:7], _month_after(self.closed))
            self.months[month] = self.months.get(month, 0) + minor - self.standing
            self.standing = minor

    def _day(self) -> str:
        return f"{datetime.fromisoformat(self.agreed['starts_at']).astimezone(self.zone):%Y-%m-%d}"

    def _worth(self, *, is_covered: bool) -> tuple[int, bool] | None:
        """Return the cents and whether a price was needed for them; None while something is missing."""
        if self.zone is None:
            return None
        day = self._day()
        policy, schedule = _in_force(self.policies, day), _in_force(self.schedules, day)
        if policy is None or schedule is None:
            return None
        row = self._row(policy, self.zone)
        percent = policy["percent"].get(row, ROWS[row])
        return self._part(percent, schedule, day, is_covered=is_covered) if percent else (0, False)

    def _part(self, percent: int, schedule: Body, day: str, *, is_covered: bool) -> tuple[int, bool] | None:
        """Return what a part of the price comes to, like `_worth`."""
        prices = [one for one in schedule["prices"] if one["work_form"] == self.agreed["work_form"]]
        if not prices:
            return None
        if schedule.get("paid_by", "area") == "orderer":
            return 0, self.fee is not None
        if prices[0]["basis"] == "none":
            return 0, False
        exact = self._priced(prices[0], schedule["currency"])
        if exact is None or not (is_covered or self._is_under_an_agreement(day)):
            return None
        return math.floor(exact * percent / 100 + Fraction(1, 2)), True

    def _row(self, policy: Body, zone: ZoneInfo) -> str:
        outcome = self.outcome
        assert outcome is not None, "only a session with an outcome is looked at"
        kind: str = outcome["kind"]
        if kind == "held" and self.agreed["work_form"] == "group" and outcome.get("participants") == 0:
            return "empty_group"
        if kind == "cancelled":
            in_time = outcome["known_at"] <= self._deadline(policy, zone)
            return "cancelled_in_time" if in_time else "cancelled_late"
        if kind == "group_ended":
            otherwise = outcome["end_reason"] == "other"
            return "group_ended_otherwise" if otherwise else "group_ended_for_reason"
        return kind

    def _deadline(self, policy: Body, zone: ZoneInfo) -> datetime:
        day = date.fromisoformat(self._day())
        left = policy["deadline_days_before"]
        while left:
            day -= timedelta(days=1)
            if policy["day_kind"] == "calendar" or self.is_business_day(day):
                left -= 1
        wall = datetime.combine(day, time.fromisoformat(policy["deadline_time"]), zone)
        return max(wall.astimezone(UTC), wall.replace(fold=1).astimezone(UTC))

    def _priced(self, price: Body, currency: str) -> Fraction | None:
        """Return the whole price of the session in cents; None when it has to be agreed first."""
        fee = self.fee
        if fee is not None:
            minor = fee["amount_minor"]
            low, high = price.get("min_minor", 0), price.get("max_minor", 0)
            fits = price["basis"] != "agreed" or low <= minor <= high
            return Fraction(minor) if fits and fee.get("currency", "EUR") == currency else None
        if price["basis"] == "agreed":
            return None
        whole = Fraction(price.get("amount_minor", 0))
        if price["basis"] == "per_session":
            return whole
        starts_at, ends_at = (datetime.fromisoformat(self.agreed[name]) for name in ("starts_at", "ends_at"))
        return whole * ((ends_at - starts_at) // timedelta(seconds=1)) / 3600

    def _is_under_an_agreement(self, day: str) -> bool:
        form = self.agreed["work_form"]
        return any(
            since <= day <= until and (not forms or form in forms)
            for since, until, forms in self.agreements.values()
        )


def _outcome(said: Said) -> Body:
    """Return what became of a session: its kind and the facts that were said of it."""
    body = said.body
    told: Body = body["outcome"] if said.name == "OutcomeCorrected" else {"kind": _KINDS[said.name], **body}
    outcome = {name: told[name] for name in ("kind", *_FACTS) if told.get(name) is not None}
    if "known_at" in outcome:
        outcome["known_at"] = datetime.fromisoformat(outcome["known_at"]).astimezone(UTC)
    return outcome


def _in_force(versions: list[Body], day: str) -> Body | None:
    held = [one for one in versions if one["valid_from"] <= day]
    return max(held, key=lambda one: (one["valid_from"], one["version"])) if held else None


def _month_after(month: str) -> str:
    return f"{date.fromisoformat(f'{month}-28') + timedelta(days=4):%Y-%m}"
