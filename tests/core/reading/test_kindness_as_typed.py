"""A kindness in good English stays as it was typed, and what a learner or a tired hand bent is put straight."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers
from letters.core.reading.kindness.news import read_news
from tests.core.answered import letter_with

ANN = Readers(read_people([{"name": "Ann Leigh", "greeting": ""}]), Tone.WARM)


def kindness(typed: str) -> Material:
    found = material("kindness", read_news(typed, ANN.known_names).text, "", ANN)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "deed"),
    [
        (
            "write a proper letter, signed in ink, and to mention my answer on drains",
            "to write a proper letter, signed in ink, and to mention my answer on drains",
        ),
        ("let me down gently and ask how my exams went", "to let me down gently and ask how my exams went"),
        ("sound disappointed themselves", "to sound disappointed yourselves"),
        ("mention by name the two drawings they liked", "to mention by name the two drawings you liked"),
        ("send my drawings back, flat, in a tube", "to send my drawings back, flat, in a tube"),
        ("They put the marks of every question in the letter.", "to put the marks of every question in the letter"),
        ("She could easily of emailed but she rang", "to ring me instead of emailing"),
        ("say what let me down (the maths round, which, yeah)", "to say what let me down (the maths round)"),
        ("give me my flour back and a bag of theirs", "to give me my flour back and a bag of yours"),
        ("write out the panel's marks for each part", "to write out the panel's marks for each part"),
        ("write to me next day already", "to write to me the very next day"),
        ("she offered me to keep the photos", "to offer to let me keep the photos"),
        ("she asked if I arrived well at home", "to ask if I got home safely"),
        ("they write me a very polite mail", "to write me a very polite email"),
        ("she took the time to explain me everything", "to take the time to explain everything to me"),
        ("they called me and not sent only an email", "to call me rather than only sending an email"),
        ("to give me the feedback in written", "to give me the feedback in writing"),
        ("they have accepted to see me again in march", "to agree to see me again in March"),
        ("offer my CV to another practise", "to offer my CV to another practice"),
        ("Despite being so busy, she called me back twice.", "to call me back twice despite being so busy"),
        ("he gave it me straight", "to give it me straight"),
        ("he thanked me that I came from so far", "to thank me for coming from so far"),
        ("she wished me much success", "to wish me every success"),
        ("they made me a compliment for my portfolio", "to pay me a compliment on my portfolio"),
        ("they let me know it before Christmas", "to let me know before Christmas"),
        ("send back my portfolio with post", "to send back my portfolio by post"),
        ("they wrote me that I was on the second place", "to write to me that I came second"),
    ],
)
def test_what_was_done_ends_its_question(typed: str, deed: str) -> None:
    assert kindness(typed).say("to") == deed


@pytest.mark.parametrize(
    ("typed", "thanks"),
    [
        ("write by hand, and to send my slides back", "writing by hand, and for sending my slides back"),
        ("tell me to my face rather than let me find out", "telling me to my face rather than letting me find out"),
        ("take me aside rather than tell me at the desk", "taking me aside rather than telling me at the desk"),
    ],
)
def test_two_deeds_are_thanked_for_in_step(typed: str, thanks: str) -> None:
    assert kindness(typed).say("gift") == thanks


def test_a_way_keeps_what_it_did_to_the_writer() -> None:
    told = "She put it in a way that made me feel I hadn't wasted anyone's time."
    assert kindness(told).text == "you put it in a way that made me feel I hadn't wasted anyone's time"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("To be told by someone who had been in the room.", "I was told by someone who had been in the room"),
        (
            "Rather than send a form letter, Moira wrote me a page.",
            "Moira wrote me a page rather than send a form letter",
        ),
        ("rang me from the hospital would you believe", "you rang me from the hospital"),
    ],
)
def test_what_was_done_is_told_in_order(typed: str, told: str) -> None:
    assert kindness(typed).text == told


def test_an_order_given_word_for_word_is_told_of_the_writer() -> None:
    assert kindness("she said dont let it knock you").text == "you told me not to let it knock me"


def test_what_others_did_next_is_left_out() -> None:
    found = kindness("pass my number to the other branch in Thurso, they rang yesterday so im going up there")
    assert (found.text, found.rest) == ("to pass my number to the other branch in Thurso", ())


def test_my_own_mother_is_not_the_reader() -> None:
    found = kindness("ask after my mum, I'd only mentioned the once that she was in hospital")
    assert found.rest == ("I'd only mentioned the once that she was in hospital.",)


def test_a_long_kindness_is_not_cut_behind_even() -> None:
    long = "she stayed on the phone with me for about ten minutes even though I could hear a dog howling in the back"
    assert "minutes even." not in letter_with("kindness", long)
