"""The pages as they are seen: at every width, in the dark, enlarged, printed, by keyboard and without scripts."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from letters.core.sections import SECTIONS
from tests.browser.pages import open_page

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_title_names_the_section_and_how_far_it_is(page: Page) -> None:
    for position, section in enumerate(SECTIONS, 1):
        open_page(page, section.key)
        expect(page).to_have_title(f"{section.title} (section {position} of {len(SECTIONS)}) – Thankyou")
        expect(page.get_by_role("heading", level=1)).to_have_count(1)


def test_the_first_stop_of_the_keyboard_leads_past_the_header(page: Page) -> None:
    open_page(page, "takeaway")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the main part")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_what_has_the_focus_is_never_hidden_on_a_phone(phone: Page) -> None:
    open_page(phone, "takeaway")
    for _ in range(25):
        phone.keyboard.press("Tab")
        assert phone.evaluate(
            """() => {
                const box = document.activeElement.getBoundingClientRect();
                const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                const sought = document.activeElement;
                return !seen || sought.contains(seen) || seen.contains(sought) || seen.closest("label") !== null;
            }"""
        )


def test_errors_are_gathered_and_lead_to_their_fields(page: Page) -> None:
    open_page(page, "blank people")
    page.get_by_role("button", name="Save and continue").click()
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(page).to_have_title("Error: You and them (section 2 of 8) – Thankyou")
    summary.get_by_role("link", name="Enter the role you interviewed for").click()
    expect(page.locator("[name=role]")).to_be_focused()


def test_only_what_follows_from_the_answer_is_asked(page: Page) -> None:
    open_page(page, "takeaway")
    page.get_by_label("A lesson or an insight").check()
    expect(page.locator("[name=lesson]")).to_be_visible()
    expect(page.locator("[name=challenge]")).to_be_hidden()


def test_without_scripts_every_question_is_there(plain_page: Page) -> None:
    open_page(plain_page, "takeaway")
    for name in ("challenge", "topic", "lesson"):
        expect(plain_page.locator(f"[name={name}]")).to_be_visible()
    expect(plain_page.get_by_role("button", name="Show the letter")).to_be_visible()


def test_one_more_person_gets_a_row_and_the_focus(page: Page) -> None:
    open_page(page, "people")
    rows = page.get_by_role("group", name="Person")
    before = rows.count()
    page.get_by_role("button", name="Add another person").click()
    expect(rows).to_have_count(before + 1)
    expect(rows.last.get_by_label("Name")).to_be_focused()


def test_a_phone_repeats_the_sentences_below_the_question(phone: Page) -> None:
    open_page(phone, "takeaway")
    phone.locator("[name=made_clear]").fill("a loan needs a shelf")
    repeated = phone.locator("#sentence")
    expect(repeated).to_contain_text("a loan needs a shelf", ignore_case=True)  # some phrasings open with it
    assert not re.search(r"[.!?]\S", repeated.inner_text())


def test_the_letter_shows_which_words_are_the_writers(page: Page) -> None:
    open_page(page, "takeaway")
    mine = page.locator("#sheet .mine").first
    expect(mine).to_have_css("text-decoration-line", "none")
    page.get_by_label("Which words are mine").check()
    expect(mine).to_have_css("text-decoration-line", "underline")


def test_print_shows_the_letter_alone_in_black_on_white(dark_page: Page) -> None:
    open_page(dark_page, "letter")
    dark_page.emulate_media(media="print", color_scheme="dark")
    letter = dark_page.locator(".sheet")
    expect(letter).to_be_visible()
    expect(letter).to_have_css("color", "rgb(0, 0, 0)")
    expect(letter).to_have_css("background-color", "rgb(255, 255, 255)")
    for other in (".top", ".bottom", ".copying", ".tally", "h1"):
        expect(dark_page.locator(other).first).to_be_hidden()


def test_the_number_of_a_note_stays_with_the_words_it_marks(page: Page) -> None:
    open_page(page, "letter with notes")
    apart = """() => [...document.querySelectorAll("mark .number")].filter((number) => {
        const words = document.createRange();
        words.selectNodeContents(number.parentElement.firstChild);
        const line = [...words.getClientRects()].at(-1);
        return number.getBoundingClientRect().top > line.bottom;
    }).length"""
    assert page.locator("mark .number").count() > 1
    for width in range(320, 420, 12):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(apart) == 0, width


def test_the_numbers_of_the_notes_run_through_the_letter(page: Page) -> None:
    open_page(page, "letter with notes")
    numbers = [int(number.removeprefix("Note ")) for number in page.locator("mark .number").all_text_contents()]
    assert len(numbers) > 1
    assert numbers == sorted(numbers)


@pytest.mark.parametrize("name", ["takeaway with nothing chosen", "sign in with errors", "nothing to bring"])
def test_an_error_is_seen_before_what_it_is_about(page: Page, name: str) -> None:
    open_page(page, name)
    error = page.locator("main .invalid-feedback").first
    below = error.locator("xpath=ancestor::*[contains(@class, 'mb-3')][1]").locator("input").first
    seen, control = error.bounding_box(), below.bounding_box()
    assert seen
    assert control
    assert seen["y"] + seen["height"] <= control["y"] + 1
