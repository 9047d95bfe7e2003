"""What was taken away is read after the beginning its question gave it, and keeps its best detail."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.language.shape.fragment import Shape
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers
from letters.core.shorten import shortened

READERS = Readers(read_people([{"name": "Sue Marsh", "greeting": ""}]), Tone.WARM)


def said(name: str, typed: str, beginning: str = "") -> Material:
    found = material(name, typed, beginning, READERS)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "text"),
    [
        ("topic", "how", "I did not know that bees sleep", "bees sleep"),
        ("topic", "how", "I had no idea that ink can freeze", "ink can freeze"),
        ("lesson", "how", "that you should weigh the empty crate first", "you should weigh the empty crate first"),
        ("lesson", "how", "its not the glue its the room", "it's not the glue; it's the room"),
        ("lesson", "how", "before paint, first sand", "before paint, first sand"),
        ("lesson", "that", "sue has a tin for the dead bulbs", "you have a tin for the dead bulbs"),
        (
            "lesson",
            "to",
            "weigh it twice and dont trust the first one",
            "to weigh it twice and not to trust the first one",
        ),
        (
            "topic",
            "how",
            "the coopers listen to the cask, they hit it with a hammer",
            "how the coopers listen to the cask: they hit it with a hammer",
        ),
        ("topic", "how", "the bees swarm, it sounds like a train", "how the bees swarm"),
        (
            "topic",
            "that",
            "they still got door operators from 1962 in one of them",
            "you still have door operators from 1962 in one of them",
        ),
        (
            "topic",
            "that",
            "dust here costs them more than cloud does. Nearly 7% before a wash",
            "dust here costs you more than cloud does, nearly 7% before a wash",
        ),
        (
            "topic",
            "that",
            "they dont go by the air temperature, they go by the pavement",
            "you don't go by the air temperature; you go by the pavement",
        ),
        ("topic", "about", "checks for dog bowls, like i thought it was all swamps", "checks for dog bowls"),
        (
            "standing",
            "",
            "they got a guy in Leeds with a little foundry, does six gears at a time",
            "you've got a guy in Leeds with a little foundry, who does six gears at a time",
        ),
        ("standing", "", "they got a grant last year to fix it", "you got a grant last year to fix it"),
        ("lesson", "that", "costume must be sewn to be opened again", "a costume must be sewn to be opened again"),
        (
            "lesson_from",
            "",
            "They had a viewer in, a retired vet, and he told them the truth",
            "you had a viewer in, a retired vet, and he told you the truth",
        ),
        ("topic", "how", "to read a rock core, wet it first", "how to read a rock core: wet it first"),
        (
            "topic",
            "how",
            "is working the vacuum sewer, it is sucking",
            "how the vacuum sewer is working: it is sucking",
        ),
        ("topic", "how", "silent auctions, apparently you put the worst thing first", "silent auctions"),
        ("topic", "that", "a thing called a weir. its a wall in a river", "a thing called a weir"),
        ("topic", "that", "Sue was telling me they freeze the ticks", "you freeze the ticks"),
        ("lesson", "to", "i always thought slow was lazy. turns out slow is safe", "slow is safe"),
        ("lesson", "to", "before you fix it ask who broke it", "to ask who broke it before I fix it"),
        ("lesson", "to", "dont be first through the door", "not to be first through the door"),
        ("lesson", "to", "to not promise times", "not to promise times"),
        (
            "lesson",
            "to",
            "never answer the first question they ask, answer the one they mean",
            "never to answer the first question they ask, but to answer the one they mean",
        ),
        ("lesson", "how", "torque wrench before lunch, not after", "torque wrench before lunch, not after"),
        ("lesson_from", "", "me sitting down and everyone laughing", "I sat down and everyone laughed"),
        ("lesson_from", "", "Sue said never quote from a photo", "you told me never to quote from a photo"),
        ("lesson_from", "", "Sue asked me what does this one do", "you asked me what this one does"),
        (
            "lesson_from",
            "",
            "the silence when she asked me and I talked rubbish",
            "the silence when you asked me and I talked rubbish",
        ),
        ("topic", "how", "fast a grain fire goes", "how fast a grain fire goes"),
        ("lesson", "how", "not to carry a pane of glass", "how not to carry a pane of glass"),
        ("lesson", "how", "is important to drink before work", "it is important to drink before work"),
        ("lesson", "to", "look at their hands not their face", "to look at their hands, not their face"),
        ("lesson_from", "", "funnily enough how Sue told me", "how you told me"),
        ("lesson", "to", "never say I know best", 'never to say "I know best"'),
        ("challenge", "how", "they asked how I would cut the waste", "the problem of how to cut the waste"),
        ("challenge", "how", "to fill it by noon, they promised it already", "the problem of how to fill it by noon"),
        ("challenge", "about", "whether to mend it or wait", "the question of whether to mend it or wait"),
        ("challenge", "that", "mate the pub's wifi", "the pub's wifi"),
        (
            "challenge",
            "that",
            "could one person do both islands?",
            "the question of whether one person could do both islands",
        ),
        ("challenge", "that", "the team has it's own forms", "the team has its own forms"),
        ("challenge", "about", "mums not knowing they can claim", "the problem of mums not knowing they can claim"),
        ("made_clear", "", "what is not kept now cannot be found", "what is not kept now cannot be found"),
        ("made_clear", "", "a locked door is for us, not for them", "a locked door is for us, not for them"),
        ("made_clear", "", "main issue is the pay", "the main issue is the pay"),
        (
            "made_clear",
            "",
            "the city tows them away if they stand too long",
            "the city tows them away if they stand too long",
        ),
        ("made_clear", "", "nobody leaves in May, they leave in June", "nobody leaves in May; they leave in June"),
        ("made_clear", "", "the GM is doing it herself and she's tired", "the GM is doing it herself and she's tired"),
        (
            "challenge",
            "that",
            "they need one to sign and then the rest come",
            "you need one to sign and then the rest come",
        ),
        ("challenge", "that", "they told the pumps are failing in frost", "the pumps are failing in frost"),
        (
            "challenge",
            "how",
            "They asked me how to halve the queue, currently it is an hour",
            "the problem of how to halve the queue",
        ),
        ("made_clear", "", "thats why the orders are always late", "why the orders are always late"),
        ("made_clear", "", "a plan in months is useless for them", "a plan in months is useless for you"),
        ("made_clear", "", "cant have patients waiting in the rain", "you can't have patients waiting in the rain"),
        ("standing", "", "Put one in every boat since 2019", "you put one in every boat since 2019"),
    ],
)
def test_a_beginning_that_was_typed_wins_over_the_picked_one(name: str, beginning: str, typed: str, text: str) -> None:
    assert said(name, typed, beginning).text == text


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "text", "after"),
    [
        (
            "topic",
            "that",
            "Rhizopus, it is a mould that they grow on rice",
            "Rhizopus",
            "It is a mould that you grow on rice.",
        ),
        (
            "topic",
            "how",
            "they count talks, not loans. There is a bell by the door",
            "you count talks, not loans",
            "There is a bell by the door.",
        ),
        (
            "challenge",
            "about",
            "The moles. They push up the new turf every night",
            "the moles",
            "They push up the new turf every night.",
        ),
        (
            "challenge",
            "about",
            "the falls, most of the falls are before six",
            "the falls",
            "Most of the falls are before six.",
        ),
        (
            "lesson",
            "to",
            "Never say cheer up. You say what time is it you need me",
            "never to say cheer up",
            'You say, "What time is it you need me?"',
        ),
    ],
)
def test_what_is_said_about_a_thing_stands_after_it(
    name: str, beginning: str, typed: str, text: str, after: str
) -> None:
    found = said(name, typed, beginning)

    assert found.text.removeprefix("how ") == text
    assert found.rest == (after,)


def test_a_letter_that_runs_on_keeps_what_was_said_about_a_bare_name() -> None:
    facts = {
        "challenge": said("challenge", "The moles. They push up the new turf every night", "about"),
        "enjoyed": said("enjoyed", "the long tour of the tar pits. The older men sing at the gate."),
    }

    shorter = shortened(facts)

    assert shorter is not None
    assert shorter["challenge"].rest
    assert not shorter["enjoyed"].rest


def test_what_every_one_is_stands_as_a_clause() -> None:
    assert said("made_clear", "every plate that comes back is money in the bin").shape is Shape.THAT
    assert said("made_clear", "what is not kept now cannot be found").shape is Shape.THAT


def test_a_question_or_a_problem_that_was_named_is_a_thing() -> None:
    assert said("challenge", "mums not knowing they can claim", "about").shape is Shape.THING
    assert said("challenge", "is it the flour or the oven?", "that").shape is Shape.THING


def test_a_condition_that_is_spliced_to_a_fact_is_a_sentence() -> None:
    found = said("challenge", "the boiler runs on one pump, if it stops nobody has heat", "that")
    assert found.text == "the boiler runs on one pump"
    assert found.rest == ("If it stops nobody has heat.",)


def test_a_plan_is_never_not_to_do_something() -> None:
    assert said("lesson", "never say the number loud", "to").say("plan") is None
    assert said("lesson", "say the number loud", "to").say("plan") == "to say the number out loud"
