"""Letters out of carelessly typed answers: what a reader would stop at is put right, or left out."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose
from letters.core.language.details.role import read_role
from letters.core.language.typed.cleaned import clean
from letters.core.reading.wished.parted import wished_for


def letter(recipients: tuple[str, ...] = ("Dale",), tone: str = "warm", **sections: dict[str, Any]) -> str:
    """The whole letter of a welder, or of whom the sections make of them."""
    people = {
        "your_name": "Luis Ortega",
        "recipients": [{"name": name} for name in recipients],
        "company": "Hargrove",
        "role": "welder",
        "tone": tone,
        "english": "en-GB",
        **sections.pop("people", {}),
    }
    return compose({"people": people, "connection": {"kind": "nothing"}, **sections}).text


def test_one_of_several_readers_is_spoken_to_about_their_own_email() -> None:
    told = {"told_how": "email", "told_by": "Dr Adair", "kindness": "a kind one", "feeling": "disappointed"}
    text = letter(("Dr Adair", "Mr Pell"), "formal", acknowledgement=told)
    assert "Dr Adair, thank you for your kind email" in text
    assert "Dr Adair's" not in text


def test_what_a_lesson_came_from_is_said_to_the_reader_it_speaks_of() -> None:
    lesson = {
        "kind": "lesson",
        "lesson": "that I jump in too quickly",
        "lesson_from": "Josh counts to ten in his head before he helps a child who's stuck",
    }
    text = letter(("Mrs Whitcombe", "Josh"), takeaway=lesson)
    assert "Josh, you count to ten in your head before you help a child who's stuck" in text


def test_spliced_clauses_do_not_drag_a_remark_behind_them() -> None:
    enjoyed = "They walked me round the yard, new ones were on charge, they let me sit in one. You get a better idea."
    text = letter((), "formal", interest={"enjoyed": enjoyed})
    assert "New ones were on charge. You let me sit in one." in text
    assert "I got a better idea." in text


def test_a_doubt_about_one_person_loses_nobody_else() -> None:
    text = letter((), "formal", people={"others": "the depot manager, dont know his name. and a lady from HR"})
    assert "the depot manager and your colleague from HR" in text


@pytest.mark.parametrize("seed", ["a", "b", "c", "d", "e", "f", "g", "h"])
def test_a_reason_is_given_once(seed: str) -> None:
    told = {"told_how": "phone", "feeling": "accepting", "reason": "i was slow on fit up"}
    answers = {"people": {"your_name": "L", "recipients": [{"name": "Dale"}], "tone": "warm"}, "acknowledgement": told}
    assert "since it was because" not in compose(answers, seed).text


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("the residents choose there own supper time", "the residents choose their own supper time"),
        ("i had it with printing queue", "I had it with a printing queue"),
        ("someone with more kubernetes and sql", "someone with more Kubernetes and SQL"),
        ("they write it different", "they write it differently"),
        ("they learn there names", "they learn their names"),
        ("it sells more then the demo does", "it sells more than the demo does"),
        ("for my husbands garage", "for my husband's garage"),
        ("bloke with ADR got it", "a man with ADR got it"),
        ("they do it in excel", "they do it in Excel"),
        ("they want to excel in care", "they want to excel in care"),
        ("same walls since 1924", "the same walls since 1924"),
        ("the same walls", "the same walls"),
    ],
)
def test_slips_with_one_remedy_are_mended(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize("kindness", ["safe bruv no stress, top man", '"dont stop baking"'])
def test_slang_and_bare_quotations_are_never_thanked_for(kindness: str) -> None:
    text = letter(acknowledgement={"told_how": "phone", "kindness": kindness, "feeling": "accepting"})
    assert "bruv" not in text
    assert 'for "' not in text


def test_people_one_should_talk_to_are_not_the_reader() -> None:
    made_clear = {"kind": "challenge", "challenge": "kids hanging about", "made_clear": "talk to them first"}
    assert "talk to you" not in letter(takeaway=made_clear)


def test_nobody_prunes_the_reader() -> None:
    enjoyed = "the old pear trees, Fiona prunes them the way her gran did"
    text = letter(("Lady Carstairs", "Fiona"), interest={"enjoyed": enjoyed})
    assert "Fiona, you prune them the way your gran did" in text


def test_a_rank_after_a_comma_stands_before_the_job() -> None:
    assert wished_for("backend, junior") == "a junior backend role"


def test_a_dev_is_a_developer() -> None:
    assert read_role("junior backend dev").running == "junior backend developer"


def test_orders_on_a_comma_are_learned_one_by_one() -> None:
    lesson = {"kind": "lesson", "lesson": "never switch the big light on, use the torch on the floor"}
    assert "never to switch the big light on, but to use the torch on the floor" in letter(takeaway=lesson)


def test_an_order_that_has_its_to_gets_no_second() -> None:
    lesson = {"kind": "lesson", "lesson_beginning": "to", "lesson": "never to step on the rail, only over"}
    assert "never to step on the rail, only over" in letter(takeaway=lesson)
    assert "to never to" not in letter(takeaway=lesson)


def test_what_belongs_to_others_is_theirs() -> None:
    text = letter(interest={"enjoyed": "they let the owners sit with there dogs till they wake up"})
    assert "sit with their dogs" in text
