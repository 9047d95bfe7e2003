"""Each part of a plain answer keeps its place and its sense: who acts, when, how, and what was said."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("challenge", "funding, the grant ends next year and nobody knows", "about funding. The grant ends next year"),
        (
            "challenge",
            "keeping nurses after the merger, a lot of them feel nobody asked",
            "A lot of them feel nobody asked.",
        ),
        ("challenge", "tourists only come in winter and they have to let staff go", "you have to let staff go"),
        ("challenge", "their old system, it crashes and they do it again on paper", "you do it again on paper"),
        (
            "challenge",
            "he said they are moving off a database and it breaks every month",
            "you are moving off a database",
        ),
        ("challenge", "new software for booking calls and the older ones hate it", "The older ones hate it."),
        ("made_clear", "If nobody trusts a warning then it isn't one", "if nobody trusts a warning, it isn't one"),
        (
            "made_clear",
            "that small portions more often is better than big trays",
            "mall portions more often is better",
        ),
        ("experience", "rebuilt a 1974 tractor with my uncle", "rebuilt a 1974 tractor with my uncle"),
        ("experience", "i made photo signs for the laundry", "made photo signs for the laundry"),
        ("kindness", "I was called by dave personally", "Thank you for calling me personally"),
        ("kindness", "dave sent his regards in it", "your regards"),
        ("kindness", "went through what i could do different next time", "do differently next time"),
        ("lesson", "measure twice still counts", '"measure twice" still counts'),
        ("lesson", "customers remember how you fixed it not that it broke", "how you fixed it, not that it broke"),
        (
            "lesson",
            "my experience on the tills counts for more than i thought",
            "that my experience on the tills counts",
        ),
        (
            "future_role",
            "a pastry position opening after easter, that one please",
            "a pastry position opening after Easter",
        ),
        ("future_role", "any role, or casual days", "casual day work"),
    ],
)
def test_a_part_keeps_its_place(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("hearing", "him being so open about the mistakes they made", "how open you were about the mistakes you made"),
        ("hearing", "he talked about the old lady who comes each morning", "hearing about the old lady"),
        ("hearing", "somebody speak about care work", "listening to somebody speak about care work"),
        ("hearing", "Him explain how they price a roof", "listening to you explain how you price a roof"),
        ("hearing", "stories, there was loads", "There were loads"),
        ("seeing", "how careful they mask it off", "how carefully you mask it off"),
        ("seeing", "that everyone eats lunch together", "seeing everyone eat lunch together"),
        ("seeing", "how few people run all them trains", "all those trains"),
    ],
)
def test_what_was_heard_or_seen_is_told_as_such(beginning: str, typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning=beginning)


@pytest.mark.parametrize(
    ("lesson_from", "said"),
    [
        ("had to repeat myself twice and he asked me to slow down", "repeat myself twice"),
        ("i said i had no idea and he said good answer", 'said "good answer'),
        ("at the end he said anything you want to know", "asked if there was anything I wanted to know"),
        ("from how he runs his kitchen, he mentioned he used to shout", "how you run your kitchen. You mentioned"),
        ("the examples he showed me, nearly every comment ended with a mark", "Nearly every comment ended with a mark"),
    ],
)
def test_the_scene_of_a_lesson_is_told_in_sentences(lesson_from: str, said: str) -> None:
    assert said in letter_with("lesson", "to listen first", lesson_from=lesson_from)


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        ("ahead of most I think, each van has one", "you are ahead of most, and each van has one"),
        ("got the first machine, other garages send them their injectors", "other garages send you their injectors"),
    ],
)
def test_where_they_stand_is_theirs(standing: str, said: str) -> None:
    also: dict[str, Any] = {"standing": standing}
    assert said in letter_with("topic", "cleaning engine parts", **also)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("kindness", "told me himself, said it was a hard call", "told me yourself and said it was a hard call"),
        ("kindness", "not much in the email itself but there was a PS for me", "here was a PS for me"),
        ("kindness", "dave sent a note to say sorry about that", "to apologise for that"),
        ("kindness", "said id come across well and to keep at it", "come across well and that I should keep at it"),
        ("reason", "not enough theatre experience, only wards", "only wards"),
        ("challenge", "fruit bruising in the bins and they cant find where", "You can't find where."),
        ("challenge", "the new line jams, he said its forty stops a shift", "it's forty stops a shift"),
        ("made_clear", "it aint the work that runs them off its not knowing", "it's not knowing"),
        ("experience", "later i trained the new polish and romanian lads", "Polish and Romanian lads"),
        ("topic", "moving house, they moved all there tenancies over", "all your tenancies over"),
        (
            "topic",
            "pumps. The machine sends its own temperature and pump readings",
            "its own temperature and pump readings",
        ),
        ("thanks_for", "time he took, tour of the glasshouses", "the time you took"),
    ],
)
def test_small_slips_do_not_part_what_belongs_together(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("challenge", "a move that went wrong and they found it months later", "You found it months later."),
        (
            "challenge",
            "pupils using phones in class and staff all handling it differently",
            "the problem of pupils using",
        ),
        ("reason", "He told me plainly that I was weaker on the test", "I was weaker on the test"),
        ("reason", "I dont have the ticket, the other fella had three", "I don't have the ticket; the other person"),
        ("thanks_for", "dave stayed on because my bus was late, also the biscuits", ", and for the biscuits"),
        ("kindness", "It said I should apply again in the spring.", "the message told me that I should apply again"),
    ],
)
def test_who_or_what_told_is_named(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the man who interviewed me gave me time to think", "for giving me time to think."),
        ("the man who interviewed me was very kind and took his time", "for being very kind and taking your time."),
        ("the person who spoke to me explained the whole rota", "for explaining the whole rota."),
        ("the woman who saw me explained the rota", "your colleague who saw me and explained the rota."),
    ],
)
def test_only_the_one_who_interviewed_is_taken_for_the_reader(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)
