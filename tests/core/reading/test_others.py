"""Who is spoken of beside the readers stays "they", "he" or "she", in whichever answer they were brought in."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.language.people.interviewers import read_people
from letters.core.language.typed.cleaned import clean
from letters.core.language.view.same_one import first_spoken_of
from letters.core.language.view.turned import to_reader
from letters.core.letter import Tone
from letters.core.readers import Readers
from letters.core.reading.enjoyed.hasty import hastily

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
        ("Kim", "enjoyed", "how drivers call in all night and they have never paid one of them", "you have never paid"),
        ("Kim", "enjoyed", "how she got the old boys in, she tells them it's for their wives", "for their wives"),
        ("Kim", "enjoyed", "their tuner is blind and he finds his way by ear", "he finds his way"),
        (
            "Kim",
            "enjoyed",
            "how they load a horse. They just stand there till he gets bored and walks in",
            "till he gets",
        ),
        ("Kim", "enjoyed", "holding the ferret. They had warned me he bites", "he bites"),
        ("Kim", "enjoyed", "they number the pens and every diver has his own", "every diver has his own"),
        ("Kim", "enjoyed", "the tags with who broke it and what he was thinking", "what he was thinking"),
        (
            "Kim",
            "lesson",
            "ask first. They had a pump somebody wired and three fellas put it right after him",
            "after him",
        ),
        ("Kim", "topic", "string jellyfish. Apparently they come in on the current", "Apparently they come in"),
        ("Kim", "topic", "the jellyfish counts. She said they publish them", "you publish them"),
        ("Kim", "topic", "bassoons. They own three and nobody plays one", "You own three"),
        ("Kim", "topic", "cleaner fish. They live in the cage and eat the lice", "They live in the cage"),
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
        ("older members. They all know her so they just wave", "it is a habit", "They all know you, so they just wave"),
        ("keeping the bakers", "he can't pay them more so he has to be nicer to them", "nicer to them"),
        ("everyone's feet swell", "they're trying to get people to wear it for a week", "you're trying to get people"),
    ],
)
def test_what_became_clear_speaks_of_whom_the_challenge_named(challenge: str, made_clear: str, expected: str) -> None:
    assert expected in told("Kim", {"challenge": challenge, "made_clear": made_clear})


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("farmers send them a photo of a leaf", "farmers send you a photo of a leaf"),
        ("nobody wants them, they've got 900 behind the shed", "nobody wants them, you've got 900 behind the shed"),
        ("not telling the others they were his", "not telling the others they were his"),
        ("they let them vote and they chose pink", "you let them vote and they chose pink"),
        ("she asks them what they can't stand", "she asks them what they can't stand"),
    ],
)
def test_who_does_it_to_whom_tells_who_they_are(typed: str, spoken: str) -> None:
    assert to_reader(typed) == spoken


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("she bites one in front of the seller so he knows she will", "she"),
        ("he had a customer and she had been Billie for years", "he"),
        ("a supplier swore her scale was wrong so she made him stand on it", ""),
        ("she rang me herself", ""),
    ],
)
def test_of_a_he_and_a_she_the_first_is_the_reader(typed: str, first: str) -> None:
    assert first_spoken_of(typed) == first


def test_a_name_typed_small_is_known_even_if_a_word_is_spelled_a_little_like_it() -> None:
    assert clean("as far as oliver knows", ["Oliver"]) == "as far as Oliver knows"


@pytest.mark.parametrize("lesson", ["to not give a hint till they ask twice", "how not to hint until they ask twice"])
def test_whoever_asks_for_a_hint_is_not_the_reader(lesson: str) -> None:
    assert "they ask twice" in told("Kim", {"lesson": lesson})


def test_a_woman_is_not_the_man_who_was_spoken_of() -> None:
    said = told("Kim,Ann", {"lesson": "stay calm", "lesson_from": "Kim had a man on who cried and she told him to sit"})
    assert "you told him to sit" in said


@pytest.mark.parametrize("readers", [(), ("Ann", "Bo")])
def test_whoever_rang_herself_is_spoken_to_as_herself(readers: tuple[str, ...]) -> None:
    reading = Readers(read_people([{"name": name} for name in readers]), Tone.WARM)
    assert reading.turned("they rang me herself") == "you rang me yourself"


def test_a_reader_whose_name_holds_odd_marks_can_be_watched() -> None:
    odd = Readers(read_people([{"name": "Kim \\Beck"}]), Tone.WARM)
    assert hastily("watching her weld the rail", "seeing", odd).endswith("weld the rail")


def test_one_told_by_a_deed_is_kept_apart_from_the_next() -> None:
    people: dict[str, Any] = {
        "your_name": "Jo Lee",
        "recipients": [{"name": "Kim"}],
        "others": "the porter who held the lift, and the cook",
    }
    assert "to the porter who held the lift, and to the cook" in compose({"people": people}).body
