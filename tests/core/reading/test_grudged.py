"""What names no kindness and no reason is heard as that, with all it adds, and leaves no trace."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.kindness.news import read_news
from letters.core.reading.reason.grounds import grounds


@pytest.mark.parametrize(
    "typed",
    [
        "nothing, it was a machine. After three rounds I would of expected a human",
        "n/a really, just the portal",
        "no, they only changed the status on the site",
        "not really. it took them 3 weeks and it was two lines",
        "the mail was correct, but I have waited nine days and must ask twice",
        "they never said anything horrible so there's that",
        "it came from a noreply address so nothing really",
        "call I guess. only took em 6 weeks",
        "he said he wasnt supposed to tell me but I came second",
    ],
)
def test_a_kindness_that_is_none_leaves_no_trace(typed: str) -> None:
    assert read_news(typed).text == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("nothing much but she did say good luck", "she said good luck"),
        ("ring me, though an email would have been nicer", "to ring me"),
        ("she rang me herself, but it took them 4 weeks", "she rang me herself"),
        ("tell me in person even though I had to wait an hour", "to tell me in person"),
        ("he came in on his day off. She said I was her pick and it wasnt up to her", "he came in on his day off"),
        ("inform within a week, mostly companies are not even replying", "to inform me within a week"),
        ("he wrote when they said they would, last place took two months", "he wrote when they said they would"),
        ("ring instead of the usual copy and paste", "to ring"),
        (
            "she told me it came down to one question. That stung but at least I know",
            "she told me that it came down to one question",
        ),
        (
            "say they liked my answer, which I'd thought was bad",
            "to say they liked my answer, which I'd thought was bad",
        ),
        ("he was honest, said my knees were done and he is right", "he was honest and said my knees were done"),
        ("no messing about, she told me straight", "she told me straight"),
        ("He waited for me to finish my shift", "He waited for me to finish my shift"),
        ("not make me wait", "not to make me wait"),
    ],
)
def test_a_kindness_is_kept_without_its_grudge(typed: str, kept: str) -> None:
    assert read_news(typed).text == kept


@pytest.mark.parametrize(
    "typed",
    [
        "dont know he said something about hours",
        "Somebody younger, though they did not put it that way.",
        "not sure she was a bit vague",
        "they mentioned something to do with budgets",
        "don't know why they didn't say",
        "something about fit",
    ],
)
def test_a_reason_nobody_knows_is_none(typed: str) -> None:
    assert grounds(typed).text == ""


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("not sure exactly, someone with more retail", "someone with more retail"),
        ("I dont know Siemens", "I don't know Siemens"),
        ("somebody they'd worked with", "somebody you'd worked with"),
        ("somebody they already knew, which they could of said before i took the train", "somebody you already knew"),
        ("someone because they already have the ticket", "someone who already has the ticket"),
        ("the other one because he has the german diploma", "the other one, who has the German diploma"),
        ("a woman who was working there before and come back", "a woman who was working with you before and came back"),
        ("an internal candidate, which is understandable", "an internal candidate"),
        ("a man who knows already their software", "a man who already knows your software"),
        ("a candidate with M.Sc.", "a candidate with an M.Sc"),
        ("to keep Lee one more year, I can not be angry about this", "you decided to keep Lee one more year"),
        (
            "to wait until next year and not hire anyone, the money isnt there",
            "you decided to wait until next year and not hire anyone, since the money isn't there",
        ),
    ],
)
def test_a_reason_is_told_of_the_one_chosen(typed: str, reason: str) -> None:
    found = material("reason", grounds(typed).text, "", Readers(read_people([{"name": "Ron Vale"}]), Tone.WARM))
    assert found is not None
    assert found.text.replace("you had", "you'd") == reason


def test_what_is_the_readers_own_is_theirs() -> None:
    one = Readers(read_people([{"name": "Bree Hall", "greeting": ""}]), Tone.CASUAL)
    found = material("reason", grounds("bree's cousin", one.known_names).text, "", one)
    assert found is not None
    assert found.text == "your cousin"
