"""The copy buttons where the clipboard is open, where it is only half open, and where it is closed."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import open_page

pytestmark = pytest.mark.django_db(transaction=True)

# What a page on a plain http address finds: no clipboard interface.
PLAIN_HTTP = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
CLOSED = f"{PLAIN_HTTP}; document.execCommand = () => false"
PASTE_HERE = "document.body.insertAdjacentHTML('beforeend', '<div id=pasted contenteditable></div>')"


def _pasted_into_a_mail(page: Page) -> str:
    page.evaluate(PASTE_HERE)
    page.locator("#pasted").focus()
    page.keyboard.press("Control+v")
    return page.locator("#pasted").inner_html()


@pytest.mark.parametrize("script", ["", PLAIN_HTTP], ids=["https", "plain http"])
def test_a_copied_letter_keeps_its_paragraphs_and_brings_no_style(page: Page, script: str) -> None:
    page.add_init_script(script)
    open_page(page, "letter")
    page.get_by_role("button", name="Copy letter").click()
    expect(page.locator("#copied")).to_have_text("Copied. Paste it into your email.")
    pasted = _pasted_into_a_mail(page)
    assert "<div><br></div>" in pasted
    assert "style=" not in pasted
    assert "class=" not in pasted


def test_the_subject_is_copied_alone(page: Page) -> None:
    open_page(page, "letter")
    page.get_by_role("button", name="Copy subject").click()
    expect(page.locator("#copied")).not_to_be_empty()
    shown = page.locator("#plain-subject").input_value()
    assert page.evaluate("navigator.clipboard.readText()") == shown


@pytest.mark.parametrize(
    ("button", "box"),
    [("Copy letter", "#plain-text"), ("Copy without", "#plain-text"), ("Copy subject", "#plain-subject")],
)
def test_a_closed_clipboard_is_owned_up_to_and_the_text_selected(page: Page, button: str, box: str) -> None:
    page.add_init_script(CLOSED)
    open_page(page, "letter")
    page.get_by_role("button", name=button).click()
    expect(page.locator("#copied")).to_contain_text("press Ctrl+C")
    expect(page.locator(box)).to_be_focused()
    whole = page.locator(box).input_value()
    wanted = whole if "without" not in button else "\n\n".join(whole.split("\n\n")[1:-2])
    assert page.evaluate("getSelection().toString()") == wanted


def test_without_scripts_the_letter_waits_in_a_box(plain_page: Page) -> None:
    open_page(plain_page, "letter")
    expect(plain_page.get_by_role("button", name="Copy letter")).to_be_hidden()
    plain_page.get_by_text("Copy it by hand").click()
    expect(plain_page.get_by_label("Letter", exact=True)).to_have_value(re.compile("^Dear "))
