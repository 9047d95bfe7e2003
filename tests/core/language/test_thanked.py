"""Those to thank besides the readers are told apart, and told as the writer told them."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from letters.core.compose import compose
from letters.core.language.people.thanked import read_thanked
from letters.core.language.typed.cleaned import clean
from letters.core.letter import Tone


@pytest.mark.parametrize(
    ("typed", "thanked"),
    [
        ("the shift lead, tall guy with the Jets lanyard, didnt get a name", ["the shift lead with the Jets lanyard"]),
        (
            "the lab lady and the porter on shift, grey beard",
            ["the lab lady", "the porter on shift with the grey beard"],
        ),
        ("whoever was the silent one on the call, camera off", ["whoever was the silent one on the call"]),
        ("the gentleman polishing the brass", ["the gentleman polishing the brass"]),
        ("hr", ["your colleagues in HR"]),
        ("that porter that gave me a map", ["the porter who gave me a map"]),
        ("the chef's mum!!! Best dal ever", ["the chef's mum"]),
        ("nurse in charge, she was run off her feet and still said hello", ["the nurse in charge"]),
        ("class 3B, the other TA", ["class 3B", "the other TA"]),
        ("the old boy on the lathe, Ken?", ["the old boy on the lathe"]),
        ("another engineer, tall, forgot his name", ["the other engineer"]),
        ("everyone in the kitchen esp the pot wash lad", ["everyone in the kitchen, especially the pot wash lad"]),
        ("a nurse called bev i think, for finding me a chair", ["a nurse called Bev for finding me a chair"]),
        ("decs mam, for the tea", ["Dec's mam for the tea"]),
        ("the driver that took us to the farm, Mr Obi", ["the driver who took us to the farm, Mr Obi"]),
        ("the lad on the desk that night, Kyle or Kyler", ["the lad on the desk that night"]),
        ("two ladies from the treasurers office", ["your two colleagues from the treasurer's office"]),
        (
            "the receptionist, the guard and the lady who brought tea",
            ["the receptionist", "the guard", "the lady who brought tea"],
        ),
        ("the kids in class 4B, they were brilliant", ["the kids in class 4B"]),
        ("their apprentice, she found me a pen", ["your apprentice who found me a pen"]),
        ("the cook. amazing soup", ["the cook"]),
        ("the barista with pink hair and her dog", ["the barista with pink hair and her dog"]),
        ("Kev and his wife", ["Kev and his wife"]),
        ("the dishwasher, an older man, he lent me an apron", ["the dishwasher who lent me an apron"]),
        ("the guy that parked my car, very funny", ["the guy who parked my car"]),
        ("someone in the canteen gave me a sandwich", ["the person in the canteen who gave me a sandwich"]),
        ("an older guy who fixed my tie, no idea who he was", ["the older guy who fixed my tie"]),
        ("the two apprentices, Sam and Bilal", ["the two apprentices, Sam and Bilal"]),
        ("Sister Joy in the chick room", ["Sister Joy in the chick room"]),
        ("Len the caretaker", ["Len the caretaker"]),
        ("old Mr. Hennessy in the yard, who lit the kiln", ["Mr. Hennessy in the yard, who lit the kiln"]),
        ("everyone on the night crew", ["everyone on the night crew"]),
        ("both nurses on ward 6", ["both nurses on ward 6"]),
        ("the woman at reception & security man", ["the woman at reception", "the security man"]),
        ("lady with the trolley", ["the lady with the trolley"]),
        ("front desk", ["the front desk"]),
        ("Biscuit the spaniel", ["Biscuit the spaniel"]),
        ("Ate Guard", ["Ate Guard"]),
        (
            "Lola, the five year old with the purple cast, if shes still in",
            ["Lola, the five-year-old with the purple cast"],
        ),
        ("Kev, the night porter, and the two nurses", ["Kev, the night porter", "the two nurses"]),
        ("Kev, the porters", ["Kev", "the porters"]),
        ("Winston, the parrot", ["Winston, the parrot"]),
        ("the two lads on the bins, both called Dave", ["the two lads on the bins"]),
        ("the signaller on shift, big chap with a flask", ["the signaller on shift"]),
        ("Dr Obi's secretary, the one who found me a plug", ["Dr Obi's secretary, who found me a plug"]),
        ("the cleaner who found my glove, if you can", ["the cleaner who found my glove"]),
        ("Old Jim in the yard", ["Jim in the yard"]),
        ("Night Porter", ["the night porter"]),
        ("the hornbill!", ["the hornbill"]),
        ("Mrs Lund who was in for her pension", ["Mrs Lund, who was in for her pension"]),
        ("his wife who does the till", ["your wife, who does the till"]),
        ("Eileen the secretary, for the tea in the good cup", ["Eileen the secretary for the tea in the good cup"]),
        ("the porter, for holding the lift", ["the porter for holding the lift"]),
        ("Jade off the night team", ["Jade off the night team"]),
        ("the trainee, Lotte I think, and the dog Bruno", ["the trainee, Lotte", "the dog Bruno"]),
        ("my old tutor Mr Danso, who put in a word", ["my old tutor Mr Danso, who put in a word"]),
        ("Dr Osei's secretary", ["Dr Osei's secretary"]),
        ("a third guy", ["your colleague"]),
        ("yes, the porter", ["the porter"]),
        ("nobody else", []),
        ("I don't know their names but the two women at the desk", ["the two women at the desk"]),
        ("jim and bob", ["Jim", "Bob"]),
        ("big thanks to jim", ["Jim"]),
        ("Mum for driving me", ["my mum for driving me"]),
        ("A member of staff who found the room", ["the member of staff who found the room"]),
        ("Mr and Mrs Patel in the shop", ["Mr and Mrs Patel in the shop"]),
        ("Kelly-Ann, Dave's apprentice", ["Kelly-Ann, Dave's apprentice"]),
        ("I'd like to thank the porter too", ["the porter"]),
        ("say hi to Pete in the stores", ["Pete in the stores"]),
        ("the manager whose name I didn't get", ["the manager"]),
        ("Receptionist - Meg", ["the receptionist, Meg"]),
        ("the caretaker, Mr. Boyle, for opening the hall", ["the caretaker, Mr. Boyle, for opening the hall"]),
        ("Big Steve", ["Big Steve"]),
        ("Ben, who showed me the kiln, and the porter", ["Ben, who showed me the kiln", "the porter"]),
        ("n/a", []),
        ("no one else", []),
        ("-", []),
        ("a guy called Steve", ["Steve"]),
        ("i think she was called Sandra", ["Sandra"]),
        ("just Dana", ["Dana"]),
        ("sue", ["Sue"]),
        ("big Dave", ["Dave"]),
        ("IT", ["your colleagues in IT"]),
        ("her at reception", ["the lady at reception"]),
        ("the apprentice whos name i forgot", ["the apprentice"]),
        ("my agency, Blue Arrow", ["the people at Blue Arrow"]),
        ("the agency lady Michelle", ["Michelle from the agency"]),
        ("one more man who said nothing", ["the other man who said nothing"]),
        ("a man and a woman from the council", ["your two colleagues from the council"]),
        ("Baz and the other lad", ["Baz", "your other colleague"]),
        ("the clerk, a Mr Jones", ["the clerk, Mr Jones"]),
        ("ms lowe who took notes", ["Ms Lowe, who took notes"]),
        ("the CEO popped in", ["the CEO who popped in"]),
        ("receptionist was really kind", ["the receptionist"]),
        ("the receptionist because she calmed me down", ["the receptionist who calmed me down"]),
        ("Dr Lim's PhD students", ["Dr Lim's PhD students"]),
    ],
)
def test_each_is_thanked_as_one_person_with_what_tells_them(typed: str, thanked: list[str]) -> None:
    assert read_thanked("" if not clean(typed) else clean(typed), Tone.WARM) == thanked


@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
@pytest.mark.parametrize("row", ["her son, Jas", "Ciarán, her husband, he does the smoking"])
def test_a_reader_is_never_thanked_as_a_stranger(row: str, tone: str) -> None:
    people: dict[str, Any] = {"recipients": [{"name": "Mrs. Bains"}, {"name": row}], "tone": tone}
    body = compose({"people": people}).body
    assert not re.search(r"your (?:son|husband|colleague\b)", body)


@pytest.mark.parametrize(
    ("row", "thanked"),
    [
        ("another dev, didnt get the name", "the other dev"),
        ("the deputy i think", "the deputy"),
        ("her boss", "your boss"),
        ("his mam", "your mam"),
    ],
)
def test_whoever_sat_there_without_a_name_is_told_as_the_readers_know_them(row: str, thanked: str) -> None:
    people: dict[str, Any] = {"recipients": [{"name": "Kwame"}, {"name": row}]}
    assert thanked in compose({"people": people}).body


def test_the_only_readers_relative_is_your_relative() -> None:
    people: dict[str, Any] = {"recipients": [{"name": "Dec"}], "others": "decs mam, for the tea"}
    assert "your mam for the tea" in compose({"people": people}).body


def test_a_reader_who_owns_somebody_keeps_the_apostrophe() -> None:
    people: dict[str, Any] = {"recipients": [{"name": "Hannah"}, {"name": "Joel"}], "others": "hannahs deputy"}
    assert "to Hannah's deputy" in compose({"people": people}).body


def test_a_reader_named_again_among_the_others_is_not_thanked_twice() -> None:
    people: dict[str, Any] = {"recipients": [{"name": "Lou"}], "others": "Lou and the porter"}
    assert "Lou and the porter" not in compose({"people": people}).body


WORDS = "the a lady guy with red beard , and & Sam Mr Obi who cooked they were nice whoever . on ( ) didnt get name two"


@example("a . didnt")
@example("lady . guy who cooked the a")
@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join))
def test_no_one_is_thanked_by_a_broken_phrase(typed: str) -> None:
    for phrase in read_thanked(clean(typed), Tone.WARM):
        assert phrase == phrase.strip(" ,.;&")
        assert not re.search(r"  |,,|[()]", phrase)


@pytest.mark.parametrize(
    ("typed", "thanked"),
    [
        ("his wife made the tea", "your wife, who made the tea"),
        ("the cleaner he found my scarf", "the cleaner who found my scarf"),
        ("Joan she let me hold the baby", "Joan, who let me hold the baby"),
        ("she was nice, the receptionist", "the receptionist"),
    ],
)
def test_what_somebody_did_is_told_with_who(typed: str, thanked: str) -> None:
    assert read_thanked(typed, Tone.WARM) == [thanked]
