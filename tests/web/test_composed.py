"""What is remembered of a letter never outlives its answers, and an empty choice of phrasing changes nothing."""

from __future__ import annotations

import pytest
from django.test import Client

from letters.composed import letter_of, phrasings_of
from letters.core.section import Answers
from letters.models import Draft
from tests.web.answers import WELDER
from tests.web.conftest import save, url


def _with_phrasing(key: str) -> Answers:
    return {**WELDER, "interest": {**WELDER["interest"], "phrasing": key}}


def test_a_choice_left_alone_is_worded_like_one_never_asked() -> None:
    assert "phrasing" not in WELDER["interest"]
    assert letter_of(_with_phrasing(""), "seed") == letter_of(WELDER, "seed")
    assert phrasings_of(_with_phrasing(""), "interest", "seed") == phrasings_of(WELDER, "interest", "seed")
    assert letter_of({**WELDER, "gratitude": {}}, "seed") == letter_of(
        {key: typed for key, typed in WELDER.items() if key != "gratitude"}, "seed"
    )


def test_a_choice_made_is_not_taken_for_one_left_alone() -> None:
    offered = phrasings_of(WELDER, "interest", "seed")
    for option in offered:
        chosen = phrasings_of(_with_phrasing(option.key), "interest", "seed")
        assert next(one.text for one in chosen if one.chosen) == option.text


@pytest.mark.django_db
def test_a_page_shows_the_answers_of_this_moment(alice_client: Client, draft: Draft) -> None:
    pages = []
    for enjoyed in ("the smell of the forge", "the rain on the roof", "the smell of the forge"):
        save(alice_client, draft, "interest", enjoyed=enjoyed)
        page = alice_client.get(url(draft, "takeaway")).content.decode()
        pages.append(page[page.index('id="sheet"') : page.index('id="count"')])
        assert enjoyed in pages[-1].lower()  # it may begin a sentence
    assert "forge" not in pages[1]
    assert pages[0] == pages[2]
