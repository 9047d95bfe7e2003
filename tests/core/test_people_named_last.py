"""A "they" stays with the people named last, and is the employer where nobody was named or nobody else could do so."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("lesson", "people dont miss payments because they dont care, they're embarrassed to call", "they don't care"),
        ("challenge", "half the rota is agency and they dont know where anything is", "they don't know where"),
        ("challenge", "agency staff leave because their english is poor", "because their English"),
        ("challenge", "the night shift stop coming if they dont feel welcome", "if they don't feel welcome"),
        ("topic", "the memory box, families bring photos and they leave them with the nurse", "they leave them"),
        ("challenge", "their patients miss appointments because they cant park", "because they can't park"),
        ("challenge", "people ring them at midnight because they dont know who else to ring", "ring you at midnight"),
        ("challenge", "people ring them at midnight because they dont know who else to ring", "they don't know who"),
        ("challenge", "pupils get lost because nobody shows them round", "nobody shows them round"),
        ("challenge", "most of the lads cant read a drawing and they wont admit it", "they won't admit it"),
        ("challenge", "staff ring in sick on mondays. Theyre not skiving they're worn out", "they're worn out"),
        ("challenge", "women dont come to the session. They think its all blokes", "They think"),
        ("enjoyed", "hearing about the chip shop swim club and how they all go in on new years day", "they all go in"),
    ],
)
def test_they_are_the_people_named_last(question: str, typed: str, said: str) -> None:
    assert said.lower() in letter_with(question, typed).lower()


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("challenge", "pupils come in hungry so they feed them first", "you feed them"),
        ("challenge", "volunteers leave after a month so they cant staff the desk", "you can't staff"),
        ("challenge", "parents drop kids off early and they dont have the staff", "you don't have the staff"),
        ("challenge", "farmers trust them because they turn up", "farmers trust you because you turn up"),
        ("challenge", "patients cant read the letters they send", "the letters you send"),
        ("challenge", "they cant take everyone who rings so they have to pick", "so you have to pick"),
        ("enjoyed", "a customer came in and they knew what she wanted", "you knew what she wanted"),
        ("topic", "foam free flowers. nobody else has stopped, they stopped in march", "you stopped in March"),
    ],
)
def test_what_only_an_employer_can_do_is_the_employers(question: str, typed: str, said: str) -> None:
    assert said.lower() in letter_with(question, typed).lower()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("its not about the glasses its about whether they wear them", "whether they wear them"),
        ("the first five minutes decide whether they stay", "whether they stay"),
        ("they dont want sympathy they want it fixed", "they want it fixed"),
        ("its no good being right if they stop listening", "if they stop listening"),
        ("they only shout because theyre frightened", "they only shout because they're"),
        ("they weigh everything twice", "you weigh everything"),
        ("they never start a job without a drawing", "you never start a job"),
        ("they sit with every new person for a whole day", "you sit with every new person"),
    ],
)
def test_a_general_truth_is_of_anybody_unless_it_tells_of_the_employer(typed: str, said: str) -> None:
    assert said in letter_with("lesson", typed)


@pytest.mark.parametrize(
    ("challenge", "clear", "said"),
    [
        ("agency staff change every week", "the first hour decides whether they come back", "whether they come back"),
        ("tenants dont report leaks", "they have to trust you first", "they have to trust you first"),
        ("families dont visit", "they dont know what to say, its not that they dont care", "they don't know what"),
        ("nobody rings", "they think its not for people like them", "they think it's not for people like them"),
        ("customers mix up the paints", "they need somebody to ask them what its for", "they need somebody"),
        ("the old boiler", "they would rather spend it on people than pipes", "you would rather spend"),
        ("drivers leave", "they care more about their people than the money", "your people than the money"),
    ],
)
def test_what_became_clear_goes_on_about_those_the_difficulty_named(challenge: str, clear: str, said: str) -> None:
    assert said in letter_with("made_clear", clear, challenge=challenge)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Dave rings every customer the day after and they remember him", "and they remember you"),
        ("the caretaker keeps two hives and he gave Dave a jar", "and he gave you a jar"),
        ("the head baker retires in june and he has it all in his head", "he has it all in his head"),
    ],
)
def test_he_is_the_reader_or_the_other_one(typed: str, said: str) -> None:
    assert said in letter_with("topic", f"beekeeping. {typed}")
