"""Lost apostrophes, hyphens and capitals in turns of phrase, and neighbours that need none."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("you rang me yourself you didnt have too", "you rang me yourself, and you didn't have to"),
        ("someone who already done neuro", "someone who had already done neuro"),
        ("you are people who already know it", "you are people who already know it"),
        ("the goats cheese you make", "the goat's cheese you make"),
        ("their the ones who fix the lifts", "they're the ones who fix the lifts"),
        ("it was at my mum and dads house", "it was at my mum and dad's house"),
        ("you said an honest days work counts", "you said an honest day's work counts"),
        ("you keep the old tills because there cheap", "you keep the old tills because they're cheap"),
        ("i have my drivers license", "I have my driver's license"),
        ("i told you of my dads 80th", "I told you of my dad's 80th"),
        ("you listen to every ones idea", "you listen to everyone's idea"),
        ("you know each others families", "you know each other's families"),
        ("i told them id never done it before", "I told them I'd never done it before"),
        ("they said id get a call", "they said I'd get a call"),
        ("its mostly the paperwork", "it's mostly the paperwork"),
        ("ill be there on the day", "I'll be there on the day"),
        ("and its 4 miles from the road", "and it's four miles from the road"),
        ("they said its shut on mondays", "they said it's shut on Mondays"),
        ("they read to a greyhound and its booked up till may", "they read to a greyhound and it's booked up till May"),
        ("you cant taste it till its fermented", "you can't taste it till it's fermented"),
        ("its family run", "it's family-run"),
        ("in the companys own words", "in the company's own words"),
    ],
)
def test_a_lost_apostrophe_comes_back(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("everyone was so open minded", "everyone was so open-minded"),
        ("you gave me a no nonsense answer", "you gave me a no-nonsense answer"),
        ("it was no no reply email", "it was no no-reply email"),
        ("it was nerve wracking", "it was nerve-wracking"),
        ("the pre k room", "the pre-K room"),
        ("the old ladies at the self checkout", "the old ladies at the self-checkout"),
        ("the colour coded boxes", "the colour-coded boxes"),
        ("i want a customer facing job", "I want a customer-facing job"),
        ("you treated me like a grown up", "you treated me like a grown-up"),
        ("who reads it before sign off", "who reads it before sign-off"),
        ("the half finished wall", "the half-finished wall"),
        ("the hand made boxes", "the hand-made boxes"),
        ("the work life balance you have", "the work-life balance you have"),
        ("we had a sit down chat", "we had a sit-down chat"),
        ("i am left handed", "I am left-handed"),
        ("i live with my mother in law", "I live with my mother-in-law"),
        ("the knock on effect of a late bus", "the knock-on effect of a late bus"),
        ("i was tongue tied", "I was tongue-tied"),
        ("the 5 axis machine", "the 5-axis machine"),
        ("you met me at the check in", "you met me at the check-in"),
    ],
)
def test_two_words_that_are_one_get_their_hyphen(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("because i live near by", "because I live nearby"),
        ("you do it all by your self", "you do it all by yourself"),
        ("you sent the questions before hand", "you sent the questions beforehand"),
    ],
)
def test_two_halves_of_one_word_are_joined(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("hearing you on radio 4", "hearing you on Radio 4"),
        ("i am a class b driver", "I am a Class B driver"),
        ("you feed people on christmas day", "you feed people on Christmas Day"),
        ("you feed people on boxing day", "you feed people on Boxing Day"),
        ("you feed people on new years eve", "you feed people on New Year's Eve"),
        ("i am polish and so are you", "I am Polish and so are you"),
        ("the tea you get from china", "the tea you get from China"),
    ],
)
def test_a_name_gets_its_capital(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("i work 3rd shift", "I work third shift"),
        ("i work 1st shift", "I work first shift"),
        ("you work a 8 hour day", "you work an eight-hour day"),
    ],
)
def test_a_number_takes_the_word_before_it(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    "typed",
    [
        "on the other hand made of wood",
        "her self confidence grew",
        "you cut and polish",
        "the cups were china and glass",
    ],
)
def test_sound_english_near_by_stays_as_it_is(typed: str) -> None:
    assert clean(typed, ()).lower() == typed


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("how big there kitchen is", "how big their kitchen is"),
        ("what there owed is on the sheet", "what they're owed is on the sheet"),
        ("in there first week they cry", "in their first week they cry"),
        ("when they're hands are wet they slip", "when their hands are wet they slip"),
        ("when your up a ladder you cant", "when you're up a ladder you can't"),
        ("watch the wake when your coming in", "watch the wake when you're coming in"),
        ("you ask what there hobby is", "you ask what their hobby is"),
        (
            "they have a 71 charger on lift 3 been there since 2009",
            "they have a 71 charger on lift 3, which has been there since 2009",
        ),
        ("craic with the girls", "the craic with the girls"),
        ("they want a ticket now, mines not till january", "they want a ticket now, mine's not till January"),
        ("its the bay that does it not the driving", "it's the bay that does it, not the driving"),
        ("the crossing, its moved twice", "the crossing, it has moved twice"),
        ("he didnt yell just pointed at it", "he didn't yell but pointed at it"),
        ("they put the patients own mug there", "they put the patient's own mug there"),
        ("there's a boy does the books", "there's a boy who does the books"),
        ("the north side out the wind", "the north side out of the wind"),
        ("some one with a ticket", "someone with a ticket"),
        ("pushed me without saying, horrible feeling", "pushed me without saying. It was a horrible feeling"),
    ],
)
def test_a_word_that_was_heard_for_another_gives_way_to_it(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize("typed", ["its cover was torn", "the vet and its owner", "your coming was a help"])
def test_what_is_owned_stays_owned(typed: str) -> None:
    assert clean(typed, ()) == typed
