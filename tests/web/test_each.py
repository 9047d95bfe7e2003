"""The page on which one letter becomes a letter for each interviewer."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from letters.composed import letter_of
from letters.core.panel import overlap
from letters.models import Draft
from tests.core.golden import HERE, answers_of
from tests.web.conftest import url
from tests.web.markup import Markup, words

pytestmark = pytest.mark.django_db

SAID = {
    "seat-1-name": "Ms. Patricia Greene",
    "seat-1-said": "you keep a paper ledger under the desk in case the power goes",
    "seat-2-name": "Mr. Alan Cho",
    "seat-2-greeting": "Alan",
}


@pytest.fixture
def panel_draft(alice: User) -> Draft:
    """A letter of Alice's to two interviewers."""
    answers = answers_of(HERE / "personas" / "accountant-chicago.json")
    return Draft.objects.create(owner=alice, answers=answers, version=1)


def _letters(drafts: Any) -> list[Any]:
    return [letter_of(draft.typed, draft.seed) for draft in drafts]


def test_each_interviewer_has_questions_and_a_letter(alice_client: Client, panel_draft: Draft) -> None:
    page = alice_client.get(url(panel_draft, "each")).content.decode()
    assert page.count("What this person said or showed you") == 2
    assert "Dear Ms. Greene:" in page
    assert "Dear Mr. Cho:" in page
    assert "No two of these letters share six words in a row" in page


@pytest.mark.parametrize(
    ("typed", "linked"),
    [
        (["Priya", "Tom"], True),
        (["Priya and Tom"], True),
        (["Priya", "dunno"], False),
        (["Priya", "the manager"], False),
    ],
)
def test_the_letter_page_offers_it_where_several_have_names(
    alice_client: Client, panel_draft: Draft, typed: list[str], linked: bool
) -> None:
    panel_draft.answers["people"]["recipients"] = [{"name": name} for name in typed]
    panel_draft.save()
    page = alice_client.get(panel_draft.letter_url).content.decode()
    assert (url(panel_draft, "each") in page) is linked
    assert alice_client.get(url(panel_draft, "each")).status_code == (200 if linked else 404)


def test_looking_writes_nothing(
    alice_client: Client, panel_draft: Draft, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(4) as queries:
        alice_client.get(url(panel_draft, "each"))
    assert all(query["sql"].startswith("SELECT") for query in queries.captured_queries)


def test_showing_again_keeps_nothing(alice_client: Client, panel_draft: Draft) -> None:
    page = alice_client.post(url(panel_draft, "each"), {**SAID, "go": "show"}).content.decode()
    assert "Dear Alan:" in page
    assert page.count("under the desk in case the power goes") == 2  # in the box and in one letter
    assert Draft.objects.count() == 1


def test_the_letters_that_are_kept_are_those_that_were_shown(
    alice_client: Client, panel_draft: Draft, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    shown = alice_client.post(url(panel_draft, "each"), {**SAID, "go": "show"}).content.decode()
    with django_assert_max_num_queries(6):
        response = alice_client.post(url(panel_draft, "each"), {**SAID, "go": "make"})
    assert response.url == "/letters/"
    made = list(Draft.objects.exclude(pk=panel_draft.pk))
    assert len(made) == 2
    for letter in _letters(made):
        for sentence in (sentence for paragraph in letter.paragraphs for sentence in paragraph.sentences):
            assert sentence.text.replace("'", "&#x27;").replace("&", "&amp;").replace("&amp;#x27;", "&#x27;") in shown


def test_kept_letters_share_no_six_words(alice_client: Client, panel_draft: Draft) -> None:
    alice_client.post(url(panel_draft, "each"), {**SAID, "go": "make"})
    made = _letters(Draft.objects.exclude(pk=panel_draft.pk))
    assert overlap(made, ("Dorsey, Pike & Lowell LLP", "Senior Accountant", "October 13")) == 0


def test_what_one_of_them_said_is_in_that_letter_only(alice_client: Client, panel_draft: Draft) -> None:
    alice_client.post(url(panel_draft, "each"), {**SAID, "go": "make"})
    told = {
        letter.greeting: "paper ledger" in letter.body for letter in _letters(Draft.objects.exclude(pk=panel_draft.pk))
    }
    assert told == {"Dear Ms. Greene:": True, "Dear Alan:": False}


def test_the_letter_they_came_from_stays_as_it_is(alice_client: Client, panel_draft: Draft) -> None:
    alice_client.post(url(panel_draft, "each"), {**SAID, "go": "make"})
    before = panel_draft.answers
    panel_draft.refresh_from_db()
    assert panel_draft.answers == before


def test_somebody_elses_letter_is_not_found(bob_client: Client, panel_draft: Draft) -> None:
    assert bob_client.get(url(panel_draft, "each")).status_code == 404
    assert bob_client.post(url(panel_draft, "each"), {**SAID, "go": "make"}).status_code == 404
    assert Draft.objects.count() == 1


def test_a_guest_can_write_to_each_too(guest_client: Client) -> None:
    guest_client.post("/letters/start/")
    draft = Draft.objects.get()
    Draft.objects.update(answers=answers_of(HERE / "personas" / "accountant-chicago.json"))
    guest_client.post(url(draft, "each"), {**SAID, "go": "make"})
    assert set(Draft.objects.values_list("guest", flat=True)) == {draft.guest}
    assert Draft.objects.count() == 3


def test_one_interviewer_needs_no_such_page(alice_client: Client, draft: Draft) -> None:
    assert alice_client.get(url(draft, "each")).status_code == 404


def test_what_is_too_long_is_said_and_not_kept(alice_client: Client, panel_draft: Draft) -> None:
    response = alice_client.post(url(panel_draft, "each"), {**SAID, "seat-1-said": "a" * 4_000, "go": "make"})
    assert response.status_code == 400
    assert "Error:" in response.content.decode()
    assert Draft.objects.count() == 1


def test_the_letter_page_leads_there(alice_client: Client, panel_draft: Draft, draft: Draft) -> None:
    assert url(panel_draft, "each") in alice_client.get(url(panel_draft)).content.decode()
    assert url(draft, "each") not in alice_client.get(url(draft)).content.decode()


def test_what_is_typed_is_escaped(alice_client: Client, panel_draft: Draft) -> None:
    typed = {**SAID, "seat-1-said": "<script>alert(1)</script>", "go": "show"}
    assert b"<script>alert" not in alice_client.post(url(panel_draft, "each"), typed).content


def test_what_is_too_long_is_kept_and_said_at_the_head(alice_client: Client, panel_draft: Draft) -> None:
    too_long = "Doctor " * 40
    response = alice_client.post(url(panel_draft, "each"), {**SAID, "seat-1-greeting": too_long, "go": "make"})
    page = Markup(response.content.decode())
    (summary,) = page.classed("error-summary")
    assert "Shorten this to 120 characters" in words(summary)
    (field,) = page.all(".//input[@name='seat-1-greeting']")
    assert field.get("value", "").strip() == too_long.strip()
    assert field.get("maxlength") is None
    assert Draft.objects.count() == 1
