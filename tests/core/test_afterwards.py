"""What people type about the answer they got, and about what comes after it, reads as they meant it."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.compose import compose

SEEDS = ("one", "two", "three", "four")


def letter(seed: str, **sections: dict[str, str]) -> str:
    """A letter to Ruth Ellis with these answers."""
    people = {
        "your_name": "Sam Hale",
        "recipients": [{"name": "Ruth Ellis"}],
        "company": "Corner House",
        "role": "cook",
    }
    return compose({"people": people, **sections}, seed).text


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("went with internal candidate", "an internal candidate"),
        ("a internal person", "an internal candidate"),
        ("only one place and 60 applied", "there was only one place, and 60 applied"),
        ("internal, deserved it", "an internal candidate"),
        ("older lad got it, he has his own tools", "an older lad who has his own tools"),
        ("my maths was a bit weak, she was nice about it", "my maths was a bit weak"),
        ("the class got cut, low enrollment", "the class got cut because of low enrollment"),
        ("more senior person applied last minute", "a more senior person who applied last minute"),
        ("wants someone with a licence", "you want someone with a licence"),
        ("not enough hours to give 2 people", "there were not enough hours to give two people"),
        ("someone can do the opening shift, i cannot", "someone who can do the opening shift"),
        ("she went with a tech who has a licence", "a tech who has a licence"),
        ("a person from the coast, which is right", "a person from the coast"),
        ("other lad had done sand before", "the other person had done sand before"),
        ("van driver needed not porter", "you needed a van driver, not a porter"),
        ("no budget in the end", "there was no budget"),
        ("they only had money for one", "you only had money for one"),
        ("overqualified apparently", "I was overqualified"),
        ("i was too slow on the till, true", "I was too slow on the till"),
        ("my german isnt good enough yet, fair", "my German isn't good enough yet"),
        ("they chose someone with a licence", "someone with a licence"),
    ],
)
def test_a_reason_is_a_choice_or_a_whole_clause(typed: str, expected: str, seed: str) -> None:
    text = letter(seed, acknowledgement={"told_how": "email", "reason": typed})
    assert expected.lower() in text.lower()
    assert "why you only" not in text
    assert ", true" not in text
    assert ", fair" not in text


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("she said i came close and that she'd remember me", "me that I came close and that you'd remember me"),
        ("he said sorry it took so long", "for the wait"),
        ("proper email not a template", "your proper email"),
        ("quick, 2 days", "your quick answer"),
        ("she wrote I should try again after my M.Sc. result", "after my M.Sc. result"),
        ("skipper rang on his day off", "The skipper rang on his day off"),
        ("rang from the train and kept ringing back", "ringing back"),
        ("area manager was lovely, said dont give up", "he area manager was lovely and told me not to give up"),
        ("Marco texted me after to say dont give up", "Marco texted me after to tell me not to give up"),
        ("the director wrote it herself", "he director wrote the email herself"),
        ("HR lady was straight with me", "he HR lady was straight with me"),
        ("you read my whole application you could tell", "my whole application"),
        ("they told me the same day in person which takes guts", "the same day in person"),
        ("said something nice about my test, that it was clear", "something nice about my test"),
    ],
)
def test_a_kindness_is_thanked_for_as_what_it_was(typed: str, expected: str, seed: str) -> None:
    text = letter(seed, acknowledgement={"told_how": "email", "kindness": typed})
    assert expected in text
    assert "could tell" not in text
    assert "guts" not in text


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("question", "typed", "expected"),
    [
        ("future_role", "yes anything in finance", "anything in finance"),
        ("future_role", "yes please any", "any role"),
        ("future_role", "sales", "work in sales"),
        ("future_role", "sales or lettings, dont mind", "work in sales or lettings"),
        ("future_role", "long term sub, aide, whatever", "a long-term sub or aide role"),
        ("future_role", "reception in the high season", "reception work in the high season"),
        ("future_role", "signalling, or the next intake", "signalling work or the next intake"),
        ("future_role", "also as normal picker", "a normal picker role"),
        ("future_role", "spring", "work in the spring"),
        ("future_role", "similar", "something similar"),
        ("future_role", "next recruitment day", "the next recruitment day"),
        ("future_role", "if my spanish gets better", "in touch again if my Spanish gets better"),
        ("future_role", "next intake", "the next intake"),
        ("follow", "when i see the 14 i will wave", "to wave when I see the 14"),
        ("future_role", "next years intake", "next year's intake"),
        ("future_role", "when my german is b2", "when my German is B2"),
        ("follow", "your podcast", "to keep listening to your podcast"),
    ],
)
def test_a_wish_is_one_the_reader_understands(question: str, typed: str, expected: str, seed: str) -> None:
    kind = {"future_role": "future", "follow": "following"}[question]
    text = letter(seed, connection={"kind": kind, question: typed})
    assert expected in text
    assert "a yes" not in text


def test_a_couple_greeted_as_one_loses_no_and() -> None:
    people: dict[str, Any] = {"your_name": "Sam", "recipients": [{"name": "Mr. & Mrs. Chaudhry"}], "company": "Spice"}
    text = compose({"people": people, "interest": {"enjoyed": "how they began with one van and a freezer"}}, "one").text
    assert "how you began with one van and a freezer" in text


def test_a_rank_before_a_name_ends_no_sentence() -> None:
    people: dict[str, Any] = {"your_name": "Sam", "recipients": [{"name": "Capt. Sato"}, {"name": "Ms Cruz"}]}
    takeaway = {"kind": "lesson", "lesson": "a delay starts early", "lesson_from": "Capt. Sato drew the turnaround"}
    text = compose({"people": people, "takeaway": takeaway}, "one").text
    assert "Capt. Sato, you drew the turnaround" in text
