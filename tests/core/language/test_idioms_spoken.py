"""Oaths, text-speak, short forms and the grammar of talk, which a letter puts into plain English."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("they were fucking brilliant and honest with me", "they were brilliant and honest with me"),
        ("it was cold as hell in there", "it was cold in there"),
        ("you waited though it was pissing down", "you waited though it was pouring"),
    ],
)
def test_an_oath_or_a_curse_stays_out_of_a_letter(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("they were proper nice about it", "they were very nice about it"),
        ("how you guys run the kitchen", "how you run the kitchen"),
        ("y'alls kitchen is so clean", "your kitchen is so clean"),
        ("yous showed me round the kitchen", "you showed me round the kitchen"),
        ("imo you have the best garden", "you have the best garden"),
        ("it made my week, honestly", "it made my week"),
        ("you saw me short notice", "you saw me at short notice"),
        ("i was nervous, to be honest, and you were kind", "I was nervous, and you were kind"),
        ("you told me good luck, mate", "you wished me good luck"),
        ("you reverted within a day", "you replied within a day"),
    ],
)
def test_text_speak_and_talk_at_the_door_are_left_out(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("cold oven = flat bread", "the cold oven means flat bread"),
        ("the whole team incl. the drivers", "the whole team including the drivers"),
        ("getting drs to answer the phone", "getting doctors to answer the phone"),
        ("the 10k customers you serve", "the 10,000 customers you serve"),
        ("how you set the max temp of the oven", "how you set the maximum temp of the oven"),
        ("they answered within a min", "they answered within a minute"),
        ("i get min wage", "I get minimum wage"),
        ("lifting 50 lbs of flour", "lifting 50 pounds of flour"),
        ("lifting a 50 lb bag", "lifting a 50-pound bag"),
        ("you rang me on sun", "you rang me on Sunday"),
        ("you rang me on wed", "you rang me on Wednesday"),
        ("you rang me on thur", "you rang me on Thursday"),
        ("the quiet on sat nights", "the quiet on Saturday nights"),
        ("you rang cus they forgot", "you rang because they forgot"),
        ("you rang cause i was late", "you rang because I was late"),
        ("you were honest from day 1", "you were honest from day one"),
    ],
)
def test_a_short_form_is_written_out(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("the nurse who's only job is the night round", "the nurse whose only job is the night round"),
        ("people drop there keys in the box", "people drop their keys in the box"),
        ("they ain't just tools to you", "they aren't just tools to you"),
        ("you said i ain't too old", "you said I'm not too old"),
        ("you said they gonna build a new ward", "you said they're going to build a new ward"),
        ("i was sat in the hall for an hour", "I was sitting in the hall for an hour"),
        ("you were stood at the door to meet me", "you were standing at the door to meet me"),
        ("you don't leave a customer stood at the counter", "you don't leave a customer standing at the counter"),
        ("two of the ovens was broken", "two of the ovens were broken"),
        ("you said not to do it too quick", "you said not to do it too quickly"),
        ("you bake for most the shops", "you bake for most of the shops"),
        ("you said the shop been open ten years", "you said the shop has been open ten years"),
        ("it was you who rung me", "it was you who rang me"),
        ("you said you would learn me the trade", "you said you would teach me the trade"),
    ],
)
def test_a_verb_of_talk_gets_its_written_form(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("she asked can you start monday", "she asked if I could start on Monday"),
        ("she asked do you drive", "she asked if I drive"),
        ("you said pop in any time", "you said to pop in any time"),
        ("you asked me if i want to see the oven", "you asked me if I wanted to see the oven"),
    ],
)
def test_a_question_or_a_word_that_was_told_is_reported(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("you showed me the hole building", "you showed me the whole building"),
        ("you said there was no customers at first", "you said there were no customers at first"),
        ("you don't leave people alone never", "you don't leave people alone ever"),
        ("they don't tell people nothing", "they don't tell people anything"),
        ("you said it plain and i liked it", "you said it plainly and I liked it"),
        ("you said do it quick and do it well", "you said do it quickly and do it well"),
        ("you can't rush the dough or the baker neither", "you can't rush the dough or the baker either"),
        ("you don't bake it no more", "you don't bake it any more"),
        ("ten pounds worth of stamps", "ten pounds' worth of stamps"),
        ("it was no dear sir or madam letter", 'it was no "Dear Sir or Madam" letter'),
        ("it was no dear applicant letter", 'it was no "Dear Applicant" letter'),
    ],
)
def test_a_word_or_a_no_of_talk_is_mended(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("madam told me about the school", "she told me about the school"),
        ("you intimated me about the result", "you informed me of the result"),
        ("we discussed about the night shifts", "we discussed the night shifts"),
        ("you gave me full one hour", "you gave me a full hour"),
        ("the staffs were kind", "the staff were kind"),
        ("you told me why i am not selected", "you told me why I was not selected"),
    ],
)
def test_english_from_india_is_put_as_people_here_say_it(typed: str, read: str) -> None:
    assert clean(typed, ()) == read


@pytest.mark.parametrize(
    "typed",
    [
        "or are they going to stay",
        "most of the news was good",
        "i had a min of five people",
        "shade from sun and rain",
    ],
)
def test_sound_english_near_by_stays_as_it_is(typed: str) -> None:
    assert clean(typed, ()).lower() == typed
