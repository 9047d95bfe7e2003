"""What was typed is recognised for what it is."""

from __future__ import annotations

import pytest

from letters.core.language.shape.recognised import Shape, recognise

NAMES = ("Mr Stern", "Josh", "petal + stem", "parcelBee")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Their plan to lend objects to village halls.", "their plan to lend objects to village halls"),
        ("full inventory audit", "full inventory audit"),
        ("the wall of thank you cards", "the wall of thank-you cards"),
        ("the fact that they train everyone on the till", "the fact that they train everyone on the till"),
        ("their dog, Biscuit", "their dog, Biscuit"),
        ("RFID tags in library books", "RFID tags in library books"),
        ("idempotency keys on refunds, never thought about it", "idempotency keys on refunds"),
        ("owners who cant pay", "owners who can't pay"),
        ("Excel macros", "Excel macros"),
        ("May's talk on composting", "May's talk on composting"),
        ("Certified welder", "certified welder"),
        ("someone who'd done more weddings", "someone who'd done more weddings"),
        ("eBay listings", "eBay listings"),
        ("NTNU's fjord station", "NTNU's fjord station"),
        ('"quiet hours" for autistic shoppers', '"quiet hours" for autistic shoppers'),
    ],
)
def test_a_noun_phrase_is_a_thing(typed: str, text: str) -> None:
    fragment = recognise(typed, NAMES)
    assert (fragment.shape, fragment.text) == (Shape.THING, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("how its just 4 people on every dashboard", "how it's just four people on every dashboard"),
        ("How calm the ward was.", "how calm the ward was"),
        ("why the bread rests overnight", "why the bread rests overnight"),
        ("what they do with the offcuts", "what they do with the offcuts"),
        ("whether the night bus trial works", "whether the night bus trial works"),
        ("how to get older patients to use the app", "how to get older patients to use the app"),
        (
            "who owns a filing deadline when the attorney is away",
            "who owns a filing deadline when the attorney is away",
        ),
    ],
)
def test_an_indirect_question_is_a_how(typed: str, text: str) -> None:
    fragment = recognise(typed)
    assert (fragment.shape, fragment.text) == (Shape.HOW, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Watching their crew run the new positioner.", "watching their crew run the new positioner"),
        ("Seeing the evening crew hand over to nights", "seeing the evening crew hand over to nights"),
        ("being shown the control room", "being shown the control room"),
        ("Meeting the dogs!", "meeting the dogs"),
        ("going foam free, new to me", "going foam free"),
        ("TEACHING THE KIDS TO CODE WITH ROBOTS", "teaching the kids to code with robots"),
        ("letting me try the crane", "letting me try the crane"),
        ("taking time out of a busy day", "taking time out of a busy day"),
    ],
)
def test_a_gerund_is_an_act(typed: str, text: str) -> None:
    fragment = recognise(typed)
    assert (fragment.shape, fragment.text) == (Shape.ACT, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("They lose about 1 in 10", "they lose about one in ten"),
        ("a deadline needs a person next to it", "a deadline needs a person next to it"),
        (
            "you can't promise a loan if you don't know the shelf",
            "you can't promise a loan if you don't know the shelf",
        ),
        ("Nobody else in the town has stopped using it yet.", "nobody else in the town has stopped using it yet"),
        ("Asking about money early is a kindness", "asking about money early is a kindness"),
        ("recruitment is tough right now", "recruitment is tough right now"),
        ("Will explained the rota to me", "Will explained the rota to me"),
        ("parcelBee counts late parcels", "parcelBee counts late parcels"),
        ("In my last job I set up interviews", "in my last job I set up interviews"),
        ("BATTERIES DIE FAST SO THEY SWAP THEM", "batteries die fast so they swap them"),
        ("When it rains they move inside", "when it rains they move inside"),
        ("I ran the night shift", "I ran the night shift"),
        ("most carriers leave them out", "most carriers leave them out"),
    ],
)
def test_a_clause_is_a_fact(typed: str, text: str) -> None:
    fragment = recognise(typed, NAMES)
    assert (fragment.shape, fragment.text) == (Shape.FACT, text)


@pytest.mark.parametrize(
    ("typed", "shape"),
    [
        ("ran TIG on stainless for 3 yrs", Shape.DID),
        ("met the team", Shape.DID),
        ("walked me round the yard", Shape.DID),
        ("been doing payroll for 5 years", Shape.DID),
        ("managed a warehouse of forty people", Shape.DID),
        ("always label before you freeze", Shape.DID),
        ("Forklift certified", Shape.QUALITY),
        ("fluent in Polish", Shape.QUALITY),
        ("familiar with SAP", Shape.QUALITY),
        ("trained in first aid", Shape.QUALITY),
        ("5 years on a ward", Shape.SPAN),
        ("2 yrs of night shifts", Shape.SPAN),
        ("over ten years as a barista", Shape.SPAN),
        ("a couple of summers lifeguarding", Shape.SPAN),
        ("to count to ten before helping", Shape.TO),
        ("to always check the torque twice", Shape.TO),
        ("That they let new nurses shadow", Shape.THAT),
        ("that floral foam is plastic", Shape.THAT),
    ],
)
def test_deeds_qualities_spans_and_aims_are_told_apart(typed: str, shape: Shape) -> None:
    assert recognise(typed).shape is shape
