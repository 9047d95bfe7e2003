"""Turns of phrase that learners carry over are said as English has them; what was right stays."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("the pallets come two weekends in month", "the pallets come two weekends a month"),
        ("the crew must travel one time in a year with the train", "the crew must travel once a year with the train"),
        ("less ingredients make a better plate", "fewer ingredients make a better plate"),
        ("more good than before", "better than before"),
        ("the door was close", "the door was closed"),
        ("even it's Sunday he replied", "even though it was Sunday he replied"),
        (
            "many of the old patients they mix between their medicines",
            "many of the old patients mix up their medicines",
        ),
        ("my uncle pharmacy", "my uncle's pharmacy"),
        ("the days of week count", "the days of the week count"),
        ("told me in person by a very polite way", "told me in person in a very polite way"),
        ("a mail very human", "a very human mail"),
        ("the costumes are freezed", "the costumes are frozen"),
        ("asked to ChatGPT first", "asked ChatGPT first"),
        ("wrote that she will keep me in her mind", "wrote that she will keep me in mind"),
        ("answered very personal", "answered very personally"),
        ("he answered on next day like he promised", "he answered the next day as he promised"),
        ("she took herself time", "she took the time"),
        ("the porters know the name of each patients", "the porters know the name of each patient"),
        ("it was launched it is two years", "it was launched two years ago"),
        ("a good letter holds on one page", "a good letter fits on one page"),
        ("I managed 12 person", "I managed 12 people"),
        ("allowed me to bake own bread", "allowed me to bake my own bread"),
        ("it was best what he ate", "it was the best he ate"),
        ("how is made a crown from scan to finished tooth", "how a crown is made from scan to finished tooth"),
        ("chillers in operation theatre", "chillers in the operating theatre"),
        ("people who cannot displace themselves", "people who cannot get about"),
        ("the law requires from the schools to document it", "the law requires the schools to document it"),
        ("in the summer is too hot in the hall", "in the summer it is too hot in the hall"),
        ("to make understand the customers the prices", "to make the customers understand the prices"),
        ("have every year less apprentices", "have fewer apprentices every year"),
        ("it must be found a new use", "a new use must be found"),
        ("it has no sense to hurry", "it makes no sense to hurry"),
        ("Ada waited that the lady finds her glasses", "Ada waited for the lady to find her glasses"),
        ("every number has a story behind", "every number has a story behind it"),
        ("the building is accepted from the neighbours", "the building is accepted by the neighbours"),
        ("the harvest of next year", "next year's harvest"),
        ("asked if I have questions", "asked if I had questions"),
        ("the insight in your work", "the insight into your work"),
        ("she worked in four star hotel", "she worked in a four-star hotel"),
        ("was cook there in eight years", "was a cook there for eight years"),
        ("the doctors take always ten minutes", "the doctors always take ten minutes"),
        ("I opened alone the bakery each Sunday", "I opened the bakery alone each Sunday"),
        ("it was not because of my person", "it was not because of me"),
        ("nobody remarks it", "nobody notices it"),
        ("he was on holidays", "he was on holiday"),
        ("better than hundred words", "better than a hundred words"),
        ("the faults are getting logged", "the faults are logged"),
        ("which all areas I can improve", "which areas I can improve"),
        ("I fish since I had 17 years", "I have fished since I was 17"),
        ("read once again by second person", "read once again by a second person"),
        ("she sang with me the song", "she sang the song with me"),
        ("the rooms they are full", "the rooms are full"),
        ("she called already next day", "she called the very next day"),
        ("she explained me with calm why", "she explained to me calmly why"),
        ("everyone is calling each other by first name", "everyone calls each other by first name"),
        ("the chance to talk even I came late", "the chance to talk even though I came late"),
    ],
)
def test_a_turn_carried_over_is_said_in_english(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "it starts with counting the stock",
        "every hour counts",
        "each of my answers",
        "they grow every year",
        "a visit of the inspector",
        "he had a place",
        "the cost of the repair",
        "who pays the bill",
        "she wrote to me",
        "they have a person at the door",
        "for help with the rent",
        "he said that decision day is Friday",
        "the first cut decides everything",
        "the door was closed",
        "they ask to see it",
    ],
)
def test_what_only_looks_like_one_stays(typed: str) -> None:
    assert clean(typed) == typed
