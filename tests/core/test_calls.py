"""A reader goes by the name the writer has for that person in the other answers."""

from __future__ import annotations

from typing import Any

import pytest

from letters.core.calls import as_called
from letters.core.compose import compose
from letters.core.language.people.interviewers import Pronoun, read_person
from letters.core.letter import Tone


def greeting(name: str, tone: str = "warm", told_by: str = "", thanks_for: str = "", second: str = "Ola") -> str:
    """The greeting of a letter to that person and another."""
    people: dict[str, Any] = {"recipients": [{"name": name}, {"name": second}], "tone": tone}
    answers = {
        "people": people,
        "gratitude": {"thanks_for": thanks_for},
        "acknowledgement": {"told_by": told_by, "told_how": "phone"},
    }
    return compose(answers).greeting


@pytest.mark.parametrize("told_by", ["Thandeka", "thandeka", "Thandeka, on the phone"])
def test_who_told_goes_by_the_name_given_there(told_by: str) -> None:
    assert greeting("Thandeka Mabuza", told_by=told_by) == "Dear Thandeka and Ola,"


def test_a_given_name_alone_in_any_answer_is_what_they_go_by() -> None:
    assert greeting("Jorunn Vik", thanks_for="Jorunn driving me out to the pier") == "Dear Jorunn and Ola,"
    assert greeting("Jorunn Vik", "casual", thanks_for="Jorunn driving me out to the pier") == "Hi Jorunn and Ola,"


def test_a_formal_letter_keeps_the_whole_name() -> None:
    assert greeting("Jorunn Vik", "formal", told_by="Jorunn") == "Dear Jorunn Vik and Ola:"


@pytest.mark.parametrize("thanks_for", ["Jorunn Vik driving me out", "Mr Jorunn driving me out", "driving me out"])
def test_a_whole_name_or_a_title_is_no_first_name(thanks_for: str) -> None:
    assert greeting("Jorunn Vik", thanks_for=thanks_for) == "Dear Jorunn Vik and Ola,"


def test_a_name_that_is_a_word_is_taken_only_from_who_told() -> None:
    assert greeting("Star Obuya", thanks_for="the Star chart you drew") == "Dear Star Obuya and Ola,"
    assert greeting("Star Obuya", told_by="star") == "Dear Star and Ola,"


def test_a_name_that_is_a_word_is_known_by_what_its_bearer_does() -> None:
    assert greeting("Dev Patel", thanks_for="Dev pairing with me for an hour") == "Dear Dev and Ola,"
    assert greeting("Pat Wren", thanks_for="the tour with Pat after lunch") == "Dear Pat and Ola,"


def test_two_of_one_name_keep_both_names() -> None:
    assert greeting("Jorunn Vik", told_by="Jorunn", second="Jorunn Dahl") == "Dear Jorunn Vik and Jorunn Dahl,"


@pytest.mark.parametrize("tone", ["formal", "warm"])
def test_a_title_and_a_family_name_are_taken_as_the_writer_has_them(tone: str) -> None:
    assert greeting("Dr. Quyen Tran", tone, told_by="dr tran").startswith("Dear Dr. Tran and Ola")
    assert greeting("Mr. Gideon Marsh KC", tone, told_by="Mr. Marsh").startswith("Dear Mr. Marsh and Ola")


@pytest.mark.parametrize("tone", ["formal", "warm"])
def test_a_title_the_writer_uses_elsewhere_is_used_throughout(tone: str) -> None:
    assert greeting("Anders Holm", tone, told_by="Mr Holm").startswith("Dear Mr Holm and Ola")


def test_a_title_that_may_be_anothers_is_not_used() -> None:
    assert "Mr Holm" not in greeting("Anders Holm", told_by="Mr Holm", second="Berit Holm")


def test_a_courtesy_after_a_name_is_no_family_name() -> None:
    assert greeting("Serkan Bey", told_by="Serkan") == "Dear Serkan Bey and Ola,"


@pytest.mark.parametrize(
    ("reader", "scene", "expected"),
    [
        ("Keisha", "Mr. Otis shells peas. Keisha says hes the one people ask for", "you say he's the one"),
        ("Nadia Haq", "Old Tam counts. Nadia says he never once forgot", "you say he never once forgot"),
        ("Trevor", "Mrs Odell shells peas. Trevor says shes the one people ask for", "you say she's the one"),
        ("Robin", "You check it twice. Robin says he counts to ten", "you say you count to ten"),
    ],
)
def test_a_given_name_tells_who_is_not_meant(reader: str, scene: str, expected: str) -> None:
    answers = {
        "people": {"recipients": [{"name": reader}, {"name": "Ola"}], "tone": "warm"},
        "takeaway": {"kind": "lesson", "lesson": "patience is everything", "lesson_from": scene},
    }
    assert expected in compose(answers).text


@pytest.mark.parametrize(
    ("typed", "said", "pronoun"),
    [
        ("Nadia Haq", "", Pronoun.SHE),
        ("Trevor", "", Pronoun.HE),
        ("Trevor", "Trevor was kind, she rang twice", Pronoun.SHE),
        ("Dr Nadia", "", None),
        ("Chris Haq", "", None),
    ],
)
def test_what_a_name_tells_and_what_it_does_not(typed: str, said: str, pronoun: Pronoun | None) -> None:
    assert as_called((read_person(typed),), {"gratitude": {"thanks_for": said}})[0].pronoun == pronoun


@pytest.mark.parametrize(
    ("typed", "told_by", "called"),
    [
        ("Sister Agnes Mulcahy", "Sister Agnes", "Sister Agnes"),
        ("Sister Agnes Mulcahy", "Sister Mulcahy", "Sister Mulcahy"),
        ("Sister Agnes Mulcahy", "", "Sister Agnes Mulcahy"),
    ],
)
def test_a_title_stands_before_the_name_the_writer_uses(typed: str, told_by: str, called: str) -> None:
    answers = {"acknowledgement": {"told_by": told_by}}
    assert as_called((read_person(typed),), answers)[0].called(Tone.WARM) == called
