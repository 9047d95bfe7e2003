"""A difficulty and what it made clear get their agreement, their small words and their commas."""

from __future__ import annotations

import pytest

from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

NOBODY = Readers((), Tone.CASUAL)


def read(name: str, typed: str, beginning: str = "") -> str:
    """The first sentence of an answer as the letter would take it."""
    found = material(name, typed, beginning, NOBODY)
    assert found is not None
    return found.text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("boilers is off every monday because they sit cold", "boilers are off every Monday because they sit cold"),
        ("nets gets full of weed and rips when its rough", "nets get full of weed and rip when it's rough"),
        ("theres loads of walk ins on a saturday", "there are loads of walk-ins on a Saturday"),
        ("there is no young drivers coming up", "there are no young drivers coming up"),
        ("most leave in first 60 days", "most leave in the first 60 days"),
        ("flea counts go up when it is warm", "flea counts go up when it is warm"),
        ("classes in Grade 4-6 share one room", "classes in Grade 4-6 share one room"),
        ("small tables matter more then new chairs", "small tables matter more than new chairs"),
        ("lot of calls come after midnight", "a lot of calls come after midnight"),
        ("the van is off the road and nobody to cover", "the van is off the road and there is nobody to cover"),
        (
            "the ferry is full, 9 sailings cancelled in may",
            "the ferry is full, and nine sailings were cancelled in May",
        ),
        ("moths got in the store, lost 40 rugs", "moths got in the store, and you lost 40 rugs"),
        ("the cost of parts and repairs is high", "the cost of parts and repairs is high"),
        ("five minutes is a long time to wait", "five minutes is a long time to wait"),
        ("not enough cover so shifts get dropped", "there is not enough cover, so shifts get dropped"),
        ("weekends are short and they're on agency", "weekends are short and you're on agency"),
        ("tyres stand still at the dock", "tyres stand still at the dock"),
        ("pensioners cant read the label so they just guess", "pensioners can't read the label so they just guess"),
        ("dads at the club feels judged so they leave", "dads at the club feel judged, so they leave"),
        ("it was built for 20 boats and now there is 90", "it was built for 20 boats and now there are 90"),
        ("the parts come from Turin, takes 7 weeks", "the parts come from Turin, which takes seven weeks"),
        ("3 out of 5 plots is empty", "three out of five plots are empty"),
        ("the porters dont know which beds is clean", "the porters don't know which beds are clean"),
        ("the library runs out of chairs by noon", "the library runs out of chairs by noon"),
        ("old carts pile up over winter", "old carts pile up over winter"),
        ("used carts pile up over winter", "used carts pile up over winter"),
        ("the forms are long so people types it twice", "the forms are long, so people type it twice"),
        ("the kids wear coats in class", "the kids wear coats in class"),
    ],
)
def test_a_difficulty_gets_what_haste_left_out(typed: str, told: str) -> None:
    assert read("challenge", typed, "that") == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("got to prime the pump before the shift starts", "you have to prime the pump before the shift starts"),
        ("dough dont wait for nobody", "dough doesn't wait for anyone"),
        ("folk don't read signs", "folk don't read signs"),
        ("late orders means late pay", "late orders mean late pay"),
        ("a label cost less than a recall", "a label costs less than a recall"),
        ("if its not signed nobody pays for it", "if it's not signed, nobody pays for it"),
        ("if he leaves nobody can run it", "if he leaves, nobody can run it"),
        ("drop a tray and thats the morning gone", "if you drop a tray, that's the morning gone"),
        ("its the timing not the price", "it's the timing, not the price"),
        ("its cheaper to fix a gate then chase a cow", "it's cheaper to fix a gate than chase a cow"),
        ("a sick ewe wont feed so they lose the lamb", "a sick ewe won't feed, so you lose the lamb"),
        ("if one shop finds a moth they send back the pallet", "if one shop finds a moth, they send back the pallet"),
        ("buyer will refuse full pallet for one box", "a buyer will refuse a full pallet for one box"),
        ("somebody can get hurt. and the water bill", "somebody can get hurt"),
        (
            "the driver does not mind who loads it, he counts hours",
            "the driver does not mind who loads it; he counts hours",
        ),
        ("the nurse knows your short staffed", "the nurse knows you're short-staffed"),
        ("it's not that nobody cares", "it's not that nobody cares"),
        ("tired man is more dear then second man", "a tired man is more dear than a second man"),
        ("good gate costs less then one dead ewe", "a good gate costs less than one dead ewe"),
        ("the old ones sit in there coats", "the old ones sit in their coats"),
        ("its not the tea its the company", "it's not the tea; it's the company"),
    ],
)
def test_what_became_clear_gets_what_haste_left_out(typed: str, told: str) -> None:
    assert read("made_clear", typed) == told


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("how do we make sure the night shift hears it", "the problem of how to make sure the night shift hears it"),
        ("can the gallery bring in teenagers on weekdays", "how the gallery can bring in teenagers on weekdays"),
        ("couriers find the yard, the map sends them to the wrong gate", "how couriers find the yard"),
    ],
)
def test_a_question_is_asked_in_order(typed: str, first: str) -> None:
    assert read("challenge", typed, "how") == first


@pytest.mark.parametrize(
    ("typed", "did"),
    [
        ("did stock counts 2 yrs, same mess", "did stock counts for two years"),
        (
            "ran a school bus in Fife, always too many kids",
            "I ran a school bus in Fife, and there were always too many kids",
        ),
        ("cooked on a rig, always a man short", "I cooked on a rig, and we were always a man short"),
        ("trained new reps at a bank, half was gone by may", "I trained new reps at a bank, and half were gone by May"),
        ("run the chess club for years", "have run the chess club for years"),
        (
            "mend old clocks for friends, got a drawer of springs",
            "I mend old clocks for friends, and I've got a drawer of springs",
        ),
        ("HCA at the Royal for 3 winters", "spent three winters as an HCA at the Royal"),
        ("treasurer of the cricket club since 2012", "have been treasurer of the cricket club since 2012"),
        ("self employed tiler 5 years, lost plenty", "was a self-employed tiler for five years and lost plenty"),
        ("worked in flooded bakery in Leipzig 2002", "worked in a flooded bakery in Leipzig in 2002"),
        ("waiter in Lyon 5 years, small kitchen also", "spent five years as a waiter in Lyon"),
        ("keep 4 hives, lost 2 last year", "keep four hives and lost two last year"),
        (
            "worked as ward clerk, message book always missing",
            "I worked as a ward clerk, and the message book was always missing",
        ),
        ("laid pipe in Norway, wind every day", "laid pipe in Norway, with wind every day"),
        ("drove a van Oban to Glasgow", "drove a van from Oban to Glasgow"),
        (
            "front desk at a gym 2 years, seen it every year",
            "spent two years on the front desk at a gym and have seen it every year",
        ),
        ("volunteer at the shelter, seen it every week", "volunteer at the shelter and have seen it every week"),
        ("moved a stockroom. Took eleven weeks", "moved a stockroom"),
        (
            "did lates at a bakery, always the same 3 of us",
            "I did lates at a bakery, and it was always the same three of us",
        ),
        ("paper boy in Hull when I was 12", "was a paper boy in Hull when I was 12"),
        ("tuned pianos since high school", "have tuned pianos since high school"),
        ("registered nurse for 6 years", "spent six years as a registered nurse"),
    ],
)
def test_a_note_of_ones_own_work_ends_well(typed: str, did: str) -> None:
    told = read("experience", typed)
    assert told.removeprefix("I ") == did.removeprefix("I ")
