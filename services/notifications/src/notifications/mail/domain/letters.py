"""A letter: a message with everything that its text needs, already in words of one language.

It is made when the mail is sent, not when the event is heard: what came to be known in between (a unit's
name, a person's language) is in it, and what is still unknown is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from notifications.known.domain import Known
from notifications.mail.domain import wording
from notifications.mail.domain.wording import Language, Words
from notifications.messages.domain import Message
from notifications.words.identities import UnitId, reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The words of a message; an empty one is left out of the text."""

    template: str
    role: str
    """Who the reader is to what happened: what they can do about it differs."""
    language: Language
    area_name: str
    service_url: str
    page_url: str
    """Where this can be seen and acted on; whoever follows it signs in first."""
    order: str
    unit: str
    work_form: str
    times: tuple[str, ...]
    sessions: tuple[str, ...]
    answer_by: str
    reason: str
    how: str
    month: str
    month_number: str
    pay_date: str
    total: str
    brought: str
    due: str
    settlement: str
    shares: tuple[tuple[str, str], ...]
    line_count: int
    open_sessions: int
    revised: bool
    by_a_person: bool
    """Whether somebody says it on the phone or puts it on paper: there is no page to open then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A letter in words: what stands in the mail."""

    language: Language
    subject: str
    text: str
    page: str
    """The same words as HTML."""


def compose(
    message: Message,
    known: Known,
    *,
    wished: str | None,
    service_url: str,
    vocabulary: Mapping[Language, Words],
    by_a_person: bool = False,
) -> Letter:
    """Return the letter of a message in the language that the person wished, or the area's first."""
    facts = message.facts
    words = vocabulary[wording.language_for(wished, area=known.area.languages)]
    zone = known.area.time_zone
    unit = facts.unit or (known.units_of_orders.get(facts.order) if facts.order else None)
    spans = sorted(
        (known.sessions[s] for s in facts.sessions if s in known.sessions), key=lambda one: one.starts_at
    )
    return Letter(
        template=message.template,
        role=message.role,
        language=words.language,
        area_name=one_line(known.area.names.get(words.language) or next(iter(known.area.names.values()), "")),
        service_url=service_url,
        page_url=_page_url(message, service_url),
        order=reference(facts.order) if facts.order else "",
        unit=unit_name(unit, known, words.language) if unit else "",
        work_form=wording.work_form(facts.work_form, words),
        times=tuple(wording.span(one, words, zone=zone) for one in facts.times),
        sessions=tuple(wording.span(one, words, zone=zone) for one in spans),
        answer_by=wording.moment(facts.answer_by, words, zone=zone) if facts.answer_by else "",
        reason=facts.reason,
        how=facts.how,
        month=wording.month(facts.month, words) if facts.month else "",
        month_number=_number(facts.month),
        pay_date=wording.day(facts.pay_date, words) if facts.pay_date else "",
        total=wording.money(facts.total_minor, words, currency=facts.currency),
        brought=wording.money(facts.brought_minor, words, currency=facts.currency)
        if facts.brought_minor
        else "",
        due=wording.money(abs(facts.total_minor + facts.brought_minor), words, currency=facts.currency),
        settlement=facts.settlement,
        shares=tuple(
            (
                unit_name(share.unit, known, words.language),
                wording.money(share.amount_minor, words, currency=facts.currency),
            )
            for share in facts.shares
        ),
        line_count=facts.line_count,
        open_sessions=facts.open_sessions,
        revised=facts.revision > 1,
        by_a_person=by_a_person,
    )


def _page_url(message: Message, service_url: str) -> str:
    page = message.facts.page
    return f"{service_url.rstrip('/')}/{message.area}/to/{page}" if service_url and page else ""


def unit_name(unit: UnitId, known: Known, language: Language) -> str:
    """Return what a unit is called in a language, or its short reference while no name has been heard."""
    heard = known.unit_names.get(unit)
    return one_line(heard.to(language) if heard else "") or reference(unit)


def one_line(words: str) -> str:
    """Return words without line breaks and control characters, so that they cannot leave their line."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())


def _number(month: str) -> str:
    year, _, number = month.partition("-")
    return f"{int(number)}/{year}" if number else ""
