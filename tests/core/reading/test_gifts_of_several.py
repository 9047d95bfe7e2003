"""Where several gave something, each is thanked by name for their own."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.readers import Readers
from letters.core.reading.thanks.gifts import giver
from tests.core.test_careless import letter

OMAR_AND_IRIS = ("Omar", "Iris")


def _readers(*people: str) -> Readers:
    return Readers(read_people({"name": person} for person in people), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("Omar lending me his apron", "Omar"),
        ("the care with which Iris answered", "Iris"),
        ("lending me boots, and Iris noticed", ""),
        ("letting me use the saw from Omar", "Omar"),
        ("they waited for me", ""),
        ("Omar and Iris both staying till seven", ""),
    ],
)
def test_one_of_several_is_thanked_by_name_for_what_they_did(typed: str, who: str) -> None:
    found = giver(typed, _readers(*OMAR_AND_IRIS))
    assert (found.called(Tone.WARM) if found else "") == who


def test_what_another_did_besides_is_thanked_for_too() -> None:
    text = letter(OMAR_AND_IRIS, gratitude={"thanks_for": "Iris giving me her chair, and Omar for asking after my dog"})
    assert "Omar, thank you for asking after my dog" in text


def test_what_each_of_two_gave_is_thanked_for_by_name() -> None:
    text = letter(OMAR_AND_IRIS, gratitude={"thanks_for": "letting me try it. And the bread Omar brought"})
    assert "Omar, thank you for the bread you brought." in text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Omar for the pencil and Iris for not minding the noise", "Iris, thank you for not minding the noise."),
        ("Omar's honesty and Iris's cake", "Iris, thank you for your cake."),
        ("Omar came in on his day off and Iris kept topping up my tea", "Iris, thank you for topping up my tea."),
        ("they didn't rush me, and Iris's drawing of the plan", "Iris, thank you for your drawing of the plan."),
    ],
)
def test_the_second_of_two_is_thanked_as_the_first_is(typed: str, said: str) -> None:
    assert said in letter(OMAR_AND_IRIS, gratitude={"thanks_for": typed})


def test_whoever_did_it_is_thanked_though_it_tells_of_another() -> None:
    told = "Iris who made tea for me and slowed down so that Omar could correct her"
    text = letter(OMAR_AND_IRIS, gratitude={"thanks_for": told})
    assert "Iris, " in text
    assert "so that Omar could correct you" in text


def test_he_is_the_only_one_he_can_mean() -> None:
    found = giver("letting me drive it. She held the map", _readers("Miss Verna", "Mr. Tso"))
    assert found is not None
    assert found.called(Tone.WARM) == "Miss Verna"


def test_the_one_who_did_it_is_spoken_to_by_name() -> None:
    text = letter(OMAR_AND_IRIS, gratitude={"thanks_for": "Iris lent me her good scissors"})
    assert "Iris, " in text
    assert "lending me your good scissors" in text


def test_what_one_of_several_does_is_enjoyed_in_their_hearing() -> None:
    text = letter(OMAR_AND_IRIS, interest={"beginning": "how", "enjoyed": "Omar listens to the dough"})
    assert "Omar, " in text
    assert "how you listen to the dough" in text
