"""Who is meant by "them" and "he" in thanks and in what was enjoyed, and what is set between commas there."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with

TWO = {"your_name": "Alex Moor", "recipients": [{"name": "Karen Hollis"}, {"name": "Steve"}], "tone": "warm"}


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks_for", "none of them rushed me", "that none of you rushed me."),
        ("thanks_for", "each of them shook my hand", "that each of you shook my hand."),
        ("thanks_for", "the way none of them looked at the clock", "for the way none of you looked at the clock."),
        ("enjoyed", "how all of them knew each other", "how all of you knew each other."),
        ("enjoyed", "neither of them had a degree", "hearing that neither of you had a degree."),
        ("enjoyed", "meeting the residents, each of them had a story", "the residents. Each of them had a story."),
        ("enjoyed", "the old machines, all of them still work", "the old machines. All of them still work."),
    ],
)
def test_so_many_of_them_are_the_readers_unless_others_were_named(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed, people=TWO)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("thanks_for", "one of them walked me to the bus", "that one of your colleagues walked me to the bus."),
        ("thanks_for", "Reza's time. He was meant to be on his day off.", "He was meant to be on his day off."),
        ("thanks_for", "They read my portfolio. You could tell.", "for reading my portfolio. I could tell."),
        ("thanks_for", "the bus timetable they sent", "for the bus timetable you sent."),
        ("thanks_for", "Mr Lowe and his team made room for me at their table", "made room for me at their table."),
        ("enjoyed", "seeing their cat walked across the desk", "seeing your cat walk across the desk."),
        ("enjoyed", "watching a boy climbed the rope", "watching a boy climb the rope."),
        ("enjoyed", "seeing the children dressed as bees", "seeing the children dressed as bees."),
        ("enjoyed", "how everyone, the boss included, takes a turn", "how everyone, the boss included, takes a turn."),
        ("enjoyed", "old photos on the wall in reception", " the old photos on the wall in reception."),
        ("enjoyed", "Meeting Biscuit, the therapy dog", " meeting Biscuit, the therapy dog."),
    ],
)
def test_one_reader_is_told_who_did_what(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("told me the truth and smiled", "for telling me the truth and smiling."),
        ("told me the date had slipped and apologised", "for telling me the date had slipped and apologising."),
        ("he shook my hand and meant it", "for shaking my hand and meaning it."),
        ("their time, coffee, being honest", "for your time and the coffee, and for being honest."),
        ("letting me see the books, warts and all", "for letting me see the books, warts and all."),
        ("For a day that was interesting throughout", "for a day that was interesting throughout."),
        ("an interview that was relaxed", "that the interview was relaxed."),
    ],
)
def test_every_deed_of_a_row_is_thanked_for(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)
