"""What people type about how they were told is taken apart."""

from __future__ import annotations

import pytest

from letters.core.reading.news import read_news


@pytest.mark.parametrize(
    ("typed", "way"),
    [
        ("email from Priya friday. it was a nice one.", "email"),
        ("She rang me the same evening", "phone"),
        ("he texted", "message"),
        ("a letter, handwritten", "letter"),
        ("told me on the stairs", ""),
    ],
)
def test_the_way_is_found(typed: str, way: str) -> None:
    assert read_news(typed, ("Priya",)).way == way


def test_the_day_is_found() -> None:
    assert read_news("email from Dr Adair on monday, a kind one", ("Dr Adair",)).day == "Monday"


@pytest.mark.parametrize(
    "typed",
    [
        "i was disappointed",
        "bummed but ok",
        "Not the answer i wanted but fair",
        "sad but makes sense",
        "I was so gutted",
    ],
)
def test_a_feeling_is_noted_and_not_told_again(typed: str) -> None:
    news = read_news(f"She rang me on her day off. {typed}")
    assert news.sad
    assert news.text == "She rang me on her day off"


def test_a_feeling_of_theirs_is_not_the_writers() -> None:
    assert not read_news("She sounded sorry for me and took her time").sad


def test_a_reason_is_found() -> None:
    assert read_news("message on tues, they went for someone who'd done more weddings").reason.startswith(
        "they went for"
    )


def test_a_manner_is_found() -> None:
    assert read_news("email from Priya, very kind and honest").manner == "kind and honest"


def test_a_colleague_without_a_name_is_spoken_of() -> None:
    assert (
        read_news("the HR lady phoned. she was decent about it").text
        == "your colleague was decent in giving me the news"
    )


@pytest.mark.parametrize("typed", ["", "no", "n/a", "nothing really"])
def test_nothing_gives_nothing(typed: str) -> None:
    news = read_news(typed)
    assert not news.text
    assert not news.manner
