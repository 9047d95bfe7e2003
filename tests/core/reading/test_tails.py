"""What hangs on a new thing or a lesson belongs to the writer, to whoever acted, or to those the lesson is about."""

from __future__ import annotations

import pytest

from letters.core.gather import gather
from letters.core.language.people.interviewers import read_person
from letters.core.language.typed.cleaned import clean
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

_KATE = Readers((read_person("Kate Brown"),), Tone.WARM)


def _told(name: str, beginning: str, typed: str) -> str:
    read = material(name, typed, beginning, _KATE)
    assert read is not None
    return " | ".join((read.text, *read.rest))


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "told"),
    [
        ("topic", "about", "4 on 4 off rostering, hadnt come across it", "4 on 4 off rostering"),
        (
            "topic",
            "how",
            "they dye with onion skins, never seen it come out that orange",
            "how you dye with onion skins | I had never seen it come out that orange.",
        ),
        (
            "topic",
            "how",
            "you read a tree core with a phone, only done it under a lens",
            "how you read a tree core with a phone | I had only done it under a lens.",
        ),
        (
            "topic",
            "how",
            "you thatch round a chimney, always thought it got stuffed in",
            "how you thatch round a chimney | I had always thought it got stuffed in.",
        ),
        (
            "topic",
            "how",
            "they train hawks with a whistle, thought it was all gloves",
            "how you train hawks with a whistle | I had thought it was all gloves.",
        ),
        (
            "topic",
            "that",
            "they print a gear from a photo, didnt think it would hold",
            "you print a gear from a photo | I didn't think it would hold.",
        ),
        (
            "topic",
            "that",
            "the lifts phone home when a door sticks, i only knew the alarm button",
            "the lifts phone home when a door sticks | I only knew the alarm button.",
        ),
        (
            "topic",
            "how",
            "they count them with a camera, I only know it by hand",
            "how you count them with a camera | I only knew it by hand.",
        ),
        (
            "lesson",
            "how",
            "to sharpen a chisel, always did it too steep",
            "how to sharpen a chisel | I always did it too steep.",
        ),
    ],
)
def test_the_writers_own_clause_stands_by_itself(name: str, beginning: str, typed: str, told: str) -> None:
    assert _told(name, beginning, typed) == told


@pytest.mark.parametrize(
    ("beginning", "typed"),
    [("how", "they wash the seals, only done at night"), ("how", "they found a wreck once, never told anyone")],
)
def test_what_was_done_by_others_gets_no_i(beginning: str, typed: str) -> None:
    assert " I " not in _told("topic", beginning, typed)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("ask once, never push people for an answer", "to ask once and never to push people for an answer"),
        ("count the swabs in, dont trust your memory", "to count the swabs in and not to trust my memory"),
        (
            "mark the second off the first one, dont measure it twice",
            "to mark the second off the first one and not to measure it twice",
        ),
        ("say the price and then shut up, let them think", "to say the price and then shut up, and to let them think"),
        (
            "greet every guest before they reach you, they shouldnt have to ask",
            "to greet every guest before they reach me | They shouldn't have to ask.",
        ),
        (
            "stand where the patient can see me. They hear better then",
            "to stand where the patient can see me | They hear better then.",
        ),
        ("ask the family what they call her at home", "to ask the family what they call her at home"),
        ("time the rinse the way she does", "to time the rinse the way you do"),
        ("time the rinse the way they do it here", "to time the rinse the way you do it here"),
    ],
)
def test_what_one_learned_to_do_with_others_leaves_them_others(typed: str, told: str) -> None:
    assert _told("lesson", "to", typed) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Kate made me cut it out, didnt even shout", "you made me cut it out and didn't even shout"),
        ("Kate saw my list was wrong and set hers beside it, said nothing", "set yours beside it, and said nothing"),
        ("Kate waited 4 seconds, felt like a minute", "you waited four seconds, and it felt like a minute"),
        ("me and Kate tried and I called it too soon", "you and I tried and I called it too soon"),
        (
            "Kate did it in front of me, took about ten seconds and the man said yes",
            "which took about ten seconds, and the man said yes",
        ),
    ],
)
def test_what_somebody_went_on_to_do_is_joined(typed: str, told: str) -> None:
    assert told in _told("lesson_from", "", typed)


@pytest.mark.parametrize(
    ("lesson", "came", "told"),
    [
        ("ask the patient which arm", "Kate said they know their own veins", "you said they know their own veins"),
        ("you can't push a goat, you wait", "Kate stood by the gate and in they walked", "and in they walked"),
        ("tell them the bad news first", "Kate said they know it anyway", "you said they know it anyway"),
        ("kids eat more if they grew it", "they keep a bed by the gate for it", "you keep a bed by the gate for it"),
    ],
)
def test_they_of_a_scene_are_those_of_its_lesson(lesson: str, came: str, told: str) -> None:
    people = {"recipients": [{"name": "Kate Brown", "greeting": ""}], "tone": "warm"}
    takeaway = {"kind": "lesson", "lesson": lesson, "lesson_from": came, "lesson_beginning": "to"}
    assert told in gather({"people": people, "takeaway": takeaway}).materials["lesson_from"].text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "not to say 'take your time' to a widow, just be slow yourself",
            'not to say "take your time" to a widow, but just to be slow myself',
        ),
        ("if you can't lift it alone don't", "if you can't lift it alone, don't"),
    ],
)
def test_a_rule_is_the_writers_own_outside_what_was_said(typed: str, told: str) -> None:
    assert _told("lesson", "", typed) == told


def test_there_was_always_somebody_and_first_he_was() -> None:
    assert _told("experience", "", "did the rota for 30 carers, always someone off").endswith(
        "and there was always someone off"
    )
    assert "first he was" in clean("the recording, first he was brilliant and then he hung up")


def test_what_was_done_in_two_words_is_told_as_it_was_typed() -> None:
    assert "we double booked every" in _told("experience", "", "In my old salon we double booked every Friday")
