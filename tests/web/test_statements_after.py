"""The same promises, about errors, the way to the end, and what happens meanwhile."""

from __future__ import annotations

import re
from itertools import chain

import pytest
from django.test import Client

from letters.core.section import Section
from letters.core.sections import SECTIONS
from letters.models import Draft
from tests.web.conftest import save, url
from tests.web.markup import EVERY_SECTION, Markup, faulty, page_of, section_page, words

pytestmark = pytest.mark.django_db

ELSEWHERE = ["/", "/help/", "/letters/", "/letters/check/", "/letters/unsent/", "/letters/mine/", "/account/login/"]
BAD_WORDS = re.compile(r"\b(please|sorry|invalid|valid|oops|forbidden|required)\b|!", re.IGNORECASE)
ABOUT_OTHERS = {"recipients_name", "recipients_greeting", "others", "company", "role", "place"}


@EVERY_SECTION
def test_t20_the_browser_checks_nothing(alice_client: Client, draft: Draft, section: Section) -> None:
    page = section_page(alice_client, draft, section)
    assert page.by_id("answers").get("novalidate") is not None
    assert page.all(".//*[@required]") == []


def test_t21_an_error_takes_nothing_away(alice_client: Client, begun: Draft) -> None:
    save(alice_client, begun, "people", company="Northgate", role="", place="the upper yard")
    page = page_of(alice_client, url(begun, "people") + "?check=1")
    assert page.by_id("id_company").get("value") == "Northgate"
    assert page.by_id("id_place").get("value") == "the upper yard"


def test_t22_the_summary_stands_first_and_takes_the_focus(alice_client: Client, begun: Draft) -> None:
    page = faulty(alice_client, begun)
    summary = page.one(".//*[@role='alert']")
    assert words(page.by_id(summary.get("aria-labelledby", ""))) == "There is a problem"
    assert page.position(page.classed("back")[0]) < page.position(summary) < page.position(page.one(".//h1"))
    assert summary.get("tabindex") == "-1"
    assert summary.get("autofocus") is not None


def test_t23_each_line_of_the_summary_leads_to_its_field(alice_client: Client, begun: Draft) -> None:
    page = faulty(alice_client, begun)
    at_fields = {words(error) for error in page.all(".//*[@class='invalid-feedback']//strong")}
    for link in page.all(".//*[@role='alert']//a"):
        field = page.by_id(link.get("href", "").lstrip("#"))
        assert field.tag in {"input", "select", "textarea"}
        assert words(link) in at_fields


def test_t24_a_field_with_an_error_says_so_and_points_to_it(alice_client: Client, begun: Draft) -> None:
    page = faulty(alice_client, begun)
    wrong = [control for control in page.controls() if "is-invalid" in control.get("class", "").split()]
    assert wrong
    for control in wrong:
        assert control.get("aria-invalid") == "true", control.attrib
        texts = [words(page.by_id(key)) for key in control.get("aria-describedby", "").split()]
        assert any(texts), control.attrib


def test_t25_messages_say_what_to_do_and_blame_nobody(alice_client: Client, begun: Draft, client: Client) -> None:
    addresses, typed = ("/account/login/", "/account/signup/"), {"email": "nowhere", "password1": "abc"}
    accounts = [Markup(client.post(address, typed).content.decode()) for address in addresses]
    mine = [Markup(alice_client.post(f"/letters/mine/{act}/").content.decode()) for act in ("leave", "bring")]
    pages = [faulty(alice_client, begun), *accounts, *mine]
    messages = [words(item) for page in pages for item in page.all(".//*[@role='alert']//li")]
    assert messages
    assert [message for message in messages if BAD_WORDS.search(message)] == []


def test_t25_no_question_can_say_it_otherwise() -> None:
    questions = chain.from_iterable(section.questions for section in SECTIONS)
    missing = [question.missing for question in questions if question.required]
    assert all(re.match(r"(Enter|Choose|Say|Pick) ", message) for message in missing)


def test_t27_what_cannot_be_seen_is_stripped_and_not_complained_about(alice_client: Client, begun: Draft) -> None:
    name = "\u200b  Mina Okafor\u00a0 "
    save(alice_client, begun, "people", your_name=name, company=" Northgate ", role="nurse\ufeff", tone="warm")
    page = page_of(alice_client, url(begun, "people") + "?check=1")
    assert page.all(".//*[@role='alert']") == []


def test_t29_a_note_of_the_coach_is_no_error(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "interest", own_words="I would appreciate any feedback you could give me.")
    page = page_of(alice_client, url(draft, "interest") + "?check=1")
    assert page.classed("notes")
    assert page.all(".//*[@role='alert']") == []
    assert save(alice_client, draft, "review", go="finish").url == url(draft)


def test_t30_every_answer_can_be_changed_from_the_check_page(alice_client: Client, draft: Draft) -> None:
    page = page_of(alice_client, url(draft, "review"))
    links = [words(link) for link in page.all(".//*[@class='answered']//a")]
    assert links == [f"Change {section.title}" for section in SECTIONS[:-1]]


def test_t31_what_was_passed_over_is_called_so(alice_client: Client, draft: Draft) -> None:
    page = page_of(alice_client, url(draft, "review"))
    assert "Not provided" in words(page.classed("answered")[0])


def test_t32_the_check_page_names_the_act(alice_client: Client, draft: Draft) -> None:
    page = page_of(alice_client, url(draft, "review"))
    assert words(page.one(".//h1")) == "Check your letter"
    assert "Finish my letter" in [words(button) for button in page.all(".//button")]


def test_t33_the_finished_page_says_what_comes_next(alice_client: Client, draft: Draft) -> None:
    page = page_of(alice_client, url(draft))
    assert "Copy letter" in [words(button) for button in page.all(".//button")]
    assert page.classed("advice")
    assert page.classed("back")[0].get("href") == "/letters/"
    assert any(link.get("href") == url(draft, "takeaway") for link in page.all(".//a"))


def test_t34_a_deleted_letter_comes_back_and_an_account_is_asked_twice(alice_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "delete"))
    assert "Undo" in [words(button) for button in page_of(alice_client, "/letters/").all(".//button")]
    alice_client.post(url(draft, "restore"))
    assert alice_client.get(url(draft)).status_code == 200
    assert "This cannot be undone." in words(page_of(alice_client, "/letters/mine/leave/").one(".//main"))


def test_t35_what_happens_meanwhile_is_said_without_taking_the_focus(alice_client: Client, draft: Draft) -> None:
    page = page_of(alice_client, url(draft, "takeaway"))
    assert page.by_id("saved").get("role") == "status"
    assert page.by_id("count").get("role") == "status"
    assert page_of(alice_client, url(draft)).by_id("copied").get("role") == "status"


def test_t41_a_button_is_called_what_it_shows(alice_client: Client, draft: Draft) -> None:
    for address in ("/letters/", url(draft), url(draft, "takeaway"), url(draft, "review")):
        for button in page_of(alice_client, address).all(".//button"):
            assert button.get("aria-label") is None
            assert words(button)


@pytest.mark.parametrize("address", ELSEWHERE)
def test_t42_help_is_always_in_the_same_place(guest_client: Client, address: str) -> None:
    links = page_of(guest_client, address).all(".//footer//a")
    assert words(links[0]) == "Help"


def test_t43_the_page_and_the_letter_each_say_their_language(alice_client: Client, draft: Draft) -> None:
    page = page_of(alice_client, url(draft))
    assert page.one(".").get("lang") == "en"
    letter = page.one(".//article[@class='sheet']")
    assert letter.get("lang") == "en-US"
    assert {block.get("dir") for block in letter.iter("p") if "paragraph" in block.get("class", "")} == {"auto"}


def test_t44_signing_in_asks_for_no_puzzle(client: Client) -> None:
    page = page_of(client, "/account/login/")
    assert [control.get("type") for control in page.controls() if control.get("type") != "checkbox"] == [
        "email",
        "password",
    ]
    assert all(control.get("onpaste") is None for control in page.controls())


def test_t45_a_wrong_sign_in_does_not_say_which_part_was_wrong(client: Client, alice_client: Client) -> None:
    answers = []
    for address in ("alice@example.org", "nobody@example.org"):
        page = Markup(client.post("/account/login/", {"login": address, "password": "not-this-one"}).content.decode())
        answers.append([words(item) for item in page.all(".//*[@role='alert']//li")])
    assert answers[0]
    assert answers[0] == answers[1]


def test_t46_a_session_outlasts_a_day(settings: object) -> None:
    assert settings.SESSION_COOKIE_AGE >= 20 * 60 * 60  # type: ignore[attr-defined]


@EVERY_SECTION
def test_t47_without_scripts_every_button_still_submits(alice_client: Client, draft: Draft, section: Section) -> None:
    page = section_page(alice_client, draft, section)
    assert "Show the letter" in [words(button) for button in page.all(".//form//button[@type='submit']")]
    assert [button for button in page.by_id("answers").iter("button") if button.get("type") == "button"] == []


def test_t21_an_error_leaves_the_box_for_own_words_as_it_was(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "takeaway", kind="lesson", lesson="every weld matters, " * 200, own_words="")
    page = page_of(alice_client, url(draft, "takeaway") + "?check=1")
    assert page.all(".//*[@role='alert']")
    assert page.classed("own")[0].get("open") is None
    assert "every weld matters" in words(page.by_id("id_own_words"))


def test_t30_the_check_page_says_days_as_one_would(alice_client: Client, draft: Draft) -> None:
    answers = words(page_of(alice_client, url(draft, "review")).classed("answered")[0])
    assert "9 March 2026" in answers
    assert "2026-03-09" not in answers
