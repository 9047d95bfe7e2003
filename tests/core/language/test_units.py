"""How answers of several parts are read: beginnings typed again, comments, run-ons, further sentences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.core.language.shape.recognised import recognise

NAMES = ("Mr Stern", "Josh", "petal + stem", "parcelBee")


@pytest.mark.parametrize(
    ("typed", "kind", "text"),
    [
        ("I learned that a deadline needs a person", "learned", "a deadline needs a person"),
        ("What I learned is that a deadline needs a person", "what", "a deadline needs a person"),
        ("i realised I talk too fast", "learned", "I talk too fast"),
        ("loved hearing about their apprentices", "feeling", "their apprentices"),
        ("I really enjoyed watching the crew", "feeling", "watching the crew"),
        ("I liked very much that the rooms have names", "feeling", "the rooms have names"),
        ("It was great to hear how they plan", "feeling", "how they plan"),
        ("hearing about the move", "hear", "the move"),
        ("thank you for showing me round", "thanks", "showing me round"),
        ("thanks so much for the tour", "thanks", "the tour"),
        ("they mentioned that stock goes missing", "told", "stock goes missing"),
        ("it made clear to me that labels matter", "clear", "labels matter"),
        ("I had not known about censored data", "new", "censored data"),
        ("didn't know that foam is plastic", "new", "foam is plastic"),
        ("I would like to see how the ETAs turn out", "follow", "how the ETAs turn out"),
        ("want to see how the ETAs turn out", "follow", "how the ETAs turn out"),
        ("I understand that you chose someone local", "understand", "someone local"),
        ("went with someone local", "understand", "someone local"),
        ("because I have no licence", "because", "I have no licence"),
        ("What stayed with me was how they greet people", "what", "how they greet people"),
    ],
)
def test_a_beginning_typed_again_is_taken_off(typed: str, kind: str, text: str) -> None:
    fragment = recognise(typed)
    assert fragment.text == text
    assert fragment.opening


@pytest.mark.parametrize(
    "typed",
    [
        "I learned Polish",
        "I never drove a forklift",
        "I saw the kiln",
        "I like to count things",
        "they told me the price",
    ],
)
def test_what_only_resembles_a_beginning_stays(typed: str) -> None:
    assert recognise(typed).text == typed


@pytest.mark.parametrize(
    ("typed", "text", "feeling"),
    [
        ("Reading with 5 of the kids, loved it.", "reading with five of the kids", "loved"),
        ("The kiln. Loved that!", "the kiln", "loved"),
        ("the kiln, really cool", "the kiln", "cool"),
        ("doing the fish section with Lou, so good", "doing the fish section with Lou", "so good"),
        ("the case about the van, it was actually fun", "the case about the van", "fun"),
        ("their open days , sounds fun.", "their open days", "fun"),
    ],
)
def test_a_trailing_comment_leaves_only_its_feeling(typed: str, text: str, feeling: str) -> None:
    fragment = recognise(typed)
    assert (fragment.text, fragment.feeling) == (text, feeling)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("The way they do flowers, they ask for a story first.", "when they do flowers, they ask for a story first"),
        ("They showed me the yard, they let me drive", "they showed me the yard, and they let me drive"),
        ("They sold bread, she baked it, he drove it", "they sold bread, she baked it, and he drove it"),
        ("their corner, the kids chose the books for it", "the kids chose the books for their corner"),
        ("they showed me the machine, does 40 a minute", "they showed me the machine, which does 40 a minute"),
        ("dough tells you when its ready not the clock", "dough tells you when it's ready, not the clock"),
        ("it's not the weld its the order", "it's not the weld, it's the order"),
        ("it is not the price", "it is not the price"),
        ("if it rains, they move inside", "if it rains, they move inside"),
        ("They still buy new, Sophie told me", "they still buy new, Sophie told me"),
        ("the pits aren't on any map, you find them", "the pits aren't on any map; you find them"),
        (
            "the wing isn't the problem, it's the shoes, we hide them",
            "the wing isn't the problem, it's the shoes; we hide them",
        ),
        (
            "the wind is not the same, the sea has waves, we call it Ada",
            "the wind is not the same; the sea has waves, and we call it Ada",
        ),
        ("the hole is the point, if you fill it you lose it", "the hole is the point; if you fill it you lose it"),
        ("you don't fill it, you wait", "you don't fill it, you wait"),
        ("every morning, they check the oven", "every morning, they check the oven"),
    ],
)
def test_a_run_on_is_put_right_with_little(typed: str, text: str) -> None:
    assert recognise(typed).text == text


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("They do it. She said most leave it out", ("She said most leave it out.",)),
        ("watching Eoin shape baguettes, hes so fast", ("He's so fast.",)),
        ("the tour. met the dogs", ("I met the dogs.",)),
        ("the yard. showed me the cab", ("They showed me the cab.",)),
        ("Josh counts to ten, been trying it since", ("I have been trying it since.",)),
        ("The tour. And their corner, the kids chose it.", ("The kids chose their corner.",)),
        ("the tour. Loved it. The coffee!", ()),
    ],
)
def test_further_sentences_are_whole(typed: str, rest: tuple[str, ...]) -> None:
    assert recognise(typed, NAMES).rest == rest


@pytest.mark.parametrize("typed", ["I don't remember", "", "n/a", "loved it all", "- - -", "nothing really lol"])
def test_no_answer_is_no_fragment(typed: str) -> None:
    assert not recognise(typed)


@pytest.mark.parametrize(
    ("typed", "event"),
    [
        ("they walked me round the yard", True),
        ("walked me round the yard", True),
        ("they told me that half the calls are lonely people", False),
        ("they lose one in ten", False),
        ("they let us try it", True),
    ],
)
def test_what_happened_to_the_writer_is_an_event(typed: str, event: bool) -> None:
    assert recognise(typed).event is event


@pytest.mark.parametrize(
    ("typed", "plural"),
    [("the tours of the lab", True), ("the tour of the labs", False), ("their plans to move", True), ("bread", False)],
)
def test_a_thing_knows_whether_it_is_plural(typed: str, plural: bool) -> None:
    assert recognise(typed).plural is plural


@pytest.mark.parametrize("typed", ["How do they keep it cold?", "craic with the girls, and colour wall is class"])
def test_a_doubtful_shape_says_so(typed: str) -> None:
    assert not recognise(typed).sure


WORDS = (
    "they loved hearing about the way how I was that which to 5 years ran , . ! ? and their kids \" ( ) if when it's "
    "not me learned so lol because who been Josh & - Will running certified"
)


@settings(max_examples=120, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS.split()), max_size=40).map(" ".join)))
def test_any_text_is_read_into_tidy_prose(text: str) -> None:
    fragment = recognise(text, NAMES)
    for part in (fragment.text, *fragment.rest):
        assert part == part.strip()
        assert "  " not in part
        assert not part.endswith(("..", ",."))
        assert part.count('"') % 2 == 0
        assert part.count("(") == part.count(")")
    assert bool(fragment.text) is bool(fragment)
