"""Whom a "they" means where somebody or something else was named, and what only a comma or nothing holds together."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with
from tests.core.test_told_and_chosen import to


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("made_clear", "parents aren't ignoring them, they just cant read them", "they just can't read them"),
        ("made_clear", "training your own is slower but they stay", "slower, but they stay"),
        (
            "challenge",
            "when a carer goes sick they've got twenty minutes to cover the visits",
            "you've got twenty minutes",
        ),
        (
            "challenge",
            "when a driver calls in sick they have an hour to find another",
            "you have an hour to find another",
        ),
        (
            "challenge",
            "the vinyl lifts round rivets after a while and they have to do the vans again",
            "you have to do the vans again",
        ),
        ("made_clear", "a text is not enough they need a call", "not enough; you need a call"),
        ("made_clear", "reminding people isn't enough you have to book it", "isn't enough. You have to book it"),
        (
            "made_clear",
            "you have to stop it at the door, mopping just spreads it",
            "at the door; mopping just spreads it",
        ),
        ("lesson", "Minutes should record what was decided, not all that was said.", "decided, not all that was said"),
        ("lesson", "Minutes should record what was decided, not everything said.", "decided, not everything said"),
        ("reason", "no card yet so insurance wont cover me", "I have no card yet, so insurance won't cover me"),
        (
            "kindness",
            "he waited till my shift was over and met me for coffee",
            "my shift was over and meeting me for coffee",
        ),
        ("kindness", "she waited till I had finished and then told me", "I had finished and then telling me"),
        ("future_role", "Apprentice lineman, next class", "an apprentice lineman role in the next class"),
        ("future_role", "installer or tech once I got my card", "an installer or tech role once I have my card"),
        ("kindness", "He told me honestly it was close", "telling me honestly that it was close"),
        ("enjoyed", "the boxes by each door, you could tell whose it was before you went in", "You could tell whose"),
        ("enjoyed", "the view, you could see the whole harbour", "I could see the whole harbour"),
        ("lesson", "I saw the agent put her pen down and look up", "I saw the agent put her pen down and look up"),
        ("enjoyed", "about the cat only clinic on wednesdays", "the cat-only clinic on Wednesdays"),
        ("experience", "at my last place i wrote a start of term pack", "I wrote a start-of-term pack"),
        ("made_clear", "thats when people fall", "that this is when people fall"),
        ("kindness", "sorry it's a no but you were lovely, she put", "it's a no, but that I was lovely"),
        ("enjoyed", "they get the lambs in whole and break them down", "get the lambs in whole and break them down"),
        ("lesson", "he asked a lady and it turned out shed moved the washer", "it turned out she'd moved the washer"),
        ("experience", "i ran our family bins since i was 16", "I have run our family bins since I was 16"),
        ("thanks_for", "They took me across and back on the ten o'clock", "taking me across and back on the ten"),
        ("reason", "more applicants than they expected", "there were more applicants than expected"),
        ("challenge", "First time donors faint and then never come back.", "donors faint and then never come back"),
        ("challenge", "They keep losing doors in cold weather", "losing doors in cold weather"),
        ("lesson", "few salerooms of their size bother", "few salerooms of your size bother"),
        ("challenge", "dogs of their size eat a lot", "dogs of their size eat a lot"),
        ("reason", "someone with a ADR ticket already", "someone with an ADR ticket already"),
        ("enjoyed", "how they sample every farms milk", "how you sample every farm's milk"),
        (
            "follow",
            "the low cost spay clinic they start in january",
            "follow the low-cost spay clinic you start in January",
        ),
        ("thanks_for", "tea and a tour and the kids made me a card", "tea and a tour. The kids made me a card"),
        ("thanks_for", "being shown round by two of the staff", "for having two of the staff show me round"),
        ("challenge", "The pressure filters clog whenever the river's in flood", "the pressure filters clog whenever"),
        ("topic", "cleaner fish, they put wrasse in to eat the lice", "You put wrasse in to eat the lice"),
        ("enjoyed", "that everyone there even the boss does a shift", "everyone, even the boss, does a shift"),
        ("challenge", "setting up takes them 4 hours for a run of 20 parts", "setting up takes you four hours"),
        ("enjoyed", "the store room, every bin has a label and a min count", "a minimum count"),
    ],
)
def test_they_and_what_they_do_are_told_as_they_were_meant(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_a_reader_who_told_of_the_house_is_spoken_to() -> None:
    told = letter_with("enjoyed", "hearing Ms. Hale talk about the mill they saved", people=to("Mr Grant", "Ms. Hale"))
    assert "you talk about the mill you saved" in told


def test_what_was_written_by_hand_is_named() -> None:
    told = letter_with("kindness", "She wrote it by hand and mentioned the weather.", told_how="letter")
    assert "writing the letter by hand and mentioning the weather" in told
