"""Owners get their lost apostrophe, and several who do something get none."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("the museums cafe with the view", "the museum's cafe with the view"),
        ("the lifts always broken", "the lift's always broken"),
        ("dont touch the pan til the oils hot", "don't touch the pan till the oil's hot"),
        ("seeing the kids artwork in the schools entrance", "seeing the kids' artwork in the school's entrance"),
        ("a childs worth more than a spreadsheet", "a child's worth more than a spreadsheet"),
        ("the farms own cheese is sold in the towns market", "the farm's own cheese is sold in the town's market"),
        ("the directors assistant rang me", "the director's assistant rang me"),
        ("i covered my bosss job for 3 months maternity", "I covered my boss's job for three months' maternity"),
        ("the hospitals switchboard closes at 5", "the hospital's switchboard closes at 5"),
        (
            "two years work in my aunts shop and a months holiday cover",
            "two years' work in my aunt's shop and a month's holiday cover",
        ),
        ("my grandads old school was on the wall", "my grandad's old school was on the wall"),
        ("the residents choir singing in the day room", "the residents' choir singing in the day room"),
        ("always check the vans oil first", "always check the van's oil first"),
        ("its the customers money not ours", "it's the customers' money not ours"),
        ("the other companys vans block the gate", "the other company's vans block the gate"),
        ("they keep each patients notes in one folder", "they keep each patient's notes in one folder"),
        ("he asked after my mums knee", "he asked after my mum's knee"),
        ("someones always off sick", "someone's always off sick"),
        ("the customers always right even when theyre not", "the customers always right even when they're not"),
        ("the other womans experience was better", "the other woman's experience was better"),
        ("everyones birthday is on the board", "everyone's birthday is on the board"),
        ("the bosss nephew had the keys", "the boss's nephew had the keys"),
        ("i was my dads carer and now my nans", "I was my dad's carer and now my nan's"),
        ("the days notice and the drivers' patience", "the day's notice and the drivers' patience"),
        ("marys note made me smile", "Mary's note made me smile"),
        ("the worlds biggest clock is in their yard", "the world's biggest clock is in their yard"),
        ("hearing about the twins first day at nursery", "hearing about the twins' first day at the nursery"),
        ("i have ten years experience in my dads shop", "I have ten years' experience in my dad's shop"),
        ("the managers door was open and she came out herself", "the manager's door was open and she came out herself"),
        ("letting me sit in the drivers seat", "letting me sit in the driver's seat"),
        ("the childrens coats get mixed up every friday", "the children's coats get mixed up every Friday"),
        ("you dont ask whos fault it is til the waters off", "you don't ask whose fault it is till the water's off"),
        ("its not the vans fault its the roads", "it's not the van's fault, it's the roads"),
        (
            "the buildings heating hasnt worked since last winters storm",
            "the building's heating hasn't worked since last winter's storm",
        ),
        ("i did two months work at my uncles garage", "I did two months' work at my uncle's garage"),
        ("the dogs owners get a photo every hour", "the dogs' owners get a photo every hour"),
        ("he said hed been there himself and itd get easier", "he said he'd been there himself and it'd get easier"),
        ("watching the bakers hands, theyd never stop", "watching the bakers' hands, they'd never stop"),
        (
            "the girls changing room is the boys store cupboard on mondays",
            "the girls' changing room is the boys' store cupboard on Mondays",
        ),
        ("a weeks notice isnt enough when the schools shut", "a week's notice isn't enough when the schools shut"),
        ("a residents room is there home and you knock", "a residents' room is their home and you knock"),
        ("each horses feed is on a board by its door", "each horse's feed is on a board by its door"),
        ("my sons school had the same problem so ive seen it", "my son's school had the same problem so I've seen it"),
        (
            "i looked after my nans shop and id do the tills at the days end",
            "I looked after my nan's shop and I'd do the tills at the day's end",
        ),
        ("an hours chat and tea in the chefs office", "an hour's chat and tea in the chef's office"),
        ("that everyones job is someones day off", "that everyone's job is someone's day off"),
        ("mens coats come back with the womens buttons on", "men's coats come back with the women's buttons on"),
        ("anything in the workers canteen or the nurses home", "anything in the workers' canteen or the nurses' home"),
        ("to see how the towns new market does", "to see how the town's new market does"),
        ("theyd someone whod done it before and whos local", "they had someone who'd done it before and who's local"),
        ("theres no shame in asking for someone elses help", "there's no shame in asking for someone else's help"),
        ("they cant find whats missing til the lorrys gone", "they can't find what's missing till the lorry's gone"),
        (
            "the way the shops cat sleeps on the customers newspapers",
            "the way the shop's cat sleeps on the customers' newspapers",
        ),
    ],
)
def test_an_owner_gets_its_apostrophe(typed: str, told: str) -> None:
    assert clean(typed) == told


@pytest.mark.parametrize(
    "typed",
    [
        "the managers met on Monday",
        "the shops close early",
        "the trains run late",
        "the vans park outside",
        "the schools run a bus",
        "the horses leave at noon",
        "the dogs bark at night",
        "my sons first met the team in June",
        "the twins first met in a queue",
        "the residents own the place",
        "a few hours later he rang",
        "two days later",
        "the weeks go fast",
        "once the lights are off",
        "when the gates open",
        "if the phones ring",
        "the cars front the road",
        "the kitchens open at six",
        "the boats sail in May",
        "the teams that won",
        "the ovens warm the room",
        "the sales team and the returns desk",
        "the drivers left early",
        "the nurses change shift at eight",
        "the children's ward and the men's room",
        "last weeks were hard",
        "when the managers gone home are counted",
        "what your drivers face on a Friday",
        "with students during school hours",
    ],
)
def test_several_who_do_something_get_none(typed: str) -> None:
    assert clean(typed) == typed
