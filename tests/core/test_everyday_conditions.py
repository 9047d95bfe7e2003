"""Conditions with what comes of them, and other plain turns, as the whole letter says them."""

from __future__ import annotations

import pytest

from letters.core.formal import written_out
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("made_clear", "if one breaks the line stands for weeks", "that if one breaks, the line stands for weeks"),
        ("made_clear", "if you cut the corner the weld cracks", "if you cut the corner, the weld cracks"),
        ("made_clear", "when the line stops the whole site stops", "when the line stops, the whole site stops"),
        ("made_clear", "when they lose a driver the school run is cancelled", "a driver, the school run is cancelled"),
        ("made_clear", "if they know the family is safe they can plan", "the family is safe, they can plan"),
        ("lesson", "when you rush the first coat the second one peels", "the first coat, the second one peels"),
    ],
)
def test_a_condition_is_parted_from_what_comes_of_it(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_a_time_alone_is_no_condition() -> None:
    assert "when to stop." in letter_with("made_clear", "when to stop")


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("enjoyed", "the diabetes group that meets in the waiting room", "the diabetes group that meets in"),
        ("enjoyed", "how the night shift leave notes for the day shift", "leave notes for the day shift"),
        ("enjoyed", "the dams they built from peat", "the dams you built"),
        ("enjoyed", "the quiz, nobody came last", "the quiz. Nobody came last."),
        ("thanks_for", "being so open about the job, nothing was hidden", "about the job. Nothing was hidden."),
        ("thanks_for", "the chat, most people don't bother", "for the chat."),
        ("reason", "someone with lifeguard qual", "someone with a lifeguard qualification"),
        ("future_role", "a teaching assistant post, full or part time", "a teaching assistant post"),
        ("kindness", "messaged me to say sorry, could have just ghosted me", "for messaging me to say sorry."),
        ("kindness", "she wrote me herself and was kind", "wrote to me yourself"),
        (
            "enjoyed",
            "the knitting group and how they read to each other while they knit",
            "how they read to each other",
        ),
        ("enjoyed", "tying up in a swell", " tying up in a swell."),
        ("enjoyed", "milking with her, radio on", "with the radio on."),
        ("thanks_for", "family meal after service, felt part of the team", "after service. I felt part of the team"),
        ("thanks_for", "not much to say, he gave me an hour", "for giving me an hour"),
        ("lesson", "always have a plan B", "always to have a plan B"),
        (
            "made_clear",
            "they have to catch them at their first car loan",
            "you have to catch them at their first car loan",
        ),
        ("made_clear", "one late fitter messes up three customers", "that one late fitter messes up three customers"),
        ("made_clear", "a half empty house is hard on the actors", "a half-empty house"),
        ("future_role", "any vacancy in Ibadan branch", "in the Ibadan branch"),
        ("future_role", "any work morning", "any morning work"),
        ("future_role", "covering when someone's off", " cover work"),
        ("thanks_for", "letting me try out the OCT", "try out the OCT."),
        ("enjoyed", "the nursery with all the old toys still in it", "all the old toys still in it"),
        (
            "made_clear",
            "it's not about chairs it's about people feeling it's their place",
            "people feeling it's their place",
        ),
        ("made_clear", "a closed door is not always a no", "is not always a no"),
        ("challenge", "the backlog of probate files since two people retired", "the backlog of probate files since"),
        ("experience", "I made three winter seasons in Chamonix", "made three winter seasons in Chamonix"),
        ("lesson", "less sugar let you taste the tea", "less sugar lets you taste the tea"),
        ("experience", "spent ten years reading doctors handwriting", "doctors' handwriting"),
        ("thanks_for", "the tea from the own garden", "from your own garden"),
        ("thanks_for", "making it feel like a chat, your dog helped", "like a chat. Your dog helped."),
        ("kindness", "she mentioned the octopus name she'd have picked", "the octopus name you'd have picked"),
        ("challenge", "hire boats go through with one gate open", "hire boats go through with one gate open"),
        ("challenge", "it is too small since they sell also online", "since you also sell online"),
        ("made_clear", "we all wanted go home", "we all wanted to go home"),
        ("follow", "lost toy friday", "follow lost toy Friday"),
        ("thanks_for", "taking the mick out of me a bit, broke the ice", "the mick out of me a bit. It broke the ice."),
        ("thanks_for", "everyone stopping what they were doing to say hello", "stopping what they were doing"),
        ("enjoyed", "having a go at the quiz they give starters (i got 4)", "you give starters (I got 4)"),
        ("kindness", "explained it was down to hours not me", "down to hours, not me"),
        ("reason", "someone bit more senior", "a bit more senior"),
        ("challenge", "theres only Dave who knows how it works", "only you know how it works"),
        ("challenge", "every summer somebody falls in", "somebody falls in every summer"),
        ("topic", "the 2 bin system", "the 2-bin system"),
        ("future_role", "back in the stores", " work in the stores"),
        ("enjoyed", "cutting dulse at low tide with the lads", "at low tide with the lads"),
        ("thanks_for", "brew, tour, honest chat about heights", "for the brew, tour and honest chat about heights"),
        ("thanks_for", "he explained everything with smile", "with a smile"),
        ("reason", "a parent the children know already", "choosing a parent the children know already"),
        ("lesson", "if you show people the worn part they never argue", "the worn part, they never argue"),
    ],
)
def test_plain_turns_keep_their_sense(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_what_becomes_of_one_thing_has_its_own_verb() -> None:
    letter = letter_with("follow", "the onboarding redesign lands", beginning="how")
    assert "how the onboarding redesign lands." in letter


def test_what_lost_its_it_is_no_headline() -> None:
    letter = letter_with("lesson", "take my boots off. sounds daft but the lady noticed", lesson_beginning="to")
    assert "sounds are" not in letter


@pytest.mark.parametrize(
    ("short", "long"),
    [("a tray you'd done wrong", "a tray you had done wrong"), ("so you'd keep my name", "so you would keep my name")],
)
def test_a_formal_letter_tells_had_from_would(short: str, long: str) -> None:
    assert written_out(short) == long


def test_what_somebody_has_done_is_no_passive() -> None:
    letter = letter_with("lesson", "to plan for rain", lesson_from="Dave says it's saved every event he's run")
    assert "it's saved every event you've run" in letter


def test_a_first_time_is_told_as_one() -> None:
    assert "driving the side loader for the first time." in letter_with(
        "enjoyed", "driving the side loader, first time ever", beginning="doing"
    )


def test_a_building_manager_builds_nobody() -> None:
    people = {"your_name": "Ada Moor", "recipients": [{"name": "Dave", "greeting": ""}], "role": "building manager"}
    assert "building manager" in letter_with("thanks_for", "the chat", people=people)


def test_each_side_is_who_forgets() -> None:
    standing = "each side gets two minutes and by then they've usually forgotten"
    assert "they've usually forgotten" in letter_with("topic", "they stop rows with a timer", standing=standing)


def test_a_title_tells_who_is_she() -> None:
    people = {"your_name": "Ada Moor", "recipients": [{"name": "Mrs Ellis", "greeting": ""}], "tone": "warm"}
    letter = letter_with("thanks_for", "letting me sit with Mr Barnes while she took a call", people=people)
    assert "while you took a call" in letter


def test_what_they_would_do_stays_a_question() -> None:
    letter = letter_with("challenge", "they'd cope if the bridge shuts", challenge_beginning="how")
    assert "how you'd cope if the bridge shuts" in letter


def test_what_is_done_every_year_hangs_on_its_thing() -> None:
    assert "come to the panto you do every year." in letter_with(
        "follow", "come to the panto they do every year", beginning="doing"
    )


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("experience", "measured up carpets for my uncle", "I measured up carpets for my uncle"),
        ("experience", "the foremen texted me there hours", "foremen texted me their hours"),
        ("made_clear", "you gotta chase them before friday or your done", "before Friday or you're done"),
        ("made_clear", "if the plate look different the child feel different", "looks different, the child feels"),
        ("enjoyed", "seeing every broken frame with its story wrote on it", "with its story written on it"),
        (
            "challenge",
            "one can not eat egg and all must to look the same",
            "one cannot eat egg and all must look the same",
        ),
        ("lesson", "never promise a date your supplier gave you", "never to promise a date my supplier gave me"),
        ("kindness", "she said it were the closest call", "it was the closest call"),
        ("challenge", "half the lads dont know were the valves are", "don't know where the valves are"),
        ("lesson", "if it were a hard job it would pay more", "if it were a hard job, it would pay more"),
        ("reason", "someone with a hgv licence, gutted but whatever", "choosing someone with an HGV licence"),
        ("reason", "somebody local, whatever", "choosing somebody local makes sense"),
        ("kindness", "rang me himself but whatever", "ringing me"),
        ("topic", "they choose one dinner a week and is always pasta", "one dinner a week and it is always pasta"),
    ],
)
def test_hasty_turns_are_put_right(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_a_titled_reader_is_told_as_who_told_it() -> None:
    people = {"your_name": "Ada Moor", "recipients": [{"name": "Dr Nwosu", "greeting": ""}], "tone": "warm"}
    letter = letter_with("lesson", "to wait", lesson_from="Dr Nwosu telling me about the cat", people=people)
    assert "You told me about the cat" in letter
