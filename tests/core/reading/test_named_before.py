"""Whom "they" mean in an answer or a sentence that goes on about another: the samplers, the patient, the goats."""

from __future__ import annotations

import pytest

from letters.core.compose import compose


def letter(takeaway: dict[str, str], *, enjoyed: str = "", readers: tuple[str, ...] = ("Mr Odum",)) -> str:
    people = {"recipients": [{"name": name, "greeting": ""} for name in readers], "company": "Larkfield"}
    answers = {"people": people, "takeaway": {"kind": "nothing", **takeaway}, "interest": {"enjoyed": enjoyed}}
    return " ".join(paragraph.text for paragraph in compose(answers).paragraphs)


@pytest.mark.parametrize(
    ("topic", "standing", "said"),
    [
        ("rain tanks, they hold water for months", "they last 40 years", "they last 40 years"),
        ("blue tags on lambs", "they cost 30p each", "they cost 30p each"),
        ("Sticky boards for pollen. They hang on the roof for weeks", "", "They hang on the roof"),
        ("that rooks can count", "they know how many went in", "they know how many"),
        ("that you can bake without eggs, they use bean water", "", "you use bean water"),
    ],
)
def test_the_things_of_a_topic_are_no_reader(topic: str, standing: str, said: str) -> None:
    told = letter({"kind": "topic", "topic": topic, "standing": standing})
    assert said.lower() in told.lower()


@pytest.mark.parametrize(
    ("challenge", "clear", "said"),
    [
        ("the phones ring all day", "they go up to 400 on a Monday", "they go up to 400"),
        ("a new starter gets one day", "they leave when nobody shows them", "they leave when nobody shows them"),
        ("the lorries turn up together", "they should be given a time", "they should be given a time"),
        ("power cuts, they had 4 last month", "", "you had four last month"),
        ("patients not turning up, they don't ring to cancel", "", "they don't ring"),
        ("the families ring at handover", "they only want to hear she ate something", "hear she ate"),
        ("thieves, they had 4 vans in March", "they know when the yard is empty", "they know when"),
        ("how to keep up with permit requests, they roughly doubled in a year", "", "they roughly doubled"),
        ("drivers going sick", "they need someone who can cover Sundays", "you need someone"),
    ],
)
def test_a_difficulty_goes_on_about_those_it_named(challenge: str, clear: str, said: str) -> None:
    told = letter({"kind": "challenge", "challenge": challenge, "made_clear": clear})
    assert said.lower() in told.lower()


@pytest.mark.parametrize(
    ("topic", "standing", "said"),
    [
        ("dads can borrow a cot so they stay the night", "they sleep better", "they sleep better"),
        ("the deaf can text the desk", "they get a reply in a minute", "they get a reply in a minute"),
        ("the blind can feel the kerb", "they are asked before it is built", "they are asked before it is built"),
        ("patients can keep a diary", "they give every one a notebook", "you give every one a notebook"),
    ],
)
def test_those_whom_a_topic_is_about_fare_so(topic: str, standing: str, said: str) -> None:
    assert said.lower() in letter({"kind": "topic", "topic": topic, "standing": standing}).lower()


def test_what_only_an_employer_holds_on_to_is_the_employers() -> None:
    told = letter(
        {
            "kind": "challenge",
            "challenge": "pickers leaving faster than they can train them",
            "made_clear": "they need to keep the ones they have",
        }
    )
    assert "faster than you can train them" in told
    assert "you need to keep the ones you have" in told.lower()


def test_those_of_the_lesson_come_after_it() -> None:
    told = letter(
        {"kind": "lesson", "lesson": "ask the old boys first", "lesson_from": "they know where every pipe runs"}
    )
    assert told.index("old boys") < told.lower().index("they know where every pipe runs")


@pytest.mark.parametrize(
    ("lesson", "came", "said"),
    [
        ("you can't push a goat along", "Mr Odum stood by the gate and in they walked", "in they walked"),
        ("ask the patient which side", "Mr Odum said they know it better than we do", "you said they know it better"),
        ("count the sheep out and back", "they lost 4 once", "you lost 4"),
        ("never rush a widow", "they asked me what I would say", "you asked me what I would say"),
    ],
)
def test_what_brought_a_lesson_home_speaks_of_whom_it_named(lesson: str, came: str, said: str) -> None:
    assert said in letter({"kind": "lesson", "lesson": lesson, "lesson_from": came}).replace("You", "you")


@pytest.mark.parametrize(
    ("enjoyed", "said"),
    [
        ("seeing the new presses, they run so quiet you can talk", "They run so quiet"),
        ("the regulars at the bar, they've sat there 30 years", "They've sat there 30 years"),
        ("the little ones at snack time. They pour their own milk", "They pour their own milk"),
        ("a customer told me nobody grinds like Mr Odum, they drive 40 miles", "They drive 40 miles"),
        ("when a child arrives they pick a peg", "when a child arrives they pick a peg"),
        ("one lad said my soup was better than Odums", "better than yours"),
    ],
)
def test_those_who_were_seen_stay_they(enjoyed: str, said: str) -> None:
    assert said in letter({}, enjoyed=enjoyed)


def test_whoever_owns_somebody_is_not_the_one_told_of_next() -> None:
    told = letter({}, enjoyed="Ray said his wife does the pies, she gets up at 4", readers=("Ray", "Col"))
    assert "your wife" in told
    assert "She gets up" in told


def test_one_of_two_who_are_greeted_as_one_is_named() -> None:
    told = letter({}, enjoyed="Mrs Odum feeding the calves", readers=("Mr and Mrs Odum",))
    assert "Mrs Odum feeding the calves" in told
