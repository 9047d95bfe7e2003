"""A thing where a clause was asked for, a clause where a thing was: the letter says each as what it is."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("reminders", "It comes down, I think, to reminders."),
        ("a lack of transport", "It comes down, I think, to a lack of transport."),
        ("pay and rotas", "It comes down, I think, to pay and rotas."),
        ("saying thank you", "It comes down, I think, to saying thank you."),
        ("a photo before and after would solve it", ": a photo before and after would solve it."),
        ("no ice no lorry", ": no ice, no lorry."),
    ],
)
def test_a_thing_that_became_clear_is_what_it_comes_down_to(typed: str, said: str) -> None:
    assert said in letter_with("made_clear", typed)


def test_what_one_comes_to_see_is_still_seen() -> None:
    letter = letter_with("made_clear", "the need for a plan b")
    assert "the need for a plan B." in letter
    assert "comes down" not in letter


@pytest.mark.parametrize(
    ("beginning", "typed", "said", "never"),
    [
        ("to", "short sentences", "short sentences", "to short"),
        ("to", "clear subject lines", "clear subject lines", "to clear"),
        ("to", "not assuming people know the acronyms", "not to assume people know the acronyms", "assuming"),
        ("to", "asking before fixing", "to ask before fixing", "to asking"),
        ("to", "listening more than talking", "to listen more than talk", "listening"),
        ("that", "listening more than talking", "to listen more than talk", "to listening"),
        ("to", "pause and breathe", "to pause and breathe", "about"),
        ("to", "email people back the same day", "to email people back the same day", "about"),
        ("to", "people first, paper second", "people first, paper second", "paper is"),
    ],
)
def test_a_lesson_is_what_to_do_only_where_it_can_be_done(beginning: str, typed: str, said: str, never: str) -> None:
    letter = letter_with("lesson", typed, lesson_beginning=beginning)
    assert said in letter
    assert never not in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("a weekly triage of new enquiries", "ou have a weekly triage of new enquiries."),
        ("weekly stand ups and one big board", "ou have weekly stand-ups and one big board."),
        ("a leaflet, but nobody reads it", "ou have a leaflet, but nobody reads it."),
        ("rejecting any form without a date", "you reject any form without a date"),
        ("rolling it out site by site", "ou are rolling it out site by site"),
        ("asking customers for a code word", "ou ask customers for a code word"),
        ("to hide the name with a sticker", "ou hide the name with a sticker"),
        ("to have them all done by 2030", "ou want to have them all done by 2030"),
        ("always call back", "ou always call back"),
        ("nothing yet but they want to", "ou don't do it yet, but you want to."),
        ("Dave writing the guide for all branches", "ou are writing the guide for all branches"),
        ("a work in progress", "a work in progress"),
    ],
)
def test_what_they_do_about_it_is_a_sentence(typed: str, said: str) -> None:
    letter = letter_with("topic", "voice cloning scams", topic_beginning="about", standing=typed)
    assert said in letter
    assert "You have a work" not in letter


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("about", "students rent out laptops from a locker", "students rent out laptops from a locker"),
        ("that", "zero trust networks", "about zero trust networks"),
        ("how", "is a grant audited", "how a grant is audited"),
        ("how", "using heat maps on a website", "how to use heat maps on a website"),
        ("that", "can a school lease its roof", "whether a school can lease its roof"),
        ("about", "agile for lawyers", "about agile for lawyers"),
        ("about", "sleep pod for night staff", "the sleep pod for night staff"),
    ],
)
def test_a_topic_is_what_it_is_after_any_beginning(beginning: str, typed: str, said: str) -> None:
    letter = letter_with("topic", typed, topic_beginning=beginning)
    assert said in letter
    assert "about students" not in letter


def test_those_of_the_topic_stay_they() -> None:
    letter = letter_with("topic", "students rent out laptops", standing="the locker texts them when its late")
    assert "texts them when it's late" in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("grants team of two", "about the grants team of two"),
        ("30 year old payroll system", "about the 30-year-old payroll system"),
        ("shared inbox nobody owns", "the shared inbox nobody owns"),
        ("merger with another trust", "about the merger with another trust"),
        ("staff sickness", "about staff sickness"),
        ("high court fees", "about high court fees"),
        ("asthma in the under fives", "about asthma in the under-fives"),
        ("the website crashes every results day", "every results day"),
    ],
)
def test_one_thing_that_is_hard_has_its_article(typed: str, said: str) -> None:
    assert said in letter_with("challenge", typed, challenge_beginning="about")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ('"nobody remembers a percentage" (Dave)', 'our words "nobody remembers a percentage'),
        ("Dave: nobody remembers a percentage", 'our words "nobody remembers a percentage'),
        ('"no note no proof" said Dave', 'our words "no note no proof'),
        ("\"if it isn't written down it didn't happen\"", "he words \"if it isn't written down it didn't happen"),
        ("Dave and a boy who doesn't speak", "you and a boy who doesn't speak"),
        ("watching Dave type up the call", "atching you type up the call"),
    ],
)
def test_what_brought_it_home_is_said_or_named(typed: str, said: str) -> None:
    assert said in letter_with("lesson", "numbers need a story", lesson_from=typed)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("follow", "the cat food campaign does well", "how the cat food campaign does."),
        ("follow", "when the loom is running again i want to see it", "see the loom when it is running again"),
        ("how", "did the grant come through", "whether the grant"),
        ("how", "they launch the app in may", "see you launch the app in May"),
    ],
)
def test_what_is_followed_may_be_told_as_a_sentence(beginning: str, typed: str, said: str) -> None:
    assert said in letter_with("follow", typed, beginning=beginning)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("to work with collections", "work with collections"),
        ("whatever comes up in outreach", "anything in outreach"),
        ("not the same role, something with less travel", "something with less travel"),
        ("data entry to get my foot in the door", "a data entry role"),
        ("when i've finished my AAT, accounts assistant", "accounts assistant role when I've finished my AAT"),
        ("same again in spring", "same role"),
    ],
)
def test_a_wish_told_in_passing_is_the_wish(typed: str, said: str) -> None:
    assert said in letter_with("future_role", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("lesson", "crouch down", "to crouch down"),
        ("lesson", "the owner first then the pet", ": the owner first, then the pet."),
        ("enjoyed", "Dave and I found a clash in the stairwell", "ou and I found a clash in the stairwell"),
    ],
)
def test_a_note_of_a_few_words_keeps_its_shape(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed, lesson_beginning="that", beginning="doing")
