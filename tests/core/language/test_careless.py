"""Slips of grammar with one remedy are mended silently; what may be right stays as it was typed."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("thank you for pay me the bus", "thank you for paying me the bus"),
        ("thanks for give me a chance", "thanks for giving me a chance"),
        ("thank you for to give me time", "thank you for giving me time"),
        ("mending it without to replace the roof", "mending it without replacing the roof"),
        ("rest it before to shape it", "rest it before shaping it"),
        ("dry it instead to throw it", "dry it instead of throwing it"),
        ("the skipper wash the pots on sunday", "the skipper washes the pots on Sunday"),
        ("the manager bring me the keys", "the manager brings me the keys"),
        ("every department choose one song", "every department chooses one song"),
        ("the rotor bolts has to be checked", "the rotor bolts have to be checked"),
        ("because the old boats is slow", "because the old boats are slow"),
        ("they puts them in a box", "they put them in a box"),
        ("they doesn't mind", "they don't mind"),
        ("they didn't looked at my age", "they didn't look at my age"),
        ("she didn't even told me", "she didn't even tell me"),
        ("it is more quiet in the morning", "it is quieter in the morning"),
        ("a calm is more easy for me", "a calm is easier for me"),
        ("it is more better", "it is better"),
        ("they has a boat", "they have a boat"),
        ("the only one who ask me how I was", "the only one who asks me how I was"),
        ("the roof is not finish when the paper says so", "the roof is not finished when the paper says so"),
        ("they fitted a more quiet pump", "they fitted a quieter pump"),
        ("a loaf for take home", "a loaf to take home"),
        ("it takes 40 minute only", "it takes only 40 minutes"),
        ("he waited 20 minute", "he waited 20 minutes"),
        ("the pumps are in the port since March", "the pumps have been in the port since March"),
        ("come when is finish", "come when it is finished"),
        ("Joe is the one who find me an apron", "Joe is the one who found me an apron"),
        ("you must to wait", "you must wait"),
        ("a colleague which they know since long time", "a colleague who they have known for a long time"),
        (
            "each deck choose the menu and the skipper wash the pots",
            "each deck chooses the menu and the skipper washes the pots",
        ),
        ("he said me the truth", "he told me the truth"),
        ("she explain me the valve", "she explained the valve to me"),
        ("I came two times", "I came twice"),
        ("two times a week", "twice a week"),
        ("inspite of the rain", "in spite of the rain"),
        ("we catched the boat", "we caught the boat"),
        ("he buyed a kiln", "he bought a kiln"),
        ("it depends of the weather", "it depends on the weather"),
        ("I am agree", "I agree"),
        ("there is many ways", "there are many ways"),
        ("everyday I learn", "every day I learn"),
        ("I waited til noon", "I waited till noon"),
        ("it was Other person who had the card", "it was another person who had the card"),
    ],
)
def test_a_slip_of_grammar_is_mended(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "wait for me at the gate",
        "thank you for the call",
        "I waited for work the whole winter",
        "he asked for help the next day",
        "watch the captain wash the dishes",
        "she let the nurse wash the wound",
        "the cook book the chef wrote",
        "the number of bolts has been checked",
        "one of the boats was late",
        "one of the machines has been down",
        "the news is good",
        "let the boys and the captain wash the dishes",
        "the school which I loved",
        "they told me in person which takes courage",
        "all the best is yet to come",
        "they sometimes call",
        "we kids loved it",
        "he didn't get tired",
        "more quiet days",
        "one of the ones who ask for tea",
        "for taking me out and a cup of tea",
        "there must be check lists",
        "the first move was block and run",
        "most of yours are here",
        "they stayed two days for work",
        "it is two times faster",
        "the two times I came",
        "as much as you can to help",
        "she said me and Tom could come",
        "how much people care",
        "let it come back every year",
        "the people who give me lifts",
        "all who help me to read",
        "he put the kettle on for us",
        "each cut in the board",
        "everyday life",
        "there is one chair",
        "he had leaved branches",
    ],
)
def test_what_may_be_right_stays(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("a chef who sell only the parts", "a chef who sells only the parts"),
        ("one who have more English", "one who has more English"),
        ("the man who know the valves", "the man who knows the valves"),
        ("a teacher who never shout", "a teacher who never shouts"),
        ("Mr Peter he speaks slowly", "Mr Peter speaks slowly"),
        ("they chose somebody who's cert didn't lapse", "they chose somebody whose cert didn't lapse"),
        ("thanks for coming up and explain the test", "thanks for coming up and explaining the test"),
        ("for climbing behind me and talk about tomatoes", "for climbing behind me and talking about tomatoes"),
        ("he made me to redo the socket", "he made me redo the socket"),
        ("she let me to try the drill", "she let me try the drill"),
        ("Madam Ruth pour the water", "Madam Ruth pours the water"),
        (
            "Prof. Kettler told that after the visit they needed nine",
            "Prof. Kettler said that after the visit they needed nine",
        ),
        ("each six hours", "every six hours"),
        ("you can not tune it", "you cannot tune it"),
        ("he don't let nobody in", "he doesn't let anybody in"),
        ("I apologised for wrong thing", "I apologised for the wrong thing"),
        ("he never looked the clock", "he never looked at the clock"),
        ("the farmer find two in the field", "the farmer finds two in the field"),
        ("when the paper say it is done", "when the paper says it is done"),
        ("a menu have to begin with the bin", "a menu has to begin with the bin"),
        ("the pumps and the clinics does not have water", "the pumps and the clinics do not have water"),
    ],
)
def test_a_slip_about_persons_is_mended(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "the team who make it",
        "the people who work here",
        "the lady who let me in",
        "a driver who put the kettle on",
        "the nurses who work here",
        "one of the nurses who work here",
        "the man who came",
        "the company who make it",
        "I asked Mr Peter he said no",
        "the man who's leaving is kind",
        "who's there is unclear",
        "for making us laugh and talk about it",
        "they made it to the final",
        "I was told that the job is gone",
        "he told that story twice",
        "can not only tune",
        "how a penguin is costed",
        "an internal candidate, which is fair",
        "the paper and the clinics have water",
        "the man and the boys were late",
        "what the boys and girls is like",
    ],
)
def test_what_people_do_may_be_right(typed: str) -> None:
    assert clean(typed) == typed
