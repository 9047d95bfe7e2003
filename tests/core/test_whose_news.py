"""Who got the news and who was kind about it, who is told by a deed, and when there might be work."""

from __future__ import annotations

import pytest

from letters.core.formal import written_out
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "got a text the next morning so didn't have to wait",
            "I got a text the next morning, so I didn't have to wait",
        ),
        ("got a reply the same day", "I got a reply the same day, and"),
        ("heard back in two days", "I heard back in two days, and"),
        ("wasn't left hanging", "I wasn't left hanging, and"),
        ("was told quickly", "I was told quickly, and"),
        ("got back to me quickly", "for getting back to me quickly."),
        ("got my name right", "for getting my name right."),
        ("heard me out", "for hearing me out."),
    ],
)
def test_what_reached_the_writer_has_its_i(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("she said I was close and that helped", "for telling me that I was close."),
        ("they wrote me what they liked in my test and that was nice", "what you liked in my test."),
        ("he explained why and he was honest", "for explaining why and being honest."),
    ],
)
def test_a_kindness_is_told_once(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize(
    "typed",
    ["the pupils who showed me round were a credit to the school", "everyone who showed me round was friendly"],
)
def test_a_clause_about_somebody_is_no_one_to_pass_thanks_to(typed: str) -> None:
    assert f"It meant a lot to me that {typed}." in letter_with("thanks_for", typed)


def test_whoever_is_told_by_a_deed_is_thanked() -> None:
    assert "My thanks also go to the porter who told me where to go." in letter_with(
        "thanks_for", "the porter who told me where to go"
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("if they take on apprentices in september", "if you take on apprentices in September."),
        ("yes if they take on more trainees in spring", "if you take on more trainees in spring."),
        ("yes, when they next recruit", "when you next recruit."),
        ("ok if it's part time", "part-time work."),
    ],
)
def test_when_there_is_work_is_theirs_to_say(typed: str, said: str) -> None:
    assert said in letter_with("future_role", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("It's halved your bugs.", "It has halved your bugs."),
        ("He's never had to move one.", "He has never had to move one."),
        ("It's happened twice.", "It has happened twice."),
        ("It's closed on Mondays.", "It is closed on Mondays."),
        ("It's called the den.", "It is called the den."),
        ("She's taught there for 20 years.", "She has taught there for 20 years."),
        ("The mums sing in the children's corner.", "The mums sing in the children's corner."),
    ],
)
def test_contractions_are_written_out_as_meant(typed: str, said: str) -> None:
    assert written_out(typed) == said


def test_a_definition_stands_behind_what_it_defines() -> None:
    letter = letter_with("topic", "I'd never heard of a giving circle. It's when people pool their money")
    assert "a giving circle. It's when people pool their money." in letter
