"""A kindness of one of several readers, or of nobody known, is spoken to all who are greeted."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.kindness.news import read_news

BOTH = Readers(read_people([{"name": "Dr Osei"}, {"name": "Lin"}]), Tone.WARM)
NOBODY = Readers((), Tone.WARM)
DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)


def kindness(typed: str, readers: Readers) -> str:
    news = read_news(typed)
    found = material("kindness", news.text, "", readers) if news.text else None
    return found.text if found else news.manner


@pytest.mark.parametrize("readers", [BOTH, NOBODY, DANA])
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("she sounded sorry", "you told me how sorry you were"),
        ("he took the time to ring", "you took the time to ring"),
        ("she told me in her office", "you told me in your office"),
        ("phone me himself", "to phone me yourself"),
        ("he rang when he said he would", "you rang when you said you would"),
    ],
)
def test_whoever_told_it_is_spoken_to(typed: str, told: str, readers: Readers) -> None:
    assert kindness(typed, readers) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("it wasnt automated", "personal"),
        ("wasnt just a standard email", "personal"),
        ("at least it was a real person", "I heard from a real person"),
        ("a phone call not an email", "to call me rather than email"),
        ("a proper phone call", "to call me"),
        ("encouraging words", "your encouraging words"),
        ("lots of useful feedback", "your useful feedback"),
        ("ask if they could keep my details", "to ask if you could keep my details"),
        ("let me know within 24 hours which never happens", "to let me know within 24 hours"),
        ("thank me for the effort i put in to the task", "to thank me for the effort I put into the task"),
        ("wrote thank you by hand at the bottom", "you wrote a thank-you by hand at the bottom"),
        ("he said they all liked me, that helped", "you said you all liked me"),
        ("bother to reply", "to reply"),
        ("reply at all", "to reply"),
        ("email me back so quick", "to email me back so quickly"),
        ("no waiting around", "I didn't have to wait"),
        ("explain the panels thinking", "to explain your thinking"),
        ("make me feel i hadnt wasted my time", "to make me feel I hadn't wasted my time"),
    ],
)
def test_what_it_was_not_is_told_as_what_it_was(typed: str, told: str) -> None:
    assert kindness(typed, DANA) == told
