"""What was typed about the employer is spoken to the reader, and nobody else is mistaken for the reader."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.core.language.view.turned import to_reader


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("their plan to lend objects", "your plan to lend objects"),
        ("Their values and their people", "Your values and your people"),
        ("they have 4,000 objects with no location", "you have 4,000 objects with no location"),
        ("they're proud of it and they've earned it", "you're proud of it and you've earned it"),
        ("they were kind and let me stay", "you were kind and let me stay"),
        ("they themselves said so", "you yourselves said so"),
        ("hearing from them about the rebuild", "hearing from you about the rebuild"),
        ("the company's move to Leeds", "your company's move to Leeds"),
        ("how they train apprentices", "how you train apprentices"),
        ("the way they plan rotas", "the way you plan rotas"),
        ("the machine they built", "the machine you built"),
        ("they don't let them near the saw", "you don't let them near the saw"),
        ("I asked them and they told me straight", "I asked you and you told me straight"),
        ("customers send photos and they print them", "customers send photos and you print them"),
        (
            "their system goes down so they print everything first",
            "your system goes down so you print everything first",
        ),
        ("they lost three forklifts so they bought new ones", "you lost three forklifts so you bought new ones"),
        ("they keep a paper calendar and they check it daily", "you keep a paper calendar and you check it daily"),
        ("the team showed me how they rotate jobs", "the team showed me how you rotate jobs"),
        ("half their calls are jokes, and that they laugh too", "half your calls are jokes, and that you laugh too"),
        ("the panel's patience", "your patience"),
        ("their drivers know their customers by name", "your drivers know their customers by name"),
    ],
)
def test_the_employer_becomes_you(typed: str, spoken: str) -> None:
    assert to_reader(typed) == spoken


@pytest.mark.parametrize(
    "typed",
    [
        "the kids picked the books themselves",
        "how customers bring their own cups",
        "objects get lost because they have no labels",
        "the tanks warp because they cool too fast",
        "most carriers leave them out",
        "it's the order you put them in",
        "residents choose their own curtains",
        "the students run the shop and they order the stock",
        "a patient can keep their shoes on",
        "someone left their lunch",
        "zebrafish grow back their hearts",
        "we talked about our dogs",
        "I was nervous and my hands shook",
        "nobody raised their voice",
        "the team themselves chose the colour",
    ],
)
def test_somebody_else_stays_they(typed: str) -> None:
    assert to_reader(typed) == typed


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("she said most people leave", "you said most people leave"),
        ("she has a spreadsheet and checks it daily", "you have a spreadsheet and check it daily"),
        ("she doesn't use slides", "you don't use slides"),
        ("she was patient and is still learning", "you were patient and are still learning"),
        ("her warmth and the time she took", "your warmth and the time you took"),
        ("I liked her honesty and told her so", "I liked your honesty and told you so"),
        ("she's been there for years", "you've been there for years"),
        ("she's proud of it", "you're proud of it"),
        ("she rang me herself", "you rang me yourself"),
        ("she showed me her raised beds", "you showed me your raised beds"),
        ("she said my dog food line made her laugh", "you said my dog food line made you laugh"),
        ("she let me hold the lamb she had delivered", "you let me hold the lamb you had delivered"),
        (
            "she has been there 30 years and still writes it down",
            "you have been there 30 years and still write it down",
        ),
        ("she has two kids and never mentions it", "you have two kids and never mention it"),
        ("she stops and points at the good line", "you stop and point at the good line"),
        ("she keeps the first one she ever got", "you keep the first one you ever got"),
    ],
)
def test_she_becomes_you_when_she_is_the_reader(typed: str, spoken: str) -> None:
    assert to_reader(typed, she=True) == spoken


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("he counts to ten before he helps a child", "you count to ten before you help a child"),
        ("he called me himself", "you called me yourself"),
        ("his calm", "your calm"),
        ("the idea was his", "the idea was yours"),
        ("I thanked him", "I thanked you"),
    ],
)
def test_he_becomes_you_when_he_is_the_reader(typed: str, spoken: str) -> None:
    assert to_reader(typed, he=True) == spoken


@pytest.mark.parametrize("group", ["the reception class doing", "the choir writing", "year 6 running", "the crew with"])
def test_a_groups_own_is_not_the_readers(group: str) -> None:
    assert to_reader(f"{group} their own songs") == f"{group} their own songs"


def test_several_readers_are_yourselves() -> None:
    assert to_reader("they rang me themselves") == "you rang me yourselves"


def test_them_may_be_left_to_others() -> None:
    assert (
        to_reader("she talks them through their forms", she=True, leave={"them"}) == "you talk them through your forms"
    )


def test_he_stays_when_nobody_said_he_is_the_reader() -> None:
    assert to_reader("he counts to ten") == "he counts to ten"


def test_another_man_in_the_sentence_keeps_his_he() -> None:
    assert to_reader("my nephew tried it and he liked it", he=True) == "my nephew tried it and he liked it"


@pytest.mark.parametrize(
    ("typed", "names", "spoken"),
    [
        ("Josh counts to ten", ("Josh",), "You count to ten"),
        ("Josh's reading corner", ("Josh",), "Your reading corner"),
        ("the way Josh teaches", ("Josh",), "the way you teach"),
        ("Mr. Stern asked who owns a deadline", ("Mr. Stern",), "You asked who owns a deadline"),
        ("Dana Whitfield was kind", ("Dana Whitfield",), "You were kind"),
        ("talking with Priya about queues", ("Priya",), "talking with you about queues"),
        ("cows hate being rushed and neither does Alan", ("Alan",), "cows hate being rushed and neither do you"),
        ("Col took the mallet off me", ("Col",), "You took the mallet off me"),
        ("Josh asked me", ("Priya",), "Josh asked me"),
    ],
)
def test_the_readers_own_name_becomes_you(typed: str, names: tuple[str, ...], spoken: str) -> None:
    assert to_reader(typed, names=names) == spoken


def test_doubt_leaves_a_they_alone() -> None:
    assert "they are awake" in to_reader("seeing the salt marsh at night when they are awake")


def test_those_it_is_done_to_are_not_those_who_do_it() -> None:
    typed = "how they hire school leavers and they train them for years"
    assert to_reader(typed) == "how you hire school leavers and you train them for years"


SPOKEN = "they their them the kids objects use said she you and , so when it's"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SPOKEN.split())))
def test_the_number_of_words_never_changes(words: list[str]) -> None:
    text = " ".join(words)
    assert len(to_reader(text, she=True).split()) == len(text.split())


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_a_text_without_them_stays_as_it_is(text: str) -> None:
    if not any(word in text.lower() for word in ("the", "he", "him", "his")):
        assert to_reader(text, he=True) == text


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("he did it with a grape picker who came for his knee", "you did it with a grape picker who came for his knee"),
        ("he has one old carpenter and he is 71", "you have one old carpenter and he is 71"),
        ("she sits on a crate with her knitting", "you sit on a crate with your knitting"),
        ("I saw her knitting a scarf", "I saw you knitting a scarf"),
        ("how Kim gets on with her shop", "how Kim gets on with her shop"),
    ],
)
def test_he_and_she_are_the_reader_until_somebody_else_comes_in(typed: str, spoken: str) -> None:
    assert to_reader(typed, he=True, she=True) == spoken


def test_an_employer_texts_as_it_rings() -> None:
    assert to_reader("if someone is late they text them") == "if someone is late you text them"
