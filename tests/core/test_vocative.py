"""Among several readers, what is about one of them is said to that one by name."""

from __future__ import annotations

from typing import Any

from letters.core.calls import as_called
from letters.core.compose import compose
from letters.core.language.people.interviewers import Pronoun, read_people
from letters.core.letter import Sentence, Tone, Words
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.vocative import spoken_to_one

PEOPLE = {
    "your_name": "Ana Reis",
    "recipients": [{"name": "Mrs Farquhar"}, {"name": "Callum"}],
    "company": "Glen Tarvie",
    "role": "guide",
    "tone": "warm",
}


def body(**sections: dict[str, str]) -> str:
    answers: dict[str, Any] = {"people": PEOPLE, "takeaway": {"kind": "nothing"}, "connection": {"kind": "nothing"}}
    return compose({**answers, **sections}, seed="a draft").body


def sentence_with(words: str, text: str) -> str:
    return next(one for one in text.replace("\n", " ").split(". ") if words in one)


def test_what_one_did_is_not_thanked_for_in_the_name_of_all() -> None:
    text = body(gratitude={"thanks_for": "Callum pretending to be a party of eleven tourists"})
    assert sentence_with("pretending to be a party of eleven tourists", text).startswith("Callum, ")
    assert "you both" in text


def test_each_of_two_is_thanked_for_what_they_gave() -> None:
    text = body(gratitude={"thanks_for": "callum let me hold the dram, and Mrs Farquhar for the two maps"})
    assert "Callum, " in text
    assert "letting me hold the dram." in text
    assert "Mrs Farquhar, thank you for the two maps." in text


def test_a_name_typed_small_is_called_with_a_capital() -> None:
    people = {**PEOPLE, "recipients": [{"name": "Jess"}, {"name": "whaea Moana", "greeting": "whaea Moana"}]}
    text = body(people=people, interest={"enjoyed": "Moana sits on a milk crate with a torch"})
    assert "Whaea Moana, " in text
    assert "whaea Moana, " not in text


def test_nobody_is_called_twice_in_a_row() -> None:
    text = body(interest={"enjoyed": "Callum sings on the stairs. Callum knows every cask"})
    assert text.count("Callum, ") == 1


def test_a_name_inside_another_word_calls_nobody() -> None:
    people: dict[str, Any] = {**PEOPLE, "recipients": [{"name": "Deb"}, {"name": "Harv"}]}
    follow = {"kind": "following", "beginning": "how", "follow": "the fan Harv made out of a pump does next harvest"}
    text = body(people=people, connection=follow)
    assert sentence_with("fan you made out of a pump does next harvest", text).strip().startswith("Harv, ")


def test_a_single_reader_is_not_called_at_every_turn() -> None:
    people = {**PEOPLE, "recipients": [{"name": "Callum"}]}
    text = body(people=people, gratitude={"thanks_for": "Callum pretending to be eleven tourists"})
    assert "Callum" not in text


def test_she_is_the_one_another_answer_of_the_same_section_names() -> None:
    lesson = {
        "kind": "lesson",
        "lesson": "you count the dead ones first. I counted what I had and she counts what she lost",
        "lesson_from": "mrs farquhar has a can for them with dates on it",
    }
    text = body(takeaway=lesson)
    assert "I counted what I had and you count what you lost." in text
    assert text.count("Mrs Farquhar, ") == 1


def test_a_title_two_readers_share_tells_nothing_of_the_other() -> None:
    weiss, ames = as_called(
        read_people([{"name": "Dr Weiss"}, {"name": "Dr Ames"}]),
        {"acknowledgement": {"told_by": "Dr Weiss", "kindness": "she rang me"}},
    )
    assert (weiss.pronoun, ames.pronoun) == (Pronoun.SHE, None)


def test_a_new_paragraph_calls_its_reader_again() -> None:
    answers: dict[str, Any] = {
        "people": PEOPLE,
        "interest": {"enjoyed": "how Callum talks to the regulars", "beginning": "seeing"},
        "acknowledgement": {"kindness": "Callum rang me himself"},
        "takeaway": {"kind": "lesson", "lesson": "dates matter", "lesson_from": "Callum showed me the casks"},
        "connection": {"kind": "nothing"},
    }
    letters = [compose(answers, seed=f"draft {at}") for at in range(40)]
    openings = [paragraph.text.split(". ")[0] for letter in letters for paragraph in letter.paragraphs]
    told = [opening for opening in openings if "you showed me the casks" in opening]
    assert told
    assert all("Callum" in opening for opening in told)


def test_four_minutes_are_not_four_readers() -> None:
    readers = Readers(read_people([{"name": "Len"}, {"name": "Ron"}]), Tone.WARM)
    told = material("enjoyed", "Len got a boar out with a broom. It took him four minutes", "seeing", readers)
    assert told is not None
    sentences = tuple(Sentence("interest", (Words(text, mine=True),)) for text in (told.text, *told.rest))
    assert spoken_to_one(sentences, [told], readers, ())


def test_a_whole_name_greets_in_a_formal_letter_and_the_given_name_speaks() -> None:
    people = {"recipients": [{"name": "Alison Pryce"}, {"name": "Dr Mo Haq"}], "tone": "formal"}
    text = compose({"people": people, "gratitude": {"thanks_for": "Alison letting me in by the back door"}}).text
    assert text.startswith("Dear Alison Pryce and Dr")
    assert "Alison, " in text
    assert "Alison Pryce, " not in text
