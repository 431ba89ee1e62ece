"""Goes through a scenario on paper: which sessions there are, what goes without saying, what cannot be.

It knows as much of the rules as is needed to tell a slip of the pen from a story: who was asked before who
accepts, that a session has one outcome, that nothing is reported before it happened. What anything costs it
does not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kokemus.demo.marked import KnockOn, Mistake, Mistakes, unknown
from kokemus.demo.story import (
    Accept,
    AcceptAtOnce,
    AgreeFee,
    AgreeTerms,
    Area,
    Correct,
    Decline,
    EndGroup,
    MakeOffers,
    Move,
    OfOrder,
    OfSession,
    Order,
    Outcome,
    PlaceOrder,
    Preview,
    Report,
    Session,
    Step,
    TakeBack,
)

COUNTED = frozenset({"group", "lecture"})
"""The work forms in which participants are counted."""


@dataclass
class _OrderState:
    """An order as far as the rehearsal has come."""

    placed: bool = False
    closed: bool = False
    asked: set[str] = field(default_factory=set)
    seated: list[str] = field(default_factory=list)


@dataclass
class _SessionState:
    """A session as far as the rehearsal has come: what was said of it and when, or that it was moved."""

    session: Session
    said_at: datetime | None = None
    moved: bool = False
    ended: bool = False

    @property
    def stands(self) -> bool:
        """Whether the expert's time is taken, as far as has been said."""
        return not self.moved and self.said_at is None


def rehearse(
    told: Iterable[Step],
    orders: Mapping[str, Order],
    areas: Mapping[str, Area],
    *,
    held_after: timedelta,
    mistakes: Mistakes,
) -> tuple[dict[str, Session], tuple[Step, ...]]:
    """Return the sessions by name and all steps in the order of time; keep the mistakes."""
    rehearsal = _Rehearsal(orders, areas, held_after)
    steps: list[Step] = []
    for step in sorted(told, key=lambda one: one.at):
        with mistakes.kept():
            steps.append(rehearsal.take(step))
            continue
        rehearsal.give_up(step)
    steps += rehearsal.usual_reports()
    return rehearsal.sessions, tuple(sorted(steps, key=lambda one: one.at))


class _Rehearsal:
    def __init__(self, orders: Mapping[str, Order], areas: Mapping[str, Area], held_after: timedelta) -> None:
        self._orders = orders
        self._areas = areas
        self._held_after = held_after
        self._order_states = {key: _OrderState() for key in orders}
        self._session_states: dict[str, _SessionState] = {}
        self._aliases: dict[str, dict[str, str]] = {key: {} for key in areas}
        self._given_up: set[str] = set()

    def give_up(self, step: Step) -> None:
        """Tell no more mistakes of an order in which one was found: they follow from it."""
        if isinstance(step, OfOrder):
            self._given_up.add(step.order)

    @property
    def sessions(self) -> dict[str, Session]:
        return {key: one.session for key, one in self._session_states.items()}

    def take(self, step: Step) -> Step:
        """Move on by one step and return it with what it could not know; raise Mistake when it cannot be."""
        if not isinstance(step, OfOrder):
            return step
        if step.order in self._given_up:
            raise KnockOn(step.line, f"order {step.order!r} has a mistake already")
        state = self._order_states[step.order]
        if isinstance(step, PlaceOrder):
            state.placed = True
            first = self._orders[step.order].times[0].starts_at
            if first <= step.at:
                raise Mistake(step.line, f"order {step.order!r} is placed after its first time of work")
            return step
        if not state.placed:
            raise Mistake(step.line, f"order {step.order!r} has not been placed yet at that time")
        if isinstance(step, OfSession):
            return self._of_session(step)
        return self._of_order(step, state)

    # --- orders -----------------------------------------------------------------------------------------

    def _of_order(  # noqa: C901, PLR0912 - one case per kind of step
        self, step: OfOrder, state: _OrderState
    ) -> Step:
        match step:
            case MakeOffers(experts=experts):
                for expert in experts:
                    self._check_expert(step, expert)
                if not step.refused:
                    state.asked |= set(experts)
            case Accept(expert=expert):
                self._check_asked(step, state, expert)
                if not step.refused:
                    self._seat(step, state, expert)
            case AcceptAtOnce(experts=experts, quicker=quicker, slower=slower):
                for expert in experts:
                    self._check_asked(step, state, expert)
                self._aliases[step.area] |= {quicker: experts[0], slower: experts[1]}
                self._seat(step, state, quicker)
            case Decline(expert=expert):
                self._check_asked(step, state, expert)
                state.asked.discard(expert)
            case TakeBack():
                if state.seated and not step.refused:
                    raise Mistake(
                        step.line, f"{state.seated[0]} has accepted {step.order!r}; it cannot be taken back"
                    )
                state.closed = not step.refused
            case AgreeFee():
                return replace(step, expert=self._seated(step, state, step.expert))
            case EndGroup():
                return self._end_group(step, state)
            case AgreeTerms():
                pass
            case _:
                raise AssertionError(step)
        return step

    def _check_expert(self, step: Step, expert: str) -> None:
        known = {*self._areas[step.area].experts, *self._aliases[step.area]}
        if expert not in known:
            raise Mistake(step.line, unknown(f"expert of {step.area}", expert, known))

    def _check_asked(self, step: OfOrder, state: _OrderState, expert: str) -> None:
        self._check_expert(step, expert)
        if expert not in state.asked:
            raise Mistake(step.line, f"{expert} answers, but has not been asked to do {step.order!r}")

    def _seat(self, step: OfOrder, state: _OrderState, expert: str) -> None:
        order = self._orders[step.order]
        if state.closed or len(state.seated) >= order.seats:
            raise Mistake(step.line, f"{expert} accepts, but {step.order!r} is filled or taken back")
        if step.at > order.times[0].starts_at:
            raise Mistake(step.line, f"{expert} accepts after the first time of {step.order!r} has come")
        state.seated.append(expert)
        for number, span in enumerate(order.times, 1):
            key = f"{order.key}/{number}" if order.seats == 1 else f"{order.key}/{number} ({expert})"
            session = Session(key=key, area=order.area, order=order.key, expert=expert, span=span)
            self._add(step, session)

    def _add(self, step: Step, session: Session) -> None:
        """Keep a new session, unless its expert would be in two places at once."""
        for one in self._session_states.values():
            other = one.session
            taken = (other.area, other.expert) == (session.area, session.expert) and one.stands
            if taken and other.span.overlaps(session.span):
                raise Mistake(
                    step.line, f"{session.expert} would do {session.key!r} and {other.key!r} at one time"
                )
        self._session_states[session.key] = _SessionState(session)

    def _seated(self, step: OfOrder, state: _OrderState, expert: str) -> str:
        if not expert and len(state.seated) == 1:
            return state.seated[0]
        if expert not in state.seated:
            named, known = expert or "left out", ", ".join(state.seated) or "none yet"
            raise Mistake(step.line, f"`expert` is {named}, but the experts of {step.order!r} are: {known}")
        return expert

    def _end_group(self, step: EndGroup, state: _OrderState) -> Step:
        expert = self._seated(step, state, step.expert)
        remaining = [
            one
            for one in self._session_states.values()
            if (one.session.order, one.session.expert) == (step.order, expert)
            and one.said_at is None
            and not one.moved
            and one.session.span.starts_at > step.at
        ]
        if not remaining:
            raise Mistake(step.line, f"no session of {step.order!r} is left at that time")
        for one in remaining:
            one.said_at, one.ended = step.at, True
        return replace(step, expert=expert, sessions=tuple(one.session.key for one in remaining))

    # --- sessions ---------------------------------------------------------------------------------------

    def _of_session(self, step: OfSession) -> Step:
        found = self._session_states.get(step.session)
        if found is None:
            mine = [key for key, one in self._session_states.items() if one.session.order == step.order]
            raise Mistake(step.line, unknown("session", step.session, mine))
        if step.refused:
            return step
        match step:
            case Preview():
                return step
            case Correct(outcome=outcome):
                said_at = found.said_at or found.session.span.ends_at + self._held_after
                if found.moved or said_at > step.at:
                    raise Mistake(
                        step.line, f"nothing has been said of {step.session!r} that could be corrected"
                    )
                return replace(step, outcome=self._checked(step, found.session, outcome))
            case Move():
                self._check_free(step, found)
                self._move(step, found)
                return step
            case Report(outcome=outcome):
                self._check_free(step, found)
                found.said_at = step.at
                return replace(step, outcome=self._checked(step, found.session, outcome))
            case _:
                raise AssertionError(step)

    def _check_free(self, step: OfSession, found: _SessionState) -> None:
        if found.moved:
            raise Mistake(
                step.line, f"{step.session!r} was moved; say what becomes of the session it was moved to"
            )
        if found.said_at is not None:
            how = "with its group" if found.ended else "already"
            raise Mistake(step.line, f"what became of {step.session!r} was said {how}; use `correct`")

    def _move(self, step: Move, found: _SessionState) -> None:
        if step.to.starts_at < step.at:
            raise Mistake(step.line, f"{step.session!r} is moved to a time that has passed")
        if step.called in self._session_states:
            raise Mistake(
                step.line, f"there is a session {step.called!r} already; give another name with `as`"
            )
        found.moved = True
        session = replace(found.session, key=step.called, span=step.to, replaces=step.session)
        self._add(step, session)

    def _checked(self, step: Step, session: Session, outcome: Outcome) -> Outcome:
        """Return the outcome as it can be of this session; participants are not counted in all work forms."""
        form = self._orders[session.order].work_form
        match outcome.kind:
            case "held" if step.at < session.span.ends_at:
                raise Mistake(step.line, f"{session.key!r} is held before it has ended")
            case "held" if form not in COUNTED:
                return replace(outcome, participants=None)
            case "no_show" if form == "group":
                raise Mistake(
                    step.line, f"{session.key!r} is of a group; a group to which nobody came was held"
                )
            case "no_show" if step.at < session.span.starts_at:
                raise Mistake(step.line, f"nobody can fail to come to {session.key!r} before it starts")
            case "cancelled" if (outcome.known_at or step.at) >= session.span.starts_at:
                raise Mistake(step.line, f"{session.key!r} is cancelled after it has started")
            case "cancelled" if outcome.known_at is not None and outcome.known_at > step.at:
                raise Mistake(step.line, f"the cancelling of {session.key!r} is known before it is known")
            case "group_ended" if form != "group":
                raise Mistake(step.line, f"{session.key!r} is not of a group")
            case _:
                return outcome

    def usual_reports(self) -> list[Step]:
        """Return the reports of all that was held because nothing else is said of it."""
        return [
            Report(
                at=one.session.span.ends_at + self._held_after,
                line=0,
                area=one.session.area,
                order=one.session.order,
                session=key,
                outcome=self._held(one.session),
                usual=True,
            )
            for key, one in self._session_states.items()
            if one.said_at is None and not one.moved
        ]

    def _held(self, session: Session) -> Outcome:
        order = self._orders[session.order]
        return Outcome(kind="held", participants=order.participants if order.work_form in COUNTED else None)
