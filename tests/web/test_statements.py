"""What every page promises whoever reads, hears or fills it in; docs/accessibility.md lists the promises by number."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from letters.core.section import Kind, Section
from letters.core.sections import SECTIONS
from letters.models import Draft
from tests.web.conftest import save, url
from tests.web.markup import EVERY_SECTION, faulty, kinds, page_of, section_page, words

pytestmark = pytest.mark.django_db

ELSEWHERE = ["/", "/help/", "/letters/", "/letters/check/", "/letters/unsent/", "/letters/mine/", "/account/login/"]
BAD_WORDS = re.compile(r"\b(please|sorry|invalid|valid|oops|forbidden|required)\b|!", re.IGNORECASE)
ABOUT_OTHERS = {"recipients_name", "recipients_greeting", "others", "company", "role", "place"}


def test_t01_every_section_has_one_heading_of_its_own(alice_client: Client, draft: Draft) -> None:
    headings = [words(section_page(alice_client, draft, section).one(".//h1")) for section in SECTIONS]
    assert len(set(headings)) == len(SECTIONS)


@EVERY_SECTION
def test_t02_the_title_says_where_one_is(alice_client: Client, draft: Draft, section: Section) -> None:
    title = words(section_page(alice_client, draft, section).one(".//title"))
    assert title == f"{section.title} (section {SECTIONS.index(section) + 1} of {len(SECTIONS)}) – Thankyou"


def test_t02_a_title_says_when_something_is_wrong(alice_client: Client, begun: Draft) -> None:
    assert words(faulty(alice_client, begun).one(".//title")).startswith("Error: ")


@EVERY_SECTION
def test_t03_the_way_back_is_a_link_before_the_main_part(alice_client: Client, draft: Draft, section: Section) -> None:
    page = section_page(alice_client, draft, section)
    back = next(link for link in page.classed("back"))
    assert page.position(back) < page.position(page.one(".//main"))
    assert alice_client.get(back.get("href")).status_code == 200


@EVERY_SECTION
def test_t05_the_buttons_say_that_they_save(alice_client: Client, draft: Draft, section: Section) -> None:
    page = section_page(alice_client, draft, section)
    seen = {words(button): button.get("class", "") for button in page.all(".//div[@class='buttons']/button")}
    first = "Finish my letter" if section.key == "review" else "Save and continue"
    assert "primary" in seen[first]
    assert "Save and come back later" in seen


@EVERY_SECTION
def test_t06_progress_is_a_plain_sentence(alice_client: Client, draft: Draft, section: Section) -> None:
    page = section_page(alice_client, draft, section)
    assert words(page.classed("position")[0]) == f"Section {SECTIONS.index(section) + 1} of {len(SECTIONS)}"
    assert page.all(".//*[@aria-current]") == []


@pytest.mark.parametrize("address", ELSEWHERE)
def test_t07_the_first_link_leads_past_the_header(guest_client: Client, address: str) -> None:
    page = page_of(guest_client, address)
    first = next(kinds(page.one(".//body"), "a", "button", "input"))
    assert first.get("href") == f"#{page.one('.//main').get('id')}"


@EVERY_SECTION
def test_t08_enter_presses_continue(alice_client: Client, draft: Draft, section: Section) -> None:
    form = section_page(alice_client, draft, section).by_id("answers")
    submits = [button for button in form.iter("button") if button.get("type", "submit") == "submit"]
    assert submits[0].get("value") in {"next", "finish"}


def test_t09_finishing_twice_finishes_once(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "review", go="finish")
    once = list(draft.revisions.values("version", "answers"))
    save(alice_client, draft, "review", go="finish")
    assert Draft.objects.count() == 1
    assert list(draft.revisions.values("version", "answers")) == once


@EVERY_SECTION
def test_t10_every_control_has_words_above_it_and_none_inside(
    alice_client: Client, draft: Draft, section: Section
) -> None:
    page = section_page(alice_client, draft, section)
    for control in page.controls():
        assert page.label(control), control.attrib
        assert not page.label(control).endswith(":")
        assert control.get("placeholder") is None


@EVERY_SECTION
def test_t11_a_hint_is_one_sentence_without_a_stop_tied_to_its_field(
    alice_client: Client, draft: Draft, section: Section
) -> None:
    page = section_page(alice_client, draft, section)
    described = " ".join(element.get("aria-describedby", "") for element in page.root.iter()).split()
    for hint in page.classed("form-text"):
        assert not words(hint).endswith("."), words(hint)
        assert list(hint.iter("a")) == []
        if hint.get("id"):
            assert hint.get("id") in described


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
def test_t12_what_may_stay_empty_says_so(alice_client: Client, begun: Draft, section: Section) -> None:
    page = section_page(alice_client, begun, section)
    assert not any("*" in words(label) for label in page.all(".//label"))
    texts = [question for question in section.questions if question.kind in {Kind.TEXT, Kind.LONG, Kind.DATE}]
    for question in texts:
        label = words(page.one(f".//label[@for='id_{question.name}']"))
        assert label.endswith("(optional)") != question.required, label


@EVERY_SECTION
def test_t13_every_section_says_what_it_is_for(alice_client: Client, draft: Draft, section: Section) -> None:
    assert words(section_page(alice_client, draft, section).classed("lede")[0]) == section.why


def test_t14_a_text_over_its_limit_is_kept_and_counted(alice_client: Client, begun: Draft) -> None:
    page = faulty(alice_client, begun)
    assert page.by_id("id_company").get("value") == "x" * 500
    assert page.by_id("id_company").get("maxlength") is None
    assert any("380" in words(error) or "120" in words(error) for error in page.classed("invalid-feedback"))


def test_t15_a_second_letter_asks_nothing_again(alice_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "duplicate"))
    copy = Draft.objects.exclude(pk=draft.pk).get()
    page = page_of(alice_client, url(copy, "people"))
    assert page.by_id("id_company").get("value") == "Brackwater Fabrication"
    assert page.by_id("id_role").get("value") == "second-shift welder"


def test_t16_ones_own_data_can_be_filled_in_by_the_browser(client: Client, alice_client: Client, begun: Draft) -> None:
    assert page_of(alice_client, url(begun, "people")).by_id("id_your_name").get("autocomplete") == "name"
    sign_in, sign_up = page_of(client, "/account/login/"), page_of(client, "/account/signup/")
    assert {sign_in.by_id("id_login").get("autocomplete")} <= {"email", "username"}
    assert sign_in.by_id("id_password").get("autocomplete") == "current-password"
    assert sign_up.by_id("id_email").get("autocomplete") == "email"
    assert sign_up.by_id("id_password1").get("autocomplete") == "new-password"


@EVERY_SECTION
def test_t17_nothing_about_others_is_filled_in_by_the_browser(
    alice_client: Client, draft: Draft, section: Section
) -> None:
    for control in section_page(alice_client, draft, section).controls():
        if control.get("name") in ABOUT_OTHERS:
            assert control.get("autocomplete") == "off", control.attrib


def test_t18_names_are_not_spell_checked_and_letters_know_their_language(alice_client: Client, draft: Draft) -> None:
    people = page_of(alice_client, url(draft, "people"))
    for control in people.controls():
        if control.get("name") in {"your_name", "recipients_name", "recipients_greeting", "company"}:
            assert control.get("spellcheck") == "false"
    takeaway = page_of(alice_client, url(draft, "takeaway"))
    assert {box.get("lang") for box in takeaway.all(".//form//textarea")} == {"en-US"}


def test_t19_an_address_field_takes_any_address(client: Client) -> None:
    field = page_of(client, "/account/signup/").by_id("id_email")
    assert field.get("type") == "email"
    assert int(field.get("maxlength", "320")) >= 254


def test_the_styleguide_shows_every_piece_in_development_only(client: Client, settings: Any) -> None:
    assert client.get("/styleguide/").status_code == 404
    settings.DEBUG = True
    page = page_of(client, "/styleguide/")
    colours = {words(name) for name in page.all(".//code")}
    tokens = re.findall(r"^  (--[a-z-]+): (?:#|rgb)", Path("static/css/app.css").read_text(), re.MULTILINE)
    assert colours == set(tokens) - {"--on-accent"}
    for piece in ("button", "form-check", "form-control", "error-summary", "advice", "messages", "sheet", "notes"):
        assert page.classed(piece), piece
