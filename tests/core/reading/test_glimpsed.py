"""Glimpses of what was enjoyed, typed without a verb or without saying who, are read for what they are."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.typed.owners import owners_marked
from letters.core.language.view.turned import to_reader
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.enjoyed.glimpsed import glimpsed
from letters.core.reading.plain.scenes import is_thing_with_scene


def _readers(*names: str) -> Readers:
    return Readers(read_people({"name": name} for name in names), Tone.WARM)


@pytest.mark.parametrize(
    ("beginning", "typed", "told"),
    [
        (
            "how",
            "14 lads and one sink and they still do it",
            "that there are 14 lads and one sink and they still do it",
        ),
        ("how", "two brothers and a dog run the ferry", "two brothers and a dog run the ferry"),
        ("hearing", "14 lads and one sink", "14 lads and one sink"),
        ("how", "neither of them had run a cinema", "neither of you had run a cinema"),
        ("how", "the twins argue and neither of them wins", "the twins argue and neither of them wins"),
        ("seeing", "the hop room, smelt unreal", "the hop room. It smelt unreal"),
        ("seeing", "that little lad read to the dog", "the little lad read to the dog"),
        ("seeing", "that lad", "that lad"),
        ("seeing", "down the old shaft", "being down the old shaft"),
        ("doing", "the flowers. Hands were blue", "the flowers. My hands were blue"),
        ("hearing", "how Len got them round, took her two years", "how Len got them round, took two years"),
        ("hearing", "Len and his 'museum of boards'", 'hearing about Len and his "museum of boards"'),
        ("hearing", "Len and his brother built it", "Len and his brother built it"),
        ("how", "Ron taps it and he is never wrong Len said", "Ron taps it and he is never wrong"),
        ("how", "it is never wrong Len said", "it is never wrong Len said"),
        ("how", "they turn it, even the owner does not know", "they turn it. Even the owner does not know"),
        ("how", "they all came, even the owner", "they all came, even the owner"),
        ("seeing", "he got a boar out with a broom", "one of you got a boar out with a broom"),
        ("seeing", "he got a boar out and it bit him", "he got a boar out and it bit him"),
        ("doing", "feeding them, one (Biscuit?) bit me", "feeding them, one bit me"),
        ("hearing", "11 tongues and they sing it", "that there are 11 tongues and they sing it"),
        ("that", "is all family", "it is all family"),
        ("hearing", "that is the only bakery", "it is the only bakery"),
        ("seeing", "Len and Ron doing the dance", "you both doing the dance"),
        ("that", "Len and Ron have done it for years", "you have both done it for years"),
        ("how", "between the two of them they cover it", "they cover it between you"),
        ("seeing", "Len and Ron's garden", "Len and Ron's garden"),
        ("that", "them two started as cleaners", "the two of you started as cleaners"),
        ("how", "Len, he's 70, goes up the ladder", "Len goes up the ladder. he's 70"),
        ("how", "Len, he's 70, and he goes up", "Len, he's 70, and he goes up"),
        ("doing", "me and Len had a go", "Len and I had a go"),
        ("doing", "the talk was fine but stacking the hay was better", "stacking the hay"),
        ("how", "patient she was with that lad", "how patient she was with that lad"),
        ("how", "things they were good at", "things they were good at"),
        ("seeing", "the ward round, Len doing the voices", "the ward round, with Len doing the voices"),
        ("that", "between them they've done 61 years", "they've done 61 years between you"),
        ("seeing", "them race, everybody was there to watch", "them race. Everybody was there to watch"),
        ("that", "you see the books, never seen that before", "you see the books. I had never seen that before"),
        ("how", "it works, basically you lie on it", "it works. Basically you lie on it"),
        ("that", "they had one van. 22 vans now!", "they had one van. There are 22 vans now!"),
    ],
)
def test_a_glimpse_gets_its_verb_and_its_persons(beginning: str, typed: str, told: str) -> None:
    assert glimpsed(typed, beginning, _readers("Len", "Ron")) == told


def test_one_reader_is_no_one_of_several() -> None:
    assert glimpsed("he got a boar out", "seeing", _readers("Len")) == "he got a boar out"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("their huddle where each has a chart and nobody is allowed to laugh", True),
        ("the meadow bit at the top where they only cut it once and leave the orchids be", True),
        ("the school where she taught is a hotel now", False),
        ("the kids know where the key is", False),
    ],
)
def test_what_goes_on_at_a_place_belongs_to_it(text: str, thing: bool) -> None:
    assert is_thing_with_scene(text) is thing


@pytest.mark.parametrize(
    ("beginning", "typed", "said"),
    [
        ("hearing", "their plan to let the tenants pick the paint", "your plan to let the tenants pick the paint"),
        ("hearing", "from Len what it was like on paper", "hearing from you what it was like on paper"),
        ("seeing", "the way every seed packet carries a name", "seeing the way every seed packet carries a name"),
        ("doing", "driving it", "driving it"),
        ("doing", "hand-stitching a hem", "hand-stitching a hem"),
        ("doing", "scatter feeding the otters", "scatter-feeding the otters"),
        ("how", "the night nurses ring a bell", "how the night nurses ring a bell"),
        ("seeing", "Len on the quad bike", "seeing you on the quad bike"),
        ("hearing", "Len explain VAT using cakes", "hearing you explain VAT using cakes"),
        ("doing", "crawling under the stage", "crawling under the stage"),
        ("doing", "role playing the bad news call", "role-playing the bad news call"),
        ("doing", "the hunt, never found the atlas", "the hunt"),
        ("doing", "a blind smell test, got cinnamon and diesel right", "a blind smell test"),
        ("doing", "the egg thing down the corridor, don't ask", "the egg thing down the corridor"),
        ("that", "Len's mum still works there", "your mum still works there"),
        ("hearing", "you can tell a fake by rubbing it", "you can tell a fake by rubbing it"),
        ("hearing", "that in spring the office moves upstairs", "in spring the office moves upstairs"),
        ("seeing", "this old boy polishing trumpets, been there 50 years", "seeing this old boy polishing trumpets"),
        ("doing", "the race, came last", "the race"),
        ("how", "Len knows every driver's kid, he writes nothing down", "how you know every driver's kid"),
    ],
)
def test_it_is_said_as_what_it_is(beginning: str, typed: str, said: str) -> None:
    found = material("enjoyed", typed, beginning, _readers("Len"))
    assert found is not None
    assert found.text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("52 uprights and not a cup ring on one of them", "52 uprights and not a cup ring on one of them"),
        ("they pay 300 people and they still do it by hand", "you pay 300 people and you still do it by hand"),
        ("they pay 300 people and they sing", "you pay 300 people and they sing"),
        ("her dad tells everyone they're doing it wrong", "her dad tells everyone they're doing it wrong"),
    ],
)
def test_them_are_the_things_counted_and_they_go_on(typed: str, said: str) -> None:
    assert to_reader(typed) == said


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("his sisters wedding the whole time", "his sister's wedding the whole time"),
        ("the nurses phone the families", "the nurses phone the families"),
        ("the heads with the singers names on", "the heads with the singers' names on"),
        ("my great uncles number", "my great uncle's number"),
    ],
)
def test_an_owner_of_what_is_no_verb_is_marked(typed: str, marked: str) -> None:
    assert owners_marked(typed) == marked


def test_what_was_said_of_rude_people_is_no_reproach() -> None:
    found = material("enjoyed", "what she said about people who are rude to waiters", "that", _readers("Len"))
    assert found is not None
    assert found.text.endswith("what you said about people who are rude to waiters")
    assert material("enjoyed", "they were rude to me", "that", _readers("Len")) is None


def test_a_resident_there_is_does_her_own() -> None:
    assert to_reader("there's a resident who does her own tax", she=True) == "there's a resident who does her own tax"


def test_part_of_them_is_no_reader() -> None:
    found = material(
        "enjoyed", "the queue. Half of them weren't there for bread. They came for the chat", "seeing", _readers("Len")
    )
    assert found is not None
    assert found.rest == ("Half of them weren't there for bread.", "They came for the chat.")


def test_the_others_have_names_and_the_readers_have_them() -> None:
    typed = "the chickens. They got eight coops of them around the parish. They all have names"
    found = material("enjoyed", typed, "", _readers("Len"))
    assert found is not None
    assert found.rest == ("You got eight coops of them around the parish.", "They all have names.")
