"""What learners typed on after a picked beginning, and what they wish for, is told in English order."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_person
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers


def _said(name: str, beginning: str, typed: str) -> str:
    read = material(name, typed, beginning, Readers((read_person("Kate Brown"),), Tone.WARM))
    assert read is not None
    return read.text


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "said"),
    [
        ("lesson", "how", "is calmed an angry customer", "how an angry customer is calmed"),
        ("lesson", "how", "one lifts a person with a towel", "how one lifts a person with a towel"),
        ("topic", "how", "works a heat pump in old house", "how a heat pump works in an old house"),
        ("enjoyed", "how", "do you repair the old books", "how you repair the old books"),
        ("enjoyed", "hearing", "about you have a garden on the roof", "you have a garden on the roof"),
        ("enjoyed", "hearing", "about how is made the cheese", "how the cheese is made"),
        ("enjoyed", "seeing", "as the residents sing", "seeing how the residents sing"),
        ("enjoyed", "seeing", "the children how they plant tomatoes", "seeing how the children plant tomatoes"),
        ("follow", "how", "results the Spanish week in june", "how the Spanish week turns out in June"),
        ("follow", "how", "will go the new train offers", "how the new train offers will go"),
        ("follow", "follow", "with the lambs on Instagram", "to follow the lambs on Instagram"),
        ("future_role", "", "I make windows for 11 years and would be interested for any position in workshop",
         "any position in the workshop"),
        ("made_clear", "", "who is informed complains less", "anyone who is informed complains less"),
        ("enjoyed", "that", "who can't pay can see the rehearsal", "anyone who can't pay can see the rehearsal"),
        ("enjoyed", "hearing", "about the doctors take always ten minutes", "the doctors always take ten minutes"),
        ("enjoyed", "hearing", "from history of the mill", "the history of the mill"),
        ("follow", "how", "the winter beer becomes", "how the winter beer turns out"),
        ("topic", "that", "the water is made harder and not softer", "the water is made harder and not softer"),
        ("future_role", "", "a replacement for maternity leave", "maternity cover"),
        ("future_role", "", "I could also begin as helper", "a helper role"),
        ("kindness", "", "she apologised that it took so long and explained me the reason",
         "you apologised that it took so long and explained the reason to me"),
        ("kindness", "", "he has personally called and thanked me", "you personally called and thanked me"),
        ("thanks_for", "", "the kiln, and that they told me the price", "the kiln, and for telling me the price"),
        ("standing", "", "they install it in all the flats which they renovate",
         "you install it in all the flats you renovate"),
    ],
)  # fmt: skip
def test_what_was_typed_after_a_beginning_is_told_in_order(name: str, beginning: str, typed: str, said: str) -> None:
    assert _said(name, beginning, typed) == said
