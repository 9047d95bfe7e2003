"""What was typed in good English keeps its words: only its person is turned, and its frame is the letter's."""

from __future__ import annotations

import pytest

from letters.core.reading.plain.sound_english import is_sound
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("They've asked if they may call me in June.", "ou've asked if you may call me in June"),
        (
            "They asked if they could use my plan and said they'd put my name on it.",
            "that you asked if you could use my plan and said you'd put my name on it",
        ),
        ("They could have sent a form letter, but she rang me at home.", "ringing me at home"),
        ("Instead of a form letter, I got a call that lasted an hour.", "I got a call that lasted an hour"),
        ("yes, Mr Okoro said not to lose heart", "Mr Okoro said not to lose heart"),
        ("Only that it was a personal email.", "your personal email"),
        ("She rang between two shows, which is the only break she gets.", "ringing between two shows"),
        ("He wrote it by hand and said that it had been hard.", "writing to me by hand and saying that it had"),
        ("She was kind enough to send me two links.", "sending me two links"),
        ("Telling me in person can't have been easy for her.", "telling me in person"),
        ("he did say good luck", "wishing me good luck"),
        ("she asked how my mum was before she told me", "asking how my mum was before telling me"),
        ("Monica said I was close and I took it as a compliment", "Monica told me that I was close,"),
    ],
)
def test_a_sound_kindness_is_only_turned_and_framed(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize(
    "typed",
    [
        "He rang me himself rather than leaving it to an email.",
        "When I rang, she told me straight.",
        "They let me know before the weekend so that I wouldn't spend it worrying.",
        "The letter was signed by all four of the people I'd met.",
    ],
)
def test_whole_sentences_are_sound(typed: str) -> None:
    assert is_sound(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "she reply me very polite",
        "he rang me, said it was close",
        "a nice email and she used my name",
        "rang me himself",
        "she spoke very kind",
        "he rang me and say sorry",
        "they called me, no messing",
    ],
)
def test_what_was_bent_or_run_on_is_not(typed: str) -> None:
    assert not is_sound(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("I thought it was kind that they phoned before the weekend.", "Thank you for phoning before the weekend."),
        ("I found it kind that they used my name.", "Thank you for using my name."),
        ("It helped that they told me how few got that far.", "Thank you for telling me how few got that far."),
        ("I was grateful to be told that I was close.", "I was told that I was close"),
        ("Although it was a no, they let me keep the overalls.", "letting me keep the overalls although it was a no"),
        ("Knowing that I had another offer, they told me early.", "telling me early, knowing that I had another offer"),
        (
            "He let me ask questions, and he answered all of them.",
            "letting me ask questions and answering all of them",
        ),
        ("The letter was signed by all four of them.", "signed by all four of you"),
        ("it was a nice letter, handwritten too", "your nice handwritten letter"),
        ("nice letter, typed on a typewriter", "a nice letter typed on a typewriter"),
        ("the bus pass they sent so that I could get home", "for the bus pass you sent so that I could get home"),
        ("he said same time next year", 'saying "the same time next year."'),
        ("They told me quickly, I only waited one day.", "telling me quickly. I only waited one day."),
        ("He said he hoped our paths would cross again.", "you hoped our paths would cross again"),
        ("no fuss, no jargon, just an honest answer", "your honest answer"),
    ],
)
def test_a_kindness_loses_its_own_praise_and_no_more(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the recruiter phoned twice because he was worried", "the recruiter phoned twice because he was worried"),
        ("The head teacher rang, and he was kind about it.", "he was kind about it"),
        ("Instead of a form letter, I got a call from the man who'd met me.", "I got a call from the man who'd met me"),
        ('"You belong here," he said, and I won\'t forget it.', 'You said, "You belong here," and I won\'t forget it.'),
    ],
)
def test_who_did_it_stays_the_same_one(typed: str, said: str) -> None:
    assert said.lower() in letter_with("kindness", typed).lower()


ANN = {"your_name": "Alex Moor", "recipients": [{"name": "Ann", "greeting": ""}], "tone": "warm"}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("they told me id be first on the list if she says no", "if she says no"),
        ("She mentioned my grandmother, so I knew that she had listened.", "so I knew that you had listened"),
        ("she asked about my mum and hoped she would get better", "hoped she would get better"),
    ],
)
def test_she_is_the_reader_where_she_goes_on_telling(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed, people=ANN)
