"""What hasty people type about what they enjoyed, and give thanks for, is told without haste."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.letter import Tone
from letters.core.readers import Readers
from letters.core.reading.enjoyed.hasty import hastily
from letters.core.reading.plain.names import names_in
from letters.core.reading.plain.same_person import thanked_by_name
from letters.core.reading.thanks.thankful import in_order


def _readers(*names: str) -> Readers:
    return Readers(read_people({"name": name} for name in names), Tone.WARM)


@pytest.mark.parametrize(
    ("beginning", "typed", "told"),
    [
        ("hearing", "her theory about why hens lay, made my day", "her theory about why hens lay"),
        ("seeing", "the salmon come up in the lift, crazy!", "the salmon come up in the lift"),
        ("hearing", "the ban on phones. Gave me a bit of hope", "the ban on phones. It gave me a bit of hope"),
        ("that", "their trainees, half of them come from the jail", "their trainees. Half of them come from the jail"),
        ("that", "entire night shift is women", "the entire night shift is women"),
        ("hearing", "how they lost whole generator", "how they lost the whole generator"),
        ("hearing", "how whole grain is milled", "how whole grain is milled"),
        (
            "seeing",
            "rangoli at the door, they do new one each week",
            "rangoli at the door, they do a new one each week",
        ),
        ("hearing", "the chicks. He hand feeds them at night", "the chicks. He feeds them by hand at night"),
        ("doing", "to write a label, harder than it sounds", "writing a label, which was harder than it sounds"),
        ("how", "she gets them to load, walks them round first", "she gets them to load. She walks them round first"),
        ("that", "he drives the bus, never missed a Sunday", "he drives the bus. He never missed a Sunday"),
        (
            "how",
            "he hears it with a stick, puts the end to his ear",
            "he hears it with a stick, puts the end to his ear",
        ),
        ("how", "she packs them, strapped down", "she packs them, strapped down"),
        ("how", "clean it with holly, learned from his gran", "clean it with holly. He learned it from his gran"),
        ("hearing", "from her about the ward cat", "listening to Kiri talk about the ward cat"),
        ("hearing", "her explain the seed bank", "listening to Kiri explain the seed bank"),
        ("hearing", "her story of the cake", "her story of the cake"),
        ("seeing", "him weld like it was nothing", "watching Kiri weld as if it was nothing"),
        ("seeing", "a woman icing buns. Didn't look up once", "a woman icing buns. She didn't look up once"),
        ("seeing", "the buns. Didn't look up once", "the buns. Didn't look up once"),
        ("seeing", "storeroom. Every jar with a date", "storeroom, every jar with a date"),
        ("hearing", "what goes unsold. Three loaves a day", "what goes unsold: three loaves a day"),
        ("how", "does one person watch 30 screens", "how one person watches 30 screens"),
        ("how", "is one plough enough for two valleys", "whether one plough is enough for two valleys"),
        ("how", "reading ice", "to read ice"),
        ("how", "training works there", "training works there"),
        ("doing", "a go on the crane, dropped everything twice", "a go on the crane. I dropped everything twice"),
        ("doing", "I had to price a sofa, was forty quid off", "having to price a sofa. I was forty quid off"),
        ("doing", "a turn on it. two laps and clipped the board", "a turn on it. I did two laps and clipped the board"),
        ("that", "they all cycle to the site", "that they all cycle to the site"),
    ],
)
def test_what_was_enjoyed_keeps_its_subjects_and_loses_its_cheer(beginning: str, typed: str, told: str) -> None:
    assert hastily(typed, beginning, _readers("Kiri")) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Sunita tests each bale, she cuts the corner", "Sunita tests each bale, Sunita cuts the corner"),
        ("Sunita trains a lad, he cuts the corner", "Sunita trains a lad, he cuts the corner"),
        ("Prakash played her brilliantly", "Prakash played the part brilliantly"),
    ],
)
def test_a_reader_just_named_is_named_again(typed: str, told: str) -> None:
    assert hastily(typed, "hearing", _readers("Prakash", "Sunita")) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("told me straight, fair enough", "told me straight"),
        ("that Bev showed me round. didn't need to", "that Bev showed me round"),
        ("reading it all, you could tell she had", "reading it all"),
        ("the questions, made all the difference", "the questions, which made all the difference"),
        ("her replying at all", "replying at all"),
        ("his training", "his training"),
        ("the lunch, and the tube", "the lunch, and the tube"),
        (
            "letting me try it twice, Dr. Bev didn't have to do that",
            "letting me try it twice, Dr. Bev didn't have to do that",
        ),
        ("the chance, also Dr. Bev taking me round", "the chance, also Dr. Bev taking me round"),
        ("the mock call, Tom playing the boss was class", "the mock call and Tom playing the boss"),
        ("a chair and her not looking at the clock", "a chair and not looking at the clock"),
        ("Was fair. Let me start again", "Was fair. They let me start again"),
        ("didn't mind, just threw me a towel", "they didn't mind. They just threw me a towel"),
        ("showed me it, never made me feel daft", "showed me it, and for never making me feel daft"),
        ("seeing me on a Sunday, only day I could", "seeing me on a Sunday, the only day I could"),
        ("they waited for me, and the scones", "they waited for me, and for the scones"),
        ("all the time she gave me. And the book!", "all the time she gave me, and for the book"),
        ("the trial, and airtime she bought me", "the trial, and for the airtime she bought me"),
        ("seeing me, and then to introduce me", "seeing me, and then for introducing me"),
        ("sweets from his shop", "the sweets from his shop"),
        ("when she said take your time love", "when she said take your time"),
        ("Bev answered every email, Tom as well", "Bev and Tom both answered every email"),
        ("the song, Tom translating for me", "the song and Tom translating for me"),
        ("Bev for the map, Tom for the tea", "Bev for the map and Tom for the tea"),
    ],
)
def test_every_gift_has_its_for_and_every_deed_its_doer(typed: str, told: str) -> None:
    assert in_order(typed, names_in(typed, _readers("Bev", "Tom", "Al"))) == told


def test_the_only_reader_is_who_never_made_a_fuss() -> None:
    typed = "moving it twice, my kid was ill, she never made a fuss"
    assert thanked_by_name(typed, _readers("Kelly")) == "moving it twice, my kid was ill, Kelly never made a fuss"


@pytest.mark.parametrize("typed", ["sweets from his daughter's wedding", "biscuits from her mum's tin"])
def test_what_is_from_somebodys_own_is_a_gift_and_no_clause(typed: str) -> None:
    assert verdict(f"the {typed}") is Verdict.PHRASE
