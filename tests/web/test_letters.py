"""The list of letters and the letter page."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from letters.models import Draft
from tests.web.conftest import save, url

pytestmark = pytest.mark.django_db


def test_looking_at_the_home_page_makes_no_draft(guest_client: Client) -> None:
    assert guest_client.get("/").status_code == 200
    assert guest_client.get("/letters/").status_code == 200
    assert guest_client.get("/letters/start/").status_code == 405
    assert not Draft.objects.exists()


def test_a_guest_starts_at_once(guest_client: Client) -> None:
    response = guest_client.post("/letters/start/")
    draft = Draft.objects.get()
    assert response.url == url(draft, "situation")
    assert draft.owner is None
    assert guest_client.get(response.url).status_code == 200


def test_starting_twice_takes_up_the_untouched_letter(guest_client: Client) -> None:
    first, second = (guest_client.post("/letters/start/").url for _press in range(2))
    assert first == second
    assert Draft.objects.count() == 1


def test_continue_leads_to_where_one_stopped(alice_client: Client, begun: Draft) -> None:
    save(alice_client, begun, "people", role="welder", company="Brackwater", your_name="Luis", tone="warm", go="later")
    assert url(begun, "people") in alice_client.get("/letters/").content.decode()
    assert url(begun, "people") in alice_client.get("/").content.decode()


def test_the_list_shows_role_company_and_state(alice_client: Client, draft: Draft) -> None:
    page = alice_client.get("/letters/").content.decode()
    assert "second-shift welder, Brackwater Fabrication" in page
    assert "Ready" in page


def test_a_copy_leaves_its_original_alone(alice_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "duplicate"))
    copy = Draft.objects.exclude(pk=draft.pk).get()
    save(alice_client, copy, "interest", enjoyed="the forge")
    draft.refresh_from_db()
    assert draft.answers["interest"]["enjoyed"] == "watching their crew run the new positioner"
    assert copy.status == Draft.Status.DRAFTING


def test_delete_can_be_undone(alice_client: Client, draft: Draft) -> None:
    page = alice_client.post(url(draft, "delete"), follow=True).content.decode()
    assert url(draft, "restore") in page
    alice_client.post(url(draft, "restore"))
    assert alice_client.get(url(draft)).status_code == 200


def test_the_bin_closes_after_thirty_days(alice_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "delete"), follow=True)
    Draft.objects.filter(pk=draft.pk).update(deleted_at="2020-01-01T00:00Z")
    assert url(draft, "restore") not in alice_client.get("/letters/").content.decode()
    assert alice_client.post(url(draft, "restore")).status_code == 404


def test_the_letter_page_shows_the_letter_and_its_subject(alice_client: Client, draft: Draft) -> None:
    page = alice_client.get(url(draft)).content.decode()
    assert "Dear Dale," in page
    assert "Luis Ortega" in page


def test_the_letter_page_of_an_unfinished_letter_says_what_it_needs(alice_client: Client, begun: Draft) -> None:
    page = alice_client.get(url(begun)).content.decode()
    assert url(begun, "people") in page


def test_the_letter_downloads_as_text(alice_client: Client, draft: Draft) -> None:
    response = alice_client.get(f"{url(draft)}letter.txt")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert "attachment" in response.headers["Content-Disposition"]
    assert "Dear Dale,\n\n" in response.content.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("extension", ["exe", "txt.exe", "..", "TXT"])
def test_a_format_that_does_not_exist_is_not_found(alice_client: Client, draft: Draft, extension: str) -> None:
    assert alice_client.get(f"{url(draft)}letter.{extension}").status_code == 404


def test_what_was_sent_stays_what_was_sent(alice_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "sent"))
    alice_client.post(url(draft, "sent"))
    frozen = draft.sent_copies.get().text
    save(alice_client, draft, "interest", go="later", enjoyed="the forge")
    draft.refresh_from_db()
    assert draft.status == Draft.Status.SENT
    assert draft.sent_copies.get().text == frozen
    assert "positioner" in frozen


def test_another_phrasing_changes_the_letter(alice_client: Client, draft: Draft) -> None:
    form = alice_client.get(url(draft, "interest")).context["form"]
    keys = [key for key, _text in form.fields["phrasing"].widget.choices if key]
    before = alice_client.get(url(draft)).context["letter"].body
    save(alice_client, draft, "interest", phrasing=keys[0])
    assert alice_client.get(url(draft)).context["letter"].body != before


@pytest.mark.parametrize(
    ("address", "most"),
    [("interest", 4), ("review", 4), ("situation", 4), ("", 4)],
)
def test_a_page_of_a_letter_asks_the_database_little(
    alice_client: Client, draft: Draft, django_assert_max_num_queries: Any, address: str, most: int
) -> None:
    with django_assert_max_num_queries(most):
        alice_client.get(url(draft, address))


def test_saving_asks_the_database_little(
    alice_client: Client, draft: Draft, django_assert_max_num_queries: Any
) -> None:
    with django_assert_max_num_queries(6):
        save(alice_client, draft, "interest", enjoyed="the forge")


def test_the_list_asks_the_same_for_one_letter_and_for_many(
    alice_client: Client, draft: Draft, django_assert_max_num_queries: Any
) -> None:
    Draft.objects.bulk_create(Draft(owner=draft.owner, answers=draft.answers, version=1) for _ in range(40))
    with django_assert_max_num_queries(4):
        assert alice_client.get("/letters/").content.decode().count("Brackwater") >= 40


def test_phrasings_are_offered_as_what_differs_between_them(alice_client: Client, draft: Draft) -> None:
    save(alice_client, draft, "gratitude", thanks_for="the cup of tea by the furnace")
    form = alice_client.get(url(draft, "gratitude")).context["form"]
    texts = [text for _key, text in form.fields["phrasing"].widget.choices]
    assert len(texts) >= 4
    assert len(set(texts)) == len(texts)
    assert all(text and text.split()[-1][-1] in ".!?" for text in texts)


def test_answers_cut_for_length_are_announced_and_kept(alice_client: Client, draft: Draft) -> None:
    silent = alice_client.get(url(draft)).content.decode()
    long = " and ".join(f"how the crew sets up the positioner for tank number {number}" for number in range(40))
    save(alice_client, draft, "interest", enjoyed=long)
    page = alice_client.get(url(draft, "interest")).content.decode()
    assert "nothing you wrote is lost" in page
    assert "nothing you wrote is lost" not in silent
    draft.refresh_from_db()
    assert draft.answers["interest"]["enjoyed"] == long


def test_a_role_typed_with_a_full_stop_has_none_in_the_list(alice_client: Client, draft: Draft) -> None:
    draft.answers["people"]["role"] = "receptionist."
    draft.save()
    assert "receptionist., " not in alice_client.get("/letters/").content.decode()
    assert draft.title == "receptionist, Brackwater Fabrication"
