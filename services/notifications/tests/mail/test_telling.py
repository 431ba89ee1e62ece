"""Every text in every language: complete, alike in both forms, and silent about people."""

# ruff: noqa: RUF001 - running text has en dashes and minus signs

from __future__ import annotations

import re
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any

import pytest
from jinja2 import meta
from notifications_builders import (
    AREA,
    COORDINATOR,
    EVENT,
    EXPERT,
    NOON,
    OFFER,
    ORDER,
    ORDERER,
    a_message,
    a_missing_outcome,
    a_notice,
    a_statement,
    an_acceptance,
    an_answered_notice_objection,
    an_answered_objection,
    an_illness,
    an_offer,
    everything_told,
    known,
)

from chassis.hearing import Heard
from chassis.outbox import Cause
from notifications.known.domain import Known, UnitName
from notifications.mail import telling as words
from notifications.mail.domain import letters
from notifications.mail.domain.letters import Letter
from notifications.mail.domain.wording import Language
from notifications.mail.telling import VOCABULARY
from notifications.mail.wire import mails
from notifications.messages.domain import Message
from notifications.telling import domain as telling
from notifications.telling import wire
from notifications.telling.domain import Role, Template
from notifications.words.identities import PersonId, UnitId

SILENT_ABOUT = (
    "sair", "sjuk", " ill ", " ill.", "illness",  # reasons of absence
    "kokemusasian", "kokemustoim", "erfarenhets", "experience",  # that the reader has one
    "opioid", "riippuvu", "masennus", "depression",
    "asiakas", "klient", "client",
)  # fmt: skip
KNOWN_ROLES = {Role.ORDERER: PersonId(ORDERER), Role.UNIT_COORDINATOR: PersonId(COORDINATOR)}


def heard(body: Any) -> Heard[Any]:
    return Heard(EVENT, f"x.{type(body).__name__}.v1", AREA, "s", "k", 1, NOON, Cause(str(ORDER)), body)


def messages_of(body: Any) -> tuple[Message, ...]:
    notice = wire.notice(heard(body))
    return telling.messages(notice, telling.people(notice, KNOWN_ROLES), contacts={})


def letter_of(body: Any, language: str, heard_before: Known | None = None, url: str = "") -> Letter:
    (message,) = messages_of(body)
    return letters.compose(
        message, heard_before or known(), wished=language, service_url=url, vocabulary=VOCABULARY
    )


def mail_of(letter: Letter, to: str = "anna@example.org") -> EmailMessage:
    return mails.mail(
        words.write(letter), to=to, sender="kokemus@example.org", message=a_message().id, date=NOON
    )


class Words(HTMLParser):
    """Collects the text of a page, and its tags."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.attributes: dict[str, str | None] = {}
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {f"{tag}.{name}": value for name, value in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data.split()


ALL = [(body, language) for body in everything_told() for language in Language]
NAMES = [f"{type(body).__name__}-{number // 3}-{language}" for number, (body, language) in enumerate(ALL)]


@pytest.mark.parametrize(("body", "language"), ALL, ids=NAMES)
def test_every_text_is_complete(body: Any, language: Language) -> None:
    subject, text = words.text(letter_of(body, language))
    assert 10 < len(subject) <= 80
    assert "\n" not in subject
    assert len(text.splitlines()) >= 9
    assert "\n\n\n" not in text
    assert not [
        mark for mark in ("{{", "}}", "{%", "None", "[]", "()", "Undefined") if mark in subject + text
    ]
    assert not [line for line in text.splitlines() if line.endswith(": ") or line == "-"]


@pytest.mark.parametrize(("body", "language"), ALL, ids=NAMES)
def test_every_text_says_the_same_as_its_page(body: Any, language: Language) -> None:
    subject, text = words.text(letter_of(body, language, url="https://kokemus.example.org/"))
    page = Words(words.html(letter_of(body, language), subject=subject, body=text))
    listed = " ".join(line.removeprefix("- ") for line in text.splitlines())
    assert page.words == (f"{subject} {subject} " + listed).split()
    assert page.attributes["html.lang"] == language
    assert page.tags.count("h1") == 1
    assert {"title", "main", "p"} <= set(page.tags)
    assert str(page.attributes["a.href"]).startswith(f"https://kokemus.example.org/{AREA}/to/")


@pytest.mark.parametrize(("body", "language"), ALL, ids=NAMES)
def test_no_text_tells_of_people(body: Any, language: Language) -> None:
    subject, text = words.text(letter_of(body, language))
    said = f"{subject}\n{text}".lower()
    assert not [word for word in SILENT_ABOUT if word in said]


@pytest.mark.parametrize(("body", "language"), ALL, ids=NAMES)
def test_every_text_survives_what_was_never_heard(body: Any, language: Language) -> None:
    bare = known(units_of_orders={}, unit_names={}, sessions={})
    subject, text = words.text(letter_of(body, language, bare))
    assert subject
    assert "None" not in text


def test_illness_reads_like_any_other_reason() -> None:
    ill, withdrew = (
        [words.text(letter_of(body, language)) for language in Language]
        for body in everything_told()
        if type(body).__name__ in {"ExpertFellIll", "ExpertWithdrew"}
    )
    assert ill == withdrew


@pytest.mark.parametrize(
    ("language", "where"),
    [
        ("fi", "katso palvelusta, kuka on tulossa"),
        ("sv", "se i tjänsten vem som kommer"),
        ("en", "see in the service who comes"),
    ],
)
def test_an_orderer_is_told_where_to_see_who_comes_and_not_who(language: str, where: str) -> None:
    _, text = words.text(letter_of(an_acceptance(), language))
    assert where in text
    assert str(EXPERT) not in text


@pytest.mark.parametrize(("body", "language"), ALL, ids=NAMES)
def test_who_is_told_by_a_person_hears_the_same_and_is_sent_to_no_page(body: Any, language: Language) -> None:
    (message,) = messages_of(body)
    told = letters.compose(
        message, known(), wished=language, service_url="", vocabulary=VOCABULARY, by_a_person=True
    )
    (subject, said), (mailed_subject, mailed) = words.text(told), words.text(letter_of(body, language))
    assert subject == mailed_subject
    opening, closing = mailed.rsplit("\n\n", 3)[0], mailed.rsplit("\n\n", 3)[2]
    assert said.startswith(opening)
    assert closing in said
    assert mailed.splitlines()[-1] not in said, "nobody answers a machine"
    assert "http" not in said
    assert {"fi": "puolestasi", "sv": "för din räkning", "en": "on your behalf"}[language] in said


def test_there_is_a_text_for_every_template_and_language_and_no_other() -> None:
    templates = words._templates().list_templates(filter_func=lambda name: "__pycache__" not in name)
    texts = {name for name in templates if "/" in name}
    assert texts == {f"{language}/{one}.txt" for language in Language for one in (*Template, "letter")}


@pytest.mark.parametrize("template", [*Template, "letter"])
def test_a_text_has_the_same_places_to_fill_in_every_language(template: str) -> None:
    texts = words._templates()
    sources = [texts.loader.get_source(texts, f"{one}/{template}.txt")[0] for one in Language]  # type: ignore[union-attr]
    places = [meta.find_undeclared_variables(texts.parse(source)) for source in sources]
    assert places == [places[0]] * len(places)


def test_one_offer_in_full() -> None:
    subject, text = words.text(letter_of(an_offer(), "fi", url="https://kokemus.example.org/"))
    assert subject == "Uusi pyyntö, tilaus 00000001"
    assert text == (
        "Hei,\n\n"
        "sinulle on uusi pyyntö.\n\n"
        "- Tilaus: 00000001\n"
        "- Yksikkö: Aikuisten palvelut\n"
        "- Työmuoto: yksilötyö\n"
        "- Toivottu aika: maanantai 26.10.2026 klo 9.00–11.00\n"
        "- Vastaa viimeistään: torstai 15.10.2026 klo 12.00\n\n"
        "Mitä voit tehdä nyt: kirjaudu palveluun ja hyväksy pyyntö tai kieltäydy siitä."
        " Saat valita vapaasti. Kieltäytymistä ei tarvitse perustella.\n\n"
        "Tehtävän saavat ne, jotka hyväksyvät pyynnön ensin. Jos et vastaa ajoissa, pyyntö ei ole enää voimassa.\n\n"
        f"Avaa sivu:\nhttps://kokemus.example.org/{AREA}/to/offers/{OFFER}\n\n"
        "Ystävällisin terveisin\nItä-Uudenmaan hyvinvointialue\n\n"
        "Tämä on automaattinen viesti. Siihen ei voi vastata.\n"
    )


@pytest.mark.parametrize("body", everything_told(), ids=lambda body: type(body).__name__)
def test_every_mail_leads_to_one_thing_by_ids_alone(body: Any) -> None:
    page = letter_of(body, "fi", url="https://kokemus.example.org").page_url
    path = page.removeprefix(f"https://kokemus.example.org/{AREA}/to/")
    kind, *which = path.split("/")
    assert kind in {"offers", "orders", "sessions", "notices", "statements", "emergency"}
    assert which
    assert all(re.fullmatch(r"[0-9a-f-]{36}|\d{4}-\d\d", one) for one in which)


def test_a_move_leads_to_the_new_time() -> None:
    moved = next(one for one in everything_told() if type(one).__name__ == "SessionMoved")
    assert letter_of(moved, "fi", url="https://x.example").page_url.endswith(f"/sessions/{moved.moved_to}")


@pytest.mark.parametrize(
    ("language", "say", "ask"),
    [
        ("fi", "kerro palvelussa", "pyydä tilaajaa kertomaan"),
        ("sv", "nu: berätta i tjänsten om", "be beställaren berätta"),
        ("en", "say in the service whether the session was held. If", "ask the orderer to say"),
    ],
)
def test_who_cannot_say_how_a_session_went_is_told_whom_to_ask(language: str, say: str, ask: str) -> None:
    mine, still = (
        words.text(
            letters.compose(
                messages_of(a_missing_outcome(reminder))[0],
                known(),
                wished=language,
                service_url="",
                vocabulary=VOCABULARY,
            )
        )[1]
        for reminder in (1, 2)
    )
    assert say in mine
    assert ask not in mine
    assert ask in still
    assert say not in still


def test_without_a_console_no_mail_has_a_link() -> None:
    assert "http" not in words.text(letter_of(an_offer(), "fi"))[1]


@pytest.mark.parametrize("language", list(Language))
def test_a_statement_names_total_pay_date_and_each_unit(language: Language) -> None:
    body = next(one for one in everything_told() if type(one).__name__ == "StatementIssued")
    _, text = words.text(letter_of(body, language))
    plain = text.replace("\N{NO-BREAK SPACE}", " ")
    for shown in (("150,00 €", "100,00 €", "50,00 €"), ("€150.00", "€100.00", "€50.00"))[
        language is Language.ENGLISH
    ]:
        assert shown in plain
    assert "Perhekeskus" in plain
    assert ("30.11.2026" in plain) or ("30 November 2026" in plain)


NOTHING_TO_PAY = {
    ("nothing", -150_00): ("Tällä kertaa ei ole mitään maksettavaa.", "There is nothing to pay this time."),
    ("carried", -200_00): (
        "Sinulle on maksettu aiemmin 50,00 € liikaa. Se vähennetään seuraavasta laskelmastasi.",
        "You have been paid €50.00 too much before. It is taken off your next statement.",
    ),
    ("invoiced", -200_00): (
        "Sinulle on maksettu aiemmin 50,00 € liikaa. Saat siitä laskun.",
        "You have been paid €50.00 too much before. You get",
    ),
}


@pytest.mark.parametrize(("settlement", "brought"), NOTHING_TO_PAY)
def test_a_statement_that_pays_nothing_says_how_it_is_settled_and_names_no_day(
    settlement: str, brought: int
) -> None:
    body = a_statement(settlement=settlement, brought_minor=brought)
    for language, sentence in zip(("fi", "en"), NOTHING_TO_PAY[settlement, brought], strict=True):
        _, text = words.text(letter_of(body, language))
        assert sentence in text.replace("\N{NO-BREAK SPACE}", " ")
        assert "Maksupäivä" not in text
        assert "Payment date" not in text


LACKS = {
    "fi": "Toteuma puuttuu vielä {n} tapaamiselta.",
    "sv": "{n} {noun} saknar ännu utfall.",
    "en": "{n} {noun} an outcome.",
}
NOUNS = {"fi": ("", ""), "sv": ("träff", "träffar"), "en": ("session still lacks", "sessions still lack")}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("number", [1, 2, 21])
def test_a_notice_says_how_many_sessions_lack_an_outcome(language: Language, number: int) -> None:
    _, text = words.text(letter_of(a_notice(open_sessions=number), language))
    noun = NOUNS[language][number > 1]
    assert LACKS[language].format(n=number, noun=noun) in text


@pytest.mark.parametrize(("language", "word"), [("fi", "puuttuu"), ("sv", "saknar"), ("en", "lack")])
def test_a_notice_says_nothing_of_outcomes_where_all_are_known(language: str, word: str) -> None:
    assert word not in words.text(letter_of(a_notice(), language))[1]


@pytest.mark.parametrize(("language", "word"), [("fi", "hyväksy"), ("sv", "godkänn"), ("en", "approve")])
def test_a_notice_of_nothing_asks_for_no_approval(language: str, word: str) -> None:
    assert word in words.text(letter_of(a_notice(), language))[1]
    nothing = a_notice(line_count=0, open_sessions=1)
    assert word not in words.text(letter_of(nothing, language))[1]


ANSWERS = {
    "upheld": ("on hyväksytty", "har godkänts", "was accepted"),
    "rejected": ("pysyy ennallaan", "ändras inte", "stays as it is"),
    "withdrawn": ("on peruttu", "har återtagits", "was taken back"),
}


@pytest.mark.parametrize("state", ANSWERS)
def test_who_objected_to_a_notice_is_told_what_became_of_it(state: str) -> None:
    for language, sentence in zip(("fi", "sv", "en"), ANSWERS[state], strict=True):
        _, text = words.text(letter_of(an_answered_notice_objection(state), language))
        assert sentence in text
        assert all(
            other[("fi", "sv", "en").index(language)] not in text
            for name, other in ANSWERS.items()
            if name != state
        )


@pytest.mark.parametrize(("language", "answer"), [("fi", "vastaus"), ("sv", "svaret"), ("en", "the answer")])
def test_who_took_an_objection_back_is_sent_to_no_answer(language: str, answer: str) -> None:
    answered, taken_back = (
        words.text(letter_of(an_answered_objection(state), language))[1] for state in ("upheld", "withdrawn")
    )
    assert answer in answered
    assert answer not in taken_back


def test_a_mail_has_its_headers_and_both_forms() -> None:
    mail = mail_of(letter_of(an_offer(), "sv"))
    assert mail["To"] == "anna@example.org"
    assert mail["Message-ID"] == f"<{a_message().id}@example.org>"
    assert (mail["Auto-Submitted"], mail["Content-Language"]) == ("auto-generated", "sv")
    assert mail["Date"].datetime == NOON
    plain, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert page is not None
    assert "måndag 26.10.2026" in plain.get_content()
    assert "måndag 26.10.2026" in page.get_content()


def test_the_same_letter_makes_the_same_bytes() -> None:
    first, second = (mail_of(letter_of(an_offer(), "fi")).as_bytes() for _ in range(2))
    assert first == second
    assert max(map(len, first.split(b"\r\n"))) <= 998


@pytest.mark.parametrize(
    "address",
    [
        "anna@example.org\r\nBcc: all@example.org",
        "anna@example.org, eve@example.org",
        "<anna@example.org>",
        "anna",
        "",
    ],
)
def test_no_address_can_smuggle_a_header_or_a_second_reader(address: str) -> None:
    with pytest.raises(ValueError, match="not one that a mail can go to"):
        mail_of(letter_of(an_offer(), "fi"), to=address)


def test_a_units_name_cannot_break_out_of_its_line_or_of_the_page() -> None:
    hostile = known(unit_names={UnitId(an_illness().unit_id): UnitName("A\r\n\r\n<script>x</script>\n- B")})
    letter = letter_of(an_illness(), "en", hostile)
    subject, text = words.text(letter)
    assert "- Unit: A <script>x</script> - B" in text.splitlines()
    assert "<script>" not in words.html(letter, subject=subject, body=text)
