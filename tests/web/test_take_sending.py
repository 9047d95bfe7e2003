"""Sending the letter, letting it rest before, and keeping in touch after."""

from __future__ import annotations

import pytest
import time_machine
from django.test import Client

from letters.models import Draft, SentCopy
from tests.web.conftest import save, url
from tests.web.test_take import answer, page

pytestmark = pytest.mark.django_db

EVENING = "2026-03-09 20:00Z"
MORNING = "2026-03-10 13:00:01Z"
"""Just after eight in Chicago, where the clocks went forward the day before."""


def seal(client: Client, draft: Draft) -> str:
    answer(draft, "situation", time_zone="America/Chicago")
    client.post(url(draft, "seal"))
    return page(client, draft)


@time_machine.travel(EVENING, tick=False)
def test_a_sealed_letter_rests_until_eight_where_its_writer_is(alice_client: Client, draft: Draft) -> None:
    text = seal(alice_client, draft)
    assert "It opens by itself tomorrow 08:00 (Chicago time)." in text
    assert "Dear Dale" not in text


def test_a_sealed_letter_opens_by_itself_and_is_looked_at_afresh(alice_client: Client, draft: Draft) -> None:
    with time_machine.travel(EVENING):
        seal(alice_client, draft)
    with time_machine.travel(MORNING):
        text = page(alice_client, draft)
    assert "It has rested" in text
    assert "Dear Dale" in text
    assert "letter.pdf" in text


@time_machine.travel(EVENING)
def test_a_sealed_letter_can_be_opened_at_once(alice_client: Client, draft: Draft) -> None:
    seal(alice_client, draft)
    alice_client.post(url(draft, "unseal"))
    assert "It has rested" in page(alice_client, draft)


@time_machine.travel(EVENING, tick=False)
def test_sealing_twice_seals_once(alice_client: Client, draft: Draft) -> None:
    seal(alice_client, draft)
    draft.refresh_from_db()
    until = draft.sealed_until
    seal(alice_client, draft)
    draft.refresh_from_db()
    assert draft.sealed_until == until


@time_machine.travel(EVENING)
def test_a_sealed_letter_can_still_be_changed_and_downloaded(alice_client: Client, draft: Draft) -> None:
    seal(alice_client, draft)
    assert alice_client.get(url(draft, "interest")).status_code == 200
    assert alice_client.get(f"{url(draft)}letter.txt").status_code == 200


def test_only_a_finished_and_unsent_letter_rests(alice_client: Client, draft: Draft, begun: Draft) -> None:
    alice_client.post(url(draft, "sent"))
    for each in (draft, begun):
        alice_client.post(url(each, "seal"))
        each.refresh_from_db()
        assert each.sealed_until is None


@pytest.mark.parametrize("step", ["seal", "unseal", "sent", "not-sent", "address", "compare", "touch"])
def test_a_look_at_an_action_does_nothing(alice_client: Client, draft: Draft, step: str) -> None:
    assert alice_client.get(url(draft, step)).status_code == 405


@time_machine.travel("2026-03-10 15:00Z")
def test_when_and_how_it_was_sent_are_kept_in_the_writers_time(alice_client: Client, draft: Draft) -> None:
    answer(draft, "situation", time_zone="America/Chicago")
    assert 'value="2026-03-10T10:00"' in page(alice_client, draft)
    alice_client.post(url(draft, "sent"), {"sent_at": "2026-03-09T18:30", "way": "linkedin"})
    assert draft.sent_copies.get().sent_at.isoformat() == "2026-03-09T23:30:00+00:00"
    text = page(alice_client, draft)
    assert "Sent on 9 March 2026, 18:30" in text
    assert "On LinkedIn." in text


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("sent_at", "yesterday", "Enter a day and a time"),
        ("sent_at", "9999-12-31T23:59", "Enter a moment that has already been"),
        ("sent_at", "0001-01-01T00:00", "Enter a moment within the last ten years"),
        ("sent_at", "2026-13-45T99:99", "Enter a day and a time"),
        ("way", "pigeon", "Choose one of the ways offered"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_frozen(
    alice_client: Client, draft: Draft, field: str, typed: str, message: str
) -> None:
    text = alice_client.post(url(draft, "sent"), {field: typed}).content.decode()
    assert text.count(message) == 2
    assert '<details id="sending" open>' in text
    assert not SentCopy.objects.exists()


def test_words_changed_on_another_page_are_shown_before_they_are_frozen(alice_client: Client, draft: Draft) -> None:
    seen = alice_client.get(url(draft)).context["seen"]
    save(alice_client, draft, "interest", go="later", enjoyed="the forge")
    again = alice_client.post(url(draft, "sent"), {"seen": seen})
    assert "changed on another page" in again.content.decode()
    assert not SentCopy.objects.exists()
    alice_client.post(url(draft, "sent"), {"seen": again.context["seen"]})
    assert "the forge" in SentCopy.objects.get().text


def test_answers_that_change_no_word_do_not_stand_in_the_way(alice_client: Client, draft: Draft) -> None:
    seen = alice_client.get(url(draft)).context["seen"]
    answer(draft, "situation", went="well")
    alice_client.post(url(draft, "sent"), {"seen": seen})
    assert SentCopy.objects.exists()


def test_an_unfinished_letter_was_not_sent(alice_client: Client, begun: Draft) -> None:
    alice_client.post(url(begun, "sent"))
    begun.refresh_from_db()
    assert begun.status == Draft.Status.DRAFTING
    assert not SentCopy.objects.exists()


def test_every_copy_sent_stays_on_the_page_word_for_word(alice_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "sent"), {"way": "email"})
    save(alice_client, draft, "interest", go="later", enjoyed="the forge")
    alice_client.post(url(draft, "sent"), {"way": "paper"})
    text = page(alice_client, draft)
    assert text.count("Read what you sent") == 2
    assert "positioner" in text
    assert "these are the words you sent" in text


def test_a_mistaken_press_can_be_taken_back(alice_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "sent"))
    alice_client.post(url(draft, "not-sent"), {"copy": draft.sent_copies.get().pk})
    draft.refresh_from_db()
    assert draft.status == Draft.Status.READY
    assert not draft.sent_copies.exists()


def test_words_that_stand_nowhere_else_are_never_taken_back(alice_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "sent"))
    save(alice_client, draft, "interest", go="later", enjoyed="the forge")
    assert "That was a mistake" not in page(alice_client, draft)
    alice_client.post(url(draft, "not-sent"), {"copy": draft.sent_copies.get().pk})
    assert draft.sent_copies.exists()


@pytest.mark.parametrize("number", ["", "0", "-1", "one", "²", "9" * 40])
def test_a_copy_that_is_not_there_is_not_found(alice_client: Client, draft: Draft, number: str) -> None:
    assert alice_client.post(url(draft, "not-sent"), {"copy": number}).status_code == 404


def test_a_copy_of_another_letter_is_not_found(alice_client: Client, bob_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "sent"))
    bob_client.post("/letters/start/")
    bobs = Draft.objects.exclude(pk=draft.pk).get()
    pressed = bob_client.post(url(bobs, "not-sent"), {"copy": draft.sent_copies.get().pk})
    assert pressed.status_code == 404
    assert draft.sent_copies.exists()


def _pasted(client: Client, draft: Draft, text: str) -> str:
    return str(client.post(url(draft, "compare"), {"pasted": text}).content.decode())


def test_a_letter_that_came_through_whole_is_said_to_be_whole(alice_client: Client, draft: Draft) -> None:
    plain = alice_client.get(url(draft)).context["plain"]
    assert "Every word is there" in _pasted(alice_client, draft, plain.replace("\n", "\r\n"))


def test_what_got_lost_on_the_way_is_named(alice_client: Client, draft: Draft) -> None:
    plain = alice_client.get(url(draft)).context["plain"]
    text = _pasted(alice_client, draft, plain.replace("positioner", "<b>oven</b>").replace("Luis Ortega", ""))
    assert "became <q>&lt;b&gt;oven&lt;/b&gt;" in text
    assert "Lost on the way: <q>Luis Ortega</q>" in text


@pytest.mark.parametrize("typed", ["", " \n", "\x00"])
def test_nothing_pasted_is_asked_for_again(alice_client: Client, draft: Draft, typed: str) -> None:
    assert _pasted(alice_client, draft, typed).count("Paste the text you are about to send") == 2


def test_a_whole_book_is_not_compared(alice_client: Client, draft: Draft) -> None:
    assert "Paste the letter alone" in _pasted(alice_client, draft, "word " * 5000)


def test_what_is_compared_is_stored_nowhere(alice_client: Client, draft: Draft) -> None:
    before = list(Draft.objects.values())
    _pasted(alice_client, draft, "a secret sentence")
    assert list(Draft.objects.values()) == before
    assert "a secret sentence" not in page(alice_client, draft)
