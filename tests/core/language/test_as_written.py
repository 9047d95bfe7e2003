"""Spoken forms are written out, fillers fall away, and the writer's own remarks get their "I" back."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("there is only 3 on for the whole floor", "there are only three on for the whole floor"),
        ("id of dropped it", "I'd have dropped it"),
        ("shed of come herself", "she'd have come herself"),
        ("you need to of done it", "you need to have done it"),
        ("he coulda written", "he could have written"),
        ("even if your only gone a minute", "even if you're only gone a minute"),
        ("two of them work their", "two of them work there"),
        ("she text me the next day", "she texted me the next day"),
        ("Meg seen a horse do it", "Meg saw a horse do it"),
        ("she done hers at 24", "she did hers at 24"),
        ("they been at it for years", "they have been at it for years"),
        ("the teams first season", "the team's first season"),
        ("next summers crew", "next summer's crew"),
        ("drink it while its still hot, not later", "drink it while it's still hot, not later"),
        ("staff choose own shift", "staff choose their own shift"),
    ],
)
def test_what_was_spoken_is_written_out(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("they all came to the fence like", "they all came to the fence"),
        ("they came over, sure it was grand", "they came over. It was grand"),
        ("the vets know every cat, shame", "the vets know every cat"),
        ("there is a band on Fridays, shame I cant play", "there is a band on Fridays"),
        ("he rang within one day only", "he rang within one day"),
        ("you can swap shifts lah", "you can swap shifts"),
    ],
)
def test_a_filler_falls_away(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed", ["what a night is like", "it is what they like", "what a shame", "I'm not sure", "have you seen the yard"]
)
def test_a_word_with_a_sense_stays(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("you dye wool with skins, always chucked mine", "you dye wool with skins. I always chucked mine"),
        ("a hoist for cows, never seen one", "a hoist for cows. I had never seen one"),
        ("dry ice. never knew you could clean with it", "dry ice. I never knew you could clean with it"),
        ("the smoker out back, wanna try it", "the smoker out back. I want to try it"),
        ("how a hook gets its barb, still cant believe it", "how a hook gets its barb. I still can't believe it"),
        ("the raft race, already got tickets", "the raft race. I have already got tickets"),
        ("she paused, felt like an hour", "she paused, and it felt like an hour"),
        ("never woulda guessed it works", "I would never have guessed it works"),
    ],
)
def test_a_remark_of_the_writers_gets_its_subject(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed", ["the parrot by the door, never said a word", "they train people, want to double it", "he never knew me"]
)
def test_a_remark_that_may_be_somebody_elses_stays(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    "typed",
    ["check slip no. twice before signing", "ten feedbacks is the same", "the Half Way Inn", "feed the big pen"],
)
def test_a_sound_word_is_not_repaired(typed: str) -> None:
    assert clean(typed) == typed
