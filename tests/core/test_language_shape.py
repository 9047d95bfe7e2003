"""What was typed is recognised for what it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from letters.core.language.shape import Shape, recognise

NAMES = ("Mr Stern", "Josh", "petal + stem", "parcelBee")


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Their plan to lend objects to village halls.", "their plan to lend objects to village halls"),
        ("full inventory audit", "full inventory audit"),
        ("the wall of thank you cards", "the wall of thank-you cards"),
        ("the fact that they train everyone on the till", "the fact that they train everyone on the till"),
        ("their dog, Biscuit", "their dog, Biscuit"),
        ("RFID tags in library books", "RFID tags in library books"),
        ("idempotency keys on refunds, never thought about it", "idempotency keys on refunds"),
        ("owners who cant pay", "owners who can't pay"),
        ("Excel macros", "Excel macros"),
        ("May's talk on composting", "May's talk on composting"),
        ("Certified welder", "certified welder"),
        ("someone who'd done more weddings", "someone who'd done more weddings"),
        ("eBay listings", "eBay listings"),
        ("NTNU's fjord station", "NTNU's fjord station"),
        ('"quiet hours" for autistic shoppers', '"quiet hours" for autistic shoppers'),
    ],
)
def test_a_noun_phrase_is_a_thing(typed: str, text: str) -> None:
    fragment = recognise(typed, NAMES)
    assert (fragment.shape, fragment.text) == (Shape.THING, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("how its just 4 people on every dashboard", "how it's just four people on every dashboard"),
        ("How calm the ward was.", "how calm the ward was"),
        ("why the bread rests overnight", "why the bread rests overnight"),
        ("what they do with the offcuts", "what they do with the offcuts"),
        ("whether the night bus trial works", "whether the night bus trial works"),
        ("how to get older patients to use the app", "how to get older patients to use the app"),
        (
            "who owns a filing deadline when the attorney is away",
            "who owns a filing deadline when the attorney is away",
        ),
    ],
)
def test_an_indirect_question_is_a_how(typed: str, text: str) -> None:
    fragment = recognise(typed)
    assert (fragment.shape, fragment.text) == (Shape.HOW, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("Watching their crew run the new positioner.", "watching their crew run the new positioner"),
        ("Seeing the evening crew hand over to nights", "seeing the evening crew hand over to nights"),
        ("being shown the control room", "being shown the control room"),
        ("Meeting the dogs!", "meeting the dogs"),
        ("going foam free, new to me", "going foam free"),
        ("TEACHING THE KIDS TO CODE WITH ROBOTS", "teaching the kids to code with robots"),
        ("letting me try the crane", "letting me try the crane"),
        ("taking time out of a busy day", "taking time out of a busy day"),
    ],
)
def test_a_gerund_is_an_act(typed: str, text: str) -> None:
    fragment = recognise(typed)
    assert (fragment.shape, fragment.text) == (Shape.ACT, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("They lose about 1 in 10", "they lose about one in ten"),
        ("a deadline needs a person next to it", "a deadline needs a person next to it"),
        (
            "you can't promise a loan if you don't know the shelf",
            "you can't promise a loan if you don't know the shelf",
        ),
        ("Nobody else in the town has stopped using it yet.", "nobody else in the town has stopped using it yet"),
        ("Asking about money early is a kindness", "asking about money early is a kindness"),
        ("recruitment is tough right now", "recruitment is tough right now"),
        ("Will explained the rota to me", "Will explained the rota to me"),
        ("parcelBee counts late parcels", "parcelBee counts late parcels"),
        ("In my last job I set up interviews", "in my last job I set up interviews"),
        ("BATTERIES DIE FAST SO THEY SWAP THEM", "batteries die fast so they swap them"),
        ("When it rains they move inside", "when it rains they move inside"),
        ("I ran the night shift", "I ran the night shift"),
        ("most carriers leave them out", "most carriers leave them out"),
    ],
)
def test_a_clause_is_a_fact(typed: str, text: str) -> None:
    fragment = recognise(typed, NAMES)
    assert (fragment.shape, fragment.text) == (Shape.FACT, text)


@pytest.mark.parametrize(
    ("typed", "shape"),
    [
        ("ran TIG on stainless for 3 yrs", Shape.DID),
        ("met the team", Shape.DID),
        ("walked me round the yard", Shape.DID),
        ("been doing payroll for 5 years", Shape.DID),
        ("managed a warehouse of forty people", Shape.DID),
        ("always label before you freeze", Shape.DID),
        ("Forklift certified", Shape.QUALITY),
        ("fluent in Polish", Shape.QUALITY),
        ("familiar with SAP", Shape.QUALITY),
        ("trained in first aid", Shape.QUALITY),
        ("5 years on a ward", Shape.SPAN),
        ("2 yrs of night shifts", Shape.SPAN),
        ("over ten years as a barista", Shape.SPAN),
        ("a couple of summers lifeguarding", Shape.SPAN),
        ("to count to ten before helping", Shape.TO),
        ("to always check the torque twice", Shape.TO),
        ("That they let new nurses shadow", Shape.THAT),
        ("that floral foam is plastic", Shape.THAT),
    ],
)
def test_deeds_qualities_spans_and_aims_are_told_apart(typed: str, shape: Shape) -> None:
    assert recognise(typed).shape is shape


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
