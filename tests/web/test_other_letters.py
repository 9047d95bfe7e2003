"""A name of one letter that was copied into another is noticed before it is sent."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from letters.models import Draft
from tests.web.answers import WELDER
from tests.web.conftest import url

pytestmark = pytest.mark.django_db


@pytest.fixture
def copied(draft: Draft) -> Draft:
    """A letter to one company in which the name of another was left."""
    answers = deepcopy(WELDER)
    answers["people"] |= {"company": "Quillfeather Press", "role": "binder"}
    Draft.objects.create(owner=draft.owner, answers=answers, version=1)
    words = "Thank you for the day at Quillfeather Press, and for the tea."
    draft.keep({"gratitude": {"own_words": words, "own_words_from": ""}}, section="gratitude")
    return draft


def _notes(client: Client, draft: Draft) -> str:
    page = client.get(url(draft, "review")).content.decode()
    return page.partition('class="notes"')[2].partition("</section>")[0]


def test_the_company_of_another_letter_is_noticed(alice_client: Client, copied: Draft) -> None:
    assert "Quillfeather Press" in _notes(alice_client, copied)


def test_the_letter_page_notices_it_too(alice_client: Client, copied: Draft) -> None:
    page = alice_client.get(copied.letter_url).content.decode()
    assert "This belongs to another of your letters." in page


def test_a_letter_of_somebody_else_says_nothing(alice_client: Client, bob: Any, copied: Draft) -> None:
    Draft.objects.exclude(pk=copied.pk).update(owner=bob)
    assert "Quillfeather Press" not in _notes(alice_client, copied)


def test_a_letter_in_the_bin_says_nothing(alice_client: Client, copied: Draft) -> None:
    Draft.objects.exclude(pk=copied.pk).update(deleted_at=timezone.now())
    assert "Quillfeather Press" not in _notes(alice_client, copied)


def test_two_letters_to_one_company_do_not_accuse_each_other(alice_client: Client, copied: Draft) -> None:
    copied.keep({"people": {**WELDER["people"], "company": "Quillfeather Press"}}, section="people")
    assert "Quillfeather Press" not in _notes(alice_client, copied)


@pytest.mark.parametrize("step", ["people", "gratitude", "review"])
def test_looking_through_many_other_letters_stays_within_the_queries(
    alice_client: Client, copied: Draft, django_assert_max_num_queries: Any, step: str
) -> None:
    Draft.objects.bulk_create(Draft(owner=copied.owner, answers=copied.answers, version=1) for _ in range(30))
    with django_assert_max_num_queries(4):
        alice_client.get(url(copied, step))
    with django_assert_max_num_queries(6):
        alice_client.post(url(copied, step), {"company": "Brackwater"}, headers={"HX-Request": "true"})


def test_the_letter_page_looks_through_many_others_within_its_queries(
    alice_client: Client, copied: Draft, django_assert_max_num_queries: Any
) -> None:
    Draft.objects.bulk_create(Draft(owner=copied.owner, answers=copied.answers, version=1) for _ in range(70))
    with django_assert_max_num_queries(4):
        alice_client.get(copied.letter_url)
