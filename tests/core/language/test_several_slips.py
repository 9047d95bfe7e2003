"""Everyday careless answers, each with several slips, come out as their writers would have put them at leisure."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "the lorries was backed up to the gate and nobody know who to ring",
            "the lorries were backed up to the gate and nobody knows who to ring",
        ),
        (
            "the eggs is washed by hand cos the machine break them",
            "the eggs are washed by hand because the machine breaks them",
        ),
        ("a kid dont listen if you shouts", "a kid doesn't listen if you shout"),
        (
            "everyone were so nice and there was two people waiting to meet me",
            "everyone was so nice and there were two people waiting to meet me",
        ),
        (
            "the other person know the system and dont need no training",
            "the other person knows the system and doesn't need any training",
        ),
        (
            "my mate and me was on the bins and the lads was always helping",
            "my mate and I were on the bins and the lads were always helping",
        ),
        ("if the new bus route work out", "if the new bus route works out"),
        ("last years flood took out the schools boiler", "last year's flood took out the school's boiler"),
        ("its someone elses kitchen so you ask first", "it's someone else's kitchen so you ask first"),
        ("the bees hive is on the churchs roof", "the bees' hive is on the church's roof"),
        ("sarahs voice was kind and she didnt rush it", "Sarah's voice was kind and she didn't rush it"),
        ("the other girls portfolio was better than mine", "the other girl's portfolio was better than mine"),
        ("any childrens work or the womens refuge", "any children's work or the women's refuge"),
        ("the horses where so quite when the vet past by", "the horses were so quiet when the vet passed by"),
        (
            "she said it was a close thing and your very welcome back",
            "she said it was a close thing and you're very welcome back",
        ),
        ("the role of the sea and the peace of the hole place", "the role of the sea and the peace of the whole place"),
        (
            "you cant brake the rules for one and not there mates",
            "you can't break the rules for one and not their mates",
        ),
        ("they where after someone whose got a licence", "they were after someone who's got a licence"),
        ("you time and for not minding i was to early", "your time and for not minding I was too early"),
        ("weather the shop gets it's licence", "whether the shop gets its licence"),
        ("he had took the time to ring and he done it himself", "he had taken the time to ring and he did it himself"),
        (
            "i have drove a bus since 2011 and never had no accidents",
            "I have driven a bus since 2011 and never had any accidents",
        ),
        (
            "the system has went down twice and nobody has wrote to the customers",
            "the system has gone down twice and nobody has written to the customers",
        ),
        ("if you have broke something say so", "if you have broken something say so"),
        ("the honey gets took off in august", "the honey gets taken off in August"),
        ("half of it was never wrote down", "half of it was never written down"),
        ("they had already chose somebody", "they had already chosen somebody"),
        (
            "you gave me your time and explained what i done wrong",
            "you gave me your time and explained what I did wrong",
        ),
        ("the smell of the bakery it took me back", "the smell of the bakery, it took me back"),
        ("he phoned he was really decent", "he phoned. He was really decent"),
        (
            "they grow mushrooms in the cellar its always 14 degrees",
            "they grow mushrooms in the cellar, it's always 14 degrees",
        ),
        ("i was a lollipop lady the kids knew my name", "I was a lollipop lady, the kids knew my name"),
        ("they went with a younger lad he lives next door", "they went with a younger lad. He lives next door"),
        ("paperwork is half the job nobody tells you that", "paperwork is half the job, nobody tells you that"),
        (
            "the old ladies choir was practising next door, it were lovely",
            "the old ladies' choir was practising next door, it was lovely",
        ),
        ("the two hours, you must of been busy", "the two hours, you must have been busy"),
        (
            "showing me the books and explaining how its all done, i no its boring",
            "showing me the books and explaining how it's all done, I know it's boring",
        ),
        (
            "they cant get the staff and them they get dont stay",
            "they can't get the staff and those they get don't stay",
        ),
        (
            "the road past the school is to narrow, the buses has to wait",
            "the road past the school is too narrow, the buses has to wait",
        ),
        ("theres only one lift and it brakes down alot", "there's only one lift and it breaks down a lot"),
        (
            "they weigh the rubbish and each house gets there own bill",
            "they weigh the rubbish and each house gets their own bill",
        ),
        (
            "the river floods every year so all the plugs is up high",
            "the river floods every year so all the plugs are up high",
        ),
        (
            "they dont throw nothing away, the peelings goes to the hens",
            "they don't throw anything away, the peelings go to the hens",
        ),
        ("its better to say sorry then to make excuses", "it's better to say sorry than to make excuses"),
        (
            "you cant do nights and days in the same week, its bad for you",
            "you can't do nights and days in the same week, it's bad for you",
        ),
        (
            "i was a dinner lady for ten years so i know what there like",
            "I was a dinner lady for ten years, so I know what they're like",
        ),
        ("me and my mate done up his nans kitchen last summer", "my mate and I did up his nan's kitchen last summer"),
        ("how the twins gets on at there new school", "how the twins get on at their new school"),
        ("the kids knows when your faking", "the kids know when you're faking"),
    ],
)
def test_several_slips_of_one_answer_are_mended(typed: str, told: str) -> None:
    assert clean(typed) == told


@pytest.mark.parametrize(
    "typed",
    [
        "we apprentices get plenty of orders",
        "a candidate like me does not get far",
        "tell people what matters",
        "they told the lads what works",
        "my brother and I ran a chip shop",
        "weather the storm",
        "you time the eggs",
        "there being a queue, we waited",
        "the stomachs of the cows",
        "he is better than them",
        "we keep an eye on it",
    ],
)
def test_good_english_beside_them_stays(typed: str) -> None:
    assert clean(typed) == typed
