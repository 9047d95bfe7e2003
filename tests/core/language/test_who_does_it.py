"""Whom "her" and "they" mean where somebody else is in the sentence, and small readings that tell a clause."""

from __future__ import annotations

import pytest

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.typed.cleaned import clean
from letters.core.language.view.turned import to_reader
from letters.core.reading.named_before import mean_others_of


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Dana sat still and then the customer told her everything", "you sat still and then the customer told you"),
        ("a patient thanked Dana and she blushed", "a patient thanked you and she blushed"),
        ("a patient thanked her by name and she blushed", "a patient thanked you by name and you blushed"),
        ("one of the paramedics told us about his first shift", "about his first shift"),
        ("it cost her 800 quid once", "it cost you 800 quid once"),
        ("Dana lets us hear her laugh", "you let us hear you laugh"),
        ("he does his standing up", "you do yours standing up"),
        ("only one store has it so far but they want it everywhere", "but you want it everywhere"),
        ("it proves overnight so they can sleep", "so you can sleep"),
        ("an unlabelled box had cost them a whole afternoon", "had cost you a whole afternoon"),
    ],
)
def test_whom_it_means(typed: str, told: str) -> None:
    assert told.lower() in to_reader(typed, he=True, she=True, names=["Dana"]).lower()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("most builders still use paper", Verdict.CLAUSE),
        ("theirs get washed with rain water", Verdict.CLAUSE),
        ("only 1 and 2 go in theirs", Verdict.CLAUSE),
        ("half of what they do now is repairs", Verdict.CLAUSE),
        ("the guy before me did", Verdict.CLAUSE),
        ("fear looks like anger", Verdict.CLAUSE),
        ("the looks on their faces", Verdict.PHRASE),
        ("the delivery driver checks on the older customers", Verdict.CLAUSE),
        ("the cook starts the ovens at four", Verdict.CLAUSE),
        ("a lot of their kids change schools in the middle of the year", Verdict.CLAUSE),
        ("people queuing for prescriptions the surgery hasn't sent yet", Verdict.PHRASE),
        ("customers asking for brands the shop doesn't keep", Verdict.PHRASE),
        ("lorries stuck three hours at the depots", Verdict.PHRASE),
        ("the new band saw cutting the frames", Verdict.PHRASE),
    ],
)
def test_what_is_a_clause(typed: str, said: Verdict) -> None:
    assert verdict(typed) is said


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("she told me its coffee", "she told me it's coffee"),
        ("she told me its name", "she told me its name"),
        ("they've two of them", "they have two of them"),
        ("they know who has twins", "they know who has twins"),
        ("he can tell from the hands who is in pain", "he can tell from the hands who is in pain"),
        ("nurses who speaks Welsh", "nurses who speak Welsh"),
        ("they make it mondays for the week", "they make it on Mondays for the week"),
        ("heres what they do", "here's what they do"),
    ],
)
def test_what_is_typed_is_cleaned(typed: str, told: str) -> None:
    assert clean(typed) == told


@pytest.mark.parametrize(
    ("standing", "topic", "others"),
    [
        ("Grace tries it first so they can see her laugh", "they get old people to try VR", True),
        ("they get asked first, two of them interviewed me", "kids in care have a say", True),
        ("they've fitted more than anyone in the county", "heat pumps", False),
        ("she says they train their own", "nurses are hard to find", False),
    ],
)
def test_whom_they_means_after_the_topic(standing: str, topic: str, others: bool) -> None:
    assert mean_others_of("standing", standing, topic) is others


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("no one knows what they're doing the first week", "no one knows what they're doing"),
        ("they tag theirs when they're small", "you tag yours when they're small"),
        ("they print theirs when they're busy", "you print yours when you're busy"),
    ],
)
def test_who_they_are_in_the_second_clause(typed: str, told: str) -> None:
    assert told in to_reader(typed)
