"""Whom "they", "themselves", "his" and "you" mean, told by what is done: nights, presses and starters are no reader."""

from __future__ import annotations

import pytest

from letters.core.language.view.turned import to_reader


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        (
            "Sundays are hard to fill and they're on agency",
            "Sundays are hard to fill and you're on agency",
        ),
        (
            "chillers fail on hot days and they lose the stock",
            "chillers fail on hot days and you lose the stock",
        ),
        (
            "a sick hen won't walk in so they lose the egg",
            "a sick hen won't walk in so you lose the egg",
        ),
        (
            "dogs come in with no vaccine card and they have to turn them away",
            "dogs come in with no vaccine card and you have to turn them away",
        ),
        ("they all shouted the ending", "they all shouted the ending"),
        ("they all test the water", "you all test the water"),
        ("a driver short means they have to pay double", "a driver short means you have to pay double"),
        ("it double books rooms so they end up moving folk", "it double books rooms so you end up moving folk"),
        ("one bad month and they're short-staffed", "one bad month and you're short-staffed"),
    ],
)
def test_what_only_an_employer_suffers_is_said_to_it(typed: str, spoken: str) -> None:
    assert to_reader(typed) == spoken


@pytest.mark.parametrize(
    "typed",
    [
        "mornings are the worst, they start at four and drag on",
        "the looms are so old they break down every week",
        "the cheeses sit in the cellar and they get turned every day",
        "if one depot finds a crack they send back the whole lot",
        "a new cook gets one day and then they're on their own",
        "let the caller breathe, then ask again where they are",
        "never tell a patient they'll be fine",
        "once where the singer sees it and once where they can't pull it off",
        "nobody eats lunch at their desk",
        "the old men come for the company and the tea",
    ],
)
def test_any_one_person_place_or_thing_stays_they(typed: str) -> None:
    assert to_reader(typed) == typed


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("they mend every clock themselves", "you mend every clock yourselves"),
        ("they send blind samples to themselves", "you send blind samples to yourselves"),
        ("they let the kids run it themselves", "you let the kids run it themselves"),
    ],
)
def test_the_reflexive_follows_its_subject(typed: str, spoken: str) -> None:
    assert to_reader(typed) == spoken


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("they take your old boots back too", "you take people's old boots back too"),
        ("they take your old sail off you too", "you take people's old sail off them too"),
        ("they let you try it before you buy", "you let people try it before they buy"),
        ("they give you a mug if you bring your own tea", "you give people a mug if they bring their own tea"),
        ("they have a yard where you're left alone", "you have a yard where people are left alone"),
        ("they said you own the quay", "you said you own the quay"),
    ],
)
def test_you_beside_the_employer_is_anybody(typed: str, spoken: str) -> None:
    assert to_reader(typed) == spoken


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("the driver loses his slot there", "the driver loses his slot there"),
        ("a tenant rings from her car", "a tenant rings from her car"),
        ("they only want to hear she ate something", "you only want to hear she ate something"),
        ("he keeps his own bees", "you keep your own bees"),
    ],
)
def test_what_is_the_subjects_own_is_not_the_readers(typed: str, spoken: str) -> None:
    assert to_reader(typed, he=True, she=True) == spoken


def test_nobody_there_is_none_of_those_who_read_it() -> None:
    assert to_reader("nobody there has meetings before 11") == "none of you has meetings before 11"


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ("whether the council lets them keep their licence", "whether the council lets you keep your licence"),
        ("it took a good third of their August", "it took a good third of your August"),
        (
            "they still have the first customer on their books",
            "you still have the first customer on your books",
        ),
        (
            'how the "show your sister" study goes, and whether it gets published on their blog',
            'how the "show your sister" study goes, and whether it gets published on your blog',
        ),
        ("she showed me the bag a supplier had sent them", "she showed me the bag a supplier had sent you"),
    ],
)
def test_what_befalls_the_employer_beside_others_is_said_to_it(typed: str, spoken: str) -> None:
    assert to_reader(typed) == spoken


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        (
            "she told me which two answers let me down so I could fix them",
            "you told me which two answers let me down so I could fix them",
        ),
        ("she can still tell you their names", "you can still tell people their names"),
    ],
)
def test_the_answers_and_the_named_stay_what_they_are(typed: str, spoken: str) -> None:
    assert to_reader(typed, she=True) == spoken
