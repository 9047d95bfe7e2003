"""By keyboard alone and by ear: every step can be reached, in an order that makes sense, and says what it is."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from letters.models import Draft
from tests.browser.pages import open_page

pytestmark = pytest.mark.django_db(transaction=True)


def _tab_to(page: Page, selector: str) -> None:
    """Moves the focus there by the Tab key alone."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            return
    pytest.fail(f"{selector} was not reached")


def _type(page: Page, **answers: str) -> None:
    for name, words in answers.items():
        _tab_to(page, f"[name={name}]")
        page.keyboard.type(words)


def _continue(page: Page) -> None:
    before = page.url
    _tab_to(page, ".buttons .primary")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != before)


def test_the_whole_way_can_be_gone_by_keyboard_alone(page: Page) -> None:
    page.goto("/")
    _tab_to(page, "form .primary")
    page.keyboard.press("Enter")
    page.wait_for_url("**/situation/")
    _tab_to(page, "[name=answer_kind]")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    _continue(page)
    _type(page, your_name="Mina Okafor", recipients_name="Dr Hale", company="Northgate Vets", role="vet nurse")
    _continue(page)
    _continue(page)
    _type(page, enjoyed="how the night team keep a kettle on for anxious owners")
    _continue(page)
    _continue(page)
    _tab_to(page, "[name=kind]")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    _type(page, lesson="a frightened dog watches your feet more than your hands")
    _continue(page)
    _tab_to(page, "[name=kind]")
    page.keyboard.press("ArrowUp")
    _continue(page)
    _continue(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Your letter")
    assert Draft.objects.get().answers["situation"]["answer_kind"] == "personal"
    _tab_to(page, "[data-copy=letter]")
    page.keyboard.press("Enter")
    expect(page.locator("#copied")).to_contain_text("Copied")


def _spoken(page: Page) -> list[tuple[str, str]]:
    """Role and name of what a screen reader comes by, in its order."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    by_id: dict[str, Any] = {node["nodeId"]: node for node in nodes}
    spoken: list[tuple[str, str]] = []

    def walk(node: dict[str, Any]) -> None:
        if not node.get("ignored"):
            spoken.append((node["role"]["value"], node.get("name", {}).get("value", "")))
        for child in node.get("childIds", []):
            if child in by_id:
                walk(by_id[child])

    walk(nodes[0])
    return spoken


def _in_order(spoken: list[tuple[str, str]], *wanted: tuple[str, str]) -> bool:
    rest = iter(spoken)
    return all(any(item == sought for item in rest) for sought in wanted)


def test_a_section_is_read_in_the_order_it_is_seen(page: Page) -> None:
    open_page(page, "takeaway")
    assert _in_order(
        _spoken(page),
        ("link", "Skip to the main part"),
        ("banner", ""),
        ("navigation", "Main"),
        ("navigation", "Back"),
        ("main", ""),
        ("heading", "What you took away"),
        ("group", "What stayed with you?"),
        ("button", "Save and continue"),
        ("button", "Save and come back later"),
        ("heading", "Your letter so far"),
        ("article", ""),
        ("contentinfo", ""),
        ("link", "Help"),
    )


def test_errors_are_read_before_the_questions(page: Page) -> None:
    open_page(page, "people with errors")
    spoken = _spoken(page)
    assert _in_order(
        spoken,
        ("alert", "There is a problem"),
        ("link", "Enter the role you interviewed for"),
        ("heading", "You and them"),
        ("textbox", "The role you interviewed for"),
    )


def test_a_note_is_tied_to_its_words_by_number(page: Page) -> None:
    open_page(page, "connection with notes")
    numbers = page.locator("mark a.number")
    assert numbers.count()
    for index in range(numbers.count()):
        target = numbers.nth(index).get_attribute("href")
        expect(page.locator(f"{target} .number")).to_have_text(str(target).removeprefix("#note-"))


def test_the_keys_for_continue_and_back_work_from_a_text_box(page: Page) -> None:
    open_page(page, "interest")
    page.locator("[name=enjoyed]").focus()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Their decision")
    page.keyboard.press("Control+Shift+Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("What you enjoyed")


def test_the_arrow_keys_leaf_through_the_phrasings(page: Page) -> None:
    open_page(page, "interest")
    page.get_by_text("Say it another way").click()
    page.locator("[name=phrasing]").first.focus()
    for _ in range(2):
        page.keyboard.press("ArrowDown")
        chosen = page.locator("[name=phrasing]:checked")
        words = page.locator(f"label[for={chosen.get_attribute('id')}]").inner_text()
        expect(page.locator("#sheet")).to_contain_text(words.split(".")[0])
        expect(page.locator("[name=phrasing]:checked")).to_be_focused()


def test_leafing_goes_on_while_an_answer_is_still_on_its_way(page: Page) -> None:
    open_page(page, "interest")
    page.get_by_text("Say it another way").click()
    held: list[Route] = []
    page.route("**/interest/", lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks what handles it
    page.locator("[name=phrasing]").first.focus()
    with page.expect_request("**/interest/"):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.locator("#sheet").evaluate("sheet => sheet.dataset.old = 'yes'")
    held[0].continue_()
    expect(page.locator("#sheet[data-old]")).to_have_count(0)
    expect(page.locator("[name=phrasing]").nth(2)).to_be_checked()
    expect(page.locator("[name=phrasing]").nth(2)).to_be_focused()


def test_hint_and_error_of_a_choice_are_read_before_its_answers(page: Page) -> None:
    open_page(page, "takeaway with nothing chosen")
    heard = page.get_by_role("group", name="What stayed with you?").aria_snapshot()
    order = ["Any of them will do", "Choose what stayed with you", "radio"]
    places = [heard.index(words) for words in order]
    assert places == sorted(places)


KEYBOARD_STOPS = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0 && !e.disabled
        && e.type !== "hidden" && !(e.type === "radio" && !e.checked))
    .length"""
FOCUSED = "[...document.querySelectorAll('*')].indexOf(document.activeElement) + document.activeElement.tagName"


@pytest.mark.parametrize(
    "name", ["home", "letter unfolded", "each", "account with two addresses", "letters", "passkeys"]
)
def test_every_control_is_a_stop_of_the_keyboard_and_none_a_trap(page: Page, name: str) -> None:
    open_page(page, name)
    wanted = page.evaluate(KEYBOARD_STOPS)
    stops: set[str] = set()
    for _ in range(wanted + 30):  # a date is several stops
        page.keyboard.press("Tab")
        stops.add(page.evaluate(FOCUSED))
    reached = {stop for stop in stops if not stop.endswith(("BODY", "HTML", "MAIN"))}
    assert len(reached) >= wanted
