"""The coach's notes on the pages: seen, taken over, silenced; and a letter written elsewhere."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client

from letters.models import Draft
from tests.web.conftest import save, url

pytestmark = pytest.mark.django_db

SHARP = "I would appreciate any feedback you could give me."


@pytest.fixture
def sharp(draft: Draft) -> Draft:
    """A letter with words that would hurt."""
    words = {"own_words": f"Thank you for your time. {SHARP}", "own_words_from": ""}
    draft.keep({"gratitude": words}, section="gratitude")
    return draft


def _notes(client: Client, draft: Draft, step: str = "") -> str:
    page = client.get(url(draft, step)).content.decode()
    return page.partition('class="notes"')[2].partition("</section>")[0]


def _value(notes: str, name: str) -> str:
    """What a button of the note about the sharp words posts."""
    values = (html.unescape(value) for value in re.findall(rf'name="{name}" value="([^"]*)"', notes))
    return next(value for value in values if "appreciate any feedback" in value)


def test_words_that_hurt_are_marked_and_explained(alice_client: Client, sharp: Draft) -> None:
    assert "appreciate any feedback" in _notes(alice_client, sharp)
    assert "appreciate any feedback" in _notes(alice_client, sharp, "gratitude")


def test_a_note_never_stands_in_the_way(alice_client: Client, sharp: Draft) -> None:
    assert save(alice_client, sharp, "gratitude").url == url(sharp, "interest")
    assert save(alice_client, sharp, "review", go="finish").url == url(sharp)


def test_kinder_words_are_taken_over_with_one_click(alice_client: Client, sharp: Draft) -> None:
    chosen = _value(_notes(alice_client, sharp), "instead")
    alice_client.post(url(sharp, "instead"), {"instead": chosen})
    sharp.refresh_from_db()
    kinder = chosen.rpartition("|")[2]
    assert sharp.answers["gratitude"]["own_words"] == f"Thank you for your time. {kinder}"
    assert sharp.revisions.count() == 2


def test_taking_words_over_keeps_what_is_being_typed(alice_client: Client, sharp: Draft) -> None:
    chosen = _value(_notes(alice_client, sharp, "interest"), "instead")
    alice_client.post(url(sharp, "interest", "instead"), {"instead": chosen, "enjoyed": "the forge"})
    sharp.refresh_from_db()
    assert sharp.answers["interest"]["enjoyed"] == "the forge"
    assert "appreciate any feedback" not in sharp.answers["gratitude"]["own_words"]


@pytest.mark.parametrize("damaged", ["", "x|y|z", "0|Dear Dale|Oi", "99999|gone|here", "3|" + "x" * 5000])
def test_a_damaged_wish_changes_nothing(alice_client: Client, sharp: Draft, damaged: str) -> None:
    before = sharp.answers
    assert alice_client.post(url(sharp, "instead"), {"instead": damaged}).status_code == 302
    sharp.refresh_from_db()
    assert sharp.answers == before


def test_a_note_can_be_silenced_for_this_letter_and_heard_again(alice_client: Client, sharp: Draft) -> None:
    alice_client.post(url(sharp, "silence"), {"note": _value(_notes(alice_client, sharp), "note")})
    assert "appreciate any feedback" not in _notes(alice_client, sharp)
    alice_client.post(url(sharp, "silence"))
    assert "appreciate any feedback" in _notes(alice_client, sharp)


def test_silencing_a_note_keeps_what_is_being_typed(alice_client: Client, sharp: Draft) -> None:
    key = _value(_notes(alice_client, sharp, "interest"), "note")
    alice_client.post(url(sharp, "interest", "silence"), {"note": key, "enjoyed": "the forge"})
    sharp.refresh_from_db()
    assert sharp.answers["interest"]["enjoyed"] == "the forge"


def test_marks_and_notes_stay_out_of_every_copy(alice_client: Client, sharp: Draft) -> None:
    page = alice_client.get(url(sharp))
    text = alice_client.get(f"{url(sharp)}letter.txt").content.decode()
    assert SHARP in page.context["plain"]
    assert SHARP in text
    for copied in (page.context["plain"], str(page.context["copied"]), text):
        assert "mark" not in copied
        assert "Note" not in copied


def test_a_letter_written_elsewhere_is_read_and_not_stored(guest_client: Client) -> None:
    letter = f"Dear Dale,\n\nThank you for your time on Monday. {SHARP}\n\nBest,\n\nLuis Ortega"
    page = guest_client.post("/letters/check/", {"text": letter, "tone": "warm"}).content.decode()
    assert "appreciate any feedback" in page.partition('class="notes"')[2]
    assert not Draft.objects.exists()


def test_the_page_for_checking_opens_empty(guest_client: Client) -> None:
    assert guest_client.get("/letters/check/").status_code == 200


@pytest.mark.parametrize(
    "text",
    [
        "",
        "word " * 20_000,
        "(" * 6000,
        "x" * 5000,
        "😀" * 400,
        "\x00\ud800".encode("utf-8", "surrogatepass").decode("utf-8", "replace"),
    ],
)
def test_any_text_can_be_checked(guest_client: Client, text: str) -> None:
    assert guest_client.post("/letters/check/", {"text": text}).status_code == 200


PASTED = """Dear Ms Carter and Dale,

Thank you for your time on Monday.

You said that a weaver hears a broken thread before she sees it, and the whole room fell quiet.

I wish you a calm winter.

Best,

Luis Ortega"""


def test_a_letter_written_elsewhere_is_kept_as_it_is(guest_client: Client) -> None:
    page = guest_client.post("/letters/check/keep/", {"text": PASTED, "tone": "casual"}, follow=True)
    draft = Draft.objects.get()
    letter = page.context["sheet"].letter
    assert [paragraph.text for paragraph in letter.paragraphs] == PASTED.split("\n\n")[1:4]
    assert ("Ms Carter" in letter.greeting, "Dale" in letter.greeting, letter.signature) == (True, True, "Luis Ortega")
    assert draft.answers["people"]["tone"] == "casual"
    assert "broken thread" in str(draft.answers)


@pytest.mark.parametrize("text", ["", " \n ", "Dear Kim,", "One line.", "(" * 6000, "word " * 20_000])
def test_whatever_is_pasted_can_be_kept_or_is_left_alone(guest_client: Client, text: str) -> None:
    assert guest_client.post("/letters/check/keep/", {"text": text}, follow=True).status_code == 200


def test_keeping_is_offered_where_there_is_something_to_keep(guest_client: Client) -> None:
    assert "Keep it as a draft" not in guest_client.get("/letters/check/").content.decode()
    assert "Keep it as a draft" in guest_client.post("/letters/check/", {"text": PASTED}).content.decode()


def test_advice_offers_no_words_to_take_over(alice_client: Client, draft: Draft) -> None:
    words = {"own_words": "Thank you for the day at [Company].", "own_words_from": ""}
    draft.keep({"gratitude": words}, section="gratitude")
    notes = _notes(alice_client, draft, "gratitude")
    assert "the name or fact that belongs here" in notes
    assert 'name="instead"' not in notes
