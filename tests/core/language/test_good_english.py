"""Good English is left alone: what people who can write typed comes out as it was typed."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    "typed",
    [
        "having said that, this is what you do",
        "the person I talked to suggested I take it back",
        "save yourself some trouble",
        "the reason I rated it a four is because of that dial",
        "another reason I got it is because you can wash it",
        "the van is a dream to drive",
        "a place that is hard to beat",
        "the new till has significantly more buttons",
        "there is much less noise at night",
        "it can also be used to clean the floor",
        "they use it all the time with the children",
        "it can be tiring when working a lot with the lights on",
        "any number of email addresses",
        "it does well in all aspects of meal planning",
        "this job, while looking pretty easy, is not for everyone",
        "a crew only works as hard as its slowest day",
        "a pay what you can offer",
        "stiff competition from privately owned vans",
        "the mess after last week's storm",
        "the city's existing stock of trees",
        "he gave up his legal practice to work for the homeless",
        "it is done by hand to this day",
        "its new owner, Donald, wants to make the place fancier",
        "it need not cost a fortune",
        "an effort to dispose of the old paint",
        "they took issue with the plan",
        "two months ahead of schedule",
        "maps and bus routes",
        "activities like poster contests",
        "millions for bridge repairs",
        "key names and phone numbers",
        "there's a danger they will lose the grant",
        "the player's built in menu",
    ],
)
def test_good_english_stays_as_it_was_typed(typed: str) -> None:
    assert clean(typed) == typed
