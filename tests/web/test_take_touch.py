"""Three lines for later: kept, put into a calendar, and found again."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from letters.models import Draft, Touch
from tests.web.answers import WELDER
from tests.web.conftest import url
from tests.web.test_take import answer, page

pytestmark = pytest.mark.django_db

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
