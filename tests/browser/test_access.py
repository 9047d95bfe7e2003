"""Nobody is kept out of any page in any state: axe, narrow screens, small targets, zoom, motion, lost files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, expect

from letters.models import Draft
from tests.browser.pages import PAGES, open_page

pytestmark = pytest.mark.django_db(transaction=True)

NARROW = {"width": 320, "height": 640}
ENLARGED = {"width": 320, "height": 256}
"""A window of 1280 by 1024 pixels at 400 %."""

# WCAG 2.5.8: targets of 24 by 24 pixels, or 24 pixels between their middles; links within a sentence excepted.
SMALL_TARGETS = """() => {
    const targets = [...document.querySelectorAll("a, button, input, select, textarea, summary")]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".hidden, .skip")
            && e.type !== "hidden")
        .map((e) => [e, (e.labels?.length && /radio|checkbox/.test(e.type) ? e.labels[0] : e).getBoundingClientRect()]);
    const inline = (e) => e.matches("a:not(.button)") && getComputedStyle(e).display === "inline";
    const middle = (box) => [box.left + box.width / 2, box.top + box.height / 2];
    const apart = (one, two) => Math.hypot(middle(one)[0] - middle(two)[0], middle(one)[1] - middle(two)[1]) >= 24;
    return targets
        .filter(([e, box]) => !inline(e) && (box.width < 23.5 || box.height < 23.5)
            && targets.some(([other, there]) => other !== e && !apart(box, there)))
        .map(([e, box]) => `${e.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`);
}"""

HIDDEN_FOCUS = """() => {
    const focused = document.activeElement;
    const box = focused.getBoundingClientRect();
    const points = [[box.left + 3, box.top + 3], [box.right - 3, box.bottom - 3],
        [box.left + box.width / 2, box.top + box.height / 2]];
    const seen = points.map(([x, y]) => document.elementFromPoint(x, y)).filter(Boolean);
    const own = (e) => focused.contains(e) || e.contains(focused) || e.closest("label");
    return seen.some(own) ? "" : focused.outerHTML.slice(0, 120);
}"""

WIDER_SPACING = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [sheet];
}"""
CUT_OFF = """() => [...document.querySelectorAll("button, label, legend, summary, h1, h2, .button")]
    .filter((e) => getComputedStyle(e).clipPath === "none" && !e.closest(".hidden"))
    .filter((e) => e.scrollWidth > e.clientWidth + 1)
    .map((e) => e.textContent.trim())"""
SCROLL_WIDTH = "document.documentElement.scrollWidth"


@pytest.fixture(scope="module")
def loaded_page(browser: Browser, live_server: Any) -> Iterator[Page]:
    """One page for a hundred looks: what a browser has loaded once it need not load again."""
    with browser.new_context(base_url=live_server.url, reduced_motion="reduce") as context:
        yield context.new_page()


@pytest.fixture
def cleared_page(loaded_page: Page) -> Iterator[Page]:
    """The same page without anything the last look left behind."""
    loaded_page.context.clear_cookies()
    loaded_page.set_viewport_size({"width": 1280, "height": 900})
    loaded_page.emulate_media(color_scheme="light")
    yield loaded_page
    loaded_page.evaluate("localStorage.clear(); sessionStorage.clear()")
    loaded_page.unroute_all()
    loaded_page.goto("about:blank")


@pytest.fixture
def complaints(cleared_page: Page) -> Iterator[list[str]]:
    """What the browser complains of: broken scripts, and what the page's security policy forbids."""
    heard: list[str] = []

    def said(message: ConsoleMessage) -> None:
        if "Security Policy" in message.text:
            heard.append(message.text)

    def broken(error: Error) -> None:
        heard.append(str(error))

    cleared_page.on("console", said)
    cleared_page.on("pageerror", broken)
    yield heard
    cleared_page.remove_listener("console", said)
    cleared_page.remove_listener("pageerror", broken)


@pytest.mark.parametrize("name", PAGES)
def test_no_page_keeps_anybody_out(
    name: str, cleared_page: Page, complaints: list[str], axe: Callable[..., None]
) -> None:
    page = cleared_page
    open_page(page, name)
    axe(page)
    page.emulate_media(color_scheme="dark")
    axe(page, colours="alone")
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    assert page.evaluate(SCROLL_WIDTH) <= 320
    assert page.evaluate(SMALL_TARGETS) == []
    axe(page, colours="not")
    assert complaints == []


@pytest.mark.parametrize("name", ["home", "takeaway with errors", "connection with notes", "letter", "history"])
def test_wider_spacing_of_the_text_loses_nothing(name: str, page: Page) -> None:
    open_page(page, name)
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    page.evaluate(WIDER_SPACING)
    assert page.evaluate(SCROLL_WIDTH) <= 320
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("name", ["takeaway", "connection with notes", "letter", "sign up with errors"])
def test_what_has_the_focus_is_seen_at_four_times_the_size(name: str, page: Page) -> None:
    open_page(page, name)
    page.set_viewport_size(ENLARGED)  # type: ignore[arg-type]
    page.emulate_media(reduced_motion="reduce")
    for _ in range(30):
        page.keyboard.press("Tab")
        assert page.evaluate(HIDDEN_FOCUS) == ""


def test_leaving_a_field_raises_no_error(page: Page) -> None:
    open_page(page, "blank people")
    for _ in range(15):
        page.keyboard.press("Tab")
    expect(page.locator(".invalid-feedback")).to_have_count(0)


def test_who_wants_no_motion_gets_none(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    open_page(page, "letter")
    moving = """() => [...document.querySelectorAll("*")].map((e) => getComputedStyle(e))
        .filter((s) => parseFloat(s.transitionDuration) || s.animationName !== "none" || s.scrollBehavior === "smooth")
        .length"""
    assert page.evaluate(moving) == 0


def test_a_count_of_words_is_announced_once_typing_pauses(page: Page) -> None:
    open_page(page, "takeaway")
    page.evaluate(
        """() => {
            window.said = [];
            const spoken = document.getElementById("count");
            new MutationObserver(() => window.said.push(spoken.textContent)).observe(spoken, { childList: true });
        }"""
    )
    expect(page.locator("#count")).to_have_attribute("role", "status")
    page.locator("[name=made_clear]").press_sequentially(" and so on and so forth, as they said", delay=30)
    expect(page.locator("#count")).not_to_be_empty()
    page.wait_for_timeout(1500)
    assert len(page.evaluate("window.said")) == 1
    assert "words" in page.evaluate("window.said")[0]


@pytest.mark.parametrize("blocked", ["**/*.js", "**/*.css"], ids=["scripts", "styles"])
def test_a_page_whose_files_do_not_arrive_still_saves(blocked: str, new_context: Callable[..., BrowserContext]) -> None:
    page = new_context().new_page()
    page.route(blocked, lambda route: route.abort())
    open_page(page, "interest")
    page.locator("[name=enjoyed]").fill("the forge by the canal")
    page.get_by_role("button", name="Save and continue").last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Their decision")
    assert Draft.objects.get().answers["interest"]["enjoyed"] == "the forge by the canal"
