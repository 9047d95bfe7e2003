"""Notes of American tired people: lost apostrophes, short forms, nouns of verb and particle, measures by letters."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("they lose techs cause of the nights", "they lose techs because of the nights"),
        ("nights are better cause of school", "nights are better because of school"),
        ("routes get cut cause nobody can sub", "routes get cut because nobody can sub"),
        ("the cause of the delay", "the cause of the delay"),
        ("rugs cause it to slip", "rugs cause it to slip"),
        ("someone who has there CDL", "someone who has their CDL"),
        ("working there weekends", "working there weekends"),
        ("rest like a week", "rest about a week"),
        ("it felt like a week", "it felt like a week"),
        ("down to 40 min just by fixing it", "down to 40 minutes just by fixing it"),
        ("got back to me next day like he said", "got back to me the next day as promised"),
        ("the pre trip on a bus", "the pre-trip on a bus"),
        ("i interviewed great", "I interviewed very well"),
        ("budget got cut so only 1 spot", "budget got cut so there was only one spot"),
        ("even tho yall were slammed", "even though you were slammed"),
        ("the ride along", "the ride-along"),
        ("fitting me in b/w patients", "fitting me in between patients"),
        ("they do a huddle every am", "they do a huddle every morning"),
        ("explaining benefits, PTO, all that", "explaining benefits, PTO and so on"),
        ("a pic of the part", "a picture of the part"),
        ("call offs on weekends", "call-offs on weekends"),
        ("1 call off means a lot", "one call-off means a lot"),
        ("made me redo it 3x and smiled", "made me redo it three times and smiled"),
        ("the time on a busy sat", "the time on a busy Saturday"),
        ("nobody walks more than 50 ft", "nobody walks more than 50 feet"),
        ("a 10 ft ladder", "a 10-foot ladder"),
        ("1 bad night is 2 grand of food", "one bad night is two grand of food"),
        ("on 2nd shift", "on second shift"),
        ("when your open sundays", "when you're open on Sundays"),
        ("the new drive thru", "the new drive-through"),
        ("without it theres no after school", "without it there's no after school"),
        ("got thrown in day 1", "got thrown in on day one"),
        ("spanish speaking families", "Spanish-speaking families"),
        ("i passed everything it just came down to numbers", "I passed everything, and it just came down to numbers"),
        ("foster again this spring", "foster again this spring"),
        ("someone w/ more supv exp", "someone with more supervisory experience"),
        ("a real passengers name", "a real passenger's name"),
        ("hired 2 if they could", "hired two if they could"),
        ("a college kid studying turf", "a college student studying turf"),
        ("guy bid on it from inside", "a guy bid on it from inside"),
        ("text was short but nice", "a short but nice text"),
        ("email was 3 lines but polite", "a short but polite email"),
        ("the patients redo all 4", "the patients redo all four"),
        ("pts skip on holidays", "patients skip on holidays"),
        ("drove him 3x a week", "drove him three times a week"),
        ("re do all 4", "redo all four"),
        ("apartment bldgs", "apartment buildings"),
        ("the christmas sing along", "the Christmas sing-along"),
        ("it wasnt me it was the budget", "it wasn't me but the budget"),
        ("in march or later", "in March or later"),
        ("laughed with me then told me", "laughed with me, then told me"),
        ("gets trained on it even the custodians", "gets trained on it, even the custodians"),
        ("their food handlers card", "their food handler's card"),
        ("made follow up calls", "made follow-up calls"),
        ("worked UPS 3 peak seasons", "worked UPS three peak seasons"),
        ("groundie till i get my tickets", "groundie till I get my tickets"),
        ("a class A driver", "a Class A driver"),
        ("id be first call", "I'd be the first call"),
        (
            "kids dont care what year it was they want to know who rode it",
            "kids don't care what year it was; they want to know who rode it",
        ),
        ("sent the questions early, that helped w/ my nerves", "sent the questions early, which helped with my nerves"),
        (
            "he doesnt say stay on the trail he says theres a nest",
            "he doesn't say stay on the trail, he says there's a nest",
        ),
        (
            "didnt leave a msg she kept calling till she got me",
            "didn't leave a message. She kept calling till she got me",
        ),
    ],
)
def test_a_note_is_written_out(typed: str, right: str) -> None:
    assert clean(typed) == right
