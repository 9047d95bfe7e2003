"""What is right as it was typed stays as it is."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    "typed",
    [
        "We have 83 beds and 38 nurses",
        "it cost 83.7 pounds",
        "it made me smile",
        "a borrowed helmet for every rejected candidate",
        "the leaving card and my writing sample",
        "someone with my background",
        "somebody with a background in law",
        "we could offer tea",
        "Had I been able to come",
        "Had you seen the queue",
        "Having been ill for a week",
        "I will let you know",
        "I'm told that the panel met twice",
        "I was told about the wall",
        "the post of curator",
        "every kind of kitchen",
        "the bug is not in sync, it is in the form",
        "the new sand reclaim plant",
        "an analyst with dbt and Power BI",
        "the St. Thomas ward",
        "the glue in a certain kind of 1970s microfilm box",
        "somebody who knows SITS inside out",
        "a new type of manager",
        "one can tell from the smell",
        "another will do",
        "he came across as arrogant",
        "the patient need not look",
        "an outside candidate",
        "turning complainers into trail volunteers",
        "fed without shame, and sent home",
        "of this I am sure",
        "I know there will be others",
        "how your nurses hand over at seven",
        "meeting you was a treat",
        "the new clinic, its staff and its garden",
        "as kind as its logo",
        "the dog waits while its owner is away",
        "a shop is small, but its opinion of itself is not",
        "my maths was shaky",
        "his stamina is legendary",
        "the news was not what I had hoped",
        "no from you weighs more than yes from others",
        "could somebody return my essay",
        "if that would cause the delay",
        "my dad, who's on his way",
        "my self-confidence was low",
        "it was telling that the door was open",
        "a manager must sometimes be boring",
        "I gave products to my friends",
        "the child is having a birthday",
        "he is in such good hands",
        "the past is present",
        "as the sign says",
    ],
)
def test_what_is_right_is_left_alone(typed: str) -> None:
    assert clean(typed) == typed
