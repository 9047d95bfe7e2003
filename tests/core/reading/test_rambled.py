"""What was told in one breath is told in sentences, each about whom it was meant."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_person
from letters.core.language.typed.cleaned import clean
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers


def _told(name: str, beginning: str, typed: str, tone: Tone = Tone.WARM) -> str:
    read = material(name, typed, beginning, Readers((read_person("Kate Brown"),), tone))
    assert read is not None
    return " | ".join((read.text, *read.rest))


@pytest.mark.parametrize(
    ("name", "beginning", "typed", "said"),
    [
        (
            "topic",
            "how",
            "they get the gum off, its a little hot lance and a brush, the whole street takes an hour",
            "how you get the gum off | It's a little hot lance and a brush. | The whole street takes an hour.",
        ),
        (
            "topic",
            "about",
            "cold chain, if the lorry warms up by 4 degrees the whole load is binned",
            "cold chain | If the lorry warms up by 4 degrees the whole load is binned.",
        ),
        (
            "topic",
            "that",
            "clay remembers, if you bend it and bend it back it bends again in the kiln",
            "clay remembers | If you bend it and bend it back it bends again in the kiln.",
        ),
        (
            "challenge",
            "that",
            "they cant get drivers, the young ones dont want nights and the old ones quit, they lost 6 this year",
            "you can't get drivers | The young ones don't want nights and the old ones quit. | You lost six this year.",
        ),
        (
            "challenge",
            "about",
            "the wifi, it drops out every time the coffee machine is on, no one knows why",
            "the wifi | It drops out every time the coffee machine is on. | No one knows why.",
        ),
        (
            "lesson",
            "how",
            "you carry three plates, its the thumb, i broke one",
            "how you carry three plates | It's the",
        ),
        ("lesson", "that", "its not the glue its the room, they air it at six", "it's not the glue; it's the room"),
        (
            "lesson",
            "that",
            "always measure it yourself never trust the sketch",
            "always to measure it myself and never to trust the sketch",
        ),
        ("lesson", "that", "dont argue just listen", "not to argue"),
        ("lesson", "that", "patience pays", "patience pays"),
        ("lesson", "how", "felt is made", "how felt is made"),
        ("lesson", "to", "read it all first, i know it sounds basic but i didnt", "to read it all first | I didn't"),
        (
            "lesson_from",
            "",
            "she said i dont know to a customer on the phone",
            'you said "I don\'t know" to a customer',
        ),
        ("lesson_from", "", "she wasnt cross she just said now you know", 'you just said, "Now you know."'),
        ("standing", "", "six pairs so far and they want to do twelve", "there are six pairs so far and you want"),
        (
            "standing",
            "",
            "every thursday, she started it after a fall",
            "it is every Thursday | You started it after a fall",
        ),
        ("made_clear", "", "nobody is ignoring anybody theyre just drowning", "ignoring anybody; "),
        ("challenge", "about", "the no shows, one in five dont come and they dont ring either", "and they don't ring"),
        (
            "challenge",
            "that",
            "people who cant pay their rent dont open their letters",
            "rent don't open their letters",
        ),
        (
            "topic",
            "that",
            "they dont have a boss, they vote, it takes an hour but nobody sulks after",
            "a boss; you vote",
        ),
        (
            "topic",
            "about",
            "exit notes, instead of asking why you leave they ask why you stay",
            "exit notes | Instead of",
        ),
        (
            "experience",
            "",
            "taught my niece to ride, now she teaches me",
            "taught my niece to ride | Now she teaches me.",
        ),
        ("topic", "how", "they pick a bed, its two doctors and a nurse", "it's two doctors"),
        ("made_clear", "", "its 2 pounds more", "it's two pounds more"),
        ("experience", "", "i cut ours down to two a week", "cut ours down to two a week"),
        ("made_clear", "", "that the patients think its the nurses fault", "it's the nurses' fault"),
    ],
)
def test_a_tale_is_told_in_sentences(name: str, beginning: str, typed: str, said: str) -> None:
    assert said in _told(name, beginning, typed)


def test_what_had_been_so_is_written_out_in_a_formal_letter() -> None:
    told = _told("topic", "that", "soap takes the oil out of a pan, id been doing it wrong for years", Tone.FORMAL)
    assert "I had been doing it wrong" in told


def test_what_others_own_is_theirs_whoever_carries_it() -> None:
    told = _told(
        "challenge", "that", "the residents on the top floor cant do stairs any more, Kate carries their shopping"
    )
    assert told.endswith("carry their shopping.")


@pytest.mark.parametrize("kept", ["if they like it they stay", "you wait, you lose", "they ring first, always"])
def test_what_is_short_stays_in_one_breath(kept: str) -> None:
    assert "|" not in _told("lesson", "that", clean(kept))
