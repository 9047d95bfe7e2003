"""Sending the letter, letting it rest before, and keeping in touch after."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from letters.models import Draft, SentCopy, Touch
from tests.web.answers import WELDER
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


LINES = {"who": "Dale, the shift foreman", "learned": "the order of the welds", "again_on": ""}


def test_the_lines_for_later_are_kept_and_can_be_emptied(alice_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "touch"), LINES)
    assert "Dale, the shift foreman" in page(alice_client, draft)
    alice_client.post(url(draft, "touch"), {"who": "", "learned": "", "again_on": ""})
    assert not Touch.objects.exists()


@time_machine.travel("2026-03-10 15:00Z")
def test_the_day_to_say_hello_goes_into_the_calendar_and_no_name_with_it(alice_client: Client, draft: Draft) -> None:
    answer(draft, "situation", time_zone="America/Chicago")
    alice_client.post(url(draft, "touch"), {**LINES, "again_on": "2026-09-01"})
    response = alice_client.get(f"{url(draft)}hello.ics")
    (event,) = Calendar.from_ical(response.content).walk("VEVENT")
    assert event.decoded("dtstart").isoformat() == "2026-09-01T14:00:00+00:00"
    assert "Dale" not in response.content.decode()
    assert response.headers["Content-Disposition"] == 'attachment; filename="Say hello again.ics"'


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("who", "x" * 300, "Shorten this to 200 characters"),
        ("learned", "x" * 501, "Shorten this to 500 characters"),
        ("again_on", "31 February", "Enter a date that is in the calendar"),
        ("again_on", "2020-01-01", "Enter a day that is still to come"),
        ("again_on", "9999-12-31", "Enter a day within the next ten years"),
    ],
)
def test_a_line_that_cannot_be_kept_stays_on_the_page(
    alice_client: Client, draft: Draft, field: str, typed: str, message: str
) -> None:
    response = alice_client.post(url(draft, "touch"), {**LINES, field: typed})
    assert response.content.decode().count(message) == 2
    assert response.context["touch_form"][field].value() == typed
    assert not Touch.objects.exists()


def test_a_day_that_has_passed_meanwhile_does_not_stand_in_the_way(alice_client: Client, draft: Draft) -> None:
    Touch.objects.create(draft=draft, who="Dale", again_on=timezone.localdate().replace(year=2020, day=1))
    passed = Touch.objects.get().again_on
    alice_client.post(url(draft, "touch"), {**LINES, "again_on": str(passed)})
    assert Touch.objects.get().who == LINES["who"]


def _another(draft: Draft, **people: Any) -> Draft:
    answers = {**deepcopy(WELDER), "people": {**WELDER["people"], **people}}
    return Draft.objects.create(owner=draft.owner, answers=answers, version=1)


@pytest.mark.parametrize(
    ("people", "remembered"),
    [
        ({"company": "the BRACKWATER fabrication Ltd."}, True),
        ({"company": "Northgate Vets", "recipients": [{"name": "Ms Ruth Kessler", "greeting": ""}]}, True),
        ({"company": "Northgate Vets", "recipients": [{"name": "Dale", "greeting": ""}]}, False),
        ({"company": "Brackwater Bakery"}, False),
        ({"company": "", "recipients": []}, False),
    ],
)
def test_the_lines_come_back_with_the_company_or_the_person(
    alice_client: Client, draft: Draft, people: dict[str, Any], remembered: bool
) -> None:
    Touch.objects.create(draft=draft, who="Dale and Ruth Kessler", learned="the order of the welds")
    another = _another(draft, **people)
    for step in ("people", "gratitude"):
        shown = alice_client.get(url(another, step)).content.decode()
        assert ("the order of the welds" in shown.partition("<form")[0] or "You met" in shown) is remembered


def test_the_lines_come_back_while_the_company_is_being_typed(alice_client: Client, draft: Draft) -> None:
    Touch.objects.create(draft=draft, who="Dale", learned="the order of the welds")
    another = _another(draft, company="")
    typed = {"company": "Brackwater Fabrication"}
    response = alice_client.post(url(another, "people"), typed, headers={"HX-Request": "true"})
    assert "You met Dale." in response.content.decode()


def test_nobody_elses_lines_come_back(alice_client: Client, bob: Any, draft: Draft) -> None:
    theirs = Draft.objects.create(owner=bob, answers=deepcopy(WELDER), version=1)
    Touch.objects.create(draft=theirs, who="Dale", learned="a secret")
    assert "You met" not in alice_client.get(url(draft, "people")).content.decode()


def test_remembering_stays_within_the_queries_of_a_section(
    alice_client: Client, draft: Draft, django_assert_max_num_queries: Any
) -> None:
    for number in range(5):
        Touch.objects.create(draft=_another(draft), who=f"Dale {number}")
    with django_assert_max_num_queries(4):
        alice_client.get(url(draft, "people"))
    with django_assert_max_num_queries(6):
        alice_client.post(url(draft, "people"), {"company": "Brackwater"}, headers={"HX-Request": "true"})
