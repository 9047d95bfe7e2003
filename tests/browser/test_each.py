"""One letter for each interviewer, in the browser: by keyboard, without scripts, on a phone."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from letters.models import Draft
from tests.browser.pages import open_page

pytestmark = pytest.mark.django_db(transaction=True)

REMEMBERED = "that you count the herring gulls from the reading room"


def _tab_to(page: Page, name: str) -> None:
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == name:
            return
    pytest.fail(f"{name} was not reached")


def test_the_letters_are_kept_by_keyboard_alone(page: Page) -> None:
    open_page(page, "each")
    _tab_to(page, "seat-1-said")
    page.keyboard.type(REMEMBERED)
    _tab_to(page, "go")
    page.keyboard.press("Enter")
    page.wait_for_url("**/letters/")
    expect(page.get_by_role("status")).to_contain_text("2 letters were added")
    assert Draft.objects.count() == 3


def test_without_scripts_a_memory_appears_in_one_letter(plain_page: Page) -> None:
    open_page(plain_page, "each")
    plain_page.get_by_label("What this person said or showed you").first.fill(REMEMBERED)
    plain_page.get_by_role("button", name="Show them again").click()
    letters = plain_page.get_by_role("article")
    expect(letters.nth(0)).to_contain_text("herring gulls")
    expect(letters.nth(1)).not_to_contain_text("herring gulls")
    assert Draft.objects.count() == 1


def test_a_letter_stands_beside_its_questions_and_on_a_phone_below_them(page: Page) -> None:
    open_page(page, "each")
    question, letter = page.locator(".each .asking").first, page.locator(".each .sheet").first

    def corner(what: Any) -> tuple[float, float]:
        box = what.bounding_box()
        return box["x"] + box["width"], box["y"] + box["height"]

    assert letter.bounding_box()["x"] >= corner(question)[0]  # type: ignore[index]
    page.set_viewport_size({"width": 360, "height": 780})
    assert letter.bounding_box()["y"] >= corner(question)[1]  # type: ignore[index]


def test_each_letter_is_read_after_the_questions_about_its_reader(page: Page) -> None:
    open_page(page, "each")
    heard = page.locator("main").aria_snapshot()
    order = ['heading "Dr Ingrid Sorensen"', 'textbox "What this person', 'article "The letter to Dr Ingrid Sorensen"']
    order += ['heading "Mr Bello"', 'article "The letter to Mr Bello"', 'button "Keep these as letters"']
    places = [heard.index(words) for words in order]
    assert places == sorted(places)
