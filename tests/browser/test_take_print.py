"""The letter printed from its page: one sheet, black on white, and nothing of the page around it."""

from __future__ import annotations

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import open_page
from tests.browser.pages_letter import unfold
from tests.browser.test_take import plain
from tests.exports.readers import read_pdf

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("state", ["letter", "letter with notes"])
@pytest.mark.parametrize("sheet", ["A4", "Letter"])
def test_print_gives_one_page_with_the_letter_and_nothing_else(dark_page: Page, sheet: str, state: str) -> None:
    open_page(dark_page, state)
    unfold(dark_page)
    printed = dark_page.pdf(format=sheet, print_background=True)
    assert "".join(read_pdf(printed).split()) == "".join(plain(dark_page).split())
    (picture,) = (drawn.render(scale=0.5).to_pil().convert("RGB") for drawn in pypdfium2.PdfDocument(printed))
    assert all(len(set(colour)) == 1 for _count, colour in picture.getcolors())
    assert picture.getpixel((0, 0)) == (255, 255, 255)


def test_the_print_button_prints(page: Page) -> None:
    open_page(page, "letter")
    page.evaluate("window.print = () => (document.title = 'printed')")
    page.get_by_role("button", name="Print the letter").click()
    expect(page).to_have_title("printed")
