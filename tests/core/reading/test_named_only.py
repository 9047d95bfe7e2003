"""A kindness or a reason of which only the thing was named, as what was done or who was chosen."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the call", "your call"),
        ("a voice note", "your voice note"),
        ("a call instead of an email", "calling me rather than emailing"),
        ("no template", "personal"),
        ("no corporate speak", "with no corporate speak"),
        ("signed by hand", "signing the email by hand"),
        ("face to face in his office", "telling me face to face in your office"),
        ("my name spelt right", "spelling my name right"),
        ("a warm tone", "the warm tone"),
        ("an apology for the wait", "your apology for the wait"),
        ("gif of a sad dog", "the gif of a sad dog"),
        ("names of two other museums to try", "for the names of two other museums to try"),
        ("a handwritten card from Dave", "your handwritten card."),
        ("time to ask questions", "the time to ask questions"),
        ("Dave replying to my question", "replying to my question"),
        ("link to a course he thought i'd like", "the link to a course you thought I'd like"),
        ("Dave rang, I was on the bus", "me when I was on the bus"),
        ("kept calling until he got me", "calling until you got me"),
    ],
)
def test_what_was_named_is_thanked_for(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


def test_what_all_did_is_said_to_all() -> None:
    readers = {"your_name": "Alex Moor", "recipients": [{"name": "Jo"}, {"name": "Tamsin"}]}
    letter = letter_with("kindness", "both signed it", told_by="Jo", people=readers)
    assert "You both signed the email" in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("someone with litigation experience got it", "choosing someone with litigation experience makes"),
        ("someone with charity experience was chosen", "choosing someone with charity experience makes"),
        ("an internal candidate must have been a strong choice", "choosing an internal candidate makes"),
        ("she interviewed better on the day", "someone who interviewed better on the day"),
        ("appointing the acting manager", "choosing the acting manager makes"),
        ("somebody with museum studies MA", "somebody with a museum studies MA"),
        ("not enough classroom hours", "I didn't have enough classroom hours"),
        ("a funding cut, they only hired one", "there was a funding cut"),
        ("they went internal", "going internal makes"),
    ],
)
def test_the_choice_is_named(typed: str, said: str) -> None:
    assert said in letter_with("reason", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("letting me teach year 8 and the honest feedback after", "Year 8, and for the honest feedback afterwards"),
        ("giving me time to think and the water", "time to think, and for the water"),
        ("showing me the lab and the archive", "showing me the lab and the archive"),
        ("explaining the scores and the feedback", "explaining the scores and the feedback"),
        ("Dave and his patience", "for your patience"),
    ],
)
def test_a_gift_beside_a_deed_has_its_own_for(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks_for", "Dave and the honest chat about burnout", "for the honest chat about burnout"),
        ("thanks_for", "Dave and his team for the welcome", "for the welcome"),
        ("thanks_for", "Dave showed me the stores and the laugh about my shoes", ", and for the laugh about my shoes"),
        ("reason", "one point in it", "one point in it"),
        ("reason", "200 applied", "200 people applied"),
        ("kindness", "a voice note not a template", "your voice note"),
        ("experience", "on call for 2 yrs", "I was on call for two years"),
        ("experience", "alert triage at a building society", "in alert triage"),
        ("challenge", "repeat callers", "repeat callers"),
        ("topic", "testing with five people is enough", "that testing with five people is enough"),
    ],
)
def test_a_note_is_read_as_its_question_means_it(question: str, typed: str, said: str) -> None:
    letter = letter_with(question, typed, topic_beginning="how", challenge_beginning="how")
    assert said in letter
    assert "how to repeat" not in letter


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("two redundancies and a restructure", "I have been through two redundancies and a restructure"),
        ("HR at a care home, same story", "I worked in HR at a care home"),
        ("being the one who trains the new ones", "I am the one who trains the new ones"),
        ("dissertation on it", "I wrote a dissertation on it"),
        ("yes, at the council", "I saw it at the council"),
        ("onboarding 40 grads a year", "I onboarded 40 grads a year"),
    ],
)
def test_what_one_went_through_has_its_verb(typed: str, said: str) -> None:
    assert said in letter_with("experience", typed)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("that", "no scripts, agents just talk", "there are no scripts. Agents just talk."),
        ("seeing", "the dog under the desk, called Invoice", "the dog under the desk called Invoice"),
        ("doing", "excel race against Dave", "the Excel race against you"),
    ],
)
def test_what_was_enjoyed_is_told_as_it_was(beginning: str, typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning=beginning)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("kindness", "he said it kindly", "telling me kindly"),
        ("made_clear", "recruit early", "to recruit early"),
        ("made_clear", "the difference one person makes", "the difference one person makes."),
        ("follow", "the light night raises more than last year", "whether the light night raises more"),
        ("challenge", "windows 7 machines in libraries", "Windows 7 machines"),
        ("challenge", "volunteers who never log in", "who never log in"),
        ("thanks_for", "the jokes at the start, they helped", "the jokes at the start."),
        ("thanks_for", "being walked to the station by Dave", "walking me to the station"),
        ("lesson", "silence works", ": silence works."),
        ("future_role", "not sure, something with people", "something with people"),
    ],
)
def test_a_hasty_answer_keeps_its_sense(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed, lesson_beginning="how", challenge_beginning="how")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("capped at half, they've never had a default", "are capped at half"),
        ("300 homes so far", "it is 300 homes so far"),
    ],
)
def test_what_is_done_about_it_is_told_of_the_thing(typed: str, said: str) -> None:
    assert said in letter_with("topic", "damp sensors in the walls", topic_beginning="about", standing=typed)


@pytest.mark.parametrize("typed", ["each of them signed it", "that both of them wrote"])
def test_nobody_is_called_for_what_they_did_together(typed: str) -> None:
    readers = {"your_name": "Alex Moor", "recipients": [{"name": "Jo"}, {"name": "Tamsin"}]}
    assert "Jo, " not in letter_with("kindness", typed, told_by="Jo", people=readers).partition("\n")[2]


def test_nobody_is_called_twice_in_one_paragraph() -> None:
    answers = {
        "people": {"your_name": "Alex Moor", "recipients": [{"name": "Jo"}, {"name": "Tamsin"}], "tone": "formal"},
        "gratitude": {"thanks_for": "Jo for the tour and Tamsin for the tea"},
        "acknowledgement": {"told_how": "email", "told_by": "Tamsin", "kindness": "kind words about my typing"},
    }
    texts = [paragraph.text for paragraph in compose(answers).paragraphs]
    assert any("kind words about my typing" in text for text in texts)
    assert all(text.count("Tamsin, ") < len(("one", "two")) for text in texts)
