"""Where a letter would grow too long: our words make room first, then the writer's least needed ones."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from letters.core.compose import compose
from letters.core.language.fragment import Shape
from letters.core.material import Material
from letters.core.shorten import shortened
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


def test_nobody_goes_without_thanks_to_save_words() -> None:
    facts = {
        "thanks_for": thing("showing me the whole of the yard", "Ana, thank you for lending me your good coat."),
        "enjoyed": thing("the long walk round the old dock", "It rained."),
    }
    shorter = shortened(facts)
    assert shorter is not None
    assert shorter["thanks_for"].rest
    assert not shorter["enjoyed"].rest
