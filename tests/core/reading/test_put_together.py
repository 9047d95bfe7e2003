"""A new thing, a lesson and what stands beside them: bare words joined, orders put together, "how" told from "that"."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.shape.fragment import Shape
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)
TWO = Readers(read_people([{"name": "Dana"}, {"name": "Grace Osei"}]), Tone.WARM)


def found(name: str, typed: str, beginning: str = "", readers: Readers = DANA) -> Material:
    one = material(name, typed, beginning, readers)
    assert one is not None
    return one


def told(name: str, typed: str, beginning: str = "", readers: Readers = DANA) -> str:
    one = found(name, typed, beginning, readers)
    return " ".join([one.text, *one.rest])


@pytest.mark.parametrize(
    ("name", "typed", "told_so"),
    [
        ("topic", "People donate voices. Real voices, for people who lose theirs", "real voices, for people who lose"),
        ("topic", "fika. coffee and cake at 10 every day", "fika, coffee and cake at 10 every day"),
        ("topic", "how they get a piano up the stairs. ropes.", "how you get a piano up the stairs: ropes"),
        ("topic", "never knew seaweed was used in toothpaste", "seaweed is used in toothpaste"),
        ("topic", "never knew the shop was built in 1910", "the shop was built in 1910"),
        ("topic", "no idea that bricks have to rest", "bricks have to rest"),
        ("topic", "a trend, customers want repairs", "customers want repairs"),
        ("topic", "zero hours sourdough lol they call it that", "zero hours sourdough You call it that."),
        ("standing", "they weigh it every day. Without fail.", "you weigh it every day, without fail"),
        ("standing", "they weigh it every day. Clever idea.", "you weigh it every day"),
        ("standing", "They keep theirs on tablets. Most builders still use paper.", "Most builders still use paper."),
        ("standing", "they use german ones, cost more but last", "German ones, which cost more but last"),
        ("standing", "they opened the first one, now there are two", "first one, and now there are two"),
        ("lesson", "how to listen. really listen", "how to listen, really listen"),
        ("lesson", "not to guess. ask", "not to guess, but to ask"),
        ("lesson", "ask first. dont guess", "to ask first, and not to guess"),
        ("lesson", "less talking more listening", "less talking, more listening"),
        ("lesson", "kids dont listen to shouting they listen to whispering", "shouting; they listen to whispering"),
        ("lesson", "tired people make mistakes so rest them", "mistakes, so it is best to rest them"),
        ("lesson", "a forklift needs more room than you think", "more room than I thought"),
        ("lesson", "She is right, tidy vans make tidy work", "tidy vans make tidy work"),
        ("lesson_from", "4 chefs 4 ways", "four chefs, four ways"),
        (
            "lesson_from",
            "one bloke who does it, been there 40 years",
            "who does it and has been there 40 years",
        ),
    ],
)
def test_nothing_bare_is_left_over(name: str, typed: str, told_so: str) -> None:
    assert told_so in told(name, typed)


@pytest.mark.parametrize(
    ("typed", "told_so"),
    [
        ("not doing it yet but thinking about it", "you are not doing it yet but are thinking about it"),
        ("been doing it since 2011", "you have been doing it since 2011"),
        ("got about 200m of it", "you have about 200m of it"),
        ("2 of them, one crashed", "you have two of them One crashed."),
        ("twice a week, anyone can go", "it is twice a week, and anyone can go"),
    ],
)
def test_what_they_do_has_its_subject(typed: str, told_so: str) -> None:
    assert told("standing", typed) == told_so


def test_where_nothing_is_known_nothing_is_said() -> None:
    assert material("standing", "not sure they do anything about it yet", "", DANA) is None


@pytest.mark.parametrize(
    ("typed", "told_so"),
    [
        ("a forklift has its own bay", Shape.THAT),
        ("Cheques are still used by farmers", Shape.THAT),
        ("a tram never reverses", Shape.THAT),
        ("they get the smell out of a hire car", Shape.HOW),
        ("it is decided who gets a council house", Shape.HOW),
        ("important the first call is", Shape.HOW),
        ("tattoos are removed in prison", Shape.HOW),
    ],
)
def test_what_is_so_is_told_from_how_it_is_done(typed: str, told_so: Shape) -> None:
    assert found("topic", typed, "how").shape is told_so


@pytest.mark.parametrize(
    ("typed", "beginning", "told_so"),
    [
        ("Admit a mistake on the day you make it", "", "to admit a mistake on the day I make it"),
        ("ask for what you need before you are tired", "to", "to ask for what I need before I"),
        ("let others help you", "to", "to let others help me"),
        ("to defend your own work", "how", "how to defend my own work"),
        ("you need a plan b", "", "you need a plan B"),
    ],
)
def test_what_one_learned_to_do_is_ones_own(typed: str, beginning: str, told_so: str) -> None:
    assert told("lesson", typed, beginning).startswith(told_so)


def test_an_order_after_how_tells_the_way() -> None:
    assert told("lesson", "to tell a family bad news, sit down first", "how") == (
        "how to tell a family bad news: sit down first"
    )


def test_a_condition_after_that_is_what_is_so() -> None:
    one = found("lesson", "if you look after small things the big things look after themselves", "that")
    assert one.shape is Shape.THAT


def test_several_and_what_they_do_are_a_clause_after_that() -> None:
    assert found("lesson", "small kindnesses travel", "that").shape is Shape.THAT


def test_readers_named_in_one_breath_are_spoken_to_together() -> None:
    assert told("lesson_from", "Grace and Dana disagreed in front of me", readers=TWO) == (
        "you both disagreed in front of me"
    )


@pytest.mark.parametrize(
    ("name", "typed", "told_so"),
    [
        ("topic", "The rule of two: no child is alone with one adult.", "the rule of two No child is alone"),
        ("topic", "never knew you could rent a christmas tree", "you can rent a Christmas tree"),
        ("standing", "every tuesday, tea included", "it is every Tuesday (tea included)"),
        ("standing", "34. they have a sign for each", "there are 34 You have a sign for each."),
        ("lesson", "dont argue, ask", "not to argue, but to ask"),
        ("lesson", "say what you see not what you think", "to say what I see, not what I think"),
        ("lesson", "What is not written down did not happen.", "what is not written down did not happen"),
        ("lesson", "be on the side of the person in front of you", "of the person in front of me"),
        ("lesson", "no such thing as a boring job just boring people", "boring job, just boring people"),
        ("lesson_from", "guessed a part number and it took us ages", "I guessed a part number"),
        ("lesson_from", "Her question, who is this for?", 'your question, "Who is this for?"'),
        ("lesson_from", "second time it took half as long", "it took half as long the second time"),
        ("lesson_from", "he said im the first one in", "you said I was the first one in"),
        ("lesson_from", "the head teacher counts on her fingers behind her back", "on her fingers behind her back"),
        ("lesson_from", "A supplier lied to them once and they still talk about it", "and you still talk about it"),
    ],
)
def test_what_was_run_together_is_parted(name: str, typed: str, told_so: str) -> None:
    assert told_so in told(name, typed)


@pytest.mark.parametrize(
    ("name", "typed", "told_so"),
    [
        ("standing", "with toothbrushes", "you do it with toothbrushes"),
        ("standing", "mostly listening", "it is mostly listening"),
        ("standing", "still needs people to fix them", "it still needs people to fix them"),
        ("lesson", "nothing is lost its just filed wrong", "nothing is lost; it's just filed wrong"),
        ("lesson", "ring dont email", "to ring and not to email"),
        ("lesson", "it's fine to change your mind", "it's fine to change your mind"),
        ("lesson", "always have a plan for rain", "always to have a plan for rain"),
        ("lesson", "a shy kid isnt a rude kid", "a shy kid isn't a rude kid"),
        ("lesson", "asking for help early saves everyone time", "asking for help early saves everyone time"),
        ("lesson_from", "she waited 20 seconds i counted", "you waited 20 seconds"),
        ("lesson_from", "the one time they did a wheel came off", "the one time you did, a wheel came off"),
        ("lesson_from", "Dana found a 1911 letter in a box", "you found a 1911 letter in a box"),
        ("lesson_from", "as a podiatrist she said shoes tell her everything", "you said shoes tell you everything"),
    ],
)
def test_a_note_is_told_whole(name: str, typed: str, told_so: str) -> None:
    assert told_so in told(name, typed)


@pytest.mark.parametrize(
    ("typed", "beginning", "shape"),
    [
        ("the customers who haggle come back", "that", Shape.THAT),
        ("brave you have to be to close a ward", "how", Shape.HOW),
        ("much of a shop is robots now", "how", Shape.HOW),
        ("they never bump into each other", "how", Shape.THAT),
    ],
)
def test_what_was_picked_and_what_was_typed_settle_the_shape(typed: str, beginning: str, shape: Shape) -> None:
    assert found("lesson", typed, beginning).shape is shape
