"""How the sentences of one letter take up what stands before them."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.join import sentences_of
from letters.core.phrase import Run

SEEDS = [str(number) for number in range(6)]


def letter(seed: str, tone: str = "warm", **sections: dict[str, Any]) -> str:
    people = {
        "your_name": "Rosa Quill",
        "recipients": [{"name": "Dana Hart"}],
        "company": "Alder Yard",
        "role": "clerk",
    }
    answers = {"people": {**people, "tone": tone}, "connection": {"kind": "nothing"}, **sections}
    return " ".join(paragraph.text for paragraph in compose(answers, seed).paragraphs)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
def test_a_lesson_takes_up_the_scene_that_taught_it(seed: str, tone: str) -> None:
    told = {"kind": "lesson", "lesson_beginning": "how", "lesson": "to wait after a question"}
    text = letter(seed, tone, takeaway={**told, "lesson_from": "Dana counted to seven"})
    after = text.partition("you counted to seven. ")[2] or text.partition("You counted to seven. ")[2]
    assert after.startswith(("That", "From that"))


@pytest.mark.parametrize("seed", SEEDS)
def test_feedback_is_thanked_for_once(seed: str) -> None:
    given = {"told_how": "email", "kindness": "give me two things to work on"}
    text = letter(seed, situation={"feedback": "given"}, acknowledgement=given)
    assert "two things to work on" in text
    assert "feedback" not in text


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
def test_an_offer_of_feedback_that_was_told_is_only_taken_up(seed: str, tone: str) -> None:
    offered = {"told_how": "phone", "kindness": "offer feedback"}
    text = letter(seed, tone, situation={"feedback": "offered"}, acknowledgement=offered)
    assert text.lower().count("offer") == 1
    assert "that feedback" in text.lower()


@pytest.mark.parametrize("seed", SEEDS)
def test_our_words_do_not_say_again_what_the_answer_says(seed: str) -> None:
    made_clear = {"challenge": "half the calls are about grief", "made_clear": "listening is most of the job"}
    text = letter(seed, takeaway={"kind": "challenge", **made_clear})
    assert text.lower().count("listen") == 1


@pytest.mark.parametrize("seed", SEEDS)
def test_a_wish_that_names_its_time_gets_no_second_one(seed: str) -> None:
    text = letter(seed, connection={"kind": "future", "future_role": "festival crew next summer"})
    assert "next summer" in text
    assert not any(when in text for when in ("one day", "another time", "later on", "down the line", "in time"))


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_only_pointed_at_stands_after_what_it_means(seed: str) -> None:
    told = {"kind": "challenge", "challenge_beginning": "about", "challenge": "the grant for the new roof"}
    follow = {"kind": "following", "beginning": "how", "follow": "it goes"}
    text = letter(seed, takeaway=told, connection=follow)
    between = text.partition("new roof")[2].partition("how it goes")[0]
    assert between.count(".") == 1


@pytest.mark.parametrize("seed", SEEDS)
def test_what_several_things_do_is_no_thing_that_was_new(seed: str) -> None:
    new = {"kind": "topic", "topic_beginning": "that", "topic": "the brakes feed power back into the line"}
    text = letter(seed, takeaway=new)
    assert "line was news" not in text
    assert "about the brakes" not in text


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
def test_a_remark_on_what_is_thanked_for_stands_right_behind_it(seed: str, tone: str) -> None:
    text = letter(seed, tone, gratitude={"thanks_for": "the questions in Spanish, I could relax"})
    assert "the questions in Spanish. I could relax." in text


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("who", ["Dana", "I"])
def test_a_scene_that_needs_its_lesson_stands_after_it(who: str, seed: str) -> None:
    told = {"kind": "lesson", "lesson": "never open the oven to look", "lesson_from": f"{who} did and everyone groaned"}
    text = letter(seed, takeaway=told)
    assert text.index("open the oven") < text.index("everyone groaned")


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
@pytest.mark.parametrize("thanks", ["the time you gave me and the tour of the new kiln room", "the time and the tea"])
def test_their_time_is_thanked_for_once(seed: str, tone: str, thanks: str) -> None:
    assert letter(seed, tone, gratitude={"thanks_for": thanks}).count(" time") == 1


def test_a_reader_who_was_just_called_is_not_called_again() -> None:
    runs = [Run("Ann, thank you for ten minutes on the phone.")]
    first, second = sentences_of("kindness", runs, ["Ann, you didn't rush it."])
    assert second.text == "You didn't rush it."
    assert sentences_of("kindness", runs, ["Ben, you didn't rush it."])[1].text == "Ben, you didn't rush it."
    assert first.text.startswith("Ann, ")
