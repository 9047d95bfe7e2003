"""Pages hold together whatever is typed: endless words, other scripts, a letter as long as a chapter."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import STATES, open_page
from tests.browser.state import State
from tests.browser.words import EXAMPLES

pytestmark = pytest.mark.django_db(transaction=True)

ENDLESS = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebungsbehördenverwaltungsgebäude" + "s" * 24
HARD = EXAMPLES | {
    "people": EXAMPLES["people"]
    | {"company": ENDLESS, "role": ENDLESS, "recipients": [{"name": "נועה לוי", "greeting": "נועה"}]},
    "interest": {"beginning": "hearing", "enjoyed": f"the {ENDLESS}"},
    "connection": {"kind": "nothing", "own_words": "Thank you for the afternoon in the map room. " * 125},
}


@pytest.mark.parametrize("address", ["/letters/", "/letters/{pk}/", "/letters/{pk}/people/", "/letters/{pk}/review/"])
@pytest.mark.parametrize("width", [320, 1280])
def test_a_page_holds_together_whatever_is_typed(
    page: Page, monkeypatch: pytest.MonkeyPatch, address: str, width: int
) -> None:
    monkeypatch.setitem(STATES, "hard", State(address, HARD))
    page.set_viewport_size({"width": width, "height": 800})
    open_page(page, "hard")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    expect(page.locator("main")).to_contain_text("Rindfleisch")


def test_a_name_written_from_the_right_reads_from_the_right(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(STATES, "hard", State("/letters/{pk}/people/", HARD))
    open_page(page, "hard")
    name = page.locator("[name=recipients_name]").first
    expect(name).to_have_css("direction", "rtl")
    expect(name).to_have_value("נועה לוי")
