"""A reason is taken from behind the yes, the no or the winner it was told with."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Yes, Leila explained that the budget had been cut.", "the budget had been cut, and that is fair"),
        ("yes: someone internal", "choosing someone internal"),
        ("She didn't say why, only that there were ninety applicants.", "there were ninety applicants, and"),
        ("they didn't give one, just that they'd had 200 applications", "you'd had 200 applications"),
        ("They didn't say who got it, only that she had more years.", "choosing someone who had more years"),
        ("They didn't go into it, other than to say that the standard was high.", "the standard was high"),
        ("they gave it to a parent", "giving it to a parent"),
        ("Not exactly, I think it was the shifts.", "it was the shifts"),
        ("only that somebody else was a better fit", "somebody else was a better fit"),
        ("The winner was a woman who knows the system.", "choosing a woman who knows the system"),
        ("the person they chose was somebody who had covered the post", "choosing somebody who had covered the post"),
        ("Because of the head office, there is a hiring stop.", "there is a hiring stop because of the head office"),
        ("Due to the cuts, they can only take one person.", "you can only take one person because of the cuts"),
        (
            "They liked me but the client wanted someone senior.",
            "you liked me, but the client wanted someone senior",
        ),
        ("not enough motorway miles", "I didn't have enough motorway miles"),
        ("not enough hours on the simulator", "I didn't have enough hours on the simulator"),
        ("not enough staff", "there were not enough staff"),
    ],
)
def test_a_reason_is_told_without_what_introduced_it(typed: str, said: str) -> None:
    assert said in letter_with("reason", typed)


@pytest.mark.parametrize(
    "typed",
    [
        "no they didnt say and i didnt ask",
        "They gave no reason, though Gwen hinted that the funder had a say.",
        "She didn't go into details.",
        "No, they didn't give a reason.",
        "didnt say, just regrets",
    ],
)
def test_what_was_not_told_is_no_reason(typed: str) -> None:
    assert letter_with("reason", typed) == letter_with("reason", "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Because I'd never led a team, they picked a person who had.", "I'd never led a team, and that is fair"),
        ("no reason, just that they'd had a lot of good people", "you'd had a lot of good people"),
        ("The winner, if that's the word, was a lad who'd trained there.", "choosing someone who'd trained with you"),
        ("A graduate got it, as they're keen to bring in new people.", "as you're keen to bring in new people"),
        ("Not really, although they hinted that it was about availability.", "it was about availability"),
        ("They only said that it had been given to an employee.", "it had been given to an employee"),
        ("they'd promised it to a temp, or so I gathered", "you'd promised it to a temp"),
    ],
)
def test_a_reason_is_told_as_what_it_comes_to(typed: str, said: str) -> None:
    assert said in letter_with("reason", typed)
