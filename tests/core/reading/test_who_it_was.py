"""Where only what the chosen one did or had was typed, the reason is still somebody."""

from __future__ import annotations

import pytest

from letters.core.reading.reason.grounds import grounds


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("has a degree and lives closer", "someone who has a degree and lives closer"),
        ("had worked with animals before", "someone who had worked with animals before"),
        ("already knows the system", "someone who already knows the system"),
        ("she has done it for 10 yrs", "someone who has done it for ten years"),
        ("because hes local", "someone who is local"),
        ("could start straight away", "someone who could start straight away"),
        ("who had managed a team before", "someone who had managed a team before"),
        ("they had more experience", "someone who had more experience"),
        ("candidate was more suitable for the culture", "someone who was more suitable for the culture"),
        ("closer fit", "someone who was a closer fit"),
        ("because of budget they gave it to an apprentice", "they gave it to an apprentice because of the budget"),
        ("going with someone more senior", "someone who is more senior"),
    ],
)
def test_the_one_who_was_chosen_is_somebody(typed: str, kept: str) -> None:
    assert grounds(typed).text == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("they had someone internal lined up", "they had someone internal lined up"),
        ("hiring freeze", "there was a hiring freeze"),
        ("decided to promote from within", "they decided to promote from within"),
        ("went with an internal", "went with an internal candidate"),
        ("the job was put on hold", "the job was put on hold"),
        ("was close between us", "was close between us"),
        ("couldn't take both of us", "couldn't take both of us"),
    ],
)
def test_what_those_who_choose_did_stays_theirs(typed: str, kept: str) -> None:
    assert grounds(typed).text == kept


def test_what_the_writer_only_gathers_is_left_out() -> None:
    kept = grounds("a younger man with prep experience, he did not say younger but I gather").text
    assert kept == "a younger man with prep experience"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("more suitable candidate", "a more suitable candidate"),
        ("guy he worked with at Safelite", "someone they worked with at Safelite"),
        ("a candidate whose profile is matching better", "a candidate whose profile matches better"),
    ],
)
def test_the_one_who_was_chosen_is_named_whole(typed: str, kept: str) -> None:
    assert grounds(typed).text == kept
