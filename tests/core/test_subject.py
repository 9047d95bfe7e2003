"""A subject line says what the letter is about, and of whom, in words somebody would choose."""

from __future__ import annotations

from typing import Any

from letters.core.compose import compose


def lines(**people: Any) -> str:
    known = {"your_name": "Ada Holt", "role": "cook", "company": "the Mill", "dates": ["2026-03-03"], "tone": "formal"}
    return "\n".join(compose({"people": {**known, **people}}).subjects)


def test_several_days_are_several_interviews() -> None:
    several = lines(dates=["2026-03-03", "2026-03-10"])
    assert "Our interviews on March 3 and 10" in several
    assert "Cook interviews, March 3 and 10" in several
    assert "Our interview on March 3" in lines()
    assert "Thank you for the interviews at the Mill" in lines(dates=["2026-03-03", "2026-03-10"], tone="warm")


def test_a_trial_is_never_ours() -> None:
    assert "Trial and interview, March 3" in lines(interview_kind="trial")
    assert "Our trial" not in lines(interview_kind="trial")


def test_letters_after_a_name_stay_under_the_letter() -> None:
    assert "Thank you from Ada Holt (Cook)" in lines(your_name="Ada Holt, RPT")
    assert "Thank you from Ada Holt (Cook)" in lines(your_name="Ada Holt CA(SA)")
    assert "Thank you from Kim LEE (Cook)" in lines(your_name="Kim LEE")


def test_one_day_is_not_spoken_of_as_more_than_once() -> None:
    people = {"role": "cook", "company": "the Mill", "interview_kind": "rounds"}
    for tone in ("formal", "warm", "casual"):
        one = compose({"people": {**people, "dates": ["2026-03-03"], "tone": tone}}).body
        assert "more than once" not in one


def test_two_days_tell_by_themselves_that_there_was_more_than_one_talk() -> None:
    people = {"role": "cook", "company": "the Mill", "interview_kind": "rounds", "dates": ["2026-03-03", "2026-03-05"]}
    for tone in ("formal", "warm", "casual"):
        two = compose({"people": {**people, "tone": tone}}).body
        assert "5" in two
        assert "more than once" not in two
