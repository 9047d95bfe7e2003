"""Typing saves itself, says so only when it is so, and loses nothing when the server is away."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Page, expect

from letters.models import Draft
from tests.browser.test_walk import start

pytestmark = pytest.mark.django_db(transaction=True)


def _at_interest(page: Page) -> None:
    start(page)
    page.goto(page.url.replace("situation", "interest"))


def _until_stored(words: str) -> None:
    """What a page sends as it is left may come after what the next page asks for."""
    for _ in range(100):
        if _stored() == words:
            return
        time.sleep(0.05)
    assert _stored() == words


def _stored() -> str:
    return str(Draft.objects.get().answers.get("interest", {}).get("enjoyed", ""))


def test_typing_is_saved_by_itself(page: Page) -> None:
    _at_interest(page)
    page.locator("[name=enjoyed]").press_sequentially("the forge by the canal")
    expect(page.locator("#saved")).to_contain_text("Saved")
    assert _stored() == "the forge by the canal"


def test_nothing_is_called_saved_while_the_server_is_away(page: Page) -> None:
    _at_interest(page)
    page.route("**/interest/", lambda route: route.abort())
    page.locator("[name=enjoyed]").press_sequentially("the forge")
    expect(page.locator("#saved")).to_contain_text("Not saved yet")
    page.unroute("**/interest/")
    expect(page.locator("#saved")).to_contain_text("Saved", timeout=15_000)
    assert _stored() == "the forge"


def test_words_that_never_reached_the_server_are_offered_again(page: Page) -> None:
    _at_interest(page)
    page.route("**/interest/", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    page.locator("[name=enjoyed]").press_sequentially("the forge")
    expect(page.locator("#saved")).to_contain_text("Not saved yet")
    page.reload()
    expect(page.locator("#saved")).to_contain_text("did not reach us")
    page.unroute("**/interest/")
    page.get_by_role("button", name="Bring them back").click()
    expect(page.locator("[name=enjoyed]")).to_have_value("the forge")
    expect(page.locator("#saved")).to_contain_text("Saved")
    assert _stored() == "the forge"


def test_words_can_be_forgotten_instead(page: Page) -> None:
    _at_interest(page)
    page.route("**/interest/", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    page.locator("[name=enjoyed]").press_sequentially("the forge")
    expect(page.locator("#saved")).to_contain_text("Not saved yet")
    page.reload()
    page.get_by_role("button", name="Forget them").click()
    page.reload()
    expect(page.locator("#saved")).to_be_empty()


def test_what_is_saved_leaves_no_copy_in_the_browser(page: Page) -> None:
    _at_interest(page)
    page.locator("[name=enjoyed]").press_sequentially("the forge")
    expect(page.locator("#saved")).to_contain_text("Saved")
    assert page.evaluate("localStorage.length") == 0


def test_leaving_the_page_saves_the_last_words(page: Page) -> None:
    _at_interest(page)
    page.locator("[name=enjoyed]").press_sequentially("the forge", delay=0)
    page.goto("/letters/")
    _until_stored("the forge")
    page.goto(f"/letters/{Draft.objects.get().pk}/interest/")
    expect(page.locator("[name=enjoyed]")).to_have_value("the forge")


def test_the_same_section_in_two_tabs_is_compared_and_nothing_lost(page: Page) -> None:
    _at_interest(page)
    other = page.context.new_page()
    other.goto(page.url)
    other.locator("[name=enjoyed]").fill("the yard")
    other.get_by_role("button", name="Save and continue").click()
    expect(other.get_by_role("heading", level=1)).to_have_text("Their decision")
    page.locator("[name=enjoyed]").press_sequentially("the forge")
    expect(page.locator("#saved")).to_contain_text("changed in another place")
    page.get_by_role("button", name="Save and continue").click()
    expect(page.get_by_role("heading", name="This page was changed in another place")).to_be_visible()
    page.get_by_role("button", name="Take this one").click()
    expect(page.locator("[name=enjoyed]")).to_have_value("the forge")
