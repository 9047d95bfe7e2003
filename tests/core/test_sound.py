"""What can stand in a letter and what cannot: sentences people approved, and sentences no letter may hold."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

import pytest

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.sound import faults, sound
from tests.core.golden import PERSONAS, golden_path, sentences

UNSOUND = (
    "I came away happy to know that the wall of shoe lasts with actors' names on them.",
    "It was good to hear that your Friday workshop where each one brings a word.",
    "It meant a good deal to me that the kind hospitality extended to me.",
    "It was kind that your patience because I was coming from night duty.",
    "I was glad to hear that your plan to lend objects to village halls.",
    "It has stayed with me that your having trouble with squirrels chewing wires.",
    "You mentioned that patients getting delirium in the night.",
    "I liked hearing that how Keisha got a whole bus across the border.",
    "I learned that how a question gives a person room.",
    "What I enjoyed most was hearing about about automatic chambers on the bog.",
    "What I take with me is how how you set it up.",
    "It came home to me through Sr. Sr. Immaculata.",
    "I'd like to see what comes of if the mirrors work.",
    "I'll be looking out to see how if the mirrors work.",
    "Before we spoke, I couldn't have told anyone about some courts now want a footnote.",
    "I learned about the nurses write to the patient each day.",
    "You just kept wiping while I you flapping.",
    "You called me by yourself and did not rush me.",
    "Thanks for nowt really.",
    "Thank you, too, for your time I guess.",
    "I was grateful to you for the feedback lol.",
    "The promoter n the TM both see the same numbers.",
    "I got to break down a halibut w Nico.",
    "You on it already.",
    "You was very kind to me.",
    "You has a map of every pipe.",
    "I was sad to get the the call.",
    "I liked your the plan for the yard.",
    "I respect your choice, , and wish you well.",
    "I enjoyed the tour (and the tea.",
    'She called it "the long table and I liked that.',
    "It was good to see the workshop and.",
    "I heard with interest that the new wing for children.",
    "It struck me that nobody else in the town.",
    "I understand that a candidate with more years.",
    "It showed me that the way you run the morning round.",
    "I can see that your own apprentice.",
    "The best part was hearing that the old ferry and its bell.",
    "I was happy to learn that a map with a pin for every baby.",
    "It impressed me that the team of four behind every dashboard.",
    "It was good of you to tell me that the hydraulics ticket.",
    "You told me that the shortage of drivers in winter.",
    "I know that the reason for it.",
    "Wonderful tour of the yard.",
    "The kind welcome at the gate.",
    "A long look at the ledgers from 1974.",
    "I hope to hear of of the new wing.",
    "You spoke of because the ferry is late.",
    "I have thought about if the doors hold.",
    "Thank you for with the tea.",
    "Thank you for seeing me at we met by the gate.",
    "It was good to talk at down in the yard.",
    "It was new to me that but the pump runs at night.",
    "The talk taught me how that you never lift alone.",
    "You told me that my two years on the wards.",
    "You picked a people who can drive.",
    "I am grateful to you for thanking you for the chance.",
    "You chose somebody who can sew, which.",
    "You preferred a colleague of the house, which was.",
    "That showed me 's why the shelves are low.",
    "It helped that reply to my letter yourself.",
    "I hope to up for the fair with my wife.",
    "Keep me in mind for a weekends too honestly role.",
)  # fmt: skip

SOUND = (
    "I was glad to be at all four of them.",
    "Thank you for keeping on for about ten minutes.",
    "I would love to be there when it opens.",
    "You told me which is which.",
    "Josh's corner is for whoever comes first.",
    "You know what that means to me.",
    "You told me that my face lights up when I talk about the little ones.",
    "I paint for about eight inches away.",
)

_SPOILS = (
    (re.compile(r"\bthat (?=you |the |every |nobody )"), "that how "),
    (re.compile(r"\b(about|for) (?=the |your |my )"), r"\1 \1 "),
    (re.compile(r"\b(your|the|my) "), r"\1 a "),
    (re.compile(r"\byou (?=are|were|have|had)\w+"), "you was"),
    (re.compile(r"[.]$"), " lol."),
)


@cache
def approved() -> list[str]:
    """Every sentence of the golden letters' bodies."""
    bodies = (golden_path(persona).read_text("utf-8").split("\n\n")[2:-2] for persona in PERSONAS)
    return list(dict.fromkeys(chain.from_iterable(sentences(" ".join(body)) for body in bodies)))


@cache
def spoiled() -> list[str]:
    """The same sentences, each with one thing broken."""
    broken = (pattern.sub(right, text, count=1) for text in approved()[::2] for pattern, right in _SPOILS)
    return [text for text in dict.fromkeys(broken) if text not in approved()]


def test_approved_sentences_are_sound_but_for_a_few() -> None:
    wrong = [text for text in approved() if not sound(text)]
    assert len(approved()) > 150
    assert len(wrong) <= 0.06 * len(approved()), wrong


def test_what_was_broken_is_noticed() -> None:
    missed = [text for text in spoiled() if sound(text)]
    assert len(spoiled()) > 150
    assert len(missed) <= 0.04 * len(spoiled()), missed


@pytest.mark.parametrize("text", UNSOUND)
def test_no_letter_may_say_this(text: str) -> None:
    assert faults(text)


@pytest.mark.parametrize("text", SOUND)
def test_a_letter_may_well_say_this(text: str) -> None:
    assert not faults(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("the wall of shoe lasts with actors' names on them", Verdict.PHRASE),
        ("the demo you gave", Verdict.PHRASE),
        ("owners who can't pay and don't come back", Verdict.PHRASE),
        ("the way the ward does the handover", Verdict.PHRASE),
        ("someone who's shipped before", Verdict.PHRASE),
        ("the account of how the floods changed the way the office counts", Verdict.PHRASE),
        ("Mr Bello keeps a list", Verdict.CLAUSE),
        ("every time a ship comes in they ring a bell", Verdict.CLAUSE),
        ("the dog at the back sets the pace", Verdict.CLAUSE),
        ("suppliers in India send invoices in rupees", Verdict.CLAUSE),
        ("automatic transcription fails on creaky voice", Verdict.CLAUSE),
        ("the books the kids chose", Verdict.PHRASE),
        ("the garden the 4th graders are putting in behind the gym", Verdict.PHRASE),
        ("the machine the crew runs is old", Verdict.CLAUSE),
        ("the people the trainer misses are the quiet ones", Verdict.CLAUSE),
        ("most of the leaks start at the joints", Verdict.CLAUSE),
        ("a good chat and questions I had to think about", Verdict.PHRASE),
        ("a thoughtful talk and questions that were not from a list", Verdict.PHRASE),
        ("the manager listens and answers for everyone", Verdict.CLAUSE),
        ("the building used to be a cinema", Verdict.CLAUSE),
    ],
)
def test_a_clause_is_told_from_a_phrase_or_doubted(text: str, meant: Verdict) -> None:
    assert verdict(text) is meant
