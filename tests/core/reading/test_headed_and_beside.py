"""How an answer about what was enjoyed begins, and what hangs on it beside a comma, is put straight."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers
from letters.core.reading.enjoyed.beside import beside
from letters.core.reading.enjoyed.headed import headed


def _said(beginning: str, typed: str, *names: str) -> Material:
    readers = Readers(read_people({"name": name} for name in names or ("Kiri",)), Tone.WARM)
    found = material("enjoyed", typed, beginning, readers)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("beginning", "typed", "told"),
    [
        ("that", "it was lovely that the bakers sing", "that the bakers sing"),
        ("that", "it was great to hear they never sack anyone", "that they never sack anyone"),
        ("that", "it was nice that no one is sent home", "that no one is sent home"),
        ("that", "it was lovely and warm in there", "it was lovely and warm in there"),
        ("", "seen them load the kiln", "seeing them load the kiln"),
        ("", "saw how they fold the nets", "seeing how they fold the nets"),
        ("seeing", "how quiet is the shop floor, no shouting", "how quiet the shop floor is, no shouting"),
        ("that", "school has its own orchard", "the school has its own orchard"),
        ("how", "there porters pick the music", "their porters pick the music"),
        ("how", "there always is a spare", "there always is a spare"),
        ("", "they got their own forge", "they have got their own forge"),
        ("", "they got a visit from the mayor last year", "they got a visit from the mayor last year"),
        ("how", "they got a licence", "they got a licence"),
        (
            "",
            "the tour was great, especially the loft it's like a ship",
            "the tour, especially the loft. It's like a ship",
        ),
        ("", "her stories. The one about the goat", "her stories, especially the one about the goat"),
        ("that", "nobody there eats alone", "nobody eats alone"),
        ("", "best bit was the parrot at the till", "the parrot at the till"),
        ("that", "for every new worker is a cake", "for every new worker there is a cake"),
        ("that", "who is ill gets soup sent home", "anyone who is ill gets soup sent home"),
        ("", "Visiting of the old mine", "Visiting the old mine"),
        ("", "lads were sound, gave me a bacon roll", "the lads gave me a bacon roll"),
        ("that", "company bring fruit on Mondays", "the company brings fruit on Mondays"),
        ("", "very modern lab with a view", "the very modern lab with a view"),
        ("doing", "to set a scale with help of Mr Dias", "to set a scale with Mr Dias's help"),
    ],
)
def test_the_beginning_is_put_straight(beginning: str, typed: str, told: str) -> None:
    assert headed(typed, beginning) == told


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("they eat together, no one sits alone", "they eat together, no one sits alone"),
        ("they've two saws so no queueing for one", "they've two saws, so there is no queueing for one"),
        ("he rings them himself, shame mine never did", "he rings them himself"),
        ("soup on Fridays, need I say more", "soup on Fridays"),
        ("the view, all the boats like toys", "the view, with all the boats like toys"),
        ("he marks each book, small stars inside the lid", "he marks each book, with small stars inside the lid"),
        ("he marks each book, even atlases on the shelf", "he marks each book, even atlases on the shelf"),
        ("the old press, plants in every corner", "the old press, plants in every corner"),
        ("the new hoist, holds 2 tonnes", "the new hoist. It holds 2 tonnes"),
        ("The cellar, smells of apples", "The cellar. It smells of apples"),
        ("the foreman, holds the record", "the foreman, holds the record"),
        ("a shift with the crew, ended at six", "a shift with the crew. It ended at six"),
        ("making a heart in foam, came out like a potato", "making a heart in foam. It came out like a potato"),
        ("the mock call, bloke pretending to be cross", "the mock call, with a bloke pretending to be cross"),
        ("Kiri with the wax, hands like a surgeon", "Kiri with the wax, with hands like a surgeon"),
        ("a shift on the pass, plates everywhere", "a shift on the pass, with plates everywhere"),
        ("they reuse it, almost nothing is lost", "they reuse it. Almost nothing is lost"),
        ("the cherry picker, legs went to jelly", "the cherry picker. My legs went to jelly"),
        ("a go at a pot, looked like a shoe", "a go at a pot. It looked like a shoe"),
        ("the office goose! called Gerald", "the office goose called Gerald"),
        ("letting me drive the crane, moved one pallet", "letting me drive the crane. I moved one pallet"),
        ("the sign saying be nice or leave", 'the sign saying "Be nice or leave"'),
    ],
)
def test_what_hangs_on_a_comma_is_put_straight(typed: str, told: str) -> None:
    assert beside(typed) == told


@pytest.mark.parametrize(
    ("beginning", "typed", "text", "rest"),
    [
        ("hearing", "the night they moved 40 sheep", "the night you moved 40 sheep", ()),
        (
            "hearing",
            "the week the power went and everyone came in anyway",
            "the week the power went and everyone came in anyway",
            (),
        ),
        ("hearing", "the school kids who come in to knit", "the school kids who come in to knit", ()),
        ("seeing", "their moulds, some of them cut in 1890", "seeing your moulds, some of which were cut in 1890", ()),
        (
            "seeing",
            "the seed store. everything labelled by hand",
            "seeing the seed store, everything labelled by hand",
            (),
        ),
        ("doing", "a go on the loom, went round it twice", "a go on the loom", ("I went round it twice.",)),
        ("seeing", "Kiri feed the seals", "seeing you feed the seals", ()),
        ("that", "the company is paying the exam even if you fail", "your company pays the exam even if you fail", ()),
        ("doing", "the forklift sim, crashed into a wall", "the forklift sim", ("I crashed into a wall.",)),
        ("that", "the seniors are eating together", "the seniors eat together", ()),
        ("", "the new wall. Every one signs it", "the new wall", ("Every one signs it.",)),
        ("", "inspiring and very friendly", "how inspiring and friendly it all felt", ()),
        ("", "Kiri's shed of spare bulbs", "your shed of spare bulbs", ()),
        ("hearing", "Kiri on about the flood", "hearing you talk about the flood", ()),
        ("doing", "reading to the little ones after lunch", "reading to the little ones after lunch", ()),
        ("", "the press room and getting to print a card", "the press room and getting to print a card", ()),
        (
            "seeing",
            "seen the drone go up, didnt expect the noise",
            "seeing the drone go up",
            ("I didn't expect the noise.",),
        ),
    ],
)
def test_it_is_told_as_it_was_meant(beginning: str, typed: str, text: str, rest: tuple[str, ...]) -> None:
    said = _said(beginning, typed)
    assert (said.text, said.rest) == (text, rest)


def test_a_name_in_ed_is_no_deed_of_the_writer() -> None:
    assert _said("", "Sioned showing me the loom", "Sioned", "Gwen").text == "you showed me the loom"
