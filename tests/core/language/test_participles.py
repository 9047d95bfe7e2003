"""A past form that stands for a participle is told as one, and a small word is said once."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "the letter was wrote by hand and he had went to the trouble of ringing first",
            "the letter was written by hand and he had gone to the trouble of ringing first",
        ),
        ("you should of seen how nice she was about it", "you should have seen how nice she was about it"),
        ("they had already gave it to someone on the inside", "they had already given it to someone on the inside"),
        ("how they learned me to fold a pastry box in one go", "how they taught me to fold a pastry box in one go"),
        (
            "i seen the new boiler being put in and it was massive",
            "I saw the new boiler being put in and it was massive",
        ),
        ("the lift has broke three times since january", "the lift has broken three times since January"),
        (
            "he said theyve lost two drivers and not took anyone on",
            "he said they've lost two drivers and not taken anyone on",
        ),
        (
            "all the labels are wrote by hand and stuck on wrong",
            "all the labels are written by hand and stuck on wrong",
        ),
        (
            "i shouldnt of guessed, i should of said i dont know",
            "I shouldn't have guessed, I should have said \"I don't know\"",
        ),
        (
            "if someone had of checked the list it wouldnt of been late",
            "if someone had checked the list it wouldn't have been late",
        ),
        ("i have did nights for six years so i know", "I have done nights for six years, so I know"),
        ("i done two years on the bins and seen everything", "I did two years on the bins and saw everything"),
        ("you taken the time to show me round", "you took the time to show me round"),
        ("the chef who has ran the place since he were 20", "the chef who has run the place since he was 20"),
        ("the gate was froze shut every morning last winter", "the gate was frozen shut every morning last winter"),
        ("the old bread get gave to the pigs", "the old bread gets given to the pigs"),
        (
            "i been a carer for my gran since 2019 and i never had no training",
            "I have been a carer for my gran since 2019 and I never had any training",
        ),
        ("he rung me and said i done well", "he rang me and said I did well"),
        ("what is not wrote down gets forgot", "what is not written down gets forgotten"),
        ("they showed me what they had build from old pallets", "they showed me what they had built from old pallets"),
        ("nobody knowed who had the keys", "nobody knew who had the keys"),
        ("we sat and drunk tea with the residents", "we sat and drank tea with the residents"),
        ("i teached my daughter to drive and it was the same", "I taught my daughter to drive and it was the same"),
        ("he could of just emailed but he rang", "he could have just emailed but he rang"),
        ("the best cleaners is never saw", "the best cleaners are never seen"),
        ("i have came a long way", "I have come a long way"),
        ("we were gave a tour", "we were given a tour"),
        ("the bike gets rode to work", "the bike gets ridden to work"),
        ("they got took on in may", "they got taken on in May"),
        ("it had just began", "it had just begun"),
    ],
)
def test_a_past_form_becomes_the_participle_it_stands_for(typed: str, told: str) -> None:
    assert clean(typed) == told


@pytest.mark.parametrize(
    "typed",
    [
        "everything I had went into it",
        "the car I have took me there",
        "what it was gave me hope",
        "how good she was drew me in",
        "he had no time and went home",
        "you could have seen it",
        "they have seen and done it all",
        "we sat and drank tea",
        "I read it and was done with it",
        "I was drawn in",
        "he is known for it",
        "I never have any trouble",
        "I was told no",
        "they never took no for an answer",
        "I have had enough",
    ],
)
def test_right_forms_stay(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("seeing the the new ward", "seeing the new ward"),
        ("how they they all eat together", "how they all eat together"),
        ("he said that that he was sorry and and wished me luck", "he said that he was sorry and wished me luck"),
        ("the van is is always late on on mondays", "the van is always late on Mondays"),
        ("you you can't pour from an empty cup", "you can't pour from an empty cup"),
        ("that the the first hour sets the day", "that the first hour sets the day"),
        ("they they wash every crate by by hand", "they wash every crate by hand"),
        ("i i worked in in a nursery for for two years", "I worked in a nursery for two years"),
        ("it was was a close thing", "it was a close thing"),
    ],
)
def test_a_small_word_is_said_once(typed: str, told: str) -> None:
    assert clean(typed) == told


@pytest.mark.parametrize(
    "typed",
    [
        "come in in the morning",
        "what it is is a kiln",
        "I told you you would",
        "those you have have a lid",
        "I know that that is hard",
        "the boat that was was sold",
        "she had had enough",
        "he was so so kind",
        "very very kind",
        "he goes on and on",
        "they told me that that was all",
        "log on on Monday",
    ],
)
def test_what_may_be_said_twice_stays(typed: str) -> None:
    assert clean(typed) == typed
