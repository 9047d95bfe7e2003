"""What learners of English write comes out right where one reading is possible, and stays where it may be right."""

from __future__ import annotations

import pytest

from letters.core.language.typed import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("he send me very kind message at midnight", "he sent me a very kind message at midnight"),
        ("it is big problem in peak", "it is a big problem in peak"),
        ("I was trainer for new people", "I was a trainer for new people"),
        ("first day decide everything", "the first day decides everything"),
        ("he said other person have more experience", "he said the other person has more experience"),
        ("she say dont be sad", "she told me not to be sad"),
        ("the budget is finish", "the budget is finished"),
        ("always the top, then dust go down", "always the top, then the dust goes down"),
        ("they started already 2 years ago", "they started two years ago"),
        ("Danny showed to me the robots", "Danny showed me the robots"),
        ("he don't mind", "he doesn't mind"),
        ("they would of taken me", "they would have taken me"),
        ("they look after it theirselves", "they look after it themselves"),
        ("it went to the owners nephew", "it went to the owner's nephew"),
        ("its only 5 engineers", "it's only five engineers"),
        ("ask customer what it is before choose the shape", "ask the customer what it is before choosing the shape"),
        ("everybody eat together at 2 o clock", "everybody eats together at 2 o'clock"),
        ("it is since 2 years standard by them", "it has been standard for two years with them"),
        ("the deploys was breaking every friday", "the deploys were breaking every Friday"),
        ("in other interview nobody asked", "in other interviews nobody asked"),
        ("he gave me a very complete feedback", "he gave me very complete feedback"),
        ("the load board dont care", "the load board doesn't care"),
        ("I was roofer in Cluj", "I was a roofer in Cluj"),
        ("go up when it rain", "go up when it rains"),
        ("her 40 years old sourdough", "her 40-year-old sourdough"),
        ("during five years", "for five years"),
        ("a deal she LOST and why", "a deal she lost and why"),
        (
            "calm when she breathes slow not when she talks slow",
            "calm when she breathes slowly, not when she talks slowly",
        ),
        ("are trained in it since last year", "have been trained in it since last year"),
        ("they keep the ledger since 1994", "they have kept the ledger since 1994"),
        ("he plays there since the flood", "he has played there since the flood"),
        ("I was nine years night porter in Bern", "I was a night porter for nine years in Bern"),
        ("I worked 5 years as a nurse", "I worked for five years as a nurse"),
        ("in two places in the same time", "in two places at the same time"),
        ("I changed the felt and it took me an hour", "I changed the felt, which took me an hour"),
        ("the hall, is so clean that they eat there", "the hall, which is so clean that they eat there"),
        ("they test it two times by day", "they test it twice a day"),
        ("she keeps always a spare cabin", "she always keeps a spare cabin"),
        ("someone that speaks also Italian", "someone that also speaks Italian"),
        ("people which come twice", "people who come twice"),
        ("I had similar monster in previous company", "I had a similar monster in my previous company"),
        ("a call for explain it", "a call to explain it"),
        ("the most of labs do it", "most labs do it"),
        ("it is not only accounting matter", "it is not only an accounting matter"),
        ("they refuse since 2 years every order", "they have refused for two years every order"),
        ("I drive 3 years for a shop", "I drove for three years for a shop"),
        ("last year they have lost 4 tonnes", "last year they lost four tonnes"),
        ("he made in a very kind way", "he did it in a very kind way"),
        ("from one district to other district", "from one district to another"),
        ("she opened for me her cabinet", "she opened her cabinet for me"),
        ("so calm even the customer is shouting", "so calm even though the customer is shouting"),
        ("he told about one invoice", "he told me about one invoice"),
        ("behind of the bed there is other person", "behind the bed there is another person"),
        ("designer who do research", "a designer who does research"),
        ("the people brings sick orchids", "the people bring sick orchids"),
        ("who has to smile is the porter", "the one who has to smile is the porter"),
        ("in the freezer is minus 24", "in the freezer it is minus 24"),
        ("I worked in hostel in Faro and it was equal", "I worked in a hostel in Faro and it was the same"),
        ("we gave to them coffee", "we gave them coffee"),
        ("customer says always he needs 12", "the customer always says he needs 12"),
        ("explained me everything very patient", "explained everything to me very patiently"),
        ("nine people a week dont turn up", "nine people a week don't turn up"),
        ("when I left school", "when I left school"),
        ("he told me at start that it was full", "he told me at the start that it was full"),
        ("the man in kitchen who sang", "the man in the kitchen who sang"),
        ("for the guest is a game, for us is work", "for the guest it is a game, for us it is work"),
        ("from 60 reports were only 9 opened", "only 9 of 60 reports were opened"),
        ("he speaks icelandic fluent and he had right", "he speaks Icelandic fluently and he was right"),
        ("the coffee was good also", "the coffee was good too"),
    ],
)
def test_a_certain_slip_is_put_right(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "they told me by email",
        "it has room for all of them",
        "good customer service",
        "did he call you",
        "she let me see it",
        "the team have lunch together",
        "what does the shop need",
        "it was kind of nice",
        "in some fjords and not in others",
        "he put the kettle on for me",
        "the SEND team",
        "half the price and no IT team",
        "told in person which takes courage",
        "they had a new boss since I left",
        "the day after it snowed since nobody came",
    ],
)
def test_what_may_be_right_stays(typed: str) -> None:
    assert clean(typed) == typed
