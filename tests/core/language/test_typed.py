"""Typing slips are mended where they are certain, and nothing else is touched."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.core.language.typed.cleaned import clean, plain, says_nothing
from letters.core.language.words.tagging import read

NAMES = ("petal + stem", "parcelBee", "Priya", "HARGROVE Fab & Weld", "Marks & Spencer", "hotelMARLOW", "Dr Adair")


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("  two   spaces\tand a tab ", "two spaces and a tab"),
        ("one line\r\nand its end", "one line and its end"),
        ("First point\n- Second point", "First point. Second point"),
        ("a\u200bb\u0000c\ud800d", "abcd"),
        ("they were kind...", "they were kind"),
        ("they were kind…", "they were kind"),
        ("they were kind..", "they were kind."),
        ("really?!?!", "really?"),
        ("so good!!!", "so good!"),
        ("first ,second", "first, second"),
        ("one,two", "one, two"),
        ("1,200 boxes", "1,200 boxes"),
        ("the end ,", "the end"),
        (", who no better", "who no better"),
        ("the end .", "the end."),
        ("the shop.They sell tea", "the shop. They sell tea"),
        ("see Booking.com for it", "see Booking.com for it"),
        ("built with Node.js", "built with Node.js"),
        ("( brackets )", "(brackets)"),
        ("“quoted” and ‘so’", '"quoted" and "so"'),
    ],
)
def test_marks_and_spaces_come_even(typed: str, cleaned: str) -> None:
    assert clean(typed, NAMES) == cleaned


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("i like it and i'm glad", "I like it and I'm glad"),
        ("im sure ive seen it", "I'm sure I've seen it"),
        ("so do i.", "so do I."),
        ("i.e. the shop", "i.e. the shop"),
        ("they dont and cant", "they don't and can't"),
        ("Didnt know", "Didn't know"),
        ("hes kind and shes fast", "he's kind and she's fast"),
        ("theyre open", "they're open"),
        ("its the order", "it's the order"),
        ("its just four people", "it's just four people"),
        ("its not a race", "it's not a race"),
        ("its ready", "it's ready"),
        ("its own kiln", "its own kiln"),
        ("dont laugh at my polish", "don't laugh at my Polish"),
        ("polish the brass", "polish the brass"),
        ("the table of germans", "the table of Germans"),
        ("i said id come on fridays", "I said I'd come on Fridays"),
        ("she showed her id card", "she showed her id card"),
        ("its running costs", "its running costs"),
        ("better than a email", "better than an email"),
        ("a hour in a oven", "an hour in an oven"),
        ("a SRE and a MBA", "an SRE and an MBA"),
        ("a European union", "a European union"),
        ("an user", "a user"),
        ("plan a or plan b", "plan a or plan b"),
        ("could of been", "could have been"),
        ("recieved a calender", "received a calendar"),
        ("alot of the the staff", "a lot of the staff"),
        ("thankyou for it", "thank you for it"),
        ("he is good tho", "he is good though"),
        ("cos they care", "because they care"),
        ("we gotta go", "we have to go"),
        ("he's gotta go", "he's got to go"),
        ("you wanna see it", "you want to see it"),
        ("staff w/ badges", "staff with badges"),
        ("on monday in february", "on Monday in February"),
        ("on may 12 they may move", "on May 12 they may move"),
        ("we spoke french", "we spoke French"),
        ("my mums shop", "my mum's shop"),
        ("my kids school", "my kids' school"),
        ("everyones boiler", "everyone's boiler"),
        ("hearing about there open days", "hearing about their open days"),
        ("they know there is more", "they know there is more"),
        ("people who r new", "people who are new"),
        ("maria showed me", "Maria showed me"),
        ("mr stern asked", "Mr Stern asked"),
        ("tea & cake", "tea and cake"),
        ("R&D and Q&A", "R&D and Q&A"),
        ("cones + signs", "cones and signs"),
        ("it's not the weld it's the order", "it's not the weld, it's the order"),
        ("a person not just a date", "a person, not just a date"),
        ("it is not just a date", "it is not just a date"),
    ],
)
def test_certain_slips_are_mended(typed: str, cleaned: str) -> None:
    assert clean(typed, NAMES) == cleaned


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("5 of the kids", "five of the kids"),
        ("4 people", "four people"),
        ("3 yrs", "three years"),
        ("2 new baristas", "two new baristas"),
        ("1 in 10", "one in ten"),
        ("2 or 3 weeks", "two or three weeks"),
        ("12 years", "12 years"),
        ("4,000 objects", "4,000 objects"),
        ("at 2 p.m.", "at 2 p.m."),
        ("5 pm", "5 pm"),
        ("8/17", "8/17"),
        ("Year 2 kids", "Year 2 kids"),
        ("level 3 tests", "level 3 tests"),
        ("3M and 5S", "3M and 5S"),
        ("£5 meals", "£5 meals"),
        ("2:20 every night", "2:20 every night"),
        ("3.5 hours", "3.5 hours"),
        ("Unit 7 doors", "Unit 7 doors"),
    ],
)
def test_small_numbers_are_spelled_where_they_count(typed: str, cleaned: str) -> None:
    assert clean(typed, NAMES) == cleaned


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("it was late lol", "it was late"),
        ("nice people tbh.", "nice people."),
        ("haha they were fun haha", "they were fun"),
        ("um the kiln", "the kiln"),
        ("a great day :)", "a great day"),
        ("cupping with Jules ☕️ loved it", "cupping with Jules, loved it"),
        ("the owner lived in Spain so yeah", "the owner lived in Spain"),
        ("the lolly stand", "the lolly stand"),
    ],
)
def test_fillers_are_dropped(typed: str, cleaned: str) -> None:
    assert clean(typed, NAMES) == cleaned


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("THEY HAVE ABOUT 40 OBJECTS", "They have about 40 objects"),
        ("THE CMS IS OLD. IT CRASHES ON MONDAYS", "The CMS is old. It crashes on Mondays"),
        ("I LOVED THE TOUR", "I loved the tour"),
        ("NTNU", "NTNU"),
        ("HR AND SRE", "HR AND SRE"),
    ],
)
def test_shouting_is_calmed_but_acronyms_are_not(typed: str, cleaned: str) -> None:
    assert clean(typed, NAMES) == cleaned


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("petal + stem use moss", "petal + stem use moss"),
        ("parcelbee moved", "parcelBee moved"),
        ("at HARGROVE Fab & Weld", "at HARGROVE Fab & Weld"),
        ("Marks & Spencer sell tea", "Marks & Spencer sell tea"),
        ("PRIYA SHOWED ME THE WHOLE DEPOT", "Priya showed me the whole depot"),
        ("i met dr adair", "I met Dr Adair"),
        ("mail i@example.org", "mail i@example.org"),
        ("see https://example.org/a--b", "see https://example.org/a--b"),
    ],
)
def test_names_and_addresses_keep_their_shape(typed: str, cleaned: str) -> None:
    assert clean(typed, NAMES) == cleaned


REFUSALS = """
|-|...|?|no|No.|none|Nothing|no, nothing|n/a|N/A|unknown|idk|nope|I don't remember|i dont recall|cant remember|not sure|
can't think of anything|no idea|forgot|I don’t remember, it was late lol|none that i can remember|nothing comes to mind|
not offered|nothing really|not that i remember|they didnt say|my mind is blank|dunno|no not really|not applicable|
honestly can't remember anything specific|nothing in particular|I'd rather not say
"""
FACTS = """
No one was rude|nothing beats their coffee|Not every site has a crane|unknown objects in the store|N. Ireland office|
none of the objects had labels|no deadline is met alone|Nothing goes to waste|I can't remember a kinder day|
never promise a date|None too many seats|not knowing is fine if you say so
"""


@pytest.mark.parametrize("typed", REFUSALS.replace("\n", "").split("|"))
def test_a_refusal_says_nothing(typed: str) -> None:
    assert says_nothing(typed)


@pytest.mark.parametrize("typed", FACTS.replace("\n", "").split("|"))
def test_a_fact_that_begins_with_no_says_something(typed: str) -> None:
    assert not says_nothing(typed)


CARELESS = (
    "they the kids picked books for it i dont lol 5 people of Year 2 its just not a email & + parcelBee said , . "
    "! ? ... \" ( ) - don't tbh recieve HARGROVE ☕️ \n you're 1 in 10"
)
WORDS = st.sampled_from(CARELESS.split(" "))
SOUND = "quietly moved blue between seven slowly upward"
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=25).map(" ".join))


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text, NAMES)
    assert clean(once, NAMES) == once


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_a_clean_text_has_no_double_space_and_no_double_comma(text: str) -> None:
    cleaned = clean(text, NAMES)
    assert "  " not in cleaned
    assert not re.search(r",\s*,", cleaned)
    assert cleaned == cleaned.strip()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(SOUND.split()),
        min_size=1,
    )
)
def test_sound_words_are_neither_lost_nor_changed(words: list[str]) -> None:
    assert Counter(clean(" ".join(words)).split()) == Counter(words)


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_plain_text_holds_no_control_marks(text: str) -> None:
    assert all(mark == "\n" or mark.isprintable() or mark.isspace() or mark in "\u200c\u200d" for mark in plain(text))


@pytest.mark.parametrize(("title", "sentences"), [("Engr", 1), ("Supt", 1), ("arch", 2)])
def test_a_title_before_a_name_ends_no_sentence(title: str, sentences: int) -> None:
    assert len(read(f"We met by the {title}. Bankole let me climb")) == sentences
