"""A name is never respelled, whatever it means besides; and those whom an adjective names together are many."""

from __future__ import annotations

import pytest

from letters.core.compose import compose
from letters.core.language.typed.cleaned import clean
from letters.core.language.view.turned import to_reader


def letter(name: str, section: str, question: str, typed: str) -> str:
    people = {"recipients": [{"name": name, "greeting": ""}], "company": "Larkfield", "tone": "warm"}
    answers = {"people": people, section: {question: typed}, "takeaway": {"kind": "nothing"}}
    return " ".join(paragraph.text for paragraph in compose(answers).paragraphs)


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("Mr Tan", "Mr Tan's honesty over the pay", "your honesty over the pay"),
        ("Ms Bell", "Ms Bell's tour of the vaults", "your tour of the vaults"),
        ("Mrs Wood", "Mrs Wood's patience", "your patience"),
        ("Mr Fry", "Mr Fry's soup", "your soup"),
        ("Grace Cook", "Cook's good advise", "your good advice"),
        ("Will Park", "Park's story of the flood", "your story of the flood"),
        ("Mark Rice", "Rice's lift to the station", "your lift to the station"),
    ],
)
def test_a_name_is_no_verb(name: str, typed: str, said: str) -> None:
    assert said in letter(name, "gratitude", "thanks_for", typed)


@pytest.mark.parametrize("names", [("Mrs Wood", "Mr Park"), ("Mr Hope", "Ms Reed"), ("Mr Day", "Mrs Page")])
def test_what_two_people_gave_is_said_to_each(names: tuple[str, str]) -> None:
    people = {"recipients": [{"name": name, "greeting": ""} for name in names], "company": "Larkfield"}
    typed = f"{names[0]}'s tour and {names[1]}'s kindness"
    answers = {"people": people, "gratitude": {"thanks_for": typed}, "takeaway": {"kind": "nothing"}}
    told = " ".join(paragraph.text for paragraph in compose(answers).paragraphs)
    assert "your tour" in told
    assert "your kindness" in told


def test_what_was_kind_is_no_verb_of_that_name() -> None:
    assert "to grace's call" not in letter("Grace", "acknowledgement", "kindness", "Grace's call the same night")


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("Dai's caught two leaks this year", "You've caught two leaks this year"),
        ("Dai's rebuilt the pump", "You've rebuilt the pump"),
        ("Dai's stayed in touch", "You've stayed in touch"),
        ("Dai's taking two on", "You're taking two on"),
        ("Dai's stuck in traffic", "You're stuck in traffic"),
        ("Dai's van", "Your van"),
        ("Dai's broken crane is there", "Your broken crane is there"),
    ],
)
def test_what_follows_a_name_tells_is_from_has(typed: str, spoken: str) -> None:
    assert to_reader(typed, names=["Dai"]) == spoken


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("the elderly goes first", "the elderly go first"),
        ("how the young teach the old to text", "how the young teach the old to text"),
        ("the sick are seen first", "the sick are seen first"),
        ("the deaf sees more", "the deaf see more"),
        ("the blind was broken", "the blind was broken"),
        ("the old van goes first", "the old van goes first"),
    ],
)
def test_those_named_together_are_many(typed: str, right: str) -> None:
    assert clean(typed) == right
