"""Lost articles, agreement and what follows a word come back as English has them; what was right stays."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        (
            "each new employee has mentor during first half year",
            "each new employee has a mentor during the first half year",
        ),
        ("your explanation about shift planning system", "your explanation of the shift planning system"),
        ("there is shortage of drivers", "there is a shortage of drivers"),
        ("planning without accurate number of parts", "planning without an accurate number of parts"),
        ("they found solution for the lift", "they found a solution for the lift"),
        ("they read story for children", "they read a story for children"),
        ("manager knows name of every guest", "the manager knows the name of every guest"),
        ("with key from office", "with a key from office"),
        ("as apprentice I broke many glasses", "as an apprentice I broke many glasses"),
        ("candidate who already has level 3 diploma", "a candidate who already has a level 3 diploma"),
        ("I worked in care home in Lodz", "I worked in a care home in Lodz"),
        ("she wrote me very detailed email", "she wrote me a very detailed email"),
        ("before examination the patient must rest", "before the examination the patient must rest"),
        ("most of customers are old people", "most of the customers are old people"),
        ("parents speak other language at home", "parents speak another language at home"),
        ("they lost third of members", "they lost a third of members"),
        ("every morning team meets for ten minutes", "every morning the team meets for ten minutes"),
        ("it was first time in such factory", "it was the first time in such a factory"),
        ("patients need same face every day", "patients need the same face every day"),
        ("put the hand in correct position", "put the hand in the correct position"),
    ],
)
def test_what_is_counted_has_its_article(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "an outside candidate",
        "they go on tour in May",
        "one lost key and you lose the client",
        "it has room for all of them",
        "by letter or by email",
        "from door to door",
        "told in person",
        "head of department",
        "in stock",
        "a marketing department",
    ],
)
def test_what_is_said_bare_stays_bare(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("every parcel that come back cost two times", "every parcel that comes back costs twice"),
        ("alpacas spits mostly on each other", "alpacas spit mostly on each other"),
        ("when it have a problem", "when it has a problem"),
        ("each empty hour cost the practice a lot", "each empty hour costs the practice a lot"),
        ("a small gift every month count more", "a small gift every month counts more"),
        ("before the cement dry", "before the cement dries"),
    ],
)
def test_a_verb_agrees_with_what_it_is_about(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "let it run",
        "make it work",
        "the repair cost a lot when I was there",
        "lads with airside passes already",
    ],
)
def test_what_agrees_stays(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("every window is signed from the man who made it", "every window is signed by the man who made it"),
        ("I was impressed and not to be discourage", "I was impressed and not to be discouraged"),
        ("a position of cook", "a position as a cook"),
    ],
)
def test_what_is_done_is_told_with_its_doer(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "the bread is taken from the oven",
        "the post of curator",
        "it was bought from the man next door",
    ],
)
def test_a_passive_that_is_right_stays(typed: str) -> None:
    assert clean(typed) == typed


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("they use a tool for check the temperature", "they use a tool to check the temperature"),
        ("come on Saturday for buy the bread", "come on Saturday to buy the bread"),
        ("the method of teach reading", "the method of teaching reading"),
        ("instead of throw it away", "instead of throwing it away"),
        ("without change all the cells", "without changing all the cells"),
        ("without cook nobody eats", "without a cook nobody eats"),
        ("he calmed her with only listening", "he calmed her by only listening"),
        ("they can change the line for not be bored", "they can change the line so as not to be bored"),
        ("she spoke very slow for I understand", "she spoke very slowly so that I could understand"),
        ("without that anybody shouts", "without anybody shouting"),
        ("you make that the dogs feel calm", "you make the dogs feel calm"),
        ("to can taste the cheeses", "to be able to taste the cheeses"),
        ("you make visit the museum to blind people", "you let blind people visit the museum"),
        ("Singing with the children the song of the months", "Singing the song of the months with the children"),
        ("they have not any driver", "they do not have any driver"),
        ("don't speak with nobody", "don't speak with anyone"),
        ("waited after each my answer", "waited after each of my answers"),
        ("like he had promised", "as he promised"),
        ("it lives an octopus there who opens jars", "there lives an octopus there who opens jars"),
        ("she said to the child what comes next", "she told the child what comes next"),
        ("important is to wait", "important it is to wait"),
        ("the visit of the museum", "the visit to the museum"),
        ("they work by nights", "they work at night"),
        ("so many work", "so much work"),
        ("she had a so nice voice", "she had such a nice voice"),
    ],
)
def test_what_follows_a_word_is_as_english_has_it(typed: str, right: str) -> None:
    assert clean(typed) == right


@pytest.mark.parametrize(
    "typed",
    [
        "he asked for help the next day",
        "for the next shift",
        "even the chef washes up",
        "they have not yet opened",
    ],
)
def test_what_may_follow_stays(typed: str) -> None:
    assert clean(typed) == typed
