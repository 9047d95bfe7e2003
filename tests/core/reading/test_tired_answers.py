"""The commonest answers, as tired people type them, come out as plain English."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.thanks.credited import credited

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("there time and patience", "your time and patience"),
        ("their time and there interest in my work", "your time and your interest in my work"),
        ("the questions sent in advance", "the questions sent in advance"),
        ("she took me serious", "taking me seriously"),
        ("she could see i was nervous so she made a joke", "noticing I was nervous and making a joke"),
        ("sticking with me when zoom kept dropping", "sticking with me when Zoom kept dropping"),
        ("moving the time because of my childcare", "moving the time because of my childcare"),
        ("getting an interpreter", "getting me an interpreter"),
        ("sending the results so quick", "sending the results so quickly"),
        ("all of the panel for there time", "your time"),
        ("my interviewers kindness", "your kindness"),
        ("professionalism", "your professionalism"),
        ("time taken to see me", "the time taken to see me"),
        ("the time spent with me", "the time spent with me"),
        ("kindness from all the staff", "the kindness from all the staff"),
        ("her time and she was really nice", "your time, and for being really nice"),
        ("your time and explaining everything so well", "your time, and for explaining everything so well"),
        ("the tour and she explained everything", "the tour, and for explaining everything"),
        ("the coffee and being straight with me", "the coffee, and for being straight with me"),
        ("saying take your time", "telling me to take my time"),
        ("interviewing me even though i applied late", "seeing me, even though I applied late"),
        ("both of them making me so welcome", "making me so welcome"),
        ("asking what i think", "asking what I think"),
        ("the beer after, was needed", "the beer afterwards"),
        ("your letter of 3 May", "your letter of 3 May"),
        ("not talking over me like they do elsewhere", "not talking over me as happens elsewhere"),
        ("she asked how to say my name and got it right", "asking how to say my name, and for getting it right"),
        ("getting a tour", "giving me a tour"),
        ("they turned there camera on", "turning your camera on"),
        ("both their time", "your time"),
        ("proper questions not trick ones", "proper questions, not trick ones"),
        ("the clear instructions how to get there", "the clear instructions on how to get there"),
    ],
)
def test_what_one_says_thank_you_for(typed: str, text: str) -> None:
    found = material("thanks_for", credited(typed, DANA).text, "", DANA)
    assert found is not None
    assert (found.deed or found.text) == text


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("hearing", "about them going to a four day week", "you are going to a four-day week"),
        ("hearing", "you talk about the bees", "listening to you talk about the bees"),
        ("hearing", "the orchestra rehearse", "listening to the orchestra rehearse"),
        ("hearing", "the head speak about reading", "listening to the head speak about reading"),
        ("doing", "the coding challenge with lee", "the coding challenge with Lee"),
        ("that", "they publish there mistakes", "you publish your mistakes"),
        ("that", "they pay there staff properly", "you pay your staff properly"),
        (
            "hearing",
            "about the time the freezer broke and they gave it all away",
            "the time the freezer broke and you gave it all away",
        ),
        ("seeing", "real people using what they build", "seeing real people using what you build"),
        ("", "I liked how everyone said hello in the corridor", "seeing how everyone said hello in the corridor"),
        ("", "the opportunity to meet the sixth formers", "meeting the sixth formers"),
        ("", "friendly people", "the friendly people"),
        ("", "meeting them", "meeting you"),
        ("", "i liked the dog best", "the dog"),
        ("", "I found the discussion of phonics very interesting.", "the discussion of phonics"),
        ("", "being asked what i think", "being asked what I think"),
        ("", "everyone seemed happy", "seeing how happy everyone seemed"),
        ("", "learning from Dana how to pour", "learning how to pour from you"),
        ("", "the tour, the chat, the biscuits", "the tour, the chat and the biscuits"),
        ("doing", "the meet the team lunch", "the meet-the-team lunch"),
        ("hearing", "new projects", "your new projects"),
        ("hearing", "work with dementia patients", "your work with dementia patients"),
        ("doing", "in tray exercise", "the in-tray exercise"),
        ("how", "close the team is", "how close the team is"),
        ("how", "laid back it all was", "how laid back it all was"),
        ("how", "long people stay", "how long people stay"),
        ("how", "far the food travels", "how far the food travels"),
        ("how", "well they treat their staff", "how well you treat your staff"),
        ("how", "clean the tanks without chemicals", "learning how to clean the tanks without chemicals"),
    ],
)
def test_what_one_enjoyed(beginning: str, typed: str, text: str) -> None:
    found = material("enjoyed", typed, beginning, DANA)
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("icing cakes with sam, didnt want to leave", "I didn't want to leave."),
        ("welding test, hadnt done it for years", "I hadn't done it for years."),
        ("the old presses, could have stayed all day", "I could have stayed all day."),
    ],
)
def test_what_one_felt_at_the_end_is_the_writers(typed: str, rest: str) -> None:
    found = material("enjoyed", typed, "doing", DANA)
    assert found is not None
    assert found.rest == (rest,)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Tom the manager was so kind", "for being so kind."),
        ("Tom for the lift, Dana for lunch", "Dana, thank you for lunch."),
        ("Tom, the tour was class", "Tom"),
        ("Tom, the tour was class", "for the tour"),
        ("Dana, Tom and the dog for the welcome", "for the welcome"),
        ("you two for the tour", "for the tour"),
        ("Dana, she met me at the gate", "for meeting me at the gate"),
        ("Dana: being so kind", "for being so kind"),
        ("Tom drove me to the depot. Dana made lunch.", "Dana, thank you for making lunch."),
    ],
)
def test_each_is_thanked_for_what_was_theirs(typed: str, told: str) -> None:
    people = {"recipients": [{"name": "Dana"}, {"name": "Tom"}], "role": "porter", "tone": "warm"}
    assert told in compose({"people": people, "gratitude": {"thanks_for": typed}}, "a").body
