"""What was said word for word, and whose a deed is, stand in the letter as they were meant."""

from __future__ import annotations

import pytest

from letters.core.sound import sound
from tests.core.answered import letter_with, to


def test_a_speaker_named_behind_the_words_stands_before_them() -> None:
    told = letter_with("topic", "reboxing", standing='Dave does it himself. "I\'ll retire first," he said.')
    assert 'You said, "I\'ll retire first."' in told


def test_a_stop_inside_the_marks_gives_way_to_a_comma() -> None:
    told = letter_with("enjoyed", 'Dave reads every letter aloud because, as he put it, "you can hear it stop."')
    assert '.",' not in told


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("he writes down every number in his exercise books, they go back to 1988", "They go back to 1988."),
        ("how you note every pour in the daybooks. They date back to the 1950s.", "They date back to the 1950s."),
    ],
)
def test_what_is_old_is_no_employer(typed: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning="how")


def test_what_she_did_besides_is_a_sentence_of_its_own() -> None:
    typed = "Beth gave up her lunch so that I could watch with her, and she explained the whole thing to me"
    told = letter_with("thanks_for", typed, people=to("Beth", "Omar"))
    assert "for giving up your lunch so that I could watch with you. You explained the whole thing to me." in told


def test_a_second_deed_without_an_object_keeps_in_step() -> None:
    typed = "Beth asking me what I thought and then waited"
    assert "asking me what I thought and then waiting" in letter_with("thanks_for", typed, people=to("Beth", "Omar"))


def test_an_animal_may_be_his_or_hers() -> None:
    assert sound("Beth, thank you for letting me hold the three-legged beagle during his nail trim.")
    assert not sound("Beth, thank you for the tour of the ward and her advice.")


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("reason", "I understand they have decided not to fill it until April", "decided not to fill it until April"),
        ("topic", "Before we spoke I had not known that a third of the rooms are empty", "that a third of the rooms"),
        ("enjoyed", "hearing their Thursday evening for nervous dogs", "about your Thursday evening"),
        ("follow", "how the coffee does on the menu, linkedin is fine i guess", "how the coffee does on the menu."),
    ],
)
def test_what_the_question_says_itself_is_said_once(question: str, typed: str, said: str) -> None:
    told = letter_with(question, typed)
    assert said in told
    assert not any(twice in told for twice in ("I understand you", "before we spoke", "LinkedIn"))


def test_what_a_reader_does_in_person_has_its_verb() -> None:
    typed = "they use it every other friday, dr nguyen drives out there himself"
    told = letter_with("topic", "silver", standing=typed, people=to("dr nguyen", "tanya"))
    assert "Dr Nguyen, you drive out there yourself." in told
