"""What was enjoyed is seen, had or heard as its words tell, where no beginning was picked; praise alone is left out."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.shape.fragment import Shape
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers


def _read(beginning: str, typed: str, *names: str) -> Material:
    readers = Readers(read_people({"name": name} for name in names or ("Kiri",)), Tone.WARM)
    found = material("enjoyed", typed, beginning, readers)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "shape", "text"),
    [
        ("the loom by the window", Shape.SPAN, "the loom by the window"),
        ("their plan to reopen the mill", Shape.THING, "your plan to reopen the mill"),
        ("everything honestly", Shape.SPAN, "all of it"),
        ("how patient they were with the goats", Shape.ACT, "seeing how patient you were with the goats"),
        ("how they dye the wool", Shape.HOW, "how you dye the wool"),
        ("everyone pitched in at the end", Shape.ACT, "seeing everyone pitch in at the end"),
        ("nobody was wearing a badge", Shape.ACT, "seeing that nobody was wearing a badge"),
        ("everyone joined years ago", Shape.THAT, "everyone joined years ago"),
        ("pizza and the jokes", Shape.SPAN, "the pizza and the jokes"),
        ("the tasting", Shape.ACT, "the tasting"),
        ("the shepherd still shears by hand", Shape.THAT, "the shepherd still shears by hand"),
        ("To see how the wool is dyed", Shape.ACT, "seeing how the wool is dyed"),
        ("Hearing Kiri talk about her first fair", Shape.ACT, "hearing you talk about your first fair"),
        ("when Kiri threaded the loom", Shape.ACT, "seeing you thread the loom"),
        ("when she told me about the flood", Shape.FACT, "you told me about the flood"),
    ],
)
def test_it_is_seen_had_or_heard(typed: str, shape: Shape, text: str) -> None:
    found = _read("", typed)
    assert (found.shape, found.text) == (shape, text)


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("", "the weaving trial was actually fun", "the weaving trial"),
        ("", "the people were lovely", "meeting the people"),
        ("", "the barn was really tidy", "seeing how tidy the barn was"),
        ("", "the lambs, they were so tame", "seeing how tame the lambs were"),
        ("", "Interview was relaxed and we talked about rugby", "the relaxed interview"),
        ("", "the questions were fair and they gave me time", "the fair questions"),
        ("that", "the barn is very tidy", "the barn is very tidy"),
        ("hearing", "the barn was really tidy", "the barn was really tidy"),
    ],
)
def test_praise_is_no_news(beginning: str, typed: str, text: str) -> None:
    assert _read(beginning, typed).text == text


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("seeing", "the children stack their chairs by size", "seeing the children stack their chairs by size"),
        ("seeing", "the shearers work so gently", "seeing the shearers work so gently"),
        ("how", "does the mill keep the colours apart", "how the mill keeps the colours apart"),
        ("how", "how to card the wool", "learning how to card the wool"),
        ("that", "so few people leave", "so few people leave"),
        ("that", "it's a family mill for three generations", "it has been a family mill for three generations"),
        ("doing", "I was allowed to shear a ewe", "being allowed to shear a ewe"),
        ("doing", "quiz at the start", "the quiz at the start"),
        ("", "the barn and hearing why they don't spray", "the barn and hearing why you don't spray"),
    ],
)
def test_the_beginning_is_gone_on_from(beginning: str, typed: str, text: str) -> None:
    assert _read(beginning, typed).text == text


def test_what_no_thing_does_was_done_by_the_readers() -> None:
    assert _read("", "the questions were fair and they gave me time").rest == ("You gave me time.",)


def test_another_by_name_keeps_it_and_what_is_his() -> None:
    assert _read("", "Tom who drives the van told me about his round").text.startswith("Tom who drives")
    assert "his round" in _read("", "Tom who drives the van told me about his round").text


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("hearing", "from the shearers themselves", "hearing from the shearers themselves"),
        ("hearing", "the owner talk about the early days", "listening to the owner talk about the early days"),
        ("seeing", "everyone dressed up for halloween", "seeing everyone dressed up for Halloween"),
        ("seeing", "everyone helped with the hay", "seeing everyone help with the hay"),
        ("seeing", "there is a wall with photos of the ewes", "seeing the wall with photos of the ewes"),
        ("", "the lady from HR was really friendly", "seeing how friendly the lady from HR was"),
        ("", "The manager explained how they choose wool", "hearing from the manager how you choose wool"),
        ("doing", "I tried the shears and nearly fell over", "trying the shears and nearly falling over"),
        ("doing", "the test was tricky but fair", "the tricky but fair test"),
        ("doing", "the interview felt more like a chat", "the interview felt more like a chat"),
        ("doing", "sorting exercise", "the sorting exercise"),
        ("that", "I would have my own loom", "learning that I would have my own loom"),
        ("that", "the waste wood heats the barn", "the waste wood heats the barn"),
        ("that", "they do all repairs inhouse", "you do all repairs in-house"),
    ],
)
def test_a_few_words_tell_how_it_came(beginning: str, typed: str, text: str) -> None:
    assert _read(beginning, typed).text == text


def test_what_was_lived_through_is_no_news() -> None:
    assert _read("doing", "the interview felt more like a chat").shape is Shape.FACT


def test_all_three_are_the_three_readers() -> None:
    assert _read("how", "all three of them had read it", "Ana", "Bo", "Cy").text == "how all three of you had read it"


@pytest.mark.parametrize(
    ("typed", "shape", "text"),
    [
        ("there was a real sense of family", Shape.SPAN, "the real sense of family"),
        ("that it felt relaxed", Shape.ACT, "seeing how relaxed it felt"),
        ("most of all the music room", Shape.SPAN, "the music room"),
        ("cool mill, used to be a chapel", Shape.SPAN, "the cool mill"),
        ("the dog friendly office", Shape.SPAN, "the dog-friendly office"),
        ("The panel took the time to introduce themselves", Shape.FACT, "you took the time to introduce yourselves"),
        ("You have asked me good questions", Shape.FACT, "you asked me good questions"),
        ("you have given a loom to every school", Shape.THAT, "you have given a loom to every school"),
    ],
)
def test_what_was_there_and_who_was_kind(typed: str, shape: Shape, text: str) -> None:
    found = _read("", typed)
    assert (found.shape, found.text) == (shape, text)


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("seeing", "the organisation of the kitchen at noon", "seeing the organisation of the kitchen at noon"),
        ("seeing", "she knew every child by name", "you knew every child by name"),
        ("hearing", "Kiri's take on remote work", "your take on remote work"),
        ("hearing", "we would do outings with the residents", "learning that we would do outings with the residents"),
        ("hearing", "the residents vote on the menu", "the residents vote on the menu"),
        ("hearing", "her talk about the kids she's helped", "your talk about the kids you've helped"),
        ("hearing", "Training is done in pairs.", "training is done in pairs"),
        ("hearing", "all the places your vans go", "all the places your vans go"),
        ("hearing", "the laughter in the kitchen", "hearing the laughter in the kitchen"),
        ("hearing", "the tour of the yard", "the tour of the yard"),
    ],
)
def test_what_was_picked_is_kept_to(beginning: str, typed: str, text: str) -> None:
    assert _read(beginning, typed).text == text


def test_what_is_heard_about_is_no_deed() -> None:
    assert _read("hearing", "the tour of the yard").shape is Shape.THING
    assert _read("hearing", "all the places your vans go").shape is Shape.THING
