"""What was said kindly is told as it was meant, and the one who was chosen without what hangs on it."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.kindness.news import read_news
from letters.core.reading.reason.grounds import grounds
from letters.core.sound import sound


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("he said look mate you were close, dont let it put you off", "he told me that I was close"),
        ("told me over tea, wouldnt do it on the phone she said", "wouldn't do it on the phone. They told me over tea"),
        ("she reply very polite even I made mistake", "she replied very politely even though I made a mistake"),
        ("being called instead of emailed", "they called me instead of emailing"),
        ("they could have just emailed but they rang", "they rang me instead of emailing"),
        ("you were very gracious", "you were very gracious"),
        ("I was grateful that you took the trouble to write", "you took the trouble to write"),
        ("he text me himself not his assistant", "he texted me himself"),
        ("it cant have been an easy call to make", "to tell me, which can't have been easy"),
        ("when I asked why she explained it properly", "she explained it properly when I asked why"),
        ("they answered on the day they said", "they answered on the day they had promised"),
        ('wrote "we all liked you"', "wrote that they all liked me"),
        ("she said we will keep you in mind", "she told me that they would keep me in mind"),
        ("he said you were a strong candidate", "he told me that I was a strong candidate"),
        ("she said your demo was great and gave me tips", "she told me that my demo was great and gave me tips"),
        ("said you would keep my CV", "they said you would keep my CV"),
        ("she said I could call any time", "she told me that I could call any time"),
        ("she said sorry we couldnt take you", "she told me how sorry she was that they couldn't take me"),
        ("saying I came second out of 40", "they told me that I came second out of 40"),
        ("not reading from a script", "not to read from a script"),
        ("very courteous email and fast too", "a very courteous and fast email"),
        ("they phoned, I only applied online", "they phoned, though I only applied online"),
        ("signed by hand and a personal line at the end", "signed by hand with a personal line at the end"),
        ("texting me a heads up first", "to text me a heads-up first"),
        ("to tell me my score, 34 and they need 40", "to tell me my score, 34"),
        ("she say she not want me to wait", "she said she did not want me to wait"),
        ("The letter was typed but she added a line by hand", "she added a line by hand"),
        ("he could have left it to the office but he did it himself", "he told me himself"),
        ("he kept saying sorry bless him", "he told me again and again how sorry he was"),
        ("she was human about it, we even laughed", ""),
        ("dude actually called. nobody calls", "they actually called"),
        ("he rang three times he said because he was worried", "he rang three times because he was worried"),
        ("It was good of her to call, she was on nights", "to call me. She was on nights"),
        ("she rang me herself. bit gutted but she was lovely", "she was lovely about it and rang me herself"),
        ("a proper letter, signed", "a proper signed letter"),
        ("she was so nice I didn't mind", "she was so nice I didn't mind"),
        ("she was gutted to tell me you could hear it", "I could tell how sorry she was"),
        ("she was upset herself bless her", "I could tell how sorry she was"),
        ("a nice letter, handwritten signature", "your letter with a handwritten signature"),
        ("he give me hand and say to come again", "he shook my hand and told me to come again"),
        ("give me points, what was good, what was missing", "to give me points: what was good and what was missing"),
    ],
)
def test_what_was_said_is_told_as_it_was_meant(typed: str, read: str) -> None:
    assert read_news(typed).text == read


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("shes going with her niece for now, see how it goes", "they are going with their niece for now"),
        ("no hard feelings he needed someone strong and mines gone", "they needed someone strong"),
        ("a couple cos there's a cabin goes with it", "a couple"),
        ("they have take a boy from the hotel", "they took a boy from the hotel"),
        ("one of the volunteers got it, been there ages", "one of the volunteers got it"),
        ("because the other girl speak french", "someone who speaks French"),
        ("lads hes worked with before", "lads they have worked with before"),
        ("he went with a bloke he used to work with", "they went with someone they used to work with"),
        ("hes decided to do it himself for now", "they have decided to do it themselves for now"),
        (
            "to split it between the girls they already have",
            "they decided to split it between the girls you already have",
        ),
        ('"another candidate" thats all it said', "another candidate"),
        ("guy w forklift ticket", "a man with a forklift ticket"),
        ("a woman from their other salon", "a woman from your other salon"),
    ],
)
def test_the_one_chosen_stands_alone(typed: str, kept: str) -> None:
    assert grounds(typed).text == kept


@pytest.mark.parametrize("typed", ["one of the christmas temps", "the owners nephew", "somebody certified"])
def test_somebody_who_was_chosen_is_no_clause(typed: str) -> None:
    readers = Readers(read_people([{"name": "Amy", "greeting": ""}]), Tone.CASUAL)
    found = material("reason", grounds(typed).text, "", readers)
    assert found is not None
    assert found.say("np") is not None


def test_what_was_not_done_is_a_deed() -> None:
    readers = Readers(read_people([{"name": "Amy", "greeting": ""}]), Tone.CASUAL)
    found = material("kindness", "she wasn't vague about it", "", readers)
    assert found is not None
    assert found.deed == "not being vague about it"


def test_what_was_told_may_have_a_doubtful_verb() -> None:
    assert sound("It was good of you to tell me that the team voted.")
    assert not sound("It was good of you to tell me that the boxes.")
