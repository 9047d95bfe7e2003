"""Answers of people who talk as they write: run on, with asides, corrections and who said what."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.told import grounds_of, kindness_of


def told(name: str, typed: str, *names: str, beginning: str = "") -> str:
    """The answer as the letter has it, its further sentences after a stroke."""
    readers = Readers(read_people([{"name": one, "greeting": ""} for one in names]), Tone.WARM)
    found = material(name, typed, beginning, readers)
    assert found is not None
    return " | ".join([found.text, *found.rest])


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        (
            "enjoyed",
            "how the residents vote on it, they argue about it all week she said (its usually a musical)",
            "how the residents vote on it | They argue about it all week (it's usually a musical).",
        ),
        (
            "thanks_for",
            "taking me round, he was quick, which says a lot i thought",
            "taking me round | You were quick, which says a lot.",
        ),
        (
            "thanks_for",
            "explaining the rota, she was patient when my sound went",
            "explaining the rota | You were patient when my sound went.",
        ),
        (
            "thanks_for",
            "he lent me his jacket because mine was no good, and his wife gave us soup",
            "lending me your jacket because mine was no good | Your wife gave us soup.",
        ),
        (
            "made_clear",
            "that you need to keep at it for years, he said it never stops",
            "you need to keep at it for years | You said it never stops.",
        ),
        (
            "challenge",
            "the bracken is taking over the low ground and they can't spray near the burn",
            "the bracken is taking over the low ground and you can't spray near the burn",
        ),
        (
            "standing",
            "they buy the fleeces nobody wants off the farmers and she said it costs less",
            "you buy the fleeces nobody wants off the farmers and you said it costs less",
        ),
        (
            "standing",
            "they ask the client for it on the first day, and they say why",
            "you ask the client for it on the first day, and you say why",
        ),
        (
            "topic",
            "led lights can fade colours too, only slower, i always thought they were safe",
            "LED lights can fade colours too, only slower | I always thought they were safe.",
        ),
        (
            "thanks_for",
            "letting me try it even though i only passed in june, he stood well back mind and he was laughing",
            "letting me try it even though I only passed in June | You stood well back and you were laughing.",
        ),
        (
            "thanks_for",
            "she rang me when she came off nights so she must have been tired",
            "ringing me when you came off nights | You must have been tired.",
        ),
        (
            "topic",
            "you can hear damp, i mean if you tap a wall it sounds dull",
            "you can hear damp: if you tap a wall it sounds dull",
        ),
        (
            "standing",
            "they teach the trainees to tap first, he said most firms do it the other way round",
            "you teach the trainees to tap first | You said most firms do it the other way round.",
        ),
        (
            "challenge",
            "small groups give up on the form, they start it and they never send it",
            "small groups give up on the form | They start it and they never send it.",
        ),
        (
            "enjoyed",
            "they pay every small supplier within a week, she said they began because a joiner lost his van",
            "you pay every small supplier within a week | You said you began because a joiner lost his van.",
        ),
        (
            "enjoyed",
            "a go on the crane, he said thats four million quid son and he laughed",
            "a go on the crane | You said that's four million quid and you laughed.",
        ),
        (
            "lesson",
            "you calm the dogs down, they dont say anything they just sit on the floor",
            "you calm the dogs down | You don't say anything; you just sit on the floor.",
        ),
        (
            "challenge",
            "the van breaks down every other week so the meals get there cold",
            "the van breaks down every other week, so the meals get there cold",
        ),
        (
            "lesson",
            "that a good minute is short, and that you write what was decided",
            "a good minute is short, and you write what was decided",
        ),
        (
            "made_clear",
            "that one person should get the calls, they tried it on the ward and it halved",
            "one person should get the calls | You tried it on the ward and it halved.",
        ),
        (
            "lesson_from",
            "he spotted a lame one while he was talking about football",
            "you spotted a lame one while you were talking about football",
        ),
        (
            "kindness",
            "she told me before anybody else did, and she said I should ask for more",
            "you told me before anybody else did, and you said I should ask for more",
        ),
    ],
)
def test_what_was_run_on_is_told_in_sentences(name: str, typed: str, said: str) -> None:
    assert told(name, typed, "Kim", beginning="that" if name in {"topic", "challenge", "lesson"} else "") == said


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        (
            "enjoyed",
            "they know everybody by name and Dev goes to the care home once a month",
            "you know everybody by name | Dev, you go to the care home once a month.",
        ),
        (
            "thanks_for",
            "Karen met me at the gate, and then she and Dev gave me an hour even though they were short that day",
            "meeting me at the gate | Then you both gave me an hour even though you were short that day.",
        ),
        (
            "thanks_for",
            "Karen for explaining the visits, and Dev because he walked me down to the stacks",
            "explaining the visits | Dev, thank you for walking me down to the stacks.",
        ),
        (
            "thanks_for",
            "Dev showing me the ramps and Karen helping me with the screen even tho the phone was ringing",
            "showing me the ramps | Karen, thank you for helping me with the screen even though the phone was ringing.",
        ),
        (
            "standing",
            "they take books out to people and she said it began in 1990",
            "you take books out to people and you said it began in 1990",
        ),
        (
            "thanks_for",
            "Karen taking me round and Dev letting me watch, and they both said ask anything",
            "taking me round | Dev, thank you for letting me watch. | You both told me to ask anything.",
        ),
        (
            "thanks_for",
            "Karen explained the shifts, it was on a napkin, and Dev kept topping up the tea",
            "explaining the shifts | It was on a napkin. | Dev, you kept topping up the tea.",
        ),
        (
            "standing",
            "they do it themselves because Dev did the course, and the council pays them per fridge",
            "you do it yourselves because you, Dev, did the course, and the council pays you per fridge",
        ),
        (
            "enjoyed",
            "they see it before they say no, and Dev told me about one he'd nearly refused",
            "you see it before you say no | Dev, you told me about one you'd nearly refused.",
        ),
    ],
)
def test_each_of_two_is_told_what_is_theirs(name: str, typed: str, said: str) -> None:
    assert told(name, typed, "Karen", "Dev", beginning="that" if name == "enjoyed" else "") == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ring me on her day off, or rather it was her half day", "to ring me on her day off, or rather her half day"),
        ("he wrote it himself and he mentioned my idea", "he wrote the email himself and mentioned my idea"),
        ("she explained it properly and there was no rush", "she explained it properly and there was no rush"),
        ("ring from the boat", "to ring from the boat"),
        ("she rang and said have you got somebody with you", "she rang and asked whether I had somebody with me"),
        ("he came over, bought a pint and told me, i thought fair play", "he came over, bought a pint and told me"),
    ],
)
def test_a_kindness_keeps_its_it(typed: str, said: str) -> None:
    answers = {"acknowledgement": {"kindness": typed, "told_how": "email"}}
    assert kindness_of(answers, Readers((), Tone.WARM)) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("someone who's run a bigger workshop, i think he had twelve men", "someone who has run a bigger workshop"),
        (
            "they picked the other bloke because he can start monday",
            "they picked the other person because he can start",
        ),
        ("a man who has been a bin man for them for eleven years", "a man who has been a bin man for you"),
        ("somebody with sage, they are moving over in january", "somebody with sage"),
    ],
)
def test_a_choice_keeps_its_ground(typed: str, said: str) -> None:
    assert grounds_of({"acknowledgement": {"reason": typed}}, Readers((), Tone.WARM)).text.startswith(said)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("any post with children or teenagers", "any post with children or teenagers"),
        ("nights or twilight, i dont mind which", "night or twilight work"),
        ("adviser again or the complaints team", "an adviser role or a role in the complaints team"),
        ("weekends, i could do mornings when my youngest starts school", "weekend work"),
        ("a similar post, or rather one a grade lower", "a similar post a grade lower"),
    ],
)
def test_a_wish_is_what_was_wished(typed: str, said: str) -> None:
    assert told("future_role", typed, "Kim") == said


def test_how_a_thing_works_is_no_thing() -> None:
    typed = "the button works in the new lorries, and whether the buses get one"
    assert told("follow", typed, "Kim", beginning="how").startswith("how the button works in the new lorries, and")
    assert told("follow", "the new boat handles", "Kim", beginning="how") == "how the new boat handles"
