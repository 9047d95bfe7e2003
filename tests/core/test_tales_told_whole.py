"""What the writer has done is told to its end, in sentences, and in the past where the tale is a learner's."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "looked after my sisters twins, gave them a job soon as they got in, feeding the fish, worked in a week",
            "gave them a job soon as they got in, feeding the fish. It worked in a week.",
        ),
        (
            "sorted my uncles garage keys once, took me all weekend, put coloured tape on them",
            "once. It took me all weekend. I put coloured tape on them.",
        ),
        (
            "i did cycle counts at a shop, ten bins a day, took 20 mins and we were never out",
            "a day. It took 20 minutes",
        ),
        ("did quality at a crisp factory, you'd see it in september, drove us mad", "September. It drove us mad."),
        ("did the run out of Conwy, you learn the tables by heart, got stuck once", "by heart. I got stuck once."),
        ("had a burger van, same thing, ended up just ringing the council", "a burger van and ended up just ringing"),
        (
            "made a one-page note for each door, med errors on weekends halved",
            "each door. Med errors on weekends halved",
        ),
        ("in my old airline the captain wrote first, after this everybody was writing", "first. After this everybody"),
        (
            "was in charge of a depot in Ludhiana, there I kept two sets, one inside and one near the door",
            "in Ludhiana. There I kept two sets, one inside and one near the door",
        ),
        (
            "did the talk on a ship, we made them find their jacket first, no one slept after",
            "first. No one slept after",
        ),
        (
            "wrote the time on the bag and they all came, would do the same here",
            "they all came, and I would do the same",
        ),
        (
            "worked two summers in a chip shop, sold ice creams, learned the till",
            "sold ice creams and learned the till",
        ),
        ("put boxes on pallets, we aired the room, after one month it was dry", "After one month it was dry."),
        (
            "when i was at the office we lost three drivers so i let them pick their nights off",
            "we lost three drivers, so I let them pick their nights off.",
        ),
        ("when i was a school secretary i chased signatures", "chased signatures when I was a school secretary"),
        ("did the doors for years, never told no one i was doing it", "I never told anybody I was doing it."),
        (
            "we had weddings and coach parties wanting the same lifts",
            "weddings and coach parties wanting the same lifts",
        ),
        ("was the new one three times in two years", "was the new one three times in two years"),
        ("trained guide dogs that were too clever for the harness", "trained guide dogs that were too clever"),
        ("nursed my dad at home for a year, so I know a long night", "I nursed my dad at home for a year, so I know"),
        (
            "Before I moved I kept the books for a market, where every buyer paid late.",
            "Before I moved I kept the books for a market, where every buyer paid late.",
        ),
        (
            "grew tomatoes, blight took the lot twice, went over to tunnels",
            "took the lot twice. I went over to tunnels.",
        ),
        ("kept layers with my grandad, he rounded the corners off, left a radio on", "off and left a radio on."),
        ("ran a circus payroll, 40 people, half of them paid in cash", "half of them paid in cash"),
        (
            "was on the tills, if you say the wait out loud people stop tutting",
            "If you say the wait out loud people stop",
        ),
        ("in my hospital in Manila we kept two machines, so we never wait", "In my hospital in Manila we kept"),
    ],
)
def test_a_tale_is_told_in_sentences_to_its_end(typed: str, told: str) -> None:
    assert told in letter_with("experience", typed)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "took care of my aunt, she look for her goat every night so I walk with her to the gate",
            "She looked for her goat every night, so I walked with her to the gate.",
        ),
        ("I was triage nurse, we put lines on the floor and waiting become two hours", "waiting became two hours"),
        ("was a nurse in Manila, he never write the note so I call him", "so I called him"),
        (
            "looked after my nan, she forgets everything so I write it down",
            "She forgets everything, so I write it down",
        ),
        ("I did it support for a school", "I did IT support for a school"),
    ],
)
def test_a_learners_tale_stays_in_the_past_it_began_in(typed: str, told: str) -> None:
    assert told in letter_with("experience", typed)


@pytest.mark.parametrize(
    ("question", "typed", "told"),
    [
        ("experience", "texted them 'Same address? Y/N', and got 85% back", 'texted them "Same address? Y/N," and got'),
        ("challenge", "nobody will fund the van or Dave's 'boring boiler'", 'the van or your "boring boiler."'),
        (
            "challenge",
            "staff leave, and Dave said 'they know the chart, they don't know Merv.'",
            '"they know the chart, they don\'t know Merv."',
        ),
        ("challenge", "the lads' room and the girls' room are locked", "the lads' room and the girls' room are locked"),
    ],
)
def test_a_quotation_is_neither_cut_nor_turned(question: str, typed: str, told: str) -> None:
    assert told in letter_with(question, typed, challenge_beginning="that")


def test_a_quotation_keeps_its_contractions_in_a_formal_letter() -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Dave", "greeting": ""}], "tone": "formal"}
    letter = letter_with("made_clear", "Pat said 'it's late', and it isn't", people=people)
    assert "\"it's late" in letter
    assert "it is not" in letter
