"""Verbs agree with the small words they are told of."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("nobody were rude and they was all so patient", "nobody was rude and they were all so patient"),
        ("each of the beehives have a name", "each of the beehives has a name"),
        ("the leaves gets swept up and goes on the allotment", "the leaves get swept up and go on the allotment"),
        ("everybody make mistakes but nobody own up", "everybody makes mistakes but nobody owns up"),
        (
            "it dont matter how fast you are if the lid aint on",
            "it doesn't matter how fast you are if the lid isn't on",
        ),
        ("the customer dont see the kitchen", "the customer doesn't see the kitchen"),
        ("me and my sister was carers for our nan", "my sister and I were carers for our nan"),
        ("there was five of us and we was all new", "there were five of us and we were all new"),
        ("my job were to lock up and i done it every night", "my job was to lock up and I did it every night"),
        (
            "the dogs was always hungry and they was never on time",
            "the dogs were always hungry and they were never on time",
        ),
        ("how your lad on the till know everyones order", "how your lad on the till knows everyone's order"),
        ("there was kids everywhere and nobody were shouting", "there were kids everywhere and nobody was shouting"),
        ("the way she talk to the residents", "the way she talks to the residents"),
        ("he live nearer and he have a car", "he lives nearer and he has a car"),
        ("they has someone in mind already", "they have someone in mind already"),
        ("whether the new bins works", "whether the new bins work"),
        ("how them new machines goes", "how those new machines go"),
        ("you was very fair and so was the others", "you were very fair and so was the others"),
        ("the water come from a spring and it taste of iron", "the water comes from a spring and it tastes of iron"),
        (
            "the paint take two days to dry and they only has one room",
            "the paint takes two days to dry and they only have one room",
        ),
        ("what people wants is someone to listen", "what people want is someone to listen"),
        ("i were a dinner lady and the kids was lovely", "I was a dinner lady and the kids were lovely"),
    ],
)
def test_a_verb_agrees_with_its_small_subject(typed: str, told: str) -> None:
    assert clean(typed) == told


@pytest.mark.parametrize(
    "typed",
    [
        "would they have time",
        "did everybody know",
        "let everyone go first",
        "if he were younger",
        "the ones they have are old",
        "nobody has to",
        "the dogs they own",
        "I would rather he were here",
        "there was a queue",
        "there is one of them left",
        "those two were late",
        "nor was he late",
        "my sister and I were there",
        "how the dog walks",
        "what the nurse checks",
        "we do what we can",
        "make sure everyone gets one",
        "to keep someone warm",
    ],
)
def test_verbs_that_agree_are_left_alone(typed: str) -> None:
    assert clean(typed) == typed
