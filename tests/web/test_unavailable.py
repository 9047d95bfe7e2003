"""The database away, locked or full: a person is told to wait, nothing breaks for good, and balancers hear of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import DatabaseError, InterfaceError, OperationalError, connection
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings

from letters.models import Draft
from tests.web.conftest import save, url

pytestmark = pytest.mark.django_db

LOCKED = OperationalError("database is locked")


@pytest.fixture
def patient(alice_client: Client) -> Client:
    """Alice's browser, which shows what a server answers instead of raising it."""
    alice_client.raise_request_exception = False
    return alice_client


class Broken:
    """A database that answers every statement, or every write only, with the error."""

    def __init__(self, error: Exception, *, on: str = "") -> None:
        self.error, self.on = error, on

    def __call__(self, execute: object, sql: str, *_rest: object) -> object:
        if self.on in sql:
            raise self.error
        return execute(sql, *_rest)  # type: ignore[operator]


@pytest.fixture(params=[LOCKED, OperationalError("disk is full"), InterfaceError("connection already closed")], ids=str)
def away(request: pytest.FixtureRequest) -> Iterator[DatabaseError]:
    with connection.execute_wrapper(Broken(request.param)):
        yield request.param


@pytest.mark.parametrize("page", ["/letters/", "/"])
def test_a_page_asks_for_patience_while_the_database_is_away(patient: Client, away: DatabaseError, page: str) -> None:
    response = patient.get(page)
    assert response.status_code == 503
    assert int(response.headers["Retry-After"]) > 0
    assert "browser’s own button" in response.content.decode()
    assert "no-store" in response.headers["Cache-Control"]


@pytest.mark.django_db(transaction=True)
def test_a_save_that_finds_the_database_locked_says_so(patient: Client, begun: Draft) -> None:
    with connection.execute_wrapper(Broken(LOCKED, on="UPDATE")):
        assert save(patient, begun, "interest", enjoyed="the forge").status_code == 503
    begun.refresh_from_db()
    assert begun.answers == {}


def test_what_was_typed_is_shown_to_be_copied(patient: Client, begun: Draft, away: DatabaseError) -> None:
    page = save(patient, begun, "interest", enjoyed="the forge & the canal").content.decode()
    assert "the forge &amp; the canal" in page


def test_a_password_is_never_shown(client: Client, away: DatabaseError) -> None:
    client.raise_request_exception = False
    typed = {"login": "alice@example.org", "password": "open the little gate"}
    page = client.post("/account/login/", typed).content.decode()
    assert "Busy for a moment" in page
    assert "little gate" not in page


def test_the_next_request_works_again(patient: Client, begun: Draft) -> None:
    with connection.execute_wrapper(Broken(LOCKED)):
        patient.get("/letters/")
    assert save(patient, begun, "interest", enjoyed="the forge").status_code == 302


def test_a_part_of_a_page_is_left_as_it_was(patient: Client, begun: Draft, away: DatabaseError) -> None:
    response = patient.post(url(begun, "interest", "preview"), headers={"HX-Request": "true"})
    assert response.status_code == 503
    assert response.headers["HX-Reswap"] == "none"
    assert "<" not in response.content.decode()


def test_another_error_is_still_an_error(patient: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*_args: object) -> None:
        raise ValueError

    monkeypatch.setattr("letters.pages.visitor_of", wrong)
    response = patient.get("/letters/")
    assert response.status_code == 500
    assert "Something broke" in response.content.decode()


def test_the_process_says_it_lives_even_without_a_database(client: Client) -> None:
    with connection.execute_wrapper(Broken(LOCKED)):
        assert client.get("/healthz").status_code == 200


def test_it_is_ready_only_with_a_database(client: Client) -> None:
    assert client.get("/readyz").status_code == 200
    with connection.execute_wrapper(Broken(LOCKED)):
        assert client.get("/readyz").status_code == 503
    assert client.get("/readyz").status_code == 200


def test_it_is_not_ready_before_all_migrations_are_applied(client: Client) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'letters'")
    assert client.get("/readyz").status_code == 503


def test_asking_again_whether_it_is_ready_costs_one_query(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client.get("/readyz")
    with django_assert_num_queries(1):
        client.get("/readyz")


def test_a_probe_needs_no_host_name_and_no_tls(client: Client, settings: Settings) -> None:
    settings.SECURE_SSL_REDIRECT = True
    settings.ALLOWED_HOSTS = ["letters.example.org"]
    assert client.get("/healthz", headers={"Host": "10.0.0.7"}).status_code == 200
