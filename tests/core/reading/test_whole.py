"""What was typed of a kindness and of a reason is made whole before it is said."""

from __future__ import annotations

import pytest

from letters.core.reading.kindness.came import with_what_came
from letters.core.reading.kindness.news import read_news
from letters.core.reading.reason.grounds import grounds


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("call, he didnt have to", "to call me"),
        ("phone", "to phone me"),
        ("he rang from the yard, could hear the wind", "he rang from the yard, and I could hear the wind"),
        ("to write by herself and say it was close", "to write to me herself and say it was close"),
        ("she said nice hands but too slow", 'she said "nice hands but too slow"'),
        ("he put a note at the bottom that said sorry Brian", "he put a note at the bottom saying sorry"),
        ("she was gutted for me, said so about 5 times", "I could tell how sorry she was"),
        ("he told me what i was missing, its the rigging ticket", "he told me what I was missing: the rigging ticket"),
        ("he wrote a long message and not only sorry no", 'he wrote a long message and not only "sorry, no"'),
        ("she called herself, not agency", "she called me herself, not the agency"),
    ],
)
def test_a_kindness_is_made_whole(typed: str, read: str) -> None:
    assert read_news(typed).text == read


@pytest.mark.parametrize("typed", ["she said good things about my trial", "he said good luck", "she said good night"])
def test_what_was_spoken_of_is_not_quoted(typed: str) -> None:
    assert '"' not in read_news(typed).text


@pytest.mark.parametrize(
    ("typed", "way", "named"),
    [
        ("to sign it by hand and add a line", "", "to sign the letter by hand and add a line"),
        ("to sign it by hand", "email", "to sign the email by hand"),
        ("she sent it at 9 at night", "", "she sent the news at 9 at night"),
        ("she sent it to me on WhatsApp", "message", "she sent me the news on WhatsApp"),
        ("to put my score in it", "email", "to put my score in the email"),
        ("she wrote the card and sent it to me", "", "she wrote the card and sent it to me"),
        ("to say it to my face", "call", "to say it to my face"),
    ],
)
def test_what_came_is_named(typed: str, way: str, named: str) -> None:
    assert with_what_came(typed, way) == named


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("More hospital work than me.", "someone with more hospital work than me"),
        ("more people applied than they thought", "more people applied than they thought"),
        ("they choose the person can speak German", "they chose a person who can speak German"),
        ("a person have own van", "a person who has their own van"),
        ("a man who worked already with their machine", "a man who already worked with your machine"),
        ("somebody who speaks Welsh because their customers do", "somebody who speaks Welsh because your customers do"),
        ("someone who brings their customers", "someone who brings their customers"),
        ("someone whos used their till, i think its called epos", "someone who has used your till"),
        ("they never really say. just another applicant, like always", ""),
        ("just another applicant, like always", "another applicant"),
        ("a lad just out his time", "someone just out of his time"),
        ("his niece need a job. its ok family first", "their niece needs a job"),
    ],
)
def test_the_one_chosen_is_made_whole(typed: str, kept: str) -> None:
    assert grounds(typed).text == kept


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("she said please dont stop applying", "she told me not to stop applying"),
        ("text me at 6am, knew id be up", "to text me at 6am, knowing I'd be up"),
        ("gave me a straight no, most places you never hear a thing", "gave me a straight no"),
        (
            "she type so long message so my mother also can read",
            "she typed such a long message so that my mother could also read",
        ),
        ("bit of a sickener but he rang me on his lunch", "he rang me on his lunch"),
        ("she didnt have to but she drove over and told me", "she drove over and told me"),
        ("tell me what to fix in my cv, the dates, there was a gap", "to tell me what to fix in my CV: the dates"),
        ("she texted to ask was it a good time. never had that before", "she texted to ask if it was a good time"),
        ("be honest, hes known my dad for years it cant of been fun", "to be honest. He's known my dad for years"),
    ],
)
def test_what_only_stands_beside_a_kindness_is_left_out(typed: str, read: str) -> None:
    assert read_news(typed).text == read


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("experience. they wanted 5 years", "someone with more experience"),
        ("they had someone in mind all along i think", ""),
        ("nobody yet. readvertising. wow", ""),
        ("coded welder, ive only got my basic", "a coded welder"),
        ("my typing wasnt up to it, 38 and they need 60", "my typing wasn't up to it"),
        ("someone whos kids go there and knows everyone", "someone whose kids go there and who knows everyone"),
        ("one who have the driving licence", "someone who has a driving licence"),
        ("a lady more young than me", "a lady younger than me"),
    ],
)
def test_the_one_chosen_is_no_guess_and_no_deed(typed: str, kept: str) -> None:
    assert grounds(typed).text == kept
