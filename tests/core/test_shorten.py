"""Where a letter would grow too long: our words make room first, then the writer's least needed ones."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.language.shape.fragment import Shape
from letters.core.material import Material
from letters.core.shorten import shortened, unremarked, without_scene
from tests.core.answered import letter_with
from tests.core.golden import PERSONAS, answers_of

FULL = answers_of(next(path for path in PERSONAS if path.stem == "vet-nurse-bristol"))
CLAUSE = (
    "the scanners die at minus twenty and the battery lasts forty minutes and then everyone walks back to the office"
)


def thing(text: str, *rest: str) -> Material:
    return Material(text=text, shape=Shape.THING, rest=rest)


def our_words(answers: dict[str, Any]) -> int:
    """Our own words around what was answered, the thanks left out."""
    letter = compose(answers, seed="the same draft")
    sentences = [one for paragraph in letter.paragraphs for one in paragraph.sentences if one.section != "gratitude"]
    return sum(len(part.text.split()) for one in sentences for part in one.words if not part.mine)


def test_our_own_words_give_way_where_the_answers_fill_the_letter() -> None:
    filled = deepcopy(FULL)
    filled["gratitude"] = {"thanks_for": " ".join(["showing me the keys on the board and who had cut them"] * 8)}
    assert our_words(filled) < our_words(FULL)


def test_a_short_head_keeps_the_sentences_it_lives_on() -> None:
    climb = thing("the climb", "There is coffee in a flask that is bolted to the wall.")
    tour = thing("the tour of the whole yard and its stores", "It rained.")
    once = shortened({"enjoyed": climb, "thanks_for": tour})
    assert once is not None
    assert once["enjoyed"].rest
    assert not once["thanks_for"].rest


def test_a_remark_goes_before_what_happened() -> None:
    tour = thing("the tour of the whole yard and its stores", "It was so much fun.")
    oven = thing("the oven that has been burning since the war", "You let me hold the peel and turn all forty loaves.")
    once = shortened({"thanks_for": tour, "enjoyed": oven})
    assert once is not None
    assert once["enjoyed"].rest
    assert not once["thanks_for"].rest


def test_a_long_clause_is_cut_before_its_last_and() -> None:
    long = thing(f"{CLAUSE} and nobody has found a way round it yet, whatever they try")
    once = shortened({"challenge": long})
    assert once is not None
    assert once["challenge"].text.endswith("back to the office")


def test_what_is_short_is_left_as_it_is() -> None:
    assert shortened({"enjoyed": thing("the climb")}) is None


def test_of_a_short_letter_only_remarks_go() -> None:
    tour = thing("the tour of the whole yard and its stores", "You let me drive the crane.", "It was so much fun.")
    once = unremarked({"thanks_for": tour})
    assert once is not None
    assert once["thanks_for"].rest == ("You let me drive the crane.",)
    assert unremarked(once) is None


def test_the_point_of_a_story_stays_while_there_is_anything_else() -> None:
    door = thing("you knock on every single door all night", "I asked you why and you said that it is his door.")
    tour = thing("the tour of the whole yard and its stores", "You had painted every gate yourself last summer.")
    once = shortened({"lesson_from": door, "thanks_for": tour})
    assert once is not None
    assert once["lesson_from"].rest
    assert not once["thanks_for"].rest


def test_what_a_reader_did_goes_after_all_that_can_be_cut_back() -> None:
    door = thing("I had the meter in my hand at the door", "You sat down and asked him about his dog.")
    long = thing(f"{CLAUSE} and nobody has found a way round it yet, whatever they try")
    once = shortened({"lesson_from": door, "enjoyed": long})
    assert once is not None
    assert once["lesson_from"].rest
    assert once["enjoyed"].text != long.text
    assert shortened({"lesson_from": door}, hard=True) is None
    last = without_scene({"lesson_from": door, "enjoyed": long})
    assert last is not None
    assert not last["lesson_from"].rest
    assert without_scene(last) is None


MANY = "every single day of the week whatever anybody on the night shift or in the yard may try to do about it"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"if the scanner dies and the battery runs down {MANY} nobody knows", ""),
        (f"the count differs between the ship and the gate {MANY}", ""),
        (
            f"the count of bags differs between the ship and the gate, which they look into {MANY}",
            "the count of bags differs between the ship and the gate",
        ),
        (f'you said "the boiler goes out at night and it comes on {MANY}"', ""),
    ],
)
def test_no_clause_is_cut_where_it_cannot_end(text: str, kept: str) -> None:
    once = shortened({"challenge": thing(text)})
    assert (once["challenge"].text if once else "") == kept


def test_nobody_goes_without_thanks_to_save_words() -> None:
    facts = {
        "thanks_for": thing("showing me the whole of the yard", "Ana, thank you for lending me your good coat."),
        "enjoyed": thing("the long walk round the old dock", "It rained."),
    }
    shorter = shortened(facts)
    assert shorter is not None
    assert shorter["thanks_for"].rest
    assert not shorter["enjoyed"].rest


def test_what_no_letter_could_carry_is_not_read() -> None:
    long = "the yard where the cranes stand. " * 60
    assert letter_with("enjoyed", long + "The gulls were loud. " * 900) == letter_with("enjoyed", long)
