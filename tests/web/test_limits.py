"""Nobody is stopped without being told until when, and nobody is stopped for what others do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from letters.models import Draft
from tests.web.conftest import url

pytestmark = pytest.mark.django_db

STRANGER = {"REMOTE_ADDR": "203.0.113.9"}


@pytest.fixture(autouse=True)
def _noon() -> Iterator[None]:
    """No test begins in one window of counting and ends in the next."""
    with time_machine.travel("2026-03-09 12:00:10Z", tick=False):
        yield


def _press(client: Client, address: str, times: int, **more: object) -> list[int]:
    return [client.post(address, **STRANGER, **more).status_code for _ in range(times)]  # type: ignore[arg-type]


def test_starting_letters_pauses_after_twenty(guest_client: Client) -> None:
    assert _press(guest_client, "/letters/start/", 21).count(429) == 0
    assert _press(guest_client, "/letters/start/", 1) == [429]


def test_a_stranger_who_drops_every_cookie_is_paused_too(guest_client: Client) -> None:
    for _ in range(20):
        assert _press(Client(), "/letters/start/", 1) == [302]
    assert _press(Client(), "/letters/start/", 1) == [429]


def test_a_new_address_in_the_same_ipv6_network_is_the_same_stranger(db: None) -> None:
    for end in range(21):
        response = Client().post("/letters/start/", REMOTE_ADDR=f"2001:db8:1:1::{end:x}")
    assert response.status_code == 429
    assert Client().post("/letters/start/", REMOTE_ADDR="2001:db8:1:2::1").status_code == 302


def test_the_page_says_when_to_try_again(alice_client: Client, draft: Draft) -> None:
    _press(alice_client, url(draft, "duplicate"), 20)
    response = alice_client.post(url(draft, "duplicate"), **STRANGER)
    assert response.headers["Retry-After"] == str(60 * 60 - 10)
    assert "Try again in 60 minutes" in response.content.decode()


def test_one_can_go_on_when_it_said_so(alice_client: Client, draft: Draft) -> None:
    _press(alice_client, url(draft, "duplicate"), 21)
    with time_machine.travel("2026-03-09 13:00:00Z", tick=False):
        assert _press(alice_client, url(draft, "duplicate"), 1) == [302]


def test_saving_is_limited_generously_and_a_part_of_a_page_stays(alice_client: Client, draft: Draft) -> None:
    asked = {"headers": {"HX-Request": "true"}}
    assert 429 not in _press(alice_client, url(draft, "review"), 240, **asked)
    response = alice_client.post(url(draft, "review"), **STRANGER, **asked)  # type: ignore[arg-type]
    assert response.status_code == 429
    assert response.headers["HX-Reswap"] == "none"


def test_what_was_typed_too_often_is_shown_to_be_copied(alice_client: Client, draft: Draft) -> None:
    _press(alice_client, url(draft, "review"), 240)
    page = alice_client.post(url(draft, "interest"), {"enjoyed": "the forge by the canal"}, **STRANGER)
    assert "the forge by the canal" in page.content.decode()


def test_downloads_are_limited_and_pages_are_not(alice_client: Client, draft: Draft) -> None:
    answers = [alice_client.get(f"{url(draft)}letter.txt", **STRANGER).status_code for _ in range(31)]
    assert answers == [200] * 30 + [429]
    assert alice_client.get(url(draft), **STRANGER).status_code == 200


def test_one_visitor_does_not_use_up_anothers_share(alice_client: Client, bob_client: Client, draft: Draft) -> None:
    _press(alice_client, url(draft, "duplicate"), 21)
    assert _press(bob_client, "/letters/start/", 1) == [302]


def test_somebody_at_this_machine_is_not_counted(guest_client: Client) -> None:
    answers = {guest_client.post("/letters/start/").status_code for _ in range(30)}
    assert answers == {302}


def test_counting_costs_no_query(
    alice_client: Client, begun: Draft, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(3):
        alice_client.post("/letters/start/", **STRANGER)


def test_too_many_wrong_passwords_are_answered_with_a_pause(guest_client: Client) -> None:
    wrong = [{"login": f"nobody{number}@example.org", "password": "wrong-password"} for number in range(31)]
    answers = [guest_client.post("/account/login/", data) for data in wrong]
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["Retry-After"]) > 0


def test_the_right_password_is_refused_after_five_wrong_ones(guest_client: Client, alice: object) -> None:
    for _ in range(5):
        guest_client.post("/account/login/", {"login": "alice@example.org", "password": "wrong-password"})
    guest_client.post("/account/login/", {"login": "alice@example.org", "password": "alice-password"})
    assert "_auth_user_id" not in guest_client.session
