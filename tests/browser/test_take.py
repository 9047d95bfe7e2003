"""The finished letter leaves, in a real browser: the clipboard, the printer, files, and every state of its page."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import BrowserContext, Page, expect

from letters.core.sections.people import PEOPLE
from letters.models import Draft, SentCopy, Touch
from tests.browser.pages import open_page
from tests.exports.readers import read_html, read_pdf, words

pytestmark = pytest.mark.django_db(transaction=True)

READ = """async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : null);
    return { html: await read("text/html"), text: await read("text/plain") };
}"""
COPY = "Copy letter"
WRITER, COMPANY = (str(PEOPLE.example[name]) for name in ("your_name", "company"))


def copied(page: Page, button: str = COPY) -> dict[str, str]:
    """What lies on the clipboard after pressing that button."""
    page.get_by_role("button", name=button).click()
    expect(page.locator("#copied")).to_contain_text("Copied")
    return dict(page.evaluate(READ))


def plain(page: Page) -> str:
    return page.locator("#plain-text").input_value()


def greeting(page: Page) -> str:
    return plain(page).partition("\n")[0]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_flavours_are_copied_and_bring_no_looks_along(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    open_page(page, "letter")
    flavours = copied(page)
    assert flavours["text"].replace("\r\n", "\n") == plain(page)
    assert f"<div>{greeting(page)}</div>" in flavours["html"]
    page.evaluate("(html) => document.querySelector('footer').innerHTML = html", flavours["html"])
    assert page.locator("footer :is([style], [class], style)").count() == 0


def test_the_subject_is_copied_apart(page: Page) -> None:
    open_page(page, "letter")
    subject = page.locator("#plain-subject").input_value()
    assert copied(page, "Copy subject") == {"html": None, "text": subject}


def test_the_letter_is_copied_without_greeting_and_name(page: Page) -> None:
    open_page(page, "letter")
    greeting, *paragraphs, _closing, _name = plain(page).split("\n\n")
    flavours = copied(page, "Copy without greeting and name")
    assert flavours["text"].replace("\r\n", "\n").split("\n\n") == paragraphs
    assert words(read_html(flavours["html"].encode())) == words(" ".join(paragraphs))
    assert greeting not in flavours["html"]


def test_copying_works_over_plain_http_in_a_local_network(page: Page) -> None:
    open_page(page, "letter")
    served, context = page.url, page.context
    lan = context.new_page()
    origin = served.partition("/letters/")[0]
    lan.route(
        "http://192.168.7.7/**",
        lambda route: route.fulfill(
            response=context.request.get(route.request.url.replace("http://192.168.7.7", origin))
        ),
    )
    lan.goto(served.replace(origin, "http://192.168.7.7"))
    assert lan.evaluate("[isSecureContext, typeof navigator.clipboard]") == [False, "undefined"]
    lan.get_by_role("button", name=COPY).click()
    expect(lan.locator("#copied")).to_contain_text("Copied")
    page.bring_to_front()
    flavours = page.evaluate(READ)
    assert flavours["text"].replace("\r\n", "\n") == plain(page)
    assert f"<div>{greeting(page)}</div>" in flavours["html"]


def test_what_is_announced_stands_apart_from_the_buttons(page: Page) -> None:
    open_page(page, "letter")
    status = page.get_by_role("status")
    expect(status).to_be_empty()
    assert page.locator("[aria-live], button [role=status]").count() == 0
    copied(page)
    expect(status).to_contain_text("Copied")


def test_what_the_coach_marked_is_copied_without_the_marks(page: Page) -> None:
    open_page(page, "letter with notes")
    assert page.locator("#sheet mark").count() > 0
    flavours = copied(page)
    assert words(read_html(flavours["html"].encode())) == words(plain(page)) == words(flavours["text"])
    assert "mark" not in flavours["html"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_code_on_the_screen_is_read_by_a_camera(phone: Page, scheme: str) -> None:
    phone.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    open_page(phone, "letter")
    _code_shown(phone)
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(phone.locator(".code").screenshot())))
    assert found.text == plain(phone)


def test_each_file_arrives_under_a_name_one_recognises(page: Page) -> None:
    open_page(page, "letter")
    page.get_by_text("Save it as a file").click()
    for label in ("Word document", "PDF", "Email draft", "Plain text", "Web page", "Markdown"):
        with page.expect_download() as download:
            page.get_by_role("link", name=label, exact=True).click()
        assert download.value.suggested_filename.startswith(f"Thank-you letter - {WRITER}."), label


def test_the_paper_letter_is_a_choice_and_a_button(page: Page) -> None:
    open_page(page, "letter")
    page.get_by_text("Save it as a file").click()
    page.get_by_text("On paper, or another page size").click()
    page.get_by_label("Page", exact=True).select_option("US Letter")
    with page.expect_download() as download:
        page.get_by_role("button", name="PDF", exact=True).click()
    with pikepdf.open(download.value.path()) as pdf:
        assert [float(side) for side in pdf.pages[0].mediabox[2:]] == [612, 792]
    assert COMPANY.removeprefix("the ") in read_pdf(download.value.path().read_bytes())


def _address_that_is_none(page: Page) -> None:
    page.get_by_text("Open it in your mail").click()
    page.get_by_label("Their email address").fill("dr adair")
    page.get_by_role("button", name="Keep this address").click()


def _sent_once(page: Page) -> None:
    page.get_by_text("I sent it", exact=True).click()
    page.get_by_role("button", name="Keep what I sent").click()


def _resting(page: Page) -> None:
    page.get_by_role("button", name="Let it rest until morning").click()


def _rested(page: Page) -> None:
    _resting(page)
    page.get_by_role("button", name="Open it now").click()


def _code_shown(page: Page) -> None:
    page.get_by_text("Carry it to your phone").click()
    page.get_by_role("link", name="Show the code").click()


def _compared(page: Page) -> None:
    page.get_by_text("Check it before it goes").click()
    page.get_by_label("The text you are about to send").fill("Dear Dr Adair, thank you.")
    page.get_by_role("button", name="Compare").click()


def _lines_kept(page: Page) -> None:
    page.get_by_text("Keep in touch", exact=True).click()
    page.get_by_label("Who you met").fill("Dr Adair")
    page.get_by_label("When to say hello again").fill("2030-01-15")
    page.get_by_role("button", name="Keep these lines").click()


STATES = {
    "address": (_address_that_is_none, "There is a problem"),
    "sent": (_sent_once, "Sent on"),
    "resting": (_resting, "It opens by itself"),
    "rested": (_rested, "It has rested"),
    "code": (_code_shown, "Point your phone’s camera at this"),
    "compared": (_compared, "What differs from your letter"),
    "touch": (_lines_kept, "Remind me in my calendar"),
}


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_reached_without_scripts_and_fits_a_small_phone(
    state: str, new_context: Callable[..., BrowserContext]
) -> None:
    page = new_context(java_script_enabled=False, viewport={"width": 320, "height": 640}).new_page()
    open_page(page, "letter")
    reach, words = STATES[state]
    reach(page)
    expect(page.get_by_text(words).first).to_be_visible()
    for box in (page.locator("main").bounding_box(), page.locator("h1").bounding_box()):
        assert box is not None
        assert box["x"] + box["width"] <= 320


def test_a_letter_said_to_be_sent_by_mistake_is_ready_again(page: Page) -> None:
    open_page(page, "letter")
    _sent_once(page)
    expect(page.get_by_text("Sent on").first).to_be_visible()
    assert SentCopy.objects.count() == 1
    page.get_by_role("button", name="That was a mistake").click()
    expect(page.get_by_text("Sent on")).to_have_count(0)
    assert Draft.objects.get().status == Draft.Status.READY


def test_what_was_noted_comes_back_while_the_same_company_is_typed(page: Page) -> None:
    open_page(page, "people")
    answers = Draft.objects.get().answers
    earlier = Draft.objects.create(owner=Draft.objects.get().owner, answers=answers, version=1)
    Touch.objects.create(draft=earlier, who="the registrar's assistant")
    page.locator("[name=company]").fill("Northgate Vets")
    page.locator("[name=company]").fill(COMPANY.upper())
    expect(page.locator("#met")).to_contain_text("You met the registrar's assistant.")
