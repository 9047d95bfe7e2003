"""The whole way, as a person goes it: from the home page to a letter on the clipboard."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from letters.models import Draft

pytestmark = pytest.mark.django_db(transaction=True)


def _continue(page: Page) -> None:
    page.get_by_role("button", name="Save and continue").click()


def start(page: Page) -> None:
    page.goto("/")
    page.get_by_role("button", name="Start a letter").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What happened")


def tell_what_happened(page: Page) -> None:
    page.get_by_label("Somebody phoned or told me in person").check()
    page.get_by_label("Well, or well enough").check()
    _continue(page)


def name_the_people(page: Page) -> None:
    page.locator("[name=your_name]").fill("Mina Okafor")
    page.locator("[name=recipients_name]").first.fill("Dr Hale")
    page.get_by_role("button", name="Add another person").click()
    page.locator("[name=recipients_name]").nth(1).fill("Sunil")
    page.locator("[name=company]").fill("Northgate Vets")
    page.locator("[name=role]").fill("Veterinary Nurse.")
    page.get_by_label("Warmly and politely").check()
    page.get_by_label(re.compile("British")).check()
    _continue(page)


def answer_the_sections(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("Thanks")
    _continue(page)
    page.locator("[name=enjoyed]").fill("how their night team keep a kettle on for anxious owners.")
    _continue(page)
    _continue(page)
    page.get_by_label("A lesson or an insight").check()
    page.locator("[name=lesson]").fill("a frightened dog watches your feet more than your hands")
    _continue(page)
    page.get_by_label("No, I would leave it there").check()
    _continue(page)


def walk(page: Page) -> None:
    start(page)
    tell_what_happened(page)
    name_the_people(page)
    answer_the_sections(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Check your letter")
    page.get_by_role("button", name="Finish my letter").click()


def _assert_is_the_letter(text: str) -> None:
    assert text.startswith("Dear Dr Hale and Sunil,\n\n")
    assert text.endswith("Mina Okafor")
    assert "kettle" in text
    assert "a frightened dog watches your feet more than your hands" in text.lower()  # some phrasings open with it
    assert "\n\n\n" not in text
    assert ".." not in text


def test_ten_minutes_from_the_no_to_the_clipboard(page: Page) -> None:
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    walk(page)
    page.get_by_role("button", name="Copy letter").click()
    expect(page.locator("#copied")).to_contain_text("Copied")
    _assert_is_the_letter(page.evaluate("navigator.clipboard.readText()"))
    assert errors == []


def test_the_same_way_without_javascript(plain_page: Page) -> None:
    walk(plain_page)
    _assert_is_the_letter(plain_page.locator("#plain-text").input_value().replace("\r\n", "\n"))


def test_the_same_way_on_a_phone_in_the_dark(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context(viewport={"width": 360, "height": 740}, color_scheme="dark", has_touch=True).new_page()
    walk(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Your letter")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_letter_follows_the_typing(page: Page) -> None:
    start(page)
    tell_what_happened(page)
    name_the_people(page)
    _continue(page)
    page.locator("[name=enjoyed]").press_sequentially("the kettle for anxious owners", delay=5)
    expect(page.locator("#sheet")).to_contain_text("kettle for anxious owners")
    assert page.evaluate("document.activeElement.name") == "enjoyed"


def test_the_back_button_of_the_browser_brings_back_what_was_typed(page: Page) -> None:
    start(page)
    tell_what_happened(page)
    name_the_people(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Thanks")
    page.go_back()
    expect(page.locator("[name=company]")).to_have_value("Northgate Vets")
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thanks")


def test_two_letters_in_two_tabs_stay_apart(new_context: Callable[..., BrowserContext]) -> None:
    context = new_context()
    first, second = context.new_page(), context.new_page()
    companies = ("Northgate Vets", "Southgate Vets")
    for tab, company in zip((first, second), companies, strict=True):
        start(tab)
        tell_what_happened(tab)
        tab.locator("[name=company]").fill(company)
    for tab in (first, second):
        tab.get_by_role("button", name="Save and come back later").click()
        expect(tab.get_by_role("heading", level=1)).to_have_text("Your letters")
    assert {draft.answers["people"]["company"] for draft in Draft.objects.all()} == set(companies)


def test_enter_in_a_line_continues(page: Page) -> None:
    start(page)
    tell_what_happened(page)
    page.locator("[name=company]").press("Enter")
    expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
    assert page.title().startswith("Error:")


def test_a_copy_that_the_browser_refuses_is_not_called_done(page: Page) -> None:
    walk(page)
    page.evaluate(
        "navigator.clipboard.write = () => Promise.reject(new Error('closed')); document.execCommand = () => false"
    )
    page.get_by_role("button", name="Copy letter").click()
    expect(page.locator("#copied")).to_contain_text("press Ctrl+C")
    assert page.evaluate("document.activeElement.value").startswith("Dear Dr Hale")
