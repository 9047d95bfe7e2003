"""Who was seen, heard or met there, and is none of the readers, stays who that is in all sentences of the answer."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers


def _said(typed: str, beginning: str, *names: str) -> tuple[str, ...]:
    readers = Readers(read_people({"name": name} for name in names), Tone.WARM)
    found = material("enjoyed", typed, beginning, readers)
    assert isinstance(found, Material)
    return found.text, *found.rest


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("they sit a new starter on a ward before they touch a phone", "before they touch a phone"),
        ("they keep an apprentice on one machine until they can strip it", "until they can strip it"),
        ("they sit a new starter on a ward before they let him near it", "before you let him near it"),
        ("they ring round at six before they open", "before you open"),
    ],
)
def test_a_newcomer_is_who_may_do_it_only_then(typed: str, said: str) -> None:
    assert _said(typed, "hearing", "Jo", "Ravi")[0].endswith(said)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "how he keeps old frames, the families gave them and he uses the parts",
            "The families gave them and you use the parts.",
        ),
        ("how the customers bring them cake", "seeing how the customers bring you cake"),
    ],
)
def test_what_others_gave_is_no_reader(typed: str, said: str) -> None:
    assert said in _said(typed, "seeing", "Mr Lim")


@pytest.mark.parametrize(
    ("typed", "beginning", "said"),
    [
        (
            "the old cashier. He counts faster than the machine and they let him",
            "seeing",
            ("seeing the old cashier", "He counts faster than the machine and you let him."),
        ),
        (
            "old boy on the lathe, must be 75, didnt measure anything",
            "seeing",
            ("seeing the old boy on the lathe", "He must be 75.", "He didn't measure anything."),
        ),
        (
            "tasting the soups with the cook, she wouldnt tell me whats in it",
            "doing",
            ("tasting the soups with the cook", "She wouldn't tell me what's in it."),
        ),
        (
            "same 4 lads for 20 years and they still eat in the van",
            "that",
            ("the same four lads for 20 years", "They still eat in the van."),
        ),
        (
            "the choir. They practise in the canteen on a Wednesday",
            "hearing",
            ("the choir", "They practise in the canteen on a Wednesday."),
        ),
        (
            "the aunties who make the samosas, they fed me before they asked my name",
            "seeing",
            ("seeing the aunties who make the samosas", "They fed me before they asked my name."),
        ),
        (
            "the register where every mother has written a line, he reads them when the day is bad",
            "seeing",
            ("seeing the register where every mother has written a line", "You read them when the day is bad."),
        ),
        (
            "their market officers. They are 38 and they sit with the traders, they don't wait for anybody",
            "hearing",
            (
                "your market officers",
                "They are 38 and they sit with the traders.",
                "They don't wait for anybody.",
            ),
        ),
        (
            "trying the line for ten minutes. They were very patient with me",
            "doing",
            ("trying the line for ten minutes", "You were very patient with me."),
        ),
        (
            "the drawer of every frame a customer has brought back since 1979, he uses them for spares",
            "seeing",
            ("seeing the drawer of every frame a customer has brought back since 1979", "You use them for spares."),
        ),
    ],
)
def test_whoever_was_seen_stays_so(typed: str, beginning: str, said: tuple[str, ...]) -> None:
    assert _said(typed, beginning, "Mr Lowe") == said


def test_a_farmer_who_stands_by_is_not_the_reader() -> None:
    typed = "how the farmers leaf is weighed with the farmer standing there, and he sees the number first"
    assert _said(typed, "how", "Mr Cheruiyot") == (
        "how the farmers' leaf is weighed with the farmer standing there, and he sees the number first",
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("went up the tower with mike", "going up the tower with you"),
        ("putting a pallet up with mike standing there", "putting a pallet up with you standing there"),
        ("talking into the mike", "talking into the mike"),
    ],
)
def test_a_name_typed_small_is_the_reader(typed: str, said: str) -> None:
    assert _said(typed, "doing", "Jess", "Big Mike")[0] == said


def test_what_somebody_goes_is_told_aloud() -> None:
    typed = "putting a pallet up with Mike standing there. then he goes well you didnt kill anybody"
    assert _said(typed, "doing", "Mike", "Renee")[1:] == ('Then you said, "Well, you didn\'t kill anybody."',)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "they never buy new ones because soles squeak so they go round the shops knocking shoes together",
            "so you go round",
        ),
        ("they tag the boxes because they go missing", "because they go missing"),
    ],
)
def test_who_goes_round_is_the_employer(typed: str, said: str) -> None:
    assert said in _said(typed, "hearing", "Marty")[0]
