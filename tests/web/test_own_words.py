"""A section said in one's own words: kept through later answers, and offered anew only where those have changed."""

from __future__ import annotations

import html

import pytest
from django.test import Client

from letters.models import Draft
from tests.web.conftest import save, url
from tests.web.markup import Markup, words

pytestmark = pytest.mark.django_db

MINE = "Seeing the maps unrolled was a joy."
CHANGED = "Your answers have changed since you wrote this."


def _page(client: Client, draft: Draft) -> str:
    return html.unescape(client.get(url(draft, "interest")).content.decode())


def _offer(client: Client, draft: Draft) -> str:
    (before,) = Markup(client.get(url(draft, "interest")).content.decode()).all(".//input[@name='own_words_from']")
    return before.get("value", "")


@pytest.fixture
def reworded(alice_client: Client, draft: Draft) -> Draft:
    """A letter whose section about what was enjoyed its writer has put in her own words."""
    save(alice_client, draft, "interest", beginning="hearing", enjoyed="the old maps")
    offered = _offer(alice_client, draft)
    assert "the old maps" in offered
    save(alice_client, draft, "interest", own_words=MINE, own_words_from=offered)
    return draft


def test_own_words_alone_raise_no_question(alice_client: Client, reworded: Draft) -> None:
    page = _page(alice_client, reworded)
    assert MINE in page
    assert CHANGED not in page


def test_after_another_answer_the_writer_sees_both_and_chooses(alice_client: Client, reworded: Draft) -> None:
    save(alice_client, reworded, "interest", enjoyed="the harbour bell")
    page = Markup(alice_client.get(url(reworded, "interest")).content.decode())
    (stale,) = page.classed("stale")
    assert CHANGED in words(stale)
    assert "the harbour bell" in words(stale)
    assert MINE not in words(stale)


def test_the_ways_to_say_it_stay_different_beside_own_words(alice_client: Client, reworded: Draft) -> None:
    page = Markup(alice_client.get(url(reworded, "interest")).content.decode())
    (ways,) = page.classed("phrasing")
    said = [words(label) for label in ways.iter("label")]
    assert len(said) > 1
    assert len(set(said)) == len(said)
    assert MINE not in said
