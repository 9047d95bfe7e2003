"""What was enjoyed is said as it was seen, heard or done, whatever way it was typed."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers


def _readers(*people: str) -> Readers:
    return Readers(read_people({"name": person} for person in people), Tone.WARM)


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("seeing", "labels printed in Yoruba", "seeing the labels printed in Yoruba"),
        ("seeing", "how they candle the eggs", "seeing how you candle the eggs"),
        ("seeing", "200 dinners come out of one oven", "seeing 200 dinners come out of one oven"),
        ("seeing", "an old man was waiting with his dog", "seeing an old man waiting with his dog"),
        ("seeing", "a girl brought her own sheep", "seeing a girl bring her own sheep"),
        ("seeing", "they keep the old till under a rug", "seeing that you keep the old till under a rug"),
        ("seeing", "every desk has a plant on it", "seeing that every desk has a plant on it"),
        ("seeing", "the wall Eva's father built in 1961", "seeing the wall Eva's father built in 1961"),
        ("doing", "I tried the new crane", "trying the new crane"),
        ("doing", "The dive! 40 metres. And soup on deck", "the dive, 40 metres, and soup on deck"),
        ("doing", "we made dumplings together", "making dumplings together"),
        ("doing", "a walk on the roof", "a walk on the roof"),
        ("how", "do you train the dogs", "how you train the dogs"),
        ("doing", "blind test with six wines", "the blind test with six wines"),
        ("how", "to match the tartan", "learning how to match the tartan"),
        ("how", "the story about the goat that ate the form", "the story about the goat that ate the form"),
        ("hearing", "why the clock is slow", "hearing why the clock is slow"),
        ("hearing", "a lot about the bees", "the bees"),
        ("how", "they know every customers dog", "how you know every customer's dog"),
        ("how", "quiet it was", "seeing how quiet it was"),
        ("how", "they are never using a scale for the flour", "how you never use a scale for the flour"),
        ("how", "Ana is tapping on every barrel", "how you tap on every barrel"),
        ("how", "they are building a new barn", "how you are building a new barn"),
        ("hearing", "Ana saying they once baked for a horse", "you once baked for a horse"),
        ("hearing", "each guest is choosing a song", "each guest chooses a song"),
        ("how", "everyone was so nice", "seeing how nice everyone was"),
        ("hearing", "the bit about the swan in the lock", "the swan in the lock"),
        ("seeing", "when the bell rang everybody shook hands", "seeing everybody shake hands when the bell rang"),
        ("seeing", "ana thread the loom with her eyes closed", "seeing you thread the loom with your eyes closed"),
        ("doing", "I got to stir the vat and skim foam", "stirring the vat and skimming foam"),
        ("hearing", "Ana on how she knows the ring", "how you know the ring"),
        ("hearing", "anas brother tunes the bells by ear", "your brother tunes the bells by ear"),
        ("hearing", "ana on her bees", "hearing you talk about your bees"),
        ("hearing", "the tape Ana brought from her own attic", "the tape you brought from your own attic"),
        ("seeing", "the wall. every hooks got a name on it", "seeing the wall, where every hook got a name on it"),
        ("seeing", "Ana do a brake test and she's only 19", "seeing you do a brake test"),
        ("seeing", "the egg move. ana goes thats day 62 hes thinking", "seeing the egg move"),
        ("doing", "I got to weigh the wool and count bales", "weighing the wool and counting bales"),
        ("hearing", "how each kiln has a name", "how each kiln has a name"),
        (
            "that",
            "the red chile comes from a friend of one of the cooks",
            "the red chile comes from a friend of one of the cooks",
        ),
        ("how", "the wall of shame", "the wall of shame"),
        (
            "hearing",
            "the market where pupils buy with coins and must balance",
            "the market where pupils buy with coins and must balance",
        ),
        ("hearing", "the trucks. Every one of em laid out the same", "the trucks, every one of them laid out the same"),
        ("doing", "the pair programming on a bug from their list", "the pair programming on a bug from your list"),
        ("hearing", "of the clinic for the plants", "the clinic for the plants"),
        ("doing", "I gave a talk on bees and nobody slept", "giving a talk on bees"),
        (
            "how",
            "how Ana keeps every customers frames in a drawer with their name on",
            "how you keep every customer's frames in a drawer with their name on",
        ),
        ("hearing", "about the night the mast broke", "hearing about the night the mast broke"),
        ("hearing", "I especially liked that they bake at dawn", "you bake at dawn"),
        ("how", "They showed me the sluice", "you showed me the sluice"),
        ("how", "the drone scans", "the drone scans"),
        ("how", "the night shift works", "how the night shift works"),
        ("hearing", "Ana stops the lorries herself", "you stop the lorries yourself"),
        ("hearing", "Ana been doing it 31 years", "you have been doing it 31 years"),
        (
            "hearing",
            "the tapes. 600 reels of old men telling stories",
            "the tapes, 600 reels of old men telling stories",
        ),
    ],
)
def test_what_was_enjoyed_is_said_as_it_was_lived(beginning: str, typed: str, text: str) -> None:
    found = material("enjoyed", typed, beginning, _readers("Ana"))
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("Iris fits a frame for an old gentleman. She checks behind his ears", "You check behind his ears."),
        ("the pots on the sill. Omar painted them", "Omar, you painted them."),
        (
            "the loft. Iris says she cleared the jackdaws and they'd built again",
            "Iris, you say you cleared the jackdaws and they'd built again.",
        ),
        ("the old man. They keep a roll for him", "You keep a roll for him."),
        ("the goats. They can open the gate", "They can open the gate."),
        ("the fair, the first time they only watch and they go home", "The first time you only watch and you go home."),
        ("Iris keeps buttons for the nervous kids they pick one and hold it", "They pick one and hold it."),
        ("the letters Omar gets. A woman in Bath corrects him weekly", "A woman in Bath corrects you weekly."),
    ],
)
def test_the_sentence_after_speaks_of_the_same_one(typed: str, rest: str) -> None:
    found = material("enjoyed", typed, "how", _readers("Omar", "Iris"))
    assert found is not None
    assert found.rest == (rest,)


def test_what_was_new_to_the_writer_is_a_sentence() -> None:
    found = material("enjoyed", "bending the pad, first time i do on metal", "doing", _readers("Ana"))
    assert found is not None
    assert found.rest == ("It was the first time I had done it on metal.",)
    found = material(
        "enjoyed", "I tried the crane, first time in my life i see the river from above", "doing", _readers("Ana")
    )
    assert found is not None
    assert found.rest == ("It was the first time in my life I had seen the river from above.",)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("must check the inside first", "you must check the inside first"),
        ("the soup is done in moulds, so it looks like soup", "how the soup is done in moulds, so it looks like soup"),
    ],
)
def test_what_was_learned_goes_on_from_how(typed: str, text: str) -> None:
    found = material("lesson", typed, "how", _readers("Ana"))
    assert found is not None
    assert found.text == text


def test_a_condition_and_what_one_does_then_is_a_lesson() -> None:
    found = material("lesson", "if a guest wants to go you dont say no, you ask about it", "how", _readers("Ana"))
    assert found is not None
    assert found.say("that") == "that if a guest wants to go, you don't say no; you ask about it"


def test_she_is_spoken_to_whoever_else_was_named() -> None:
    found = material(
        "enjoyed", "the loft. Iris told my brother. I liked it more than she knows", "how", _readers("Iris")
    )
    assert found is not None
    assert found.rest == ("You told my brother.", "I liked it more than you know.")


def test_somebody_talking_is_heard_whatever_was_picked() -> None:
    nick = Readers(read_people([{"name": "Nick"}]), Tone.CASUAL)
    found = material("enjoyed", "nick talking about his pigeons", "", nick)
    assert found
    assert found.text == "hearing you talk about your pigeons"
