"""A kindness is read as the end of "It was good of them to ..."."""

from __future__ import annotations

import pytest

from letters.core.reading.kindness.kindly import kindly
from letters.core.reading.kindness.news import read_news


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("reply to my mail the same night", "to reply to my mail the same night"),
        ("email feedback on both tests", "to email feedback on both tests"),
        ("ring instead of writing", "to ring instead of writing"),
        ("Warn me before the others heard", "to warn me before the others heard"),
        ("at least tell me quickly", "to tell me quickly"),
        ("not leave me hanging over Christmas", "not to leave me hanging over Christmas"),
        ("hand write the letter", "to write the letter by hand"),
        ("be frank, it was my typing speed", "to be frank. It was my typing speed"),
        ("call me, said i came second", "to call me and tell me that I came second"),
        ("call me at home. Offer to keep my portfolio", "to call me at home and offer to keep my portfolio"),
        ("hear me out when I asked", "to hear me out when I asked"),
        ("she said she hopes I apply again", "she said she hoped I would apply again"),
        ("have the nerve to ring", "to have the nerve to ring"),
        ("spell my name right, nobody does", "to spell my name right"),
        ("straight about my knees", "to be straight about my knees"),
        ("very open with me about the budget", "to be very open with me about the budget"),
        ("mention my kite, her son flies it now", "to mention my kite. Her son flies it now"),
        ("write back and asked how I was", "to write back and ask how I was"),
        ("ring at all, the last 4 places ghosted me", "to ring at all"),
        ("write on a card, and she drew a fox on it", "to write on a card. She drew a fox on it"),
    ],
)
def test_a_bare_verb_comes_first(typed: str, read: str) -> None:
    assert read_news(typed).text == read


@pytest.mark.parametrize("typed", ["phone call from the owner", "kind words about my portfolio", "honest feedback"])
def test_the_name_of_a_thing_stays_a_thing(typed: str) -> None:
    assert not read_news(typed).text.startswith("to ")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("hand wrote the card", "wrote the card by hand"),
        ("he is phoning me himself", "he phoned me himself"),
        ("she send a card so I know she mean it", "she sent a card so I know she meant it"),
        ("she asked about my mother and she wished me luck", "she asked about my mother and wished me luck"),
        ("he drove out to the farm, didn't have to do that", "he drove out to the farm, which he did not have to do"),
        ("she named the missing thing and not the usual blah", "she named the missing thing"),
        ("he said sorry twice", "he told me twice how sorry he was"),
        ("he waited until I can talk", "he waited until I could talk"),
        ("she put small card in envelope", "she put a small card in the envelope"),
        ("send one audio, 2 minutes", "to send a 2-minute audio message"),
        (
            "she sent voice note, you could hear she is sorry",
            "she sent a voice note, and I could hear how sorry she was",
        ),
        ("he told me at the gate, he could of just texted", "he told me at the gate, when he could just have texted"),
        ("tells me at the gate, he drive over", "told me at the gate. He drove over"),
        ("the fact she rang at all", "she rang at all"),
        ("she sang it to me, imagine", "she sang it to me"),
        ("she rang me first, she said so", "she rang me first"),
        ("answer me so fast, only 3 days", "to answer me so fast, in only 3 days"),
        ("reply so soon, next day", "to reply so soon, the very next day"),
        ("hand wrote it", "wrote the letter by hand"),
        ("write with the hand, three pages", "to write three pages by hand"),
        ("put a voice message so i hear it from her", "to send a voice message so i hear it from her"),
        ("he sent an audio of 2 minutes in the WhatsApp", "he sent a 2-minute audio message on WhatsApp"),
        ("she drove over, she didn't need to do this", "she drove over, which she did not have to do"),
        ("wrote with the hand and added a stamp from home", "wrote by hand and added a stamp from home"),
        ("she rang herself and not the office", "she rang me herself and not the office"),
        ("told us quick", "told us quickly"),
        ("send me picture of the wall", "to send me a picture of the wall"),
        ("nobody phoned", ""),
        ("tell us what I did well", "to tell me what I did well"),
        ("let me know before I sign elsewhere", "to let me know before I signed elsewhere"),
        ("write me which place I got (third from 12)", "to write me which place I got (third of 12)"),
        ("call and say it plain", "to call and say it plain"),
        ("don't know, it was just a normal email but he did sign it", "he signed it"),
        ("he did not dodge it", "he did not dodge it"),
        ("Mr Flynn asked after my dad before he told me", "Mr Flynn asked after my dad before telling me"),
        ("he phoned and not only writing", "he phoned rather than only writing"),
        ("appreciate him calling at all", "calling at all"),
        ("he was upfront, it's his daughter's boyfriend", "he was upfront"),
        ("she goes babe you smashed it but we had to pick one", ""),
        ("she didnt just say no she told me why", "she told me why"),
        ("he couldve just texted but he phoned", "he phoned"),
        ("she has send me a long letter", "she sent me a long letter"),
        ("he gave me a lift, awkward but sweet", "he gave me a lift"),
        ("answer quickly and friendly", "to answer quickly and kindly"),
        ("she shook my hand and said no hard feelings", "she shook my hand and said there were no hard feelings"),
        ("he's after ringing me himself", "he rang me himself"),
        ("she was kind enough to say I did well", "she told me that I did well"),
        ("he has me invited for a coffee", "he invited me for a coffee"),
        (
            "she had informed me at once and also she guided me what to study",
            "she informed me at once and guided me on what to study",
        ),
        (
            "he told me in person, we happened to be at the same gig, and he bought me a coke",
            "he told me in person and bought me a coke",
        ),
        ("he messaged me, which was weird but he was sweet about it", "he messaged me and was sweet about it"),
        ("she rang me, she was nearly crying", "she rang me"),
        ("he was gutted for me, you could tell", "I could tell how sorry he was"),
        ("she gave tea and told softly", "she gave me tea and told me softly"),
        ("say it on Friday not leave it over the weekend", "to say it on Friday and not leave it over the weekend"),
        ("it said they'd all liked me", "the message said that they'd all liked me"),
        ("she remembered my son's name", "she remembered my son's name"),
        ("she remembered my son was ill", "she remembered that my son was ill"),
        ("he was speaking slowly so I understand it", "he spoke slowly so that I understood it"),
        ("she rang from the car, I could hear her dog", "she rang from the car"),
        ("give me my score, 88, and the passing is 90", "to give me my score, 88"),
        ("he rang me and he on his holidays", "he rang me, though he was on his holidays"),
        ("tell me I was slow and that the other guy wasn't", "to tell me I was slow"),
        ("she wrote at midnight, she said my soup was better", "she wrote at midnight and said my soup was better"),
    ],
)
def test_what_was_told_is_put_straight(typed: str, read: str) -> None:
    assert kindly([typed]) == read


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "she drove over at lunch, and told me straight, im slow on the till",
            "she drove over at lunch and told me straight that I'm slow on the till",
        ),
        ("tell me plainly, my welds arent there yet", "to tell me plainly that my welds aren't there yet"),
        ("he told me to my face the van was the problem", "he told me to my face that the van was the problem"),
        (
            "told me drop in any day there's tea in the pot",
            "they told me to drop in any day because there's tea in the pot",
        ),
        ("she told me keep the apron", "she told me to keep the apron"),
        ("she was speaking slow that I understand it", "she spoke slowly so that I understood it"),
        ("he explained me slowly", "he explained it to me slowly"),
        ("she hugged me and said keep my number", "she hugged me and told me to keep her number"),
        ("she gave me sweets and said come anytime", "she gave me sweets and told me to come any time"),
        ("she rang me even though it was her birthday", "she rang me, even though it was her birthday"),
        ("told me not to give up", "they told me not to give up"),
        ("he slept on it he said", "He said he slept on it"),
        ("she told me to my face, no fuss", "she told me to my face"),
        ("tell me to my face, it cant be easy", "to tell me to my face. It can't be easy"),
        ("told me straight, my welds arent there yet", "they told me straight that my welds aren't there yet"),
    ],
)
def test_what_was_told_hangs_on_the_telling(typed: str, told: str) -> None:
    assert read_news(typed).text.lower() == told.lower()


def test_what_others_did_less_well_is_left_out() -> None:
    assert read_news("tell me within a week. Other firms I still wait for").text == "to tell me within a week"


def test_what_they_should_have_done_is_no_kindness() -> None:
    assert not read_news("They could of picked up the phone. three weeks for a letter").text
    assert read_news("nobody else rang, she walked me to the gate").text == "she walked me to the gate"
