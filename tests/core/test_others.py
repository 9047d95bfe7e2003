"""Who is spoken of beside the readers stays "they", "he" or "she", in whichever answer they were brought in."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.language.typed import clean

TAKEAWAYS = {"made_clear": "challenge", "lesson_from": "lesson"}


def told(readers: str, answers: dict[str, str], seed: str = "one") -> str:
    """The letter to these readers that holds the answers, each under the name of its question."""
    people = {
        "your_name": "Jo Lee",
        "company": "Northgate",
        "role": "welder",
        "tone": "casual",
        "recipients": [{"name": name} for name in readers.split(",")],
    }
    enjoyed = {"enjoyed": answers.pop("enjoyed"), "beginning": "hearing"} if "enjoyed" in answers else {}
    kind = next((TAKEAWAYS.get(name, name) for name in answers if name in {"challenge", "topic", "lesson"}), "nothing")
    return compose({"people": people, "interest": enjoyed, "takeaway": {"kind": kind, **answers}}, seed).text


@pytest.mark.parametrize(
    ("readers", "question", "typed", "expected"),
    [
        ("Kim", "challenge", "dog owners. they won't use leads", "They won't use leads"),
        ("Kim", "enjoyed", "the call-in hour, drivers ring from the road and they just love to talk", "they just love"),
        ("Kim", "enjoyed", "Mr. Odell and his domino game, he has been in chair 7 for years", "his domino game"),
        ("Kim", "enjoyed", "mr. Odell and his domino game", "Mr. Odell and his"),
        ("Kim", "enjoyed", "the old man at the sieve. Even the meter agrees with him", "agrees with him"),
        ("Kim", "enjoyed", "a rider at the show wept. We all felt for him", "felt for him"),
        ("Kim", "topic", "they leave dead trees up. The council next door chips theirs", "chips theirs"),
        ("Kim", "lesson", "an interpreter never tidies. If the witness stumbles, so does she", "so does she"),
    ],
)
def test_others_in_an_answer_stay_others(readers: str, question: str, typed: str, expected: str) -> None:
    assert expected.lower() in told(readers, {question: typed}).lower()


@pytest.mark.parametrize(
    ("challenge", "made_clear", "expected"),
    [
        ("folk stop wearing it", "folk don't stop because it's ugly, they stop because it rubs", "They stop because"),
        (
            "how do you keep volunteers past May",
            "they come for the goats and leave because of the rota",
            "they come for",
        ),
        ("how to get grapes in before the baboons do", "they know the ripe rows best", "they know the ripe"),
        ("keeping rattlesnakes out of the tower, they get in at the base", "it's a safety thing", "They get in"),
        ("everyone's feet swell", "they're trying to get people to wear it for a week", "you're trying to get people"),
    ],
)
def test_what_became_clear_speaks_of_whom_the_challenge_named(challenge: str, made_clear: str, expected: str) -> None:
    assert expected in told("Kim", {"challenge": challenge, "made_clear": made_clear})


def test_a_name_typed_small_is_known_even_if_a_word_is_spelled_a_little_like_it() -> None:
    assert clean("as far as oliver knows", ["Oliver"]) == "as far as Oliver knows"


def test_whoever_asks_for_a_hint_is_not_the_reader() -> None:
    assert "till they ask twice" in told("Kim", {"lesson": "to not give a hint till they ask twice"})
