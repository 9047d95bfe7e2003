"""What follows "Thank you for ..." is what there is to thank for, whatever was said before it and after it."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.plain.names import names_in
from letters.core.reading.thanks.credited import credited
from letters.core.reading.thanks.fit_to_thank import fit_to_thank

OMAR_AND_IRIS = Readers(read_people({"name": name} for name in ("Omar", "Iris")), Tone.WARM)


@pytest.mark.parametrize(
    "typed",
    [
        "not much to be honest. 20 mins",
        "honestly not a lot, she was late and left early",
        "can't really think of anything",
        "just her time I suppose",
        "not sure",
        "no complaints really, friendly enough",
        "the opportunity given to me to attend the interview",
        "giving me the opportunity to attend this interview",
    ],
)
def test_little_to_thank_for_leaves_no_trace(typed: str) -> None:
    assert fit_to_thank(typed) == ""


@pytest.mark.parametrize(
    ("typed", "fit"),
    [
        ("not sure, the coffee I guess", "the coffee"),
        ("nothing much, just the lift home", "the lift home"),
        ("ok so Omar spent half an hour opening drawers", "Omar spent half an hour opening drawers"),
        ("well she drove me to the bus so that", "she drove me to the bus"),
        ("basically just listening to me", "listening to me"),
        ("Omar basically held my ladder", "Omar held my ladder"),
        ("so much patience", "so much patience"),
        ("well organised tests", "the well-organised tests"),
        ("mending my glasses, been crooked since May", "mending my glasses"),
        ("validating my parking, would have been 18 dollars", "validating my parking"),
        ("reading all of it, no one ever does", "reading all of it. no one ever does"),
        ("a go on the lathe, first in years", "a go on the lathe"),
        ("both of them for staying late", "staying late"),
        ("waiting for me, that was decent", "waiting for me"),
        ("being on time and that's it", "being on time"),
        ("staying for the service, best night in ages", "staying for the service"),
        ("letting me sit in, learnt loads", "letting me sit in. I learnt loads"),
        ("the cup of tea ta", "the cup of tea"),
        ("I really appreciated you explaining the rota", "explaining the rota"),
        ("the tea was really nice", "the nice tea"),
        ("the way you spoke. Like an adult", "the way you spoke like an adult"),
        ("big thanks for the loan of a tie", "for the loan of a tie"),
        ("meeting me today at short notice", "meeting me at short notice"),
        ("they got me a reader, first place that ever has", "they got me a reader"),
        ("the lady who came after, forget her name, showed me round", "the lady who came after and showed me round"),
        ("all three of them stayed past 6", "they all stayed past 6"),
        ("it was nice she came out herself", "she came out herself"),
        ("it was good of her to wait", "to wait"),
        ("she was lovely, really put me at ease", "she was lovely and really put me at ease"),
        ("her tips, wrote them all down", "her tips. I wrote them all down"),
        ("staying calm when I fell, mortified", "staying calm when I fell"),
        ("being patient when I froze, must have been dull", "being patient when I froze"),
        ("your kindness madam and the juice", "your kindness and the juice"),
        ("she didn't have to and it was roasting", "she didn't have to and it was roasting"),
        ("telling me straight and it stung but it was right", "telling me straight. It stung but it was right"),
        ("explaining the rota honestly", "explaining the rota honestly"),
        ("the tour honestly", "the tour"),
        ("waiting when I fell and it was dark", "waiting when I fell and it was dark"),
        ("fixing my badge lol it said Barry", "fixing my badge. it said Barry"),
        ("she said nobody is on time today not even her", "she said nobody was on time that day, not even her"),
    ],
)
def test_run_ups_and_afterthoughts_are_left_out(typed: str, fit: str) -> None:
    assert fit_to_thank(typed) == fit


@pytest.mark.parametrize(
    ("typed", "fit"),
    [
        ("the roll and no laughing at my dovetail", "the roll, and for not laughing at my dovetail"),
        ("no rushing me", "not rushing me"),
        ("got shown round properly", "showing me round properly"),
        ("I was given time to think", "giving me time to think"),
        ("wasn't made to feel stupid", "not making me feel stupid"),
        ("I was shown round by Iris", "I was shown round by Iris"),
        ("was really friendly", "they were really friendly"),
        ("it means a lot that they waited", "that they waited"),
        ("lift to the ferry", "the lift to the ferry"),
        ("tips", "the tips"),
        ("no trick questions", "that there were no trick questions"),
        ("she let me to try it and gave to me a hat", "she let me try it and gave me a hat"),
        ("for tour, and sit with Arthur", "for tour, and for letting me sit with Arthur"),
        ("the tour, meet the team and the lunch", "the tour, and for letting me meet the team, and for the lunch"),
        ("tea, cake, and let me bring my son", "tea and cake, and for letting me bring my son"),
        ("lunch and drive me home", "lunch, and for driving me home"),
        ("her smile and welcome the second I came", "her smile and welcome the second I came"),
        ("the honesty and respect your team showed me", "the honesty and respect your team showed me"),
        ("was given a tour by the owner", "I was given a tour by the owner"),
        ("nothing but kindness", "kindness"),
        ("making us all welcome, both of them", "making us all welcome"),
        ("letting me sit down, I was shaking shame", "letting me sit down, I was shaking"),
        ("not letting me feel shame", "not letting me feel shame"),
        ("three pies to take home, my lads ate it in the car", "three pies to take home, my lads ate them in the car"),
        ("fish stew, best I ever ate, honestly", "the fish stew. It was the best I have ever had"),
        ("giving me soup, tasted like my nans", "giving me soup. It tasted like my nan's"),
        ("the soup, felt like home only", "the soup, which felt like home"),
        ("explained to me how is the cheese turned", "explained to me how the cheese is turned"),
        ("free seedlings", "the free seedlings"),
        ("the pie, best I had since home", "the pie. It was the best I have had since home"),
        ("letting me ice a cake, shook like a leaf", "letting me ice a cake. I shook like a leaf"),
        ("letting me lift the bell, heavier than it looks", "letting me lift the bell. It is heavier than it looks"),
        ("explaining how is the rota done", "explaining how the rota is done"),
        ("six eggs, we ate it for tea", "six eggs, we ate them for tea"),
        ("the lab tour after", "the lab tour afterwards"),
        ("the chips, burnt my tongue", "the chips. I burnt my tongue"),
        ("seeing me early due my bus", "seeing me early due to my bus"),
        ("treating me bubble tea", "treating me to bubble tea"),
        ("their time and advise", "their time and advice"),
        ("explaining the loom and patient with me", "explaining the loom and being patient with me"),
        ("the talk after", "the talk afterwards"),
        ("she told me today's job is harder", "she told me today's job is harder"),
        ("the talk and help with my bags", "the talk and help with my bags"),
        ("showing me the ward, meet the team", "showing me the ward, meet the team"),
        ("the chance to see it and try the crane", "the chance to see it and try the crane"),
    ],
)
def test_what_was_typed_bare_or_foreign_can_follow_thanks(typed: str, fit: str) -> None:
    assert fit_to_thank(typed) == fit


@pytest.mark.parametrize(
    ("typed", "fit"),
    [
        ("showing me the crypt, Iris did that", "Iris showing me the crypt"),
        ("the walk to the ferry, that was Omar", "Omar for the walk to the ferry"),
        ("omars tour of the vaults", "Omar's tour of the vaults"),
    ],
)
def test_whose_deed_it_was_is_said_first(typed: str, fit: str) -> None:
    assert fit_to_thank(typed, names_in(typed, OMAR_AND_IRIS)) == fit


@pytest.mark.parametrize(
    ("typed", "passed_on"),
    [
        ("reception for letting me charge my phone", "your colleagues at reception for letting me charge my phone"),
        ("the guard who let me in because it was raining", "the guard who let me in"),
    ],
)
def test_thanks_are_passed_on_in_a_phrase_that_ends(typed: str, passed_on: str) -> None:
    assert credited(typed, OMAR_AND_IRIS).passed_on == (passed_on,)


@pytest.mark.parametrize(
    ("typed", "deed", "rest"),
    [
        ("Omar showed me the kennels and he let me hold a pup", "showing me the kennels and letting me hold a pup", ()),
        ("omar explain me the plan and he give me a hat", "explaining the plan to me and giving me a hat", ()),
        (
            "iris, for laughing at my joke, and omar, for pretending to",
            "laughing at my joke",
            ("Omar, thank you for pretending to.",),
        ),
        (
            "Omar let me do Biscuit and he didn't bite me",
            "letting me do Biscuit and he didn't bite me",
            (),
        ),
        ("Iris explain slowly and she not laugh at me", "explaining slowly and not laughing at me", ()),
        ("the clear answers from Iris", "the clear answers", ()),
        ("the loan of the steel toes", "the loan of the steel toes", ()),
        ("she took me in and she has explained all to me", "taking me in and explaining all to me", ()),
        ("the hours, the tour and the talk", "the hours, the tour and the talk", ()),
        ("everything they did to help me", "everything you did to help me", ()),
        ("driving, the tea", "the driving and the tea", ()),
        ("iris mostly, she calmed me down", "calming me down", ()),
        ("iris for the advice. omar for the tea", "the advice", ("Omar, thank you for the tea.",)),
        ("the kind words by Iris at the end", "the kind words at the end", ()),
        ("her patience when the power went and we sat there", "your patience when the power went and we sat there", ()),
    ],
)
def test_several_deeds_and_their_givers_stay_one_sentence(typed: str, deed: str, rest: tuple[str, ...]) -> None:
    credit = credited(typed, OMAR_AND_IRIS)
    one = Readers(OMAR_AND_IRIS.people[1:], Tone.WARM) if typed.startswith("her") else OMAR_AND_IRIS
    found = material("thanks_for", credit.text, "", one, credit.to)
    assert found is not None
    assert (found.deed or found.text, found.rest) == (deed, rest)
