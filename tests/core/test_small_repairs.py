"""Small slips, joints and short forms of hasty answers, as the letter has them."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
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
        ("lesson", "I saw the agent put her pen down and look up", "I saw the agent put her pen down and look up"),
        ("enjoyed", "about the cat only clinic on wednesdays", "the cat-only clinic on Wednesdays"),
        ("experience", "at my last place i wrote a start of term pack", "I wrote a start-of-term pack"),
        ("made_clear", "thats when people fall", "that this is when people fall"),
        ("kindness", "sorry it's a no but you were lovely, she put", "it's a no, but that I was lovely"),
        ("lesson", "he asked a lady and it turned out shed moved the washer", "it turned out she'd moved the washer"),
        ("experience", "i ran our family bins since i was 16", "I have run our family bins since I was 16"),
        ("thanks_for", "They took me across and back on the ten o'clock", "taking me across and back on the ten"),
        ("challenge", "First time donors faint and then never come back.", "donors faint and then never come back"),
        ("challenge", "They keep losing doors in cold weather", "losing doors in cold weather"),
        ("reason", "someone with a ADR ticket already", "someone with an ADR ticket already"),
        ("thanks_for", "tea and a tour and the kids made me a card", "tea and a tour. The kids made me a card"),
        ("thanks_for", "being shown round by two of the staff", "for having two of the staff show me round"),
        ("challenge", "The pressure filters clog whenever the river's in flood", "the pressure filters clog whenever"),
        ("enjoyed", "that everyone there even the boss does a shift", "everyone, even the boss, does a shift"),
        ("experience", "my first shift went good but i was slow", "y first shift went well"),
        ("thanks_for", "they sent the questions the day before which really helped", "the day before. "),
        ("kindness", "it was a personal email, two paragraphs, not a form", "Thank you for your personal email."),
        ("enjoyed", "the yard at six, not a sound", "the yard at six, without a sound"),
        ("future_role", "reception and a bit of gardening", "a reception and gardening role"),
        ("future_role", "front desk or concierge, or a bit of both", "a front desk or concierge role"),
        ("enjoyed", "the old 200 ton press from 1984", "the old 200-ton press"),
        ("thanks_for", "they allowed me cook my own dish", "allowing me to cook my own dish"),
        ("experience", "i texted the mothers for the babies vaccine schedule", "the babies' vaccine schedule"),
        ("thanks_for", "paying my fare back to nakuru", "my fare back to Nakuru"),
        ("future_role", "technician in the cavite branch", "in the Cavite branch"),
        ("enjoyed", "they rotate everyone so no ones stuck on one line", "no one's stuck on one line"),
        ("experience", "did 6 years on a milk round so i know most of them lanes", "I know most of those lanes"),
        ("challenge", "month end takes them 9 working days", "nine working days"),
        ("enjoyed", "how they got every aisle marked by colour", "how you have every aisle marked"),
        ("challenge", "batteries die quick in the cold", "die quickly in the cold"),
        ("made_clear", "you got to plan your charging same as you plan loads", "the same as you plan loads"),
        ("enjoyed", "they cleaned about half of it so far", "you have cleaned about half of it so far"),
        ("enjoyed", "how they call drivers in the night before", "call drivers in the night before"),
        ("made_clear", "half of dispatch is knowing who lives close", "half of dispatch is knowing who lives close"),
        ("thanks_for", "the ride along with Dave", "for the ride-along. "),
        ("kindness", "said sorry he could only text, and that my test was ok", "and saying that my test was all right"),
        ("lesson", "if it is silent then nobody is reading", "if it is silent, nobody is reading"),
        ("reason", "they were short handed", "short-handed"),
        ("kindness", "said my warm up was the best", "my warm-up was the best"),
        ("experience", "drove a van there 4 years i know which are bad", "for four years, so I know which are bad"),
        ("made_clear", "A small fault can hold up a patients result for a day.", "hold up a patient's result"),
        ("lesson", "i should ask more questions, I just sat there", "I should ask more questions; I just sat there"),
        ("topic", "how a chain works, if one buyer drops out the rest are stuck", "how a chain works. If one buyer"),
        ("kindness", "yes Dave was lovely about it", "for being lovely about it"),
        ("challenge", "volunteers sign up for thanksgiving", "sign up for Thanksgiving"),
        ("enjoyed", "the store room, every bin has a label and a min count", "a minimum count"),
    ],
)
def test_a_hasty_answer_is_told_in_good_english(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_what_was_written_by_hand_is_named() -> None:
    told = letter_with("kindness", "She wrote it by hand and mentioned the weather.", told_how="letter")
    assert "writing the letter by hand and mentioning the weather" in told
