"""A reader whom the answers call by title alone is spoken to like any other."""

from __future__ import annotations

import pytest

from letters.core.compose import compose


def letter(reader: str, said: str) -> str:
    answers = {
        "people": {"recipients": [{"name": reader, "greeting": ""}], "company": "Holm", "role": "cook", "tone": "warm"},
        "interest": {"enjoyed": said},
    }
    return compose(answers).text


@pytest.mark.parametrize(
    ("reader", "said", "told"),
    [
        ("Chef Marco", "chef showed me his own knives", "you showed me your own knives"),
        ("Father Brian", "father knows every child by name", "you know every child by name"),
        ("Capt. Hale", "the captain still takes the noon sight himself", "you still take the noon sight yourself"),
    ],
)
def test_the_title_alone_is_the_reader(reader: str, said: str, told: str) -> None:
    assert told in letter(reader, said).replace("You", "you")


def test_somebody_elses_relation_is_no_reader() -> None:
    assert (
        "my sister keeps bees" in letter("Sister Agnes", "finding out that my sister keeps bees like they do").lower()
    )


def test_the_title_alone_is_the_reader_without_an_apostrophe_too() -> None:
    assert "you won't touch it" in letter("Chef Beto", "chef wont touch it before an hour").replace("You", "you")


def test_a_title_that_is_wished_for_is_a_post() -> None:
    people = {"recipients": [{"name": "Chef Marco", "greeting": ""}], "company": "Holm", "role": "cook", "tone": "warm"}
    wish = {"kind": "future", "future_role": "commis chef also ok"}
    assert "commis chef role" in compose({"people": people, "connection": wish}).text
